"""Tables of the exchange between stations: cases to choose, files that went and came, and the stations known."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.services.case_files import FileRow
from screening_desk.services.review import QueueRow
from screening_desk.services.signers import spaced
from screening_desk.services.stations import PeerRow


class ChoosingModel(RowsModel[QueueRow]):
    """Cases that can go to another station; `chosen` holds the ids of those marked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: set[str] = set()

    def heads(self) -> tuple[str, ...]:
        """Whether it goes, register number, kind, handed over."""
        return self.tr("Goes"), self.tr("Register number"), self.tr("Kind"), self.tr("Handed over"), self.tr("State")

    def cells(self, row: QueueRow) -> tuple[Cell, ...]:
        """What a case shows."""
        words = {"waiting": self.tr("Not reviewed"), "opened": self.tr("Under review"), "decided": self.tr("Decided")}
        return (
            (self.tr("yes"), "info") if row.case_id in self.chosen else "–",
            row.register_number,
            mode_word(row.mode),
            moment(row.handed_over_at),
            words.get(row.state, row.state),
        )

    def show_rows(self, rows: tuple[QueueRow, ...] | list[QueueRow]) -> None:  # type: ignore[override]
        """Show other cases; a mark stays on those that are still there."""
        self.chosen &= {row.case_id for row in rows}
        super().show_rows(rows)

    def toggle(self, place: int) -> None:
        """Mark a row, or take its mark away."""
        self.chosen ^= {self.rows()[place].case_id}
        self.dataChanged.emit(self.index(place, 0), self.index(place, 0))


class FilesModel(RowsModel[FileRow]):
    """Files between stations, newest first."""

    def heads(self) -> tuple[str, ...]:
        """When, which way, cases, where they are, by whom."""
        return self.tr("When"), self.tr("Way"), self.tr("Cases"), self.tr("Where they are"), self.tr("By")

    def cells(self, row: FileRow) -> tuple[Cell, ...]:
        """What a file shows."""
        way = self.tr("to {station}") if row.outward else self.tr("from {station}")
        return moment(row.at), way.format(station=row.station), numbers(row), self.state(row), row.by or "–"

    def state(self, row: FileRow) -> Cell:
        """Where the cases of a file are now."""
        if row.outward and not row.written:
            return self.tr("file not written"), "warn"
        if row.away == 0:
            return self.tr("here"), "ok"
        if row.away == len(row.numbers):
            return self.tr("away"), "info"
        return self.tr("{n} of {all} away").format(n=row.away, all=len(row.numbers)), "info"


class StationsModel(RowsModel[PeerRow]):
    """Other stations and the code of their cards."""

    def heads(self) -> tuple[str, ...]:
        """Code in register numbers, name, code of the card, added, by, state."""
        return self.tr("Station"), self.tr("Name"), self.tr("Code of the card"), self.tr("State")

    def cells(self, row: PeerRow) -> tuple[Cell, ...]:
        """What a station shows."""
        if row.withdrawn_at is not None:
            words = self.tr("withdrawn on {day} by {name}")
            state = words.format(day=day_text(row.withdrawn_at), name=row.withdrawn_by or "–")
        else:
            state = self.tr("added on {day} by {name}").format(day=day_text(row.at), name=row.by or "–")
        return row.station, row.name, spaced(row.code), state


def moment(at: datetime) -> str:
    """Day and time of a row."""
    return f"{day_text(at)} {time_text(at)}"


def numbers(row: FileRow) -> str:
    """The register numbers of a file, the first one and how many more."""
    first = row.numbers[0] if row.numbers else "–"
    return first if len(row.numbers) < 2 else f"{first} +{len(row.numbers) - 1}"
