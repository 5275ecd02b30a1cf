"""Patterns over a window: both sides of every boundary."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from screening_desk.reference import patterns as reference
from screening_desk.reference.text import ReferenceError as Wrong
from screening_desk.rules.patterns import Measure, Sighting, found

FIRST = date(2026, 11, 1)


def seen(number: int, day: int, *names: str, person: str = "", minor: bool = False) -> Sighting:
    return Sighting(f"s{number}", FIRST + timedelta(days=day), person or f"p{number}", frozenset(names), minor)


def people(*days: int) -> list[Sighting]:
    return [seen(number, day, f"N{number}") for number, day in enumerate(days)]


THROUGH_A_THIRD = [seen(1, 0, "A"), seen(2, 1, "B"), seen(3, 2, "A", "B"), seen(4, 3, "C")]
TABLE: tuple[tuple[str, Measure, list[Sighting], int, int, int], ...] = (
    ("nobody", "people", [], 2, 7, 0),
    ("one below the threshold", "people", people(0, 1, 2), 4, 30, 0),
    ("at the threshold", "people", people(0, 1, 2, 3), 4, 30, 4),
    ("the last day of the window", "people", people(0, 3, 6), 3, 7, 3),
    ("the day after it", "people", people(0, 3, 7), 3, 7, 0),
    ("all on one day, a window of one day", "people", people(0, 0, 0), 3, 1, 3),
    ("the next day, a window of one day", "people", people(0, 0, 1), 3, 1, 0),
    ("over the end of a month", "people", people(27, 30, 33), 3, 7, 3),
    ("a full window after thin ones", "people", people(0, 20, 21, 22), 3, 7, 3),
    ("one person twice is one", "people", [*people(0, 1), seen(9, 2, person="p0")], 3, 7, 0),
    ("one person twice beside others", "people", [*people(0, 1, 2), seen(9, 3, person="p0")], 3, 7, 4),
    ("three families", "unrelated", [seen(1, 0, "A"), seen(2, 1, "B"), seen(3, 2, "C")], 3, 90, 3),
    ("two of them share a word of the name", "unrelated", [seen(1, 0, "A"), seen(2, 1, "A", "B"), seen(3, 2, "C")], 3, 90, 0),
    ("related through a third", "unrelated", THROUGH_A_THIRD, 3, 90, 0),
    ("the same through a third, two wanted", "unrelated", THROUGH_A_THIRD, 2, 90, 4),
    ("one person under two names", "unrelated", [seen(1, 0, "A", person="x"), seen(2, 1, "B", person="x"), seen(3, 1, "C")], 3, 90, 0),
    ("two minors", "minors", [seen(1, 0, minor=True), seen(2, 100, minor=True)], 2, 180, 2),
    ("a minor and a grown person", "minors", [seen(1, 0, minor=True), seen(2, 100)], 2, 180, 0),
    ("the same minor again", "minors", [seen(1, 0, person="x", minor=True), seen(2, 9, person="x", minor=True)], 2, 180, 0),
    ("minors on the last day", "minors", [seen(1, 0, minor=True), seen(2, 179, minor=True)], 2, 180, 2),
    ("minors a day later", "minors", [seen(1, 0, minor=True), seen(2, 180, minor=True)], 2, 180, 0),
)  # fmt: skip


NAMED = [pytest.param(*row[1:], id=row[0]) for row in TABLE]


@pytest.mark.parametrize(("measure", "sightings", "threshold", "days", "members"), NAMED)
def test_both_sides_of_every_boundary(
    measure: Measure, sightings: list[Sighting], threshold: int, days: int, members: int
) -> None:
    assert len(found(measure, sightings, threshold, days)) == members
    assert found(measure, sightings[::-1], threshold, days) == found(measure, sightings, threshold, days)


def test_each_shipped_rule_is_dated_decided_and_within_its_bounds() -> None:
    assert {row.id for row in reference.rows_on(date(2026, 11, 24))} == {
        "first_passports", "one_payer", "closed_destination", "changing_minors",
    }  # fmt: skip
    assert reference.rows_on(date(2026, 11, 23)) == ()
    assert {row.confidence for row in reference.load()} == {"decided"}


def test_a_number_outside_of_its_bounds_is_no_rule(tmp_path: Path) -> None:
    shipped = (Path(reference.__file__).parent / "patterns.toml").read_text("utf-8")
    wrong = tmp_path / "patterns.toml"
    wrong.write_text(shipped.replace("{ value = 4, least = 2", "{ value = 1, least = 2"), "utf-8")
    with pytest.raises(Wrong):
        reference.read(wrong)
