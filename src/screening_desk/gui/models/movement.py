"""The table of stays, and of the documents of a person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.movement.words import Paper, document_words, paper_state
from screening_desk.rules.crossings import Crossing
from screening_desk.rules.movement import Counted


class StaysModel(RowsModel[Counted]):
    """Stays in their order; a citizen's are journeys."""

    right = (5, 6, 7)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.citizen = False
        self._said: dict[int, tuple[Cell, ...]] = {}

    def heads(self) -> tuple[str, ...]:
        """Both days, where, by which permit until when, and the days."""
        begin, end = self.tr("Entry"), self.tr("Exit")
        first = (self.tr("Exit"), self.tr("Return")) if self.citizen else (begin, end)
        return (
            *first, self.tr("Place"), self.tr("Index"), self.tr("Last day"), self.tr("Permitted"),
            self.tr("Days abroad") if self.citizen else self.tr("Used"),
            self.tr("Left"), self.tr("State"),
        )  # fmt: skip

    def show_rows(self, rows: Sequence[Counted]) -> None:
        """Show other stays."""
        self._said.clear()
        super().show_rows(rows)

    def retranslate(self) -> None:
        """Say all cells anew."""
        self._said.clear()
        super().retranslate()

    def cells(self, row: Counted) -> tuple[Cell, ...]:
        """What a stay shows; worded once, as a table asks for each cell many times."""
        if (known := self._said.get(id(row))) is None:
            known = self._said[id(row)] = self._worded(row)
        return known

    def _worded(self, row: Counted) -> tuple[Cell, ...]:
        begin, end, days = row.stay.begin, row.stay.end, row.days
        return (
            _day(begin) if begin is not None else self.tr("no record"),
            _day(end) if end is not None else self._open() if row.stay.running else self.tr("no record"),
            _post(begin) or _post(end) or "–",
            (begin.code if begin is not None else "") or "–",
            day_text(days.last_day),
            _number(days.allowed),
            _number(days.used),
            _number(days.left),
            self._state(row),
        )

    def _open(self) -> str:
        return self.tr("not back") if self.citizen else self.tr("not yet")

    def _state(self, row: Counted) -> Cell:
        if row.stay.missing:
            return self.tr("incomplete"), "unk"
        if row.days.over:
            return self.tr("{n} over").format(n=row.days.over), "esc"
        if row.stay.running:
            return self.tr("running"), "info"
        return self.tr("ended") if self.citizen or row.days.left is not None else (self.tr("not counted"), "unk")


class PapersModel(RowsModel[Paper]):
    """Other documents: what was said about them, and what is proposed."""

    def heads(self) -> tuple[str, ...]:
        """Which document, and how it stands."""
        return self.tr("Document"), self.tr("State")

    def cells(self, row: Paper) -> tuple[Cell, ...]:
        """Number with its issuing State, and the name where it was read."""
        return document_words(row), paper_state(row)


def _day(each: Crossing) -> str:
    return day_text(each.day)


def _post(each: Crossing | None) -> str:
    return each.post if each is not None else ""


def _number(number: int | None) -> str:
    return "–" if number is None else str(number)
