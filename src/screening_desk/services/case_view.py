"""What a supervisor sees of a case: frozen views, read inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache, partial

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.documents.dates import known_age
from screening_desk.records import models as row
from screening_desk.reference import Reference, from_canonical
from screening_desk.rules.assessment import Assessment, TraceStep
from screening_desk.rules.findings import Finding
from screening_desk.services import readers
from screening_desk.services.cards import unread
from screening_desk.services.case_place import held_by as held_by
from screening_desk.services.case_place import place_of
from screening_desk.services.case_tasks import TaskView, load_tasks
from screening_desk.services.catch_up import CaughtUpView, load_caught_up
from screening_desk.services.decision_form import NOT_HANDED, ExitBan, Handing, load_forms
from screening_desk.services.deferral import NoticeView, load_notices
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Answered, Draft, Identity, ItemAnswer, Late
from screening_desk.services.errors import Refused
from screening_desk.services.held import WRITTEN, Held, load_held
from screening_desk.services.instruments import InstrumentView, load_items, load_views
from screening_desk.services.interview import Interview
from screening_desk.services.interview_rows import load_interview
from screening_desk.services.judging import today
from screening_desk.services.late import load_late
from screening_desk.services.marks import load_marks
from screening_desk.services.people import names
from screening_desk.services.timeline import Event as Event
from screening_desk.services.timeline import load_timeline
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class ReadingView:
    """One person's answers and judgement."""

    by_id: str
    by: str
    at: datetime
    answers: dict[str, Answered]
    level: str
    trace: tuple[TraceStep, ...]
    unknown: tuple[str, ...]
    certainty: int | None
    reason: str
    items: dict[str, ItemAnswer] = field(default_factory=dict)
    instruments: tuple[InstrumentView, ...] = ()
    """Answers to items beside the counter's list, and what each instrument said of them then."""


@dataclass(frozen=True)
class DecisionView:
    """A decision as it was taken."""

    at: datetime
    by: str
    kind: str
    refer: bool
    reason: str
    ground: str
    basis: str
    until: datetime | None
    placement_answer: str
    handed_to: str
    second_person: str
    alone_on_duty: bool
    alone_reason: str
    endorsement: str
    marks: dict[str, str] = field(default_factory=dict)
    """What was said of the questions: item -> helped, misled."""
    without_third: bool = False
    """Taken although two unequal readings waited for a third."""
    skipped: str = ""
    """Why help came before a second reading: ``danger``, ``child``, ``told``."""
    notice: NoticeView | None = None
    """What the person was told of a deferral."""
    handing: Handing = NOT_HANDED
    """Who took the person over, beside the unit in ``handed_to``."""
    exit_ban: ExitBan | None = None
    """What the draft note for an urgent exit ban says beside identity and photo, where one was decided."""


@dataclass(frozen=True)
class CaseView:
    """A case as one supervisor may see it now. ``first`` stays None until a second reading is saved, but to who gave it."""

    case_id: str
    code: str
    sequence: int
    screening_id: str
    register_number: str
    mode: str
    opened_at: datetime
    handed_over_at: datetime
    officer_id: str
    officer: str
    holder_id: str
    """Who has the case open; only this person reads and decides. Empty while nobody has."""
    holder: str
    held_since: datetime | None
    reference: Reference
    """The dated facts the screening was judged by, for the words of its findings."""
    identity: Identity
    age: int | None
    age_band: str
    findings: tuple[Finding, ...]
    given: dict[str, str]
    note: str
    hand_over_reason: str
    accompanied: bool | None
    apart: bool
    danger: bool
    foreigner: bool
    unanswered: tuple[str, ...]
    """Items the first officer left open, or asked beside a companion: beside the quick list the only ones to ask."""
    first: ReadingView | None
    second: ReadingView | None
    decisions: tuple[DecisionView, ...]
    events: tuple[Event, ...]
    held: Held
    """The waiting of the person."""
    tasks: tuple[TaskView, ...]
    """Tasks beside the review; how they ended is closed to who reads blind."""
    caught_up: CaughtUpView | None = None
    """What SIMKIM said after the screening, where it was not reachable then; it may be why there is a case."""
    late: Late | None = None
    """What the screening was entered from; None when it was made at the counter."""
    unread_cards: frozenset[str] = frozenset()
    """Languages of question cards whose text, as it was then, no native speaker has read."""
    interview: Interview | None = None
    """The counter's private interview. The person's own words show at once, so that nobody is made to tell them twice; the
    officer's remarks are a judgement, and open with the first reading."""
    away: str = ""
    """The station that has the case now; empty while it is here. It can be read, and nobody here goes on with it."""
    third: ReadingView | None = None
    revised: ReadingView | None = None
    """A third reader's own reading, and what they made of it after seeing all; both stay."""
    third_due: bool = False
    """Two unequal readings wait for a third."""
    reads: int = readers.SECOND
    """Which reading whoever looks may save now: 2, 3, 4 (the revision), or 0."""
    skips: str = ""
    """Why help does not wait for a reading: ``danger``, ``child``, ``told``; or empty."""

    @property
    def child(self) -> bool:
        """Whether this may be a child: an age that is not known counts as one."""
        return may_be_child(self.age_band)

    @property
    def decided(self) -> bool:
        """Whether a decision stands."""
        return bool(self.decisions)


def may_be_child(age_band: str) -> bool:
    """Whether a band of the stored screenings may be a child's; an unknown age counts as one."""
    return age_band in {"0-17", ""}


def load_screening(session: Session, case_id: str) -> row.Screening:
    """Return the screening a case was opened with."""
    found = session.scalars(
        select(row.Screening).where(row.Screening.case_id == case_id).order_by(row.Screening.closed_at)
    ).first()
    if found is None:
        raise Refused("not_found")
    return found


def load_events(session: Session, case_id: str) -> list[row.CaseEvent]:
    """Return what happened to a case, in order."""
    return list(
        session.scalars(select(row.CaseEvent).where(row.CaseEvent.case_id == case_id).order_by(row.CaseEvent.sequence))
    )


def load_identity(session: Session, identity_id: str | None) -> Identity:
    """Return who it is; an erased or missing identity is empty, never an error."""
    found = session.get(row.Identity, identity_id) if identity_id else None
    if found is None:
        return Identity()
    columns = {column.key for column in row.Identity.__table__.columns} - {"id", "created_at"}
    return Identity(**{key: getattr(found, key) for key in columns})


def load_findings(session: Session, screening_id: str) -> tuple[Finding, ...]:
    """Return the findings as they were stored: codes and facts, to be worded again."""
    found = session.scalars(
        select(row.FindingRow).where(row.FindingRow.screening_id == screening_id).order_by(row.FindingRow.position)
    )
    fields = ("code", "verdict", "handling", "subject", "facts", "basis", "asks")
    return tuple(msgspec.convert({key: getattr(each, key) for key in fields}, Finding) for each in found)


def load_reading(session: Session, screening: row.Screening, reading: int, reference: Reference) -> ReadingView | None:
    """Return one reading, or None when it was not made."""
    assessment = session.get(row.AssessmentRow, (screening.id, reading))
    if assessment is None:
        return None
    answers = load_answers(session, screening.id, reading, reference)
    items = load_items(session, screening.id, reading, reference)
    draft = Draft(screening.id, screening.mode, screening.opened_at, Identity(), answers=answers, items=items)
    return ReadingView(
        by_id=assessment.by,
        by=names(session, [assessment.by]).get(assessment.by, ""),
        at=assessment.at,
        answers=answers,
        level=assessment.level,
        trace=tuple(msgspec.convert(step, TraceStep) for step in assessment.trace),
        unknown=tuple(assessment.unknown),
        certainty=assessment.certainty,
        reason=assessment.reason,
        items=items,
        instruments=load_views(session, screening, reading, reference, draft),
    )


def load_answers(session: Session, screening_id: str, reading: int, reference: Reference) -> dict[str, Answered]:
    """Return the answers of one reading to the counter's list."""
    catalogue = reference.catalogue
    found = session.scalars(
        select(row.AnswerRow).where(row.AnswerRow.screening_id == screening_id, row.AnswerRow.reading == reading)
    )
    return {
        each.item: msgspec.convert(
            {key: getattr(each, key) for key in ("value", "at", "apart", "how", "declined", "language")}, Answered
        )
        for each in found
        if each.item in catalogue.by_id or each.item in catalogue.follow_ups
    }


def load_case(session: Session, desk: Desk, case_id: str, events: list[row.CaseEvent] | None = None) -> CaseView:
    """Build the view of a case for the person at a desk, as of that desk's day; ``events`` where they are read already."""
    case = session.get(row.Case, case_id)
    if case is None:
        raise Refused("not_found")
    screening = load_screening(session, case_id)
    events = events or load_events(session, case_id)
    identity = load_identity(session, screening.identity_id)
    late = load_late(session, screening.id)
    on = day_of(late.acted_at) if late else today(desk.clock)
    reference = load_reference(session, desk, screening.reference)
    away = place_of(session, desk, events)
    blind = readers.reads_third(desk, events, screening.officer_id)
    second, third, revised = (
        None if blind else load_reading(session, screening, each, reference)
        for each in (readers.SECOND, readers.THIRD, readers.REVISED)
    )
    may_see_first = second is not None or desk.actor.id == screening.officer_id
    waiting = load_held(session, [case_id])[case_id]
    if blind:
        waiting = replace(waiting, notes=tuple(each for each in waiting.notes if each.kind not in WRITTEN))
    held = held_by(events)
    staff = names(session, [screening.officer_id, held.by if held else None])
    given = session.scalars(select(row.GivenRow).where(row.GivenRow.screening_id == screening.id))
    return CaseView(
        case_id=case.id,
        code=case.code,
        sequence=events[-1].sequence,
        screening_id=screening.id,
        register_number=screening.register_number,
        mode=screening.mode,
        opened_at=screening.opened_at,
        handed_over_at=events[0].at,
        officer_id=screening.officer_id,
        officer=staff.get(screening.officer_id, ""),
        holder_id=held.by if held else "",
        holder=staff.get(held.by, "") if held else "",
        held_since=held.at if held else None,
        reference=reference,
        identity=identity,
        age=known_age(identity.birth_date, on),
        age_band=screening.age_band,
        findings=load_findings(session, screening.id),
        given={each.input: each.value for each in given},
        note=screening.note,
        hand_over_reason=screening.reason if may_see_first else "",
        caught_up=load_caught_up(session, screening.id),
        accompanied=screening.accompanied,
        apart=screening.apart,
        danger=bool(events[0].facts.get("danger")),
        foreigner=screening.nationality != "IDN",
        unanswered=_unanswered(load_answers(session, screening.id, 1, reference)),
        first=load_reading(session, screening, 1, reference) if may_see_first else None,
        second=second,
        decisions=() if blind else load_decisions(session, case_id, events),
        events=_events(session, screening, events, waiting, blind=blind),
        late=late,
        unread_cards=unread(session, reference.content.cards),
        interview=_interview(session, screening.id, may_see_first),
        third=third,
        revised=revised,
        third_due=readers.third_due(events),
        reads=0 if away else readers.reads_now(desk, events, screening.officer_id),
        held=waiting,
        tasks=() if blind else load_tasks(session, [case_id]).get(case_id, ()),
        skips=readers.why_help_first(events, child=may_be_child(screening.age_band), told=waiting.told),
        away=away,
    )


def _events(
    session: Session, screening: row.Screening, events: list[row.CaseEvent], waiting: Held, *, blind: bool
) -> tuple[Event, ...]:
    """Return the timeline; before a third reading it says nothing of judgements and what came of them."""
    told = [each for each in events if not blind or each.kind in readers.TOLD_TO_THIRD]
    found = [*load_timeline(session, screening, told, partial(readers.told_facts, blind=blind))]
    found += [
        Event(each.at, each.by, f"held.{each.kind}", {"value": each.value, "text": each.text, "moment": each.moment})
        for each in waiting.notes
    ]
    return tuple(sorted(found, key=lambda each: each.at))


def _interview(session: Session, screening_id: str, may_see_first: bool) -> Interview | None:
    kept = load_interview(session, screening_id, 1)
    return kept if kept is None or may_see_first else replace(kept, remarks="")


def load_reference(session: Session, desk: Desk, digest: str) -> Reference:
    """Return the reference data of one version; old screenings mean what they meant."""
    if digest == desk.reference.version:
        return desk.reference
    kept = session.get(row.ReferenceVersion, digest)
    if kept is None:
        raise Refused("not_found")
    return _kept(kept.content)


@lru_cache(maxsize=4)
def _kept(content: str) -> Reference:
    """Read a version once: a queue may hold many cases of it."""
    return from_canonical(content)


def level_of(assessment: Assessment | ReadingView | None) -> str:
    """Return the result word of a reading; a reading that was not made is not assessed."""
    return assessment.level if assessment else "not_assessed"


def _unanswered(answers: dict[str, Answered]) -> tuple[str, ...]:
    return tuple(
        item for item, answer in answers.items() if answer.value in {"not_asked", "unknown"} or not answer.apart
    )


def load_decisions(session: Session, case_id: str, events: list[row.CaseEvent]) -> tuple[DecisionView, ...]:
    """Return the decisions of a case in their order."""
    found = list(
        session.scalars(select(row.Decision).where(row.Decision.case_id == case_id).order_by(row.Decision.sequence))
    )
    staff = names(session, [person for each in found for person in (each.by, each.second_person)])
    facts = {event.sequence: event.facts for event in events}
    marks = load_marks(session, [each.id for each in found])
    notices = load_notices(session, [each.id for each in found])
    forms = load_forms(session, [each.id for each in found])
    return tuple(
        DecisionView(
            at=each.at,
            by=staff.get(each.by, ""),
            kind=each.kind,
            refer=each.refer,
            reason=each.reason,
            ground=each.ground,
            basis=each.basis,
            until=_moment(facts[each.sequence].get("until")),
            placement_answer=each.placement_answer,
            handed_to=each.handed_to,
            second_person=staff.get(each.second_person or "", ""),
            alone_on_duty=each.alone_on_duty,
            alone_reason=str(facts[each.sequence].get("alone_reason", "")),
            endorsement=each.endorsement,
            marks=marks.get(each.id, {}),
            without_third=bool(facts[each.sequence].get("without_third")),
            notice=notices.get(each.id),
            skipped=str(facts[each.sequence].get("skipped", "")),
            handing=forms[each.id][0] if each.id in forms else NOT_HANDED,
            exit_ban=forms[each.id][1] if each.id in forms else None,
        )
        for each in found
    )


def _moment(text: str | int | bool | None) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) and text else None
