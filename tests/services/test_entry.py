"""The way in and out of an office, with real key slots on the real encrypted file."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select, update

from screening_desk.records import durable
from screening_desk.records.cost import Cost
from screening_desk.records.engine import connect
from screening_desk.records.errors import DiskFull, StoreError
from screening_desk.records.models import AuditEntry, Staff
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services import custody, entry, recovery, staff, trail
from screening_desk.services.access import Role
from screening_desk.services.desk import Desk
from screening_desk.services.door import Door, hold
from screening_desk.services.entry import SetUpPlan, SignedIn
from screening_desk.services.errors import Refused, Unavailable
from tests.office import SETTINGS
from tests.stores import FrozenClock

CHEAP = Cost(64, 1, 1)
PHRASE = "kursi rotan di teras pagi"
OTHER = "perahu kecil melintas teluk"


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """A workstation on which nothing was set up."""
    return Door(tmp_path / "data", reference_data, clock, floor=CHEAP)


@pytest.fixture
def recovery_code(door: Door) -> str:
    """An office just set up, and its recovery code."""
    code = entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    recovery.kept(door)
    return code


def signed_in(door: Door, username: str = "v.umpama", passphrase: str = PHRASE) -> SignedIn:
    return entry.sign_in(door, username, passphrase)


def actions(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence)))


def reasons(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.read() as session:
        rows = session.execute(select(AuditEntry.action, AuditEntry.reason_code).order_by(AuditEntry.sequence))
        return [(action, reason) for action, reason in rows]


@pytest.mark.parametrize(
    ("passphrase", "code"), [("pendek", "passphrase_short"), ("aaaaaaaaaaaaaaaaaaaa", "passphrase_common")]
)
def test_a_weak_passphrase_sets_nothing_up(door: Door, passphrase: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", passphrase), cost=CHEAP)
    assert not door.exists()


def test_the_administrator_signs_in_with_the_typed_name_in_any_case(door: Door, recovery_code: str) -> None:
    signed = signed_in(door, " V.Umpama ")
    assert signed.desk.actor.role is Role.ADMINISTRATOR
    assert signed.notices == ()
    assert actions(signed.desk)[-1] == "sign_in"
    entry.leave(signed.desk)


def test_a_set_up_that_failed_can_be_done_again(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    plan = SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE)
    for step in ("sync_file", "sync_folder"):
        with monkeypatch.context() as patch:
            patch.setattr(durable, step, full)
            with pytest.raises(Unavailable, match="full"):
                entry.set_up(door, plan, cost=CHEAP)
        shutil.rmtree(door.folder)
    assert not door.exists()
    entry.set_up(door, plan, cost=CHEAP)
    entry.leave(signed_in(door).desk)


def test_a_set_up_cut_off_by_a_power_cut_can_be_done_again(door: Door) -> None:
    door.folder.mkdir()
    door.keys.create("somebody", PHRASE, new_recovery_code(), cost=CHEAP)
    (door.folder / "creating.db").write_bytes(b"half")
    assert not door.exists()
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    assert (door.folder / "unused-20261124T023000Z-keys.json").exists()
    entry.leave(signed_in(door).desk)


def test_a_damaged_key_file_is_mended_told_and_kept(door: Door, recovery_code: str) -> None:
    entry.leave(signed_in(door).desk)
    (door.folder / "keys.json").write_bytes(b"half written")
    signed = signed_in(door)
    assert "key_file" in signed.notices
    assert reasons(signed.desk)[-1] == ("sign_in", "key_file")
    entry.leave(signed.desk)
    assert (door.folder / "damaged-20261124T023000Z-keys.json").read_bytes() == b"half written"
    again = signed_in(door)
    assert again.notices == ()
    entry.leave(again.desk)


def test_a_clock_set_back_is_told_and_stands_in_the_trail(door: Door, recovery_code: str, clock: FrozenClock) -> None:
    clock.move(days=3000)
    entry.leave(signed_in(door).desk)
    clock.move(minutes=-2)
    signed = signed_in(door)
    assert signed.notices == ()
    entry.leave(signed.desk)
    clock.move(days=-2999)
    signed = signed_in(door)
    assert "clock_back" in signed.notices
    assert ("clock.back", "back.4.318.560") in reasons(signed.desk)
    entry.leave(signed.desk)


def test_the_trail_says_that_a_store_was_brought_up(door: Door, recovery_code: str) -> None:
    connection = connect(door.folder / "store.db", door.keys.unlock(entry.slot_name("v.umpama"), PHRASE).store_key)
    connection.execute("PRAGMA user_version = 1")  # it has the newest tables already, so there is nothing to do
    connection.close()
    signed = signed_in(door)
    assert "upgraded" in signed.notices
    assert ("store.upgrade", "schema.1") in reasons(signed.desk)
    entry.leave(signed.desk)


@pytest.mark.parametrize("first", ["recover", "refused", "restore"])
def test_the_trail_says_so_whatever_opens_the_store_first(
    door: Door, recovery_code: str, tmp_path: Path, first: str
) -> None:
    signed = signed_in(door)
    disabled = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    key = signed.bundle.store_key
    with signed.desk.store.write() as work:
        work.session.execute(update(Staff).where(Staff.username == "r.teladan").values(active=False))
    entry.leave(signed.desk)
    connection = connect(door.folder / "store.db", key)
    connection.execute("PRAGMA user_version = 1")  # it has the newest tables already, so there is nothing to do
    connection.close()
    passphrase = PHRASE
    if first == "recover":
        passphrase = OTHER
        recovery.recover(door, recovery_code, "v.umpama", OTHER)
    elif first == "refused":
        with pytest.raises(Refused, match="wrong_passphrase"):
            signed_in(door, "r.teladan", disabled)
    else:
        older = tmp_path / "older.sdbackup"
        Store.open(door.folder, key, door.clock, door.lock).close()
        shutil.copy(next((door.folder / "before-upgrade").iterdir()), older)
        custody.restore(door, older, "v.umpama", PHRASE)
    signed = signed_in(door, passphrase=passphrase)
    assert ("store.upgrade", "schema.1") in reasons(signed.desk)
    assert trail.verify(signed.desk).ok
    entry.leave(signed.desk)


def test_a_full_disk_at_sign_in_is_told_and_nothing_is_held(
    door: Door, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Work, "audit", full)
        with pytest.raises(Unavailable, match="full"):
            signed_in(door)
    entry.leave(signed_in(door).desk)


def test_failures_are_told_once_they_stand_in_the_chain_and_not_before(
    door: Door, recovery_code: str, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(door, "somebody.else", OTHER)
    monkeypatch.setattr(entry, "read_settings", lambda _: exit_at_once())
    with pytest.raises(SystemExit):
        signed_in(door)
    monkeypatch.undo()
    signed = signed_in(door)
    assert "failed_attempts" in signed.notices
    assert actions(signed.desk).count("sign_in.failed") == 1
    entry.leave(signed.desk)
    again = signed_in(door)
    assert again.notices == ()
    entry.leave(again.desk)


def exit_at_once() -> None:
    raise SystemExit


def test_a_lock_locks_also_when_its_entry_cannot_be_written(
    door: Door, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    signed = signed_in(door)
    with monkeypatch.context() as patch:
        patch.setattr(Work, "audit", full)
        assert not entry.leave(signed.desk)
    assert signed.desk.store.closed
    entry.leave(signed_in(door).desk)


def test_unknown_name_and_wrong_passphrase_say_the_same(door: Door, recovery_code: str) -> None:
    for username in ("v.umpama", "nobody"):
        with pytest.raises(Refused, match="wrong_passphrase"):
            signed_in(door, username, OTHER)


def test_waits_grow_are_kept_and_stop_only_that_name(door: Door, recovery_code: str, clock: FrozenClock) -> None:
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(door, passphrase=OTHER)
    again = Door(door.folder, door.reference, clock, floor=CHEAP)
    with pytest.raises(Refused, match="wait") as refused:
        signed_in(again)
    assert refused.value.facts == {"seconds": 30}
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(again, "somebody.else")
    clock.move(seconds=31)
    signed = signed_in(again)
    assert "failed_attempts" in signed.notices
    assert actions(signed.desk).count("sign_in.failed") == 2
    with signed.desk.store.read() as session:
        failed = session.execute(
            select(AuditEntry.person_id, AuditEntry.role).where(AuditEntry.action == "sign_in.failed")
        )
        assert set(failed) == {("", "system")}, "nobody knows who stood there, least of all the next to sign in"
    entry.leave(signed.desk)


def test_a_lost_side_file_is_told_at_the_next_sign_in(door: Door, recovery_code: str, clock: FrozenClock) -> None:
    entry.leave(signed_in(door).desk)
    (door.folder / "waits.json").unlink()
    signed = signed_in(Door(door.folder, door.reference, clock, floor=CHEAP))
    assert "waits_lost" in signed.notices
    entry.leave(signed.desk)


def test_a_first_passphrase_works_once_and_is_replaced(door: Door, recovery_code: str) -> None:
    administrator = signed_in(door)
    first = staff.add(administrator, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(administrator.desk)
    officer = signed_in(door, "r.teladan", first)
    assert officer.first_passphrase
    with pytest.raises(Refused, match="first_passphrase"), officer.desk.look(entry.Action.QUEUE):
        pass
    entry.replace_passphrase(door, officer, first, OTHER)
    entry.leave(officer.desk)
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(door, "r.teladan", first)
    door.clock.move(seconds=31)  # type: ignore[attr-defined]
    entry.leave(signed_in(door, "r.teladan", OTHER).desk)


def test_a_closed_account_opens_nothing_more(door: Door, recovery_code: str) -> None:
    administrator = signed_in(door)
    first = staff.add(administrator, door, "R. Teladan", "r.teladan", Role.OFFICER)
    (row,) = [each for each in staff.people(administrator) if each.username == "r.teladan"]
    staff.disable(administrator, door, row.staff_id)
    entry.leave(administrator.desk)
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(door, "r.teladan", first)


def test_a_second_program_on_one_store_is_refused_politely(door: Door, recovery_code: str) -> None:
    signed = signed_in(door)
    with pytest.raises(Unavailable) as refused:
        signed_in(door)
    assert refused.value.code == "in_use"
    entry.leave(signed.desk)


def test_a_new_store_key_shuts_out_whoever_kept_the_old_one(door: Door, recovery_code: str) -> None:
    administrator = signed_in(door)
    first = staff.add(administrator, door, "R. Teladan", "r.teladan", Role.OFFICER)
    before = administrator.bundle.store_key
    staff.rekey(administrator, door)
    with pytest.raises(StoreError):
        Store.open(door.folder, before, door.clock)
    officer = signed_in(door, "r.teladan", first)
    assert officer.first_passphrase
    assert "store.rekey" in actions(officer.desk)
    entry.leave(officer.desk)


def test_the_folder_is_held_while_the_screen_is_locked(door: Door, recovery_code: str) -> None:
    lock = hold(door.folder)
    held = Door(door.folder, door.reference, door.clock, floor=CHEAP, lock=lock)
    entry.leave(signed_in(held).desk)
    with pytest.raises(Unavailable) as refused:
        hold(door.folder)
    assert refused.value.code == "in_use"
    entry.leave(signed_in(held).desk)
    lock.release()


def test_no_name_of_staff_lies_in_clear_beside_the_store(door: Door, recovery_code: str) -> None:
    entry.leave(signed_in(door).desk)
    for file in door.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes().lower()
            assert b"umpama" not in content, file.name
