"""Below which number nothing is shown is dated data: for every day one limit, and never a freer one for outside."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from screening_desk import reference
from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference.small_numbers import LimitRow, check, limit, load
from tests.rules.people import shipped

TODAY = date(2026, 11, 27)
INSIDE, OUTSIDE = load()


def dated(row: LimitRow, **changes: Any) -> LimitRow:
    return replace(row, **changes)


def test_five_within_the_office_and_eleven_for_outside_with_their_source() -> None:
    for where, least in (("inside", 5), ("outside", 11)):
        row = shipped().smallest(where, TODAY)  # type: ignore[arg-type]
        assert (row.least, row.confidence) == (least, "decided")
        assert row.instrument
        assert "33" in row.note


def test_the_row_that_holds_on_the_day_counts() -> None:
    former, newer = dated(INSIDE, valid_to=date(2026, 12, 31)), dated(INSIDE, least=7, valid_from=date(2027, 1, 1))
    rows = (former, newer, OUTSIDE)
    check(rows)
    assert limit(rows, "inside", date(2026, 12, 31)).least == 5
    assert limit(rows, "inside", date(2027, 1, 1)).least == 7


def test_on_a_day_without_a_row_the_one_that_shows_least_counts() -> None:
    rows = (dated(INSIDE, valid_to=date(2026, 1, 1)), dated(INSIDE, least=7, valid_to=date(2025, 1, 1)), OUTSIDE)
    assert limit(rows, "inside", TODAY).least == 7


def test_data_from_before_have_the_limits_of_the_program() -> None:
    content = json.loads(shipped().canonical())
    del content["small_numbers"]
    before = reference.from_canonical(json.dumps(content))
    assert before.smallest("inside", TODAY) == INSIDE
    assert before.smallest("outside", TODAY) == OUTSIDE


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ((INSIDE,), "The limit outside of small numbers is missing"),
        ((INSIDE, dated(INSIDE, least=6), OUTSIDE), "Two limits inside"),
        ((INSIDE, dated(INSIDE, least=6, valid_from=date(2027, 1, 1)), OUTSIDE), "Two limits inside"),
        ((INSIDE, dated(OUTSIDE, least=4)), "smaller numbers would leave the office"),
        (
            (INSIDE, dated(OUTSIDE, valid_to=date(2026, 12, 31)), dated(OUTSIDE, least=4, valid_from=date(2027, 1, 1))),
            "On 2027-01-01 smaller numbers would leave",
        ),
        ((dated(INSIDE, valid_from=date(2027, 1, 1), valid_to=TODAY), OUTSIDE), "ends before it begins"),
    ],
)
def test_limits_that_cannot_be_kept_are_refused(rows: tuple[LimitRow, ...], fault: str) -> None:
    with pytest.raises(Refused, match=fault):
        check(rows)


@pytest.mark.parametrize("least", [1, 0, -5])
def test_a_limit_that_closes_nothing_is_refused(least: int) -> None:
    content = json.loads(shipped().canonical())
    content["small_numbers"][0]["least"] = least
    with pytest.raises(Refused):
        reference.from_canonical(json.dumps(content))
