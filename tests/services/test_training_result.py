"""The comparison with the key, for itself: whatever somebody did, each thing that must not be missed is met or missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from screening_desk import reference
from screening_desk.reference import training
from screening_desk.reference.training import Case
from screening_desk.services.training_facts import ruled
from screening_desk.services.training_result import Done, Listed, Point, compare, points_of

DATA = reference.load()
CASES = list(training.load().values())
CHILD, WAGES = training.load()["child_with_stranger"], training.load()["factory_wages_withheld"]
BEGUN = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
ITEMS = [item.id for item in DATA.catalogue.items]
ANSWERS = st.sampled_from(("yes", "no", "unknown", "not_asked"))


def right(case: Case) -> Done:
    """Return what somebody leaves who did all by the key."""
    made = ruled(case, DATA, case.worth)
    return Done(
        outcome=case.key.outcome,
        level=made.view.assessment.level,
        answers={item: (case.heard[item].answer, True) for item in case.worth},
        given={name: check.value for name, check in (*case.checks.items(), *case.told.items())},
        findings=made.findings,
        apart=case.companion is not None,
        lists=made.instruments,
    )


@given(st.sampled_from(CASES))
def test_doing_all_by_the_key_misses_nothing(case: Case) -> None:
    result = compare(case, right(case), DATA, "run", BEGUN, BEGUN + timedelta(seconds=61))
    assert result.passed
    assert result.level_right
    assert (result.missed, result.needless, result.wrong, result.read) == ((), (), (), ())
    assert result.seconds == 61


@given(st.sampled_from(CASES), st.dictionaries(st.sampled_from(ITEMS), st.tuples(ANSWERS, st.booleans())), st.data())
def test_every_point_is_met_or_missed_and_each_once(
    case: Case, answers: dict[str, tuple[str, bool]], data: st.DataObject
) -> None:
    done = right(case)
    kept = data.draw(st.sets(st.sampled_from(sorted(done.findings))))
    done = replace(done, answers=answers, findings=frozenset(kept), apart=data.draw(st.booleans()))
    result = compare(case, done, DATA, "run", BEGUN, BEGUN)
    assert set(result.met) | set(result.missed) == set(points_of(case))
    assert not set(result.met) & set(result.missed)
    assert result.passed == (not result.missed)


@given(st.sampled_from(CASES), st.sampled_from(ITEMS), st.sampled_from(("yes", "no", "unknown")))
def test_only_what_the_case_has_no_reason_for_is_asked_without_need(case: Case, item: str, own: str) -> None:
    done = right(case)
    done = replace(done, answers={**done.answers, item: (own, True)})
    assert compare(case, done, DATA, "run", BEGUN, BEGUN).needless == (() if item in case.worth else (item,))


@given(st.sampled_from(CASES), st.sampled_from(training.OUTCOMES))
def test_who_may_proceed_is_over_flagged_by_any_hand_over(case: Case, outcome: training.Outcome) -> None:
    result = compare(case, replace(right(case), outcome=outcome), DATA, "run", BEGUN, BEGUN)
    assert result.outcome_right == (outcome == case.key.outcome)
    assert result.over_flagged == (case.let_go and outcome != "proceed")


def test_a_wrong_check_names_its_rule_to_read() -> None:
    case = training.load()["applicant_scam_offer"]
    done = right(case)
    done = replace(done, given={**done.given, "payer": "self"}, findings=done.findings - {"payer.ask_on"})
    result = compare(case, done, DATA, "run", BEGUN, BEGUN)
    assert [(each.kind, each.id, each.own, each.right) for each in result.wrong] == [
        ("input", "payer", "self", "new_contact")
    ]
    assert result.missed == (Point("finding", "payer.ask_on"),)
    assert [(each.kind, each.id) for each in result.read] == [("rule", "payer")]


def test_what_a_child_tells_may_be_written_in_any_words_and_must_be_asked() -> None:
    done = right(CHILD)
    said = replace(done, given={**done.given, "relation_child": "bukan keluarganya"})
    assert compare(CHILD, said, DATA, "run", BEGUN, BEGUN).passed
    silent = {name: value for name, value in done.given.items() if name != "relation_child"}
    result = compare(CHILD, replace(done, given=silent), DATA, "run", BEGUN, BEGUN)
    assert result.missed == (Point("told", "relation_child"),)


def test_what_the_guardian_says_is_one_of_a_few_choices_and_must_be_right() -> None:
    done = right(CHILD)
    wrong = replace(done, given={**done.given, "guardian": "confirms"})
    result = compare(CHILD, wrong, DATA, "run", BEGUN, BEGUN)
    assert result.missed == (Point("told", "guardian"),)
    assert [(each.kind, each.id, each.own, each.right) for each in result.wrong] == [
        ("told", "guardian", "confirms", "denies")
    ]


def test_a_list_beside_the_counters_is_compared_with_the_key() -> None:
    result = compare(WAGES, right(WAGES), DATA, "run", BEGUN, BEGUN)
    assert result.lists == (Listed("labour", "forced_labour", "forced_labour"),)
    assert Point("list", "labour") in result.met
    assert (len(result.lists_compared), result.lists_right) == (1, 1)


def test_a_list_that_came_out_otherwise_says_what_was_not_answered() -> None:
    done = right(WAGES)
    some = {item: each for item, each in done.answers.items() if not item.startswith("CD")}
    done = replace(done, answers=some, lists={"labour": "no_reading"}, carried=frozenset({"CD01"}))
    result = compare(WAGES, done, DATA, "run", BEGUN, BEGUN)
    assert result.lists == (Listed("labour", "no_reading", "forced_labour", ("CD03", "CD14")),)
    assert Point("list", "labour") in result.missed
    assert not result.passed
    assert ("list", "labour") in {(each.kind, each.id) for each in result.read}


def test_a_list_the_key_does_not_demand_is_no_miss_but_is_shown() -> None:
    case = training.load()["scam_compound_job"]
    result = compare(case, replace(right(case), lists={}), DATA, "run", BEGUN, BEGUN)
    assert result.passed
    assert result.lists == (Listed("transit", "", "attention"),)
    assert result.lists_compared == ()


def test_items_of_a_list_the_case_has_no_reason_for_are_asked_without_need() -> None:
    case = training.load()["family_visit_mother"]
    done = right(case)
    asked = {**done.answers, "TD06": ("no", True)}
    result = compare(case, replace(done, answers=asked, lists={"transit": "none_yet"}), DATA, "run", BEGUN, BEGUN)
    assert result.needless == ("TD06",)
    assert result.lists == (Listed("transit", "none_yet", ""),)
    assert result.lists_compared == ()
