"""Counting days of a stay, with each step of the arithmetic as data, so that the sum can be shown beside its result."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from screening_desk.documents import dates
from screening_desk.reference.model import FactValue


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the arithmetic; its words are the text `code` of the reference data."""

    code: str
    facts: Mapping[str, FactValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayCount:
    """Days of one stay on one day; None is "not known". `over` is 0 up to and on the last permitted day.

    `last_day` rests on the printed or recorded end where there is one, otherwise on counting from entry (decision 2).
    """

    allowed: int | None = None
    used: int | None = None
    left: int | None = None
    over: int | None = None
    last_day: date | None = None
    rests_on: Literal["printed", "recorded", "counted", "nothing"] = "nothing"
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Allowance:
    """Days a visa code gives: `days` a visit, and `extensions` of `extension_days` each."""

    code: str
    days: int
    extensions: int = 0
    extension_days: int = 0

    @property
    def total(self) -> int:
        """All days from the day of entry."""
        return self.days + self.extensions * self.extension_days


def count(
    today: date,
    entry: date | None = None,
    allowance: Allowance | None = None,
    end: date | None = None,
    end_from: Literal["printed", "recorded"] = "printed",
    entry_day: int = 1,
) -> DayCount:
    """Count a stay as of `today`; the day of entry is day 1, a printed or recorded end wins over counting (decision 2).

    An entry after `today` counts as not known: nobody has stayed a day that is still to come. `entry_day` is the number
    of the day of entry: 0 where a dated row says that counting begins the day after.
    """
    entry = None if entry is not None and entry > today else entry
    steps = list(_granted(allowance)) if allowance is not None else []
    facts: dict[str, FactValue]
    last = end
    if allowance is not None and entry is not None:
        counted = last_day(entry, allowance.total, entry_day)
        steps.append(
            Step(
                _named("step_last", entry_day),
                {"entry": _iso(entry), "allowed": allowance.total, "last": _iso(counted)},
            )
        )
        last = end or counted
    if end is not None:
        steps.append(Step(f"step_{end_from}", {"last": _iso(end)}))
    allowed = allowance.total if allowance is not None else None
    if end is not None:
        allowed = None if entry is None else span(entry, end, entry_day)
    used = None if entry is None else span(entry, today, entry_day)
    if entry is not None and used is not None:
        facts = {"entry": _iso(entry), "today": _iso(today), "used": used}
        steps.append(Step(_named("step_used", entry_day), facts))
    if last is None:
        return DayCount(allowed, used, steps=tuple(steps))
    left, over = max(0, (last - today).days), max(0, (today - last).days)
    facts = {"today": _iso(today), "last": _iso(last)}
    steps.append(Step("step_over", {**facts, "over": over}) if over else Step("step_left", {**facts, "left": left}))
    return DayCount(allowed, used, left, over, last, end_from if end else "counted", tuple(steps))


def add_months(day: date, months: int) -> date:
    """Add calendar months; a day beyond the calendar is its last day."""
    try:
        return dates.add_months(day, months)
    except ValueError:
        return date.max


def add_days(day: date, days: int) -> date:
    """Add days (or take them away); a day beyond the calendar is its last or first one."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def last_day(entry: date, days: int, entry_day: int = 1) -> date:
    """Return the last permitted day of a stay; the day of entry is day 1 (decided)."""
    return add_days(entry, days - entry_day)


def span(first: date, last: date, entry_day: int = 1) -> int:
    """Count the days of a stay from the day of entry to its last day; 0 where it ends before it began."""
    return max(0, (last - first).days + entry_day)


def months_left(day: date, end: date) -> int:
    """Count the full calendar months from `day` to `end`, 0 when `end` is over."""
    months = (end.year - day.year) * 12 + end.month - day.month
    return max(0, months if add_months(day, months) <= end else months - 1)


def _granted(allowance: Allowance) -> tuple[Step, ...]:
    granted = Step("step_days", {"code": allowance.code, "days": allowance.days})
    if not allowance.extensions:
        return (granted,)
    facts: dict[str, FactValue] = {
        "count": allowance.extensions,
        "extension": allowance.extension_days,
        "days": allowance.days,
        "allowed": allowance.total,
    }
    return granted, Step("step_extended", facts)


def _named(code: str, entry_day: int) -> str:
    """Name a step that says which day is day 1."""
    return code if entry_day else f"{code}_after"


def _iso(day: date) -> str:
    return day.isoformat()
