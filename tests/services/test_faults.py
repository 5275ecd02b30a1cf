"""Whatever happens to a file beside the store: a sign-in works and says what it noticed, or says what is wrong."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from screening_desk.gui.notices import notice_sentence
from screening_desk.gui.refusals import sentence
from screening_desk.reference import Reference
from screening_desk.services import entry, recovery, screening
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import place_of
from tests.office import SETTINGS, scanned
from tests.services.test_entry import CHEAP, PHRASE
from tests.stores import FrozenClock

FILES = (
    "store.db", "store.db-wal", "store.db-shm", "mark.bin", "keys.json", "keys.json.1", "waits.json", "place.json",
)  # fmt: skip


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, reference_data: Reference) -> Path:
    """An office whose program was killed with work in the log: every file is there."""
    folder = tmp_path_factory.mktemp("faults") / "data"
    door = Door(folder, reference_data, FrozenClock(), floor=CHEAP)
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    recovery.kept(door)
    with pytest.raises(Refused):
        entry.sign_in(door, "nobody", PHRASE)
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    door.keys.replace(signed.bundle, entry.slot_name("v.umpama"), PHRASE)
    with signed.desk.act(entry.Action.SETTINGS, "setting", ""):
        pass
    killed = folder.with_name("killed")
    shutil.copytree(folder, killed)
    entry.leave(signed.desk)
    assert all((killed / name).exists() for name in FILES)
    return killed


def gone(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def garbage(path: Path) -> None:
    path.write_bytes(b"\x00garbage\xff" * 700)


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def hostile_json(path: Path) -> None:
    path.write_bytes(b"[" * 100_000)


FAULTS: tuple[Callable[[Path], None], ...] = (gone, empty, half, garbage, flipped, a_folder, hostile_json)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("name", FILES)
def test_a_fault_in_a_file_is_told_and_nothing_else_breaks(
    qapp: QApplication,
    template: Path,
    tmp_path: Path,
    clock: FrozenClock,
    reference_data: Reference,
    name: str,
    fault: Callable[[Path], None],
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(template, folder)
    fault(folder / name)
    before = (folder / "store.db").read_bytes() if (folder / "store.db").is_file() else None
    clock.move(minutes=5)
    door = Door(folder, reference_data, clock, floor=CHEAP)
    place_of(folder)
    assert door.exists()
    refused: Refused | Unavailable | None = None
    try:
        signed = entry.sign_in(door, "v.umpama", PHRASE)
    except (Refused, Unavailable) as error:
        refused = error
    if refused is not None:
        assert f"({refused.code})" not in sentence(refused)
        assert name in {"store.db", "store.db-wal", "store.db-shm"}
        if before is not None:
            assert (folder / "store.db").read_bytes() == before
        with pytest.raises((Refused, Unavailable)):  # and again: nothing is held
            entry.sign_in(Door(folder, reference_data, clock, floor=CHEAP), "v.umpama", PHRASE)
    else:
        assert all(notice_sentence(code)[1] != code for code in signed.notices)
        if name in {"mark.bin", "waits.json", "keys.json"} and fault not in {flipped, half}:
            assert signed.notices
        entry.leave(signed.desk)
        again = entry.sign_in(Door(folder, reference_data, clock, floor=CHEAP), "v.umpama", PHRASE)
        assert again.notices == ()  # told once, and put right
        entry.leave(again.desk)


def test_a_lost_log_is_told_as_lost_work(
    template: Path, tmp_path: Path, clock: FrozenClock, reference_data: Reference
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(template, folder)
    for name in ("store.db-wal", "store.db-shm"):
        (folder / name).unlink()
    signed = entry.sign_in(Door(folder, reference_data, clock, floor=CHEAP), "v.umpama", PHRASE)
    assert "mark_ahead" in signed.notices
    entry.leave(signed.desk)


def test_an_old_copy_of_the_whole_store_is_told(
    template: Path, tmp_path: Path, clock: FrozenClock, reference_data: Reference
) -> None:
    folder, old = tmp_path / "data", tmp_path / "old"
    shutil.copytree(template, folder)
    shutil.copytree(template, old)
    door = Door(folder, reference_data, clock, floor=CHEAP)
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    with pytest.raises(Refused, match="no_right"):
        screening.open_screening(signed.desk, scanned(), "arrival")
    entry.leave(signed.desk)
    for name in ("store.db", "store.db-wal", "store.db-shm"):
        shutil.copy(old / name, folder / name)
    again = entry.sign_in(door, "v.umpama", PHRASE)
    assert "mark_ahead" in again.notices
    entry.leave(again.desk)


def test_the_keys_of_another_office_are_told_apart_from_a_wrong_passphrase(
    template: Path, tmp_path: Path, clock: FrozenClock, reference_data: Reference
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(template, folder)
    other = Door(tmp_path / "other", reference_data, clock, floor=CHEAP)
    entry.set_up(other, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    for name in ("keys.json", "keys.json.1"):
        shutil.copy(other.folder / name, folder / name)
    with pytest.raises(Unavailable, match="wrong_key"):
        entry.sign_in(Door(folder, reference_data, clock, floor=CHEAP), "v.umpama", PHRASE)
    for name in ("keys.json", "keys.json.1"):
        shutil.copy(template / name, folder / name)
    entry.leave(entry.sign_in(Door(folder, reference_data, clock, floor=CHEAP), "v.umpama", PHRASE).desk)
