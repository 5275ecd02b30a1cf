"""Two-digit years get the right century, months are calendar months, and ages are completed years."""

from datetime import date

import pytest

from screening_desk.documents import dates
from tests.documents.mrz_cases import field_case

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("raw", "born"),
    [
        ("261125", date(2026, 11, 25)),
        ("261126", date(1926, 11, 26)),
        ("670914", date(1967, 9, 14)),
        ("000229", date(2000, 2, 29)),
    ],
    ids=["born today", "tomorrow is a hundred years ago", "no pivot year", "leap day of 2000"],
)
def test_a_birth_date_is_the_newest_that_is_not_in_the_future(raw: str, born: date) -> None:
    assert dates.birth(raw, TODAY) == born


@pytest.mark.parametrize("raw", ["74<<<<", "7408<<", "<<0812", "<<<<<<", "850000", "850300", "<<0229"])
def test_unknown_parts_of_a_birth_date_are_allowed(raw: str) -> None:
    assert dates.birth(raw, TODAY) is None


@pytest.mark.parametrize("raw", ["880944", "881301", "7<0812", "<<0230", "<<<<32", "74<<1A", "000229"])
def test_an_impossible_birth_date_is_refused(raw: str) -> None:
    with pytest.raises(ValueError, match=r"birth|day"):
        dates.birth(raw, date(1999, 12, 31))


@pytest.mark.parametrize("name", ["PUB-DATES-20", "PUB-DATES-22"])
def test_published_birth_dates_get_their_century(name: str) -> None:
    case = field_case(name)
    expected = date.fromisoformat(case["expected"]["values"]["birth"])

    assert dates.birth(case["input"]["birth_mrz"], date.fromisoformat(case["input"]["today"])) == expected


def test_an_expiry_date_never_takes_the_rule_of_birth_dates() -> None:
    case = field_case("PUB-DATES-24")

    for raw, wanted in (("expiry_mrz", "expiry"), ("expiry2_mrz", "expiry2")):
        expected = date.fromisoformat(case["expected"]["values"][wanted])
        assert dates.expiry(case["input"][raw], TODAY) == expected


@pytest.mark.parametrize(
    ("raw", "year"), [("970101", 1997), ("800101", 1980), ("791231", 2079), ("060101", 2006), ("361231", 2036)]
)
def test_an_expiry_date_lies_within_the_possible_life_of_a_document(raw: str, year: int) -> None:
    assert dates.expiry(raw, TODAY).year == year


@pytest.mark.parametrize("raw", ["230229", "2302<<", "230001", "23013", ""])
def test_an_incomplete_or_impossible_expiry_date_is_refused(raw: str) -> None:
    with pytest.raises(ValueError, match=r"expiry|day|month"):
        dates.expiry(raw, TODAY)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 3, 1), 6, date(2026, 9, 1)),
        (date(2026, 10, 30), 6, date(2027, 4, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
    ],
)
def test_months_are_counted_from_the_day_and_overflow_to_the_end_of_the_month(
    day: date, months: int, expected: date
) -> None:
    assert dates.add_months(day, months) == expected


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2006, 3, 1), date(2028, 2, 29), 21),
        (date(2014, 12, 31), date(2015, 1, 1), 0),
        (date(2026, 11, 25), date(2026, 11, 25), 0),
    ],
)
def test_an_age_is_completed_years_and_a_leap_birthday_falls_on_the_first_of_march(
    born: date, day: date, age: int
) -> None:
    assert dates.age_on(born, day) == age


def test_there_is_no_age_before_birth() -> None:
    with pytest.raises(ValueError, match="before the birth"):
        dates.age_on(TODAY, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("birth", "age"),
    [
        (None, None),
        (date(2026, 11, 28), None),
        (date(2026, 11, 27), 0),
        (date(2008, 11, 27), 18),
        (date(2008, 11, 28), 17),
    ],
)
def test_an_age_is_known_only_from_a_birth_that_was(birth: date | None, age: int | None) -> None:
    assert dates.known_age(birth, date(2026, 11, 27)) == age
