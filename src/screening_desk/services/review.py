"""A supervisor's work: the queue, opening a case, an own reading, the decision with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.rules.assessment import Answer
from screening_desk.services.access import Action, Role
from screening_desk.services.case_view import CaseView, level_of, load_case, load_events, load_reading, load_screening
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.judging import CONCERN, judge, today
from screening_desk.services.people import names, others_on_duty
from screening_desk.services.screening import save_reading

DECISIONS: Mapping[str, tuple[str, ...]] = {
    "arrival": ("proceed", "refuse_entry", "victim_care", "hand_to_police", "hand_to_health"),
    "departure": ("proceed", "defer_departure", "refuse_exit", "victim_care", "hand_to_police", "hand_to_health"),
    "applicant": ("proceed", "defer_application", "victim_care", "hand_to_police", "hand_to_health"),
    "stay": ("proceed", "victim_care", "hand_to_police", "hand_to_health"),
}
"""The decisions of each mode, in the order of their keys. Referral to services stands beside any of them."""

GROUNDS: Mapping[str, tuple[str, ...]] = {
    "refuse_entry": tuple(f"13.1.{letter}" for letter in "abcdefghij"),
    "refuse_exit": ("16.1.a", "16.1.b", "16.1.c", "16.2"),
}
"""Refusal needs exactly one of these (UU 6/2011 Arts 13 and 16); none is ever suggested."""

NEEDS_SECOND = frozenset({"refuse_entry", "refuse_exit"})


@dataclass(frozen=True)
class QueueRow:
    """A case that waits or is being reviewed, without anything that says who it is."""

    case_id: str
    register_number: str
    mode: str
    handed_over_at: datetime
    priority: str
    """``now`` in danger, ``within_hour``, or ``shift``."""
    state: str
    """``waiting``, ``opened`` or ``decided``."""
    opened_by: str
    officer: str
    age_band: str
    foreigner: bool
    accompanied: bool | None
    apart: bool
    reasons: tuple[str, ...]
    """Codes of the findings that need a supervisor."""


@dataclass(frozen=True)
class DecisionInput:
    """What a supervisor decides; nothing of it is preset."""

    kind: str
    reason: str
    refer: bool = False
    ground: str = ""
    basis: str = ""
    placement_answer: str = ""
    handed_to: str = ""
    second_person: Actor | None = None
    alone_on_duty: bool = False
    endorsement: str = "not_recorded"


def queue(desk: Desk, *, open_only: bool = True) -> tuple[QueueRow, ...]:
    """Return the cases, danger first, then the longest wait."""
    with desk.look(Action.QUEUE) as session:
        cases = session.execute(
            select(row.Screening, row.Case)
            .join(row.Case, row.Screening.case_id == row.Case.id)
            .where(row.Screening.state == "handed_over")
            .order_by(row.Screening.closed_at)
        ).all()
        decided = set(session.scalars(select(row.Decision.case_id)))
        rows = [
            _queue_row(session, screening, case, case.id in decided)
            for screening, case in cases
            if not (open_only and case.id in decided)
        ]
    order = {"now": 0, "within_hour": 1, "shift": 2}
    return tuple(sorted(rows, key=lambda each: (order[each.priority], each.handed_over_at)))


def open_case(desk: Desk, case_id: str) -> CaseView:
    """Open a case; the first opening claims it and is what the counter's banner tells."""
    with desk.act(Action.CASE_OPEN, "case", case_id) as session:
        events = load_events(session, case_id)
        if not events:
            raise Refused("not_found")
        if not any(event.kind == "opened" and event.by == desk.actor.id for event in events):
            append_event(session, desk, case_id, events[-1].sequence, "opened", {})
        return load_case(session, case_id, desk.actor.id, today(desk.clock))


def save_second_reading(
    desk: Desk, case_id: str, saw: int, answers: Mapping[str, Answer], certainty: int | None, reason: str
) -> CaseView:
    """Save the supervisor's own reading; only then the first officer's judgement opens."""
    with desk.act(Action.CASE_READING, "case", case_id) as session:
        if not reason.strip():
            raise Refused("reason_missing")
        screening = load_screening(session, case_id)
        if load_reading(session, screening.id, 2) is not None:
            raise Refused("changed_meanwhile")
        case = load_case(session, case_id, desk.actor.id, today(desk.clock))
        now = desk.clock.now()
        draft = Draft(screening.id, screening.mode, screening.opened_at, Identity(birth_date=case.identity.birth_date))
        draft = replace(draft, apart=True, accompanied=screening.accompanied)
        for item, value in answers.items():
            draft = draft.answer(now, item, value)
        view = judge(draft, desk.reference, today(desk.clock))
        packed = {item: (answered.value, answered.apart, answered.at) for item, answered in draft.answers.items()}
        save_reading(session, desk, screening.id, 2, packed, view, now, certainty, reason.strip())
        append_event(session, desk, case_id, saw, "reading_saved", {"level": view.assessment.level})
        return load_case(session, case_id, desk.actor.id, today(desk.clock))


def decide(desk: Desk, case_id: str, saw: int, choice: DecisionInput) -> CaseView:
    """Take a decision; it is appended with the version it was taken on, and never edited."""
    with desk.act(Action.CASE_DECIDE, "case", case_id, reason_code=choice.kind) as session:
        case = load_case(session, case_id, desk.actor.id, today(desk.clock))
        _check_decision(session, desk, case, choice)
        now = desk.clock.now()
        sequence = append_event(session, desk, case_id, saw, "decided", {"kind": choice.kind, "refer": choice.refer})
        session.add(
            row.Decision(
                id=uuid7(),
                case_id=case_id,
                screening_id=case.screening_id,
                sequence=sequence,
                at=now,
                by=desk.actor.id,
                kind=choice.kind,
                refer=choice.refer,
                reason=choice.reason.strip(),
                ground=choice.ground,
                basis=choice.basis.strip(),
                placement_answer=choice.placement_answer.strip(),
                handed_to=choice.handed_to.strip(),
                second_person=choice.second_person.id if choice.second_person else None,
                alone_on_duty=choice.alone_on_duty,
                endorsement=choice.endorsement,
            )
        )
        session.flush()
        return load_case(session, case_id, desk.actor.id, today(desk.clock))


def concern_of(case: CaseView) -> str:
    """Return the higher of the readings' results that may be seen, for the banner of Art. 86."""
    order = ("not_assessed", "none_yet", "partial", "strong", "danger")
    return max((level_of(case.first), level_of(case.second)), key=order.index)


def append_event(
    session: Session, desk: Desk, case_id: str, saw: int, kind: str, facts: dict[str, str | int | bool]
) -> int:
    """Append an event as the next one after the version that was seen; somebody else's newer event refuses it."""
    last = load_events(session, case_id)[-1].sequence
    if last != saw:
        raise Refused("changed_meanwhile")
    session.add(
        row.CaseEvent(
            case_id=case_id, sequence=saw + 1, at=desk.clock.now(), by=desk.actor.id, kind=kind, facts=dict(facts)
        )
    )
    session.flush()
    return saw + 1


def _check_decision(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> None:
    if choice.kind not in DECISIONS.get(case.mode, ()):
        raise Refused("decision_not_for_mode")
    if not choice.reason.strip():
        raise Refused("reason_missing")
    if case.second is None and not case.danger:
        raise Refused("reading_first")
    if desk.actor.id == case.officer_id:
        if not choice.alone_on_duty:
            raise Refused("own_screening")
        if others_on_duty(session, Role.SUPERVISOR, desk.actor.id):
            raise Refused("own_screening")
    if choice.kind == "defer_departure" and not choice.basis.strip():
        raise Refused("until_missing")
    if choice.kind in GROUNDS:
        _check_refusal(session, desk, case, choice)


def _check_refusal(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> None:
    """A refusal has exactly one ground; from "partial" upwards a second person and an answer about Art. 87."""
    if choice.ground not in GROUNDS[choice.kind]:
        raise Refused("ground_missing")
    first = load_reading(session, case.screening_id, 1)
    if not {level_of(first), level_of(case.second)} & CONCERN:
        return
    if choice.second_person is None:
        raise Refused("second_person_missing")
    if choice.second_person.id in {desk.actor.id, case.officer_id}:
        raise Refused("second_person_same")
    if choice.second_person.role not in {Role.SUPERVISOR, Role.HEAD}:
        raise Refused("second_person_missing")
    if case.foreigner and not choice.placement_answer.strip():
        raise Refused("placement_answer_missing")


def _queue_row(session: Session, screening: row.Screening, case: row.Case, decided: bool) -> QueueRow:
    events = load_events(session, case.id)
    opened = next((event for event in events if event.kind == "opened"), None)
    staff = names(session, [screening.officer_id, opened.by if opened else None])
    facts = events[0].facts
    reasons = session.scalars(
        select(row.FindingRow.code)
        .where(row.FindingRow.screening_id == screening.id, row.FindingRow.handling == "supervisor")
        .order_by(row.FindingRow.position)
    )
    return QueueRow(
        case_id=case.id,
        register_number=screening.register_number,
        mode=screening.mode,
        handed_over_at=events[0].at,
        priority="now" if facts.get("danger") else "within_hour" if facts.get("within_hour") else "shift",
        state="decided" if decided else "opened" if opened else "waiting",
        opened_by=staff.get(opened.by, "") if opened else "",
        officer=staff.get(screening.officer_id, ""),
        age_band=screening.age_band,
        foreigner=screening.nationality != "IDN",
        accompanied=screening.accompanied,
        apart=screening.apart,
        reasons=tuple(reasons),
    )
