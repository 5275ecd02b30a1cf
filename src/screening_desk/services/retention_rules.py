"""When something is due to go: periods from a day, pure. Due is the day after the last day of the period."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, get_args

from screening_desk.reference import rights

Unit = Literal["day", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)
LONGEST: Mapping[Unit, int] = {"day": 36500, "month": 1200, "year": 100}
_SHORTEST_YEAR = 365


@dataclass(frozen=True)
class Period:
    """How long a class of record is kept, and by which rule of the office."""

    number: int
    unit: Unit
    basis: str = ""

    @property
    def possible(self) -> bool:
        """Whether anybody could mean it."""
        return self.unit in UNITS and 1 <= self.number <= LONGEST[self.unit]


def last_day(anchor: date, period: Period) -> date:
    """Return the last day on which something is kept: the same day of the month, or the last one of a shorter month."""
    if period.unit == "day":
        return anchor + timedelta(days=period.number)
    months = anchor.year * 12 + anchor.month - 1 + period.number * (12 if period.unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor.day, calendar.monthrange(year, month + 1)[1]))


def due_day(code: str, anchor: date, period: Period) -> date:
    """Return the first day on which something of a class may go, never before the shortest period of its class."""
    ends = last_day(anchor, period)
    least = least_of(code, anchor)
    if least is not None:
        ends = max(ends, last_day(anchor, least))
    return ends + timedelta(days=1)


def latest_anchor(code: str, period: Period, today: date) -> date | None:
    """Return the last day from which something of a class may count and be due today; None where there is none."""
    if period.unit == "day":
        begin = today - timedelta(days=min(period.number, (today - date.min).days - 1))
    else:
        months = today.year * 12 + today.month - 1 - period.number * (12 if period.unit == "year" else 1)
        if months < 12:
            return None
        begin = date(months // 12, months % 12 + 1, 1) + timedelta(days=31)
    least = least_of(code, today)
    if least is not None:
        months = today.year * 12 + today.month - 1 - least.number
        begin = min(begin, date(months // 12, months % 12 + 1, 1) + timedelta(days=31))
    return next((day for day in _back(begin) if due_day(code, day, period) <= today), None)


def _back(day: date) -> Iterator[date]:
    """Yield a day and those before it, as many as two months can differ by."""
    for step in range(63):
        yield day - timedelta(days=step)


def least_of(code: str, on: date) -> Period | None:
    """Return the shortest period of a class, where there is one."""
    found = rights.load().minimum(code, on)
    return Period(found.months, "month", found.source.id) if found else None


def too_short(code: str, period: Period, on: date) -> bool:
    """Whether a period could end before the shortest one of its class, from whatever day it counts."""
    least = least_of(code, on)
    if least is None:
        return False
    if period.unit == "day":
        years, months = divmod(least.number, 12)
        return period.number < years * (_SHORTEST_YEAR + 1) + months * 31
    return period.number * (12 if period.unit == "year" else 1) < least.number
