"""The words of a question with its mark (seen, not asked; or ask in private) flowing after the last word."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening_desk.gui.theme import Theme

Mark = Literal["seen", "private", "note"]
_ICONS: dict[Mark, str] = {"seen": "eye", "private": "door", "note": "info"}
_LINE = 18.0
_WIDTHS = 8  # widths asked about between two changes of the words


class ItemText(QWidget):
    """Plain text that wraps, and a mark that stands in the last line where it fits, else below."""

    def __init__(self, text: str, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._mark, self._words = text, mark, ""
        self._placed: dict[float, tuple[QTextLayout, QPointF, float]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The words without the mark."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        if text == self._text:
            return
        self._text = text
        self._placed.clear()
        self.updateGeometry()
        self.update()

    def set_mark(self, mark: Mark | None, words: str = "") -> None:
        """Show another mark; `words` instead of its own."""
        if (mark, words) != (self._mark, self._words):
            self._mark, self._words = mark, words
            self._placed.clear()
            self.updateGeometry()
            self.update()

    def mark_word(self) -> str:
        """The word of the mark in the language of the program."""
        if self._mark is None or self._words:
            return self._words
        return self.tr("seen") if self._mark == "seen" else self.tr("in private")

    def sizeHint(self) -> QSize:
        """One line with the mark."""
        metrics = QFontMetrics(Theme.current().font("body"))
        return QSize(metrics.horizontalAdvance(self._text) + self._mark_width() + 14, int(_LINE))

    def minimumSizeHint(self) -> QSize:
        """Narrow, as the words wrap."""
        return QSize(90, int(_LINE))

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words and the mark."""
        return int(self._place(width)[2])

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the mark's word in another language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._placed.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, then icon and word of the mark."""
        painter = QPainter(self)
        theme = Theme.current()
        layout, mark_at, height = self._place(self.width())
        top = max(0.0, (self.height() - height) / 2)
        painter.setPen(theme.colour("text"))
        layout.draw(painter, QPointF(0, top))
        if self._mark is None:
            return
        at = mark_at + QPointF(0, top)
        theme.paint_icon(painter, QRectF(at.x(), at.y() + 2, 14, 14), _ICONS[self._mark], "text2")
        font = theme.font("label")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme.colour("text2"))
        base = at.y() + (_LINE + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(at.x() + 18, base), self.mark_word())

    def _mark_width(self) -> int:
        if self._mark is None:
            return 0
        return 18 + QFontMetrics(Theme.current().font("label")).horizontalAdvance(self.mark_word())

    def _place(self, width: float) -> tuple[QTextLayout, QPointF, float]:
        """Lay the words out, once for each width; return the layout, the place of the mark and the height."""
        known = self._placed.get(width)
        if known is None:
            if len(self._placed) >= _WIDTHS:
                self._placed.clear()
            known = self._placed[width] = self._lay_out(width)
        return known

    def _lay_out(self, width: float) -> tuple[QTextLayout, QPointF, float]:
        layout = QTextLayout(self._text, Theme.current().font("body"), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height, last = 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, height + (_LINE - line.height()) / 2))
            last = line.naturalTextWidth()
            height += _LINE
        layout.endLayout()
        if self._mark is None:
            return layout, QPointF(), max(height, _LINE)
        if last + 10 + self._mark_width() <= width:
            return layout, QPointF(last + 10, height - _LINE), height
        return layout, QPointF(0, height), height + _LINE
