"""Question cards: every script is drawn whole, one question at a time, and no key reaches anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QRawFont, QTextLayout
from PySide6.QtWidgets import QStyle, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.cards import card as card_module
from screening_desk.gui.pages.cards.card import CardPage, Return
from screening_desk.gui.pages.cards.fonts import FILES, LATIN, card_font, font_data
from screening_desk.gui.pages.cards.keys import LONE, QUIET, CardKeys, Key
from screening_desk.gui.pages.cards.layout import ANSWER, QUESTION, SMALL
from screening_desk.gui.pages.cards.parts import CardButton, CardText, lay_out
from screening_desk.gui.pages.cards.words import answer_mark, how_words, language_word
from screening_desk.gui.theme import Theme
from screening_desk.reference import load
from screening_desk.reference.cards import CARD_ANSWERS, CardDeck
from screening_desk.services.draft import Answered

Show = Callable[..., QWidget]
DECKS = {deck.code: deck for deck in load().content.cards}
SCREENS = ((1366, 768), (910, 512), (683, 384))
"""A screen of 1366x768 at 100, 150 and 200 percent, in the pixels that Qt counts."""
NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.usefixtures("theme", "qtbot")
EVERY = pytest.mark.parametrize("code", sorted(DECKS))


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests answer faster than people; what holds a second tap back has its own test."""
    monkeypatch.setattr(card_module, "SETTLE", 0)


def page_of(code: str, items: tuple[str, ...] = (), way: Return = "pin") -> CardPage:
    return CardPage(DECKS[code], items or tuple(DECKS[code].questions), way)


def press(card: CardPage, *keys: str | Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        number = ord(key) if isinstance(key, str) else key.value
        card.take_key(Key(number, key if isinstance(key, str) else "", modifiers))


def told(card: CardPage) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    card.answered.connect(lambda item, value: heard.append((item, value)))
    return heard


class TestScripts:
    @EVERY
    def test_the_font_of_a_language_has_every_character_of_it(self, code: str) -> None:
        deck = DECKS[code]
        text = set(deck.text() + deck.own_name) - {"\n", "\u200b", "\u200c", "\u200d"}
        own = raw(deck)
        script = {letter for letter in text if not letter.isascii()}
        assert {letter for letter in script if not own.supportsCharacter(ord(letter))} == set()
        latin = QRawFont.fromFont(card_font(LATIN, 20))
        assert {
            letter for letter in text - script if not (own if code == "zh" else latin).supportsCharacter(ord(letter))
        } == set()

    @EVERY
    def test_shaping_leaves_no_glyph_that_stands_for_a_missing_one(self, code: str) -> None:
        deck = DECKS[code]
        for text in (*deck.words.values(), *deck.questions.values(), deck.own_name):
            layout, _ = lay_out(text, card_font(deck.font, 30), 900, mirrored=deck.right_to_left)
            runs = layout.glyphRuns()
            assert runs
            assert not [run for run in runs if 0 in run.glyphIndexes()], text
            assert {run.rawFont().familyName() for run in runs} <= families(deck)

    def test_a_script_of_its_own_is_not_drawn_by_another_font(self) -> None:
        assert {deck.font for deck in DECKS.values()} == {*FILES, LATIN}
        for deck in DECKS.values():
            layout, _ = lay_out(deck.own_name, card_font(deck.font, 30), 900, mirrored=deck.right_to_left)
            assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {raw(deck).familyName()}

    @pytest.mark.parametrize("code", sorted(set(DECKS) - {"zh"}))  # Chinese breaks between any two signs
    @pytest.mark.parametrize("size", [ANSWER, QUESTION])
    def test_no_line_begins_within_a_word(self, code: str, size: int) -> None:
        """Khmer, Burmese and Thai have few spaces, and no program should guess where their words end."""
        for text in DECKS[code].questions.values():
            layout, _ = lay_out(text, card_font(DECKS[code].font, size), 1302, mirrored=False)
            assert [line for line in lines(layout) if line.strip() not in text] == []
            begins = [re.sub(r"\s+", "", line) for line in lines(layout)]
            assert "".join(begins) == re.sub(r"\s+", "", text)
            assert all(word in text.split(" ") for line in lines(layout) for word in line.split(" ") if word)


def raw(deck: CardDeck) -> QRawFont:
    if deck.font not in FILES:
        return QRawFont.fromFont(card_font(deck.font, 20))
    font = QRawFont()
    font.loadFromData(font_data(deck.font), 20, card_font(deck.font, 20).hintingPreference())
    return font


def families(deck: CardDeck) -> set[str]:
    return {raw(deck).familyName(), QRawFont.fromFont(card_font(LATIN, 20)).familyName()}


def lines(layout: QTextLayout) -> Iterator[str]:
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        yield layout.text()[line.textStart() : line.textStart() + line.textLength()].replace("\u2028", "").strip()


class TestFitting:
    @EVERY
    @pytest.mark.parametrize("screen", SCREENS)
    def test_every_question_fits_on_every_screen(self, qtbot: QtBot, code: str, screen: tuple[int, int]) -> None:
        card = page_of(code)
        qtbot.addWidget(card)
        card.resize(*screen)
        card.show()
        while not card.over:
            assert card.scale >= 0.85, card.item
            shown = [part for part in parts(card) if part.isVisible()]
            for part in shown:
                assert card.rect().contains(part.geometry()), (card.item, part)
                assert outgrown(part) == [], card.item
            boxes = [part.geometry() for part in shown]
            assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])
            card.skip()
        assert card.rect().contains(card.closing.geometry())
        assert not card.closing.geometry().intersects(card.again.geometry())
        assert outgrown(card.closing) == []

    @pytest.mark.parametrize("screen", SCREENS)
    def test_it_is_read_at_a_metre(self, qtbot: QtBot, screen: tuple[int, int]) -> None:
        """4 mm is enough; at 100 percent a pixel is 0.26 mm."""
        for code in DECKS:
            card = page_of(code)
            qtbot.addWidget(card)
            card.resize(*screen)
            card.show()
            scaled = 1366 / screen[0]
            for part in parts(card):
                assert part.face.pixelSize() * scaled * 0.26 > 4.5, code

    def test_a_large_screen_is_used(self, qtbot: QtBot) -> None:
        card = page_of("my")
        qtbot.addWidget(card)
        card.resize(1920, 1080)
        card.show()
        assert card.question.face.pixelSize() > QUESTION
        assert card.count.face.pixelSize() > SMALL

    def test_arabic_is_mirrored(self, qtbot: QtBot) -> None:
        arabic, english = page_of("ar"), page_of("en")
        for card in (arabic, english):
            qtbot.addWidget(card)
            card.resize(1366, 768)
            card.show()
            card.skip()
        for left, right in ((arabic.back, english.back), (arabic.stop, english.stop)):
            mirrored = QStyle.visualRect(Qt.LayoutDirection.RightToLeft, QRect(0, 0, 1366, 768), right.geometry())
            assert left.geometry() == mirrored
        assert arabic.back.x() > arabic.stop.x()
        button, other = arabic.answers["yes"], english.answers["yes"]
        assert button.badge().center().x() > button.width() / 2 > other.badge().center().x()
        assert button.words().right() < button.badge().left()
        assert other.words().left() > other.badge().right()

    def test_black_on_white_or_the_other_way_round(self, theme: Theme) -> None:
        for choice in ("light", "dark"):
            theme.choose(choice)  # type: ignore[arg-type]
            for ink in ("text", "text2"):
                assert contrast(theme.value(ink), theme.value("surface")) >= 7


def parts(card: CardPage) -> list[CardText | CardButton]:
    return [card.count, card.intro, card.question, *card.answers.values(), card.back, card.stop]


def outgrown(part: CardText | CardButton) -> list[str]:
    """Words higher or wider than the place they have."""
    box = part.words() if isinstance(part, CardButton) else part.rect()
    layout, height = lay_out(part.text(), part.face, box.width(), mirrored=part.isRightToLeft())
    wide = max((layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())), default=0)
    return [part.text()] if part.text() and (height > part.height() + 1 or wide > box.width() + 1) else []


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


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
        assert answer_mark(answered, "private") == (("note", words) if words else ("private", ""))

    def test_who_reads_it_later_hears_that_nobody_read_the_text(self) -> None:
        answered = Answered("yes", NOW, how="card", language="my")
        assert how_words(answered, {"my"}) == "card in Burmese, text not read by a native speaker"
