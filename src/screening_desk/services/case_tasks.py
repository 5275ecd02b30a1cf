"""Tasks beside a review: to call the host, to check a ticket, by whom and until when; they say nothing of who it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.records.review_models import CaseTask
from screening_desk.reference import review as words
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names

DOES = frozenset({Role.OFFICER, Role.SUPERVISOR})
"""Whom a task may be given to."""


@dataclass(frozen=True)
class TaskView:
    """One task; `outcome` is how it ended."""

    task_id: str
    case_id: str
    kind: str
    text: str
    person_id: str
    person: str
    until: datetime
    by: str
    done_at: datetime | None = None
    done_by: str = ""
    outcome: str = ""

    def overdue(self, now: datetime) -> bool:
        """Whether it is open after its time."""
        return self.done_at is None and now > self.until


@dataclass(frozen=True)
class TaskInput:
    """What is to be found out, by whom, until when."""

    kind: str
    person_id: str
    until: datetime | None
    text: str = ""


@dataclass(frozen=True)
class Doer:
    """Somebody of the office who can be given a task."""

    person_id: str
    name: str


def doers(desk: Desk) -> tuple[Doer, ...]:
    """Return whom a task may be given to, by name."""
    with desk.look(Action.QUEUE) as session:
        staff = select(row.Staff.id, row.Staff.display_name).where(row.Staff.active, row.Staff.role.in_(DOES))
        return tuple(
            Doer(each.id, each.display_name) for each in session.execute(staff.order_by(row.Staff.display_name))
        )


def add_task(desk: Desk, case_id: str, given: TaskInput) -> tuple[TaskView, ...]:
    """Give a task beside a case, and return all of the case."""
    with desk.act(Action.CASE_TASK, "case", case_id, reason_code="given") as session:
        if session.get(row.Case, case_id) is None:
            raise Refused("not_found")
        kind = words.load().tasks.get(given.kind)
        if kind is None or (kind.text_needed and not given.text.strip()):
            raise Refused("task_incomplete")
        person = session.get(row.Staff, given.person_id)
        if person is None or not person.active or person.role not in DOES:
            raise Refused("task_incomplete")
        now = desk.clock.now()
        if given.until is None or given.until <= now:
            raise Refused("until_missing")
        session.add(
            CaseTask(
                id=random_id(),
                case_id=case_id,
                kind=given.kind,
                text=given.text.strip(),
                person_id=person.id,
                until=given.until,
                at=now,
                by=desk.actor.id,
            )
        )
        session.flush()
        return load_tasks(session, [case_id]).get(case_id, ())


def end_task(desk: Desk, task_id: str, outcome: str) -> TaskView:
    """Write how a task ended, once; whoever has it does, or a supervisor."""
    with desk.act(Action.TASK_END, "task", task_id) as session:
        task = session.get(CaseTask, task_id)
        if task is None or (task.person_id != desk.actor.id and desk.actor.role != Role.SUPERVISOR):
            raise Refused("not_found")
        if not outcome.strip():
            raise Refused("reason_missing")
        if task.done_at is not None:
            raise Refused("changed_meanwhile")
        task.done_at, task.done_by, task.outcome = desk.clock.now(), desk.actor.id, outcome.strip()
        session.flush()
        return next(each for each in load_tasks(session, [task.case_id])[task.case_id] if each.task_id == task_id)


def load_tasks(session: Session, case_ids: Iterable[str]) -> dict[str, tuple[TaskView, ...]]:
    """Return the tasks of cases, the next to end first, read for all at once."""
    query = select(CaseTask).where(CaseTask.case_id.in_(list(case_ids))).order_by(CaseTask.until, CaseTask.id)
    found = list(session.scalars(query))
    staff = names(session, [one for each in found for one in (each.person_id, each.by, each.done_by)])
    tasks: defaultdict[str, list[TaskView]] = defaultdict(list)
    for each in found:
        tasks[each.case_id].append(
            TaskView(
                each.id,
                each.case_id,
                each.kind,
                each.text,
                each.person_id,
                staff.get(each.person_id, ""),
                each.until,
                staff.get(each.by, ""),
                each.done_at,
                staff.get(each.done_by or "", ""),
                each.outcome or "",
            )
        )
    return {case_id: tuple(each) for case_id, each in tasks.items()}
