"""A supervisor's work: the queue, opening a case, an own reading, the decision with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.reference import Reference
from screening_desk.rules.assessment import Answer
from screening_desk.services import asking
from screening_desk.services.access import Action, Role
from screening_desk.services.case_place import check_here, place_of
from screening_desk.services.case_view import (
    CaseView,
    held_by,
    level_of,
    load_case,
    load_events,
    load_reading,
    load_reference,
    load_screening,
)
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.draft import Draft, Given, How, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.judging import CONCERN, judge, today
from screening_desk.services.late import act_day
from screening_desk.services.marks import add_marks, check_marks
from screening_desk.services.people import names, others_on_duty
from screening_desk.services.saving import save_reading

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

DEFERRALS = frozenset({"defer_departure", "defer_application"})
"""Decisions that need a basis and an end."""
BASIS_LENGTH = 200
ENDORSEMENTS = frozenset({"done", "not_yet", "not_recorded"})
_PRIORITY = {"now": 0, "within_hour": 1, "shift": 2}
_LEVELS = ("not_assessed", "none_yet", "partial", "strong", "danger")


@dataclass(frozen=True)
class Reason:
    """A finding that needs a supervisor, without the facts that would tell whose document it is."""

    code: str
    verdict: str
    facts: Mapping[str, str | int | bool]


@dataclass(frozen=True)
class QueueRow:
    """A case that waits or is being reviewed, without anything that says who it is."""

    case_id: str
    sequence: int
    """The version seen; a claim on an older one is refused."""
    register_number: str
    mode: str
    handed_over_at: datetime
    priority: str
    """``now`` in danger, ``within_hour``, or ``shift``."""
    state: str
    """``waiting``, ``opened`` or ``decided``."""
    held_by: str
    held_since: datetime | None
    officer: str
    age_band: str
    foreigner: bool
    accompanied: bool | None
    apart: bool
    reasons: tuple[Reason, ...]
    first_open: bool
    """Whether the first officer's judgement is open to who asks: their own, or a second reading is saved."""
    reference: Reference = field(repr=False)
    """What the case was screened by, and is worded by."""
    away: str = ""  # the station that has the case now; empty while it is here


@dataclass(frozen=True)
class DecisionInput:
    """What a supervisor decides; nothing of it is preset."""

    kind: str
    reason: str
    refer: bool = False
    ground: str = ""
    basis: str = ""
    until: datetime | None = None
    placement_answer: str = ""
    handed_to: str = ""
    second_person: Actor | None = None
    alone_on_duty: bool = False
    alone_reason: str = ""
    endorsement: str = "not_recorded"
    marks: Mapping[str, str] = field(default_factory=dict)
    """Item -> ``helped`` or ``misled``; nothing is said of the others."""


def queue(desk: Desk, *, open_only: bool = True, decided_limit: int = 100) -> tuple[QueueRow, ...]:
    """Return the open cases, danger first, then the longest wait; on request also the last decided ones."""
    decided = exists().where(row.Decision.case_id == row.Case.id)
    cases = select(row.Screening, row.Case).join(row.Screening, row.Screening.case_id == row.Case.id)
    with desk.look(Action.QUEUE) as session:
        rows = _queue_rows(session, desk, session.execute(cases.where(~decided)), decided=False)
        rows.sort(key=lambda each: (_PRIORITY[each.priority], each.handed_over_at))
        if not open_only:
            past = cases.where(decided).order_by(row.Screening.closed_at.desc()).limit(decided_limit)
            rows += _queue_rows(session, desk, session.execute(past), decided=True)
    return tuple(rows)


def open_case(desk: Desk, case_id: str, saw: int | None = None) -> CaseView:
    """Open a case; the first to open it claims it, and that is what the counter's banner tells.

    ``saw`` is the version in the queue: when somebody was quicker the claim is refused. Without it the case is only
    looked at where somebody else has it.
    """
    with desk.act(Action.CASE_OPEN, "case", case_id) as session:
        events = load_events(session, case_id)
        if not events:
            raise Refused("not_found")
        if saw is not None and saw != events[-1].sequence:
            raise Refused("changed_meanwhile")
        if held_by(events) is None and not place_of(session, desk, events):
            append_event(session, desk, case_id, events[-1].sequence, "opened", {})
        return load_case(session, desk, case_id)


def take_case(desk: Desk, case_id: str, saw: int) -> CaseView:
    """Take a case over from whoever has it; what that person saves afterwards is refused."""
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="taken") as session:
        append_event(session, desk, case_id, saw, "opened", {"taken": True})
        return load_case(session, desk, case_id)


def save_second_reading(
    desk: Desk,
    case_id: str,
    saw: int,
    answers: Mapping[str, Answer],
    certainty: int | None,
    reason: str,
    *,
    known: Mapping[str, How] = MappingProxyType({}),
    declined: Collection[str] = (),
) -> CaseView:
    """Save the supervisor's own reading; only then the first officer's judgement opens.

    ``known`` says by what an answer is known where that is not as usual (``asking.usual_how``), ``declined`` what the
    person did not want to answer: never a no, and a yes stays (``Draft.decline``).
    """
    with desk.act(Action.CASE_READING, "case", case_id) as session:
        if not reason.strip():
            raise Refused("reason_missing")
        screening = load_screening(session, case_id)
        if screening.officer_id == desk.actor.id:
            raise Refused("own_screening")
        case = load_case(session, desk, case_id)
        if case.second is not None:
            raise Refused("changed_meanwhile")
        _check_held(desk, case, saw)
        now = desk.clock.now()
        draft = Draft(screening.id, screening.mode, screening.opened_at, Identity(birth_date=case.identity.birth_date))
        told = {key: Given(value, now) for key, value in case.given.items()}  # noted at the counter, not asked again
        draft = replace(draft, apart=True, accompanied=screening.accompanied, given=told, late=case.late)
        catalogue = case.reference.catalogue
        for item, value in answers.items():
            how = known.get(item) or asking.usual_how(catalogue, item)
            draft = draft.answer(now, item, value, "" if value == "not_asked" else how)
        for item in declined:
            draft = draft.decline(now, item, asking.declined_value(catalogue, item))
        view = judge(
            draft, case.reference, act_day(draft, today(desk.clock)), desk.asks
        )  # asked and judged by the version of the case
        save_reading(session, desk, screening.id, 2, draft.answers, view, now, certainty, reason.strip())
        append_event(session, desk, case_id, saw, "reading_saved", {"level": view.assessment.level})
        settle_form(session, desk, case_id, "reading")
        return load_case(session, desk, case_id)


def decide(desk: Desk, case_id: str, saw: int, choice: DecisionInput) -> CaseView:
    """Take a decision; it is appended with the version it was taken on, and never edited."""
    code = f"{choice.kind}.alone" if choice.alone_on_duty else choice.kind
    with desk.act(Action.CASE_DECIDE, "case", case_id, reason_code=code) as session:
        case = load_case(session, desk, case_id)
        _check_held(desk, case, saw)
        _check_decision(session, desk, case, choice)
        check_marks(case, choice.marks)
        now = desk.clock.now()
        own = desk.actor.id == case.officer_id
        facts: dict[str, str | int | bool] = {"kind": choice.kind, "refer": choice.refer}
        if choice.until is not None and choice.kind in DEFERRALS:
            facts["until"] = choice.until.isoformat()
        if own and choice.alone_reason.strip():
            facts["alone_reason"] = choice.alone_reason.strip()
        sequence = append_event(session, desk, case_id, saw, "decided", facts)
        decision_id = uuid7()
        session.add(
            row.Decision(
                id=decision_id,
                case_id=case_id,
                screening_id=case.screening_id,
                sequence=sequence,
                at=now,
                by=desk.actor.id,
                kind=choice.kind,
                refer=choice.refer,
                reason=choice.reason.strip(),
                ground=choice.ground if choice.kind in GROUNDS else "",
                basis=choice.basis.strip(),
                placement_answer=choice.placement_answer.strip(),
                handed_to=choice.handed_to.strip(),
                second_person=choice.second_person.id if choice.second_person else None,
                alone_on_duty=own,
                endorsement=choice.endorsement,
            )
        )
        session.flush()
        add_marks(session, decision_id, choice.marks)
        session.flush()
        settle_form(session, desk, case_id, "decision")
        return load_case(session, desk, case_id)


def concern_of(case: CaseView) -> str:
    """Return the highest result of this case that may be seen, for the banner of Art. 86."""
    seen = (level_of(case.first), level_of(case.second), "danger" if case.danger else "not_assessed")
    return max(seen, key=_LEVELS.index)


def offered(case: CaseView) -> tuple[str, ...]:
    """Return the decisions to offer: those of the mode, care of a presumed victim only where something points to it."""
    return tuple(
        kind
        for kind in decisions_of(_moment(case), foreigner=case.foreigner)
        if kind != "victim_care" or concern_of(case) in CONCERN
    )


def _moment(case: CaseView) -> str:
    """Return the mode whose decisions hold: somebody of a ship's crew enters or leaves as the ship does."""
    if case.mode != "crew":
        return case.mode
    return "departure" if case.given.get("vessel_call") == "departure" else "arrival"


def decisions_of(mode: str, *, foreigner: bool) -> tuple[str, ...]:
    """Return what can be decided in a mode; a citizen is never refused entry (UU 6/2011 Art. 14)."""
    return tuple(kind for kind in DECISIONS.get(mode, ()) if foreigner or kind != "refuse_entry")


def check_second_person(session: Session, second: Actor | None, *not_these: str) -> None:
    """Refuse a second person who is missing, one of ``not_these``, or no active supervisor or head in the store."""
    if second is None:
        raise Refused("second_person_missing")
    if second.id in not_these:
        raise Refused("second_person_same")
    staff = session.get(row.Staff, second.id)
    if staff is None or not staff.active or staff.role not in {Role.SUPERVISOR, Role.HEAD}:
        raise Refused("second_person_missing")


def append_event(
    session: Session, desk: Desk, case_id: str, saw: int, kind: str, facts: dict[str, str | int | bool]
) -> int:
    """Append an event as the next one after the version that was seen; somebody else's newer event refuses it."""
    events = load_events(session, case_id)
    if not events:
        raise Refused("not_found")
    check_here(session, desk, events, kind)
    if events[-1].sequence != saw:
        raise Refused("changed_meanwhile")
    session.add(
        row.CaseEvent(
            case_id=case_id, sequence=saw + 1, at=desk.clock.now(), by=desk.actor.id, kind=kind, facts=dict(facts)
        )
    )
    session.flush()
    return saw + 1


def _check_held(desk: Desk, case: CaseView, saw: int) -> None:
    """Only whoever has the case, on the version seen, goes on with it."""
    if saw != case.sequence:
        raise Refused("changed_meanwhile")
    if case.holder_id != desk.actor.id:
        raise Refused("open_elsewhere")


def _check_decision(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> None:
    if choice.kind not in offered(case) or choice.endorsement not in ENDORSEMENTS:
        raise Refused("decision_not_for_mode")
    if not choice.reason.strip():
        raise Refused("reason_missing")
    if desk.actor.id == case.officer_id:
        _check_alone(session, desk, choice)
    elif case.second is None and not case.danger:
        raise Refused("reading_first")
    if choice.kind in DEFERRALS and (not choice.basis.strip() or not _later(desk, choice.until)):
        raise Refused("until_missing")
    if len(choice.basis.strip()) > BASIS_LENGTH:
        raise Refused("basis_too_long", most=BASIS_LENGTH)
    if choice.kind in GROUNDS:
        _check_refusal(session, desk, case, choice)


def _check_alone(session: Session, desk: Desk, choice: DecisionInput) -> None:
    """Whoever screened decides only when nobody else is on duty, and says why where the office has somebody else."""
    if not choice.alone_on_duty:
        raise Refused("own_screening")
    if others_on_duty(session, Role.SUPERVISOR, desk.actor.id) and not choice.alone_reason.strip():
        raise Refused("alone_needs_reason")


def _later(desk: Desk, until: datetime | None) -> bool:
    return until is not None and until > desk.clock.now()


def _check_refusal(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> None:
    """A refusal has exactly one ground; from "partial" upwards a second person and an answer about Art. 87."""
    if choice.ground not in GROUNDS[choice.kind]:
        raise Refused("ground_missing")
    first = load_reading(session, load_screening(session, case.case_id), 1, case.reference)
    if not {level_of(first), level_of(case.second)} & CONCERN:
        return
    check_second_person(session, choice.second_person, desk.actor.id, case.officer_id)
    if case.foreigner and not choice.placement_answer.strip():
        raise Refused("placement_answer_missing")


def _queue_rows(
    session: Session, desk: Desk, found: Iterable[Row[row.Screening, row.Case]], *, decided: bool
) -> list[QueueRow]:
    """Return the rows of cases; what belongs to them is read for all at once, as a queue may be long."""
    pairs = [(screening, case) for screening, case in found]
    events: defaultdict[str, list[row.CaseEvent]] = defaultdict(list)
    of_cases = row.CaseEvent.case_id.in_([case.id for _, case in pairs])
    for event in session.scalars(select(row.CaseEvent).where(of_cases).order_by(row.CaseEvent.sequence)):
        events[event.case_id].append(event)
    reasons: defaultdict[str, list[Reason]] = defaultdict(list)
    of_screenings = row.FindingRow.screening_id.in_([screening.id for screening, _ in pairs])
    wanted = select(row.FindingRow).where(of_screenings, row.FindingRow.handling == "supervisor")
    for each in session.scalars(wanted.order_by(row.FindingRow.position)):
        reasons[each.screening_id].append(Reason(each.code, each.verdict, _anonymous(each.facts)))
    held = {case.id: held_by(events[case.id]) for _, case in pairs}
    staff = names(session, [*(one.officer_id for one, _ in pairs), *(each.by for each in held.values() if each)])

    def queue_row(screening: row.Screening, case: row.Case) -> QueueRow:
        happened, holds = events[case.id], held[case.id]
        facts = happened[0].facts
        return QueueRow(
            case_id=case.id,
            sequence=happened[-1].sequence,
            register_number=screening.register_number,
            mode=screening.mode,
            handed_over_at=happened[0].at,
            priority="now" if facts.get("danger") else "within_hour" if facts.get("within_hour") else "shift",
            state="decided" if decided else "opened" if holds else "waiting",
            held_by=staff.get(holds.by, "") if holds else "",
            held_since=holds.at if holds else None,
            officer=staff.get(screening.officer_id, ""),
            age_band=screening.age_band,
            foreigner=screening.nationality != "IDN",
            accompanied=screening.accompanied,
            apart=screening.apart,
            reasons=tuple(reasons[screening.id]),
            first_open=screening.officer_id == desk.actor.id
            or any(event.kind == "reading_saved" for event in happened),
            reference=load_reference(session, desk, screening.reference),
            away=place_of(session, desk, happened),
        )

    return [queue_row(screening, case) for screening, case in pairs]


def _anonymous(facts: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    """Keep of a finding's facts how the rule came out and by how much, never a date, a country or a number."""
    return {key: facts[key] for key in ("case", "days", "months") if key in facts}
