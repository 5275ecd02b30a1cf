"""The numbered emergency forms of a station: which were printed, which were entered, and which are still missing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records.day_models import FormBlock, LateEntry, VoidSheet
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Draft
from screening_desk.reference import day
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.settings import read_settings

MOST_SHEETS = 100
"""Sheets of one block; more are printed as another block."""
_SERIAL = re.compile(r"(?P<station>[A-Z0-9]+)-(?P<letter>[A-Z])-(?P<number>[0-9]{1,6})\Z", re.ASCII)


@dataclass(frozen=True)
class Sheet:
    """One numbered form."""

    kind: str
    number: int
    serial: str


@dataclass(frozen=True)
class Block:
    """The numbers of forms that were printed in one go."""

    kind: str
    first: int
    last: int
    serials: tuple[str, ...]
    printed_at: datetime


@dataclass(frozen=True)
class Paper:
    """How the paper of a station stands: what was printed by kind, and what was used and not entered."""

    printed: Mapping[str, int]
    missing: tuple[Sheet, ...]


def serial_of(station: str, kind: str, number: int) -> str:
    """Return what is printed on a sheet: station, letter of the mode, number (BKL2-K-0007)."""
    return f"{station}-{day.load().forms[kind].letter}-{number:04d}"


def plain_number(text: str) -> str:
    """Return a paper's number as it is kept: in capitals, single blanks, so that one sheet has one number."""
    return " ".join(text.upper().split())


def read_serial(station: str, text: str) -> Sheet | None:
    """Return the printed form of this station that a number names; None for any other paper."""
    found = _SERIAL.match(plain_number(text).replace(" ", ""))
    kind = day.load().mode_of(found["letter"]) if found and found["station"] == station else ""
    if found is None or not kind:
        return None
    number = int(found["number"])
    return Sheet(kind, number, serial_of(station, kind, number))


def next_block(session: Session, desk: Desk, kind: str, count: int) -> Block:
    """Return the numbers that come next; they are nobody's until they are allocated."""
    if kind not in day.load().forms or not 1 <= count <= MOST_SHEETS:
        raise Refused("block_wrong", most=MOST_SHEETS)
    station = read_settings(session).station
    first = printed_up_to(session, station, kind) + 1
    last = first + count - 1
    serials = tuple(serial_of(station, kind, each) for each in range(first, last + 1))
    return Block(kind, first, last, serials, desk.clock.now())


def allocate(session: Session, desk: Desk, kind: str, count: int) -> Block:
    """Take the next numbers of a kind, in the caller's transaction; the writer's lock leaves no gap between blocks."""
    block, by = next_block(session, desk, kind, count), desk.actor.id
    station, at = read_settings(session).station, block.printed_at
    session.add(
        FormBlock(
            id=uuid7(), station=station, kind=kind, first=block.first, last=block.last, printed_at=at, printed_by=by
        )
    )
    return block


def printed_up_to(session: Session, station: str, kind: str) -> int:
    """Return the highest number that was printed; 0 before the first block."""
    highest = select(func.max(FormBlock.last)).where(FormBlock.station == station, FormBlock.kind == kind)
    return session.scalar(highest) or 0


def paper_of(session: Session) -> Paper:
    """Say what was printed, and which numbers below the highest one used were neither entered nor called void."""
    station = read_settings(session).station
    printed = {kind: printed_up_to(session, station, kind) for kind in day.load().forms}
    settled: dict[str, set[int]] = {kind: set() for kind in printed}
    for text in session.scalars(select(LateEntry.paper_number).where(LateEntry.station == station)):
        sheet = read_serial(station, text)
        if sheet is not None:
            settled[sheet.kind].add(sheet.number)
    for kind, number in session.execute(select(VoidSheet.kind, VoidSheet.number).where(VoidSheet.station == station)):
        settled.setdefault(kind, set()).add(number)
    missing = tuple(
        Sheet(kind, number, serial_of(station, kind, number))
        for kind in printed
        for number in range(1, max(settled[kind], default=0))
        if number not in settled[kind]
    )
    return Paper(printed, missing)


def paper(desk: Desk) -> Paper:
    """Do the same for a page; it tells nothing of a person."""
    with desk.look(Action.DAY_LIST) as session:
        return paper_of(session)


def call_void(desk: Desk, serial: str, why: str) -> None:
    """Say that a printed sheet will not be entered, and why."""
    with desk.act(Action.SHEET_VOID, "sheet", "") as session:
        station = read_settings(session).station
        sheet = read_serial(station, serial)
        if sheet is None or not 1 <= sheet.number <= printed_up_to(session, station, sheet.kind):
            raise Refused("paper_not_printed")
        if why not in day.load().void_reasons:
            raise Refused("reason_missing")
        if is_void(session, station, sheet) or entered_as(session, station, sheet.serial):
            raise Refused("changed_meanwhile")
        if lies_with := who_enters(session, sheet.serial):
            raise Refused("paper_open_here" if lies_with == {desk.actor.id} else "paper_open")
        now, by = desk.clock.now(), desk.actor.id
        session.add(
            VoidSheet(id=uuid7(), station=station, kind=sheet.kind, number=sheet.number, why=why, at=now, by=by)
        )


def who_enters(session: Session, paper_number: str) -> set[str]:
    """Return in front of whom a paper lies just now: it is part of their open screening."""
    return {
        draft.staff_id
        for draft in session.scalars(select(Draft))
        if (draft.body.get("late") or {}).get("paper_number") == paper_number
    }


def printed_at(session: Session, station: str, sheet: Sheet) -> datetime | None:
    """Return when the block of a sheet was printed; None where none was."""
    found = select(FormBlock.printed_at).where(
        FormBlock.station == station,
        FormBlock.kind == sheet.kind,
        FormBlock.first <= sheet.number,
        FormBlock.last >= sheet.number,
    )
    return session.scalar(found)


def is_void(session: Session, station: str, sheet: Sheet) -> bool:
    """Whether somebody said that a sheet will not be entered."""
    found = select(VoidSheet.id).where(
        VoidSheet.station == station, VoidSheet.kind == sheet.kind, VoidSheet.number == sheet.number
    )
    return session.scalar(found) is not None


def entered_as(session: Session, station: str, paper_number: str) -> str:
    """Return the screening a paper was entered as; empty while it was not."""
    found = select(LateEntry.screening_id).where(LateEntry.station == station, LateEntry.paper_number == paper_number)
    return session.scalar(found) or ""
