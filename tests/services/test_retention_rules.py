"""Due is the day after the last day of a period: months that end early, leap years, and the shortest period of a class."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from screening_desk.services.retention_rules import (
    LONGEST,
    Period,
    due_day,
    last_day,
    latest_anchor,
    least_of,
    too_short,
)

CASES = [
    # from, period, last day kept
    ("2026-11-24", (90, "day"), "2027-02-22"),
    ("2027-12-01", (90, "day"), "2028-02-29"),
    ("2026-12-01", (90, "day"), "2027-03-01"),
    ("2026-11-24", (1, "month"), "2026-12-24"),
    ("2027-01-31", (1, "month"), "2027-02-28"),
    ("2028-01-31", (1, "month"), "2028-02-29"),
    ("2028-01-30", (1, "month"), "2028-02-29"),
    ("2028-01-29", (1, "month"), "2028-02-29"),
    ("2027-01-29", (1, "month"), "2027-02-28"),
    ("2026-08-31", (1, "month"), "2026-09-30"),
    ("2026-08-31", (6, "month"), "2027-02-28"),
    ("2027-08-31", (6, "month"), "2028-02-29"),
    ("2026-12-31", (2, "month"), "2027-02-28"),
    ("2026-02-28", (24, "month"), "2028-02-28"),
    ("2028-02-29", (12, "month"), "2029-02-28"),
    ("2028-02-29", (1, "year"), "2029-02-28"),
    ("2028-02-29", (4, "year"), "2032-02-29"),
    ("2096-02-29", (4, "year"), "2100-02-28"),
    ("2026-11-24", (2, "year"), "2028-11-24"),
    ("2026-12-31", (1, "year"), "2027-12-31"),
]


@pytest.mark.parametrize(("anchor", "period", "last"), CASES)
def test_due_is_the_day_after_the_last_day(anchor: str, period: tuple[int, str], last: str) -> None:
    kept = Period(*period)  # type: ignore[arg-type]
    begun, ends = date.fromisoformat(anchor), date.fromisoformat(last)
    assert last_day(begun, kept) == ends
    assert due_day("screening", begun, kept) == ends + timedelta(days=1)


@pytest.mark.parametrize(("anchor", "period", "last"), CASES)
@pytest.mark.parametrize("code", ["screening", "adverse"])
def test_what_is_old_enough_is_known_without_reading_what_is_not(
    code: str, anchor: str, period: tuple[int, str], last: str
) -> None:
    """The last day that is due is due, and the next is not, on every day around the end of a period."""
    kept, ends = Period(*period), date.fromisoformat(last)  # type: ignore[arg-type]
    for today in (ends, ends + timedelta(days=1), due_day(code, date.fromisoformat(anchor), kept)):
        found = latest_anchor(code, kept, today)
        assert found is not None
        assert due_day(code, found, kept) <= today < due_day(code, found + timedelta(days=1), kept)


def test_a_period_longer_than_the_calendar_makes_nothing_due() -> None:
    assert latest_anchor("screening", Period(100, "year"), date(50, 1, 1)) is None


def test_the_shortest_period_holds_whatever_was_set() -> None:
    begun = date(2026, 11, 24)
    assert due_day("adverse", begun, Period(1, "month")) == date(2028, 11, 25)
    assert due_day("adverse", begun, Period(3, "year")) == date(2029, 11, 25)
    assert least_of("screening", begun) is None


@pytest.mark.parametrize(
    ("period", "short"),
    [
        ((23, "month"), True),
        ((24, "month"), False),
        ((1, "year"), True),
        ((2, "year"), False),
        ((730, "day"), True),
        ((731, "day"), True),
        ((732, "day"), False),
    ],
)
def test_a_period_that_could_end_before_two_years_is_too_short(period: tuple[int, str], short: bool) -> None:
    assert too_short("adverse", Period(*period), date(2026, 11, 24)) is short  # type: ignore[arg-type]
    assert not too_short("screening", Period(*period), date(2026, 11, 24))  # type: ignore[arg-type]


def test_a_period_is_a_number_somebody_could_mean() -> None:
    assert not Period(0, "month").possible
    assert not Period(-1, "day").possible
    assert all(Period(most, unit).possible and not Period(most + 1, unit).possible for unit, most in LONGEST.items())
