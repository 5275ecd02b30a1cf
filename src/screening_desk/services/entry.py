"""The way in and out: set-up, sign-in, passphrases, the second person, the recovery code, the lock."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import durable
from screening_desk.records.clock import Clock
from screening_desk.records.cost import FLOOR, Cost
from screening_desk.records.errors import StoreError, WrongPassphrase, WrongRecoveryCode
from screening_desk.records.ids import uuid7
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.lock import FolderLock
from screening_desk.records.models import Setting, Staff
from screening_desk.records.pin import Pin as Pin
from screening_desk.records.pin import is_weak
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.rekey import open_any
from screening_desk.records.slots import Bundle
from screening_desk.records.station import StationIdentity
from screening_desk.records.store import Store
from screening_desk.records.waits import Waits
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.settings import OfficeSettings, put_settings, read_settings

PLACE = "place.json"
RECOVERY = "recovery code"
WAITS = "waits"
SHORTEST = 16
"""Characters of a passphrase; four words or more (design 15)."""


@dataclass(frozen=True)
class Door:
    """The closed store of a workstation: where it lies, and what is needed to open it."""

    folder: Path
    reference: Reference
    clock: Clock
    floor: Cost = FLOOR
    lock: FolderLock | None = None
    """Held by the program for its whole life, also while the screen is locked and the store closed."""

    @property
    def keys(self) -> KeyFile:
        """The key file beside the store."""
        return KeyFile(self.folder, floor=self.floor)

    @cached_property
    def waits(self) -> Waits:
        """The growing waits, kept for the life of the program so that a clock set back frees nobody."""
        return Waits(self.folder, self.clock)

    def exists(self) -> bool:
        """Whether an office was set up here."""
        return self.keys.exists()


@dataclass(frozen=True)
class Place:
    """What may be shown before anybody has signed in: names of the office and of the counter, nothing else."""

    office_name: str = ""
    station_name: str = ""
    language: str = "id"


@dataclass(frozen=True)
class SetUpPlan:
    """What the first run asks for."""

    settings: OfficeSettings
    administrator: str
    username: str
    passphrase: str


@dataclass(frozen=True)
class SignedIn:
    """A person at an open store, with what they must be told first."""

    desk: Desk
    bundle: Bundle
    settings: OfficeSettings
    notices: tuple[str, ...]
    """Codes: ``mark_ahead``, ``mark_missing``, ``mark_wrong``, ``waits_lost``, ``key_file``, ``failed_attempts``."""
    first_passphrase: bool


def place(folder: Path) -> Place:
    """Return the names for the sign-in page; a missing or damaged side file shows none."""
    try:
        return msgspec.json.decode((folder / PLACE).read_bytes(), type=Place)
    except (OSError, msgspec.DecodeError):
        return Place()


def slot_name(username: str) -> str:
    """Return what stands for a user name in the key file, so that no name of staff lies in clear beside the store."""
    normal = unicodedata.normalize("NFKC", username).strip().casefold()
    return hashlib.sha256(b"screening-desk user name\x00" + normal.encode()).hexdigest()[:32]


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short or one character over and over; there are no other rules."""
    if len(passphrase) < SHORTEST:
        raise Refused("passphrase_short")
    if len(set(passphrase.casefold())) < SHORTEST // 3:
        raise Refused("passphrase_common")


def set_up(door: Door, plan: SetUpPlan, cost: Cost | None = None) -> str:
    """Make the store of an office with its first administrator; return the recovery code, which is shown once."""
    check_passphrase(plan.passphrase)
    settings = plan.settings
    needed = (settings.office_name, settings.office_code, settings.station_code, plan.administrator, plan.username)
    if not all(text.strip() for text in needed):
        raise Refused("set_up_incomplete")
    code = new_recovery_code()
    try:
        door.folder.mkdir(parents=True, exist_ok=True)
        station = StationIdentity(settings.office_code, settings.station_code)
        bundle = door.keys.create(slot_name(plan.username), plan.passphrase, code, cost=cost)
        store = Store.create(door.folder, bundle.store_key, station, door.clock, door.lock)
    except ValueError as error:
        raise Refused("set_up_incomplete") from error
    except StoreError as error:
        raise Unavailable(error.code) from error
    try:
        _first_administrator(store, door, plan)
    finally:
        store.close()
    write_place(door.folder, settings)
    return code


def write_place(folder: Path, settings: OfficeSettings) -> None:
    """Write the names that the sign-in page shows."""
    shown = Place(settings.office_name, settings.station_name, settings.language)
    durable.replace(folder / PLACE, msgspec.json.encode(shown))


def sign_in(door: Door, username: str, passphrase: str) -> SignedIn:
    """Open the store for one person. Unknown name and wrong passphrase look and take the same."""
    keys = door.keys
    bundle = _unlock(door, keys, username, passphrase)
    store, bundle = _open(door, bundle)
    try:
        return _welcome(store, door, bundle, username, note=keys.note)
    except BaseException:
        store.close()
        raise


def leave(desk: Desk, action: Action = Action.LOCK) -> None:
    """Write the entry of the lock or the sign-out, then close the store and forget its key."""
    try:
        with desk.act(action, "person", desk.actor.id):
            pass
    finally:
        desk.store.close()


def replace_passphrase(door: Door, signed: SignedIn, old: str, new: str) -> SignedIn:
    """Give oneself a new passphrase; the first one, given by an administrator, works once only."""
    check_passphrase(new)
    if old == new:
        raise Refused("same_passphrase")
    desk, name = signed.desk, slot_name(signed.desk.actor.username)
    _unlock(door, door.keys, desk.actor.username, old)
    with desk.act(Action.PASSPHRASE, "person", desk.actor.id) as session:
        _staff(session, desk.actor.id).first_passphrase = False
        session.flush()
        door.keys.replace(signed.bundle, name, new)
    return replace(signed, first_passphrase=False)


def prove(desk: Desk, door: Door, passphrase: str) -> None:
    """Check the passphrase of whoever is signed in, to come back to a hidden page."""
    _unlock(door, door.keys, desk.actor.username, passphrase)
    with desk.act(Action.UNHIDE, "person", desk.actor.id):
        pass


def confirm_person(desk: Desk, door: Door, username: str, passphrase: str) -> Actor:
    """Let a second person confirm with an own passphrase, without taking over the desk."""
    _unlock(door, door.keys, username, passphrase)
    with desk.store.read() as session:
        known = _by_username(session, username)
    with desk.act(Action.CONFIRM, "person", known.id if known else ""):
        if known is None or not known.active or known.first_passphrase:
            raise Refused("wrong_passphrase")
        return Actor(known.id, known.display_name, known.username, Role(known.role))


def recover(door: Door, code: str, username: str, passphrase: str) -> str:
    """Give an administrator a new passphrase by the recovery code; it is replaced by a new one, which is returned."""
    check_passphrase(passphrase)
    if seconds := door.waits.seconds_left(RECOVERY):
        raise Refused("wait", seconds=seconds)
    keys = door.keys
    try:
        bundle = keys.unlock_recovery(code)
    except WrongRecoveryCode as error:
        door.waits.failed(RECOVERY)
        raise Refused("code_wrong") from error
    except StoreError as error:
        raise Unavailable(error.code) from error
    store, bundle = _open(door, bundle)
    fresh = new_recovery_code()
    try:
        with store.write() as work:
            staff = _by_username(work.session, username)
            if staff is None or not staff.active or staff.role != Role.ADMINISTRATOR:
                raise Refused("code_wrong")
            staff.first_passphrase = False
            work.audit(Action.RECOVERY, "person", staff.id, person_id=staff.id, role=staff.role)
            work.session.flush()
            name = slot_name(username)
            if name in keys.users():
                keys.replace(bundle, name, passphrase)
            else:
                keys.add(bundle, name, passphrase)
            keys.replace_recovery(bundle, fresh)
    finally:
        store.close()
    return fresh


def new_recovery(signed: SignedIn, door: Door, passphrase: str) -> str:
    """Give the office a new recovery code, which is shown once; the one before opens nothing from now on.

    The administrator's own passphrase is asked for again. The entry comes first: a code is never lost with a save.
    """
    desk = signed.desk
    _unlock(door, door.keys, desk.actor.username, passphrase)
    with desk.act(Action.RECOVERY, "person", desk.actor.id, reason_code="renewed"):
        pass
    fresh = new_recovery_code()
    try:
        door.keys.replace_recovery(signed.bundle, fresh)
    except StoreError as error:
        with desk.act(Action.RECOVERY, "person", desk.actor.id, reason_code="not_renewed"):
            pass
        raise Unavailable(error.code) from error
    return fresh


def hold(folder: Path) -> FolderLock:
    """Take a folder for this program alone; a second program on it is refused politely."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return FolderLock(folder)
    except StoreError as error:
        raise Unavailable(error.code) from error


def rest(desk: Desk) -> None:
    """Use a quiet moment to move the write-ahead log into the main file."""
    desk.store.checkpoint()


def choose_pin(digits: str) -> Pin:
    """Make the PIN of this sign-in; it lives in memory only."""
    if is_weak(digits):
        raise Refused("pin_weak")
    return Pin(digits)


def _unlock(door: Door, keys: KeyFile, username: str, passphrase: str) -> Bundle:
    """Open a person's slot, or count the failure and make the next try wait."""
    name = slot_name(username)
    if seconds := door.waits.seconds_left(name):
        raise Refused("wait", seconds=seconds)
    try:
        return keys.unlock(name, passphrase)
    except WrongPassphrase as error:
        door.waits.failed(name)
        raise Refused("wrong_passphrase") from error
    except StoreError as error:
        raise Unavailable(error.code) from error


def _open(door: Door, bundle: Bundle) -> tuple[Store, Bundle]:
    """Open the store; a change of its key that a power cut left unfinished is finished first."""
    try:
        store, key = open_any(door.folder, bundle, door.clock, door.lock)
        if bundle.former_key is not None:
            bundle = door.keys.finish_rekey(bundle, key)
    except StoreError as error:
        raise Unavailable(error.code) from error
    return store, bundle


def _welcome(store: Store, door: Door, bundle: Bundle, username: str, note: str) -> SignedIn:
    """Check the person in the store, write what happened before the sign-in into the chain, and greet."""
    notices = [f"mark_{store.mark_state}"] if store.mark_state in {"ahead", "missing", "wrong"} else []
    with store.write() as work:
        staff = _by_username(work.session, username)
        if staff is None or not staff.active:
            raise Refused("wrong_passphrase")
        actor = Actor(staff.id, staff.display_name, staff.username, Role(staff.role))
        notices += _tell_failures(work, door, actor)
        if note:
            notices.append("key_file")
        staff.signed_in_at = door.clock.now()
        work.audit(Action.SIGN_IN, "person", actor.id, person_id=actor.id, role=actor.role)
        settings = read_settings(work.session)
        first = staff.first_passphrase
    return SignedIn(Desk(store, door.reference, door.clock, actor), bundle, settings, tuple(notices), first)


def _tell_failures(work: Work, door: Door, actor: Actor) -> list[str]:
    """Put the failed attempts since the last sign-in into the chain, and a lost or shortened side file too."""
    waits, notices = door.waits, []
    known = work.session.get(Setting, WAITS)
    state = waits.state(int(known.value["serial"]) if known else 0)
    if state != "ok":
        notices.append("waits_lost")
        work.audit(Action.WAITS_LOST, "person", "", person_id=actor.id, role=actor.role, reason_code=state)
    for _ in range(waits.untold):
        work.audit(Action.SIGN_IN_FAILED, "person", "", person_id=actor.id, role=actor.role, outcome="refused")
    if waits.untold:
        notices.append("failed_attempts")
    waits.succeeded(slot_name(actor.username))
    waits.told()
    now = door.clock.now()
    work.session.merge(Setting(key=WAITS, value={"serial": waits.serial}, changed_at=now, changed_by=actor.id))
    return notices


def _first_administrator(store: Store, door: Door, plan: SetUpPlan) -> None:
    now = door.clock.now()
    with store.write() as work:
        person = Staff(
            id=uuid7(),
            username=plan.username.strip(),
            display_name=plan.administrator.strip(),
            role=Role.ADMINISTRATOR,
            nip="",
            active=True,
            first_passphrase=False,
            created_at=now,
        )
        work.session.add(person)
        work.session.flush()
        actor = Actor(person.id, person.display_name, person.username, Role.ADMINISTRATOR)
        put_settings(work.session, Desk(store, door.reference, door.clock, actor), plan.settings)
        work.audit(Action.SET_UP, "store", "", person_id=person.id, role=person.role)


def _staff(session: Session, staff_id: str) -> Staff:
    staff = session.get(Staff, staff_id)
    if staff is None:
        raise Refused("not_found")
    return staff


def _by_username(session: Session, username: str) -> Staff | None:
    wanted = slot_name(username)
    return next((staff for staff in session.scalars(select(Staff)) if slot_name(staff.username) == wanted), None)
