"""The supervisor's queue: open cases, danger first, without anything that says who anybody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.reference import Reference
from screening_desk.services.access import Action
from screening_desk.services.case_place import place_of
from screening_desk.services.case_tasks import TaskView, load_tasks
from screening_desk.services.case_view import held_by, load_reference
from screening_desk.services.deferral import lacks_notice
from screening_desk.services.desk import Desk
from screening_desk.services.held import Held, due_at, load_held
from screening_desk.services.people import names
from screening_desk.services.readers import SECOND, reads_third, third_due

_PRIORITY = {"now": 0, "within_hour": 1, "shift": 2}


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
    held: Held
    """The waiting of the person."""
    holder_id: str = ""
    third_due: bool = False
    """Two unequal readings wait for a third."""
    review_due: bool = False
    """Help was decided first; the reading follows."""
    notice_due: bool = False
    """A deferral waits for its notice."""
    tasks: tuple[TaskView, ...] = ()
    """The open tasks."""
    away: str = ""
    """The station that has the case now; empty while it is here."""

    @property
    def lag(self) -> int | None:
        """Minutes from the flag to the first decision; None while there is none."""
        end = self.held.decided_at
        return None if end is None else int((end - self.handed_over_at).total_seconds() // 60)

    @property
    def due_at(self) -> datetime:
        """Until when the case is to be reviewed."""
        return due_at(self.priority, self.handed_over_at)

    def overdue(self, now: datetime) -> bool:
        """Whether it should have been decided, a reason for holding is asked for, or a task is late."""
        late = self.state != "decided" and (now > self.due_at or self.held.warning(now) > 0)
        return late or any(task.overdue(now) for task in self.tasks)

    def mine(self, staff_id: str) -> bool:
        """Whether somebody has the case, or an open task of it."""
        had = self.holder_id == staff_id and (self.state != "decided" or self.review_due or self.notice_due)
        return had or any(task.person_id == staff_id for task in self.tasks)


LISTS = ("all", "mine", "waiting", "overdue")
"""Work lists to choose from; each has danger first."""


def work_list(rows: Iterable[QueueRow], which: str, staff_id: str, now: datetime) -> tuple[QueueRow, ...]:
    """Return the rows of one work list of a person, in the order of the queue."""
    chosen: dict[str, Callable[[QueueRow], bool]] = {
        "mine": lambda each: each.mine(staff_id),
        "waiting": lambda each: each.state == "waiting" or each.third_due,
        "overdue": lambda each: each.overdue(now),
    }
    return tuple(filter(chosen.get(which), rows))


def queue(desk: Desk, *, open_only: bool = True, decided_limit: int = 100) -> tuple[QueueRow, ...]:
    """Return the open cases, danger first, then the longest wait; on request also the last decided ones.

    A case in which help was decided first stays until it is reviewed, a deferral until its notice is made.
    """
    read = exists().where(row.AssessmentRow.screening_id == row.Screening.id, row.AssessmentRow.reading == SECOND)
    helped = exists().where(row.Decision.case_id == row.Case.id, ~row.Decision.alone_on_duty) & ~read
    decided = exists().where(row.Decision.case_id == row.Case.id)
    cases = select(row.Screening, row.Case).join(row.Screening, row.Screening.case_id == row.Case.id)
    with desk.look(Action.QUEUE) as session:
        rows = _queue_rows(session, desk, session.execute(cases.where(~decided)), decided=False)
        rows += _queue_rows(session, desk, session.execute(cases.where(helped)), decided=True, review_due=True)
        untold = _queue_rows(session, desk, session.execute(cases.where(~helped, lacks_notice())), decided=True)
        rows += (replace(each, notice_due=True) for each in untold)
        rows.sort(key=lambda each: (_PRIORITY[each.priority], each.handed_over_at))
        if not open_only:
            past = (
                cases.where(decided, ~helped, ~lacks_notice())
                .order_by(row.Screening.closed_at.desc())
                .limit(decided_limit)
            )
            rows += _queue_rows(session, desk, session.execute(past), decided=True)
    return tuple(rows)


def _queue_rows(
    session: Session,
    desk: Desk,
    found: Iterable[Row[row.Screening, row.Case]],
    *,
    decided: bool,
    review_due: bool = False,
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
    ids = [case.id for _, case in pairs]
    waiting, tasks = load_held(session, ids), load_tasks(session, ids)
    held = {case.id: held_by(events[case.id]) for _, case in pairs}
    staff = names(session, [*(one.officer_id for one, _ in pairs), *(each.by for each in held.values() if each)])

    def queue_row(screening: row.Screening, case: row.Case) -> QueueRow:
        happened, holds = events[case.id], held[case.id]
        blind = reads_third(desk, happened, screening.officer_id)
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
            holder_id=holds.by if holds else "",
            held=waiting[case.id].unwritten() if blind else waiting[case.id],
            third_due=third_due(happened),
            review_due=review_due,
            tasks=tuple(
                task
                for task in tasks.get(case.id, ())
                if task.done_at is None and (not blind or task.person_id == desk.actor.id)
            ),
            away=place_of(session, desk, happened),
        )

    return [queue_row(screening, case) for screening, case in pairs]


def _anonymous(facts: Mapping[str, str | int | bool]) -> dict[str, str | int | bool]:
    """Keep of a finding's facts how the rule came out and by how much, never a date, a country or a number."""
    return {key: facts[key] for key in ("case", "days", "months") if key in facts}
