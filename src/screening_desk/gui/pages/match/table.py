"""The lines of a match card: what is compared, both sides, and in sign and word how it came out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.pages.match.words import Feature, how_word
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel

_SIGNS = {"equal": ("equal", "text"), "differs": ("not-equal", "accent"), "missing": ("ring-question", "unk")}
_WIDTHS = (3, 7, 7, 6)
ROW = 30


class FeatureRow(QWidget):
    """One line; a screen reader hears it whole."""

    def __init__(self, *, head: bool = False) -> None:
        super().__init__()
        self._head = head
        role = "label" if head else "body"
        self._cells = [PlainLabel(role=role, wrap=True) for _ in range(3)]
        self._cells[0].set_look(tone="text2")
        self._icon = IconLabel()
        self._word = PlainLabel(role=role if head else "strong")
        self._note = PlainLabel(role="label", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        for cell, stretch in zip(self._cells, _WIDTHS, strict=False):
            row.addWidget(cell, stretch)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._icon)
        last.addWidget(self._word)
        last.addWidget(self._note, 1)
        row.addLayout(last, _WIDTHS[3])
        self._icon.setVisible(not head)
        self.setMinimumHeight(ROW)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: Sequence[str]) -> None:
        """Say the head of the table."""
        for cell, text in zip((*self._cells, self._word), words, strict=True):
            cell.setText(text)

    def show_feature(self, feature: Feature, nothing: str) -> None:
        """Show a line; an empty side is said to be empty."""
        here, there = feature.here or feature.absent or nothing, feature.there or nothing
        for cell, text in zip(self._cells, (feature.name, here, there), strict=True):
            cell.setText(text)
        for cell, text in zip(self._cells[1:], (feature.here, feature.there), strict=True):
            cell.set_look(role="mono" if feature.mono and text else "body", tone="text" if text else "text2")
        icon, tone = _SIGNS[feature.how]
        self._icon.set_icon(icon, tone)
        self._word.set_look(tone=tone)
        self._word.setText(how_word(feature.how))
        self._note.setText(feature.note)
        said = (feature.name, here, there, how_word(feature.how), feature.note)
        self.setAccessibleName(", ".join(part for part in said if part))

    def words(self) -> tuple[str, ...]:
        """Name, both sides, word and note as shown."""
        return (*(cell.text() for cell in self._cells), self._word.text(), self._note.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the head, and the line above each other row."""
        painter, theme = QPainter(self), Theme.current()
        if self._head:
            painter.fillRect(self.rect(), theme.colour("alt"))
        else:
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line"))


class FeatureTable(QFrame):
    """The head and a row for each feature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._head = FeatureRow(head=True)
        self._column.addWidget(self._head)
        self._rows: list[FeatureRow] = []
        self._shown: tuple[Feature, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def show_features(self, features: tuple[Feature, ...]) -> None:
        """Show the lines of a card."""
        self._shown = features
        while len(self._rows) < len(features):
            row = FeatureRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(features))
            if place < len(features):
                row.show_feature(features[place], self.tr("empty"))

    def rows(self) -> tuple[FeatureRow, ...]:
        """The lines shown."""
        return tuple(self._rows[: len(self._shown)])

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._head.show_words(
            (self.tr("Feature"), self.tr("Traveller (as read)"), self.tr("Entry of the list"), self.tr("Comparison"))
        )
        self.setAccessibleName(self.tr("Comparison"))
        self.show_features(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
