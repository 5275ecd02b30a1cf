"""A number with its words, large enough to be read from where the head sits."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel

HEIGHT = 58
"""Two lines, so that one with a third does not make the others look cut."""


class Tile(QFrame):
    """The number is a chip, whose icon and edge say whether something is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.chip, self.words = StateChip(), PlainLabel(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.setMinimumHeight(HEIGHT)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_number(self, number: str, words: str, kind: Kind) -> None:
        """Show a number and what it counts."""
        self.chip.set_state(number, kind)
        self.words.setText(words)
        self.setAccessibleName(f"{number}: {words}")
