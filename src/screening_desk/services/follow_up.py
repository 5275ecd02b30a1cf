"""Follow-up of a case by its code: referrals and their steps, services, contacts, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import follow_up as lists
from screening_desk.services import readers
from screening_desk.services.access import Action
from screening_desk.services.care import load_overdue
from screening_desk.services.case_view import load_events, load_screening, may_be_child
from screening_desk.services.consent import all_withdrawn, load_consents, told_by, withdrawn_in
from screening_desk.services.countersign import load_open
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import unsafe
from screening_desk.services.judging import today
from screening_desk.services.paper_due import letters_to_come
from screening_desk.services.people import names
from screening_desk.services.referral_steps import closed, offered
from screening_desk.services.timeline import Event, load_timeline
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class StepView:
    """One step of a referral."""

    state: str
    on: date
    by: str
    way: str
    person: str
    partner_number: str
    reason: str
    words: str


@dataclass(frozen=True)
class ReferralLine:
    """A referral with its steps; ``offered`` is what can be noted of it now."""

    letter_id: str
    register_number: str
    at: datetime
    partner: str
    state: str
    void: bool
    tell_by: datetime | None
    """Until when the recipient must be told of the withdrawal; None when there is nothing to tell."""
    was_out: bool
    offered: tuple[str, ...]
    steps: tuple[StepView, ...]


@dataclass(frozen=True)
class ServiceLine:
    """A service that a partner gives or gave."""

    service_id: str
    letter_id: str
    partner: str
    kind: str
    started_on: date
    ended_on: date | None
    end_reason: str


@dataclass(frozen=True)
class ContactLine:
    """A contact, planned or made."""

    contact_id: str
    due_on: date
    way: str
    whom: str
    by: str
    made_on: date | None
    result: str
    private: bool | None
    answers: dict[str, str]
    words: str


@dataclass(frozen=True)
class FollowUpView:
    """The follow-up of one case. Who it is stands in the case alone."""

    case_id: str
    code: str
    register_number: str
    sequence: int
    age_band: str
    foreigner: bool
    decided: bool
    closed: bool
    closing_reason: str
    unsafe: bool
    referrals: tuple[ReferralLine, ...]
    services: tuple[ServiceLine, ...]
    contacts: tuple[ContactLine, ...]
    events: tuple[Event, ...]

    @property
    def child(self) -> bool:
        """Whether this may be a child."""
        return may_be_child(self.age_band)


@dataclass(frozen=True)
class DueLine:
    """Something that waits: ``send``, ``reply``, ``tell``, ``countersign``, ``contact``, ``plan``, ``care``, or the ``letter``
    after a one-page record; nothing in it says who anybody is."""

    case_id: str
    code: str
    kind: str
    due: date
    about: str
    """The partner, the way of the contact, or the checklist; empty where only the case matters."""


def open_follow_up(desk: Desk, case_id: str) -> FollowUpView:
    """Open the follow-up of a case."""
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="follow_up") as session:
        case = session.get(row.Case, case_id)
        if case is None:
            raise Refused("not_found")
        screening, events = load_screening(session, case_id), load_events(session, case_id)
        ending = next((event for event in reversed(events) if event.kind == "closed"), None)
        is_closed = closed(events)
        referrals = load_referrals(session, case_id)
        return FollowUpView(
            case_id=case_id,
            code=case.code,
            register_number=screening.register_number,
            sequence=events[-1].sequence,
            age_band=screening.age_band,
            foreigner=screening.nationality != "IDN",
            decided=any(event.kind == "decided" for event in events),
            closed=is_closed,
            closing_reason=str(ending.facts.get("reason", "")) if ending and is_closed else "",
            unsafe=unsafe(session, case_id),
            referrals=referrals,
            services=load_services(session, case_id, {each.letter_id: each.partner for each in referrals}),
            contacts=_contacts(session, case_id),
            events=_timeline(session, desk, screening, events),
        )


def _timeline(session: Session, desk: Desk, screening: row.Screening, events: list[row.CaseEvent]) -> tuple[Event, ...]:
    """Return the time line; to who is still to read a third time it says no more than the case does."""
    blind = readers.reads_third(desk, events, screening.officer_id)
    told = [each for each in events if not blind or each.kind in readers.TOLD_TO_THIRD]
    return load_timeline(session, screening, told, partial(readers.told_facts, blind=blind))


def due_list(desk: Desk) -> tuple[DueLine, ...]:
    """Return what waits in every open case, the longest overdue first; case codes and partners, nobody's name."""
    with desk.look(Action.FOLLOW_UP) as session:
        return load_due(session, today(desk.clock))


def load_due(session: Session, on: date) -> tuple[DueLine, ...]:
    """Do the same inside a running transaction."""
    done = _closed_cases(session)
    waiting, planned = _waiting_letters(session), _open_contacts(session)
    has_plan = {each.case_id for each in planned}
    found = [*waiting, *planned, *_to_countersign(session), *_care_late(session, on, done)]
    found += [DueLine(one.case_id, one.code, "letter", one.due_on, one.recipient) for one in letters_to_come(session)]
    told = {each.case_id for each in waiting}
    for case_id, code, partner, since in _in_service(session):
        if case_id not in has_plan and case_id not in told:
            found.append(DueLine(case_id, code, "plan", since, partner))
            has_plan.add(case_id)
    open_lines = (each for each in found if each.case_id not in done or each.kind == "tell")
    return tuple(sorted(open_lines, key=lambda each: (each.due, each.code, each.kind)))


def any_late(session: Session, on: date) -> bool:
    """Whether something should have come about before a day."""
    return any(line.due < on for line in load_due(session, on))


def _closed_cases(session: Session) -> set[str]:
    found: dict[str, bool] = {}
    query = select(row.CaseEvent.case_id, row.CaseEvent.kind).where(row.CaseEvent.kind.in_(("closed", "reopened")))
    for case_id, kind in session.execute(query.order_by(row.CaseEvent.case_id, row.CaseEvent.sequence)):
        found[case_id] = kind == "closed"
    return {case_id for case_id, is_closed in found.items() if is_closed}


def _waiting_letters(session: Session) -> list[DueLine]:
    """Letters to be sent, replies to be had, and recipients to be told of a withdrawal."""
    words, found = lists.load(), []
    query = (
        select(row.Letter.id, row.Letter.case_id, row.Letter.consent_id, row.Letter.state, row.Letter.at)
        .add_columns(row.Case.code, row.Partner.name)
        .join(row.Case, row.Case.id == row.Letter.case_id)
        .join(row.Partner, row.Partner.id == row.Letter.partner_id)
    )
    sent_on = select(row.ReferralStep.letter_id, row.ReferralStep.on).where(row.ReferralStep.state == "sent")
    sent = dict(session.execute(sent_on).all())
    taken_back, void = withdrawals(session), all_withdrawn(session)
    for letter in session.execute(query.where(row.Letter.state.in_(("draft", "sent")))):
        if letter.consent_id in void:
            continue
        kind, since = ("send", day_of(letter.at)) if letter.state == "draft" else ("reply", sent[letter.id])
        due = since + timedelta(days=words.days("send" if letter.state == "draft" else "reply"))
        found.append(DueLine(letter.case_id, letter.code, kind, due, letter.name))
    for letter in session.execute(query.where(row.Letter.consent_id.in_(void), row.Letter.state != "revoked")):
        by = told_by(taken_back[letter.case_id])
        found.append(DueLine(letter.case_id, letter.code, "tell", day_of(by), letter.name))
    return found


def _to_countersign(session: Session) -> list[DueLine]:
    """Letters and exceptions that went without a second person and wait for one (decision 29)."""
    found = load_open(session)
    codes = dict(
        session.execute(select(row.Case.id, row.Case.code).where(row.Case.id.in_([one.case_id for one in found]))).all()
    )
    return [DueLine(one.case_id, codes[one.case_id], "countersign", day_of(one.until), "") for one in found]


def _care_late(session: Session, on: date, done: set[str]) -> list[DueLine]:
    """Checklists of care in which something is late; what is not late yet stands on their own page."""
    return [DueLine(each.case_id, each.code, "care", each.due, each.path) for each in load_overdue(session, on, done)]


def withdrawals(session: Session) -> dict[str, datetime]:
    """Cases in which a consent was taken back, and since when the first of them is known."""
    query = select(row.Consent.case_id, row.ConsentWithdrawal.learned_at).join(
        row.Consent, row.Consent.id == row.ConsentWithdrawal.consent_id
    )
    found: dict[str, datetime] = {}
    for case_id, at in session.execute(query):
        found[case_id] = min(at, found.get(case_id, at))
    return found


def _open_contacts(session: Session) -> list[DueLine]:
    contact = row.PlannedContact
    query = (
        select(contact.case_id, row.Case.code, contact.due_on, contact.way)
        .join(row.Case, row.Case.id == contact.case_id)
        .where(contact.result == "")
    )
    return [DueLine(case_id, code, "contact", due_on, way) for case_id, code, due_on, way in session.execute(query)]


def _in_service(session: Session) -> list[tuple[str, str, str, date]]:
    """Cases that a partner has accepted, each once, and since when."""
    query = (
        select(row.Letter.case_id, row.Case.code, row.Partner.name, row.ReferralStep.on)
        .join(row.Case, row.Case.id == row.Letter.case_id)
        .join(row.Partner, row.Partner.id == row.Letter.partner_id)
        .join(row.ReferralStep, row.ReferralStep.letter_id == row.Letter.id)
        .where(row.Letter.state.in_(("accepted", "in_service")), row.ReferralStep.state == "accepted")
    )
    return [tuple(each) for each in session.execute(query.order_by(row.ReferralStep.on))]  # type: ignore[misc]


def load_referrals(session: Session, case_id: str) -> tuple[ReferralLine, ...]:
    letters = session.execute(
        select(row.Letter, row.Partner.name)
        .join(row.Partner, row.Partner.id == row.Letter.partner_id)
        .where(row.Letter.case_id == case_id)
        .order_by(row.Letter.at.desc())
    ).all()
    ids = [letter.id for letter, _ in letters]
    steps = session.scalars(
        select(row.ReferralStep).where(row.ReferralStep.letter_id.in_(ids)).order_by(row.ReferralStep.sequence)
    ).all()
    staff = names(session, [step.by for step in steps])
    out = set(session.scalars(select(row.LetterUse.letter_id).where(row.LetterUse.letter_id.in_(ids))))
    taken_back = [each.tell_recipient_by for each in load_consents(session, case_id) if each.tell_recipient_by]
    ended = withdrawn_in(session, case_id)
    found = []
    for letter, partner in letters:
        void = letter.consent_id in ended
        found.append(
            ReferralLine(
                letter_id=letter.id,
                register_number=letter.register_number,
                at=letter.at,
                partner=partner,
                state=letter.state,
                void=void,
                tell_by=min(taken_back, default=None) if void and letter.state != "revoked" else None,
                was_out=letter.id in out,
                offered=offered(letter.state, void=void),
                steps=tuple(_step(each, staff) for each in steps if each.letter_id == letter.id),
            )
        )
    return tuple(found)


def _step(step: row.ReferralStep, staff: dict[str, str]) -> StepView:
    return StepView(
        step.state, step.on, staff.get(step.by, ""), step.way, step.person, step.partner_number, step.reason, step.words
    )


def load_services(session: Session, case_id: str, partners: dict[str, str]) -> tuple[ServiceLine, ...]:
    query = select(row.ServiceGiven).where(row.ServiceGiven.case_id == case_id)
    return tuple(
        ServiceLine(
            each.id,
            each.letter_id,
            partners.get(each.letter_id, ""),
            each.kind,
            each.started_on,
            each.ended_on,
            each.end_reason,
        )
        for each in session.scalars(query.order_by(row.ServiceGiven.started_on, row.ServiceGiven.at))
    )


def _contacts(session: Session, case_id: str) -> tuple[ContactLine, ...]:
    """Return the contacts, those still to be made first, each group by its day."""
    found = session.scalars(select(row.PlannedContact).where(row.PlannedContact.case_id == case_id)).all()
    staff = names(session, [each.by for each in found])
    return tuple(
        ContactLine(
            each.id,
            each.due_on,
            each.way,
            each.whom,
            staff.get(each.by, ""),
            each.made_on,
            each.result,
            each.private,
            dict(each.answers),
            each.words,
        )
        for each in sorted(found, key=lambda one: (bool(one.result), one.due_on))
    )
