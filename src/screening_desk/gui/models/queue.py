"""The supervisor's queue as a table: danger first, then the longest wait; nothing in it says who anybody is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.review import QueueRow


class QueueModel(RowsModel[QueueRow]):
    """Rows of `services.review.queue`; `now` says what time it is, so that waiting counts up."""

    right = (3,)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now

    def heads(self) -> tuple[str, ...]:
        """Priority, register number, kind, waiting, handed over by, state."""
        return (
            self.tr("Priority"),
            self.tr("Register number"),
            self.tr("Kind"),
            self.tr("Waiting"),
            self.tr("Handed over by"),
            self.tr("State"),
        )

    def cells(self, row: QueueRow) -> tuple[Cell, ...]:
        """What a case shows."""
        return (
            self.priority(row.priority),
            row.register_number,
            mode_word(row.mode),
            self.waiting(row),
            row.officer or "–",
            self.state(row),
        )

    def tick(self) -> None:
        """Count the waiting up."""
        if self.rows():
            self.dataChanged.emit(self.index(0, 3), self.index(len(self.rows()) - 1, 3))

    def priority(self, priority: str) -> tuple[str, Kind]:
        """Word and kind of a priority."""
        words: dict[str, tuple[str, Kind]] = {
            "now": (self.tr("Now"), "ink"),
            "within_hour": (self.tr("Within the hour"), "esc"),
            "shift": (self.tr("This shift"), "warn"),
        }
        return words.get(priority, (priority, "unk"))

    def waiting(self, row: QueueRow) -> str:
        """How long somebody has been waiting, in the largest unit that tells; nobody waits for a decision taken."""
        if row.state == "decided":
            return "–"
        minutes = max(0, int((self._now() - row.handed_over_at).total_seconds() // 60))
        if minutes < 60:
            return self.tr("{n} min").format(n=minutes)
        if minutes < 24 * 60:
            return self.tr("{h} h {m} min").format(h=minutes // 60, m=minutes % 60)
        return self.tr("{d} d {h} h").format(d=minutes // 1440, h=minutes % 1440 // 60)

    def state(self, row: QueueRow) -> str:
        """Where a case stands."""
        if row.away:
            return self.tr("At station {station}").format(station=row.away)
        if row.state == "decided":
            return self.tr("Decided")
        if row.state == "opened":
            return self.tr("With {name}").format(name=row.held_by) if row.held_by else self.tr("Under review")
        return self.tr("Call directly") if row.priority == "now" else self.tr("Not reviewed")
