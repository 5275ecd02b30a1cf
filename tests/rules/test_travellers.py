"""Whole travellers: each is asked what it needs and nothing else, and no answer that is missing counts as fine."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk import rules
from screening_desk.rules import DocumentFacts, Facts
from screening_desk.rules.worker import PAPERS
from tests.rules.people import findings, shipped
from tests.rules.travellers import MINOR, TRAVELLERS

WORKER_ROWS = {*PAPERS, "worker_scheme", "worker_age", "destination", "household_work", "e_kpmi"}
STEERS = {"document_kind", "returned", "visa_index"}
"""Answers that only say more than the document or the basis of entry says: without them the other rules hold."""


def finishable(facts: Facts) -> bool:
    """No row needs a supervisor or has to be completed."""
    return not any(found.handling in {"supervisor", "complete_here"} for found in findings(facts))


@pytest.mark.parametrize("name", TRAVELLERS)
def test_a_traveller_with_nothing_to_report_can_be_finished(name: str) -> None:
    left = [found for found in findings(TRAVELLERS[name]) if found.handling in {"supervisor", "complete_here"}]
    assert not left


@pytest.mark.parametrize("name", TRAVELLERS)
def test_every_answer_a_traveller_gave_was_asked_for(name: str) -> None:
    """Taking an answer back opens its question again, or the answer only steered; nothing was asked for nothing."""
    facts = TRAVELLERS[name]
    optional = {"last_visit_end", "splp_reason"} | STEERS
    for answer in facts.given:
        without = replace(facts, given={key: value for key, value in facts.given.items() if key != answer})
        assert answer in optional or answer in rules.open_inputs(findings(without)), answer


@pytest.mark.parametrize("name", TRAVELLERS)
def test_nobody_is_shown_rows_of_somebody_else(name: str) -> None:
    facts = TRAVELLERS[name]
    shown = {found.code for found in findings(facts)}
    works = facts.given.get("travel_purpose") in {"work", "seafarer"} or facts.given.get("crew_movement") == "joins"
    assert works or not shown & WORKER_ROWS
    assert facts.document == MINOR or "minor_escort" not in shown
    assert facts.mode in {"crew", "vessel"} or not {code for code in shown if code.startswith(("crew_", "vessel_"))}
    assert len(shown) <= 22


def test_rows_of_a_visa_free_visitor_and_of_a_citizen_coming_home() -> None:
    assert [found.code for found in findings(TRAVELLERS["citizen coming home"])] == [
        "citizen_entry", "intact", "arrival_card", "simkim_entry",
    ]  # fmt: skip
    assert {found.code for found in findings(TRAVELLERS["visa-free visitor"])} == {
        "six_months", "visa_free", "purpose", "onward_ticket", "last_visit", "intact", "arrival_card", "simkim_entry",
    }  # fmt: skip


TYPED = {"date": ["2026-10-01", "2028-03-01"], "code": ["C1", "E23"]}
CHOICES = {
    name: [choice.value for choice in row.choices] + TYPED.get(row.kind, ["MYS", "KHM", "ARE"])
    for name, row in shipped().inputs.items()
}


def inputs_of(mode: str) -> set[str]:
    """What can matter in a mode."""
    return {name for row in shipped().rules.values() if mode in row.modes for name in row.inputs}


@st.composite
def changed(draw: st.DrawFn) -> Facts:
    """A traveller with nothing to report after up to three other answers."""
    facts = TRAVELLERS[draw(st.sampled_from(sorted(TRAVELLERS)))]
    given_answers = dict(facts.given)
    for name in draw(st.lists(st.sampled_from(sorted(inputs_of(facts.mode))), max_size=3, unique=True)):
        given_answers[name] = draw(st.sampled_from(CHOICES[name]))
    return replace(facts, given=given_answers)


@given(changed())
def test_taking_an_answer_back_never_finishes_a_screening(facts: Facts) -> None:
    if finishable(facts):
        return
    for answer in set(facts.given) - STEERS:
        without = replace(facts, given={key: value for key, value in facts.given.items() if key != answer})
        assert not finishable(without), answer


@given(changed())
def test_taking_an_answer_back_never_puts_its_own_row_in_order(facts: Facts) -> None:
    for answer in facts.given:
        without = replace(facts, given={key: value for key, value in facts.given.items() if key != answer})
        fine = {found.code for found in findings(facts) if found.verdict == "ok"}
        for found in findings(without):
            assert found.verdict != "ok" or found.asks != answer or found.code in fine, (answer, found)


@given(changed(), st.sampled_from(["birth_date", "expiry_date", "nationality"]))
def test_a_document_without_a_date_or_nationality_never_finishes_more(facts: Facts, field: str) -> None:
    if facts.document == DocumentFacts(mrz_valid=None) or finishable(facts):
        return
    missing = replace(facts, document=replace(facts.document, **{field: "" if field == "nationality" else None}))
    assert not finishable(missing)


@pytest.mark.parametrize("basis", ["visa_free", "on_arrival", "visa", "permit", "cleared"])
@pytest.mark.parametrize("name", [name for name, facts in TRAVELLERS.items() if facts.mode != "arrival"])
def test_a_basis_of_entry_left_from_another_mode_changes_nothing(name: str, basis: str) -> None:
    """The mode can be changed after the first answers; only an arrival asks what somebody enters by."""
    facts = TRAVELLERS[name]
    assert findings(replace(facts, given={**facts.given, "entry_basis": basis})) == findings(facts)
