"""The time of a person who waits for a decision: since when, where, what they were given, and when somebody is asked.

Time runs from the hand-over, until the person is noted as gone or in care, or the case is decided. An unknown place is
not fine: time runs. At each step of `hold_warnings` a decision or a reason is asked for; a reason holds until the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.records.review_models import CaseNote
from screening_desk.reference import review as words
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.zone import ZONE, day_of

NOTES = ("place", "departs", "holding", "food", "toilet", "family", "note", "told")
"""What can be noted; ``told``: the person says it themselves, and help does not wait for a review."""
WRITTEN = frozenset({"holding", "note"})
"""Notes that are words of one's own, and a judgement to whoever reads blind."""


@dataclass(frozen=True)
class Note:
    """One note; ``value`` is the id of a place, ``text`` with whom or in words, ``moment`` a departure."""

    at: datetime
    by: str
    kind: str
    value: str = ""
    text: str = ""
    moment: datetime | None = None


@dataclass(frozen=True)
class Held:
    """The time of one person. ``ended_at`` stops it."""

    since: datetime
    notes: tuple[Note, ...] = ()
    decided_at: datetime | None = None

    def last(self, kind: str) -> Note | None:
        """Return the newest note of a kind."""
        return next((note for note in reversed(self.notes) if note.kind == kind), None)

    def unwritten(self) -> Held:
        """Return the same without words of anybody's own, for who reads blind; a reason keeps its time."""
        return replace(
            self, notes=tuple(replace(each, text="") if each.kind in WRITTEN else each for each in self.notes)
        )

    @property
    def departs_at(self) -> datetime | None:
        """When the ship or the flight of the person leaves, where that is known."""
        note = self.last("departs")
        return note.moment if note else None

    @property
    def told(self) -> bool:
        """Whether the person says it themselves."""
        return self.last("told") is not None

    @property
    def ended_at(self) -> datetime | None:
        """When the waiting ended: decided, gone or in care; None while it goes on."""
        place = self.last("place")
        known = words.load().places.get(place.value) if place else None
        left = place.at if place and known and not known.waits else None
        ends = [moment for moment in (left, self.decided_at) if moment is not None]
        return min(ends) if ends else None

    def minutes(self, now: datetime) -> int:
        """Return how long the person has waited, or had in the end."""
        return max(0, int(((self.ended_at or now) - self.since).total_seconds() // 60))

    def warning(self, now: datetime) -> int:
        """Return the step of minutes at which a decision or a reason is asked for, or 0."""
        if self.ended_at is not None:
            return 0
        steps = words.load().number("hold_warnings", day_of(self.since))
        step = max((one for one in steps if self.minutes(now) >= one), default=0)
        reason = self.last("holding")
        return 0 if reason and reason.at >= self.since + timedelta(minutes=step) else step


@dataclass(frozen=True)
class NoteInput:
    """What is noted of a person who waits."""

    kind: str
    value: str = ""
    text: str = field(default="")
    moment: datetime | None = None


def note_held(desk: Desk, case_id: str, given: NoteInput) -> Held:
    """Write one note beside a case; it disturbs nobody who reviews."""
    noted = given.kind
    with desk.act(Action.CASE_CARE, "case", case_id, reason_code=noted) as session:
        if session.get(row.Case, case_id) is None:
            raise Refused("not_found")
        _check(given)
        session.add(
            CaseNote(
                id=random_id(),
                case_id=case_id,
                at=desk.clock.now(),
                by=desk.actor.id,
                kind=given.kind,
                value=given.value,
                text=given.text.strip(),
                moment=given.moment,
            )
        )
        session.flush()
        return load_held(session, [case_id])[case_id]


def _check(given: NoteInput) -> None:
    if given.kind not in NOTES:
        raise Refused("note_incomplete")
    place = words.load().places.get(given.value)
    if given.kind == "place" and (place is None or (place.whom and not given.text.strip())):
        raise Refused("note_incomplete")
    if given.kind == "departs" and given.moment is None:
        raise Refused("time_wrong")
    if given.kind in WRITTEN and not given.text.strip():
        raise Refused("reason_missing")


def due_at(priority: str, since: datetime) -> datetime:
    """Return until when a case is to be reviewed, by how urgent it is."""
    numbers, day = words.load(), day_of(since)
    if priority in {"now", "within_hour"}:
        (minutes,) = numbers.number(f"due_{priority}", day)
        return since + timedelta(minutes=minutes)
    (hour,) = numbers.number("due_shift", day)
    due = datetime.combine(day, time(hour), ZONE)
    return due if due > since else due + timedelta(days=1)


def load_held(session: Session, case_ids: Iterable[str]) -> dict[str, Held]:
    """Return the waiting of cases, read for all at once."""
    ids = list(case_ids)
    notes: defaultdict[str, list[Note]] = defaultdict(list)
    query = select(CaseNote).where(CaseNote.case_id.in_(ids)).order_by(CaseNote.at, CaseNote.id)
    found = list(session.scalars(query))
    staff = names(session, [each.by for each in found])
    for each in found:
        said = Note(each.at, staff.get(each.by, ""), each.kind, each.value, each.text, each.moment)
        notes[each.case_id].append(said)
    begun = select(row.CaseEvent.case_id, row.CaseEvent.at).where(
        row.CaseEvent.case_id.in_(ids), row.CaseEvent.sequence == 1
    )
    since = {one.case_id: one.at for one in session.execute(begun)}
    taken = select(row.Decision.case_id, row.Decision.at).where(row.Decision.case_id.in_(ids))
    decided: dict[str, datetime] = {}
    for one in session.execute(taken.order_by(row.Decision.sequence)):
        decided.setdefault(one.case_id, one.at)
    return {key: Held(since[key], tuple(notes[key]), decided.get(key)) for key in ids if key in since}
