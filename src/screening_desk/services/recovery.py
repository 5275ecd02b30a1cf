"""The recovery code: a new passphrase for an administrator who forgot it, and always a new code after it was used."""

from __future__ import annotations

from screening_desk.records.errors import StoreError, WrongRecoveryCode
from screening_desk.records.models import Staff
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from screening_desk.services import place
from screening_desk.services.access import Action, Role
from screening_desk.services.entry import Door, SignedIn, check_passphrase, open_store, slot_name, unlock
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.people import by_username

WAITS = "recovery code"
"""The name under which wrong codes wait."""


def recover(door: Door, code: str, username: str, passphrase: str) -> str:
    """Give an administrator a new passphrase by the recovery code; return the new code, which is shown once.

    The entry comes first, then passphrase and code change together: whatever fails, the code on paper still opens.
    """
    check_passphrase(passphrase)
    store, bundle = open_store(door, _by_code(door, code))
    fresh = new_recovery_code()
    try:
        staff_id, was_first = _enter(store, username)
        try:
            door.keys.recover(bundle, slot_name(username), passphrase, fresh)
        except StoreError:
            _take_back(store, staff_id, was_first=was_first)
            raise
    except StoreError as error:
        raise Unavailable(error.code) from error
    finally:
        store.close()
    for name in (WAITS, slot_name(username)):
        door.waits.succeeded(name)
    place.note(door.folder, code_open=True)
    return fresh


def renew(signed: SignedIn, door: Door, passphrase: str) -> str:
    """Give the office a new recovery code, which is shown once; the one before opens nothing from now on.

    The administrator's own passphrase is asked for again. The entry comes first: a code is never lost with a save.
    """
    desk = signed.desk
    unlock(door, door.keys, desk.actor.username, passphrase)
    with desk.act(Action.RECOVERY, "person", desk.actor.id, reason_code="renewed"):
        pass
    fresh = new_recovery_code()
    try:
        door.keys.replace_recovery(signed.bundle, fresh)
    except StoreError as error:
        with desk.act(Action.RECOVERY, "person", desk.actor.id, reason_code="not_renewed"):
            pass
        raise Unavailable(error.code) from error
    place.note(door.folder, code_open=True)
    return fresh


def kept(door: Door) -> None:
    """Note that the paper with the code was proven and put away; until then the next administrator is reminded."""
    place.note(door.folder, code_open=False)


def _by_code(door: Door, code: str) -> Bundle:
    if seconds := door.waits.seconds_left(WAITS):
        raise Refused("wait", seconds=seconds)
    try:
        return door.keys.unlock_recovery(code)
    except WrongRecoveryCode as error:
        door.waits.failed(WAITS)
        raise Refused("code_wrong") from error
    except StoreError as error:
        raise Unavailable(error.code) from error


def _enter(store: Store, username: str) -> tuple[str, bool]:
    """Write the entry and return whose account it is, and whether its passphrase was still a one-time one.

    The right code for somebody who is no administrator looks like a wrong code, and stands in the trail.
    """
    with store.write() as work:
        staff = by_username(work.session, username)
        if staff is not None and staff.active and staff.role == Role.ADMINISTRATOR:
            was_first, staff.first_passphrase = staff.first_passphrase, False
            work.audit(Action.RECOVERY, "person", staff.id, person_id=staff.id, role=staff.role, reason_code="used")
            return staff.id, was_first
        work.audit(
            Action.RECOVERY, "person", "", person_id="", role="system", reason_code="no_right", outcome="refused"
        )
    raise Refused("code_wrong")


def _take_back(store: Store, staff_id: str, *, was_first: bool) -> None:
    """The key file could not be written: nothing was changed, and the trail says so."""
    with store.write() as work:
        staff = work.session.get(Staff, staff_id)
        if staff is not None:
            staff.first_passphrase = was_first
            work.audit(
                Action.RECOVERY, "person", staff.id, person_id=staff.id, role=staff.role, reason_code="not_renewed"
            )
