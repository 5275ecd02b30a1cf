"""Question cards: one question at a time, and no key reaches anything else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.cards import card as card_module
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.cards.keys import LONE, QUIET, CardKeys, Key
from screening_desk.gui.pages.cards.words import answer_mark, how_words, language_word, step_words
from screening_desk.gui.pages.case.compare import compared
from screening_desk.reference.cards import CARD_ANSWERS
from screening_desk.rules.trace import TraceStep
from screening_desk.services import review, screening
from screening_desk.services.blind import ReadingInput
from screening_desk.services.draft import Answered
from tests.gui.card_pages import DECKS, page_of, parts
from tests.office import Office, scanned

Show = Callable[..., QWidget]
NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.usefixtures("theme", "qtbot")


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests answer faster than people; what holds a second tap back has its own test."""
    monkeypatch.setattr(card_module, "SETTLE", 0)


def press(card: CardPage, *keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        number = ord(key) if isinstance(key, str) else key.value
        card.take_key(Key(number, key if isinstance(key, str) else "", modifiers))


def told(card: CardPage) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    card.answered.connect(lambda item, value: heard.append((item, value)))
    return heard


class TestAnswering:
    def test_a_number_answers_and_leads_on(self, qtbot: QtBot) -> None:
        card = page_of("ar", ("B", "C4", "C1", "C3"))
        qtbot.addWidget(card)
        heard = told(card)
        press(card, "1", "2", "3", "4")
        assert heard == list(zip(("B", "C4", "C1", "C3"), CARD_ANSWERS, strict=True))
        assert card.over

    def test_enter_answers_only_what_the_arrows_chose(self, qtbot: QtBot) -> None:
        card = page_of("th", ("B", "C4"))
        qtbot.addWidget(card)
        heard = told(card)
        press(card, Qt.Key.Key_Return)
        assert heard == []
        press(card, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert heard == [("B", "no")]
        press(card, Qt.Key.Key_Enter)
        assert heard == [("B", "no")], "nothing is chosen at the next question"
        press(card, Qt.Key.Key_Up, Qt.Key.Key_Enter)
        assert heard[1:] == [("C4", "declined")]

    def test_a_finger_or_the_mouse_answers(self, qtbot: QtBot, window: Show) -> None:
        card = page_of("vi", ("B", "C4"))
        window(card).resize(1366, 768)
        heard = told(card)
        qtbot.mouseClick(card.answers["unknown"], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
        assert heard == [("B", "unknown")]
        assert card.over

    def test_a_second_tap_does_not_answer_the_next_question(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(card_module, "SETTLE", 60_000)
        card = page_of("km", ("B", "C4"))
        qtbot.addWidget(card)
        heard = told(card)
        press(card, "1", "1")
        assert heard == []

    def test_back_shows_the_answer_and_takes_another(self, qtbot: QtBot) -> None:
        card = page_of("id", ("B", "C4"))
        qtbot.addWidget(card)
        card.show()
        heard = told(card)
        press(card, "5")
        assert card.item == "B", "nothing is before the first"
        press(card, "1", "5")
        assert card.item == "B"
        assert [word for word, button in card.answers.items() if button.isChecked()] == ["yes"]
        press(card, "2")
        assert heard == [("B", "yes"), ("B", "no")]

    def test_the_number_of_the_question_is_told(self, qtbot: QtBot) -> None:
        card = page_of("en", ("B", "C4", "C1"))
        qtbot.addWidget(card)
        seen = []
        while not card.over:
            seen.append((card.count.text(), bool(card.intro.text())))
            card.skip()
        assert seen == [("Question 1 of 3", True), ("Question 2 of 3", False), ("Question 3 of 3", False)]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F12, Qt.Key.Key_Tab, "7", "x", " "])
    @pytest.mark.parametrize("modifiers", [PLAIN, CTRL, ALT])
    def test_no_other_key_does_anything(self, qtbot: QtBot, key: str | Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        card = page_of("tl", ("B", "C4"))
        qtbot.addWidget(card)
        heard = told(card)
        press(card, key, modifiers=modifiers)
        press(card, "1", "0", modifiers=CTRL)
        assert (heard, card.item) == ([], "B")


class TestWayBack:
    @pytest.fixture
    def over(self, qtbot: QtBot) -> tuple[CardPage, list[str]]:
        card = page_of("ar", ("B", "C4"))
        qtbot.addWidget(card)
        card.show()
        told: list[str] = []
        card.pin_given.connect(told.append)
        card.passphrase_asked.connect(lambda: told.append("passphrase"))
        card.return_asked.connect(lambda: told.append("return"))
        press(card, "1", "0")
        return card, told

    def test_closing_words_stand_alone(self, over: tuple[CardPage, list[str]]) -> None:
        card, _ = over
        shown = [part for part in parts(card) if part.isVisible()]
        assert shown == []
        assert card.closing.text() == DECKS["ar"].words["done"]

    def test_six_digits_and_enter_are_the_pin(self, over: tuple[CardPage, list[str]]) -> None:
        card, told = over
        press(card, *"280461")
        assert told == []
        assert card.way_back.words() == "For the officer: PIN ●●●●●● Enter · Alt+T passphrase"
        press(card, Qt.Key.Key_Return)
        assert told == ["280461"]
        press(card, *"12345", Qt.Key.Key_Return)
        assert told == ["280461"]

    def test_a_wrong_pin_is_told_and_the_passphrase_has_its_key(self, over: tuple[CardPage, list[str]]) -> None:
        card, told = over
        card.say_wrong(2)
        assert "2 more" in card.way_back.words()
        press(card, "t", modifiers=ALT)
        assert told == []
        press(card, Qt.Key.Key_T, modifiers=ALT)
        assert told == ["passphrase"]

    def test_no_other_key_leads_back(self, over: tuple[CardPage, list[str]]) -> None:
        card, told = over
        for modifiers in (PLAIN, CTRL, ALT):
            press(card, Qt.Key.Key_Escape, Qt.Key.Key_F12, Qt.Key.Key_L, Qt.Key.Key_Tab, "5", modifiers=modifiers)
        assert told == []
        assert card.over

    def test_who_stopped_too_soon_can_go_on(self, over: tuple[CardPage, list[str]], qtbot: QtBot) -> None:
        card, _ = over
        qtbot.mouseClick(card.again, Qt.MouseButton.LeftButton)
        assert card.item == "C4"

    def test_by_setting_a_key_alone_leads_back(self, qtbot: QtBot) -> None:
        card = page_of("my", ("B",), way="key")
        qtbot.addWidget(card)
        told: list[str] = []
        card.return_asked.connect(lambda: told.append("return"))
        card.pin_given.connect(told.append)
        press(card, Qt.Key.Key_F12, modifiers=CTRL)
        assert told == [], "not before the closing words"
        press(card, "0", *"280461", Qt.Key.Key_Return)
        press(card, Qt.Key.Key_F12)
        assert told == []
        press(card, Qt.Key.Key_F12, modifiers=CTRL)
        assert told == ["return"]


class Typist:
    """Sends keys to the filter with times of its own."""

    def __init__(self) -> None:
        self.keys, self.heard, self.now = CardKeys(), [], 1000
        self.keys.pressed.connect(lambda key: self.heard.append(key.text))

    def type(self, text: str, apart: int) -> None:
        for letter in text:
            self.now += apart
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), PLAIN, letter)
                event.setTimestamp(self.now)
                assert self.keys.eventFilter(self.keys, event), "no key goes anywhere else"


class TestKeys:
    @pytest.fixture
    def typist(self) -> Typist:
        return Typist()

    def test_keys_of_a_hand_are_heard_in_their_order(self, typist: Typist, qtbot: QtBot) -> None:
        typist.type("1234", apart=LONE + 10)
        qtbot.waitUntil(lambda: typist.heard == ["1", "2", "3", "4"])

    @pytest.mark.parametrize("text", ["12", "4210053128", "P<UTOSPESIMEN<<ELISA<<<1234\r", "1111111111111111111111\r"])
    @pytest.mark.parametrize("apart", [1, 5, 20, LONE])
    def test_what_a_reader_types_is_no_answer(self, typist: Typist, qtbot: QtBot, text: str, apart: int) -> None:
        typist.type(text, apart)
        qtbot.wait(2 * LONE)
        assert [one for one in typist.heard if one != text[0]] == []
        assert typist.heard == []

    def test_a_burst_ends_with_silence(self, typist: Typist, qtbot: QtBot) -> None:
        typist.type("31", apart=5)
        typist.now += LONE + 20
        typist.type("2", apart=0)
        typist.now += QUIET
        typist.type("4", apart=1)
        qtbot.waitUntil(lambda: typist.heard == ["4"])

    def test_a_key_that_is_held_down_answers_once(self, typist: Typist, qtbot: QtBot) -> None:
        typist.type("1", apart=QUIET + 1)
        repeat = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, PLAIN, "1", True)
        repeat.setTimestamp(typist.now + 300)
        assert typist.keys.eventFilter(typist.keys, repeat)
        qtbot.waitUntil(lambda: typist.heard == ["1"])
        qtbot.wait(2 * LONE)
        assert typist.heard == ["1"]


def test_the_keys_of_the_page_are_the_numbers_on_its_buttons(qtbot: QtBot) -> None:
    card = page_of("jv")
    qtbot.addWidget(card)
    numbers = [button.number() for button in (*card.answers.values(), card.back, card.stop)]
    assert numbers == ["1", "2", "3", "4", "5", "0"]
    assert all(one != other for one, other in pairwise(sorted(numbers)))


class TestWords:
    @pytest.mark.parametrize("language", ["id", "en"])
    def test_the_languages_are_named_as_in_the_data(self, language: Code) -> None:
        Language(language)
        assert {code: language_word(code) for code in DECKS} == {
            code: deck.title.get(language) for code, deck in DECKS.items()
        }
        Language("en")

    @pytest.mark.parametrize(
        ("answered", "words"),
        [
            (None, ""),
            (Answered("yes", NOW), ""),
            (Answered("yes", NOW, how="card", language="my"), "card in Burmese"),
            (
                Answered("not_asked", NOW, how="card", declined=True, language="ar"),
                "did not want to say, card in Arabic",
            ),
            (Answered("not_asked", NOW, declined=True), "did not want to say"),
            (Answered("no", NOW, how="card", language="xx"), "card in xx"),
        ],
    )
    def test_it_is_told_how_an_answer_is_known(self, answered: Answered | None, words: str) -> None:
        assert how_words(answered) == words
        mark, shown = answer_mark(answered, "private")
        assert (mark, bool(shown)) == (("note", True) if words else ("private", False))

    def test_beside_a_question_there_is_room_for_few_words(self) -> None:
        declined = Answered("not_asked", NOW, how="card", declined=True, language="my")
        assert answer_mark(declined, None) == ("note", "card in Burmese")
        assert answer_mark(replace(declined, value="yes"), None) == ("note", "declined, Burmese")
        assert answer_mark(Answered("yes", NOW, how="card", language="my"), None) == ("note", "card in Burmese")

    def test_who_reads_it_later_hears_that_nobody_read_the_text(self) -> None:
        answered = Answered("yes", NOW, how="card", language="my")
        assert how_words(answered, {"my"}) == "card in Burmese, text not read by a native speaker"

    def test_what_a_person_did_not_want_to_say_is_not_called_unasked(self, local_office: Office) -> None:
        catalogue, step = local_office.officer.reference.catalogue, TraceStep("gap_not_asked", ("C1", "C4"))
        unasked, declined = Answered("not_asked", NOW), Answered("not_asked", NOW, declined=True)
        assert step_words(step, {"C1": unasked, "C4": unasked}, catalogue) == "C1 and C4: not asked."
        assert step_words(step, {"C1": unasked, "C4": declined}, catalogue) == "C1: not asked. C4: did not want to say."
        assert step_words(step, {"C1": declined, "C4": declined}, catalogue) == "C1 and C4: did not want to say."
        doubt = TraceStep("gap_unknown", ("A0", "A1"))
        given = {"A0": Answered("unknown", NOW), "A1": Answered("unknown", NOW, declined=True)}
        assert step_words(doubt, given, catalogue) == "A0: do not know. A1: did not want to say."


def test_the_supervisor_sees_which_answers_were_given_on_a_card(local_office: Office) -> None:
    opened = screening.open_screening(local_office.officer, scanned(), "arrival")
    draft = replace(opened.draft, accompanied=False, reason="takut")
    draft = draft.answer_on_card(NOW, "C4", "yes", "my").answer_on_card(NOW, "C1", None, "ar").answer(NOW, "Q1", "no")
    saved = screening.hand_over(local_office.officer, draft)
    case = review.open_case(local_office.supervisor, str(saved.case_id))
    case = review.save_second_reading(
        local_office.supervisor, case.case_id, case.sequence, ReadingInput({"C4": "yes"}, 4, "dibaca sendiri")
    )
    shown = compared(case, case.reference.catalogue)
    assert [row.key for row in shown if row.declined] == ["C1"]
    rows = {row.key: row.how for row in shown}
    assert rows["C4"] == "card in Burmese, text not read by a native speaker"
    assert rows["C1"] == "did not want to say, card in Arabic, text not read by a native speaker"
    assert rows["Q1"] == ""
