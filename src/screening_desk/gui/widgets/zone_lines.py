"""Lines of a machine readable zone on a fixed grid, with marks under single characters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import edge_pen, paint_box

Mark = Literal["ok", "wrong", "part", "changed"]
"""A check digit that holds, a character that is wrong, one that takes part in it, one that a repair changes."""
Marks = Mapping[tuple[int, int], Mark]

LINE = 19  # height of a line


class ZoneLines(QWidget):
    """The lines as they are; what a mark means is never told by its colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[str, ...] = ()
        self._marks: Marks = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_zone(self, lines: tuple[str, ...], marks: Marks) -> None:
        """Show other lines; marks by line and place, counted from 0."""
        self._lines, self._marks = lines, marks
        self.setAccessibleName("\n".join(lines))
        self.updateGeometry()
        self.update()

    def lines(self) -> tuple[str, ...]:
        """The lines shown."""
        return self._lines

    def marked(self, mark: Mark) -> str:
        """The characters with one mark, in order."""
        return "".join(
            self._lines[line][place]
            for (line, place), one in sorted(self._marks.items())
            if one == mark and line < len(self._lines) and place < len(self._lines[line])
        )

    def sizeHint(self) -> QSize:
        """As wide as the longest line."""
        step = QFontMetrics(self._font()).horizontalAdvance("<")
        return QSize(step * max((len(line) for line in self._lines), default=0) + 2, LINE * len(self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Letter by letter, so that lines of different zones stand under one another."""
        painter = QPainter(self)
        metrics = QFontMetrics(self._font())
        step = metrics.horizontalAdvance("<")
        for number, line in enumerate(self._lines):
            base = LINE * number + (LINE + metrics.ascent() - metrics.descent()) / 2
            for place, letter in enumerate(line):
                self._paint(painter, QPointF(place * step, base), step, letter, self._marks.get((number, place)))

    def _paint(self, painter: QPainter, at: QPointF, step: int, letter: str, mark: Mark | None) -> None:
        theme = Theme.current()
        token = {None: "text2", "ok": "ok", "changed": "accent"}.get(mark, "warn")
        if mark == "changed":
            box = QRectF(at.x() - 0.5, at.y() - LINE * 0.68, step + 1, LINE * 0.9)
            paint_box(painter, box, "accent_tint", "accent", radius=2)
        painter.setFont(theme.font("body", strong=mark in {"ok", "wrong", "changed"}, mono=True))
        painter.setPen(theme.colour(token if mark != "part" else "text"))
        painter.drawText(at, letter)
        if mark in {"ok", "wrong", "part"}:
            painter.setPen(edge_pen(token, dashed=mark != "ok", width=2.0 if mark == "wrong" else 1.5))
            painter.drawLine(QPointF(at.x(), at.y() + 3.5), QPointF(at.x() + step, at.y() + 3.5))

    @staticmethod
    def _font() -> QFont:
        return Theme.current().font("body", mono=True)
