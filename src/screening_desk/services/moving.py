"""Giving a case or an open screening to somebody else: by a supervisor, with a reason, and both people named in the trail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import review as words
from screening_desk.services.access import Action, Role, allows
from screening_desk.services.case_tasks import Doer
from screening_desk.services.case_view import CaseView, held_by, load_case, load_events, load_screening
from screening_desk.services.desk import Also, Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.readers import is_third
from screening_desk.services.review import append_event


@dataclass(frozen=True)
class OpenDraft:
    """A screening that somebody has open, without anything of who it is about."""

    staff_id: str
    person: str
    opened_at: datetime
    kept_at: datetime


@dataclass(frozen=True)
class CaseMove:
    """To whom a case goes, why (a row of ``moved``), and more words if any."""

    to_id: str
    why: str
    text: str = ""


@dataclass(frozen=True)
class DraftMove:
    """Whose open screening goes to whom, and why."""

    from_id: str
    to_id: str
    why: str


def can_take_cases(desk: Desk) -> tuple[Doer, ...]:
    """Return who can have a case, by name."""
    return _people(desk, Action.CASE_OPEN)


def can_take_drafts(desk: Desk) -> tuple[Doer, ...]:
    """Return who can go on with an open screening, by name."""
    return _people(desk, Action.SCREENING_OPEN)


def open_drafts(desk: Desk) -> tuple[OpenDraft, ...]:
    """Return the screenings that people have open, the longest first; times and staff alone."""
    with desk.look(Action.QUEUE) as session:
        found = session.scalars(select(row.Draft).order_by(row.Draft.opened_at)).all()
        staff = names(session, [each.staff_id for each in found])
        return tuple(
            OpenDraft(each.staff_id, staff.get(each.staff_id, ""), each.opened_at, each.kept_at) for each in found
        )


def move_case(desk: Desk, case_id: str, saw: int, move: CaseMove) -> CaseView:
    """Give a case to another supervisor; what whoever had it saves afterwards is refused."""
    also: Also = []
    moved_for = move.why if move.why in words.load().moved else ""
    with desk.act(Action.CASE_MOVE, "case", case_id, reason_code=moved_for, also=also) as session:
        events = load_events(session, case_id)
        if not events:
            raise Refused("not_found")
        if not moved_for:
            raise Refused("move_reason_missing")
        held = held_by(events)
        _require(session, move.to_id, Action.CASE_OPEN)
        if held is not None and held.by == move.to_id:
            raise Refused("move_same")
        if load_screening(session, case_id).officer_id == move.to_id:
            raise Refused("own_screening")
        if is_third(events, move.to_id):
            raise Refused("third_stays_apart")
        facts: dict[str, str | int | bool] = {"to": move.to_id, "why": moved_for}
        if held is not None:
            facts["from"] = held.by
            also.append(("person", held.by, "moved_from"))
        if move.text.strip():
            facts["words"] = move.text.strip()
        also.append(("person", move.to_id, "moved_to"))
        append_event(session, desk, case_id, saw, "moved", facts)
        return load_case(session, desk, case_id)


def move_draft(desk: Desk, move: DraftMove) -> tuple[OpenDraft, ...]:
    """Give an open screening to somebody who has none open; whoever had it can save nothing of it any more."""
    also: Also = []
    moved_for = move.why if move.why in words.load().moved else ""
    with desk.look(Action.QUEUE) as session:
        waits = session.get(row.Draft, move.from_id)
        screening_id = waits.screening_id if waits else ""
    with desk.act(Action.DRAFT_MOVE, "screening", screening_id, reason_code=moved_for, also=also) as session:
        found = session.get(row.Draft, move.from_id)
        if found is None or found.screening_id != screening_id:
            raise Refused("changed_meanwhile")
        if not moved_for:
            raise Refused("move_reason_missing")
        _require(session, move.to_id, Action.SCREENING_OPEN)
        if move.to_id == move.from_id:
            raise Refused("move_same")
        if session.get(row.Draft, move.to_id) is not None:
            raise Refused("move_has_draft")
        kept = {
            "screening_id": screening_id,
            "opened_at": found.opened_at,
            "kept_at": found.kept_at,
            "body": found.body,
        }
        session.delete(found)
        session.flush()
        session.add(row.Draft(staff_id=move.to_id, **kept))
        also += [("person", move.from_id, "moved_from"), ("person", move.to_id, "moved_to")]
    return open_drafts(desk)


def _people(desk: Desk, action: Action) -> tuple[Doer, ...]:
    with desk.look(Action.QUEUE) as session:
        roles = [role for role in Role if allows(role, action) and role is not Role.TRAINEE]
        staff = select(row.Staff.id, row.Staff.display_name).where(row.Staff.active, row.Staff.role.in_(roles))
        return tuple(
            Doer(each.id, each.display_name) for each in session.execute(staff.order_by(row.Staff.display_name))
        )


def _require(session: Session, staff_id: str, action: Action) -> None:
    """Refuse somebody who is not there, or may not do this work."""
    staff = session.get(row.Staff, staff_id) if staff_id else None
    if staff is None or not staff.active or not allows(staff.role, action):
        raise Refused("move_to_missing")
