"""The learners of a training store and the result of a course: for the trainer, and each learner's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, and_, case, func, select

from screening_desk.letters.course_result import CourseLine, CourseResult, course_result_pdf
from screening_desk.records.interview_models import TrainingRun
from screening_desk.records.models import Staff
from screening_desk.reference.training import Case
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.training import ended_runs, stored
from screening_desk.services.training_result import TrainingResult
from screening_desk.services.training_store import real_now
from screening_desk.services.zone import ZONE, day_of


@dataclass(frozen=True)
class Learner:
    """One learner as the trainer sees them; `passed` counts cases, `runs` every time one was worked through."""

    staff_id: str
    name: str
    active: bool
    runs: int
    passed: int
    last: datetime | None


@dataclass(frozen=True)
class Course:
    """The result of one learner: what the screen shows, and the same on paper."""

    learner_id: str
    name: str
    nip: str
    results: tuple[TrainingResult, ...]
    pdf: bytes


def learners(desk: Desk) -> tuple[Learner, ...]:
    """Return everybody who trains here, by name; it names staff, so it leaves an entry. For the trainer."""
    with desk.show(Action.TRAINING_LIST, "person") as listing:
        if desk.actor.role is Role.TRAINEE:
            raise Refused("no_right")
        session = listing.session
        found = session.scalars(
            select(Staff).where(Staff.role == Role.TRAINEE).order_by(Staff.display_name, Staff.id)
        ).all()
        listing.name(each.id for each in found)
        counted = {learner: (runs, passed, last) for learner, runs, passed, last in session.execute(_counted())}
        return tuple(
            Learner(each.id, each.display_name, each.active, *counted.get(each.id, (0, 0, None))) for each in found
        )


def course(desk: Desk, cases: Mapping[str, Case], learner_id: str = "") -> Course:
    """Return the course result of a learner with its paper: one's own, or anybody's for the trainer.

    `cases` as `training.cases` returns them: a case that is not there any more is shown by its id.
    """
    learner_id = learner_id or desk.actor.id
    with desk.act(Action.TRAINING_COURSE, "person", learner_id) as session:
        if desk.actor.role is Role.TRAINEE and learner_id != desk.actor.id:
            raise Refused("no_right")
        learner = session.get(Staff, learner_id)
        if learner is None or learner.role != Role.TRAINEE:
            raise Refused("not_found")
        trainer = None if desk.actor.role is Role.TRAINEE else session.get(Staff, desk.actor.id)
        results = tuple(stored(run) for run in ended_runs(session, learner_id))
        settings = read_settings(session)
        view = _view(settings, learner, trainer, results, cases, real_now(desk))
        pdf = refusing(lambda: course_result_pdf(view))
        return Course(learner_id, learner.display_name, learner.nip, results, pdf)


def _counted() -> Select[str, int, int, datetime | None]:
    """How often each learner ended a run, how many cases were passed, and when last: however many runs there are.

    What `TrainingResult.passed` says of one stored result, said in the store.
    """
    result = TrainingRun.outcome
    right = result["outcome"].as_string() == result["key_outcome"].as_string()
    passed = and_(right, func.coalesce(func.json_array_length(result["missed"]), 0) == 0)
    return (
        select(
            TrainingRun.learner_id,
            func.count(),
            func.count(case((passed, TrainingRun.case_id)).distinct()),
            func.max(TrainingRun.ended_at),
        )
        .where(TrainingRun.screening_id.is_not(None), TrainingRun.ended_at.is_not(None))
        .group_by(TrainingRun.learner_id)
    )


def _view(
    settings: OfficeSettings,
    learner: Staff,
    trainer: Staff | None,
    results: tuple[TrainingResult, ...],
    cases: Mapping[str, Case],
    now: datetime,
) -> CourseResult:
    return CourseResult(
        letterhead=settings.letterhead,
        office=settings.office_name,
        town=settings.town,
        learner=learner.display_name,
        nip=learner.nip,
        trainer=trainer.display_name if trainer else "",
        trainer_nip=trainer.nip if trainer else "",
        lines=tuple(_line(result, cases) for result in results),
        cases=len(cases),
        made_at=now.astimezone(ZONE),
        sample=True,
    )


def _line(result: TrainingResult, cases: Mapping[str, Case]) -> CourseLine:
    known = cases.get(result.case_id)
    return CourseLine(
        day=day_of(result.ended_at),
        case_id=result.case_id,
        case=known.title.id if known else result.case_id,
        ended=result.outcome,
        key=result.key_outcome,
        missed=len(result.missed),
        needless=len(result.needless),
        seconds=result.seconds,
        passed=result.passed,
        lists=len(result.lists_compared),
        lists_right=result.lists_right,
    )
