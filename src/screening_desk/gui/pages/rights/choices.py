"""Lists of the reference data to choose from; nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.reference.text import Text


class Worded(Protocol):
    """A row with its words in both languages."""

    @property
    def text(self) -> Text: ...


class RowChoice(ChoiceBox):
    """One row of a list, by its id."""

    def __init__(self, rows: Mapping[str, Worded], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)

    def chosen(self) -> str:
        """The id chosen, or nothing."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose by id; an unknown one chooses nothing."""
        self.setCurrentIndex(self.findData(code) if code else -1)

    def retranslate(self, nothing: str) -> None:
        """Say everything in the language of the screen; what was chosen stays chosen."""
        code = self.chosen()
        with QSignalBlocker(self):
            self.clear()
            for key, row in self._rows.items():
                self.addItem(row.text.get(current_language()), key)
            self.setPlaceholderText(nothing)
            self.choose(code)
