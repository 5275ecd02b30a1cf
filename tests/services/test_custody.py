"""Backups through the services and the command line, on the real encrypted file."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest

from screening_desk import commands
from screening_desk.__main__ import main
from screening_desk.records.cost import FLOOR
from screening_desk.reference import Reference
from screening_desk.services import custody, entry, trail
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Refused, Unavailable
from tests.office import SETTINGS
from tests.services.test_entry import CHEAP, OTHER, PHRASE
from tests.stores import FrozenClock


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office just set up."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    return door


@pytest.fixture
def signed(door: Door) -> SignedIn:
    """Its administrator, signed in."""
    return entry.sign_in(door, "v.umpama", PHRASE)


def test_a_backup_is_verified_recorded_and_restored(door: Door, signed: SignedIn, tmp_path: Path) -> None:
    file = tmp_path / custody.suggested_name(signed)
    done = custody.make_backup(signed, door, PHRASE, file)
    assert [row.backup_id for row in custody.backups(signed)] == [done.backup_id]
    assert custody.rehearse(signed, door, PHRASE, file) is not None
    assert custody.backups(signed)[0].tested_at is not None
    sequence = signed.desk.store.head().sequence
    entry.leave(signed.desk)
    report = custody.restore(door, file, "v.umpama", PHRASE)
    assert report.missing_from == done.sequence + 1
    assert report.missing_to == sequence + 1
    assert report.set_aside is not None
    again = entry.sign_in(door, "v.umpama", PHRASE)
    assert trail.verify(again.desk).ok
    entry.leave(again.desk)


def test_the_name_of_a_backup_tells_no_person(signed: SignedIn) -> None:
    assert custody.suggested_name(signed) == "BKL2-20261124T0230Z.sdbackup"
    entry.leave(signed.desk)


def test_a_wrong_passphrase_makes_no_backup(door: Door, signed: SignedIn, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="wrong_passphrase"):
        custody.make_backup(signed, door, OTHER, tmp_path / "backup.sdbackup")
    assert not (tmp_path / "backup.sdbackup").exists()
    entry.leave(signed.desk)


def test_a_lock_ends_a_backup_and_a_rehearsal_and_records_neither(door: Door, signed: SignedIn, tmp_path: Path) -> None:
    file, other = tmp_path / "first.sdbackup", tmp_path / "second.sdbackup"
    custody.make_backup(signed, door, PHRASE, file)

    def lock(_part: float) -> None:
        closing.start()
        while not signed.desk.store.closed:
            closing.join(0.01)

    closing = threading.Thread(target=entry.leave, args=(signed.desk,))
    with pytest.raises(Unavailable, match="closed"):
        custody.make_backup(signed, door, PHRASE, other, lock)
    closing.join(30)
    assert not other.exists()
    with pytest.raises(Unavailable, match="closed"):
        custody.rehearse(signed, door, PHRASE, file)
    again = entry.sign_in(door, "v.umpama", PHRASE)
    assert [row.tested_at for row in custody.backups(again)] == [None]
    entry.leave(again.desk)


def test_a_file_that_is_no_backup_changes_nothing(door: Door, tmp_path: Path) -> None:
    file = tmp_path / "holiday.sdbackup"
    file.write_bytes(b"not a backup")
    before = {path.name: path.read_bytes() for path in door.folder.iterdir() if path.is_file()}
    with pytest.raises(Refused, match="backup_unreadable"):
        custody.restore(door, file, "v.umpama", PHRASE)
    assert {path.name: path.read_bytes() for path in door.folder.iterdir() if path.is_file()} == before


def test_the_command_line_verifies_backs_up_and_restores(
    tmp_path: Path, reference_data: Reference, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file = tmp_path / "data", tmp_path / "b.sdbackup"
    plan = SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE)
    code = entry.set_up(Door(data, reference_data, commands.SystemClock()), plan, cost=FLOOR)

    def command(*arguments: str, typed: str) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(["--data", str(data), *arguments])

    assert command("audit", "verify", "--user", "v.umpama", typed=f"{PHRASE}\n") == 0
    assert "mark: ok" in capsys.readouterr().out
    assert command("audit", "verify", "--user", "v.umpama", typed=f"{OTHER}\n") == 1
    assert "wrong_passphrase" in capsys.readouterr().err
    (data / "waits.json").unlink()
    assert command("backup", str(file), "--user", "v.umpama", typed=f"{PHRASE}\n{PHRASE}\n") == 0
    assert "verified: b.sdbackup" in capsys.readouterr().out
    assert command("restore", str(file), "--recovery-code", typed=f"{code}\n") == 0
    assert "restored:" in capsys.readouterr().out
