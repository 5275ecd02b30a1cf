"""Counting by typed columns: what was asked and answered, what was handed over, and what became of it. Never identity.

First readings never change: a day that is over is counted once and kept. What a case adds (a second reading, decisions,
marks) is few and counted when it is looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.interview_models import DayCount, ItemFinding
from screening_desk.records.station_models import ArrivedEvent
from screening_desk.services.zone import day_of, start_of

SAID = ("yes", "no", "unknown", "declined")
"""Answers of somebody who was asked; "not asked" and "could not be checked" are none, unless they are marked declined."""
CONFIRMING = frozenset({"victim_care"})
"""Decisions that confirm by themselves; a referral to services does so beside any other."""
_CAME = select(ArrivedEvent.case_id).where(ArrivedEvent.sequence == 1)
"""Cases that began at another station."""


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
    """What became of one screening that has a case; it was handed over when it was closed."""

    mode: str
    handed_over: bool
    closed: datetime
    decision: str = ""
    confirmed: bool = False
    delay: float | None = None
    answers: dict[str, dict[int, str]] = field(default_factory=dict)
    """Item -> reading -> answer."""

    def decide(self, decision: str, kind: str, *, refer: bool, at: datetime) -> None:
        """Take the next decision: the last one stands, and the first that lets go ends the delay."""
        self.decision, self.confirmed = decision, refer or kind in CONFIRMING
        if kind != "proceed" or refer:
            self.delay = None
        elif self.delay is None:
            self.delay = (at - self.closed).total_seconds() / 60

    def added(self) -> Iterator[tuple[str, int, int]]:
        """What a second reading adds to the first: asked there alone, yes there alone."""
        for item, by in self.answers.items():
            before, after = by.get(1), by.get(2)
            if after in SAID:
                yield item, int(before not in SAID), int(after == "yes" and before != "yes")

    def yes(self) -> Iterator[str]:
        """Items answered yes in any reading."""
        return (item for item, by in self.answers.items() if "yes" in by.values())


def first_day(session: Session) -> date | None:
    """Return the day of the first screening in the store."""
    found = session.scalar(select(func.min(row.Screening.closed_at)))
    return day_of(found) if found is not None else None


def uncounted(session: Session, first: date, last: date) -> tuple[date, ...]:
    """Return the days of a period that are over and not counted yet; all of them where the counts do not fit any more.

    They do not where a clock stood ahead while they were counted, and the day went on afterwards.
    """
    kept = select(DayCount.day, DayCount.asked).where(DayCount.kind == "day", DayCount.day.between(first, last))
    known = {each.day: each.asked for each in session.execute(kept)}
    days = tuple(day for day in _days(first, last) if day not in known)
    there = session.scalar(select(func.count()).where(_closed(session, first, last))) or 0
    missing = sum(session.scalar(select(func.count()).where(_closed(session, day, day))) or 0 for day in days)
    return days if there == missing + sum(known.values()) else tuple(_days(first, last))


def keep(session: Session, counted: Mapping[date, list[DayCount]]) -> None:
    """Keep what was counted of days, in the place of what was kept of them before."""
    session.execute(delete(DayCount).where(DayCount.day.in_(counted)))
    session.add_all(each for rows in counted.values() for each in rows)
    session.flush()


def count_day(session: Session, day: date) -> list[DayCount]:
    """Count the first readings of one day."""
    on = _closed(session, day, day)
    answers = (
        select(row.AnswerRow.item, row.AnswerRow.value, func.count())
        .join(row.Screening, row.Screening.id == row.AnswerRow.screening_id)
        .where(on, row.AnswerRow.reading == 1, or_(row.AnswerRow.value.in_(SAID), row.AnswerRow.declined))
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
    screened = sum(each.asked for each in found if each.kind == "mode")
    return [DayCount(day=day, kind="day", name="", asked=screened, yes=0), *found]


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
    cases = _cases(session, first, last)
    for case in cases:
        for item, was_asked, was_yes in case.added():
            asked["item", item] += was_asked
            yes[item] += was_yes
    marks = _marks(session, [case.decision for case in cases if case.decision])
    confirmed = Counter(item for case in cases if case.confirmed for item in case.yes())
    items = {
        name: ItemTally(count, yes[name], confirmed[name], marks[name, "helped"], marks[name, "misled"])
        for (kind, name), count in asked.items()
        if kind == "item"
    }
    return items, _modes(asked, [case for case in cases if case.handed_over])


def _modes(asked: Counter[tuple[str, str]], cases: list[_Case]) -> dict[str, ModeTally]:
    def of(mode: str) -> list[_Case]:
        return [case for case in cases if case.mode == mode]

    return {
        name: ModeTally(count, len(of(name)), tuple(sorted(each.delay for each in of(name) if each.delay is not None)))
        for (kind, name), count in asked.items()
        if kind == "mode"
    }


def _cases(session: Session, first: date, last: date) -> list[_Case]:
    """Every case whose screening was closed in a period, with the decision that stands.

    They are few, and found from the case to the screening: the other way leads over every screening of the period.
    """
    opened = select(row.Case.id).where(row.Case.opened_at >= start_of(first), row.Case.id.not_in(_CAME))
    found: dict[str, _Case] = {}
    for ids in _some(list(session.scalars(opened))):
        found |= _some_cases(session, ids, first, last)
    return list(found.values())


def _some_cases(session: Session, ids: list[str], first: date, last: date) -> dict[str, _Case]:
    one, taken, given = row.Screening, row.Decision, row.AnswerRow
    found: dict[str, _Case] = {}
    of_screening: dict[str, _Case] = {}
    screened = select(one.id, one.case_id, one.mode, one.state, one.closed_at).where(one.case_id.in_(ids))
    for screening_id, case_id, mode, state, closed in session.execute(screened):
        if first <= day_of(closed) <= last:
            found[str(case_id)] = of_screening[screening_id] = _Case(mode, state == "handed_over", closed)
    decided = select(taken.id, taken.case_id, taken.kind, taken.refer, taken.at).where(taken.case_id.in_(found))
    for decision, case_id, kind, refer, at in session.execute(decided.order_by(taken.sequence)):
        found[case_id].decide(decision, kind, refer=refer, at=at)
    answers = select(given.screening_id, given.reading, given.item, given.value, given.declined)
    answers = answers.where(given.screening_id.in_(of_screening))
    for screening_id, reading, item, value, declined in session.execute(answers):
        said = "declined" if declined and value not in SAID else value
        of_screening[screening_id].answers.setdefault(item, {})[reading] = said
    return found


def _marks(session: Session, standing: list[str]) -> Counter[tuple[str, str]]:
    """How often the decisions that stand say of an item that it helped, or misled."""
    found: Counter[tuple[str, str]] = Counter()
    for ids in _some(standing):
        query = select(ItemFinding.item, ItemFinding.finding).where(ItemFinding.decision_id.in_(ids))
        found.update((item, said) for item, said in session.execute(query))
    return found


def _some(ids: list[str]) -> Iterator[list[str]]:
    """Give ids in parts that a statement can hold."""
    for start in range(0, len(ids), 500):
        yield ids[start : start + 500]


def _closed(session: Session, first: date, last: date) -> ColumnElement[bool]:
    """Of the screenings made at this station: those that came with a case are counted where they were made.

    An office to which none came keeps the count that an index answers alone.
    """
    closed, case_id = row.Screening.closed_at, row.Screening.case_id
    span = and_(closed >= start_of(first), closed < start_of(last + timedelta(days=1)))
    if session.scalars(_CAME.limit(1)).first() is None:
        return span
    return and_(span, or_(case_id.is_(None), case_id.not_in(_CAME)))


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)
