"""Looking back at a screening: what was saved then, in the words of the reference data of then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.documents.dates import known_age
from screening_desk.records import models as row
from screening_desk.reference import Reference
from screening_desk.reference import day as words
from screening_desk.rules.assessment import Assessment, Level, TraceStep
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_answers, load_events, load_findings, load_identity, load_reference
from screening_desk.services.catch_up import CaughtUpView, load_caught_up
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Endorsement, Given
from screening_desk.services.errors import Refused
from screening_desk.services.instruments import load_items, load_views
from screening_desk.services.interview_rows import load_interview
from screening_desk.services.judging import ScreeningView
from screening_desk.services.late import act_day, load_late
from screening_desk.services.people import names
from screening_desk.services.readers import met_the_person, third_due
from screening_desk.services.zone import day_of

CLEARED = frozenset({"proceed", "not_confirmed"})
"""Decisions after which the counter sees only date and crossing (decision 25)."""


NOTHING = Assessment("not_assessed", (), (), False, False, False, (), {}, "", "")
"""A result that is not shown says nothing, neither good nor bad."""


@dataclass(frozen=True)
class CorrectionView:
    """A later word on a screening."""

    at: datetime
    by: str
    reason: str
    text: str


@dataclass(frozen=True)
class PastScreening:
    """A screening as it was saved. ``view`` is judged by nobody again: it is what was stored.

    ``withheld`` says why answers and result are not shown: ``cleared`` (a decision cleared the person) or ``reading``
    (a second person must not know the first judgement); empty when all is shown.
    """

    screening_id: str
    register_number: str
    state: str
    closed_at: datetime
    officer: str
    view: ScreeningView
    reference: Reference
    corrections: tuple[CorrectionView, ...]
    withheld: Literal["", "cleared", "reading"]
    caught_up: CaughtUpView | None = None
    """What SIMKIM said later, where it was not reachable then."""


def view_screening(desk: Desk, screening_id: str, why: str = "") -> PastScreening:
    """Open a past screening to read it; the entry, with the code of the reason, is on disk before it is shown.

    Somebody else's is opened only with a reason.
    """
    with desk.act(Action.SCREENING_VIEW, "screening", screening_id, reason_code=why) as session:
        screening = session.get(row.Screening, screening_id)
        if screening is None:
            raise Refused("not_found")
        if screening.officer_id != desk.actor.id and why not in words.load().search_reasons:
            raise Refused("search_reason_missing")
        corrections = list(
            session.scalars(
                select(row.Correction).where(row.Correction.screening_id == screening_id).order_by(row.Correction.at)
            )
        )
        staff = names(session, [screening.officer_id, *(each.by for each in corrections)])
        withheld = withheld_of(session, screening, desk.actor.id)
        reference = load_reference(session, desk, screening.reference)
        return PastScreening(
            screening_id=screening.id,
            register_number=screening.register_number,
            state=screening.state,
            closed_at=screening.closed_at,
            officer=staff.get(screening.officer_id, ""),
            view=stored_view(session, screening, reference, withheld),
            reference=reference,
            corrections=tuple(
                CorrectionView(each.at, staff.get(each.by, ""), each.reason, each.text) for each in corrections
            ),
            withheld=withheld,
            caught_up=None if withheld == "cleared" else load_caught_up(session, screening_id),
        )


def withheld_of(session: Session, screening: row.Screening, viewer: str) -> Literal["", "cleared", "reading"]:
    """Say why somebody does not see answers and result of a screening."""
    if screening.case_id is None:
        return ""
    kinds = session.scalars(select(row.Decision.kind).where(row.Decision.case_id == screening.case_id))
    if CLEARED.intersection(kinds):
        return "cleared"
    if screening.officer_id == viewer:
        return ""
    read_again = session.get(row.AssessmentRow, (screening.id, 2)) is not None
    events = load_events(session, screening.case_id)
    blind = third_due(events) and viewer not in met_the_person(events, screening.officer_id)
    return "" if read_again and not blind else "reading"


def stored_view(session: Session, screening: row.Screening, reference: Reference, withheld: str) -> ScreeningView:
    """Return a screening as it was stored; what is withheld is not in it."""
    identity = load_identity(session, screening.identity_id)
    given = session.scalars(select(row.GivenRow).where(row.GivenRow.screening_id == screening.id))
    late, closed = load_late(session, screening.id), day_of(screening.closed_at)
    draft = Draft(screening.id, screening.mode, screening.opened_at, identity, late=late)
    age = known_age(identity.birth_date, act_day(draft, closed))
    if withheld == "cleared":
        return ScreeningView(draft, age, (), NOTHING, ())
    draft = replace(
        draft,
        given={each.input: Given(each.value, each.at) for each in given},
        answers={} if withheld else load_answers(session, screening.id, 1, reference),
        items={} if withheld else load_items(session, screening.id, 1, reference),
        accompanied=screening.accompanied,
        apart=screening.apart,
        note=screening.note,
        reason="" if withheld else screening.reason,
        endorsement=msgspec.convert(screening.endorsement, Endorsement),
        interview=None if withheld else load_interview(session, screening.id, 1),
    )
    assessment = NOTHING if withheld else _assessment(session, screening)
    beside = () if withheld else load_views(session, screening, 1, reference, draft)
    return ScreeningView(draft, age, load_findings(session, screening.id), assessment, (), instruments=beside)


def _assessment(session: Session, screening: row.Screening) -> Assessment:
    """The first reading as it was stored."""
    stored = session.get(row.AssessmentRow, (screening.id, 1))
    if stored is None:
        return NOTHING
    return Assessment(
        level=msgspec.convert(stored.level, Level),
        trace=tuple(msgspec.convert(step, TraceStep) for step in stored.trace),
        unknown=tuple(stored.unknown),
        danger_open=False,
        within_hour=False,
        child_path=False,
        ask_again=(),
        columns={},
        catalogue_version=stored.catalogue_version,
        rule_version=stored.rule_version,
    )
