"""Who does not want to answer never loses concern by it, wherever they were asked: by a card, the list or the interview."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import indicators as lists
from screening_desk.reference import load
from screening_desk.reference.instruments import Answer as ItemAnswerValue
from screening_desk.reference.instruments import Instrument
from screening_desk.rules.assessment import LEVELS, Assessment, Situation, assess
from screening_desk.services import asking, screening
from screening_desk.services.draft import Draft, Identity, ItemAnswer, pack, unpack
from screening_desk.services.history import view_screening
from screening_desk.services.instruments import judge_by
from tests.office import Office, scanned

AT = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)
CATALOGUE = lists.load()
INSTRUMENTS = load().instruments
KEYS = (*CATALOGUE.by_id, *CATALOGUE.follow_ups)
CARDS = tuple(load().content.cards[0].questions)
WAYS = ("card", "interview")


def draft_of(answers: dict[str, lists.Answer]) -> Draft:
    draft = Draft("0" * 32, "departure", AT, Identity(nationality="IDN"), accompanied=False)
    for key, value in answers.items():
        draft = draft.answer(AT, key, value, "told")
    return draft


def declined(draft: Draft, key: str, way: str) -> Draft:
    if way == "card":
        return draft.answer_on_card(AT, key, None, "my", asking.declined_value(CATALOGUE, key))
    return asking.answer(draft, AT, key, "declined", "told", CATALOGUE)


def judged(draft: Draft, age: int | None) -> Assessment:
    situation = Situation("departure", age, accompanied=False)
    return assess({key: answered.value for key, answered in draft.answers.items()}, CATALOGUE, situation)


def concern(found: Assessment) -> int:
    """Not assessed is as far from concern as no indication yet; a no taken back may lead from one to the other."""
    return max(LEVELS.index(found.level), LEVELS.index("none_yet"))


answers = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(get_args(lists.Answer)))


@given(answers=answers, data=st.data(), way=st.sampled_from(WAYS), age=st.sampled_from([None, 15, 30]))
def test_declining_never_lowers_the_level(
    answers: dict[str, lists.Answer], data: st.DataObject, way: str, age: int | None
) -> None:
    key = data.draw(st.sampled_from(CARDS if way == "card" else KEYS))
    before = draft_of(answers)
    after = declined(before, key, way)
    assert concern(judged(after, age)) >= concern(judged(before, age))
    assert after.answers[key].declined
    assert after.answers[key].value == ("yes" if answers.get(key) == "yes" else asking.declined_value(CATALOGUE, key))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("key", CARDS)
def test_a_yes_stays_with_how_it_was_known_and_the_mark(key: str, way: str) -> None:
    yes = Draft("0" * 32, "departure", AT, Identity()).answer_on_card(AT, key, "yes", "my")
    kept = declined(yes, key, way).answers[key]
    assert kept == replace(yes.answers[key], declined=True)
    assert (kept.how, kept.language, kept.apart) == ("card", "my", True)


@given(data=st.data(), name=st.sampled_from(sorted(INSTRUMENTS)), child=st.booleans())
def test_declining_an_item_of_an_instrument_never_lowers_its_result(
    data: st.DataObject, name: str, child: bool
) -> None:
    instrument = INSTRUMENTS[name]
    items = st.sampled_from(sorted(instrument.by_id))
    draft = Draft("0" * 32, "departure", AT, Identity(nationality="IDN"), accompanied=False)
    given_now: dict[str, ItemAnswerValue] = data.draw(
        st.dictionaries(items, st.sampled_from(get_args(ItemAnswerValue)))
    )
    for key, value in given_now.items():
        draft = draft.answer_item(AT, key, value, "told" if value in {"yes", "no"} else "")
    key = data.draw(items)
    after = draft.answer_item(AT, key, "declined")
    assert rank(after, instrument, child=child) >= rank(draft, instrument, child=child)
    assert after.items[key].declined


def rank(draft: Draft, instrument: Instrument, *, child: bool) -> tuple[int, int]:
    """How far the result goes, and how many dimensions are positive; a no taken back leaves less assessed, no less concern."""
    outcome = judge_by(draft, instrument, 15 if child else 30, child=child).outcome
    positive = sum(state.state == "positive" for state in outcome.dimensions)
    if instrument.kind == "transit":
        return int(outcome.result == "attention"), positive
    return ["", *(row.id for row in instrument.readings)].index(outcome.floor), positive


def test_a_yes_to_an_item_stays_in_draft_and_store(office: Office) -> None:
    draft = screening.open_screening(office.officer, scanned(), "departure").draft
    draft = replace(draft, accompanied=False, reason="takut")
    draft = draft.answer_item(AT, "TC04", "yes", "seen").answer_item(AT, "TC04", "declined")
    draft = draft.answer_item(AT, "TC02", "declined")
    kept = {"TC04": ItemAnswer("yes", AT, "seen", apart=True, declined=True)}
    kept["TC02"] = ItemAnswer("declined", AT, apart=True, declined=True)
    assert draft.items == kept
    assert unpack(pack(draft)) == draft
    saved = screening.hand_over(office.officer, draft)
    assert view_screening(office.officer, saved.screening_id).view.draft.items == kept
