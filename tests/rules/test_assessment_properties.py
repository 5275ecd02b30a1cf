"""What holds for all answers: a yes never lowers concern, unknown is no no, order and person do not matter."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import indicators
from screening_desk.rules.assessment import LEVELS, Answer, Assessment, Situation, assess

CATALOGUE = indicators.load()
KEYS = sorted([*CATALOGUE.by_id, *CATALOGUE.follow_ups])
ITEMS = sorted(CATALOGUE.by_id)

some_answers = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(get_args(Answer)), max_size=14)
no_knowledge = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(["unknown", "not_asked"]))
adult_ages = st.integers(18, 110)
ages = st.none() | st.integers(0, 110)
situations = st.builds(
    Situation,
    mode=st.sampled_from(get_args(indicators.Mode)),
    age=ages,
    apart=st.booleans(),
    accompanied=st.none() | st.booleans(),
    beside=st.frozensets(st.sampled_from(ITEMS), max_size=4),
)


def concern(assessment: Assessment) -> tuple[int, bool]:
    """Level first, then how soon: a hand-over within the hour is more than one in this shift."""
    return LEVELS.index(assessment.level), assessment.within_hour


@given(some_answers, st.sampled_from(ITEMS), situations)
def test_another_yes_never_lowers_concern(answers: dict[str, Answer], item: str, situation: Situation) -> None:
    before = assess(answers, CATALOGUE, situation)
    after = assess({**answers, item: "yes"}, CATALOGUE, situation)
    assert concern(after) >= concern(before)


@given(some_answers, situations)
def test_saying_that_it_is_now_never_lowers_concern(answers: dict[str, Answer], situation: Situation) -> None:
    before = assess(answers, CATALOGUE, situation)
    after = assess({**answers, "C2.now": "yes"}, CATALOGUE, situation)
    assert concern(after) >= concern(before)


@given(some_answers, st.sampled_from(KEYS), situations)
def test_do_not_know_never_lowers_concern_and_never_counts_as_no(
    answers: dict[str, Answer], key: str, situation: Situation
) -> None:
    """The one exception is decision 21: "do not know" to an opened danger question is a hand-over within the hour."""
    open_answers = {name: answer for name, answer in answers.items() if name != key}
    before = assess(open_answers, CATALOGUE, situation)
    after = assess({**open_answers, key: "unknown"}, CATALOGUE, situation)
    no = assess({**open_answers, key: "no"}, CATALOGUE, situation)
    if key == "B" and before.danger_open:
        assert after.within_hour
        assert LEVELS.index(after.level) >= LEVELS.index("partial")
    else:
        assert concern(after) >= concern(before)
    assert after.level != "none_yet" or before.level == "none_yet"
    assert key in after.unknown or key not in no.unknown


@given(no_knowledge, situations)
def test_answers_without_knowledge_are_not_assessed(answers: dict[str, Answer], situation: Situation) -> None:
    assessment = assess(answers, CATALOGUE, situation)
    assert assessment.level == "not_assessed"
    assert not assessment.danger_open


@given(some_answers, situations)
def test_not_asked_weighs_like_no_answer_at_all(answers: dict[str, Answer], situation: Situation) -> None:
    asked = {key: answer for key, answer in answers.items() if answer != "not_asked"}
    one, other = assess(answers, CATALOGUE, situation), assess(asked, CATALOGUE, situation)
    assert (concern(one), one.unknown, one.danger_open) == (concern(other), other.unknown, other.danger_open)


@given(some_answers.flatmap(lambda found: st.tuples(st.just(found), st.permutations(list(found)))), situations)
def test_the_order_of_the_answers_does_not_matter(
    pair: tuple[dict[str, Answer], list[str]], situation: Situation
) -> None:
    answers, order = pair
    assert assess({key: answers[key] for key in order}, CATALOGUE, situation) == assess(answers, CATALOGUE, situation)


@given(some_answers, situations, adult_ages, adult_ages)
def test_fairness_twins_of_different_adult_age_get_the_same_result(
    answers: dict[str, Answer], situation: Situation, one: int, other: int
) -> None:
    results = [
        assess(answers, CATALOGUE, Situation(situation.mode, age, situation.apart, situation.accompanied))
        for age in (one, other)
    ]
    assert results[0] == results[1]


@given(
    st.one_of(st.just({}), st.just({"A0": "yes"}), st.just({"A1": "yes"}), st.just({"A0": "yes", "A1": "yes"})), ages
)
def test_age_alone_raises_nothing(answers: dict[str, Answer], age: int | None) -> None:
    assessment = assess(answers, CATALOGUE, Situation("arrival", age))
    assert concern(assessment) == (0, False)


def test_sex_origin_and_looks_are_not_even_inputs() -> None:
    assert set(Situation.__dataclass_fields__) == {"mode", "age", "apart", "accompanied", "beside"}


@given(some_answers, situations)
def test_no_trace_names_an_age(answers: dict[str, Answer], situation: Situation) -> None:
    for step in assess(answers, CATALOGUE, situation).trace:
        assert set(step.facts) <= {"columns"}


@given(some_answers, situations)
def test_tallies_add_up_to_the_items_that_apply(answers: dict[str, Answer], situation: Situation) -> None:
    assessment = assess(answers, CATALOGUE, situation)
    asked = indicators.applicable(CATALOGUE, situation.mode, assessment.child_path)
    for column, tally in assessment.columns.items():
        assert tally.total == sum(item.column == column for item in asked)
