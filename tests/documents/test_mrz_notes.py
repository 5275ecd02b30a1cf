"""What is said beside a reading: nothing of it makes a zone wrong, and nothing that was assumed is kept silent."""

from datetime import date

import pytest

from screening_desk.documents import mrz, numbers
from screening_desk.documents.layouts import TD1, TD3
from tests.documents import zones
from tests.documents.mrz_cases import field_case
from tests.documents.zones import ID_CARD, PASSPORT, Zone

TODAY = date(2026, 11, 25)


def notes(zone: Zone | list[str]) -> dict[str, str]:
    reading = mrz.read(zone.text if isinstance(zone, Zone) else "\n".join(zone), TODAY)
    assert reading.valid, reading.problems
    return {note.code: note.detail for note in reading.notes}


@pytest.mark.parametrize("zone", zones.ALL, ids=lambda zone: zone.format)
def test_a_plain_document_needs_no_note(zone: Zone) -> None:
    assert notes(zone) == {}


def test_pub_mrz_02_deu_is_germany_and_said() -> None:
    assert notes(field_case("PUB-MRZ-02")["input"]["lines"]) == {"state_form": "D"}


def test_pub_mrz_23_an_x_in_the_zone_is_said_and_a_filler_is_not() -> None:
    case = field_case("PUB-MRZ-23")["input"]

    assert notes(case["lines_a"]) == {}
    assert notes(case["lines_b"]) == {"sex_x": ""}


def test_pub_mrz_12_another_number_with_the_same_check_digits_is_named() -> None:
    case = field_case("PUB-MRZ-12")["input"]
    first, second = notes(case["lines_a"]), notes(case["lines_b"])

    assert first == {"number_twin": "OO4417238"}
    assert second == {"number_twin": "004417238"}
    assert numbers.key(first["number_twin"]) == numbers.key(second["number_twin"])


@pytest.mark.parametrize(("number", "twin"), [("A00001234", True), ("X1000017", False), ("C1200300", False)])
def test_zeros_behind_the_series_of_a_number_are_taken_for_zeros(number: str, *, twin: bool) -> None:
    assert ("number_twin" in notes(PASSPORT.but(number=number))) is twin


def test_pub_mrz_35_zeros_for_an_unknown_day_are_said() -> None:
    assert notes(field_case("PUB-MRZ-35")["input"]["lines"]) == {"birth_zeros": ""}


@pytest.mark.parametrize("birth", ["74<<<<", "7408<<", "<<0812", "<<<<<<"])
def test_unknown_parts_of_a_birth_date_are_said(birth: str) -> None:
    assert notes(PASSPORT.but(birth=birth)) == {"birth_unknown": ""}


@pytest.mark.parametrize(
    ("birth", "detail"),
    [("201124", "1920"), ("151126", "1915"), ("151125", ""), ("100101", ""), ("740812", "")],
    ids=["six", "eleven tomorrow", "eleven today", "sixteen", "fifty-two"],
)
def test_a_century_is_said_to_be_assumed_where_the_other_is_possible(birth: str, detail: str) -> None:
    assert notes(PASSPORT.but(birth=birth)).get("birth_century", "") == detail


def test_an_expiry_beyond_the_life_of_documents_is_said() -> None:
    assert notes(PASSPORT.but(expiry="751231")) == {"expiry_far": ""}
    assert notes(PASSPORT.but(expiry="411124")) == {}


def test_a_birth_after_the_expiry_is_said() -> None:
    assert "birth_after_expiry" in notes(PASSPORT.but(birth="250101", expiry="200101"))


@pytest.mark.parametrize("lines", ["lines_a", "lines_b"])
def test_pub_names_01_one_name_is_said_wherever_the_double_filler_stands(lines: str) -> None:
    assert notes(field_case("PUB-NAMES-01")["input"][lines]) == {"one_name": ""}


def test_several_words_without_a_double_filler_are_said() -> None:
    assert notes(PASSPORT.but(primary="SATRIYA SUDARPA", secondary="")) == {"no_separator": ""}


@pytest.mark.parametrize("zone", zones.ALL, ids=lambda zone: zone.format)
def test_a_full_name_field_may_go_on_and_one_with_a_filler_is_all(zone: Zone) -> None:
    room = zone.layout.name.end - zone.layout.name.start - len("PAPANDROPOULOUS<<")
    full = zone.but(primary="PAPANDROPOULOUS", secondary=("JONATHONALEXANDERCHRISTOPHER" * 2)[:room])

    assert notes(full) == {"name_truncated": ""}
    assert notes(full.but(secondary=full.secondary[:-1])) == {}


def test_a_code_from_memory_is_said() -> None:
    assert notes(PASSPORT.but(nationality="XAA")) == {"code_recalled": ""}


def test_capitals_and_fillers_that_were_put_back_are_said() -> None:
    reading = mrz.read(PASSPORT.text.lower(), TODAY)
    assert [note.code for note in reading.notes] == ["small_letters"]

    short = PASSPORT.lines[0].rstrip("<")
    assert [note.code for note in mrz.read(f"{short}\n{PASSPORT.lines[1]}", TODAY).notes] == ["refilled"]


def test_a_note_points_at_its_field() -> None:
    (note,) = mrz.read(ID_CARD.but(sex="X").text, TODAY).notes

    assert (note.field, note.line, note.start, note.end) == ("sex", *TD1.sex)
    (note,) = mrz.read(PASSPORT.but(expiry="751231").text, TODAY).notes
    assert (note.field, note.line, note.start, note.end) == ("expiry", *TD3.expiry)


def test_an_incomplete_zone_has_no_notes() -> None:
    assert mrz.read(PASSPORT.lines[0], TODAY).notes == ()
    assert mrz.read("", TODAY).notes == ()
