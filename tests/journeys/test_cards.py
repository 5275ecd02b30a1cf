"""A question card by keys alone: from a real screening to the traveller and back, and killed in the middle."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.play import CITIZEN, Journey, account
from screening_desk.services import screening
from screening_desk.services.access import Role
from screening_desk.services.draft import Answered
from screening_desk.services.history import view_screening
from tests.gui.counters import SHORT
from tests.journeys.conftest import Program

Begin = Callable[..., Journey]
PIN = "280461"
ALONE = ("K", "1", "2")
"""What was seen is confirmed, the row is answered, and nobody came along."""


@pytest.fixture
def begin(program: Program) -> Begin:
    """Sign an officer in, scan somebody who came alone, and open the page of the cards."""

    def play() -> Journey:
        journey = program.start()
        hands = journey.hands
        journey.sign_in(account(Role.OFFICER))
        hands.scan(CITIZEN)
        page = journey.page(CounterPage)
        hands.wait(lambda: page.place == "case", "the traveller is shown")
        hands.rest(0.3)
        for key in ALONE:
            hands.press(key)
        draft = page.session.draft
        assert draft is not None
        assert draft.accompanied is False
        hands.press("F7")
        hands.wait(lambda: page.sides.front == "cards" and page.sides.cards.language() is not None, "the languages")
        return journey

    return play


def choose(journey: Journey, code: str) -> None:
    """Go down to a language by the arrows."""
    start = journey.page(CounterPage).sides.cards
    for _ in range(12):
        language = start.language()
        if language is not None and language.deck.code == code:
            return
        journey.hands.press("Down")
    raise LookupError(code)


def show(journey: Journey, *, pin: bool = True) -> CardPage:
    """Give the screen to the traveller; the first time a PIN is chosen."""
    journey.hands.press("Return")
    if pin:
        journey.hands.type(PIN)
        journey.hands.press("Return")
    journey.hands.wait(lambda: journey.window.cards.on, "the card")
    journey.hands.rest(0.5)
    return card_of(journey)


def card_of(journey: Journey) -> CardPage:
    card = journey.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    assert isinstance(card, CardPage)
    return card


def answer(journey: Journey, key: str) -> None:
    """Read the question, then press."""
    journey.hands.rest(0.45)
    journey.hands.press(key)
    journey.hands.rest(0.1)


def answers(journey: Journey) -> dict[str, Answered]:
    (page,) = journey.window.findChildren(CounterPage)  # also while the traveller has the screen
    draft = page.session.draft
    assert draft is not None
    return dict(draft.answers)


def back_by_pin(journey: Journey) -> None:
    journey.hands.type(PIN)
    journey.hands.press("Return")
    journey.hands.wait(lambda: not journey.window.cards.on, "the officer has the screen")


@pytest.mark.parametrize("code", ["ar", "my"])
def test_a_card_is_answered_and_judged(begin: Begin, code: str) -> None:
    journey = begin()
    choose(journey, code)
    card = show(journey)
    assert card.deck.code == code
    items = card.items
    for key in "1234" + "2" * (len(items) - 4):
        answer(journey, key)
    assert card.over
    assert card.closing.text() == card.deck.words["done"]
    back_by_pin(journey)
    given = answers(journey)
    assert [given[item].value for item in items[:4]] == ["yes", "no", "unknown", "not_asked"]
    assert given[items[3]].declined
    assert {(given[item].how, given[item].language, given[item].apart) for item in items} == {("card", code, True)}
    page = journey.page(CounterPage)
    view = page.session.view
    assert view is not None
    assert items[0] == "B"
    assert view.danger, "a yes to the first question is danger"
    assert {items[2], items[3]} <= set(view.assessment.unknown)
    screening_id = view.draft.screening_id
    journey.hands.press("F8")
    journey.hands.wait(lambda: page.place == "handed", "handed over")
    signed = journey.window.signed
    assert signed is not None
    kept = view_screening(signed.desk, screening_id).view.draft.answers
    assert {item: kept[item] for item in items} == {item: given[item] for item in items}


def test_what_was_answered_in_private_is_not_asked_again(begin: Begin) -> None:
    journey = begin()
    choose(journey, "my")
    card = show(journey)
    first = card.items
    answer(journey, "2")
    answer(journey, "4")
    answer(journey, "0")
    back_by_pin(journey)
    journey.hands.rest(0.2)
    start = journey.page(CounterPage).sides.cards
    assert start.asked() == first[2:]
    again = show(journey, pin=False)
    assert again.items == first[2:]
    answer(journey, "0")
    back_by_pin(journey)


def test_killed_in_the_middle_nothing_is_lost(program: Program, begin: Begin) -> None:
    journey = begin()
    choose(journey, "my")
    card = show(journey)
    items = card.items
    answer(journey, "2")
    answer(journey, "1")
    journey.hands.rest(0.3)
    program.stop()
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    kept = screening.resume(signed.desk).draft.answers
    assert [(kept[item].value, kept[item].language) for item in items[:2]] == [("no", "my"), ("yes", "my")]


def test_nothing_of_the_officer_is_shown_and_no_key_leads_there(begin: Begin) -> None:
    journey = begin()
    choose(journey, "ar")
    card = show(journey)
    window, hands = journey.window, journey.hands
    assert window.windowTitle() == "Meja Layanan"
    assert not window.statusBar().isVisible()
    hands.wait(window.isFullScreen, "the card fills the screen")
    window.setWindowState(Qt.WindowState.WindowNoState)  # as a key of the system may do
    hands.wait(window.isFullScreen, "and goes on to do so")
    shell = window.shell
    assert shell is not None
    assert not shell.isVisible()
    for key in ("Esc", "F1", "F2", "F7", "F8", "F11", "F12", "Pause", "Ctrl+L", "Ctrl+D", "Ctrl+1", "Ctrl+Return",
                "Alt+B", "Alt+G", "Alt+Y", "Alt+T", "Tab", "Return", "Ctrl+F12"):  # fmt: skip
        hands.press(key)
        assert card_of(journey) is card, key
    assert card.item == card.items[0]
    assert answers(journey) == {}
    answer(journey, "0")
    for key in ("Esc", "F12", "Ctrl+L", "Ctrl+1", "Tab", "Return", "Ctrl+F12", "5"):
        hands.press(key)
        assert card_of(journey) is card, key
    hands.press("Backspace")
    back_by_pin(journey)
    assert shell.isVisible()
    assert window.statusBar().isVisible()
    hands.wait(lambda: not window.isFullScreen(), "the window is as it was")


def test_a_scan_is_no_answer_and_shows_nothing(begin: Begin) -> None:
    journey = begin()
    choose(journey, "ar")
    card = show(journey)
    journey.hands.rest(0.5)
    journey.hands.scan(SHORT)
    journey.hands.scan("4210053128")
    journey.hands.rest(0.3)
    assert card_of(journey) is card
    assert card.item == card.items[0]
    assert answers(journey) == {}
    answer(journey, "3")
    assert card.item == card.items[1], "a hand is heard again"


def test_three_wrong_pins_lock_the_desk_and_keep_the_answers(program: Program, begin: Begin) -> None:
    journey = begin()
    choose(journey, "ar")
    card = show(journey)
    items = card.items
    answer(journey, "1")
    answer(journey, "0")
    for _ in range(3):
        journey.hands.type("135790")
        journey.hands.press("Return")
    journey.hands.wait(lambda: journey.window.shell is None, "the desk is locked")
    assert not journey.window.cards.on
    assert journey.window.statusBar().isVisible()
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    assert screening.resume(signed.desk).draft.answers[items[0]].value == "yes"


def test_nobody_there_locks_the_desk_and_keeps_the_answers(begin: Begin) -> None:
    journey = begin()
    choose(journey, "my")
    card = show(journey)
    items = card.items
    answer(journey, "3")
    journey.window.idle.hide_due.emit()
    assert card_of(journey) is card, "there is nothing to hide, and reading takes time"
    assert journey.window.idle.private
    journey.window.lock("idle")
    journey.hands.wait(lambda: journey.window.shell is None, "the desk is locked")
    assert not journey.window.cards.on
    assert not journey.window.idle.private
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    assert screening.resume(signed.desk).draft.answers[items[0]].value == "unknown"


def test_without_a_pin_no_card_is_shown(begin: Begin) -> None:
    journey = begin()
    journey.hands.press("Return")
    journey.hands.press("Esc")
    journey.hands.rest(0.2)
    assert not journey.window.cards.on
    journey.hands.press("Alt+I")
    journey.hands.type(PIN)
    journey.hands.press("Return")
    journey.hands.rest(0.2)
    assert not journey.window.cards.on, "the card that was called off does not come later"
