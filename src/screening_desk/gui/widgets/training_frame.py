"""What tells training from real work on every page: a band above it and a striped edge around it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.theme import Theme

EDGE, BAND = 6, 28
_STRIPE = 12


def band_words() -> str:
    """What stands above every page of training; the word itself in both languages."""
    return QCoreApplication.translate("TrainingFrame", "LATIHAN / TRAINING: no real people")


class TrainingFrame(QWidget):
    """Holds the pages and marks them; it has no switch, and nothing lies above it but the edge of the window."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BAND, EDGE, EDGE)
        column.addWidget(content)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge with its stripes, so that it does not rest on colour alone, and the words."""
        painter, theme = QPainter(self), Theme.current()
        painter.fillRect(self.rect(), theme.colour("training"))
        painter.setPen(QPen(theme.colour("training_stripe"), 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.height()
        for left in range(-height, self.width(), _STRIPE):
            painter.drawLine(left, height, left + height, 0)
        words, font = band_words(), theme.font("body", strong=True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + 48
        room = QRectF((self.width() - width) / 2, 0, width, BAND)
        painter.fillRect(room, theme.colour("training"))
        painter.setPen(theme.colour("on_training"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), words)

    def _name(self) -> None:
        self.setAccessibleName(band_words())
