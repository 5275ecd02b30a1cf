"""Backups through the services and the command line, on the real encrypted file."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest

from screening_desk.records import backup as archive_of
from screening_desk.records.archive import Manifest
from screening_desk.records.errors import BackupError, Damaged, DiskFull
from screening_desk.reference import Reference
from screening_desk.services import custody, entry, screening, staff, trail
from screening_desk.services.access import Role
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Refused, Unavailable
from tests.office import SETTINGS, scanned
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


def test_what_a_restore_loses_is_listed_and_names_nobody(
    door: Door, signed: SignedIn, tmp_path: Path, clock: FrozenClock
) -> None:
    file = tmp_path / "b.sdbackup"
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    officer = entry.replace_passphrase(door, entry.sign_in(door, "r.teladan", first), first, OTHER)
    kept = screening.open_screening(officer.desk, scanned(), "arrival")
    screening.abandon(officer.desk, kept.draft, "alasan")
    entry.leave(officer.desk)
    again = entry.sign_in(door, "v.umpama", PHRASE)
    custody.make_backup(again, door, PHRASE, file)
    entry.leave(again.desk)
    officer = entry.sign_in(door, "r.teladan", OTHER)
    clock.move(minutes=11)
    draft = screening.open_screening(officer.desk, scanned(), "arrival").draft
    saved = screening.abandon(officer.desk, draft, "alasan")
    screening.correct(officer.desk, kept.draft.screening_id, "alasan", "kata kemudian")
    entry.leave(officer.desk)
    report = custody.restore(door, file, "v.umpama", PHRASE)
    assert report.lost is not None
    assert {(each.kind, each.number) for each in report.lost} == {
        ("screening", saved.register_number),
        ("correction", "SD-BKL2-2026-000001"),
    }
    assert all(each.at == clock.now() for each in report.lost)
    assert "ERIKSSON" not in repr(report)


def test_a_former_store_that_cannot_be_read_is_said_to_be_unknown(door: Door, signed: SignedIn, tmp_path: Path) -> None:
    file = tmp_path / "b.sdbackup"
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    (door.folder / "store.db").write_bytes(b"x" * 8192)
    report = custody.restore(door, file, "v.umpama", PHRASE)
    assert report.lost is None
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_an_empty_computer_lost_nothing(door: Door, signed: SignedIn, tmp_path: Path) -> None:
    file = tmp_path / "b.sdbackup"
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    other = Door(tmp_path / "pc", door.reference, door.clock, floor=CHEAP)
    report = custody.restore(other, file, "v.umpama", PHRASE)
    assert (report.lost, report.missing_to, report.set_aside) == ((), 0, None)


def test_a_backup_that_could_not_be_made_is_not_called_an_unreadable_file(
    door: Door, signed: SignedIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise BackupError

    monkeypatch.setattr(archive_of, "assemble", broken)
    with pytest.raises(Unavailable) as told:
        custody.make_backup(signed, door, PHRASE, tmp_path / "b.sdbackup")
    assert told.value.code == "backup"
    entry.leave(signed.desk)


def test_scraps_of_a_program_that_was_killed_are_cleared_away_after_a_day(
    door: Door, signed: SignedIn, tmp_path: Path
) -> None:
    old, fresh, other = (tmp_path / name for name in (".screening-desk-old", ".screening-desk-new", "holiday"))
    for folder in (old, fresh, other):
        folder.mkdir()
        (folder / "store.db").touch()
    for folder in (old, other):
        os.utime(folder, (0, 0))
    custody.make_backup(signed, door, PHRASE, tmp_path / "b.sdbackup")
    assert (old.exists(), fresh.exists(), other.exists()) == (False, True, True)
    entry.leave(signed.desk)


@pytest.mark.parametrize("failure", [DiskFull(), Damaged(), OSError(28, "no room"), PermissionError(13, "held")])
@pytest.mark.parametrize("step", ["open", "write", "name"])
def test_whatever_fails_after_the_files_were_swapped_the_restore_is_reported(
    door: Door,
    signed: SignedIn,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    step: str,
) -> None:
    file = tmp_path / "b.sdbackup"
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    again = entry.sign_in(door, "v.umpama", PHRASE)
    entry.leave(again.desk)

    def fails(*_: object, **__: object) -> None:
        raise failure

    where = {"open": "Store.open", "write": "read_settings", "name": "place.name_place"}[step]
    with monkeypatch.context() as patched:
        patched.setattr(f"screening_desk.services.custody.{where}", fails)
        report = custody.restore(door, file, "v.umpama", PHRASE)
    assert report.unsettled
    assert report.missing_to
    assert report.set_aside is not None
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_a_swap_that_cannot_be_made_durable_is_undone(
    door: Door, signed: SignedIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "b.sdbackup"
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    names = ("store.db", "keys.json", "mark.bin", "place.json")
    before = {name: (door.folder / name).read_bytes() for name in names}

    def fails(_folder: Path) -> None:
        raise OSError(5, "no")

    with monkeypatch.context() as patched, pytest.raises(Unavailable):
        patched.setattr("screening_desk.records.restore.durable.sync_folder", fails)
        custody.restore(door, file, "v.umpama", PHRASE)
    assert {name: (door.folder / name).read_bytes() for name in names} == before


def test_a_stick_pulled_just_after_the_copy_is_told_and_no_backup_is_recorded(
    door: Door, signed: SignedIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = archive_of.backup

    def pulled(*given: Any) -> Manifest:
        manifest = whole(*given)
        given[2].unlink()
        return manifest

    monkeypatch.setattr(archive_of, "backup", pulled)
    with pytest.raises(Unavailable):
        custody.make_backup(signed, door, PHRASE, tmp_path / "b.sdbackup")
    assert custody.backups(signed) == ()
    entry.leave(signed.desk)
