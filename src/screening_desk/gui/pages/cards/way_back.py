"""The closing words, and below them what only the officer has use for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from screening_desk.gui.pages.cards.fonts import LATIN, card_font
from screening_desk.gui.pages.cards.keys import Key
from screening_desk.gui.pages.cards.layout import HEIGHT, QUESTION, SMALL, WIDTH
from screening_desk.gui.pages.cards.parts import CardButton, CardText
from screening_desk.gui.theme import Theme

DIGITS = 6
RETURN_KEY = Qt.Key.Key_F12
RETURN_WORDS = "Ctrl+F12"
PASSPHRASE_WORDS = "Alt+T"


class WayBack(QWidget):
    """One line in the language of the officer: how many digits of the PIN are typed, never which.

    Where a key alone leads back, it is not told here: whoever reads the line could press it.
    """

    pin_given = Signal(str)
    passphrase_asked = Signal()
    return_asked = Signal()

    def __init__(self, way: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._way, self._typed, self._wrong = way, "", ""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def begin(self) -> None:
        """Nothing is typed yet."""
        self._typed, self._wrong = "", ""
        self.update()

    def words(self) -> str:
        """What the line says."""
        if self._way == "key":
            return ""
        dots = "●" * len(self._typed) + "○" * (DIGITS - len(self._typed))
        words = self.tr("For the officer: PIN {dots} Enter · {key} passphrase")
        said = words.format(dots=dots, key=PASSPHRASE_WORDS)
        return f"{self._wrong} · {said}" if self._wrong else said

    def take_key(self, key: Key) -> None:
        """Digits and Enter are the PIN; everything else but the officer's own key does nothing."""
        plain = key.modifiers == Qt.KeyboardModifier.NoModifier
        if self._way == "key":
            if key.key == RETURN_KEY and key.modifiers == Qt.KeyboardModifier.ControlModifier:
                self.return_asked.emit()
            return
        if key.key == Qt.Key.Key_T and key.modifiers == Qt.KeyboardModifier.AltModifier:
            self.passphrase_asked.emit()
        elif plain and key.key in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
            self._typed = self._typed[:-1] if key.key == Qt.Key.Key_Backspace else ""
        elif plain and key.key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            digits, self._typed = self._typed, ""
            if len(digits) == DIGITS:
                self.pin_given.emit(digits)
        elif plain and key.text.isdecimal() and key.text.isascii() and len(self._typed) < DIGITS:
            self._typed += key.text
        self.update()

    def say_wrong(self, tries: int) -> None:
        """The PIN was not right."""
        self._wrong = self.tr("Wrong PIN, {n} more tries").format(n=tries)
        self.update()

    def place(self, page: QWidget, closing: CardText, back: CardButton, family: str) -> None:
        """Put the closing words into the middle, the line for the officer at the bottom."""
        unit = min(page.height() / HEIGHT, page.width() / WIDTH)
        edge, foot = round(32 * unit), round(58 * unit)
        closing.face = card_font(family, round(QUESTION * unit))
        closing.setGeometry(edge, edge, page.width() - 2 * edge, page.height() - 3 * edge - 2 * foot)
        back.face = card_font(family, round(SMALL * unit))
        box = QRect(edge, page.height() - edge - 2 * foot, round((page.width() - 2 * edge) * 0.36), foot)
        back.setGeometry(QStyle.visualRect(page.layoutDirection(), page.rect(), box))
        self.setGeometry(edge, page.height() - edge - foot // 2, page.width() - 2 * edge, foot // 2 + edge // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Small, at the bottom."""
        painter = QPainter(self)
        font = card_font(LATIN, min(15, round(self.height() * 0.42)))
        painter.setFont(font)
        painter.setPen(Theme.current().colour("text2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
