"""A supervisor's work: opening a case, an own reading, the decision with its reason; the queue is `queue`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.reference import decision_forms
from screening_desk.services.access import Action, Role
from screening_desk.services.blind import ReadingInput, check_reading, write_reading
from screening_desk.services.case_place import check_here, place_of, require_here, require_open
from screening_desk.services.case_view import (
    CaseView,
    held_by,
    level_of,
    load_case,
    load_events,
    load_reading,
    load_screening,
)
from screening_desk.services.decision_form import NOT_HANDED, ExitBan, Filled, Handing, check_form, write_form
from screening_desk.services.deferral import DEFERRALS as DEFERRALS
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.judging import CONCERN
from screening_desk.services.marks import add_marks, check_marks
from screening_desk.services.people import others_on_duty
from screening_desk.services.queue import QueueRow as QueueRow
from screening_desk.services.queue import Reason as Reason
from screening_desk.services.queue import queue as queue
from screening_desk.services.readers import HELP, LEVELS, SECOND, is_third, others_could_read, others_on_shift, unequal

DECISIONS: Mapping[str, tuple[str, ...]] = {
    "arrival": ("proceed", "refuse_entry", "victim_care", "hand_to_police", "hand_to_health"),
    "departure": ("proceed", "defer_departure", "refuse_exit", "victim_care", "hand_to_police", "hand_to_health"),
    "applicant": ("proceed", "defer_application", "victim_care", "hand_to_police", "hand_to_health"),
    "stay": ("proceed", "victim_care", "hand_to_police", "hand_to_health"),
}
"""The decisions of each mode, in the order of their keys. Referral to services stands beside any of them."""

ENDORSEMENTS = frozenset({"done", "not_yet", "not_recorded"})


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
    """The receiving unit; the person there, when and how are ``handing``."""
    handing: Handing = NOT_HANDED
    exit_ban: ExitBan | None = None
    """Beside any decision: that a note for an urgent exit ban is to be drafted."""
    second_person: Actor | None = None
    alone_on_duty: bool = False
    alone_reason: str = ""
    """Why nobody else could review this: as one's own screening, or as the third reader."""
    without_third: bool = False
    endorsement: str = "not_recorded"
    marks: Mapping[str, str] = field(default_factory=dict)
    """Item -> ``helped`` or ``misled``; nothing is said of the others."""


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
        if held_by(events) is not None or place_of(session, desk, events):
            return load_case(session, desk, case_id, events)
        append_event(session, desk, case_id, events[-1].sequence, "opened", {})
        return load_case(session, desk, case_id)


def take_case(desk: Desk, case_id: str, saw: int) -> CaseView:
    """Take a case over from whoever has it; what that person saves afterwards is refused.

    A third reader does not while another supervisor is on shift, as whoever has the case meets the person.
    """
    with desk.act(Action.CASE_OPEN, "case", case_id, reason_code="taken") as session:
        events = load_events(session, case_id)
        facts: dict[str, str | int | bool] = {"taken": True}
        if (held := held_by(events)) is not None:
            facts["from"] = held.by
        if is_third(events, desk.actor.id):
            if others_on_shift(session, desk):
                raise Refused("third_stays_apart")
            facts["after_third"] = True  # the exception is told on the timeline
        append_event(session, desk, case_id, saw, "opened", facts)
        return load_case(session, desk, case_id)


def save_second_reading(desk: Desk, case_id: str, saw: int, given: ReadingInput) -> CaseView:
    """Save the supervisor's own reading; only then the first officer's judgement opens."""
    with desk.act(Action.CASE_READING, "case", case_id) as session:
        check_reading(given)
        screening = load_screening(session, case_id)
        if screening.officer_id == desk.actor.id:
            raise Refused("own_screening")
        case = load_case(session, desk, case_id)
        require_here(case.away)
        if case.reads != SECOND:
            raise Refused("changed_meanwhile")
        _check_held(desk, case, saw)
        level = write_reading(session, desk, case, SECOND, given)
        facts: dict[str, str | int | bool] = {"level": level}
        if unequal(screening.level, level, desk.clock.now()):
            facts["unequal"] = True
        append_event(session, desk, case_id, saw, "reading_saved", facts)
        settle_form(session, desk, case_id, "reading")
        return load_case(session, desk, case_id)


def decide(desk: Desk, case_id: str, saw: int, choice: DecisionInput) -> CaseView:
    """Take a decision; it is appended with the version it was taken on, and never edited."""
    code = f"{choice.kind}.alone" if choice.alone_on_duty else choice.kind
    code = f"{choice.kind}.no_third" if choice.without_third else code
    with desk.act(Action.CASE_DECIDE, "case", case_id, reason_code=code) as session:
        case = load_case(session, desk, case_id)
        _check_held(desk, case, saw)
        require_open(load_events(session, case_id))
        asked = _check_decision(session, desk, case, choice)
        check_marks(case, choice.marks)
        now = desk.clock.now()
        own = desk.actor.id == case.officer_id
        facts: dict[str, str | int | bool] = {"kind": choice.kind, "refer": choice.refer}
        if choice.exit_ban is not None:
            facts["exit_ban"] = True
        if choice.until is not None and "until" in asked:
            facts["until"] = choice.until.isoformat()
        alone = own or (case.third_due and choice.without_third)
        if alone and choice.alone_reason.strip():
            facts["alone_reason"] = choice.alone_reason.strip()
        if case.third_due and not own:
            facts["without_third"] = True
        if case.second is None and not own:
            facts["skipped"] = case.skips
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
                ground=choice.ground if refuses(choice.kind) else "",
                basis=choice.basis.strip(),
                placement_answer=choice.placement_answer.strip(),
                handed_to=choice.handed_to.strip() if "unit" in asked else "",
                second_person=choice.second_person.id if choice.second_person else None,
                alone_on_duty=own,
                endorsement=choice.endorsement,
            )
        )
        session.flush()
        write_form(session, decision_id, asked, choice.handing, choice.exit_ban)
        add_marks(session, decision_id, choice.marks)
        session.flush()
        settle_form(session, desk, case_id, "decision")
        return load_case(session, desk, case_id)


def asked_of(case: CaseView, kind: str, handed: str = "") -> frozenset[str]:
    """Return what the form of a decision asks for in a case; ``handed`` is the receiver chosen after a deferral."""
    known, concern = decision_forms.load(), concern_of(case) in CONCERN
    return frozenset(known.asked(kind, concern=concern, foreigner=case.foreigner, handed=handed))


def grounds_of(kind: str, *, foreigner: bool) -> tuple[str, ...]:
    """Return the grounds of a refusal, of which one is chosen by a person."""
    form = decision_forms.load().forms.get(kind)
    return form.grounds_for(foreigner=foreigner) if form is not None else ()


def refuses(kind: str) -> bool:
    """Say whether a decision is a refusal: one that needs a ground."""
    return bool(grounds_of(kind, foreigner=True))


def may_ban(case: CaseView) -> bool:
    """Say whether the draft of a note for an urgent exit ban is offered: where somebody may be kept from leaving."""
    return _moment(case) in decision_forms.load().beside["exit_ban"].modes


def concern_of(case: CaseView) -> str:
    """Return the highest result of this case that may be seen, for the banner of Art. 86."""
    seen = (
        *(level_of(each) for each in (case.first, case.second, case.third, case.revised)),
        "danger" if case.danger else "not_assessed",
    )
    return max(seen, key=LEVELS.index)


def offered(case: CaseView) -> tuple[str, ...]:
    """Return the decisions to offer now: before a review, help alone where help does not wait for one."""
    unread = case.second is None and case.reads == SECOND
    return tuple(kind for kind in _possible(case) if not (unread and case.skips and not helps_first(case, kind)))


def _possible(case: CaseView) -> tuple[str, ...]:
    """Return the decisions of the mode, care of a presumed victim only where something points to it."""
    return tuple(
        kind
        for kind in decisions_of(_moment(case), foreigner=case.foreigner)
        if kind != "victim_care" or concern_of(case) in CONCERN or case.skips == "told"
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


def _check_decision(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> frozenset[str]:
    """Refuse a decision that cannot be taken, or whose form lacks something; return what the form asks for."""
    if choice.kind not in _possible(case) or choice.endorsement not in ENDORSEMENTS:
        raise Refused("decision_not_for_mode")
    if choice.exit_ban is not None and not may_ban(case):
        raise Refused("decision_not_for_mode")
    if not choice.reason.strip():
        raise Refused("reason_missing")
    if desk.actor.id == case.officer_id:
        _check_alone(session, desk, choice)
    elif not helps_first(case, choice.kind):
        if case.second is None:
            raise Refused("reading_first")
        if case.third_due:
            _check_third(session, case, choice)
    asked = asked_of(case, choice.kind, choice.handing.kind)
    filled = Filled(choice.basis.strip(), choice.until, choice.handed_to, choice.handing, choice.exit_ban)
    check_form(asked, filled, desk.clock.now())
    if "ground" in asked:
        asked = _check_refusal(session, desk, case, choice)
    return asked


def _check_alone(session: Session, desk: Desk, choice: DecisionInput) -> None:
    """Whoever screened decides only when nobody else is on duty, and says why where the office has somebody else."""
    if not choice.alone_on_duty:
        raise Refused("own_screening")
    if others_on_duty(session, Role.SUPERVISOR, desk.actor.id) and not choice.alone_reason.strip():
        raise Refused("alone_needs_reason")


def _check_third(session: Session, case: CaseView, choice: DecisionInput) -> None:
    """Two unequal readings wait for a third, unless nobody can make it: then that is said, and why where others could."""
    if not choice.without_third:
        raise Refused("third_first")
    events = load_events(session, case.case_id)
    if others_could_read(session, events, case.officer_id) and not choice.alone_reason.strip():
        raise Refused("alone_needs_reason")


def helps_first(case: CaseView, kind: str) -> bool:
    """Say whether a decision does not wait for a reading: in danger any; for a child or who says it, help."""
    return case.skips == "danger" or (bool(case.skips) and kind in HELP)


def _check_refusal(session: Session, desk: Desk, case: CaseView, choice: DecisionInput) -> frozenset[str]:
    """A refusal has exactly one ground; from "partial" upwards a second person and an answer about Art. 87.

    The first reading counts too where whoever decides has not seen it.
    """
    if choice.ground not in grounds_of(choice.kind, foreigner=case.foreigner):
        raise Refused("ground_missing")
    first = load_reading(session, load_screening(session, case.case_id), 1, case.reference)
    concern = concern_of(case) in CONCERN or level_of(first) in CONCERN
    asked = decision_forms.load().asked(choice.kind, concern=concern, foreigner=case.foreigner)
    if "second" in asked:
        check_second_person(session, choice.second_person, desk.actor.id, case.officer_id)
    if "placement" in asked and not choice.placement_answer.strip():
        raise Refused("placement_answer_missing")
    return frozenset(asked)
