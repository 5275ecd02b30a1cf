"""What one more yes would make of the counter list's result, beside the stored trace."""

from __future__ import annotations

from hypothesis import given, settings

from screening_desk.reference import indicators
from screening_desk.rules.assessment import Answer, Situation, assess
from screening_desk.rules.what_if import CounterChange, would_change
from tests.rules.test_assessment_properties import situations, some_answers

CATALOGUE = indicators.load()
ADULT = Situation("departure", 30)


def test_one_strong_yes_would_be_partial_and_a_weak_one_changes_nothing() -> None:
    found = {change.key: change for change in would_change(dict.fromkeys(CATALOGUE.quick, "no"), CATALOGUE, ADULT)}
    assert found["C5"] == CounterChange("C5", "partial", within_hour=False)
    assert found["C2"].level == "danger"
    assert not {"P1", "C9"} & set(found)
    assert not set(CATALOGUE.quick) & set(found)


def test_what_is_settled_is_not_asked_again() -> None:
    settled: dict[str, Answer] = dict.fromkeys(CATALOGUE.by_id, "no")
    assert would_change(settled, CATALOGUE, ADULT) == ()


def test_a_second_question_is_named_too() -> None:
    answers: dict[str, Answer] = {"C2": "yes", "B": "unknown"}
    assert "C2.now" not in {change.key for change in would_change(answers, CATALOGUE, ADULT)}  # open already


@settings(max_examples=40)
@given(some_answers, situations)
def test_it_is_what_judging_again_gives_and_never_less(answers: dict[str, Answer], situation: Situation) -> None:
    now = assess(answers, CATALOGUE, situation)
    for change in would_change(answers, CATALOGUE, situation):
        then = assess({**answers, change.key: "yes"}, CATALOGUE, situation)
        assert (then.level, then.within_hour) == (change.level, change.within_hour)
        assert (then.level, then.within_hour) != (now.level, now.within_hour)
