"""Question cards: every script is drawn whole, mirrored where it runs from right to left, and fits every screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QRawFont, QTextLayout
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.cards.fonts import FILES, LATIN, card_font, font_data
from screening_desk.gui.pages.cards.layout import ANSWER, QUESTION, SMALL
from screening_desk.gui.pages.cards.parts import CardButton, CardText, lay_out
from screening_desk.gui.theme import Theme
from screening_desk.reference.cards import CardDeck
from tests.gui.card_pages import DECKS, page_of, parts

SCREENS = ((1366, 768), (910, 512), (683, 384))
"""A screen of 1366x768 at 100, 150 and 200 percent, in the pixels that Qt counts."""
pytestmark = [pytest.mark.usefixtures("theme", "qtbot"), pytest.mark.dressed]
EVERY = pytest.mark.parametrize("code", sorted(DECKS))


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
