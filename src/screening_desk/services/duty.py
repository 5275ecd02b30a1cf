"""Whom to call: the person the office names, otherwise the supervisors who signed in today, and the duty phone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.models import Staff
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Desk
from screening_desk.services.judging import today
from screening_desk.services.settings import read_settings
from screening_desk.services.zone import start_of

MOST = 2
"""Names that fit into a banner; the last to sign in come first."""


@dataclass(frozen=True)
class Duty:
    """Names of staff and a phone, both empty when this program does not know them. Nobody is said to be there."""

    names: tuple[str, ...] = ()
    phone: str = ""
    named: bool = False
    """Whether the office named the person, rather than the sign-ins of the day."""


def duty_of(desk: Desk) -> Duty:
    """Say whom to call; it names staff, no traveller, and leaves no entry."""
    with desk.look(Action.SCREENING_LIST) as session:
        return on_duty(session, desk)


def on_duty(session: Session, desk: Desk) -> Duty:
    """Do the same inside a running transaction. Whoever asks is not told to call themselves."""
    settings = read_settings(session)
    if settings.duty_person:
        return Duty((settings.duty_person,), settings.duty_phone, named=True)
    morning = start_of(today(desk.clock))
    found = session.scalars(
        select(Staff.display_name)
        .where(Staff.role == Role.SUPERVISOR, Staff.active, Staff.signed_in_at >= morning, Staff.id != desk.actor.id)
        .order_by(Staff.signed_in_at.desc())
        .limit(MOST)
    )
    return Duty(tuple(found), settings.duty_phone)
