"""The people of an office: added with a one-time passphrase, given a new one, closed for good."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Exists, exists, select

from screening_desk.records.errors import StoreError
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Staff
from screening_desk.records.rekey import rekey as rekey_store
from screening_desk.records.station_models import PersonElsewhere
from screening_desk.services.access import Action, Role, roles_of
from screening_desk.services.entry import Door, SignedIn, slot_name
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.people import check_names

_SYLLABLES = tuple(first + second for first in "bdgklmnprst" for second in "aiue")


@dataclass(frozen=True)
class StaffRow:
    """One person of the office."""

    staff_id: str
    display_name: str
    username: str
    role: str
    signed_in_at: datetime | None
    active: bool
    first_passphrase: bool
    child_trained: bool = False


def people(signed: SignedIn) -> tuple[StaffRow, ...]:
    """Return everybody of this office, by name; it names staff, so it leaves an entry."""
    with signed.desk.show(Action.STAFF_LIST, "person") as listing:
        found = listing.session.scalars(select(Staff).where(~_elsewhere()).order_by(Staff.display_name)).all()
        listing.name(each.id for each in found)
        return tuple(
            StaffRow(
                each.id,
                each.display_name,
                each.username,
                each.role,
                each.signed_in_at,
                each.active,
                each.first_passphrase,
                each.child_trained,
            )
            for each in found
        )


def add(signed: SignedIn, door: Door, display_name: str, username: str, role: Role, nip: str = "") -> str:
    """Add a person and return the one-time passphrase; nobody but that person will know the lasting one."""
    desk, first, staff_id = signed.desk, one_time_passphrase(), uuid7()
    with desk.act(Action.STAFF_ADD, "person", staff_id, reason_code=role) as session:
        if not display_name.strip() or not username.strip():
            raise Refused("set_up_incomplete")
        if role not in roles_of(training=desk.training):
            raise Refused("role_other_store")
        check_names(display_name, username)
        wanted = slot_name(username)
        if any(slot_name(each) == wanted for each in session.scalars(select(Staff.username))):
            raise Refused("name_taken")
        session.add(
            Staff(
                id=staff_id,
                username=username.strip(),
                display_name=display_name.strip(),
                role=role,
                nip=nip.strip(),
                active=True,
                first_passphrase=True,
                created_at=desk.clock.now(),
            )
        )
        session.flush()
        keys = door.keys
        # A slot without a row is what a save leaves that failed after the key file was written: nobody has it.
        (keys.replace if wanted in keys.users() else keys.add)(signed.bundle, wanted, first)
    return first


def reset(signed: SignedIn, door: Door, staff_id: str) -> str:
    """Give a person who forgot theirs a new one-time passphrase."""
    desk, first = signed.desk, one_time_passphrase()
    with desk.act(Action.STAFF_RESET, "person", staff_id) as session:
        staff = session.get(Staff, staff_id)
        if staff is None or not staff.active:
            raise Refused("not_found")
        staff.first_passphrase = True
        session.flush()
        door.keys.replace(signed.bundle, slot_name(staff.username), first)
    return first


def set_child_trained(signed: SignedIn, staff_id: str, trained: bool) -> None:
    """Note whether a person is trained to speak with children; a private interview with a child names who is."""
    desk, training = signed.desk, "child_trained" if trained else "not_child_trained"
    with desk.act(Action.STAFF_TRAINED, "person", staff_id, reason_code=training) as session:
        staff = session.get(Staff, staff_id)
        if staff is None or not staff.active:
            raise Refused("not_found")
        staff.child_trained = trained


def disable(signed: SignedIn, door: Door, staff_id: str) -> None:
    """Close a person's way in: marked in the store first, then the slot goes from both generations of the key file.

    When the key file could not be written the account is closed all the same; closing it once more removes the slot.
    """
    desk, keys = signed.desk, door.keys
    with desk.act(Action.STAFF_DISABLE, "person", staff_id) as session:
        staff = session.get(Staff, staff_id)
        if staff is None or not (staff.active or slot_name(staff.username) in keys.users()):
            raise Refused("not_found")
        if staff.id == desk.actor.id:
            raise Refused("no_right")
        staff.active, staff.disabled_at = False, staff.disabled_at or desk.clock.now()
        name = slot_name(staff.username)
    try:
        if name in keys.users():
            keys.remove(signed.bundle, name)
    except StoreError as error:
        raise Unavailable(error.code) from error


def rekey(signed: SignedIn, door: Door) -> None:
    """Give the store a new key, so that a key kept by someone who left opens nothing; the sign-in ends with it.

    Make a verified backup first. A power cut at any moment leaves a store that opens.
    """
    keys = door.keys
    with signed.desk.act(Action.REKEY, "store", "") as session:
        closed = {slot_name(each) for each in session.scalars(select(Staff.username).where(~Staff.active))}
    try:
        for name in closed.intersection(keys.users()):
            keys.remove(signed.bundle, name)  # its closing could not be written: it must not be given the new key
    except StoreError as error:
        raise Unavailable(error.code) from error
    signed.desk.store.close()
    try:
        rekey_store(keys, signed.bundle, door.clock, door.lock)
    except StoreError as error:
        raise Unavailable(error.code) from error


def _elsewhere() -> Exists:
    """Whether a row stands only for the name beside a time, of a case that came from another station."""
    return exists().where(PersonElsewhere.staff_id == Staff.id)


def one_time_passphrase() -> str:
    """Return about 60 random bits as six short invented words that can be read out and typed."""
    return " ".join("".join(secrets.choice(_SYLLABLES) for _ in range(2)) for _ in range(6))
