"""Services that a partner gives, planned contacts, and closing a case; one transaction each, with its entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.reference import follow_up as lists
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_events
from screening_desk.services.consent import withdrawn
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.referral_steps import (
    WAITS,
    StepInput,
    append_step,
    check_day,
    check_listed,
    check_open,
    closed,
    letter_of_referral,
    note_event,
)
from screening_desk.services.zone import day_of

FURTHEST = timedelta(days=366)
"""How far ahead a contact can be planned."""
ANSWERS = frozenset({"yes", "no", "unknown", "not_asked"})


@dataclass(frozen=True)
class ContactMade:
    """What came of a contact. ``private``: whether nobody could listen; questions on safety are asked only then."""

    on: date
    result: str
    private: bool | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    words: str = ""


def start_service(desk: Desk, letter_id: str, saw: int, kind: str, on: date) -> str:
    """Note that a partner began a service; the first one brings the referral into service. Returns its id."""
    service_id = random_id()
    with desk.act(Action.SERVICE, "service", service_id, reason_code="started") as session:
        letter = letter_of_referral(session, letter_id)
        check_open(session, letter.case_id)
        if withdrawn(session, letter.case_id, letter.consent_id):
            raise Refused("consent_withdrawn")
        if letter.state not in {"accepted", "in_service"}:
            raise Refused("step_not_now")
        check_listed("service", kind)
        if letter.state == "accepted":
            check_day(session, desk, letter, on)
            saw = append_step(session, desk, letter, saw, StepInput("in_service", on))
        elif not _first_day(session, letter_id) <= on <= today(desk.clock):
            raise Refused("time_wrong")
        session.add(
            row.ServiceGiven(
                id=service_id,
                case_id=letter.case_id,
                letter_id=letter_id,
                kind=kind,
                started_on=on,
                at=desk.clock.now(),
                by=desk.actor.id,
            )
        )
        facts = {"service": service_id, "kind": kind, "on": on.isoformat()}
        note_event(session, desk, letter.case_id, saw, "service_started", {**facts, "letter": letter_id})
    return service_id


def end_service(desk: Desk, service_id: str, saw: int, reason: str, on: date) -> None:
    """Note that a service ended; also after the referral was revoked, as a partner may go on by itself."""
    with desk.act(Action.SERVICE, "service", service_id, reason_code="ended") as session:
        service = session.get(row.ServiceGiven, service_id)
        if service is None:
            raise Refused("not_found")
        if service.ended_on is not None:
            raise Refused("changed_meanwhile")
        check_listed("ended", reason)
        if not service.started_on <= on <= today(desk.clock):
            raise Refused("time_wrong")
        service.ended_on, service.end_reason = on, reason
        service.ended_at, service.ended_by = desk.clock.now(), desk.actor.id
        facts = {"service": service_id, "kind": service.kind, "on": on.isoformat(), "reason": reason}
        note_event(session, desk, service.case_id, saw, "service_ended", dict(facts))


def plan_contact(desk: Desk, case_id: str, saw: int, due: date, way: str, whom: str) -> str:
    """Plan a contact; it is told when it is due. Returns its id."""
    contact_id = random_id()
    with desk.act(Action.CONTACT, "contact", contact_id, reason_code="planned") as session:
        check_open(session, case_id)
        check_listed("contact_way", way)
        check_listed("whom", whom)
        if not today(desk.clock) <= due <= today(desk.clock) + FURTHEST:
            raise Refused("time_wrong")
        session.add(
            row.PlannedContact(
                id=contact_id,
                case_id=case_id,
                due_on=due,
                way=way,
                whom=whom,
                at=desk.clock.now(),
                by=desk.actor.id,
                answers={},
            )
        )
        note_event(
            session, desk, case_id, saw, "contact_planned", {"contact": contact_id, "way": way, "on": due.isoformat()}
        )
    return contact_id


def record_contact(desk: Desk, contact_id: str, saw: int, made: ContactMade) -> tuple[str, ...]:
    """Note what came of a planned contact; returns the answers that are acted on at once."""
    words = lists.load()
    with desk.act(Action.CONTACT, "contact", contact_id, reason_code="made") as session:
        contact = _open_contact(session, contact_id)
        check_listed("result", made.result)
        if (
            not set(made.answers) <= {each.id for each in words.of("safety")}
            or not set(made.answers.values()) <= ANSWERS
        ):
            raise Refused("choice_missing")
        asked = {key: value for key, value in made.answers.items() if value != "not_asked"}
        if asked and (made.result != "reached" or not made.private):
            raise Refused("safety_not_private")
        if not day_of(contact.at) <= made.on <= today(desk.clock):
            raise Refused("time_wrong")
        contact.made_on, contact.result, contact.private = made.on, made.result, made.private
        contact.answers, contact.words = dict(asked), made.words.strip()
        contact.made_at, contact.made_by = desk.clock.now(), desk.actor.id
        danger = tuple(each.id for each in words.of("safety") if each.danger and asked.get(each.id) == "yes")
        facts: dict[str, str | int | bool] = {
            "contact": contact_id,
            "result": made.result,
            "on": made.on.isoformat(),
            "way": contact.way,
            "danger": bool(danger),
        }
        note_event(session, desk, contact.case_id, saw, "contact_made", facts)
    return danger


def drop_contact(desk: Desk, contact_id: str, saw: int, reason: str) -> None:
    """Give up a planned contact, with the reason."""
    with desk.act(Action.CONTACT, "contact", contact_id, reason_code="given_up") as session:
        contact = _open_contact(session, contact_id)
        if not reason.strip():
            raise Refused("reason_missing")
        contact.result, contact.words = "dropped", reason.strip()
        contact.made_at, contact.made_by = desk.clock.now(), desk.actor.id
        facts: dict[str, str | int | bool] = {"contact": contact_id, "way": contact.way}
        note_event(session, desk, contact.case_id, saw, "contact_dropped", facts)


def close_case(desk: Desk, case_id: str, saw: int, reason: str, words: str = "") -> None:
    """Close a case with its reason; nothing that is still to come may be open."""
    with desk.act(Action.CASE_CLOSE, "case", case_id, reason_code="closed") as session:
        events = load_events(session, case_id)
        if closed(events):
            raise Refused("case_closed")
        if not any(event.kind == "decided" for event in events):
            raise Refused("not_decided")
        check_listed("closing", reason, words)
        open_points = (
            exists().where(row.Letter.case_id == case_id, row.Letter.state.in_(WAITS)),
            exists().where(row.ServiceGiven.case_id == case_id, row.ServiceGiven.ended_on.is_(None)),
            exists().where(row.PlannedContact.case_id == case_id, row.PlannedContact.result == ""),
        )
        if any(session.scalar(select(point)) for point in open_points):
            raise Refused("case_things_open")
        if unsafe(session, case_id) and not words.strip():
            raise Refused("unsafe_needs_words")
        note_event(session, desk, case_id, saw, "closed", {"reason": reason, "words": words.strip()})


def reopen_case(desk: Desk, case_id: str, saw: int, words: str) -> None:
    """Open a closed case again, with the reason."""
    with desk.act(Action.CASE_CLOSE, "case", case_id, reason_code="reopened") as session:
        if not closed(load_events(session, case_id)):
            raise Refused("changed_meanwhile")
        if not words.strip():
            raise Refused("reason_missing")
        note_event(session, desk, case_id, saw, "reopened", {"words": words.strip()})


def _first_day(session: Session, letter_id: str) -> date:
    """The day a referral came into service: nothing of it can have begun before it was accepted."""
    found = session.scalars(
        select(row.ReferralStep.on).where(row.ReferralStep.letter_id == letter_id, row.ReferralStep.state == "accepted")
    ).first()
    return found or date.max


def _open_contact(session: Session, contact_id: str) -> row.PlannedContact:
    contact = session.get(row.PlannedContact, contact_id)
    if contact is None:
        raise Refused("not_found")
    if contact.result:
        raise Refused("changed_meanwhile")
    return contact


def unsafe(session: Session, case_id: str) -> bool:
    """Whether the last contact that reached somebody told of something at home that is not safe."""
    last = session.scalars(
        select(row.PlannedContact)
        .where(row.PlannedContact.case_id == case_id, row.PlannedContact.result == "reached")
        .order_by(row.PlannedContact.made_at.desc())
    ).first()
    return last is not None and "yes" in last.answers.values()
