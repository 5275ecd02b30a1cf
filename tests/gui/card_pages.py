"""Question cards for tests."""

from __future__ import annotations

from screening_desk.gui.pages.cards.card import CardPage, Return
from screening_desk.gui.pages.cards.parts import CardButton, CardText
from screening_desk.reference import load

DECKS = {deck.code: deck for deck in load().content.cards}


def page_of(code: str, items: tuple[str, ...] = (), way: Return = "pin") -> CardPage:
    return CardPage(DECKS[code], items or tuple(DECKS[code].questions), way)


def parts(card: CardPage) -> list[CardText | CardButton]:
    """What a question is made of."""
    return [card.count, card.intro, card.question, *card.answers.values(), card.back, card.stop]
