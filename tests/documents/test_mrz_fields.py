"""What the fields of a zone say, by the public reports of readers that got them wrong."""

from datetime import date

import pytest

from screening_desk.documents import mrz, states
from tests.documents.mrz_cases import field_case

TODAY = date(2026, 11, 25)


def read(case: str, lines: str = "lines") -> mrz.Reading:
    return mrz.read("\n".join(field_case(case)["input"][lines]), TODAY)


def document(case: str, lines: str = "lines") -> mrz.Document:
    found = read(case, lines).document
    assert found is not None
    return found


@pytest.mark.parametrize(
    "case",
    [f"PUB-MRZ-{number}" for number in ("01", "02", "04", "05", "07", "11", "14", "16", "19", "21", "24", "35")]
    + ["PUB-NAMES-08", "PUB-NAMES-10"],
)
def test_unusual_but_right_documents_are_valid(case: str) -> None:
    assert read(case).problems == ()


def test_germany_is_one_state_whatever_the_code() -> None:
    assert document("PUB-MRZ-01").nationality == "D"
    for code in ("D", "D<<", "DEU"):
        found = states.find(code)
        assert found is not None
        assert found.country == "DEU"


@pytest.mark.parametrize(("case", "lines"), [("PUB-MRZ-03", "lines_a"), ("PUB-MRZ-03", "lines_b")])
def test_the_check_digit_of_empty_optional_data_may_be_a_filler_or_a_zero(case: str, lines: str) -> None:
    assert read(case, lines).valid
    assert document(case, lines).optional_data == ""


@pytest.mark.parametrize("lines", ["lines_a", "lines_b"])
def test_two_letters_o_for_two_zeros_cannot_be_told_by_check_digits(lines: str) -> None:
    assert read("PUB-MRZ-12", lines).valid


@pytest.mark.parametrize("case", ["PUB-MRZ-05", "PUB-MRZ-07"])
def test_a_long_number_of_a_card_runs_on_into_the_optional_data(case: str) -> None:
    assert document(case).document_number == field_case(case)["expected"]["values"]["number"]


def test_a_letter_for_a_digit_in_the_number_names_the_failing_check_digits() -> None:
    failed = [check.field for check in mrz.check_digits(read("PUB-MRZ-10")) if not check.ok]

    assert failed == field_case("PUB-MRZ-10")["expected"]["values"]["failing"]


def test_sex_may_be_a_filler_and_an_x_changes_no_validity() -> None:
    assert document("PUB-MRZ-23", "lines_a").sex == "<"
    assert document("PUB-MRZ-23", "lines_b").sex == "X"
    assert read("PUB-MRZ-23", "lines_a").valid
    assert read("PUB-MRZ-23", "lines_b").valid


def test_a_visa_has_no_composite_check_digit() -> None:
    assert [check.field for check in mrz.check_digits(read("PUB-MRZ-24"))] == ["number", "birth", "expiry"]


def test_an_impossible_birth_date_hides_nothing_else() -> None:
    found = document("PUB-MRZ-26")

    assert (found.birth_date, found.birth_date_raw) == (None, "880944")
    assert (found.primary_identifier, found.document_number) == ("PEMBERLEY", "925074181")
    assert [(problem.field, problem.kind) for problem in read("PUB-MRZ-26").problems] == [("birth", "syntax")]


def test_letters_in_a_date_are_refused_even_where_its_check_digit_agrees() -> None:
    assert {(problem.field, problem.kind) for problem in read("PUB-MRZ-27").problems} == {
        ("birth", "syntax"),
        ("composite", "check_digit"),
    }


def test_an_unknown_day_and_month_give_no_date_and_no_problem() -> None:
    assert (document("PUB-MRZ-35").birth_date, document("PUB-MRZ-35").birth_date_raw) == (None, "850000")


def test_blanks_inside_a_whole_line_are_fillers() -> None:
    assert (
        document("PUB-MRZ-31", "lines_a").primary_identifier,
        document("PUB-MRZ-31", "lines_a").secondary_identifier,
    ) == (
        "OLDENBURY",
        "MILES ROBIN",
    )


@pytest.mark.parametrize(("lines", "name"), [("lines_a", "SUHARTINAH"), ("lines_b", "KARTHIYAYINI")])
def test_one_name_is_the_primary_identifier_wherever_the_double_filler_stands(lines: str, name: str) -> None:
    found = document("PUB-NAMES-01", lines)

    assert read("PUB-NAMES-01", lines).valid
    assert (found.primary_identifier, found.secondary_identifier) == (name, "")


def test_only_the_double_filler_separates_the_two_parts_of_a_name() -> None:
    found = document("PUB-NAMES-08")

    assert (found.primary_identifier, found.secondary_identifier) == ("VAN DER MEULEN", "SASKIA ROOS")


def test_digits_in_a_name_are_refused_in_their_places() -> None:
    line = field_case("PUB-NAMES-12")["input"]["line1"]
    problems = mrz.read(f"{line}\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", TODAY).problems

    assert [(found.field, found.kind, found.found) for found in problems] == [
        ("name", "syntax", digit) for digit in ("0", "3", "0")
    ]


def test_check_digits_tell_where_they_stand() -> None:
    checks = mrz.check_digits(read("PUB-MRZ-01"))

    assert [(check.field, check.line, check.position) for check in checks] == [
        ("number", 1, 9),
        ("birth", 1, 19),
        ("expiry", 1, 27),
        ("optional", 1, 42),
        ("composite", 1, 43),
    ]
    assert all(check.ok for check in checks)


def test_a_reading_without_document_has_no_check_digits() -> None:
    assert mrz.check_digits(mrz.read("", TODAY)) == ()
