"""Every case of `mrz-cases.jsonl` is judged by ICAO Doc 9303: verdict, fields, reasons, dates."""

from datetime import date

import pytest

from screening_desk.documents import mrz
from tests.documents.mrz_cases import FIELDS, Case, mrz_cases

AS_READ = ("generated", "specimen", "tricky", "messy", "corrupt", "corrupt-undetectable")
REPAIRABLE = ("repair-class", "repair-filler", "repair-number")


def by_id(*categories: str) -> list[object]:
    return [pytest.param(case, id=case.id) for case in mrz_cases(*categories)]


def reasons(reading: mrz.Reading) -> set[str]:
    return {f"{'check' if found.kind == 'check_digit' else found.kind}:{found.field}" for found in reading.problems}


def test_the_cases_are_all_there() -> None:
    assert len(mrz_cases(*AS_READ, *REPAIRABLE)) == 1090


@pytest.mark.parametrize("case", by_id(*AS_READ))
def test_a_zone_is_read_as_it_stands(case: Case) -> None:
    reading = mrz.read(case.text, case.today)
    expect = case.expect

    if expect["valid"] is not None:
        assert reading.valid is expect["valid"], reading.problems
        assert reasons(reading) == set(expect.get("why", ())), reading.problems
    if expect["fields"] is not None:
        assert reading.document is not None
        found = {name: getattr(reading.document, FIELDS[name]) for name in expect["fields"]}
        assert found == expect["fields"]
    for name, seen in expect.get("dates", {}).items():
        if name != "today":
            assert getattr(reading.document, f"{name}_date") == date.fromisoformat(seen)


@pytest.mark.parametrize("case", by_id("corrupt"))
def test_a_proposal_for_a_wrong_character_is_right_in_itself_and_never_applied(case: Case) -> None:
    reading = mrz.read(case.text, case.today)

    assert not reading.valid
    for repair in reading.repairs:
        assert mrz.read("\n".join(repair.lines), case.today).valid
        assert repair.lines != reading.lines


@pytest.mark.parametrize("case", by_id("specimen", "tricky", "corrupt"))
def test_a_problem_points_at_the_characters_it_is_about(case: Case) -> None:
    reading = mrz.read(case.text, case.today)

    for problem in reading.problems:
        if problem.field != "order":
            assert reading.lines[problem.line][problem.start : problem.end] == problem.found
            assert problem.over


@pytest.mark.parametrize("case", by_id("corrupt"))
def test_a_single_wrong_character_lies_inside_a_field_that_is_named(case: Case) -> None:
    reading = mrz.read(case.text, case.today)
    failed = {check.field for check in mrz.check_digits(reading) if not check.ok}

    assert failed == {problem.field for problem in reading.problems if problem.kind == "check_digit"}


def test_every_valid_zone_without_lost_fillers_is_a_complete_shape() -> None:
    whole = [case for case in mrz_cases("generated", "specimen", "messy") if case.expect.get("kind") != "short"]

    assert [case.id for case in whole if mrz.shape(case.text) is not mrz.Shape.COMPLETE] == []


def test_no_case_is_taken_for_two_documents() -> None:
    assert [case.id for case in mrz_cases(*AS_READ, *REPAIRABLE) if len(mrz.read_all(case.text, case.today)) != 1] == []
