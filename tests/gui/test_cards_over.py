"""Once the closing words of a card are shown, nobody but the officer comes to an answer that was given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.cards import card as card_module
from screening_desk.gui.pages.cards.card import CardPage, Return
from screening_desk.gui.pages.cards.keys import Key
from screening_desk.gui.pages.cards.parts import CardButton
from tests.gui.card_pages import page_of

KEYS: tuple[str | Qt.Key, ...] = (
    *"1234567890x ", Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_F1, Qt.Key.Key_F12, Qt.Key.Key_Back,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_module, "SETTLE", 0)


@pytest.fixture
def told() -> list[tuple[str, str]]:
    return []


def begun(qtbot: QtBot, told: list[tuple[str, str]], way: Return, *keys: str) -> CardPage:
    """A card of three questions on which some keys were pressed."""
    card = page_of("ar", ("B", "C4", "C1"), way)
    qtbot.addWidget(card)
    card.resize(1366, 768)
    card.show()
    card.answered.connect(lambda item, value: told.append((item, value)))
    for key in keys:
        press(card, key)
    return card


def press(card: CardPage, key: str | Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    card.take_key(Key(ord(key) if isinstance(key, str) else key.value, key if isinstance(key, str) else "", modifiers))


def touch_all(card: CardPage, qtbot: QtBot) -> None:
    """Touch what can be seen, and call what a hidden button would."""
    for button in card.findChildren(CardButton):
        if button.isVisible():
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        else:
            button.click()


@pytest.mark.parametrize("way", ["pin", "key"])
def test_after_the_last_question_no_key_and_no_touch_leads_back(
    qtbot: QtBot, told: list[tuple[str, str]], way: Return
) -> None:
    card = begun(qtbot, told, way, "1", "4", "2")
    assert card.over
    assert not any(button.isVisible() for button in card.findChildren(CardButton))
    given = list(told)
    for modifiers in MODIFIERS:
        for key in KEYS:
            press(card, key, modifiers)
            assert card.over, (key, modifiers)
    touch_all(card, qtbot)
    assert card.over
    assert told == given


def test_who_stopped_goes_on_with_what_is_left_and_sees_no_answer(qtbot: QtBot, told: list[tuple[str, str]]) -> None:
    card = begun(qtbot, told, "pin", "1", "0")
    assert card.again.isVisible()
    qtbot.mouseClick(card.again, Qt.MouseButton.LeftButton)
    assert card.item == "C4"
    assert not card.back.isVisible()
    for key in ("5", Qt.Key.Key_Escape):
        press(card, key)
    card.back.click()
    assert card.item == "C4", "nothing that was answered before the stop is shown again"
    press(card, "2")
    press(card, "5")
    assert card.item == "C4", "what was answered since can be corrected"
    press(card, "3")
    press(card, "2")
    assert not card.again.isVisible()
    assert told == [("B", "yes"), ("C4", "no"), ("C4", "unknown"), ("C1", "no")]


def test_who_stopped_at_an_answered_question_goes_on_behind_it(qtbot: QtBot, told: list[tuple[str, str]]) -> None:
    card = begun(qtbot, told, "pin", "1", "2", "5", "5", "0")
    qtbot.mouseClick(card.again, Qt.MouseButton.LeftButton)
    assert (card.item, card.back.isVisible()) == ("C1", False)
    assert not any(button.isChecked() for button in card.answers.values())


@pytest.mark.parametrize("keys", [("1", "0"), ("1", "4", "2")])
def test_the_key_that_alone_leads_back_is_not_told_to_the_traveller(
    qtbot: QtBot, told: list[tuple[str, str]], keys: tuple[str, ...]
) -> None:
    card = begun(qtbot, told, "key", *keys)
    assert card.way_back.words() == ""
    assert begun(qtbot, told, "pin", *keys).way_back.words().startswith("For the officer: PIN")
