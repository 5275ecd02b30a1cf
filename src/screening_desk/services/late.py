"""Entering from paper what happened while the program could not be used: when, on which sheet, by whom, and why."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.day_models import LateAside, LateEntry
from screening_desk.reference import day
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Late
from screening_desk.services.errors import Refused
from screening_desk.services.settings import read_settings
from screening_desk.services.sheets import (
    entered_as,
    is_void,
    lies_on_ship,
    plain_number,
    printed_at,
    read_serial,
    who_enters,
)
from screening_desk.services.zone import day_of

MOST_PAPER, MOST_WRITER = 40, 200


def act_day(draft: Draft, today: date) -> date:
    """Return the day whose rules judge a draft: the day of the act for what is entered from paper."""
    return day_of(draft.late.acted_at) if draft.late else today


def checked(session: Session, desk: Desk, station: str, late: Late, mode: str) -> Late:
    """Return what was written about the paper as it is kept, or refuse it: nothing missing, not to come, not twice."""
    late = replace(late, paper_number=plain_number(late.paper_number), writer=late.writer.strip())
    known_why = late.why in day.load().late_reasons
    if not late.paper_number or not late.writer or not known_why:
        raise Refused("late_incomplete")
    if len(late.paper_number) > MOST_PAPER or len(late.writer) > MOST_WRITER:
        raise Refused("late_incomplete")
    if late.acted_at > desk.clock.now():
        raise Refused("act_in_future")
    sheet = read_serial(station, late.paper_number)
    if sheet is not None:
        late = replace(late, paper_number=sheet.serial)
        printed = printed_at(session, station, sheet)
        if printed is None:
            raise Refused("paper_not_printed")
        if sheet.kind != mode:
            raise Refused("paper_other_mode")
        if is_void(session, station, sheet):
            raise Refused("paper_void")
        if late.acted_at < printed.replace(second=0, microsecond=0):  # an act is written down by the minute
            raise Refused("act_before_form")
    if before := entered_as(session, station, late.paper_number):
        entered = session.get(row.Screening, before)
        raise Refused("paper_known", number=entered.register_number if entered else "–")
    return late


def check(desk: Desk, late: Late, mode: str) -> Late:
    """Judge what was written about a paper before its document is asked for."""
    with desk.look(Action.SCREENING_OPEN) as session:
        late = checked(session, desk, read_settings(session).station, late, mode)
        check_not_open(session, desk, late.paper_number)
        return late


def check_not_open(session: Session, desk: Desk, paper_number: str) -> None:
    """Refuse a paper that lies in front of somebody else just now, or on a row of an open ship."""
    if who_enters(session, paper_number) - {desk.actor.id}:
        raise Refused("paper_open")
    if lies_on_ship(session, paper_number):
        raise Refused("paper_on_ship")


def put_late(session: Session, desk: Desk, station: str, draft: Draft, now: datetime) -> None:
    """Keep both times beside a screening that is being saved, in the same transaction."""
    if draft.late is None:
        return
    late = checked(session, desk, station, draft.late, draft.mode)
    session.add(
        LateEntry(
            screening_id=draft.screening_id,
            station=station,
            acted_at=late.acted_at,
            entered_at=now,
            writer=late.writer,
            paper_number=late.paper_number,
            why=late.why,
        )
    )
    session.flush()


def put_late_aside(session: Session, draft: Draft) -> None:
    """Keep what a screening that is put aside was entered from; its sheet is not entered yet and stays free."""
    if draft.late is not None:
        session.add(LateAside(screening_id=draft.screening_id, **asdict(draft.late)))
        session.flush()


def load_late(session: Session, screening_id: str) -> Late | None:
    """Return what a screening was entered from; None when it was made at the counter."""
    found = session.get(LateEntry, screening_id) or session.get(LateAside, screening_id)
    return Late(found.acted_at, found.paper_number, found.writer, found.why) if found else None
