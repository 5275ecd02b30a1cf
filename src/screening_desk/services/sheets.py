"""The numbered emergency forms of a station: which were printed, and what became of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records.day_models import FormBlock, LateAside, LateEntry, VoidSheet
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Draft, Screening
from screening_desk.records.vessel_models import CrewMember
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
class SpoiltSheet:
    """A sheet that was called void, and why (a code of `reference.day`)."""

    serial: str
    why: str


@dataclass(frozen=True)
class PaperOfKind:
    """How the printed sheets of a kind stand. Each number is in one group alone; together they are what was printed."""

    kind: str
    printed: int
    entered: int
    aside: tuple[Sheet, ...]
    """Begun at the counter and put aside with a reason: used, and not entered yet."""
    void: tuple[SpoiltSheet, ...]
    missing: tuple[Sheet, ...]
    """Below the highest number that came back, and nobody said what became of it."""

    @property
    def unused(self) -> int:
        """Those above the highest number that came back."""
        return self.printed - self.entered - len(self.aside) - len(self.void) - len(self.missing)


@dataclass(frozen=True)
class Paper:
    """How the paper of a station stands, by kind."""

    kinds: tuple[PaperOfKind, ...]

    @property
    def printed(self) -> Mapping[str, int]:
        """The highest number printed of each kind."""
        return {each.kind: each.printed for each in self.kinds}

    @property
    def missing(self) -> tuple[Sheet, ...]:
        """The sheets nobody accounted for."""
        return tuple(sheet for each in self.kinds for sheet in each.missing)

    @property
    def aside(self) -> tuple[Sheet, ...]:
        """The sheets whose screening was put aside."""
        return tuple(sheet for each in self.kinds for sheet in each.aside)

    @property
    def void(self) -> tuple[SpoiltSheet, ...]:
        """The sheets called void."""
        return tuple(sheet for each in self.kinds for sheet in each.void)


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
    """Tell apart what was entered, put aside, called void, is missing, and was not used yet.

    A void sheet says nothing about those before it: it may have been spoilt by the printer, at the end of its block.
    """
    station = read_settings(session).station
    begun = select(LateAside.paper_number).join(Screening, Screening.id == LateAside.screening_id)
    aside = _numbers(station, session.scalars(begun.where(Screening.station == station)))
    late = select(LateEntry.paper_number).where(LateEntry.station == station)
    entered = _numbers(station, session.scalars(late))
    void: dict[str, dict[int, str]] = {}
    spoilt = select(VoidSheet.kind, VoidSheet.number, VoidSheet.why).where(VoidSheet.station == station)
    for kind, number, why in session.execute(spoilt):
        void.setdefault(kind, {})[number] = why
    return Paper(
        tuple(
            _of_kind(
                station,
                kind,
                printed_up_to(session, station, kind),
                entered.get(kind, set()),
                aside.get(kind, set()),
                void.get(kind, {}),
            )
            for kind in day.load().forms
        )
    )


def _numbers(station: str, papers: Iterable[str]) -> dict[str, set[int]]:
    """Return the printed sheets of a station among some papers: their numbers by kind."""
    found: dict[str, set[int]] = {}
    for text in papers:
        sheet = read_serial(station, text)
        if sheet is not None:
            found.setdefault(sheet.kind, set()).add(sheet.number)
    return found


def _of_kind(
    station: str, kind: str, printed: int, entered: set[int], aside: set[int], void: Mapping[int, str]
) -> PaperOfKind:
    aside = aside - entered - set(void)
    settled = entered | aside | set(void)
    used = max(entered | aside, default=0)

    def sheets(numbers: Iterable[int]) -> tuple[Sheet, ...]:
        return tuple(Sheet(kind, number, serial_of(station, kind, number)) for number in sorted(numbers))

    return PaperOfKind(
        kind,
        printed,
        len(entered),
        sheets(aside),
        tuple(SpoiltSheet(serial_of(station, kind, number), why) for number, why in sorted(void.items())),
        sheets(set(range(1, used)) - settled),
    )


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
        if lies_on_ship(session, sheet.serial):
            raise Refused("paper_on_ship")
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


def lies_on_ship(session: Session, paper_number: str) -> bool:
    """Whether a paper is part of an open row of a ship."""
    bodies = session.scalars(select(CrewMember.body).where(CrewMember.state == "open"))
    return any((body.get("draft", {}).get("late") or {}).get("paper_number") == paper_number for body in bodies)


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
