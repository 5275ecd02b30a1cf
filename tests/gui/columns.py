"""Whether the columns of a table have the room that their words need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from screening_desk.gui.widgets.chips import chip_width
from screening_desk.gui.widgets.tables import KIND_ROLE

PADDING = 16 + 6  # of the style sheet, and the margin that Qt leaves around a text


def cut_words(table: QTableView, *columns: int, wrapped: bool = False) -> Iterator[str]:
    """Words of cells and heads for which a column is too narrow; where rows wrap, a line holds one word at least."""
    model, header = table.model(), table.horizontalHeader()
    for column in columns or range(model.columnCount()):
        room = table.columnWidth(column)
        head = str(model.headerData(column, Qt.Orientation.Horizontal))
        if header.fontMetrics().horizontalAdvance(head) + 16 > room:
            yield head
        for row in range(model.rowCount()):
            index = model.index(row, column)
            text = str(index.data())
            if index.data(KIND_ROLE):
                needed = chip_width(text) + 16
            else:
                parts = text.split() if wrapped else [text]
                needed = max((table.fontMetrics().horizontalAdvance(part) for part in parts), default=0) + PADDING
            if needed > room:
                yield text
