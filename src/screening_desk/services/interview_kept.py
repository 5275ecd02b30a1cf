"""A private interview while it goes on: its entries, and who is trained to speak with children."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import select

from screening_desk.records.models import Staff
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.screening import put_draft

Moment = Literal["begin", "go_on", "pause", "end"]


def note(desk: Desk, draft: Draft, moment: Moment) -> None:
    """Write that an interview began, went on, paused or ended, and keep the draft as it is then."""
    with desk.act(Action.INTERVIEW, "screening", draft.screening_id, reason_code=moment) as session:
        put_draft(session, desk, draft)


def child_trained(desk: Desk) -> tuple[str, ...]:
    """Return the names of staff who are trained to speak with children; it names nobody else."""
    with desk.look(Action.INTERVIEW) as session:
        found = select(Staff.display_name).where(Staff.active, Staff.child_trained).order_by(Staff.display_name)
        return tuple(session.scalars(found))
