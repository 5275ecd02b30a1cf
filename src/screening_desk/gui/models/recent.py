"""The last screenings of the station, without anything that says who it was."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.pages.counter.words import mode_word, state_word
from screening_desk.gui.widgets.tables import KIND_ROLE
from screening_desk.services.judging import ZONE
from screening_desk.services.screening import RecentRow

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecentModel(QAbstractTableModel):
    """Rows of `services.screening.recent`: time, register number, kind, state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RecentRow, ...] = ()

    def show_rows(self, rows: tuple[RecentRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> RecentRow | None:
        """Return the screening of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Time, number, kind, state."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the kind of chip for the state."""
        row = self._rows[index.row()]
        if role == KIND_ROLE and index.column() == 3:
            return state_word(row.state)[1]
        if role == Qt.ItemDataRole.DisplayRole:
            return (self._moment(row), row.register_number, mode_word(row.mode), state_word(row.state)[0])[
                index.column()
            ]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Time"), self.tr("Register number"), self.tr("Kind"), self.tr("State"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _moment(self, row: RecentRow) -> str:
        newest = self._rows[0].at.astimezone(ZONE).date()
        return time_text(row.at) if row.at.astimezone(ZONE).date() == newest else day_text(row.at)
