"""Counting by typed columns: what was asked and answered, what was handed over, and what became of it. Never identity.

First readings never change: a day that is over is counted once and kept. What a case adds (a second reading, decisions,
marks) is few and counted when it is looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session, aliased

from screening_desk.records import models as row
from screening_desk.records.interview_models import DayCount, ItemFinding
from screening_desk.services.zone import day_of, start_of

SAID = ("yes", "no", "unknown", "declined")
"""Answers of somebody who was asked; "not asked" and "could not be checked" are none."""
CONFIRMING = frozenset({"victim_care"})
"""Decisions that confirm by themselves; a referral to services does so beside any other."""


@dataclass(frozen=True)
class ItemTally:
    """What is counted of one item, each screening once."""

    asked: int = 0
    yes: int = 0
    confirmed: int = 0
    helped: int = 0
    misled: int = 0


@dataclass(frozen=True)
class ModeTally:
    """What is counted of one mode; `delays` in minutes are of those who were handed over and then let go."""

    screened: int = 0
    delayed: int = 0
    delays: tuple[float, ...] = ()

    @property
    def cleared(self) -> int:
        """How many were handed over and then let go."""
        return len(self.delays)


@dataclass
class _Case:
    """What became of one hand-over."""

    mode: str
    handed_over: bool
    decision: str = ""
    confirmed: bool = False
    delay: float | None = None
    yes: set[str] = field(default_factory=set)


def first_day(session: Session) -> date | None:
    """Return the day of the first screening in the store."""
    found = session.scalar(select(func.min(row.Screening.closed_at)))
    return day_of(found) if found is not None else None


def uncounted(session: Session, first: date, last: date) -> tuple[date, ...]:
    """Return the days of a period that are over and not counted yet."""
    known = set(session.scalars(select(DayCount.day).where(DayCount.kind == "day", DayCount.day.between(first, last))))
    return tuple(day for day in _days(first, last) if day not in known)


def count_day(session: Session, day: date) -> list[DayCount]:
    """Count the first readings of one day."""
    on = _closed(day, day)
    answers = (
        select(row.AnswerRow.item, row.AnswerRow.value, func.count())
        .join(row.Screening, row.Screening.id == row.AnswerRow.screening_id)
        .where(on, row.AnswerRow.reading == 1, row.AnswerRow.value.in_(SAID))
        .group_by(row.AnswerRow.item, row.AnswerRow.value)
    )
    asked: Counter[str] = Counter()
    yes: Counter[str] = Counter()
    for item, value, count in session.execute(answers):
        asked[item] += count
        yes[item] += count if value == "yes" else 0
    modes = select(row.Screening.mode, func.count()).where(on).group_by(row.Screening.mode)
    found = [DayCount(day=day, kind="item", name=item, asked=count, yes=yes[item]) for item, count in asked.items()]
    found += [DayCount(day=day, kind="mode", name=mode, asked=n, yes=0) for mode, n in session.execute(modes)]
    return [DayCount(day=day, kind="day", name="", asked=0, yes=0), *found]


def tally(
    session: Session, first: date, last: date, today: Iterable[DayCount] = ()
) -> tuple[dict[str, ItemTally], dict[str, ModeTally]]:
    """Return what is counted of items and modes from `first` to `last`; `today` is of the day that is not over."""
    kept = select(DayCount.kind, DayCount.name, func.sum(DayCount.asked), func.sum(DayCount.yes))
    kept = kept.where(DayCount.day.between(first, last), DayCount.kind != "day").group_by(DayCount.kind, DayCount.name)
    asked: Counter[tuple[str, str]] = Counter()
    yes: Counter[str] = Counter()
    rows = [(kind, name, int(n), int(said)) for kind, name, n, said in session.execute(kept)]
    for kind, name, count, said in (*rows, *((one.kind, one.name, one.asked, one.yes) for one in today)):
        asked[kind, name] += count
        if kind == "item":
            yes[name] += said
    period = _closed(first, last)
    for item, was_asked, was_yes in _second_readings(session, period):
        asked["item", item] += was_asked
        yes[item] += was_yes
    cases = _cases(session, period)
    marks = _marks(session, period, {case.decision for case in cases.values()})
    confirmed = Counter(item for case in cases.values() if case.confirmed for item in case.yes)
    items = {
        name: ItemTally(count, yes[name], confirmed[name], marks[name, "helped"], marks[name, "misled"])
        for (kind, name), count in asked.items()
        if kind == "item"
    }
    return items, _modes(asked, [case for case in cases.values() if case.handed_over])


def _modes(asked: Counter[tuple[str, str]], cases: list[_Case]) -> dict[str, ModeTally]:
    def of(mode: str) -> list[_Case]:
        return [case for case in cases if case.mode == mode]

    return {
        name: ModeTally(count, len(of(name)), tuple(sorted(each.delay for each in of(name) if each.delay is not None)))
        for (kind, name), count in asked.items()
        if kind == "mode"
    }


def _second_readings(session: Session, period: ColumnElement[bool]) -> Iterator[tuple[str, int, int]]:
    """What a second reading adds to the first: asked there alone, yes there alone."""
    first, second = aliased(row.AnswerRow), aliased(row.AnswerRow)
    same = and_(first.screening_id == second.screening_id, first.item == second.item, first.reading == 1)
    query = (
        select(second.item, second.value, first.value)
        .join(row.Screening, row.Screening.id == second.screening_id)
        .outerjoin(first, same)
        .where(period, row.Screening.case_id.is_not(None), second.reading == 2, second.value.in_(SAID))
    )
    for item, value, before in session.execute(query):
        yield item, int(before not in SAID), int(value == "yes" and before != "yes")


def _cases(session: Session, period: ColumnElement[bool]) -> dict[str, _Case]:
    """Every case of a period by its screening, with the decision that stands."""
    one = row.Screening
    began = and_(row.CaseEvent.case_id == one.case_id, row.CaseEvent.sequence == 1)
    query = select(one.id, one.case_id, one.mode, one.state, row.CaseEvent.at).join(row.CaseEvent, began)
    found: dict[str, _Case] = {}
    by_case: dict[str, tuple[_Case, datetime]] = {}
    for screening_id, case_id, mode, state, at in session.execute(query.where(period, one.case_id.is_not(None))):
        found[screening_id] = _Case(mode, state == "handed_over")
        by_case[str(case_id)] = found[screening_id], at
    taken = row.Decision
    decisions = (
        select(taken.id, taken.case_id, taken.kind, taken.refer, taken.at)
        .join(one, one.id == taken.screening_id)
        .where(period)
        .order_by(taken.case_id, taken.sequence)
    )
    for decision, case_id, kind, refer, at in session.execute(decisions):
        case, handed_at = by_case[case_id]
        case.decision, case.confirmed = decision, refer or kind in CONFIRMING
        cleared = kind == "proceed" and not refer
        case.delay = (case.delay or (at - handed_at).total_seconds() / 60) if cleared else None
    yes = (
        select(row.AnswerRow.screening_id, row.AnswerRow.item)
        .join(one, one.id == row.AnswerRow.screening_id)
        .where(period, one.case_id.is_not(None), row.AnswerRow.value == "yes")
    )
    for screening_id, item in session.execute(yes):
        found[screening_id].yes.add(item)
    return found


def _marks(session: Session, period: ColumnElement[bool], standing: set[str]) -> Counter[tuple[str, str]]:
    """How often the decisions that stand say of an item that it helped, or misled."""
    query = (
        select(ItemFinding.decision_id, ItemFinding.item, ItemFinding.finding)
        .join(row.Decision, row.Decision.id == ItemFinding.decision_id)
        .join(row.Screening, row.Screening.id == row.Decision.screening_id)
        .where(period)
    )
    return Counter((item, said) for decision, item, said in session.execute(query) if decision in standing)


def _closed(first: date, last: date) -> ColumnElement[bool]:
    closed = row.Screening.closed_at
    return and_(closed >= start_of(first), closed < start_of(last + timedelta(days=1)))


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)
