"""A restore that cannot be: one clear sentence with what to do, and the office stands as it was."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from screening_desk.gui.refusals import sentence
from screening_desk.records import diagnose, migrate
from screening_desk.records.recovery import new_recovery_code
from screening_desk.reference import Reference
from screening_desk.services import custody, entry
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused, Unavailable
from tests.office import SETTINGS
from tests.services.test_entry import CHEAP, OTHER, PHRASE
from tests.stores import FrozenClock

pytestmark = pytest.mark.usefixtures("qapp")

FOREIGN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "a text": lambda _: b"holiday pictures",
    "cut in half": lambda made: made[: len(made) // 2],
    "cut by a byte": lambda made: made[:-1],
    "half of it blank": lambda made: made[: len(made) // 2].ljust(len(made), b"\0"),
}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of six megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607


def office(folder: Path, clock: FrozenClock, data: Reference, file: Path) -> tuple[Door, bytes]:
    """An office with a backup of it at `file`, and what the backup holds."""
    door = Door(folder, data, clock, floor=CHEAP)
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    return door, file.read_bytes()


def refused(door: Door, file: Path, *given: str) -> str:
    """Try to restore; nothing beside the store changes, and the office opens as before. Return what is said."""
    before = contents(door.folder)
    with pytest.raises((Refused, Unavailable)) as caught:
        custody.restore(door, file, *(given or ("v.umpama", PHRASE)))
    assert contents(door.folder) == before
    return sentence(caught.value)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_file_that_is_no_whole_backup_leads_to_another_one(
    tmp_path: Path, clock: FrozenClock, reference_data: Reference, kind: str
) -> None:
    file = tmp_path / "a.sdbackup"
    door, made = office(tmp_path / "data", clock, reference_data, file)
    file.write_bytes(FOREIGN[kind](made))
    assert "choose another one" in refused(door, file)
    entry.sign_in(door, "v.umpama", PHRASE).desk.store.close()


@pytest.mark.parametrize("kind", ["a folder", "gone"])
def test_what_is_no_file_is_no_backup(tmp_path: Path, clock: FrozenClock, reference_data: Reference, kind: str) -> None:
    file = tmp_path / "a.sdbackup"
    door, _ = office(tmp_path / "data", clock, reference_data, file)
    file.unlink()
    if kind == "a folder":
        file.mkdir()
    assert refused(door, file)


def test_a_backup_of_a_newer_program_asks_for_that_program(
    tmp_path: Path, clock: FrozenClock, reference_data: Reference, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.sdbackup"
    door, _ = office(tmp_path / "data", clock, reference_data, file)
    for module in (migrate, diagnose):
        monkeypatch.setattr(module, "SCHEMA", migrate.SCHEMA - 1, raising=False)
    assert "A newer version of the program" in refused(door, file)


@pytest.mark.parametrize(
    "given", [("v.umpama", OTHER), ("nobody", PHRASE), ("abc\ud83d", "\ud83d"), ("x" * 1000, "x" * 1000)]
)
def test_a_wrong_name_or_passphrase_of_that_time(
    tmp_path: Path, clock: FrozenClock, reference_data: Reference, given: tuple[str, str]
) -> None:
    file = tmp_path / "a.sdbackup"
    door, _ = office(tmp_path / "data", clock, reference_data, file)
    assert refused(door, file, *given) == "User name or passphrase is not right."


@pytest.mark.parametrize(
    "code", [new_recovery_code(), "7K2M", "\ud83d" * 28, "0" * 1000], ids=["another", "short", "half signs", "long"]
)
def test_a_wrong_recovery_code(tmp_path: Path, clock: FrozenClock, reference_data: Reference, code: str) -> None:
    file = tmp_path / "a.sdbackup"
    door, _ = office(tmp_path / "data", clock, reference_data, file)
    assert "Check each group" in refused(door, file, "", "", code)


def test_a_full_disk_asks_for_room_and_the_office_stands(
    small_disk: Path, tmp_path: Path, clock: FrozenClock, reference_data: Reference, qapp: QApplication
) -> None:
    file = tmp_path / "a.sdbackup"
    door, _ = office(small_disk / "data", clock, reference_data, file)
    ballast = small_disk / "rest"
    free = os.statvfs(small_disk)
    ballast.write_bytes(bytes(max(0, free.f_bavail * free.f_frsize - 65_536)))
    assert "The disk is full" in refused(door, file)
    ballast.unlink()
    assert custody.restore(door, file, "v.umpama", PHRASE).set_aside is not None
