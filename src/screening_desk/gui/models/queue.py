"""The supervisor's queue as a table: danger first, then the longest wait; nothing in it says who anybody is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from screening_desk.gui.context import time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.case.waiting import minutes_words, place_words
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.review import QueueRow


class QueueModel(RowsModel[QueueRow]):
    """Rows of `services.review.queue`; `now` says what time it is, so that waiting counts up."""

    right = (3,)

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now

    def heads(self) -> tuple[str, ...]:
        """Priority, register number, kind, waiting, where the person is, state."""
        return (
            self.tr("Priority"),
            self.tr("Register number"),
            self.tr("Kind"),
            self.tr("Waiting"),
            self.tr("Person"),
            self.tr("State"),
        )

    def cells(self, row: QueueRow) -> tuple[Cell, ...]:
        """What a case shows."""
        return (
            self.priority(row.priority),
            row.register_number,
            mode_word(row.mode),
            self.waiting(row),
            self.person(row),
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

    def waiting(self, row: QueueRow) -> Cell:
        """How long somebody has been waiting, marked where a reason is asked for; of a decision taken, how long it took."""
        if row.state == "decided":
            return self.tr("took {time}").format(time=minutes_words(row.lag or 0))
        words = minutes_words(row.held.minutes(self.now()))
        return (words, "warn") if row.held.warning(self.now()) else words

    def person(self, row: QueueRow) -> str:
        """When the ship or flight of the person leaves, and where they are."""
        leaves = row.held.departs_at
        return f"{time_text(leaves)} · {place_words(row.held)}" if leaves else place_words(row.held)

    def state(self, row: QueueRow) -> str:
        """Where a case stands."""
        if row.away:
            return self.tr("At station {station}").format(station=row.away)
        if due := self._due(row):
            return due
        if row.state == "decided":
            return self.tr("Decided")
        if row.state == "opened":
            return self.tr("With {name}").format(name=row.held_by) if row.held_by else self.tr("Under review")
        return self.tr("Call directly") if row.priority == "now" else self.tr("Not reviewed")

    def _due(self, row: QueueRow) -> str:
        """What a case waits for, where that is not its first reading."""
        if row.third_due:
            return self.tr("Two reviews differ")
        if row.review_due:
            return self.tr("Review to follow")
        return self.tr("Notice to be made") if row.notice_due else ""
