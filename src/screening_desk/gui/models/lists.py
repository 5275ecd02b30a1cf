"""Tables of the upkeep of watch lists: lists, versions, faults of a load, and the first rows of a file before it is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from screening_desk.exchange.office_list import fits
from screening_desk.exchange.table_file import PLAIN, Layout
from screening_desk.exchange.tables import Row
from screening_desk.gui.context import counted, day_text, time_text
from screening_desk.gui.list_words import (
    fault_words,
    field_words,
    kind_words,
    short_fault_words,
    state_words,
    warning_words,
)
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.watch_lists import ListView, VersionView

WARNINGS: dict[str, Kind] = {"": "ok", "empty": "unk", "expired": "warn", "old": "warn", "closed": "na"}
STATES: dict[str, Kind] = {
    "loading": "info", "inactive": "info", "active": "ok", "former": "na", "broken": "warn", "cancelled": "na",
}  # fmt: skip


class WatchListsModel(RowsModel[ListView]):
    """The lists, each with the version in use and what is wrong with it."""

    right = (4,)

    def heads(self) -> tuple[str, ...]:
        """Name, kind, owner, day, entries, state."""
        return (
            self.tr("List"),
            self.tr("Kind"),
            self.tr("Owner"),
            self.tr("As of"),
            self.tr("Entries"),
            self.tr("State"),
        )

    def cells(self, row: ListView) -> tuple[Cell, ...]:
        """What a list shows; a list without a version in use is empty, not in order."""
        active = row.active
        return (
            row.fields.name,
            kind_words(row.fields.kind),
            row.fields.owner,
            day_text(active.as_of if active else None),
            counted(active.kept) if active else "–",
            (warning_words(row.warning, row.days), WARNINGS[row.warning]),
        )


class VersionsModel(RowsModel[VersionView]):
    """The loads of one list, the newest first."""

    right = (2, 3, 4)

    def heads(self) -> tuple[str, ...]:
        """When, state, counts, source."""
        return (
            self.tr("Loaded"),
            self.tr("State"),
            self.tr("Entries"),
            self.tr("Refused"),
            self.tr("Marked"),
            self.tr("Source"),
        )

    def cells(self, row: VersionView) -> tuple[Cell, ...]:
        """What a version shows; of one whose entries were deleted the count stays."""
        return (
            f"{day_text(row.made_at)} {time_text(row.made_at)}",
            (state_words(row.state), STATES[row.state]),
            counted(row.kept),
            counted(row.refused),
            counted(row.flagged),
            row.source,
        )


class FaultsModel(RowsModel[tuple[int, str, str]]):
    """Rows that were refused or marked: where and why, never what stood there."""

    right = (0,)

    def heads(self) -> tuple[str, ...]:
        """Row, field, why."""
        return self.tr("Row"), self.tr("Field"), self.tr("What is wrong")

    def cells(self, row: tuple[int, str, str]) -> tuple[Cell, ...]:
        """What a fault shows."""
        return counted(row[0]), field_words(row[1]), fault_words(row[2])


@dataclass(frozen=True)
class Preview:
    """A row of a file, and how each of its cells would be taken."""

    row: Row
    taken: tuple[str, ...]


class ListPreviewModel(RowsModel[Preview]):
    """The first rows by the columns chosen. Without `shows` a cell says how it would be taken, not what stands there."""

    right = (0,)

    def __init__(self, *, shows: bool) -> None:
        super().__init__()
        self._shows = shows
        self._layout = PLAIN
        self._columns: tuple[str, ...] = ()

    def show_file(self, rows: Sequence[Row], layout: Layout, today: date) -> None:
        """Show rows by a layout; its columns are those of the table."""
        self.beginResetModel()
        self._layout, self._columns = layout, tuple(layout.columns)
        self._rows = tuple(
            Preview(row, tuple(fits(layout.cell(row, name), name, layout, today) for name in self._columns))
            for row in rows
        )
        self.endResetModel()

    def misfits(self) -> int:
        """How many cells would not be taken as they stand."""
        return sum(each not in {"fits", "empty"} for row in self._rows for each in row.taken)

    def heads(self) -> tuple[str, ...]:
        """Row, and the fields that have a column."""
        return (self.tr("Row"), *(field_words(name) for name in self._columns))

    def cells(self, row: Preview) -> tuple[Cell, ...]:
        """What a row shows."""
        return (counted(row.row.line), *(self._cell(row, place) for place in range(len(self._columns))))

    def _cell(self, row: Preview, place: int) -> Cell:
        taken = row.taken[place]
        if taken not in {"fits", "empty"}:
            return short_fault_words(taken), "warn"
        if not self._shows or taken == "empty":
            return fault_words(taken)
        cell = self._layout.cell(row.row, self._columns[place])
        return cell if isinstance(cell, str) else day_text(cell)
