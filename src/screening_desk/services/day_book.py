"""The day book of a station: what was screened on a day, without names, and how a past screening is found again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from screening_desk.documents import numbers
from screening_desk.exchange.day_register import RegisterLine, register_csv
from screening_desk.letters.day_register import DayRegister, register_pdf
from screening_desk.records import models as row
from screening_desk.records.day_models import LateEntry, SearchReason
from screening_desk.records.ids import random_id, uuid7
from screening_desk.reference import day as words
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.history import PastScreening, view_screening
from screening_desk.services.judging import today
from screening_desk.services.letter_proof import sealed_paper
from screening_desk.services.listing import digest_of
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.zone import ZONE, day_of, start_of

By = Literal["register", "document", "date"]
MOST_REASON = 300
MOST_FOUND = 500


@dataclass(frozen=True)
class Why:
    """Why somebody looks for a record: a code for the trail, and words that stay in the store."""

    code: str = ""
    text: str = ""


@dataclass(frozen=True)
class DayRow:
    """A past screening without anything that says who it was. ``at`` is the time of the act."""

    screening_id: str
    at: datetime
    entered_at: datetime
    register_number: str
    mode: str
    state: str
    own: bool
    paper_number: str = ""
    """The sheet it was entered from; empty for what was made at the counter."""

    @property
    def late(self) -> bool:
        """Whether it was entered from paper."""
        return bool(self.paper_number)


@dataclass(frozen=True)
class Register:
    """A file for the daily register."""

    suggested: str
    content: bytes


def day_list(desk: Desk, on: date | None = None) -> tuple[DayRow, ...]:
    """The screenings of this station on a day, newest act first; it tells nothing of a person. Another day than today
    is looked for with `find`."""
    with desk.look(Action.DAY_LIST) as session:
        return rows_of_day(session, desk, today(desk.clock) if on is None else on, most=MOST_FOUND)


def find(desk: Desk, by: By, what: str | date, why: Why = Why()) -> tuple[DayRow, ...]:
    """Look for screenings of this station; the entry with its reason is on disk before a hit is shown.

    Without a reason one finds one's own alone.
    """
    with desk.show(Action.DAY_FIND, "screening", why=why.code) as listing:
        _check_why(why, needed=False)
        own = () if why.code else (row.Screening.officer_id == desk.actor.id,)
        found = _found(listing.session, desk, by, what, *own)
        ids = [each.screening_id for each in found]
        listing.name(ids)
        _keep_text(listing.session, desk, why, digest_of(ids))
        return found


def open_past(desk: Desk, screening_id: str, why: Why) -> PastScreening:
    """Open a past screening; somebody else's only with a reason, which stands in the entry."""
    with desk.look(Action.SCREENING_VIEW) as session:
        screening = session.get(row.Screening, screening_id)
        own = screening is None or screening.officer_id == desk.actor.id
    _check_why(why, needed=not own)
    if why.text and needs_text(why.code):
        with desk.quietly(Action.SCREENING_VIEW) as session:
            _keep_text(session, desk, why, screening_id)
    return view_screening(desk, screening_id, why.code)


def needs_text(code: str) -> bool:
    """Whether a reason is chosen only with words of one's own."""
    reason = words.load().search_reasons.get(code)
    return reason is not None and reason.text_needed


def register(desk: Desk, on: date, kind: Literal["pdf", "csv"]) -> Register:
    """Make the register of a day without names, to be saved where the officer says; it leaves an entry.

    As a PDF it carries the office's seal where that is switched on.
    """
    with desk.show(Action.DAY_REGISTER, "register", why=kind) as listing:
        settings, found = read_settings(listing.session), rows_of_day(listing.session, desk, on)
        listing.name(each.screening_id for each in found)
        lines = tuple(_line(number, each) for number, each in enumerate(reversed(found), start=1))
        suggested = register_name(settings, on, kind)
        if kind == "csv":
            return Register(suggested, register_csv(lines))
        page = _paper(settings, on, lines, desk.clock.now())
        made = refusing(lambda: register_pdf(page))
        return Register(suggested, sealed_paper(listing.session, made, random_id()))


def register_name(settings: OfficeSettings, on: date, kind: str) -> str:
    """Suggest a file name: station and day, nobody's name."""
    return f"register-{settings.station}-{on.isoformat()}.{kind}"


def rows_of_day(
    session: Session, desk: Desk, on: date, *where: ColumnElement[bool], most: int | None = None
) -> tuple[DayRow, ...]:
    """Return the rows of a day of the office, newest act first: late entries stand on the day of the act.

    All of them, as a register has no gap; a list on the screen asks for the newest few.
    """
    begin = start_of(on)
    end = begin + timedelta(days=1)
    closed, acted = row.Screening.closed_at, LateEntry.acted_at
    made = _rows(session, desk, LateEntry.screening_id.is_(None), closed >= begin, closed < end, *where, most=most)
    late = _rows(session, desk, acted >= begin, acted < end, *where, most=most)
    return _sorted((*made, *late))[:most]


def _found(session: Session, desk: Desk, by: By, what: str | date, *where: ColumnElement[bool]) -> tuple[DayRow, ...]:
    if isinstance(what, date):
        return rows_of_day(session, desk, what, *where, most=MOST_FOUND)
    text = "".join(what.upper().split())
    if not text:
        return ()
    if by == "register":
        return _rows(session, desk, _numbered(desk, text), *where, most=MOST_FOUND)
    people = select(row.Identity.id).where(row.Identity.document_number.in_({text, *numbers.spellings(text)}))
    return _sorted(_rows(session, desk, row.Screening.identity_id.in_(people), *where, most=MOST_FOUND))


def _numbered(desk: Desk, text: str) -> ColumnElement[bool]:
    """A whole register number, or the serial of this year alone."""
    if text.isascii() and text.isdigit() and len(text) <= 6:
        year, serial = today(desk.clock).year, int(text)
        return (row.Screening.register_year == year) & (row.Screening.register_serial == serial)
    return row.Screening.register_number == text


def _rows(session: Session, desk: Desk, *where: ColumnElement[bool], most: int | None = None) -> tuple[DayRow, ...]:
    one, station = row.Screening, read_settings(session).station
    decided = select(row.Decision.case_id).where(row.Decision.case_id == one.case_id).exists()
    statement = (
        select(one, LateEntry, decided)
        .outerjoin(LateEntry, LateEntry.screening_id == one.id)
        .where(one.station == station, *where)
        .order_by(one.closed_at.desc())
        .limit(most)
    )
    return tuple(_row(desk, each, late, is_decided) for each, late, is_decided in session.execute(statement))


def _row(desk: Desk, screening: row.Screening, late: LateEntry | None, decided: bool) -> DayRow:
    opened, closed = screening.opened_at, screening.closed_at
    begun_that_day = day_of(opened) == day_of(closed)
    return DayRow(
        screening_id=screening.id,
        at=late.acted_at if late else opened if begun_that_day else closed,
        entered_at=late.entered_at if late else closed,
        register_number=screening.register_number,
        mode=screening.mode,
        state="decided" if decided else screening.state,
        own=screening.officer_id == desk.actor.id,
        paper_number=late.paper_number if late else "",
    )


def _sorted(rows: Iterable[DayRow]) -> tuple[DayRow, ...]:
    return tuple(sorted(rows, key=lambda each: (each.at, each.register_number), reverse=True))


def _check_why(why: Why, *, needed: bool) -> None:
    if not why.code and not needed:
        return
    if why.code not in words.load().search_reasons:
        raise Refused("search_reason_missing")
    if needs_text(why.code) and not why.text.strip():
        raise Refused("search_text_missing")


def _keep_text(session: Session, desk: Desk, why: Why, object_id: str) -> None:
    """Keep what somebody wrote in the store, where it can be erased; the chain holds the code alone."""
    if needs_text(why.code):
        text = why.text.strip()[:MOST_REASON]
        session.add(
            SearchReason(
                id=uuid7(), at=desk.clock.now(), by=desk.actor.id, code=why.code, text=text, object_id=object_id
            )
        )


def _line(number: int, each: DayRow) -> RegisterLine:
    day_words = words.load()
    form, state = day_words.forms.get(each.mode), day_words.states.get(each.state)
    return RegisterLine(
        number=number,
        at=each.at.astimezone(ZONE),
        entered_at=each.entered_at.astimezone(ZONE),
        register_number=each.register_number,
        mode=form.text.id if form else each.mode,
        state=state.id if state else each.state,
        paper_number=each.paper_number,
    )


def _paper(settings: OfficeSettings, on: date, lines: tuple[RegisterLine, ...], now: datetime) -> DayRegister:
    return DayRegister(
        letterhead=settings.letterhead,
        office=settings.office_name,
        station=settings.station_name,
        station_code=settings.station,
        day=on,
        lines=tuple(
            (
                str(line.number), f"{line.at:%H.%M}", line.register_number, line.mode, line.state, line.late_words(on),
            )
            for line in lines
        ),
        made_at=now.astimezone(ZONE),
        sample=settings.sample,
    )  # fmt: skip
