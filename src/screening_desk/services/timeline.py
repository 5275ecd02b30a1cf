"""What happened to a case, from the crossing to the last contact: one line a time, without a word about who it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.services.people import names


@dataclass(frozen=True)
class Event:
    """One line of the timeline. ``facts`` are codes, days and the partner's name."""

    at: datetime
    by: str
    kind: str
    facts: dict[str, Any]


def _all(event: row.CaseEvent) -> dict[str, Any]:
    return event.facts


def load_timeline(
    session: Session,
    screening: row.Screening,
    events: Sequence[row.CaseEvent],
    told: Callable[[row.CaseEvent], dict[str, Any]] = _all,
) -> tuple[Event, ...]:
    """Return crossing, flags and first reading of the screening, then the events of its case in their order.

    ``told`` gives of an event the facts that whoever looks may know.

    Of the first reading only that it was made: its result opens with the second.
    """
    given = [str(event.facts["to"]) for event in events if event.kind == "moved"]
    staff = names(session, [screening.officer_id, *given, *(event.by for event in events)])
    officer = staff.get(screening.officer_id, "")
    first = session.get(row.AssessmentRow, (screening.id, 1))
    flagged = session.scalar(
        select(func.count())
        .select_from(row.FindingRow)
        .where(row.FindingRow.screening_id == screening.id, row.FindingRow.handling == "supervisor")
    )
    before = [Event(screening.opened_at, officer, "crossing", {"mode": screening.mode})]
    if first is not None:
        before += [Event(first.at, officer, "first_reading", {"flagged": flagged or 0})]
    partners = _partners(session, screening.case_id or "", {event.kind for event in events})
    return (
        *before,
        *(
            Event(
                event.at,
                staff.get(event.by, ""),
                event.kind,
                {**told(event), **_named(partners, staff, event)},
            )
            for event in events
        ),
    )


def _named(partners: dict[str, str], staff: dict[str, str], event: row.CaseEvent) -> dict[str, str]:
    """Name the partner an event is about, or whom a case was given to."""
    if event.kind == "moved":
        return {"receiver": staff.get(str(event.facts["to"]), "")}
    return _partner(partners, event.facts)


def _partner(partners: dict[str, str], facts: dict[str, Any]) -> dict[str, str]:
    found = partners.get(facts.get("letter") or facts.get("consent") or "")
    return {"partner": found} if found else {}


def _partners(session: Session, case_id: str, kinds: set[str]) -> dict[str, str]:
    """Return whom each letter and each consent of a case is about."""
    if not kinds & {"consent", "letter"}:
        return {}
    found: dict[str, str] = {}
    for table in (row.Consent, row.Letter):
        query = select(table.id, row.Partner.name).join(row.Partner, row.Partner.id == table.partner_id)
        found |= dict(session.execute(query.where(table.case_id == case_id)).all())
    return found
