"""The tables of an import of crossings: rows as they would be taken, and those that were not."""

from __future__ import annotations

from screening_desk.exchange.crossing_list import Crossed, Fault
from screening_desk.gui.context import day_text
from screening_desk.gui.crossing_words import crossing_fault, crossing_field, direction_word
from screening_desk.gui.models.rows import Cell, RowsModel


class CrossingRowsModel(RowsModel[Crossed | Fault]):
    """A line a crossing; a row that is not taken says which field and why."""

    def heads(self) -> tuple[str, ...]:
        """Line, document, direction, day, place, permit, and whether it is taken."""
        return (
            self.tr("Row"), self.tr("Document"), self.tr("Direction"), self.tr("Day"), self.tr("Place"),
            self.tr("Permit"), self.tr("State"),
        )  # fmt: skip

    def cells(self, row: Crossed | Fault) -> tuple[Cell, ...]:
        """What a line shows; of a fault nothing that stands in it."""
        if isinstance(row, Fault):
            words = f"{crossing_field(row.field)}: {crossing_fault(row.code)}"
            return (str(row.line), "–", "–", "–", "–", "–", (words, "warn"))
        days = self.tr("{n} days").format(n=row.permitted) if row.permitted is not None else ""
        last = day_text(row.last_day) if row.last_day is not None else ""
        permit = " · ".join(part for part in (row.visa_index, days, last) if part)
        document = f"{row.state} {row.number}"
        direction = direction_word(row.direction)
        return str(row.line), document, direction, day_text(row.day), row.post or "–", permit or "–", self.tr("taken")
