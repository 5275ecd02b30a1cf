"""The last screenings of the station, without anything that says who it was."""

from __future__ import annotations

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import mode_word, state_word
from screening_desk.services.judging import ZONE
from screening_desk.services.screening import RecentRow


class RecentModel(RowsModel[RecentRow]):
    """Rows of `services.screening.recent`; those of the newest day have their time only."""

    def heads(self) -> tuple[str, ...]:
        """Time, register number, kind, state."""
        return (self.tr("Time"), self.tr("Register number"), self.tr("Kind"), self.tr("State"))

    def cells(self, row: RecentRow) -> tuple[Cell, ...]:
        """What a screening shows."""
        words, kind = state_word(row.state)
        return (self._moment(row), row.register_number, mode_word(row.mode), (words, kind) if kind else words)

    def _moment(self, row: RecentRow) -> str:
        newest = self.rows()[0].at.astimezone(ZONE).date()
        return time_text(row.at) if row.at.astimezone(ZONE).date() == newest else day_text(row.at)
