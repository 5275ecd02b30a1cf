"""What is told on the child path: said and compared word by word, kept with the result, and never weighed."""

from dataclasses import replace
from typing import cast, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import indicators
from screening_desk.rules.assessment import Answer, Assessment, Situation, assess
from screening_desk.rules.child import BY_ADULT, BY_CHILD, relation

CATALOGUE = indicators.load()
CHILD = Situation("departure", 15, accompanied=True)
FACTS = {fact.id: fact for fact in CATALOGUE.told}
WORDS = {BY_CHILD: "teman ibu, baru kenal kemarin", BY_ADULT: "bibi kandung"}


def judge(told: dict[str, str], answers: str = "", situation: Situation = CHILD) -> Assessment:
    """Assess answers written as "A2=yes A3=no" beside what was told."""
    pairs = [word.split("=") for word in answers.split()]
    return assess({key: cast("Answer", value) for key, value in pairs}, CATALOGUE, situation, told)


def codes(assessment: Assessment) -> set[str]:
    """The steps that speak of what was told."""
    return {step.code for step in assessment.trace if step.code.split("_")[-1] in _ENDS or "relation" in step.code}


_ENDS = {"confirms", "denies", "doubtful", "tried", "answer", "number", "letter"}


@pytest.mark.parametrize(
    ("child", "adult", "says"),
    [
        ("teman ibu", "bibi kandung", "differs"),
        ("Bibi  kandung.", "bibi kandung", "same"),
        ("BIBI, kandung", "bibi kandung", "same"),
        ("bibi", "bibi kandung", "differs"),
        ("", "bibi kandung", ""),
        ("teman ibu", "", ""),
        ("...", "bibi kandung", ""),
        ("姑姑", "姑姑", "same"),
    ],
)
def test_two_relations_are_compared_as_words(child: str, adult: str, says: str) -> None:
    assert relation({BY_CHILD: child, BY_ADULT: adult}) == says


@pytest.mark.parametrize(
    ("told", "answers", "says"),
    [
        (WORDS, "A2=no A3=no", {"relation_differs"}),
        (WORDS | {BY_CHILD: "Bibi kandung"}, "A2=no A3=no", set()),
        (
            {},
            "A2=yes",
            {"gap_relation_child", "gap_relation_adult", "gap_guardian_not_tried", "gap_consent_letter"},
        ),
        ({}, "A2=no A3=no", set()),
        ({}, "A2=no", {"gap_relation_child", "gap_relation_adult", "gap_guardian_not_tried", "gap_consent_letter"}),
        (WORDS | {"guardian": "not_tried", "consent_letter": "none"}, "A3=yes", {"relation_differs", "gap_guardian_not_tried"}),
        (WORDS | {"guardian": "no_answer", "consent_letter": "seen"}, "A3=yes", {"relation_differs", "gap_guardian_no_answer"}),
        (WORDS | {"guardian": "no_number", "consent_letter": "seen"}, "A3=yes", {"relation_differs", "gap_guardian_no_number"}),
        ({"guardian": "confirms"}, "A2=no A3=no", {"guardian_confirms", "gap_guardian_number"}),
        ({"guardian": "denies", "guardian_number": "school"}, "A2=no A3=no", {"guardian_denies"}),
        ({"consent_letter": "doubtful"}, "A2=no A3=no", {"letter_doubtful"}),
    ],
)  # fmt: skip
def test_each_fact_is_said_and_each_missing_one_is_a_gap(told: dict[str, str], answers: str, says: set[str]) -> None:
    assert codes(judge(told, answers)) == says


def test_who_came_alone_has_no_relation_to_ask_about() -> None:
    alone = replace(CHILD, accompanied=False)
    assert codes(judge({}, "A2=yes", alone)) == {"gap_guardian_not_tried", "gap_consent_letter"}


def test_what_the_child_said_beside_the_companion_is_asked_again() -> None:
    beside = replace(CHILD, beside=frozenset({BY_CHILD}))
    assert "relation_beside" in codes(judge(WORDS, "A2=no A3=no", beside))
    assert "relation_beside" not in codes(judge({}, "A2=no A3=no", beside))


def test_an_adult_has_no_child_path() -> None:
    assert codes(judge(WORDS | {"guardian": "denies"}, "", Situation("departure", 30, accompanied=True))) == set()


def test_a_child_by_doubt_of_age_has() -> None:
    assert "relation_differs" in codes(judge(WORDS, "A0=yes", Situation("departure", 30, accompanied=True)))


answered = st.dictionaries(
    st.sampled_from(sorted(CATALOGUE.by_id)), st.sampled_from(get_args(indicators.Answer)), max_size=10
)
told_facts = st.fixed_dictionaries(
    {},
    optional={
        fact.id: st.text(max_size=30) if fact.kind == "words" else st.sampled_from([c.value for c in fact.choices])
        for fact in CATALOGUE.told
    },
)
situations = st.builds(
    Situation,
    mode=st.sampled_from(get_args(indicators.Mode)),
    age=st.none() | st.integers(0, 60),
    accompanied=st.none() | st.booleans(),
    apart=st.booleans(),
    beside=st.frozensets(st.sampled_from(sorted(FACTS)), max_size=2),
)


@given(answered, told_facts, situations)
def test_what_was_told_touches_nothing_but_the_trace(
    answers: dict[str, Answer], told: dict[str, str], situation: Situation
) -> None:
    with_it, without = assess(answers, CATALOGUE, situation, told), assess(answers, CATALOGUE, situation)
    assert replace(with_it, trace=()) == replace(without, trace=())
    weighed = [step for step in with_it.trace if CATALOGUE.trace[step.code].section in {"why", "why_not"}]
    assert weighed == [step for step in without.trace if CATALOGUE.trace[step.code].section in {"why", "why_not"}]


@given(told_facts, situations)
def test_nobodys_words_go_into_the_trace(told: dict[str, str], situation: Situation) -> None:
    for step in assess({}, CATALOGUE, situation, told).trace:
        assert set(step.facts) <= {"columns"}


def test_an_older_catalogue_without_these_facts_still_reads_and_judges() -> None:
    older = msgspec.to_builtins(CATALOGUE)
    older["told"] = []
    for code in [code for code in older["trace"] if "relation" in code or "guardian" in code or "letter" in code]:
        del older["trace"][code]
    catalogue = indicators.from_canonical(msgspec.json.encode(older).decode())
    trace = assess({"A2": "yes"}, catalogue, CHILD, WORDS).trace
    assert all(step.code in catalogue.trace for step in trace)
