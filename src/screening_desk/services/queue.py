"""The supervisor's queue: open cases, danger first, without anything that says who anybody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import Reference
from screening_desk.services.access import Action
from screening_desk.services.case_view import held_by, load_reference
from screening_desk.services.desk import Desk
from screening_desk.services.people import names

_PRIORITY = {"now": 0, "within_hour": 1, "shift": 2}


@dataclass(frozen=True)
class Reason:
    """A finding that needs a supervisor, without the facts that would tell whose document it is."""

    code: str
    verdict: str
    facts: Mapping[str, str | int | bool]


@dataclass(frozen=True)
class QueueRow:
    """A case that waits or is being reviewed, without anything that says who it is."""

    case_id: str
    sequence: int
    """The version seen; a claim on an older one is refused."""
    register_number: str
    mode: str
    handed_over_at: datetime
    priority: str
    """``now`` in danger, ``within_hour``, or ``shift``."""
    state: str
    """``waiting``, ``opened`` or ``decided``."""
    held_by: str
    held_since: datetime | None
    officer: str
    age_band: str
    foreigner: bool
    accompanied: bool | None
    apart: bool
    reasons: tuple[Reason, ...]
    first_open: bool
    """Whether the first officer's judgement is open to who asks: their own, or a second reading is saved."""
    reference: Reference = field(repr=False)
    """What the case was screened by, and is worded by."""


def queue(desk: Desk, *, open_only: bool = True, decided_limit: int = 100) -> tuple[QueueRow, ...]:
    """Return the open cases, danger first, then the longest wait; on request also the last decided ones."""
    decided = exists().where(row.Decision.case_id == row.Case.id)
    cases = select(row.Screening, row.Case).join(row.Screening, row.Screening.case_id == row.Case.id)
    with desk.look(Action.QUEUE) as session:
        rows = _queue_rows(session, desk, session.execute(cases.where(~decided)), decided=False)
        rows.sort(key=lambda each: (_PRIORITY[each.priority], each.handed_over_at))
        if not open_only:
            past = cases.where(decided).order_by(row.Screening.closed_at.desc()).limit(decided_limit)
            rows += _queue_rows(session, desk, session.execute(past), decided=True)
    return tuple(rows)


def _queue_rows(
    session: Session, desk: Desk, found: Iterable[Row[row.Screening, row.Case]], *, decided: bool
) -> list[QueueRow]:
    """Return the rows of cases; what belongs to them is read for all at once, as a queue may be long."""
    pairs = [(screening, case) for screening, case in found]
    events: defaultdict[str, list[row.CaseEvent]] = defaultdict(list)
    of_cases = row.CaseEvent.case_id.in_([case.id for _, case in pairs])
    for event in session.scalars(select(row.CaseEvent).where(of_cases).order_by(row.CaseEvent.sequence)):
        events[event.case_id].append(event)
    reasons: defaultdict[str, list[Reason]] = defaultdict(list)
    of_screenings = row.FindingRow.screening_id.in_([screening.id for screening, _ in pairs])
    wanted = select(row.FindingRow).where(of_screenings, row.FindingRow.handling == "supervisor")
    for each in session.scalars(wanted.order_by(row.FindingRow.position)):
        reasons[each.screening_id].append(Reason(each.code, each.verdict, _anonymous(each.facts)))
    held = {case.id: held_by(events[case.id]) for _, case in pairs}
    staff = names(session, [*(one.officer_id for one, _ in pairs), *(each.by for each in held.values() if each)])

    def queue_row(screening: row.Screening, case: row.Case) -> QueueRow:
        happened, holds = events[case.id], held[case.id]
        facts = happened[0].facts
        return QueueRow(
            case_id=case.id,
            sequence=happened[-1].sequence,
            register_number=screening.register_number,
            mode=screening.mode,
            handed_over_at=happened[0].at,
            priority="now" if facts.get("danger") else "within_hour" if facts.get("within_hour") else "shift",
            state="decided" if decided else "opened" if holds else "waiting",
            held_by=staff.get(holds.by, "") if holds else "",
            held_since=holds.at if holds else None,
            officer=staff.get(screening.officer_id, ""),
            age_band=screening.age_band,
            foreigner=screening.nationality != "IDN",
            accompanied=screening.accompanied,
            apart=screening.apart,
            reasons=tuple(reasons[screening.id]),
            first_open=screening.officer_id == desk.actor.id
            or any(event.kind == "reading_saved" for event in happened),
            reference=load_reference(session, desk, screening.reference),
        )

    return [queue_row(screening, case) for screening, case in pairs]


def _anonymous(facts: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    """Keep of a finding's facts how the rule came out and by how much, never a date, a country or a number."""
    return {key: facts[key] for key in ("case", "days", "months") if key in facts}
