"""A ship at the counter: its facts once, its crew list row by row; one row never holds the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

import msgspec
from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from screening_desk.exchange.crew_list import CrewRow
from screening_desk.records import models
from screening_desk.records.ids import uuid7
from screening_desk.records.vessel_models import CrewMember, PortCall
from screening_desk.rules.findings import Facts, Finding, check
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_identity
from screening_desk.services.crew import Listed, Ship, by_book, identity_of_row, match, member_draft, ready
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity, Late, known, pack, read_as, unpack
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.interview_kept import Moment
from screening_desk.services.judging import ScreeningView, document_facts, today
from screening_desk.services.late import check_not_open, checked
from screening_desk.services.saving import Saved, save
from screening_desk.services.screening import give_to_supervisor, look_at
from screening_desk.services.settings import read_settings
from screening_desk.services.shared_work import found_here, open_here

State = Literal["open", "finished", "handed_over"]


@dataclass(frozen=True)
class Member:
    """One person of the crew list; ``draft`` is None once the screening is saved."""

    position: int
    screening_id: str
    state: State
    identity: Identity
    draft: Draft | None
    listed: Listed | None
    """What the list says of this person; None for somebody who is not on it, and once saved."""


@dataclass(frozen=True)
class CallView:
    """A ship with its people as they stand."""

    call_id: str
    opened_at: datetime
    closed_at: datetime | None
    ship: Ship
    members: tuple[Member, ...]


@dataclass(frozen=True)
class CallRow:
    """An open ship in a list: how far it is, nobody's name."""

    call_id: str
    opened_at: datetime
    vessel: str
    open_rows: int
    rows: int


@dataclass(frozen=True)
class RowsSaved:
    """What a save of several rows came to: the rows that are on disk, and those that were not ready and why."""

    saved: Mapping[int, Saved]
    held: Mapping[int, str] = field(default_factory=dict)
    stopped: str = ""
    """Why no more could be written (a full disk), as the store's code; empty when all of it was tried."""


class _Body(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    draft: dict[str, Any]
    listed: Listed | None = None


def open_call(desk: Desk) -> CallView:
    """Begin with a ship of which nothing is known yet."""
    call_id, now = uuid7(), desk.clock.now()
    with desk.act(Action.SHIP_OPEN, "port_call", call_id) as session:
        body = msgspec.to_builtins(Ship())
        station = read_settings(session).station
        session.add(
            PortCall(id=call_id, station=station, officer_id=desk.actor.id, opened_at=now, kept_at=now, body=body)
        )
    return CallView(call_id, now, None, Ship(), ())


def open_calls(desk: Desk) -> tuple[CallRow, ...]:
    """The ships of this station that are not closed, newest first; it tells nothing of a person."""
    with desk.look(Action.SCREENING_LIST) as session:
        station = read_settings(session).station
        calls = session.scalars(
            select(PortCall)
            .where(PortCall.station == station, PortCall.closed_at.is_(None))
            .order_by(PortCall.opened_at.desc())
        ).all()
        found = []
        for call in calls:
            states = session.scalars(select(CrewMember.state).where(CrewMember.port_call_id == call.id)).all()
            ship = read_as(Ship, call.body) or Ship()  # another version's is told when it is opened, and holds no other
            name = ship.value("vessel_name")
            found.append(CallRow(call.id, call.opened_at, name, states.count("open"), len(states)))
        return tuple(found)


def view_call(desk: Desk, call_id: str) -> CallView:
    """Open a ship with its people; the entry that names the rows is on disk before they are shown."""
    with desk.show(Action.SHIP_VIEW, "crew") as listing:
        call = found_here(listing.session, PortCall, call_id)
        members = _members(listing.session, call_id)
        listing.name(member.screening_id for member in members)
        return CallView(call.id, call.opened_at, call.closed_at, _ship(call), members)


def keep_ship(desk: Desk, call_id: str, ship: Ship) -> datetime:
    """Replace what is known of the ship; people who are saved keep what was known then."""
    with desk.quietly(Action.SHIP_OPEN) as session:
        call = _open(session, call_id)
        call.body = msgspec.to_builtins(ship)
        call.kept_at = desk.clock.now()
        return call.kept_at


def take_list(desk: Desk, call_id: str, rows: Iterable[CrewRow]) -> CallView:
    """Put the people of a carrier's list below those that are there; nobody is confirmed by standing in a list.

    Somebody who was read before the list came keeps their row, and the list beside it; a list that is taken a second
    time doubles nobody.
    """
    with desk.show(Action.SHIP_LIST, "crew") as listing:
        session = listing.session
        call = _open(session, call_id)
        now, position = desk.clock.now(), _last(session, call_id)
        here = [(one.position, one.identity, one.listed) for one in _members(session, call_id)]
        values = []
        for row in rows:
            identity, listed = identity_of_row(row), Listed.of(row)
            known = match(here, identity) or by_book(here, listed)
            if known is not None:
                _list_known(_row(session, call_id, known), listed)
                continue
            position += 1
            draft = member_draft(uuid7(), now, identity)
            values.append(_values(call_id, position, draft, listed))
        if values:
            session.execute(insert(CrewMember), values)
        members = _members(session, call_id)
        listing.name(member.screening_id for member in members)
        return CallView(call.id, call.opened_at, call.closed_at, _ship(call), members)


def scan_member(desk: Desk, call_id: str, identity: Identity, late: Late | None = None) -> Member:
    """Put a document that was read to the row of its number; a person who is on no row becomes a row of their own.

    ``late``: the document stands on a sheet that is entered now. Whether that person is on the list, the sheet says.
    """
    why = "late" if late else ""
    with desk.show(Action.SHIP_SCAN, "crew", why) as listing:
        session, now = listing.session, desk.clock.now()
        call = _open(session, call_id)
        if late is not None:
            late = checked(session, desk, call.station, late, "crew")
            check_not_open(session, desk, late.paper_number)
        members = _members(session, call_id)
        found = match([(one.position, one.identity, one.listed) for one in members], identity)
        if found is None:
            draft = replace(member_draft(uuid7(), now, identity), late=late)
            draft = draft if late else draft.give(now, crew_listed="extra")
            row = CrewMember(**_values(call_id, _last(session, call_id) + 1, draft, None))
            session.add(row)
        else:
            row = _row(session, call_id, found)
            old = _draft(row)
            if old is None:
                raise Refused("row_saved")
            row.body = _packed(replace(old, identity=identity, late=late or old.late), _unpacked(row).listed)
        listing.name([row.screening_id])
        return _member(row, {})


def keep_member(desk: Desk, call_id: str, position: int, draft: Draft) -> datetime:
    """Replace one row's answers; a row that is saved never changes."""
    with desk.quietly(Action.SHIP_OPEN) as session:
        call = _open(session, call_id)
        if not _kept(_row(session, call_id, position), draft):
            raise Refused("changed_meanwhile")
        call.kept_at = desk.clock.now()
        return call.kept_at


def keep_members(desk: Desk, call_id: str, drafts: Mapping[int, Draft]) -> datetime:
    """Replace the answers of several rows at once; a row that was saved meanwhile stays as saved and holds no other."""
    with desk.quietly(Action.SHIP_OPEN) as session:
        call = _open(session, call_id)
        for position, draft in drafts.items():
            _kept(_row(session, call_id, position), draft)
        call.kept_at = desk.clock.now()
        return call.kept_at


def note_interview(desk: Desk, call_id: str, position: int, draft: Draft, moment: Moment) -> None:
    """Write that a private interview of one person began, went on, paused or ended, and keep the row as it is then."""
    with desk.act(Action.INTERVIEW, "screening", draft.screening_id, reason_code=moment) as session:
        call = _open(session, call_id)
        if not _kept(_row(session, call_id, position), draft):
            raise Refused("changed_meanwhile")
        call.kept_at = desk.clock.now()


def _kept(row: CrewMember, draft: Draft) -> bool:
    if row.state != "open" or row.screening_id != draft.screening_id:
        return False
    row.body = _packed(draft, _unpacked(row).listed)
    return True


def look_at_member(desk: Desk, ship: Ship, draft: Draft) -> ScreeningView:
    """Judge one row as it would be saved now: with the ship's facts, and unasked questions as not asked. Pure."""
    return look_at(desk, ready(ship, draft, desk.reference.catalogue.quick, desk.clock.now()))


def look_at_ship(desk: Desk, ship: Ship) -> tuple[Finding, ...]:
    """Judge the ship itself: its number, its flag, what is not filled in. Pure."""
    given = {key: value.value for key, value in ship.given.items()}
    on = today(desk.clock)
    facts = Facts(mode="vessel", document=document_facts(Identity()), given=given, today=on)
    return check(facts, desk.reference, on)


def finish_rows(
    desk: Desk,
    call_id: str,
    positions: Iterable[int],
    progress: Callable[[int], None] = lambda _done: None,
    stop: Callable[[], bool] = lambda: False,
) -> RowsSaved:
    """Save row after row, each durable on its own; a row that is not ready is left open and named with the reason.

    Stopping in between loses nothing: what is saved is saved, the rest waits as it was.
    """
    saved, held = {}, {}
    for done, position in enumerate(positions, start=1):
        if stop():
            break
        try:
            saved[position] = _finish(desk, call_id, position)
        except Refused as refused:
            held[position] = str(refused.facts.get("first", refused.code))
        except Unavailable as error:
            return RowsSaved(saved, held, error.code)
        progress(done)
    return RowsSaved(saved, held)


def hand_over_row(desk: Desk, call_id: str, position: int) -> Saved:
    """Give one person to the supervisor, for a reason of their own; the others of the ship go on."""
    with desk.act(Action.SCREENING_HAND_OVER, "screening", _screening(desk, call_id, position)) as session:
        view, row = _judged(session, desk, call_id, position)
        own_reason = (_draft(row) or view.draft).reason  # why nobody talked to the others is no reason for this one
        view = replace(view, draft=replace(view.draft, reason=own_reason))
        saved = give_to_supervisor(session, desk, view)
        row.state, row.body = "handed_over", {}
        return saved


def close_call(desk: Desk, call_id: str) -> None:
    """End with a ship on which nobody is open any more."""
    with desk.act(Action.SHIP_CLOSE, "port_call", call_id) as session:
        call = _open(session, call_id)
        if any(row.state == "open" for row in _rows(session, call_id)):
            raise Refused("rows_open")
        call.closed_at = desk.clock.now()


def _finish(desk: Desk, call_id: str, position: int) -> Saved:
    with desk.act(Action.SCREENING_FINISH, "screening", _screening(desk, call_id, position)) as session:
        view, row = _judged(session, desk, call_id, position)
        if view.blocks:
            raise Refused("finish_blocked", first=view.blocks[0])
        saved = save(session, desk, view, "finished", case_id=None)
        row.state, row.body = "finished", {}
        return saved


def _screening(desk: Desk, call_id: str, position: int) -> str:
    """Return the id by which the trail knows a row; it tells nothing of a person."""
    with desk.look(Action.SCREENING_LIST) as session:
        return _row(session, call_id, position).screening_id


def _judged(session: Session, desk: Desk, call_id: str, position: int) -> tuple[ScreeningView, CrewMember]:
    call = _open(session, call_id)
    row = _row(session, call_id, position)
    draft = _draft(row)
    if row.state != "open" or draft is None:
        raise Refused("changed_meanwhile")
    return look_at_member(desk, _ship(call), draft), row


def _open(session: Session, call_id: str) -> PortCall:
    return open_here(session, PortCall, call_id, closed="changed_meanwhile")


def _ship(call: PortCall) -> Ship:
    return known(Ship, call.body)


def _rows(session: Session, call_id: str) -> list[CrewMember]:
    statement = select(CrewMember).where(CrewMember.port_call_id == call_id).order_by(CrewMember.position)
    return list(session.scalars(statement))


def _row(session: Session, call_id: str, position: int) -> CrewMember:
    row = session.get(CrewMember, (call_id, position))
    if row is None:
        raise Refused("not_found")
    return row


def _last(session: Session, call_id: str) -> int:
    return session.scalar(select(func.max(CrewMember.position)).where(CrewMember.port_call_id == call_id)) or 0


def _unpacked(row: CrewMember) -> _Body:
    return known(_Body, row.body or {"draft": {}})


def _list_known(row: CrewMember, listed: Listed) -> None:
    """Lay the list beside somebody who was read first; "not on the list" is taken back."""
    body = _unpacked(row)
    draft = _draft(row)
    if row.state != "open" or draft is None or body.listed is not None:
        return
    if "crew_listed" in draft.given and draft.given["crew_listed"].value == "extra":
        draft = replace(draft, given={key: value for key, value in draft.given.items() if key != "crew_listed"})
    row.body = _packed(draft, listed)


def _draft(row: CrewMember) -> Draft | None:
    body = _unpacked(row)
    return unpack(body.draft) if body.draft else None


def _members(session: Session, call_id: str) -> tuple[Member, ...]:
    rows = _rows(session, call_id)
    saved = _identities(session, [row.screening_id for row in rows if row.state != "open"])
    return tuple(_member(row, saved) for row in rows)


def _member(row: CrewMember, saved: Mapping[str, Identity]) -> Member:
    draft = _draft(row)
    identity = draft.identity if draft else saved.get(row.screening_id, Identity())
    state = msgspec.convert(row.state, State)
    return Member(row.position, row.screening_id, state, identity, draft, _unpacked(row).listed)


def _identities(session: Session, screenings: list[str]) -> dict[str, Identity]:
    """Who the saved rows are about: once saved, only the identity table says it."""
    found = session.execute(
        select(models.Screening.id, models.Screening.identity_id).where(models.Screening.id.in_(screenings))
    )
    return {screening_id: load_identity(session, identity_id) for screening_id, identity_id in found}


def _packed(draft: Draft, listed: Listed | None) -> dict[str, Any]:
    packed: dict[str, Any] = msgspec.to_builtins(_Body(pack(draft), listed))
    return packed


def _values(call_id: str, position: int, draft: Draft, listed: Listed | None) -> dict[str, Any]:
    return {
        "port_call_id": call_id,
        "position": position,
        "screening_id": draft.screening_id,
        "state": "open",
        "body": _packed(draft, listed),
    }
