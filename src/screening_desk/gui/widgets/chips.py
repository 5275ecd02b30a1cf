"""Chips: the five result words, and states of at most three words."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import LOOKS, Kind, paint_box

Level = Literal["not_assessed", "none_yet", "partial", "strong", "danger"]

LEVEL_KIND: dict[Level, Kind] = {
    "not_assessed": "unk",
    "none_yet": "info",
    "partial": "warn",
    "strong": "esc",
    "danger": "ink",
}


def paint_chip(painter: QPainter, rect: QRectF, kind: Kind, text: str, *, large: bool = False) -> None:
    """Paint icon and words of a chip into a rectangle."""
    theme, look = Theme.current(), LOOKS[kind]
    icon = 18.0 if large else 14.0
    pad = 11.0 if large else 7.0
    paint_box(painter, rect, look.ground, look.edge, look.dashed)
    top = rect.top() + (rect.height() - icon) / 2
    theme.paint_icon(painter, QRectF(rect.left() + pad, top, icon, icon), look.icon, look.ink)
    painter.setFont(theme.font("chip" if large else "label", strong=True))
    painter.setPen(theme.colour(look.ink))
    left = pad + icon + (8.0 if large else 5.0)
    room = rect.adjusted(left, 0, 0, 0)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width() - pad / 2))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), cut)


def chip_width(text: str, *, large: bool = False) -> int:
    """Width a chip needs for its words."""
    metrics = QFontMetrics(Theme.current().font("chip" if large else "label", strong=True))
    return metrics.horizontalAdvance(text) + (49 if large else 34)


class StateChip(QWidget):
    """A chip 22 high: icon and at most three words."""

    LARGE = False

    def __init__(self, text: str = "", kind: Kind = "unk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._kind = text, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def kind(self) -> Kind:
        """The kind shown."""
        return self._kind

    def text(self) -> str:
        """The words shown."""
        return self._text

    def set_state(self, text: str, kind: Kind) -> None:
        """Show other words and another kind."""
        self._text, self._kind = text, kind
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, icon and padding; the height is fixed."""
        return QSize(chip_width(self._text, large=self.LARGE), 32 if self.LARGE else 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        paint_chip(QPainter(self), QRectF(self.rect()), self._kind, self._text, large=self.LARGE)


class ResultChip(StateChip):
    """A chip 32 high with one of the five result words; nothing else can be shown."""

    LARGE = True

    def __init__(self, level: Level = "not_assessed", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._level: Level = level
        self.set_level(level)

    @property
    def level(self) -> Level:
        """The level shown."""
        return self._level

    def set_level(self, level: Level) -> None:
        """Show the word of a level."""
        self._level = level
        self.set_state(self.word(level), LEVEL_KIND[level])

    def word(self, level: Level) -> str:
        """The word of a level in the language of the program."""
        words: dict[Level, str] = {
            "not_assessed": self.tr("Not assessed"),
            "none_yet": self.tr("No indication yet"),
            "partial": self.tr("Some indications"),
            "strong": self.tr("Strong indications"),
            "danger": self.tr("Immediate danger"),
        }
        return words[level]

    def changeEvent(self, event: QEvent) -> None:
        """Change the word with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_level(self._level)
