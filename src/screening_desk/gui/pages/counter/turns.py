"""The answers of one row: where a row rests on several, Up and Down go through them before they leave it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.reference import Reference
from screening_desk.reference.model import InputRow
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView
from screening_desk.services.row_questions import row_questions

translate = QCoreApplication.translate


class Turns:
    """Which answer the current row asks, when it is not the one it asks by itself."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._chosen = ""
        self.look: Callable[[Draft], ScreeningView] | None = None
        """Judges a draft; without it a row asks what it asks by itself."""

    def forget(self) -> None:
        """Another row is current, or this one was answered."""
        self._chosen = ""

    def chosen(self) -> InputRow | None:
        """What the officer went to, if anything."""
        return self._reference.inputs[self._chosen] if self._chosen else None

    def go(self, view: ScreeningView, code: str, asked: InputRow | None, by: int) -> bool:
        """Choose the answer before or after; False when the row has none there."""
        mine = self._answers(view, code)
        place = mine.index(asked.id) + by if asked is not None and asked.id in mine else -1
        if not 0 <= place < len(mine):
            return False
        self._chosen = mine[place]
        return True

    def words(self, view: ScreeningView, code: str, asked: InputRow | None) -> str:
        """Name what is asked, where the row has several answers."""
        mine = self._answers(view, code)
        if len(mine) < 2 or asked is None or asked.id not in mine:
            return ""
        words = translate("ChecksPanel", "{question} (answer {n} of {all} in this row, \u2191 \u2193).")
        return words.format(question=asked.title.get(current_language()), n=mine.index(asked.id) + 1, all=len(mine))

    def _answers(self, view: ScreeningView, code: str) -> tuple[str, ...]:
        row = self._reference.rules.get(code)
        if self.look is None or row is None or len(row.inputs) < 2:
            return ()
        return row_questions(view, code, self._reference, self.look)
