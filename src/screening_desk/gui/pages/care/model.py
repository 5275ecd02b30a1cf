"""The items of all checklists of a case in one table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from screening_desk.gui.care_words import item_title, path_title, state_kind, state_words
from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.services.care import CareItem, CareView


@dataclass(frozen=True)
class CareRow:
    """One item with its checklist."""

    path: str
    item: CareItem

    @property
    def key(self) -> str:
        """Path and item, as a draft names them."""
        return f"{self.path}.{self.item.item_id}"


class CareModel(RowsModel[CareRow]):
    """What is asked, of which checklist, what it is now, and until when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = date.min

    def show_view(self, view: CareView | None, on: date) -> None:
        """Show the checklists as of a day."""
        self._on = on
        self.show_rows(tuple(CareRow(each.path, item) for each in (view.paths if view else ()) for item in each.items))

    def heads(self) -> tuple[str, ...]:
        """What, state, until when, checklist."""
        return self.tr("What"), self.tr("State"), self.tr("Until"), self.tr("Checklist")

    def cells(self, row: CareRow) -> tuple[Cell, ...]:
        """What a row shows."""
        late = self.late(row)
        words = self.tr("late: {state}").format(state=state_words(row.item.state)) if late else ""
        state = (words or state_words(row.item.state), state_kind(row.item.state, late=late))
        until = "–" if row.item.settled else day_text(row.item.due)
        return item_title(row.path, row.item.item_id), state, until, path_title(row.path)

    def late(self, row: CareRow) -> bool:
        """Whether it was to be done before today."""
        return not row.item.settled and row.item.due < self._on

    def left(self) -> int:
        """How many items are open."""
        return sum(not row.item.settled for row in self.rows())

    def overdue(self) -> int:
        """How many are late."""
        return sum(self.late(row) for row in self.rows())
