"""Who reads a case without knowing what others found: the second reader, a third where two results are unequal.

A third reader is a supervisor who neither screened nor had the case, so never meets the person, and works from notes and
documents. Until their reading is saved they see no judgement of others; afterwards all of it, and may revise, kept apart.
Danger, a child, and a person who says it themselves do not wait for a reading: help comes first, the review follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import review as words
from screening_desk.services.access import Role
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.zone import day_of, start_of

LEVELS = ("not_assessed", "none_yet", "partial", "strong", "danger")
SECOND, THIRD, REVISED = 2, 3, 4
"""Readings beside the counter's, by their number in the store."""
TOLD_TO_THIRD = frozenset({"handed_over", "opened", "moved", "reading_saved"})
"""What a third reader sees of the timeline, without the results."""
HELP = frozenset({"victim_care", "hand_to_police", "hand_to_health"})
"""What may be decided for a child, or for who says it themselves, before anybody has read the case a second time."""


def unequal(first: str, second: str, at: datetime) -> bool:
    """Say whether two results call for a third reader; what was not assessed is no result."""
    if "not_assessed" in {first, second}:
        return False
    (apart,) = words.load().number("levels_apart", day_of(at))
    return abs(LEVELS.index(first) - LEVELS.index(second)) >= apart


def third_due(events: Sequence[row.CaseEvent]) -> bool:
    """Say whether two unequal readings wait for a third."""
    return any(each.facts.get("unequal") for each in events if each.kind == "reading_saved") and not any(
        each.kind == "third_saved" for each in events
    )


def met_the_person(events: Sequence[row.CaseEvent], officer_id: str) -> frozenset[str]:
    """Return who screened the person, or had the case and so could speak with them."""
    given = (str(each.facts["to"]) for each in events if each.kind == "moved")
    return frozenset({officer_id, *given, *(each.by for each in events if each.kind in {"opened", "reading_saved"})})


def reads_third(desk: Desk, events: Sequence[row.CaseEvent], officer_id: str) -> bool:
    """Say whether the person at this desk may be the third reader who is waited for."""
    return (
        desk.actor.role == Role.SUPERVISOR
        and third_due(events)
        and desk.actor.id not in met_the_person(events, officer_id)
    )


def require_read(desk: Desk, events: Sequence[row.CaseEvent], officer_id: str) -> None:
    """Refuse whoever is still to read a third time what would tell them of others, also where the case is elsewhere."""
    if reads_third(desk, events, officer_id):
        raise Refused("reading_first")


def is_third(events: Sequence[row.CaseEvent], staff_id: str) -> bool:
    """Say whether somebody was the third reader, who never meets the person."""
    return any(each.kind == "third_saved" and each.by == staff_id for each in events)


def others_on_shift(session: Session, desk: Desk) -> bool:
    """Say whether another supervisor signed in today."""
    morning = start_of(day_of(desk.clock.now()))
    on_shift = row.Staff.role == Role.SUPERVISOR, row.Staff.active, row.Staff.signed_in_at >= morning
    return session.scalar(select(row.Staff.id).where(*on_shift, row.Staff.id != desk.actor.id).limit(1)) is not None


def others_could_read(session: Session, events: Sequence[row.CaseEvent], officer_id: str) -> bool:
    """Say whether the office has a supervisor who could still be the third reader."""
    met = met_the_person(events, officer_id)
    staff = session.scalars(select(row.Staff.id).where(row.Staff.role == Role.SUPERVISOR, row.Staff.active))
    return any(one not in met for one in staff)


def reads_now(desk: Desk, events: Sequence[row.CaseEvent], officer_id: str) -> int:
    """Return which reading is for the person at the desk, or 0; whoever screened makes none."""
    kinds, me = {each.kind for each in events}, desk.actor.id
    if reads_third(desk, events, officer_id):
        return THIRD
    if me == officer_id:
        return 0
    if "reading_saved" not in kinds:
        return SECOND
    return REVISED if is_third(events, me) and "third_revised" not in kinds else 0


def told_facts(event: row.CaseEvent, *, blind: bool) -> dict[str, Any]:
    """Return the facts of an event, without the result to who reads blind."""
    return {key: value for key, value in event.facts.items() if key != "level"} if blind else event.facts


def why_help_first(events: Sequence[row.CaseEvent], *, child: bool, told: bool) -> str:
    """Say why help does not wait for a reading: danger, a child, the person says it themselves; or nothing."""
    if events[0].facts.get("danger"):
        return "danger"
    return "child" if child else "told" if told else ""
