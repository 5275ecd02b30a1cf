"""The way in and out: set-up, sign-in, passphrases, the second person, the lock."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from screening_desk.records.clock import stamp
from screening_desk.records.cost import Cost
from screening_desk.records.errors import StoreError, WrongPassphrase
from screening_desk.records.failures import as_disk_error
from screening_desk.records.ids import uuid7
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import AuditEntry, Setting, Staff
from screening_desk.records.pin import Pin as Pin
from screening_desk.records.pin import is_weak
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.rekey import open_any
from screening_desk.records.slots import Bundle, normal_name
from screening_desk.records.station import StationIdentity
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services import place
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.door import Door as Door
from screening_desk.services.editions import settle
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.listing import spelled
from screening_desk.services.people import by_username, check_names
from screening_desk.services.reminders import reminders
from screening_desk.services.settings import OfficeSettings, read_settings, write_settings
from screening_desk.services.shift import waits_for

WAITS = "waits"
CLOCK_SLACK = timedelta(minutes=2)
"""A clock is set right by as much every day; more is noticed."""
LOCKS = frozenset({"asked", "closing", "idle", "passphrase", "pin", "session_end", "slept", "take_over"})
"""Why a desk is locked: by key, with the window, nobody there, instead of the PIN, three wrong PINs, and so on."""
SHORTEST = 16
"""Characters of a passphrase; four words or more (design 15)."""
_LAST_TIME = (
    select(AuditEntry.at).where(AuditEntry.chain_id == bindparam("chain")).order_by(AuditEntry.sequence.desc()).limit(1)
)


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
    """Codes for ``gui.notices``: what happened to the store since somebody last signed in, and what is overdue."""
    first_passphrase: bool


def slot_name(username: str) -> str:
    """Return what stands for a user name in the key file, so that no name of staff lies in clear beside the store."""
    return hashlib.sha256(
        b"screening-desk user name\x00" + normal_name(username).encode("utf-8", "surrogatepass")
    ).hexdigest()[:32]


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
    check_names(plan.administrator, plan.username)
    code, keys = new_recovery_code(), door.keys
    try:
        station = StationIdentity(settings.office_code, settings.station_code)
        door.folder.mkdir(parents=True, exist_ok=True)
        if keys.exists() and not door.exists():
            keys.set_aside(stamp(door.clock.now()))
        bundle = keys.create(slot_name(plan.username), plan.passphrase, code, cost=cost)
        try:
            first = partial(_first_administrator, plan=plan, now=door.clock.now())
            Store.create(door.folder, bundle.store_key, station, door.clock, door.lock, first).close()
        except BaseException:
            keys.discard()
            raise
    except ValueError as error:
        raise Refused("set_up_incomplete") from error
    except StoreError as error:
        raise Unavailable(error.code) from error
    except OSError as error:
        raise Unavailable(as_disk_error(error).code) from error
    place.name_place(door.folder, settings)
    place.note(door.folder, code_open=True, law_checked_on=_law_checked_on(door.reference))
    return code


def sign_in(door: Door, username: str, passphrase: str) -> SignedIn:
    """Open the store for one person. Unknown name and wrong passphrase look and take the same."""
    keys = door.keys
    bundle = unlock(door, keys, username, passphrase)
    note = "key_file" if keys.note else ""
    store, bundle = open_store(door, bundle)
    try:
        if note:
            keys.mend(stamp(door.clock.now()))
        return _welcome(store, door, bundle, username, note)
    except BaseException as error:
        store.close()
        if isinstance(error, OSError):
            error = as_disk_error(error)
        if isinstance(error, StoreError):
            raise Unavailable(error.code) from error
        raise


def leave(desk: Desk, action: Action = Action.LOCK, why: str = "") -> bool:
    """Write the entry of the lock or the sign-out, then close the store and forget its key, whatever happens.

    `why` is one of LOCKS. False when the entry could not be written: the desk is locked all the same.
    """
    try:
        with desk.act(action, "person", desk.actor.id, reason_code=why):
            pass
    except (Refused, Unavailable):
        return False
    finally:
        desk.store.close()
    return True


def replace_passphrase(door: Door, signed: SignedIn, old: str, new: str) -> SignedIn:
    """Give oneself a new passphrase; the first one, given by an administrator, works once only."""
    check_passphrase(new)
    if old == new:
        raise Refused("same_passphrase")
    desk, name = signed.desk, slot_name(signed.desk.actor.username)
    unlock(door, door.keys, desk.actor.username, old)
    with desk.act(Action.PASSPHRASE, "person", desk.actor.id) as session:
        _staff(session, desk.actor.id).first_passphrase = False
        session.flush()
        door.keys.replace(signed.bundle, name, new)
    return replace(signed, first_passphrase=False)


def confirm_person(desk: Desk, door: Door, username: str, passphrase: str) -> Actor:
    """Let a second person confirm with an own passphrase, without taking over the desk."""
    unlock(door, door.keys, username, passphrase)
    with desk.store.read() as session:
        known = by_username(session, username)
    with desk.act(Action.CONFIRM, "person", known.id if known else ""):
        if known is None or not known.active or known.first_passphrase:
            raise Refused("wrong_passphrase")
        return Actor(known.id, known.display_name, known.username, Role(known.role))


def rest(desk: Desk) -> None:
    """Use a quiet moment to move the write-ahead log into the main file."""
    desk.store.checkpoint()


def choose_pin(digits: str) -> Pin:
    """Make the PIN of this sign-in; it lives in memory only."""
    if is_weak(digits):
        raise Refused("pin_weak")
    return Pin(digits)


def unlock(door: Door, keys: KeyFile, username: str, passphrase: str) -> Bundle:
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


def open_store(door: Door, bundle: Bundle) -> tuple[Store, Bundle]:
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
        staff = by_username(work.session, username)
        if staff is None or not staff.active:
            _refuse(work, staff)
        else:
            actor = Actor(staff.id, staff.display_name, staff.username, Role(staff.role))
            notices += _tell_clock(work, store, actor) + _tell_failures(work, door, actor)
            notices += [note] if note else []
            notices += ["upgraded"] if store.upgraded_from is not None else []
            data = settle(work, door.reference, actor, door.clock.now(), staff.signed_in_at)
            staff.signed_in_at = door.clock.now()
            work.audit(Action.SIGN_IN, "person", actor.id, person_id=actor.id, role=actor.role, reason_code=note)
            settings = read_settings(work.session)
            notices += reminders(work.session, store.chain_id, settings, actor.role, door.clock.now())
            notices += ["shift_waiting"] if waits_for(work.session, actor.id) else []
            first = staff.first_passphrase
    if staff is None or not staff.active:
        door.waits.failed(slot_name(username))
        raise Refused("wrong_passphrase")
    door.waits.succeeded(slot_name(username))
    door.waits.told()
    if actor.role is Role.ADMINISTRATOR and place.place_of(door.folder).code_open:
        notices.append("code_open")
    place.note(door.folder, law_checked_on=_law_checked_on(data.reference))
    if data.notice and actor.role is Role.ADMINISTRATOR:
        notices.append(data.notice)
    desk = Desk(store, data.reference, door.clock, actor, settings.asks, settings.training)
    return SignedIn(desk, bundle, settings, tuple(notices), first)


def _law_checked_on(data: Reference) -> date:
    return min(rule.checked_on for rule in data.rules.values())


def _refuse(work: Work, staff: Staff | None) -> None:
    """The passphrase was right, but the store knows better: an entry, and the same answer as for a wrong one."""
    person, role = (staff.id, staff.role) if staff else ("", "system")
    work.audit(Action.SIGN_IN, "person", person, person_id=person, role=role, reason_code="disabled", outcome="refused")


def _tell_clock(work: Work, store: Store, actor: Actor) -> list[str]:
    """Notice a clock that was set back: entries are in order all the same, but their times are not to be trusted."""
    before = work.session.execute(_LAST_TIME, {"chain": store.chain_id}).scalar()
    back = before - store.clock.now() if before else timedelta()
    if back <= CLOCK_SLACK:
        return []
    minutes = spelled(back // timedelta(minutes=1))
    work.audit(
        Action.CLOCK_BACK,
        "store",
        "",
        person_id=actor.id,
        role=actor.role,
        reason_code=f"back.{minutes}",
        outcome="found",
    )
    return ["clock_back"]


def _tell_failures(work: Work, door: Door, actor: Actor) -> list[str]:
    """Put the failed attempts since the last sign-in into the chain, and a lost or shortened side file too.

    The side file forgets them only after this is on disk, so a power cut tells them twice and never not at all.
    """
    waits, notices = door.waits, []
    known = work.session.get(Setting, WAITS)
    state = waits.state(int(known.value["serial"]) if known else 0)
    if state != "ok":
        notices.append("waits_lost")
        work.audit(Action.WAITS_LOST, "person", "", person_id="", role="system", reason_code=state)
    for _ in range(waits.untold):
        # Nobody knows who stood there: the entry is the station's, never that of whoever signs in next.
        work.audit(Action.SIGN_IN_FAILED, "person", "", person_id="", role="system", outcome="refused")
    if waits.untold:
        notices.append("failed_attempts")
    if not waits.serial:
        waits.told()  # from the first sign-in on there is a file that can be missed
    now = door.clock.now()
    work.session.merge(Setting(key=WAITS, value={"serial": waits.serial}, changed_at=now, changed_by=actor.id))
    return notices


def _first_administrator(work: Work, plan: SetUpPlan, now: datetime) -> None:
    """Part of the store's first transaction: an office without anybody who can sign in never comes to be."""
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
    write_settings(work.session, plan.settings, now, person.id)
    work.audit(Action.SET_UP, "store", "", person_id=person.id, role=person.role)


def _staff(session: Session, staff_id: str) -> Staff:
    staff = session.get(Staff, staff_id)
    if staff is None:
        raise Refused("not_found")
    return staff
