"""Questions one below the other, one of which is current: how the keys go from row to row."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget


class RowList(QObject):
    """A list says which rows are `shown` and which of them wait for an answer; the rest is the same for each."""

    entered = Signal(str)

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self.current = ""

    def row(self, key: str) -> QWidget:
        """What has the keys while a row is current; KeyError when the list has no such row."""
        raise NotImplementedError

    def shown(self) -> list[str]:
        """Keys of the rows that can be answered now, in order."""
        raise NotImplementedError

    def waits(self, key: str) -> bool:
        """Whether a row is asked and has no answer yet."""
        raise NotImplementedError

    def go(self, key: str) -> None:
        """Make a row current."""
        self.current = key
        self.row(key).setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_current()

    def show_current(self) -> None:
        """Scroll to the current row, once the layout has settled."""
        if self.current:
            row = self.row(self.current)
            QTimer.singleShot(0, row, lambda: self._scroll.ensureWidgetVisible(row, 0, 40))

    def step(self, by: int) -> None:
        """Go to the row above or below."""
        keys = self.shown()
        if keys:
            place = keys.index(self.current) + by if self.current in keys else 0
            self.go(keys[min(max(place, 0), len(keys) - 1)])

    def advance(self) -> None:
        """Go to the next row without an answer; stay where none is left."""
        keys = self.shown()
        place = keys.index(self.current) if self.current in keys else -1
        later = [key for key in keys[place + 1 :] if self.waits(key)]
        if later:
            self.go(later[0])

    def begin(self) -> None:
        """Go to the first row without an answer, or to the first of all."""
        self.current = ""
        self.advance()
        if not self.current and self.shown():
            self.go(self.shown()[0])

    def focus_current(self) -> None:
        """Give the keys back to the current row."""
        if self.current in self.shown():
            self.go(self.current)
        else:
            self.begin()

    def key_target(self) -> QWidget | None:
        """Where keys go while the contents are covered."""
        return self.row(self.current) if self.current in self.shown() else None

    def _on_entered(self, key: str) -> None:
        self.current = key
        self.entered.emit(key)
