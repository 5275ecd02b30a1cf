"""Question cards: each language is complete, and every character of it can be drawn."""

from __future__ import annotations

import msgspec
import pytest

from screening_desk import reference
from screening_desk.reference import load
from screening_desk.reference.cards import CARD_ANSWERS, CardDeck, card_problems
from screening_desk.reference.checking import check

LANGUAGES = {"ar", "bn", "en", "id", "jv", "km", "ms", "my", "th", "tl", "vi", "zh"}
DECKS = {deck.code: deck for deck in load().content.cards}
ITEMS = load().catalogue.by_id


def problems(**changed: object) -> list[str]:
    """What is wrong with the English cards after a change."""
    return list(card_problems((msgspec.structs.replace(DECKS["en"], **changed),), ITEMS))


def test_the_languages_of_the_travellers_are_there() -> None:
    assert set(DECKS) == LANGUAGES
    assert {code for code, deck in DECKS.items() if deck.right_to_left} == {"ar"}


def test_no_language_claims_a_review_that_nobody_made() -> None:
    assert {deck.provenance for deck in DECKS.values()} == {"draft"}


def test_every_language_asks_the_same_in_the_same_order() -> None:
    assert {tuple(deck.questions) for deck in DECKS.values()} == {tuple(DECKS["id"].questions)}
    assert next(iter(DECKS["id"].questions)) == "B", "help now is asked first"


def test_no_card_asks_what_an_officer_has_to_see() -> None:
    assert [name for name in DECKS["id"].questions if ITEMS[name].observed or ITEMS[name].context] == []


def test_there_is_a_way_not_to_answer() -> None:
    assert CARD_ANSWERS == ("yes", "no", "unknown", "declined")


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"questions": {**DECKS["en"].questions, "Z9": "Really?"}}, "ask about Z9, which is no item"),
        ({"questions": {**DECKS["en"].questions, "C1": "  "}}, "have an empty question C1"),
        ({"words": {**DECKS["en"].words, "stop": ""}}, "have no words for stop"),
        ({"words": {**DECKS["en"].words, "counter": "Question {n}"}}, "count with other places"),
    ],
)
def test_what_is_wrong_with_a_language_is_said(changed: dict[str, object], problem: str) -> None:
    assert problem in " ".join(problems(**changed))


def test_a_language_that_asks_other_things_is_told() -> None:
    short = msgspec.structs.replace(DECKS["id"], questions={"B": "Apakah Anda memerlukan bantuan?"})
    (said,) = card_problems((DECKS["en"], short), ITEMS)
    assert said == "the cards of id ask about other items than those of en"
    assert list(card_problems((DECKS["en"], DECKS["en"]), ITEMS)) == ["the cards of en stand there twice"]


def test_a_broken_deck_is_refused_with_its_reason() -> None:
    broken = msgspec.structs.replace(DECKS["vi"], words={**DECKS["vi"].words, "yes": " "})
    with pytest.raises(reference.ReferenceError, match="The cards of vi have no words for yes"):
        check(msgspec.structs.replace(load().content, cards=(broken,)))


def test_a_deck_says_all_that_can_be_read() -> None:
    deck: CardDeck = DECKS["th"]
    assert all(text in deck.text() for text in (*deck.words.values(), *deck.questions.values()))
