"""The transit-risk rule: one fact is attention, context never weighs, and there is no number."""

from __future__ import annotations

import pytest

from screening_desk.rules import transit
from screening_desk.rules.outcome import Given, Outcome
from tests.rules.lists import TRANSIT, answers

FACTS = {"CONTROL", "DECEPTION", "CRIME", "CHILD"}
FACT_ITEMS = [item.id for item in TRANSIT.items if item.dimension in FACTS]
CONTEXT_ITEMS = [item.id for item in TRANSIT.items if item.dimension not in FACTS]


def judged(yes: str = "", no: str = "", unknown: str = "", profile: str = "adult") -> Outcome:
    return transit.assess(answers(yes, no, unknown), TRANSIT, profile)


@pytest.mark.parametrize("profile", ["adult", "child"])
@pytest.mark.parametrize("item", FACT_ITEMS)
def test_any_single_fact_is_attention_in_any_list(item: str, profile: str) -> None:
    outcome = judged(item, profile=profile)
    assert outcome.result == "attention"
    assert outcome.would_change == ()


def test_all_context_together_is_nothing() -> None:
    outcome = judged(" ".join(CONTEXT_ITEMS))
    assert outcome.result == "not_assessed"
    assert next(step for step in outcome.trace if step.code == "context").items == tuple(CONTEXT_ITEMS)
    assert judged(" ".join(CONTEXT_ITEMS), "TC02").result == "none_yet"


def test_context_is_never_a_gap() -> None:
    assert not set(judged().unknown) & set(CONTEXT_ITEMS)


def test_forced_crime_is_a_dimension_of_its_own_with_non_punishment_said() -> None:
    outcome = judged("TF01")
    assert next(row for row in outcome.dimensions if row.id == "CRIME").state == "positive"
    assert "crime" in [step.code for step in outcome.trace]


def test_a_yes_about_a_child_counts_though_the_document_says_adult() -> None:
    outcome = judged("TA02")
    assert outcome.result == "attention"
    assert "child_fact" in [step.code for step in outcome.trace]
    assert "child_fact" not in [step.code for step in judged("TA02", profile="child").trace]


def test_child_items_are_asked_only_of_a_child() -> None:
    asked = {name: {item.id for item in items if item.child_only} for name, items in TRANSIT.lists.items()}
    assert asked == {"adult": set(), "child": {f"TA0{n}" for n in range(1, 7)}}


@pytest.mark.parametrize("answer", ["unknown", "declined", "not_checked"])
def test_other_answers_are_not_a_no(answer: str) -> None:
    given = {item: Given(answer) for item in FACT_ITEMS}  # type: ignore[arg-type]
    outcome = transit.assess(given, TRANSIT, "child")
    assert outcome.result == "not_assessed"
    assert set(outcome.unknown) == set(FACT_ITEMS)


def test_each_open_fact_would_change_it_to_attention() -> None:
    outcome = judged(no="TC02", unknown="TC01")
    assert {change.item for change in outcome.would_change} == set(outcome.unknown)
    assert "TC02" not in outcome.unknown
    assert {change.result for change in outcome.would_change} == {"attention"}


def test_no_step_shows_a_number() -> None:
    for step in judged("TC01 TD02 TF01 TP01", "TA01").trace:
        assert set(step.facts) <= {"dimensions"}
