"""Counting days of a stay: allowed, used, left, last day, and each step of the sum in words."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk import rules
from screening_desk.reference.wording import step_words
from screening_desk.rules.days import Allowance, DayCount, Step, add_days, add_months, count, last_day, months_left
from tests.documents.mrz_cases import field_case
from tests.rules.people import TODAY, shipped
from tests.rules.travellers import TRAVELLERS

C1, B1 = Allowance("C1", 60), Allowance("B1", 30, 1, 30)
days = st.dates(date(2000, 1, 1), date(2090, 1, 1))


def words(counted: DayCount, language: str = "id") -> list[str]:
    """The steps as the page shows them."""
    return [step_words(step, shipped(), language) for step in counted.steps]


def test_the_stay_of_picture_12() -> None:
    counted = count(TODAY, date(2026, 9, 21), C1)
    assert (counted.allowed, counted.used, counted.left, counted.over) == (60, 65, 0, 5)
    assert counted.last_day == date(2026, 11, 19)
    assert words(counted) == [
        "C1 wisata: 60 hari sejak hari masuk",
        "21-09-2026 adalah hari ke-1, hari ke-60 adalah 19-11-2026",
        "dipakai 21-09-2026 sampai 24-11-2026, kedua hari dihitung: 65 hari",
        "dari 19-11-2026 sampai 24-11-2026 lewat 5 hari",
    ]


def test_an_extension_adds_to_the_days_from_entry() -> None:
    counted = count(TODAY, date(2026, 10, 1), B1)
    assert (counted.allowed, counted.last_day) == (60, date(2026, 11, 29))
    assert "extensions 1 × 30 days: 30 days + 1 × 30 days = 60 days" in words(counted, "en")


def test_a_printed_end_wins_and_says_so() -> None:
    counted = count(TODAY, date(2026, 11, 1), C1, date(2026, 11, 30))
    assert (counted.last_day, counted.rests_on, counted.allowed, counted.used, counted.left) == (
        date(2026, 11, 30), "printed", 30, 24, 6,
    )  # fmt: skip
    assert "tercetak s.d. 30-11-2026; tanggal yang tercetak dipakai" in words(counted)


def test_an_end_in_simkim_wins_and_says_so() -> None:
    counted = count(TODAY, date(2026, 11, 1), C1, date(2026, 11, 30), "recorded")
    assert (counted.last_day, counted.rests_on, counted.left) == (date(2026, 11, 30), "recorded", 6)
    assert "menurut SIMKIM s.d. 30-11-2026; tanggal ini dipakai" in words(counted)
    assert "by SIMKIM until 30-11-2026; this date is used" in words(counted, "en")


@pytest.mark.parametrize(
    ("counted", "known"),
    [
        (count(TODAY), set()),
        (count(TODAY, date(2026, 11, 1)), {"used"}),
        (count(TODAY, None, C1), {"allowed"}),
        (count(TODAY, None, None, TODAY), {"left", "over", "last_day"}),
        (count(TODAY, TODAY + timedelta(1), C1), {"allowed"}),
    ],
    ids=["nothing", "entry only", "code only", "printed end only", "an entry still to come is not known"],
)
def test_what_is_not_known_stays_empty(counted: DayCount, known: set[str]) -> None:
    fields = ("allowed", "used", "left", "over", "last_day")
    assert {name for name in fields if getattr(counted, name) is not None} == known


@pytest.mark.parametrize("name", ["PUB-DATES-01", "PUB-DATES-02", "PUB-DATES-04"])
def test_published_last_days(name: str) -> None:
    case = field_case(name)
    given_days, entry = case["input"], date.fromisoformat(case["input"]["entry"])
    extension = given_days.get("extension_days", 0)
    allowance = Allowance("B1", given_days["permit_days"], 1 if extension else 0, extension)
    assert str(count(entry, entry, allowance).last_day) == case["expected"]["values"]["last_permitted"]


@pytest.mark.parametrize("name", ["PUB-DATES-05", "PUB-DATES-06", "PUB-DATES-08", "PUB-DATES-09"])
def test_published_overstays(name: str) -> None:
    case = field_case(name)
    leaving, last = (date.fromisoformat(case["input"][part]) for part in ("departure", "last_permitted"))
    assert count(leaving, end=last).over == case["expected"]["values"]["overstay_days"]


@given(days, st.integers(1, 400), st.integers(0, 800))
def test_used_and_left_always_add_up_to_the_days_allowed(entry: date, allowed: int, later: int) -> None:
    counted = count(add_days(entry, later), entry, Allowance("C1", allowed))
    assert counted.used is not None
    assert counted.left is not None
    assert counted.over is not None
    assert counted.used + counted.left - counted.over == allowed
    assert not (counted.left and counted.over)
    assert counted.last_day == last_day(entry, allowed)
    assert all(words(counted, language) for language in ("id", "en"))


@given(days, st.integers(1, 400), st.integers(0, 800), st.sampled_from(["printed", "recorded"]))
def test_an_end_gives_what_counting_to_it_gives(
    entry: date, allowed: int, later: int, where: Literal["printed", "recorded"]
) -> None:
    today = add_days(entry, later)
    by_print = count(today, entry, None, last_day(entry, allowed), where)
    by_count = count(today, entry, Allowance("C1", allowed))
    assert replace(by_print, steps=(), rests_on="nothing") == replace(by_count, steps=(), rests_on="nothing")


@pytest.mark.parametrize(
    ("name", "allowed", "used", "last"),
    [
        ("visa-free visitor", 30, 1, date(2026, 12, 23)),
        ("tourist with a visa", 60, 1, date(2027, 1, 22)),
        ("worker with a visa", None, 1, None),
        ("permit holder coming back", None, None, date(2027, 6, 30)),
        ("visitor whose days are counted", 30, 24, date(2026, 11, 30)),
        ("visitor going home", None, None, date(2026, 12, 24)),
        ("visitor whose end stands in SIMKIM alone", None, None, date(2026, 12, 24)),
        ("visitor with two end dates", None, None, date(2027, 1, 23)),
        ("citizen on a trip", None, None, None),
        ("citizen coming home", None, None, None),
    ],
)
def test_the_count_of_a_whole_traveller(name: str, allowed: int | None, used: int | None, last: date | None) -> None:
    counted = rules.day_count(TRAVELLERS[name], shipped())
    assert (counted.allowed, counted.used, counted.last_day) == (allowed, used, last)


def test_the_count_is_the_one_the_rows_stand_on() -> None:
    late = replace(TRAVELLERS["visitor whose days are counted"], today=date(2026, 12, 5))
    assert rules.day_count(late, shipped()).over == 5
    assert (
        Step("step_over", {"today": "2026-12-05", "last": "2026-11-30", "over": 5})
        in rules.day_count(late, shipped()).steps
    )


def test_months_and_days_end_with_the_calendar() -> None:
    assert add_months(date(9999, 12, 1), 1) == date.max
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -1) == date.min
    assert months_left(date(2026, 11, 24), date(2026, 11, 23)) == 0
