"""Handing a shift over: how much is open, a message without names, and who goes on with it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.day_models import ShiftHandOver
from screening_desk.records.ids import random_id
from screening_desk.services.access import Action, allows
from screening_desk.services.catch_up import CAUGHT, PATTERN, count_open
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.late import load_late
from screening_desk.services.people import by_username, names
from screening_desk.services.settings import read_settings
from screening_desk.services.sheets import paper_of
from screening_desk.services.zone import start_of

MOST_MESSAGE = 500


@dataclass(frozen=True)
class Counts:
    """How much is open at a station, without a word about whom."""

    with_supervisor: int = 0
    """Cases that nobody has decided."""
    incomplete: int = 0
    """Screenings of today that were put aside."""
    not_assessed: int = 0
    """Screenings finished today without an assessment; each has its reason."""
    late_missing: int = 0
    """Numbered sheets that were used and not entered, those put aside among them."""
    to_catch_up: int = 0
    """SIMKIM checks still to be made."""
    waiting: int = 0
    """People who are held: handed over at the counter and not decided. What came from paper or from a later check has
    left already."""
    own_draft: bool = False
    """Whether whoever leaves has a screening open; it stays theirs."""


@dataclass(frozen=True)
class HandOver:
    """One shift handed to the next."""

    hand_over_id: str
    at: datetime
    by: str
    to_id: str
    to: str
    message: str
    counts: Counts
    taken_at: datetime | None


@dataclass(frozen=True)
class Shift:
    """What the page shows: how it stands now, and the last hand-over of the station."""

    counts: Counts
    last: HandOver | None
    mine: bool
    """Whether the last one is for whoever looks, and not taken yet."""


def shift(desk: Desk) -> Shift:
    """Say how the shift stands; it names staff, no traveller, and leaves no entry."""
    with desk.look(Action.DAY_LIST) as session:
        last = _last(session)
        mine = last is not None and last.taken_at is None and last.to_id == desk.actor.id
        return Shift(counts_of(session, desk), last, mine)


def hand_over_shift(desk: Desk, to_username: str, message: str = "") -> HandOver:
    """Hand what is open to the next person, who is named by their user name; nothing changes its owner."""
    hand_over_id = random_id()
    with desk.act(Action.SHIFT_HAND_OVER, "shift", hand_over_id) as session:
        found = by_username(session, to_username)
        if found is None or not found.active or not allows(found.role, Action.SHIFT_TAKE):
            raise Refused("next_unknown")
        if found.id == desk.actor.id:
            raise Refused("next_self")
        if len(message.strip()) > MOST_MESSAGE:
            raise Refused("message_long", most=MOST_MESSAGE)
        session.add(
            ShiftHandOver(
                id=hand_over_id,
                station=read_settings(session).station,
                at=desk.clock.now(),
                by=desk.actor.id,
                to=found.id,
                message=message.strip(),
                counts=asdict(counts_of(session, desk)),
            )
        )
        session.flush()
        return _view(session, session.get_one(ShiftHandOver, hand_over_id))


def take_shift(desk: Desk, hand_over_id: str) -> HandOver:
    """Take a shift over; only the person it was handed to, and once."""
    with desk.act(Action.SHIFT_TAKE, "shift", hand_over_id) as session:
        found = session.get(ShiftHandOver, hand_over_id)
        if found is None or found.to != desk.actor.id:
            raise Refused("not_found")
        if found.taken_at is not None:
            raise Refused("changed_meanwhile")
        found.taken_at = desk.clock.now()
        session.flush()
        return _view(session, found)


def waits_for(session: Session, person: str) -> bool:
    """Whether the last hand-over of the station is for a person and not taken; told at sign-in."""
    last = _newest(session)
    return last is not None and last.to == person and last.taken_at is None


def counts_of(session: Session, desk: Desk) -> Counts:
    """Count what is open at this station, in a running transaction."""
    station = read_settings(session).station
    decided = select(row.Decision.case_id).where(row.Decision.case_id == row.Case.id).exists()
    open_cases = list(session.scalars(select(row.Case.id).where(row.Case.station == station, ~decided)))
    morning = start_of(today(desk.clock))
    closed = select(func.count()).where(row.Screening.station == station, row.Screening.closed_at >= morning)
    incomplete = closed.where(row.Screening.state == "incomplete")
    paper = paper_of(session)
    not_assessed = closed.where(row.Screening.state == "finished", row.Screening.level == "not_assessed")
    return Counts(
        with_supervisor=len(open_cases),
        incomplete=session.scalar(incomplete) or 0,
        not_assessed=session.scalar(not_assessed) or 0,
        late_missing=len(paper.missing) + len(paper.aside),
        to_catch_up=count_open(session, station),
        waiting=sum(_held(session, case_id) for case_id in open_cases),
        own_draft=session.get(row.Draft, desk.actor.id) is not None,
    )


def _held(session: Session, case_id: str) -> int:
    """How many people of a case wait at the office."""
    first = session.get(row.CaseEvent, (case_id, 1))
    if first is not None and {CAUGHT, PATTERN} & first.facts.keys():
        return 0
    screenings = session.scalars(select(row.Screening.id).where(row.Screening.case_id == case_id))
    return sum(load_late(session, each) is None for each in screenings)


def _newest(session: Session) -> ShiftHandOver | None:
    station = read_settings(session).station
    return session.scalars(
        select(ShiftHandOver).where(ShiftHandOver.station == station).order_by(ShiftHandOver.at.desc()).limit(1)
    ).first()


def _last(session: Session) -> HandOver | None:
    found = _newest(session)
    return _view(session, found) if found else None


def _view(session: Session, found: ShiftHandOver) -> HandOver:
    staff = names(session, [found.by, found.to])
    counts = msgspec.convert(found.counts, Counts)
    by, to = staff.get(found.by, ""), staff.get(found.to, "")
    return HandOver(found.id, found.at, by, found.to, to, found.message, counts, found.taken_at)
