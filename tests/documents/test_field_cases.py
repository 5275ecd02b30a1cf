"""What went wrong in practice with zones, readers and dates, each case by its own name; the kinds stand beside them."""

import json
import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from screening_desk.documents import dates, mrz, numbers, states
from tests.documents.mrz_cases import DATA, field_case
from tests.documents.zones import PASSPORT

PICTURES = {"PUB-MRZ-33", "PUB-MRZ-34"}  # reading zones out of pictures is not built
TESTS = Path(__file__).parent.parent


def values(name: str) -> dict[str, Any]:
    found: dict[str, Any] = field_case(name)["expected"]["values"]
    return found


def read(name: str, lines: str = "lines") -> mrz.Reading:
    case = field_case(name)["input"]
    return mrz.read("\n".join(case[lines]), date.fromisoformat(case.get("today", "2026-11-25")))


def document(name: str, lines: str = "lines") -> mrz.Document:
    found = read(name, lines).document
    assert found is not None
    return found


def state(code: str) -> states.State:
    found = states.find(code)
    assert found is not None
    return found


def test_every_case_has_a_test_with_its_name() -> None:
    rows = map(json.loads, (DATA / "field-cases.jsonl").read_text("utf-8").splitlines())
    wanted = {row["id"] for row in rows if row["area"] in {"mrz", "wedge", "dates"}} - PICTURES
    text = "\n".join(path.read_text("utf-8") for path in TESTS.rglob("*.py"))

    assert [name for name in sorted(wanted) if name not in text and name.lower().replace("-", "_") not in text] == []


@pytest.mark.parametrize("code", ["D", "DEU"])
def test_pub_mrz_01_germany_is_one_state_for_the_rules(code: str) -> None:
    found = document("PUB-MRZ-01")

    assert (found.issuing_state, found.nationality) == (values("PUB-MRZ-01")["issuer"], "D")
    assert state(code).country == values("PUB-MRZ-01")["country_for_rules"]


def test_pub_mrz_02_a_state_written_in_another_form_is_valid_with_a_note() -> None:
    reading = read("PUB-MRZ-02")

    assert reading.valid
    assert [(note.code, note.field) for note in reading.notes] == [("state_form", "nationality")]
    assert state(document("PUB-MRZ-02").nationality).country == values("PUB-MRZ-02")["country_for_rules"]


def test_pub_mrz_03_both_forms_of_an_unused_optional_field_say_the_same() -> None:
    assert document("PUB-MRZ-03", "lines_a") == document("PUB-MRZ-03", "lines_b")
    assert read("PUB-MRZ-03", "lines_a").valid
    assert read("PUB-MRZ-03", "lines_b").valid


def test_pub_mrz_04_a_filler_inside_a_personal_number_is_a_blank() -> None:
    assert read("PUB-MRZ-04").valid
    assert document("PUB-MRZ-04").optional_data.replace("<", " ") == values("PUB-MRZ-04")["optional"]


@pytest.mark.parametrize("name", ["PUB-MRZ-05", "PUB-MRZ-07"])
def test_numbers_longer_than_their_field_are_whole(name: str) -> None:
    assert read(name).valid
    assert document(name).document_number == values(name)["number"]


def test_pub_mrz_12_both_readings_of_a_number_are_looked_up_alike() -> None:
    first, second = document("PUB-MRZ-12", "lines_a"), document("PUB-MRZ-12", "lines_b")

    assert first.document_number != second.document_number
    assert numbers.key(first.document_number) == numbers.key(second.document_number)


def test_pub_mrz_14_kosovo_is_a_state_that_is_known() -> None:
    assert read("PUB-MRZ-14").valid
    assert state(document("PUB-MRZ-14").nationality).name_en == values("PUB-MRZ-14")["country_for_rules"]


def test_pub_mrz_16_a_refugee_has_an_issuer_that_is_no_nationality() -> None:
    found = document("PUB-MRZ-16")

    assert (found.issuing_state, found.nationality) == ("D", "XXB")
    assert state(found.nationality).kind == "refugee"


def test_pub_mrz_19_a_british_national_overseas_is_a_class_of_its_own() -> None:
    found = document("PUB-MRZ-19")

    assert read("PUB-MRZ-19").valid
    assert state(found.nationality).kind == "variant"
    assert state(found.nationality).country != state(found.issuing_state).country


def test_pub_mrz_21_any_second_letter_of_a_passport_is_kept_as_printed() -> None:
    assert read("PUB-MRZ-21").valid
    assert document("PUB-MRZ-21").document_code == values("PUB-MRZ-21")["code"]


def test_pub_mrz_24_the_last_place_of_a_visa_is_no_check_digit() -> None:
    assert read("PUB-MRZ-24").valid
    assert document("PUB-MRZ-24").format == values("PUB-MRZ-24")["format"]


def test_pub_mrz_26_an_impossible_date_leaves_everything_else_to_read() -> None:
    found = document("PUB-MRZ-26")

    assert found.birth_date is None
    assert found.primary_identifier == values("PUB-MRZ-26")["surname"]
    assert found.document_number == values("PUB-MRZ-26")["number"]


def test_pub_mrz_35_an_unknown_day_gives_a_range_of_ages_and_no_date() -> None:
    found = document("PUB-MRZ-35")

    assert found.birth_date is None
    assert dates.possible_ages(found.birth_date_raw, date(2026, 11, 25)) == tuple(values("PUB-MRZ-35")["age_range"])


@pytest.mark.parametrize(
    ("raw", "ages"),
    [
        ("850000", (40, 41)),
        ("8511<<", (40, 41)),
        ("8512<<", (40, 40)),
        ("8510<<", (41, 41)),
        ("26<<<<", (0, 0)),
        ("2612<<", (99, 99)),
        ("09<<25", (16, 17)),
        ("<<0812", None),
        ("<<<<<<", None),
        ("740812", (52, 52)),
    ],
)
def test_what_is_known_of_a_birth_date_bounds_the_age(raw: str, ages: tuple[int, int] | None) -> None:
    assert dates.possible_ages(raw, date(2026, 11, 25)) == ages


def test_pub_wedge_09_a_scan_that_lands_in_a_text_field_reads_the_same() -> None:
    case = field_case("PUB-WEDGE-09")

    assert list(mrz.read(case["input"]["raw"]).lines) == case["expected"]["values"]["lines"]


def test_pub_wedge_13_a_turned_book_is_put_in_order_and_said() -> None:
    reading = mrz.read("\n".join(field_case("PUB-WEDGE-13")["input"]["lines"]))

    assert list(reading.lines) == values("PUB-WEDGE-13")["lines"]
    assert reading.arrival.swapped


def test_pub_dates_11_six_months_from_the_last_of_august_end_with_february() -> None:
    case, limit = field_case("PUB-DATES-11"), dates.add_months(date(2026, 8, 31), 6)

    assert limit.isoformat() == case["expected"]["values"]["limit"]
    assert [date.fromisoformat(day) >= limit for day in case["input"]["expiries"]] == case["expected"]["values"][
        "passes"
    ]


@pytest.mark.parametrize("name", ["PUB-DATES-12", "PUB-DATES-13"])
def test_months_are_calendar_months_from_the_day_itself(name: str) -> None:
    case = field_case(name)["input"]
    limit = dates.add_months(date.fromisoformat(case["arrival"]), 6)

    assert limit.isoformat() == values(name)["limit"]
    assert (date.fromisoformat(case["expiry"]) >= limit) is values(name)["passes"]


@pytest.mark.parametrize("name", ["PUB-DATES-16", "PUB-DATES-18"])
def test_an_age_is_completed_years(name: str) -> None:
    case = field_case(name)["input"]

    assert dates.age_on(date.fromisoformat(case["birth"]), date.fromisoformat(case["on"])) == values(name)["age"]


def test_pub_dates_19_the_doubtful_day_of_a_leap_birthday_protects_the_child() -> None:
    case = field_case("PUB-DATES-19")["input"]
    born = date.fromisoformat(case["birth"])

    assert [dates.age_on(born, date.fromisoformat(day)) < 18 for day in case["on"]] == values("PUB-DATES-19")["minor"]


def test_pub_dates_24_an_implausible_expiry_is_read_and_said() -> None:
    case = field_case("PUB-DATES-24")["input"]
    today = date.fromisoformat(case["today"])

    assert dates.expiry(case["expiry2_mrz"], today).isoformat() == values("PUB-DATES-24")["expiry2"]
    reading = mrz.read(PASSPORT.but(expiry=case["expiry2_mrz"]).text, today)
    assert reading.valid
    assert ("expiry_far" in {note.code for note in reading.notes}) is values("PUB-DATES-24")["warning2"]


def test_pub_dates_25_a_buddhist_year_is_asked_about_and_no_other_year_is() -> None:
    assert dates.gregorian(2569) == date.fromisoformat(values("PUB-DATES-25")["date"]).year
    assert [dates.gregorian(year) for year in (1926, 2026, 2099, 2400)] == [None] * 4


@pytest.fixture
def time_zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.parametrize("place", field_case("PUB-DATES-26")["input"]["host_timezones"])
@pytest.mark.usefixtures("time_zone")
def test_pub_dates_26_a_date_is_the_same_in_every_time_zone(place: str) -> None:
    os.environ["TZ"] = place
    if hasattr(time, "tzset"):
        time.tzset()
    born = dates.birth("901101", date(2026, 11, 25))

    assert born is not None
    assert born.isoformat() == values("PUB-DATES-26")["birth"]
