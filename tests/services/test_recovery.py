"""The recovery code in use, and renewed: whatever fails, the code on paper or the one just shown opens the office."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from screening_desk.records.errors import DiskFull
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.work import Work
from screening_desk.services import entry, recovery, staff
from screening_desk.services.access import Role
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import place_of
from tests.services.test_entry import OTHER, PHRASE, actions, reasons, signed_in
from tests.services.test_entry import door as door
from tests.services.test_entry import recovery_code as recovery_code
from tests.stores import FrozenClock


def test_the_recovery_code_gives_a_new_passphrase_and_is_replaced(door: Door, recovery_code: str) -> None:
    fresh = recovery.recover(door, recovery_code, "v.umpama", OTHER)
    assert fresh != recovery_code
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, recovery_code, "v.umpama", PHRASE)
    signed = signed_in(door, passphrase=OTHER)
    assert "recovery.use" in actions(signed.desk)
    entry.leave(signed.desk)


def test_an_administrator_replaces_the_recovery_code(door: Door, recovery_code: str) -> None:
    signed = signed_in(door)
    fresh = recovery.renew(signed, door, PHRASE)
    assert ("recovery.use", "renewed") in reasons(signed.desk)
    entry.leave(signed.desk)
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, recovery_code, "v.umpama", OTHER)
    door.waits.succeeded(recovery.WAITS)
    assert recovery.recover(door, fresh, "v.umpama", OTHER) != fresh
    entry.leave(signed_in(door, passphrase=OTHER).desk)


def test_the_recovery_code_stays_without_the_own_passphrase_or_the_right(door: Door, recovery_code: str) -> None:
    signed = signed_in(door)
    with pytest.raises(Refused, match="wrong_passphrase"):
        recovery.renew(signed, door, OTHER)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    officer = entry.replace_passphrase(door, signed_in(door, "r.teladan", first), first, OTHER)
    with pytest.raises(Refused, match="no_right"):
        recovery.renew(officer, door, OTHER)
    entry.leave(officer.desk)
    assert recovery.recover(door, recovery_code, "v.umpama", OTHER)


def test_a_recovery_code_that_could_not_be_replaced_still_opens(
    door: Door, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull

    signed = signed_in(door)
    with monkeypatch.context() as patch:
        patch.setattr(KeyFile, "replace_recovery", refuse)
        with pytest.raises(Unavailable, match="full"):
            recovery.renew(signed, door, PHRASE)
    assert reasons(signed.desk)[-1] == ("recovery.use", "not_renewed")
    entry.leave(signed.desk)
    assert recovery.recover(door, recovery_code, "v.umpama", OTHER)


def full(*_: object, **__: object) -> int:
    raise DiskFull


@pytest.mark.parametrize("part", [(KeyFile, "recover"), (Work, "audit")])
def test_a_full_disk_leaves_the_code_on_paper_and_the_old_passphrase(
    door: Door, recovery_code: str, monkeypatch: pytest.MonkeyPatch, part: tuple[type, str]
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(*part, full)
        with pytest.raises(Unavailable, match="full"):
            recovery.recover(door, recovery_code, "v.umpama", OTHER)
    signed = signed_in(door)
    if part[0] is KeyFile:
        assert reasons(signed.desk)[-3:-1] == [("recovery.use", "used"), ("recovery.use", "not_renewed")]
    entry.leave(signed.desk)
    assert recovery.recover(door, recovery_code, "v.umpama", OTHER)
    entry.leave(signed_in(door, passphrase=OTHER).desk)


def test_a_one_time_passphrase_stays_one_when_the_key_file_could_not_be_written(
    door: Door, recovery_code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    administrator = signed_in(door)
    first = staff.add(administrator, door, "W. Ibarat", "w.ibarat", Role.ADMINISTRATOR)
    entry.leave(administrator.desk)
    with monkeypatch.context() as patch:
        patch.setattr(KeyFile, "recover", full)
        with pytest.raises(Unavailable):
            recovery.recover(door, recovery_code, "w.ibarat", OTHER)
    again = signed_in(door, "w.ibarat", first)
    assert again.first_passphrase
    entry.leave(again.desk)


@pytest.mark.parametrize("username", ["nobody", "r.teladan"])
def test_the_right_code_for_no_administrator_looks_wrong_and_stands_in_the_trail(
    door: Door, recovery_code: str, username: str
) -> None:
    administrator = signed_in(door)
    staff.add(administrator, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(administrator.desk)
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, recovery_code, username, OTHER)
    signed = signed_in(door)
    assert reasons(signed.desk)[-2] == ("recovery.use", "no_right")
    entry.leave(signed.desk)
    assert recovery.recover(door, recovery_code, "v.umpama", OTHER)


def test_wrong_codes_wait_and_the_waits_of_the_forgotten_passphrase_end(
    door: Door, recovery_code: str, clock: FrozenClock
) -> None:
    for _ in range(2):
        with pytest.raises(Refused, match="wrong_passphrase"):
            signed_in(door, passphrase=OTHER)
        clock.move(seconds=61)
    with pytest.raises(Refused, match="wrong_passphrase"):
        signed_in(door, passphrase=OTHER)
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, "0000-0000-0000-0000-0000-0000-0000", "v.umpama", OTHER)
    with pytest.raises(Refused, match="wait"):
        recovery.recover(door, recovery_code, "v.umpama", OTHER)
    clock.move(seconds=31)
    recovery.recover(door, recovery_code, "v.umpama", OTHER)
    signed = signed_in(door, passphrase=OTHER)  # at once
    assert actions(signed.desk).count("sign_in.failed") == 4
    entry.leave(signed.desk)


def used(door: Door, code: str) -> None:
    recovery.recover(door, code, "v.umpama", PHRASE)


def renewed(door: Door, _code: str) -> None:
    signed = signed_in(door)
    recovery.renew(signed, door, PHRASE)
    entry.leave(signed.desk)


@pytest.mark.parametrize("make", [used, renewed])
def test_an_administrator_is_reminded_until_the_paper_is_said_to_be_kept(
    door: Door, recovery_code: str, make: Callable[[Door, str], None]
) -> None:
    make(door, recovery_code)
    assert place_of(door.folder).code_open
    for _ in range(2):
        signed = signed_in(door)
        assert "code_open" in signed.notices
        entry.leave(signed.desk)
    recovery.kept(door)
    signed = signed_in(door)
    assert signed.notices == ()
    entry.leave(signed.desk)


def test_nobody_else_is_reminded_of_the_code(door: Door, recovery_code: str) -> None:
    administrator = signed_in(door)
    first = staff.add(administrator, door, "S. Contoh", "s.contoh", Role.SUPERVISOR)
    recovery.renew(administrator, door, PHRASE)
    entry.leave(administrator.desk)
    supervisor = signed_in(door, "s.contoh", first)
    assert supervisor.notices == ()
    entry.leave(supervisor.desk)
