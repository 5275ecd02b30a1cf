"""The card itself: one question at a time in the language of the traveller, and nothing else to be seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.cards.keys import Key
from screening_desk.gui.pages.cards.layout import Parts, place_card
from screening_desk.gui.pages.cards.parts import CardButton, CardText
from screening_desk.gui.pages.cards.way_back import WayBack
from screening_desk.gui.theme import Theme
from screening_desk.reference.cards import CARD_ANSWERS, CardDeck, Word

BACK, STOP = "5", "0"
SETTLE = 350
"""Milliseconds in which a new question takes no answer: a finger that taps twice answers one question, not two."""
Return = Literal["pin", "key"]


class CardPage(QWidget):
    """Answers go out one by one, as they are given. After the last one, or stop, closing words stay.

    What is shown then leads to no answer that was given: who stopped too soon can go on with what is left, nothing else
    but the officer's PIN, passphrase or key, heard by whoever shows the page, leads anywhere.
    """

    answered = Signal(str, str)
    """Item and one of CARD_ANSWERS."""
    pin_given = Signal(str)
    passphrase_asked = Signal()
    return_asked = Signal()
    closed = Signal()
    """The officer has the screen again."""

    def __init__(self, deck: CardDeck, items: tuple[str, ...], way: Return = "pin") -> None:
        super().__init__()
        self.deck, self.items, self.way = deck, items, way
        self._at = self._first = 0
        self._stopped = False
        self._given: dict[str, str] = {}
        self._shown = QElapsedTimer()
        mirrored = deck.right_to_left
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "self")
        self.answers = {word: CardButton(str(n), self) for n, word in enumerate(CARD_ANSWERS, start=1)}
        for word, button in self.answers.items():
            button.setText(deck.words[word])
            button.setCheckable(True)
            button.clicked.connect(partial(self._answer, word))
        self.back, self.stop = CardButton(BACK, self), CardButton(STOP, self)
        self.again = CardButton("", self)  # at the closing words digits are the officer's PIN
        for button, slot in ((self.back, self.go_back), (self.again, self.go_on)):
            button.setText(deck.words["back"])
            button.clicked.connect(slot)
        self.stop.clicked.connect(self.finish)
        self.count, self.intro, self.question = CardText(self, tone="text2"), CardText(self), CardText(self)
        self.closing = CardText(self, centred=True)
        self.aside = CardText(self, centred=True, tone="accent")
        self.aside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._aside_words: Callable[[str], str] = lambda _: ""
        self.way_back = WayBack(way, self)
        self.way_back.pin_given.connect(self.pin_given)
        self.way_back.passphrase_asked.connect(self.passphrase_asked)
        self.way_back.return_asked.connect(self.return_asked)
        self._parts = Parts(
            self.count, self.intro, self.question, tuple(self.answers.values()), self.back, self.stop, self.aside
        )
        self.stop.setText(deck.words["stop"])
        self.scale = 1.0
        self._show()

    @property
    def over(self) -> bool:
        """Whether the closing words are shown."""
        return self._at >= len(self.items)

    @property
    def left(self) -> bool:
        """Whether the card was stopped, and something was left without an answer."""
        return self._stopped and len(self._given) < len(self.items)

    @property
    def item(self) -> str:
        """The item asked about now; empty at the closing words."""
        return "" if self.over else self.items[self._at]

    def say_aside(self, words: Callable[[str], str]) -> None:
        """Have something said beside each question, by its item: in training nobody but the learner reads the card."""
        self._aside_words = words
        self._show()

    def take_key(self, key: Key) -> None:
        """Do what a key stands for; one that stands for nothing does nothing."""
        if self.over:
            self.way_back.take_key(key)
            return
        plain = key.modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not plain:
            return
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        numbers = {button.number(): word for word, button in self.answers.items()}
        if key.key in arrows:
            self._step(arrows[Qt.Key(key.key)])
        elif key.key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (chosen := self._chosen()):
            self._answer(chosen)
        elif key.text in numbers:
            self._answer(numbers[key.text])
        elif key.text == BACK and self.back.isVisible():
            self.go_back()
        elif key.text == STOP:
            self.finish()

    def go_back(self) -> None:
        """The question before; never from the closing words, where somebody else may stand there."""
        if not self.over and self._at > self._first:
            self._at -= 1
            self._show()

    def go_on(self) -> None:
        """After a stop, the first question that has no answer; what was answered before is closed."""
        if self.left:
            self._stopped = False
            self._at = self._first = next(at for at, item in enumerate(self.items) if item not in self._given)
            self._show()

    def skip(self) -> None:
        """The next question without an answer to this one."""
        self._at += 1
        self._show()

    def finish(self) -> None:
        """Show the closing words; what was answered stays."""
        if self.over:
            return
        self._stopped, self._at = True, len(self.items)
        self._show()

    def say_wrong(self, tries: int) -> None:
        """The PIN was not right."""
        self.way_back.say_wrong(tries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A plain ground."""
        QPainter(self).fillRect(self.rect(), Theme.current().colour("surface"))

    def _answer(self, word: Word) -> None:
        self._mark()
        if self.over or self._shown.elapsed() < SETTLE:
            return
        item = self.item
        self._given[item] = word
        self.answered.emit(item, word)
        self.skip()

    def _chosen(self) -> Word | None:
        return next((word for word, button in self.answers.items() if button.chosen()), None)

    def _step(self, by: int) -> None:
        words = list(self.answers)
        chosen = self._chosen()
        at = (words.index(chosen) + by) % len(words) if chosen else 0 if by > 0 else len(words) - 1
        for place, button in enumerate(self.answers.values()):
            button.set_chosen(place == at)

    def _mark(self) -> None:
        """Show what was answered before, where one went back; a click alone checks nothing."""
        for word, button in self.answers.items():
            button.setChecked(self._given.get(self.item) == word)

    def _show(self) -> None:
        words, total = self.deck.words, len(self.items)
        over = self.over
        for part in (*self.answers.values(), self.count, self.intro, self.question, self.stop, self.aside):
            part.setVisible(not over)
        self.closing.setVisible(over)
        self.way_back.setVisible(over)
        self.back.setVisible(self._at > self._first and not over)
        self.again.setVisible(self.left)
        if over:
            self.closing.set_text(words["done"])
            self.way_back.begin()
        else:
            self.count.set_text(words["counter"].format(n=self._at + 1, total=total))
            self.intro.set_text(f"{words['intro']}\n{words['how']}" if self._at == 0 else "")
            self.question.set_text(self.deck.questions[self.item])
            self.aside.set_text(self._aside_words(self.item))
            self.setAccessibleName(self.question.text())
        for button in self.answers.values():
            button.set_chosen(False)
        self._mark()
        self._place()
        self._shown.start()

    def _place(self) -> None:
        if self.over:
            self.way_back.place(self, self.closing, self.again, self.deck.font)
        else:
            self.scale = place_card(self, self._parts, self.deck.font)
