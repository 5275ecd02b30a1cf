"""What stands in a table without rows."""

from __future__ import annotations

from collections.abc import Sized
from typing import Literal

from PySide6.QtWidgets import QAbstractScrollArea

from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.labels import PlainLabel


class EmptyWords(PlainLabel):
    """It is being read, or there is nothing. After a failure no word: what could not be read is not known to be empty."""

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(tone="text2", wrap=True)
        self._state: Literal["loading", "read", "failed"] = "loading"
        lay_over(table, self)

    @property
    def loading(self) -> bool:
        """Whether an answer is awaited."""
        return self._state == "loading"

    @property
    def failed(self) -> bool:
        """Whether the last reading came to nothing."""
        return self._state == "failed"

    def begin(self) -> None:
        """It is being read."""
        self._state = "loading"

    def read(self) -> None:
        """It was read."""
        self._state = "read"

    def fail(self) -> None:
        """Something went wrong; only while it was being read that says anything about the table."""
        if self.loading:
            self._state = "failed"

    def show_none(self, none: str, rows: Sized) -> None:
        """Say what there is to say where there are no rows."""
        self.setText(self.tr("loading…") if self.loading else "" if self.failed else none)
        self.setVisible(not rows)
