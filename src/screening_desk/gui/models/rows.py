"""What the tables of people, partners and entries share: rows of frozen dataclasses, shown by columns."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import safe_tooltip
from screening_desk.gui.widgets.tables import KIND_ROLE

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Cell = str | tuple[str, Kind]
"""Words, or words with the kind of their chip."""
_ROOT = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table over rows; a model of its own says `heads` and `cells` (held by mypy: Qt brings its own metaclass)."""

    right: tuple[int, ...] = ()
    """Columns with numbers, which stand at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @abstractmethod
    def heads(self) -> tuple[str, ...]:
        """Names of the columns in the language of the screen."""

    @abstractmethod
    def cells(self, row: Row) -> tuple[Cell, ...]:
        """What a row shows, column by column."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows shown."""
        return self._rows

    def row(self, index: Index) -> Row | None:
        """Return the row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def retranslate(self) -> None:
        """Say heads and cells in the language of the screen."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.heads()) - 1))
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.heads()) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Columns of the table."""
        return 0 if parent.isValid() else len(self.heads())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, the whole text as tooltip, the kind of a chip, and where numbers stand."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self.right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, KIND_ROLE}:
            return None
        cell = self.cells(self._rows[index.row()])[index.column()]
        words, kind = cell if isinstance(cell, tuple) else (cell, None)
        if role == KIND_ROLE:
            return kind
        return safe_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns; numbers have theirs at the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
