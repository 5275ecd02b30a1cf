"""The Delphi rule: the vectors of its table, what dimensions mean together, and what one more yes would change."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from screening_desk.reference import instruments
from screening_desk.rules import delphi
from screening_desk.rules.outcome import Change, Given, Outcome, change_steps
from tests.rules.lists import ADULT, CHILD, LABOUR, YES, answers, weighing

VECTORS = [
    ((2, 0, 0), True),
    ((1, 1, 0), True),
    ((1, 0, 1), True),
    ((0, 3, 0), True),
    ((0, 2, 1), True),
    ((1, 0, 0), False),
    ((0, 2, 0), False),
    ((0, 1, 9), False),
    ((0, 0, 9), False),
    ((0, 1, 1), False),
    ((0, 0, 0), False),
]


def judged(yes: str = "", no: str = "", unknown: str = "", profile: str = ADULT) -> Outcome:
    return delphi.assess(answers(yes, no, unknown), LABOUR, profile)


def states(outcome: Outcome) -> dict[str, str]:
    return {row.id: row.state for row in outcome.dimensions}


def codes(outcome: Outcome) -> list[str]:
    return [step.code for step in outcome.trace]


@pytest.mark.parametrize(("counts", "positive"), VECTORS)
def test_a_dimension_is_positive_by_strong_medium_and_weak(counts: tuple[int, int, int], positive: bool) -> None:
    assert bool(delphi.positive_by(*counts)) is positive


def test_the_four_parts_of_the_rule_are_the_compact_form() -> None:
    for strong in range(4):
        for medium in range(5):
            for weak in range(5):
                expected = (
                    strong >= 2 or (strong >= 1 and medium + weak >= 1) or medium >= 3 or (medium >= 2 and weak >= 1)
                )
                assert bool(delphi.positive_by(strong, medium, weak)) is expected


@pytest.mark.parametrize(
    ("dimension", "strengths", "state"),
    [
        ("CD", "SS", "positive"),
        ("CR", "SM", "positive"),
        ("DR", "SW", "positive"),
        ("AV", "MMM", "positive"),
        ("AV", "MMW", "positive"),
        ("EX", "S", "negative"),
        ("CD", "MM", "negative"),
        ("AD", "MWW", "negative"),
        ("AV", "WW", "negative"),
    ],
)
def test_distinct_items_make_a_dimension_positive(dimension: str, strengths: str, state: str) -> None:
    assert states(judged(weighing(dimension, strengths)))[dimension] == state


def test_nothing_answered_is_not_assessed_and_never_negative() -> None:
    for outcome in (judged(), judged(unknown=" ".join(LABOUR.by_id))):
        assert outcome.result == "not_assessed"
        assert set(states(outcome).values()) == {"not_assessed"}
        assert codes(outcome)[0] == "nothing_answered"


@pytest.mark.parametrize("answer", ["unknown", "declined", "not_checked"])
def test_only_yes_and_no_assess_a_dimension(answer: str) -> None:
    given = {"EX01": Given(answer)}  # type: ignore[arg-type]
    outcome = delphi.assess(given, LABOUR, ADULT)
    assert states(outcome)["EX"] == "not_assessed"
    assert "EX01" in outcome.unknown
    assert f"gap_{answer}" in codes(outcome)


NONE = "DR02 CR05 AV01"
EXPLOITED, COERCED, DECEIVED, FORCED = "EX01 EX02", "CD01 CD02", "DR01 DR02", "CR01 CR02"


@pytest.mark.parametrize(
    ("yes", "no", "result"),
    [
        ("", f"{NONE} EX01 CD01 AD01", "successful_migrant"),
        (EXPLOITED, f"{NONE} CD01 AD01", "exploited_migrant"),
        (f"{DECEIVED} {EXPLOITED}", "CD01", "deceived_and_exploited"),
        (f"{DECEIVED} {EXPLOITED}", "CR01 AV01 CD01 AD01", "deceived_and_exploited"),
        (f"{DECEIVED} {EXPLOITED} {COERCED}", "", "forced_labour"),
        (f"{FORCED} {EXPLOITED} {COERCED}", "DR01", "forced_labour"),
        (f"{DECEIVED} {FORCED} {EXPLOITED} {COERCED}", "", "forced_labour"),
    ],
)
def test_dimensions_together_read_as_the_table_says(yes: str, no: str, result: str) -> None:
    outcome = judged(yes, no)
    assert outcome.result == result
    assert next(step for step in outcome.trace if step.code == "reading").facts["result"] == result


@pytest.mark.parametrize(
    ("yes", "no", "floor"),
    [
        (EXPLOITED, f"{NONE} AD01", "exploited_migrant"),  # coercion nobody answered
        (EXPLOITED, "DR02 CR05 CD01 AD01", "exploited_migrant"),  # means nobody answered
        (f"{DECEIVED} {EXPLOITED}", "", "deceived_and_exploited"),
        ("", f"{NONE} EX01 CD01", ""),
    ],
)
def test_a_needed_dimension_without_answers_gives_no_reading(yes: str, no: str, floor: str) -> None:
    outcome = judged(yes, no)
    assert (outcome.result, outcome.floor) == ("no_reading", floor)
    assert "needed" in codes(outcome)


@pytest.mark.parametrize(
    ("yes", "no", "floor"),
    [
        (f"{EXPLOITED} {COERCED}", f"{NONE} AD01", "exploited_migrant"),  # coercion without means in the table
        (f"{FORCED} {EXPLOITED}", "DR01 CD01", "exploited_migrant"),  # force without coercion there
        (f"{EXPLOITED} AV01 AV02 AV03", "DR01 CR01 CD01 AD01", "exploited_migrant"),  # vulnerability may be the means
        (DECEIVED, "CR01 AV01 EX01 CD01 AD01", ""),  # deceived, not exploited
    ],
)
def test_a_combination_the_table_lacks_gives_no_reading_and_says_how_far_it_goes(yes: str, no: str, floor: str) -> None:
    outcome = judged(yes, no)
    assert (outcome.result, outcome.floor) == ("no_reading", floor)
    assert "no_combination" in codes(outcome)


def test_a_child_needs_no_means_but_the_act_and_exploitation() -> None:
    assert judged(EXPLOITED, profile=CHILD).result == "no_reading"
    assert judged(f"ACT01 {EXPLOITED}", profile=CHILD).result == "child_exploited"
    assert judged(f"ACT01 {EXPLOITED}", f"{NONE} CD01 AD01", profile=CHILD).result == "child_exploited"


def test_any_yes_about_the_recruitment_of_a_child_shows_the_act() -> None:
    assert judged(f"AV06 {EXPLOITED}", "ACT01", profile=CHILD).result == "child_exploited"


def test_the_child_list_by_itself_raises_nothing() -> None:
    outcome = judged("ACT01", profile=CHILD)
    assert (outcome.result, outcome.floor) == ("no_reading", "")
    assert "child_rule" in codes(outcome)


def test_a_yes_that_is_not_in_the_list_is_said_and_adds_nothing() -> None:
    outcome = judged("AV08 AV01 AV02", profile=CHILD)
    assert states(outcome)["AV"] == "negative"
    assert next(step for step in outcome.trace if step.code == "not_in_list").items == ("AV08",)


def test_an_adult_list_has_no_act_concerning_a_child() -> None:
    recruited = judged(f"{DECEIVED} {EXPLOITED}", "CD01")
    assert set(states(recruited)) == set(LABOUR.dimension) - {"ACT"}
    assert not any("ACT" in str(step.facts.get("dimensions", "")).split() for step in recruited.trace)
    assert set(states(judged(profile=CHILD))) == set(LABOUR.dimension)


def test_a_yes_to_an_item_of_a_dimension_left_out_is_said_and_adds_nothing() -> None:
    outcome, without = judged(f"ACT01 {EXPLOITED}"), judged(EXPLOITED)
    assert (outcome.result, outcome.floor, outcome.dimensions) == (without.result, without.floor, without.dimensions)
    assert next(step for step in outcome.trace if step.code == "not_in_list").items == ("ACT01",)


def test_before_lists_could_leave_a_dimension_out_an_adult_had_it() -> None:
    """Stored data of that time name no lists; they are judged as they were (`tests/golden`)."""
    before = replace(LABOUR, dimensions=tuple(replace(row, profiles=()) for row in LABOUR.dimensions))
    outcome = delphi.assess(answers(DECEIVED), before, ADULT)
    assert states(outcome)["ACT"] == "positive"


def test_violence_is_strong_and_marked_as_disputed() -> None:
    assert LABOUR.by_id["CR01"].strengths == {ADULT: "strong", CHILD: "strong"}
    assert next(step for step in judged("CR01").trace if step.code == "disputed_strength").items == ("CR01",)


def test_the_same_fact_is_heavier_at_the_destination() -> None:
    for before, after in (("CR04", "CD02"), ("CR05", "CD01"), ("CR06", "CD03")):
        assert (LABOUR.by_id[before].strengths[ADULT], LABOUR.by_id[after].strengths[ADULT]) == ("medium", "strong")


@pytest.mark.parametrize("profile", [ADULT, CHILD])
@pytest.mark.parametrize(
    ("yes", "no", "unknown"),
    [("", "", ""), ("EX01 CD01 DR01", "AV01", "EX02 CR01"), ("EX02 EX03 CD01", NONE, "AD01"), ("AV06", "", "EX01")],
)
def test_would_change_is_what_judging_again_with_that_yes_gives(profile: str, yes: str, no: str, unknown: str) -> None:
    given = answers(yes, no, unknown)
    before = delphi.assess(given, LABOUR, profile)
    told = {change.item: change for change in before.would_change}
    assert set(told) <= set(before.unknown)
    for item in before.unknown:
        after = delphi.assess({**given, item: YES}, LABOUR, profile)
        gained = {name for name, state in states(after).items() if state == "positive"} > {
            name for name, state in states(before).items() if state == "positive"
        }
        assert (item in told) is (gained or after.result != before.result)
        if item in told:
            dimension = LABOUR.by_id[item].dimension
            assert told[item] == Change(item, dimension, states(after)[dimension], after.result)  # type: ignore[arg-type]


def test_would_change_in_words() -> None:
    outcome = judged(f"{EXPLOITED} CD01", f"{NONE} AD01", "DR01")
    (step, *_) = change_steps(outcome.would_change)
    words = instruments.sentence(step, LABOUR, "id")
    assert words.startswith("Satu ya lagi di")
    assert LABOUR.result(str(step.facts["result"]), "id") in words


def test_what_the_instrument_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="has no item 'ZZ99'"):
        judged("ZZ99")
    for profile in ("adult_sexual", "adult"):
        with pytest.raises(ValueError, match="has no list"):
            judged(profile=profile)
    with pytest.raises(ValueError, match="is no answer"):
        Given("perhaps")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="is not known by"):
        Given("unknown", "told")
