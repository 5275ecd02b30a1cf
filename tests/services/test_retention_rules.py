"""Due is the day after the last day of a period: months that end early, leap years, and the shortest period of a class."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from screening_desk.services.retention_rules import LONGEST, Period, due_day, last_day, least_of, too_short

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
