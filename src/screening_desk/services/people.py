"""Looking people of the office up, for names beside times and for a second person's confirmation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.models import Staff
from screening_desk.records.slots import normal_name
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE

LONGEST_NAME, LONGEST_USERNAME = 200, 64
"""Letters, as the columns of the store and the fields of the forms have them."""


def names(session: Session, ids: Iterable[str | None]) -> dict[str, str]:
    """Return the display names of staff by id; an unknown id has no entry. Each is asked for once a transaction."""
    known: dict[str, str] = session.info.setdefault("display_names", {})
    wanted = {found for found in ids if found}
    if new := wanted - known.keys():
        rows = session.execute(select(Staff.id, Staff.display_name).where(Staff.id.in_(new)))
        known.update((row.id, row.display_name) for row in rows)
    return {each: known[each] for each in wanted & known.keys()}


def by_username(session: Session, username: str) -> Staff | None:
    """Return whose user name this is, in whatever case and width it was typed: the one rule, of the sign-in too."""
    wanted = normal_name(username)
    return next((staff for staff in session.scalars(select(Staff)) if normal_name(staff.username) == wanted), None)


def check_names(display_name: str, username: str) -> None:
    """Refuse names that nobody could read or type again: without a letter or digit, with unseen signs, or too long."""
    for text, longest in ((display_name.strip(), LONGEST_NAME), (username.strip(), LONGEST_USERNAME)):
        if len(text) > longest or not text.isprintable() or not any(each.isalnum() for each in text):
            raise Refused("name_odd")


def changed_by(session: Session, staff_id: str, at: datetime | None) -> Refused:
    """Return the refusal for whoever saves over somebody else's change: who it was, and when."""
    who = names(session, [staff_id]).get(staff_id, "–")
    return Refused("changed_by", by=who, at=f"{at.astimezone(ZONE):%d-%m %H.%M}" if at else "–")


def others_on_duty(session: Session, role: str, not_this: str) -> int:
    """Count active people of a role beside one person."""
    found = session.scalars(select(Staff.id).where(Staff.role == role, Staff.active, Staff.id != not_this))
    return len(found.all())
