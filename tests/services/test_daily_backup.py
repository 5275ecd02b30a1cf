"""The daily backup: off until a folder is chosen, made once a day by whoever is there, told when it is not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from screening_desk.records import backup as archive_of
from screening_desk.records.archive import Manifest
from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AuditEntry
from screening_desk.reference import Reference
from screening_desk.services import custody, daily_backup, entry, recovery, staff
from screening_desk.services.access import Role
from screening_desk.services.daily_backup import NotMade
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Unavailable
from screening_desk.services.place import place_of
from screening_desk.services.settings import read_settings, save_settings
from tests.office import SETTINGS
from tests.services.test_entry import CHEAP, OTHER, PHRASE
from tests.stores import FrozenClock

OFFICE = replace(SETTINGS, sample=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The disk for backups."""
    made = tmp_path / "backups"
    made.mkdir()
    return made


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office just set up."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    entry.set_up(door, SetUpPlan(OFFICE, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    recovery.kept(door)
    return door


@pytest.fixture
def signed(door: Door) -> Iterator[SignedIn]:
    """Its administrator, signed in."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    yield signed
    entry.leave(signed.desk)


def choose(signed: SignedIn, folder: Path, keep: int = 14) -> None:
    save_settings(signed.desk, replace(OFFICE, backup_folder=str(folder), backup_keep=keep))


def told(signed: SignedIn) -> list[tuple[str, str, str]]:
    """Return (action, reason, outcome) of what the trail says about backups."""
    with signed.desk.store.read() as session:
        rows = session.execute(
            select(AuditEntry.action, AuditEntry.reason_code, AuditEntry.outcome)
            .where(AuditEntry.action.startswith("backup"))
            .order_by(AuditEntry.sequence)
        )
        return [(row.action, row.reason_code, row.outcome) for row in rows]


def test_none_is_made_until_a_folder_is_chosen(signed: SignedIn, door: Door) -> None:
    assert daily_backup.make(signed, door) is None
    assert told(signed) == []


def test_one_a_day_is_made_proven_and_recorded(signed: SignedIn, door: Door, folder: Path, clock: FrozenClock) -> None:
    choose(signed, folder)
    made = daily_backup.make(signed, door)
    assert made is not None
    (file,) = folder.iterdir()
    assert file.name == "BKL2-20261124T0230Z-harian.sdbackup"
    assert archive_of.verify(file, lambda keys: keys.unlock(entry.slot_name("v.umpama"), PHRASE), floor=CHEAP)
    assert told(signed) == [("backup.daily", "verified", "done")]
    (row,) = custody.backups(signed)
    assert (row.place, row.automatic, row.by) == (str(folder), True, "V. Umpama")
    assert place_of(door.folder).backup_at == clock.now()
    clock.move(hours=9)
    assert daily_backup.make(signed, door) is None
    clock.move(hours=6)  # past midnight of the office
    assert daily_backup.make(signed, door) is not None


def test_it_opens_on_an_empty_computer(signed: SignedIn, door: Door, folder: Path, tmp_path: Path) -> None:
    choose(signed, folder)
    daily_backup.make(signed, door)
    other = Door(tmp_path / "pc", door.reference, door.clock, floor=CHEAP)
    custody.restore(other, next(folder.iterdir()), "v.umpama", PHRASE)
    again = entry.sign_in(other, "v.umpama", PHRASE)
    assert again.desk.actor.name == "V. Umpama"
    entry.leave(again.desk)


def test_whoever_is_there_makes_it_without_a_right_of_their_own(
    signed: SignedIn, door: Door, folder: Path, clock: FrozenClock
) -> None:
    choose(signed, folder)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    officer = entry.replace_passphrase(door, entry.sign_in(door, "r.teladan", first), first, OTHER)
    made = daily_backup.make(officer, door)
    assert made is not None
    assert made.by == "R. Teladan"
    entry.leave(officer.desk)


def test_only_the_newest_stay_and_no_other_file_is_touched(
    signed: SignedIn, door: Door, folder: Path, clock: FrozenClock
) -> None:
    choose(signed, folder, keep=2)
    others = ("BKL2-20200101T0000Z.sdbackup", "BKL3-20200101T0000Z-harian.sdbackup", "BKL2-20200101T0000Z-harian.txt")
    for name in others:
        (folder / name).touch()
    for _ in range(4):
        daily_backup.make(signed, door)
        clock.move(days=1)
    ours = sorted(path.name for path in folder.iterdir() if path.name not in others)
    assert ours == ["BKL2-20261126T0230Z-harian.sdbackup", "BKL2-20261127T0230Z-harian.sdbackup"]
    assert all((folder / name).exists() for name in others)


def test_a_folder_that_is_not_there_is_told_and_tried_again_in_an_hour(
    signed: SignedIn, door: Door, folder: Path, clock: FrozenClock
) -> None:
    choose(signed, folder)
    shutil.rmtree(folder)
    with pytest.raises(NotMade, match="no_folder"):
        daily_backup.make(signed, door)
    assert told(signed) == [("backup.daily", "no_folder", "failed")]
    clock.move(minutes=59)
    assert daily_backup.make(signed, door) is None
    folder.mkdir()
    clock.move(minutes=1)
    assert daily_backup.make(signed, door) is not None


def test_a_full_disk_is_told_and_leaves_nothing_behind(
    signed: SignedIn, door: Door, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    choose(signed, folder)
    with monkeypatch.context() as patch:
        patch.setattr(archive_of, "verify", full)
        with pytest.raises(NotMade, match="full"):
            daily_backup.make(signed, door)
    assert list(folder.iterdir()) == []
    assert custody.backups(signed) == ()
    assert told(signed)[-1] == ("backup.daily", "full", "failed")


def test_a_stick_pulled_just_after_the_copy_is_a_backup_not_made(
    signed: SignedIn, door: Door, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = archive_of.backup

    def pulled(*given: Any) -> Manifest:
        manifest = whole(*given)
        given[2].unlink()
        return manifest

    choose(signed, folder)
    monkeypatch.setattr(archive_of, "backup", pulled)
    with pytest.raises(NotMade, match="unwritable"):
        daily_backup.make(signed, door)
    assert told(signed) == [("backup.daily", "unwritable", "failed")]


def test_a_lock_meanwhile_is_no_failure(
    signed: SignedIn, door: Door, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(signed, folder)
    monkeypatch.setattr(archive_of.shutil, "copyfile", lambda *_: entry.leave(signed.desk))
    with pytest.raises(Unavailable, match="closed"):
        daily_backup.make(signed, door)
    assert list(folder.iterdir()) == []


def test_a_copy_of_a_key_file_of_somebody_else_is_not_taken(signed: SignedIn, door: Door, folder: Path) -> None:
    """The copied key file is proven by the key and the own slot in it, without asking for the passphrase."""
    choose(signed, folder)
    keys = (door.folder / "keys.json").read_bytes()
    other = Door(folder / "other", door.reference, door.clock, floor=CHEAP)
    entry.set_up(other, SetUpPlan(OFFICE, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    (door.folder / "keys.json").write_bytes((other.folder / "keys.json").read_bytes())
    (door.folder / "keys.json.1").write_bytes((other.folder / "keys.json").read_bytes())
    with pytest.raises(NotMade, match="damaged_keys"):
        daily_backup.make(signed, door)
    (door.folder / "keys.json").write_bytes(keys)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.TRAINEE])
def test_only_those_who_can_do_something_are_reminded(
    signed: SignedIn, door: Door, role: Role, clock: FrozenClock
) -> None:
    first = staff.add(signed, door, "R. Teladan", "r.teladan", role)
    entry.leave(signed.desk)
    clock.move(days=2)
    again = entry.sign_in(door, "r.teladan", first)
    reminded = role in {Role.ADMINISTRATOR, Role.SUPERVISOR}
    assert [code for code in again.notices if code.startswith("backup")] == (["backup_none"] if reminded else [])
    entry.leave(again.desk)


def notices(door: Door) -> set[str]:
    again = entry.sign_in(door, "v.umpama", PHRASE)
    entry.leave(again.desk)
    return set(again.notices)


def test_an_old_backup_is_told_by_the_days_of_the_office(
    signed: SignedIn, door: Door, folder: Path, clock: FrozenClock
) -> None:
    choose(signed, folder)
    daily_backup.make(signed, door)
    entry.leave(signed.desk)
    assert notices(door) == set()
    clock.move(days=1, hours=14)  # 23.30 of the next day
    assert notices(door) == set()
    clock.move(hours=1)
    assert notices(door) == {"backup_old"}


def test_a_daily_backup_that_was_not_made_is_told_until_one_is(
    signed: SignedIn, door: Door, folder: Path, clock: FrozenClock
) -> None:
    choose(signed, folder / "unplugged")
    with pytest.raises(NotMade):
        daily_backup.make(signed, door)
    entry.leave(signed.desk)
    assert notices(door) == {"backup_failed"}
    (folder / "unplugged").mkdir()
    clock.move(hours=1)
    again = entry.sign_in(door, "v.umpama", PHRASE)
    daily_backup.make(again, door)
    entry.leave(again.desk)
    assert notices(door) == set()


def test_a_demo_office_is_not_reminded(signed: SignedIn, door: Door, clock: FrozenClock) -> None:
    with signed.desk.store.read() as session:
        settings = read_settings(session)
    save_settings(signed.desk, replace(settings, sample=True))
    entry.leave(signed.desk)
    clock.move(days=30)
    assert notices(door) == set()
