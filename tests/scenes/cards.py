"""Question cards: what the officer chooses, and each language as a traveller sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.cards.card import CardPage, Return
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.reference import load
from screening_desk.services import cards, screening
from tests.gui.counters import SHORT, make_page
from tests.office import Office

Scene = Callable[[QApplication, Theme, Office], QWidget]
LANGUAGES = tuple(deck.code for deck in load().content.cards)


def scenes() -> dict[str, Scene]:
    """The page before, every language, and the closing words."""
    found: dict[str, Scene] = {
        "cards_start": lambda _, theme, office: _start(theme, office, alone=True),
        "cards_start_beside": lambda _, theme, office: _start(theme, office, alone=False),
    }
    found["cards_answered"] = lambda _, theme, office: _answered(theme, office)
    found["cards_answered_deep"] = lambda _, theme, office: _answered(theme, office, deep=True)
    for code in LANGUAGES:
        found[f"card_{code}"] = partial(_card, code, 0, "pin")
        found[f"card_{code}_longest"] = partial(_longest, code)
    for code in ("ar", "my"):
        found[f"card_{code}_over"] = partial(_card, code, 99, "pin")
    return found


def shown(code: str, at: int, way: Return = "pin") -> CardPage:
    """A card at one of its questions, or after the last."""
    deck = next(deck for deck in load().content.cards if deck.code == code)
    card = CardPage(deck, tuple(deck.questions), way)
    for _ in range(min(at, len(card.items))):
        card.skip()
    return card


def _card(code: str, at: int, way: Return, _: QApplication, theme: Theme, office: Office) -> QWidget:
    return shown(code, at, way)


def _longest(code: str, application: QApplication, theme: Theme, office: Office) -> QWidget:
    deck = next(deck for deck in load().content.cards if deck.code == code)
    longest = max(deck.questions, key=lambda item: len(deck.questions[item]))
    return _card(code, list(deck.questions).index(longest), "pin", application, theme, office)


def _answered(theme: Theme, office: Office, *, deep: bool = False) -> CounterPage:
    page = _start(theme, office, alone=True)
    draft = page.session.draft
    if draft is not None:
        for item, value in (("B", "no"), ("C4", "yes"), ("P2", None), ("C1", "unknown"), ("C5", None)):
            draft = draft.answer_on_card(draft.opened_at, item, value, "my")  # type: ignore[arg-type]
        page.session.change(draft)
    page.sides.close()
    if deep:
        page.sides.show_deep()
    return page


def _start(theme: Theme, office: Office, *, alone: bool) -> CounterPage:
    if screening.waiting(office.officer) is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "gambar")
    for code in ("en", "vi"):
        language = next(each for each in cards.card_languages(office.administrator) if each.deck.code == code)
        cards.sign_off(office.administrator, code, language.digest, "Budi Contoh")
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.scan(SHORT)
    draft = page.session.draft
    if draft is not None:
        page.session.change(replace(draft, accompanied=not alone))
    page.show()
    page.sides.show_cards()
    return page
