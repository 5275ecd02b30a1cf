"""One line for all check rows that agree: what needs somebody stays in sight, and the rest is one key away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.key_row import KeyRow, plain_key
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel

FOLD = "agreed"
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FoldLine(KeyRow):
    """Space, Enter or a click shows the rows behind it."""

    opened = Signal()
    focused = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._words = PlainLabel(role="label", tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("ring-tick", "ok"))
        row.addWidget(self._words, 1)
        row.addWidget(IconLabel("chevron-down", "text2"))
        self.setFixedHeight(34)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_words(self, titles: list[str]) -> None:
        """Name the rows behind the line."""
        self._titles = titles
        self._words.setText(self.tr("{n} in order: {rows}").format(n=len(titles), rows=", ".join(titles)))
        self.setAccessibleName(self._words.text())
        self.setAccessibleDescription(self.tr("Space shows them."))

    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def event(self, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_words(self._titles)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or step."""
        if not self.knows(event):
            event.ignore()
        elif event.key() in _OPENING:
            self.opened.emit()
        else:
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open."""
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become current."""
        super().focusInEvent(event)
        self.focused.emit(FOLD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line to the row above, and the ring while current."""
        painter = QPainter(self)
        if self.y() > 2:
            painter.fillRect(QRectF(0, 0, self.width(), 1), Theme.current().colour("line"))
        self.paint_ring(painter)

    def knows(self, event: QKeyEvent) -> bool:
        """Keys that open, and those that step."""
        return plain_key(event) and event.key() in {*_OPENING, Qt.Key.Key_Up, Qt.Key.Key_Down}
