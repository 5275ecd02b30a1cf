"""What becomes of a referral after its letter: sent, answered, in service, done or revoked; only legal steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.reference import follow_up as lists
from screening_desk.services.access import Action
from screening_desk.services.case_place import closed as closed
from screening_desk.services.case_place import require_open
from screening_desk.services.case_view import load_events
from screening_desk.services.consent import withdrawn
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.judging import today
from screening_desk.services.review import append_event
from screening_desk.services.zone import day_of

NEXT: Mapping[str, tuple[str, ...]] = {
    "draft": ("sent", "revoked"),
    "sent": ("accepted", "rejected", "revoked"),
    "accepted": ("in_service", "rejected", "revoked"),
    "in_service": ("done", "revoked"),
    "rejected": (),
    "done": (),
    "revoked": (),
}
"""The steps from each state. Into service a referral comes by its first service, never by hand."""
WAITS = frozenset({"draft", "sent", "accepted", "in_service"})
"""States from which something is still to come."""


@dataclass(frozen=True)
class StepInput:
    """A step as it was told to the office; ``on`` is the day it came about."""

    state: str
    on: date
    way: str = ""
    person: str = ""
    partner_number: str = ""
    reason: str = ""
    words: str = ""


def offered(state: str, *, void: bool) -> tuple[str, ...]:
    """Return the steps a person can take now.

    After a withdrawal the recipient is told, whatever came of the referral: nothing else is left.
    """
    if void:
        return () if state == "revoked" else ("revoked",)
    return tuple(each for each in NEXT[state] if each != "in_service")


def take_step(desk: Desk, letter_id: str, saw: int, step: StepInput) -> str:
    """Note what became of a referral, and return its state; ``saw`` is the version of the case shown."""
    with desk.act(Action.REFERRAL_STEP, "letter", letter_id, reason_code=step.state) as session:
        letter = letter_of_referral(session, letter_id)
        void = withdrawn(session, letter.case_id, letter.consent_id)
        if step.state not in offered(letter.state, void=void):
            raise Refused("consent_withdrawn" if void else "step_not_now")
        if step.state != "revoked":
            check_open(session, letter.case_id)
        _check(session, letter, step)
        check_day(session, desk, letter, step.on)
        append_step(session, desk, letter, saw, step)
        return letter.state


def letter_of_referral(session: Session, letter_id: str) -> row.Letter:
    """Return the letter a referral went with."""
    letter = session.get(row.Letter, letter_id)
    if letter is None:
        raise Refused("not_found")
    return letter


def append_step(session: Session, desk: Desk, letter: row.Letter, saw: int, step: StepInput) -> int:
    """Append a step, and return the version of the case after it."""
    count = session.scalar(select(func.count()).where(row.ReferralStep.letter_id == letter.id)) or 0
    session.add(
        row.ReferralStep(
            id=uuid7(),
            letter_id=letter.id,
            sequence=count + 1,
            state=step.state,
            on=step.on,
            at=desk.clock.now(),
            by=desk.actor.id,
            way=step.way,
            person=step.person.strip(),
            partner_number=step.partner_number.strip(),
            reason=step.reason,
            words=step.words.strip(),
        )
    )
    letter.state = step.state
    facts: dict[str, str | int | bool] = {"letter": letter.id, "state": step.state, "on": step.on.isoformat()}
    if step.reason:
        facts["reason"] = step.reason
    return note_event(session, desk, letter.case_id, saw, "referral_step", facts)


def note_event(
    session: Session, desk: Desk, case_id: str, saw: int, kind: str, facts: dict[str, str | int | bool]
) -> int:
    """Append an event of follow-up; the form it was typed in is no draft any more."""
    settle_form(session, desk, case_id, "follow_up")
    return append_event(session, desk, case_id, saw, kind, facts)


def check_day(session: Session, desk: Desk, letter: row.Letter, on: date) -> None:
    """Refuse a day before the letter, before the last step, or in the future."""
    last = session.scalar(select(func.max(row.ReferralStep.on)).where(row.ReferralStep.letter_id == letter.id))
    if not (last or day_of(letter.at)) <= on <= today(desk.clock):
        raise Refused("time_wrong")


def check_open(session: Session, case_id: str) -> None:
    """Refuse work on a case that was closed."""
    require_open(load_events(session, case_id))


def check_listed(name: lists.ListName, row_id: str, words: str = "", *, code: str = "choice_missing") -> None:
    """Refuse a choice that the list does not offer, or that needs words of one's own."""
    found = lists.load().row(name, row_id)
    if found is None:
        raise Refused(code)
    if found.words and not words.strip():
        raise Refused("reason_missing")


def _check(session: Session, letter: row.Letter, step: StepInput) -> None:
    if step.state == "sent":
        check_listed("way", step.way)
        if not session.scalar(select(exists().where(row.LetterUse.letter_id == letter.id))):
            raise Refused("letter_not_out")
    if step.state == "rejected":
        check_listed("rejected", step.reason, step.words)
    if step.state == "revoked":
        check_listed("revoked", step.reason, step.words)
    if step.state == "done" and session.scalar(
        select(exists().where(row.ServiceGiven.letter_id == letter.id, row.ServiceGiven.ended_on.is_(None)))
    ):
        raise Refused("service_open")
    answered = step.state in {"accepted", "rejected"} or (step.state == "revoked" and letter.state != "draft")
    if answered and not step.person.strip():
        raise Refused("reply_person_missing")
