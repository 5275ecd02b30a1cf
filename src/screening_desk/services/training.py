"""Training runs: begin a case, note own steps, end it beside its key, and see how it goes over time.

A learner screens the case on the real pages, at `desk_of(desk, case)`; `finish` then takes what was saved there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk import reference
from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.records.interview_models import InstrumentReading, TrainingRun
from screening_desk.reference import Reference, ReferenceError, training  # noqa: A004 - the package's own error
from screening_desk.reference.indicators import Answer as CounterAnswer
from screening_desk.reference.instruments import carried
from screening_desk.reference.training import Case
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.instruments import flow_of
from screening_desk.services.training_check import problems
from screening_desk.services.training_facts import identity as identity
from screening_desk.services.training_result import Done, Step, TrainingResult, compare
from screening_desk.services.training_store import CASES, CaseClock, open_run, real_now

_ENDED = {"finished": "proceed", "handed_over": "hand_over"}


@dataclass(frozen=True)
class Run:
    """A case that a learner has begun; `steps` as they were kept last."""

    run_id: str
    case_id: str
    started_at: datetime
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class RunRow:
    """One line of one's progress, as it was shown then."""

    run_id: str
    case_id: str
    ended_at: datetime
    seconds: int
    outcome: str
    key_outcome: str
    passed: bool
    missed: int
    needless: int
    wrong: int
    lists: int = 0
    """Instruments that were answered and that the key has a result of; `lists_right` of them with that result."""
    lists_right: int = 0


@dataclass(frozen=True)
class Progress:
    """All ended runs of one's own, oldest first."""

    runs: tuple[RunRow, ...] = ()

    @property
    def best(self) -> Mapping[str, bool]:
        """Case -> whether it was passed in any run."""
        found: dict[str, bool] = {}
        for run in self.runs:
            found[run.case_id] = found.get(run.case_id, False) or run.passed
        return found

    @property
    def over_flagged(self) -> int:
        """How often somebody who may proceed was handed over."""
        return sum(run.key_outcome == "proceed" and run.outcome in {"hand_over", "danger"} for run in self.runs)

    @property
    def overlooked(self) -> int:
        """How often somebody was let go who should not have been."""
        return sum(run.key_outcome != "proceed" and run.outcome == "proceed" for run in self.runs)


def cases(folder: Path | None = None) -> tuple[Mapping[str, Case], tuple[str, ...]]:
    """Return the shipped cases and those of the trainers beside the store, by id, and the names of files left out.

    `folder` is the door's. A file that cannot be read, does not hold, or has the id of another case is left out.
    """
    found, left_out = dict(training.load()), []
    files = sorted((folder / CASES).glob("*.toml")) if folder is not None else []
    data = reference.load() if files else None
    for path in files:
        try:
            case = training.read(path)
        except ReferenceError:
            left_out.append(path.name)
            continue
        if case.id in found or data is None or problems(case, data):
            left_out.append(path.name)
        else:
            found[case.id] = case
    return found, tuple(left_out)


def desk_of(desk: Desk, case: Case) -> Desk:
    """Return the desk at which the case plays: everything is judged and dated on its day."""
    return replace(desk, clock=CaseClock(desk.clock, case.day))


def start(desk: Desk, case: Case) -> Run:
    """Begin a case; refuses while another run of one's own is open (``training_open``: end it by `stop` first)."""
    run_id = uuid7()
    with desk.act(Action.TRAINING_START, "training", run_id) as session:
        if open_run(session, desk) is not None:
            raise Refused("training_open")
        documents = [identity(each, case).document_number for each in case.document]
        session.add(
            TrainingRun(
                id=run_id,
                case_id=case.id,
                case_digest=case.digest,
                learner_id=desk.actor.id,
                screening_id=None,
                started_at=real_now(desk),
                ended_at=None,
                steps=[],
                outcome={"mode": case.mode, "documents": documents},
            )
        )
        started_at = real_now(desk)
    return Run(run_id, case.id, started_at)


def current(desk: Desk) -> Run | None:
    """Return one's own open run, to be taken up again; None when there is none."""
    with desk.look(Action.TRAINING_START) as session:
        found = open_run(session, desk)
        return Run(found.id, found.case_id, found.started_at, _steps(found)) if found else None


def keep_steps(desk: Desk, run_id: str, steps: tuple[Step, ...]) -> None:
    """Replace the own steps of an open run; without an entry, as a draft is kept."""
    with desk.quietly(Action.TRAINING_START) as session:
        _own_open(session, desk, run_id).steps = msgspec.to_builtins(steps)


def finish(desk: Desk, run_id: str, case: Case, screening_id: str, steps: tuple[Step, ...] = ()) -> TrainingResult:
    """End a run with the screening that was saved for it, and return it beside the key; stored as it is shown."""
    with desk.act(Action.TRAINING_FINISH, "training", run_id) as session:
        run = _own_open(session, desk, run_id)
        screening = session.get(row.Screening, screening_id)
        if run.case_digest != case.digest:
            raise Refused("training_unknown")
        if screening is None or not _of_this_run(session, run, screening):
            raise Refused("not_found")
        steps = steps or _steps(run)
        done = _done(session, screening, steps, desk.reference)
        result = compare(case, done, desk.reference, run_id, run.started_at, real_now(desk), steps)
        run.screening_id, run.ended_at = screening_id, result.ended_at
        run.steps, run.outcome = msgspec.to_builtins(steps), msgspec.to_builtins(replace(result, steps=()))
    return result


def stop(desk: Desk, run_id: str) -> None:
    """Give up an open run: it counts nowhere."""
    with desk.act(Action.TRAINING_FINISH, "training", run_id, reason_code="given_up") as session:
        run = _own_open(session, desk, run_id)
        run.ended_at, run.outcome = real_now(desk), {}


def result_of(desk: Desk, run_id: str) -> TrainingResult:
    """Return an own ended run as it was shown then."""
    with desk.look(Action.TRAINING_VIEW) as session:
        run = session.get(TrainingRun, run_id)
        if run is None or run.learner_id != desk.actor.id or run.ended_at is None or not run.outcome:
            raise Refused("not_found")
        return replace(stored(run), steps=_steps(run))


def progress(desk: Desk) -> Progress:
    """Return how one's own runs went, oldest first."""
    with desk.look(Action.TRAINING_VIEW) as session:
        return Progress(tuple(row_of(stored(run)) for run in ended_runs(session, desk.actor.id)))


def ended_runs(session: Session, learner_id: str) -> list[TrainingRun]:
    """Return the runs of a learner that were not given up, oldest first."""
    found = session.scalars(
        select(TrainingRun)
        .where(TrainingRun.learner_id == learner_id, TrainingRun.screening_id.is_not(None))
        .order_by(TrainingRun.ended_at, TrainingRun.id)
    )
    return [run for run in found if run.ended_at is not None]


def stored(run: TrainingRun) -> TrainingResult:
    """Return the result of an ended run, without its steps."""
    return msgspec.convert(run.outcome, TrainingResult)


def row_of(result: TrainingResult) -> RunRow:
    """Return a result as one line."""
    return RunRow(
        run_id=result.run_id,
        case_id=result.case_id,
        ended_at=result.ended_at,
        seconds=result.seconds,
        outcome=result.outcome,
        key_outcome=result.key_outcome,
        passed=result.passed,
        missed=len(result.missed),
        needless=len(result.needless),
        wrong=len(result.wrong),
        lists=len(result.lists_compared),
        lists_right=result.lists_right,
    )


def _done(session: Session, screening: row.Screening, steps: tuple[Step, ...], reference: Reference) -> Done:
    """Take from the store what was saved; what was asked on the way stands in the steps alone."""
    last = select(row.AnswerRow).where(row.AnswerRow.screening_id == screening.id, row.AnswerRow.reading == 1)
    given = session.scalars(select(row.GivenRow).where(row.GivenRow.screening_id == screening.id))
    lists = select(InstrumentReading).where(
        InstrumentReading.screening_id == screening.id, InstrumentReading.reading == 1
    )
    findings = session.scalars(select(row.FindingRow).where(row.FindingRow.screening_id == screening.id))
    outcome = _ENDED.get(screening.state, "")
    if outcome == "hand_over" and screening.level == "danger":
        outcome = "danger"
    given_now = session.scalars(last).all()
    answers = {each.item: (each.value, each.apart) for each in given_now}
    return Done(
        outcome=outcome,
        level=screening.level,
        answers=answers,
        given={each.input: each.value for each in given},
        findings=frozenset(f"{each.code}.{each.facts['case']}" for each in findings),
        apart=screening.apart,
        asked=frozenset(step.what for step in steps if step.kind == "ask"),
        lists={each.instrument: each.result for each in session.scalars(lists)},
        by_card=frozenset(each.item for each in given_now if each.how == "card"),
        carried=_carried(screening, {item: value for item, (value, _) in answers.items()}, reference),
    )


def _carried(screening: row.Screening, answers: Mapping[str, str], reference: Reference) -> frozenset[str]:
    """Return the items of instruments that a yes to the counter's list answered."""
    flow = flow_of(screening.mode, screening.nationality)
    yes: dict[str, CounterAnswer] = {item: "yes" for item, value in answers.items() if value == "yes"}
    every = (carried(each, flow, yes) for each in reference.instruments.values()) if flow is not None else ()
    return frozenset(item for found in every for item, answer in found.items() if answer == "yes")


def _of_this_run(session: Session, run: TrainingRun, screening: row.Screening) -> bool:
    """Whether a screening is its learner's own, was opened within the run, and ended no other."""
    taken = select(TrainingRun.id).where(TrainingRun.screening_id == screening.id)
    opened = screening.id in run.outcome.get("opened", ())
    return opened and screening.officer_id == run.learner_id and session.scalar(taken) is None


def _own_open(session: Session, desk: Desk, run_id: str) -> TrainingRun:
    run = session.get(TrainingRun, run_id)
    if run is None or run.learner_id != desk.actor.id:
        raise Refused("not_found")
    if run.ended_at is not None:
        raise Refused("training_ended")
    return run


def _steps(run: TrainingRun) -> tuple[Step, ...]:
    found: list[Any] = run.steps
    return msgspec.convert(found, tuple[Step, ...])
