"""Second approvals that may come within a day: what went out while nobody else was there, and the confirmation of it.

A letter past an ended agreement, or an exception from consent for danger to life or a child, goes with a reason and
with "nobody there"; somebody else confirms it within 24 hours (decision 29). Which are open says a case's events.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import rights
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.review import append_event
from screening_desk.services.zone import day_of

About = Literal["letter", "consent"]
KINDS: tuple[About, ...] = ("letter", "consent")
"""What may wait, named as the event that began it, whose facts hold the id under the same word."""


@dataclass(frozen=True)
class Open:
    """One approval that is open: no word of why, that stands in the case."""

    kind: About
    object_id: str
    case_id: str
    since: datetime
    until: datetime
    by: str
    """Id of whoever went on without a second person."""


def open_facts(now: datetime) -> dict[str, str | int | bool]:
    """Return what the event of an act says that is confirmed later."""
    return {"countersign_by": (now + rights.load().term("countersign", day_of(now))).isoformat()}


def openings(events: Iterable[row.CaseEvent]) -> tuple[Open, ...]:
    """Return what is open among the events of one case or many, the first to end first."""
    events = tuple(events)
    done = {(kind, each.facts.get(kind)) for each in events if each.kind == "countersigned" for kind in KINDS}
    found = [
        Open(kind, each.facts[kind], each.case_id, each.at, datetime.fromisoformat(each.facts["countersign_by"]), each.by)
        for each in events
        for kind in KINDS
        if each.kind == kind and "countersign_by" in each.facts and (kind, each.facts.get(kind)) not in done
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.until, one.object_id)))


def load_open(session: Session) -> tuple[Open, ...]:
    """Return what is open in all cases."""
    event = row.CaseEvent
    begun = event.kind.in_(KINDS) & cast(event.facts, String).like("%countersign_by%")
    return openings(session.scalars(select(event).where(begun | (event.kind == "countersigned"))))


def confirm_in(session: Session, desk: Desk, found: Open, saw: int) -> None:
    """Do it inside a running transaction, on the version of the case that was seen."""
    if found.by == desk.actor.id:
        raise Refused("second_person_same")
    append_event(session, desk, found.case_id, saw, "countersigned", {found.kind: found.object_id})
