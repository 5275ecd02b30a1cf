"""Consent of the person for one recipient, or the lawful exception that stands for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.decision_models import CareMark
from screening_desk.records.ids import random_id
from screening_desk.reference import rights
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_events, load_screening, may_be_child
from screening_desk.services.countersign import confirm_in, open_facts, openings
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.partners import SERVICES
from screening_desk.services.review import append_event, check_second_person
from screening_desk.services.zone import day_of

EXCEPTIONS = ("life_danger", "child", "legal_duty")
WITH_NOBODY_THERE = frozenset({"life_danger", "child"})
"""Exceptions that help at once: where nobody else is there somebody confirms within 24 hours, as decision 29 has it."""
SCOPE = ("age_band", "sex", "language", "needs", "contact", "health", "name", "document")
"""Data groups a person consents to, one by one; the case code always goes with a letter."""
GIVERS = ("self", "guardian", "carer")
WITHHELD_MOST = 300


@dataclass(frozen=True)
class ConsentInput:
    """What was asked and answered; ``basis`` is ``consent`` or one of the exceptions."""

    partner_id: str
    basis: str
    scope: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    """The services agreed to; a letter asks for no other."""
    given_by: str = ""
    """One of GIVERS; a guardian or carer is never the suspected person."""
    not_suspected: bool = False
    """Somebody looked at who consents for another: not the suspected person, and nobody on that person's side."""
    withheld: str = ""
    """What is kept from whom, in the person's wish: told to nobody beyond the office."""
    language: str = ""
    interpreter: str = ""
    how: str = ""
    """``spoken`` or ``written``."""
    understood: bool = False
    child_view: str = ""
    safe_to_carry: bool | None = None
    reason: str = ""
    second_person: Actor | None = None
    nobody_there: bool = False
    """No second person could be reached: the exception holds, and is countersigned within a day."""


@dataclass(frozen=True)
class ConsentView:
    """A recorded consent with its withdrawal, if any."""

    consent_id: str
    partner_id: str
    at: datetime
    basis: str
    scope: tuple[str, ...]
    purposes: tuple[str, ...]
    given_by: str
    language: str
    interpreter: str
    how: str
    safe_to_carry: bool | None
    reason: str
    withheld: str
    withdrawn_at: datetime | None
    countersign_by: datetime | None = None
    """Until when somebody else must confirm an exception; None when nothing is open."""

    @property
    def tell_recipient_by(self) -> datetime | None:
        """When the recipient must have been told of a withdrawal."""
        return told_by(self.withdrawn_at) if self.withdrawn_at else None


def told_by(learned: datetime) -> datetime:
    """Return until when the recipient is told of a withdrawal that the office learned of."""
    return learned + rights.load().term("withdrawal", day_of(learned))


def record_consent(desk: Desk, case_id: str, saw: int, given: ConsentInput) -> ConsentView:
    """Record consent or exception for one recipient; a newer one for the same recipient stands in its place."""
    with desk.act(Action.CONSENT, "case", case_id, reason_code=given.basis) as session:
        _check(session, desk, case_id, given)
        consent = row.Consent(
            id=random_id(),
            case_id=case_id,
            partner_id=given.partner_id,
            at=desk.clock.now(),
            by=desk.actor.id,
            basis=given.basis,
            given_by=given.given_by,
            scope=[group for group in SCOPE if group in given.scope],
            purposes=[service for service in SERVICES if service in given.purposes],
            language=given.language.strip(),
            interpreter=given.interpreter.strip(),
            how=given.how,
            understood=given.understood,
            child_view=given.child_view.strip(),
            safe_to_carry=given.safe_to_carry,
            reason=given.reason.strip(),
            withheld=given.withheld.strip()[:WITHHELD_MOST],
            second_person=given.second_person.id if given.second_person and not given.nobody_there else None,
        )
        session.add(consent)
        facts: dict[str, str | int | bool] = {"consent": consent.id, "basis": given.basis}
        if given.nobody_there and given.basis != "consent":
            facts |= open_facts(desk.clock.now())
        append_event(session, desk, case_id, saw, "consent", facts)
        settle_form(session, desk, case_id, "consent")
        return _view(session, consent)


def withdraw(desk: Desk, case_id: str, saw: int, consent_id: str, learned_at: datetime) -> ConsentView:
    """Take a consent back; the 72 hours run from when the office learnt of it (decision 31)."""
    with desk.act(Action.CONSENT_WITHDRAW, "case", case_id) as session:
        consent = session.get(row.Consent, consent_id)
        if consent is None or consent.case_id != case_id:
            raise Refused("not_found")
        if session.get(row.ConsentWithdrawal, consent_id) is not None:
            raise Refused("withdrawal_known")
        now = desk.clock.now()
        if not consent.at.replace(second=0, microsecond=0) <= learned_at <= now:  # it is typed in whole minutes
            raise Refused("time_wrong")
        session.add(row.ConsentWithdrawal(consent_id=consent_id, learned_at=learned_at, at=now, by=desk.actor.id))
        append_event(session, desk, case_id, saw, "consent_withdrawn", {"consent": consent_id})
        settle_form(session, desk, case_id, "consent")
        return _view(session, consent)


def countersign(desk: Desk, consent_id: str, saw: int) -> None:
    """Confirm as somebody else an exception that was recorded while nobody was there."""
    with desk.act(Action.CASE_SECOND, "approval", consent_id, "consent") as session:
        consent = session.get(row.Consent, consent_id)
        if consent is None:
            raise Refused("not_found")
        waiting = openings(load_events(session, consent.case_id))
        found = next((one for one in waiting if one.object_id == consent_id), None)
        if found is None:
            raise Refused("changed_meanwhile")
        confirm_in(session, desk, found, saw)


def load_consents(session: Session, case_id: str) -> tuple[ConsentView, ...]:
    """Return every consent of a case, newest first, in the order of the case's events (a clock may be set back)."""
    events = load_events(session, case_id)
    order = {event.facts.get("consent"): event.sequence for event in events if event.kind == "consent"}
    waiting = {one.object_id: one.until for one in openings(events)}
    found = session.scalars(select(row.Consent).where(row.Consent.case_id == case_id)).all()
    return tuple(
        replace(_view(session, each), countersign_by=waiting.get(each.id))
        for each in sorted(found, key=lambda each: -order[each.id])
    )


def withdrawn(session: Session, case_id: str, consent_id: str) -> bool:
    """Whether what was issued on a consent is void: it was taken back, or a newer one that stood in its place was."""
    return consent_id in withdrawn_in(session, case_id)


def withdrawn_in(session: Session, case_id: str) -> frozenset[str]:
    """Return the consents of a case on which nothing stands any more."""
    found: set[str] = set()
    partners: set[str] = set()
    for each in load_consents(session, case_id):  # the newest first: one that was taken back ends those before it
        if each.withdrawn_at is not None:
            partners.add(each.partner_id)
        if each.partner_id in partners:
            found.add(each.consent_id)
    return frozenset(found)


def all_withdrawn(session: Session) -> frozenset[str]:
    """Do the same for all cases, for a list: only those are read in which something was taken back."""
    of = row.Consent.id == row.ConsentWithdrawal.consent_id
    cases = session.scalars(select(row.Consent.case_id).join(row.ConsentWithdrawal, of).distinct())
    return frozenset(consent_id for case_id in cases.all() for consent_id in withdrawn_in(session, case_id))


def standing(session: Session, case_id: str, partner_id: str) -> ConsentView | None:
    """Return the consent that stands for one recipient: the newest, unless it was withdrawn."""
    newest = next((each for each in load_consents(session, case_id) if each.partner_id == partner_id), None)
    return newest if newest and newest.withdrawn_at is None else None


def _check(session: Session, desk: Desk, case_id: str, given: ConsentInput) -> None:
    if session.get(row.Partner, given.partner_id) is None:
        raise Refused("no_partner")
    child = may_be_child(load_screening(session, case_id).age_band)
    if given.basis == "consent":
        _check_consent(given, child=child)
        if child and given.given_by != "self" and _guardian_in_doubt(session, case_id):
            raise Refused("guardian_in_doubt")
    elif given.basis in EXCEPTIONS and (given.basis != "child" or child):
        _check_exception(session, desk, given)
    else:
        raise Refused("consent_missing")


def _check_consent(given: ConsentInput, *, child: bool) -> None:
    complete = given.given_by in GIVERS and given.how in {"spoken", "written"}
    if not complete or not given.language.strip() or not set(given.purposes) & set(SERVICES):
        raise Refused("consent_incomplete")
    if given.given_by != "self" and not given.not_suspected:
        raise Refused("giver_suspected")
    if not given.understood:
        raise Refused("consent_not_understood")
    if given.safe_to_carry is None:
        raise Refused("safe_to_carry_missing")
    if child and not given.child_view.strip() and not given.reason.strip():
        raise Refused("child_view_missing")


def _guardian_in_doubt(session: Session, case_id: str) -> bool:
    """Say whether the child's checklist has it that the guardian is not known, or is the suspected person."""
    about = CareMark.case_id == case_id, CareMark.path == "child", CareMark.item == "guardian"
    last = session.scalars(
        select(CareMark.state).where(*about).order_by(CareMark.at.desc(), CareMark.id.desc())
    ).first()
    return last == "not_done"


def _check_exception(session: Session, desk: Desk, given: ConsentInput) -> None:
    if not given.reason.strip():
        raise Refused("exception_needs_reason")
    if not given.nobody_there:
        check_second_person(session, given.second_person, desk.actor.id)
    elif given.basis not in WITH_NOBODY_THERE:
        raise Refused("second_person_missing")


def _view(session: Session, consent: row.Consent) -> ConsentView:
    withdrawal = session.get(row.ConsentWithdrawal, consent.id)
    return ConsentView(
        consent_id=consent.id,
        partner_id=consent.partner_id,
        at=consent.at,
        basis=consent.basis,
        scope=tuple(consent.scope),
        purposes=tuple(consent.purposes),
        given_by=consent.given_by,
        language=consent.language,
        interpreter=consent.interpreter,
        how=consent.how,
        safe_to_carry=consent.safe_to_carry,
        reason=consent.reason,
        withheld=consent.withheld,
        withdrawn_at=withdrawal.learned_at if withdrawal else None,
    )
