"""Checks that could not be made because SIMKIM was not reachable (decision 9): made later, and changing nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.day_models import CaughtUp, LateEntry
from screening_desk.records.ids import case_code, random_id
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.settings import read_settings

CHECK = "simkim"
UNREACHABLE = "unreachable"
CAUGHT = "caught_up"
"""The fact in a case's first event that says it was begun by a later check."""
PATTERN = "pattern"
"""The same of a case begun by a pattern that a supervisor took up."""
Answer = Literal["none_found", "hit", "similar"]
TO_SUPERVISOR = frozenset({"hit", "similar"})
CAUGHT_UP_LATER = ("finished", "incomplete")
"""Handed over it is with the supervisor, who decides without SIMKIM."""
MOST_NOTE = 500


@dataclass(frozen=True)
class OpenCheck:
    """A screening whose SIMKIM answer is still missing, without anything that says who it was."""

    screening_id: str
    at: datetime
    register_number: str
    mode: str
    own: bool
    incomplete: bool
    """Whether it was put aside: whoever asks SIMKIM now cannot take the rest as done."""


@dataclass(frozen=True)
class CaughtUpView:
    """What a later check found, beside the screening it belongs to."""

    at: datetime
    by: str
    value: str
    note: str
    case_id: str | None = None


def open_checks(desk: Desk) -> tuple[OpenCheck, ...]:
    """The checks to catch up at this station, oldest first; it tells nothing of a person."""
    with desk.look(Action.DAY_LIST) as session:
        found = _open(session, read_settings(session).station)
        return tuple(
            OpenCheck(
                one.id,
                acted_at or one.opened_at,
                one.register_number,
                one.mode,
                one.officer_id == desk.actor.id,
                one.state == "incomplete",
            )
            for one, acted_at in found
        )


def count_open(session: Session, station: str) -> int:
    """Count them, in a running transaction."""
    return len(_open(session, station))


def catch_up(desk: Desk, screening_id: str, value: Answer, note: str = "") -> CaughtUpView:
    """Write what SIMKIM says now. What was saved stays as it is; something found begins a case for the supervisor."""
    with desk.act(Action.CATCH_UP, "screening", screening_id, reason_code=value) as session:
        screening = session.get(row.Screening, screening_id)
        if screening is None or screening.state not in CAUGHT_UP_LATER or not _was_unreachable(session, screening_id):
            raise Refused("not_found")
        if session.get(CaughtUp, (screening_id, CHECK)) is not None:
            raise Refused("caught_up")
        note = note.strip()[:MOST_NOTE]
        if value in TO_SUPERVISOR and not note:
            raise Refused("reason_missing")
        now, by = desk.clock.now(), desk.actor.id
        session.add(CaughtUp(screening_id=screening_id, input=CHECK, value=value, note=note, at=now, by=by))
        session.flush()
        if value in TO_SUPERVISOR:
            begin_case(session, desk, screening, {"within_hour": True, CAUGHT: value})
        return CaughtUpView(now, desk.actor.name, value, note, screening.case_id)


def load_caught_up(session: Session, screening_id: str) -> CaughtUpView | None:
    """Return what a later check found; None while none was made."""
    found = session.get(CaughtUp, (screening_id, CHECK))
    if found is None:
        return None
    return CaughtUpView(found.at, names(session, [found.by]).get(found.by, ""), found.value, found.note)


def begin_case(session: Session, desk: Desk, screening: row.Screening, facts: Mapping[str, object]) -> str:
    """Begin a case with a saved screening; what the counter judged and when stays, only the case is new."""
    if screening.case_id is not None:
        return screening.case_id
    now, by = desk.clock.now(), desk.actor.id
    case = row.Case(id=random_id(), code=case_code(), station=screening.station, opened_at=now)
    session.add(case)
    session.flush()
    screening.case_id = case.id
    told = {"screening": screening.id, "danger": False, "within_hour": False, **facts}
    session.add(row.CaseEvent(case_id=case.id, sequence=1, at=now, by=by, kind="handed_over", facts=told))
    session.flush()
    return case.id


def _open(session: Session, station: str) -> list[tuple[row.Screening, datetime | None]]:
    """Two steps: the few answers by their own index, then their screenings; joined, SQLite would read the whole station.

    The state is asked in the first step: what was handed over is the supervisor's own decision and would only add up.
    """
    done = select(CaughtUp.screening_id).where(
        CaughtUp.screening_id == row.GivenRow.screening_id, CaughtUp.input == CHECK
    )
    state = select(row.Screening.state).where(row.Screening.id == row.GivenRow.screening_id).scalar_subquery()
    missing = select(row.GivenRow.screening_id).where(
        row.GivenRow.input == literal(CHECK, literal_execute=True),  # as text: else the small index is not seen
        row.GivenRow.value == literal(UNREACHABLE, literal_execute=True),
        ~done.exists(),
        state.in_(CAUGHT_UP_LATER),
    )
    wanted = list(session.scalars(missing))
    found = session.execute(
        select(row.Screening, LateEntry.acted_at)
        .outerjoin(LateEntry, LateEntry.screening_id == row.Screening.id)
        .where(row.Screening.id.in_(wanted), row.Screening.station == station)
        .order_by(row.Screening.closed_at)
    )
    return [(one, acted_at) for one, acted_at in found]


def _was_unreachable(session: Session, screening_id: str) -> bool:
    given = session.get(row.GivenRow, (screening_id, CHECK))
    return given is not None and given.value == UNREACHABLE
