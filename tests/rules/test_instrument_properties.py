"""What holds for all answers in every instrument: a yes never lowers concern, unknown is no no, the person is no input."""

from __future__ import annotations

import inspect
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference.instruments import Answer, How, Instrument
from screening_desk.reference.instruments import sentence as words_of
from screening_desk.rules import delphi, transit
from screening_desk.rules.instruments import assess, list_for
from screening_desk.rules.outcome import Given, Outcome, change_steps
from tests.rules.lists import LABOUR, TRANSIT, YES

LISTS = [(each, profile) for each in (LABOUR, TRANSIT) for profile in each.lists]
TRANSIT_RESULTS = ["not_assessed", "none_yet", "attention"]
a_given = st.builds(Given, st.sampled_from(get_args(Answer)))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Instrument, str, dict[str, Given]]:
    """An instrument, one of its lists, and answers; half of the time many are yes."""
    instrument, profile = draw(st.sampled_from(LISTS))
    ids = st.sampled_from(sorted(instrument.by_id))
    answer = draw(st.sampled_from([a_given, st.just(YES)]))
    return instrument, profile, draw(st.dictionaries(ids, answer, max_size=30))


def concern(outcome: Outcome, instrument: Instrument) -> tuple[int, frozenset[str]]:
    """How far it goes, and the dimensions that are positive; the reading that fits exactly says no less."""
    positive = frozenset(row.id for row in outcome.dimensions if row.state == "positive")
    if instrument.kind == "transit":
        return TRANSIT_RESULTS.index(outcome.result), positive
    order = ["", *(row.id for row in instrument.readings)]
    return order.index(outcome.floor), positive


@given(cases(), st.data())
def test_another_yes_never_lowers_concern(case: tuple[Instrument, str, dict[str, Given]], data: st.DataObject) -> None:
    instrument, profile, found = case
    item = data.draw(st.sampled_from(sorted(instrument.by_id)))
    before = concern(assess(found, instrument, profile), instrument)
    after = concern(assess({**found, item: YES}, instrument, profile), instrument)
    assert after[0] >= before[0]
    assert after[1] >= before[1]


@given(cases())
def test_a_reading_is_never_less_than_what_its_positive_dimensions_reach(
    case: tuple[Instrument, str, dict[str, Given]],
) -> None:
    instrument, profile, found = case
    outcome = assess(found, instrument, profile)
    order = [row.id for row in instrument.readings]
    if outcome.result in order:
        assert outcome.floor in {"", outcome.result}


@given(cases(), st.data())
def test_answers_without_knowledge_weigh_like_no_answer(
    case: tuple[Instrument, str, dict[str, Given]], data: st.DataObject
) -> None:
    instrument, profile, found = case
    item = data.draw(st.sampled_from(sorted(instrument.by_id)))
    left = {key: each for key, each in found.items() if key != item}
    before = assess(left, instrument, profile)
    for answer in ("unknown", "declined", "not_checked"):
        after = assess({**left, item: Given(answer)}, instrument, profile)
        assert (after.result, after.floor, after.dimensions) == (before.result, before.floor, before.dimensions)
        assert (after.unknown, after.would_change) == (before.unknown, before.would_change)


@given(cases().flatmap(lambda case: st.tuples(st.just(case), st.permutations(list(case[2])))))
def test_order_never_matters(pair: tuple[tuple[Instrument, str, dict[str, Given]], list[str]]) -> None:
    (instrument, profile, found), order = pair
    again = assess({key: found[key] for key in order}, instrument, profile)
    assert again == assess(found, instrument, profile)


@given(cases())
def test_a_yes_counts_once_in_its_dimension(case: tuple[Instrument, str, dict[str, Given]]) -> None:
    instrument, profile, found = case
    for row in assess(found, instrument, profile).dimensions:
        assert len(set(row.yes)) == len(row.yes)
        if instrument.dimension[row.id].counting == "weighed":
            assert row.strong + row.medium + row.weak == len(row.yes)


@given(cases(), st.sampled_from([None, *get_args(How)]))
def test_how_something_is_known_never_changes_the_result(
    case: tuple[Instrument, str, dict[str, Given]], how: How | None
) -> None:
    instrument, profile, found = case
    known = {key: Given(each.answer, how if each.settled else None) for key, each in found.items()}
    assert assess(known, instrument, profile) == assess(found, instrument, profile)


@given(cases())
def test_every_step_has_words_in_both_languages(case: tuple[Instrument, str, dict[str, Given]]) -> None:
    instrument, profile, found = case
    outcome = assess(found, instrument, profile)
    for step in (*outcome.trace, *change_steps(outcome.would_change)):
        for language in ("id", "en"):
            words = words_of(step, instrument, language)
            assert words.strip()
            assert "{" not in words
    assert instrument.result(outcome.result, "id")


@given(cases())
def test_what_is_open_is_exactly_what_is_neither_yes_nor_no(case: tuple[Instrument, str, dict[str, Given]]) -> None:
    instrument, profile, found = case
    outcome = assess(found, instrument, profile)
    settled = {key for key, each in found.items() if each.settled}
    assert not settled & set(outcome.unknown)
    gaps = {item for step in outcome.trace if step.code.startswith("gap_") for item in step.items}
    assert gaps == set(outcome.unknown)


def test_the_list_is_chosen_by_child_or_not_alone() -> None:
    assert [list_for(LABOUR, child=child) for child in (False, True)] == ["adult_labour", "child_labour"]
    assert [list_for(TRANSIT, child=child) for child in (False, True)] == ["adult", "child"]


def test_who_somebody_is_is_not_even_an_input() -> None:
    for rule in (delphi.assess, transit.assess, assess):
        assert set(inspect.signature(rule).parameters) == {"given", "instrument", "profile"}
    assert set(Given.__dataclass_fields__) == {"answer", "how"}
    for instrument in (LABOUR, TRANSIT):
        assert {("child" if row.child else "adult") for row in instrument.profiles} == {"child", "adult"}
