"""The register of letters as a table."""

from __future__ import annotations

from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.paper_words import what_word
from screening_desk.services.letter_register import RegisterRow


class LettersModel(RowsModel[RegisterRow]):
    """Rows of `services.letter_register.register`: institutions and numbers, nobody who was referred."""

    right = (3, 4)

    def heads(self) -> tuple[str, ...]:
        """Number, when, to whom, how often it went out, and whether it holds."""
        return (
            self.tr("Number"),
            self.tr("Issued"),
            self.tr("Recipient"),
            self.tr("Printed"),
            self.tr("Sent"),
            self.tr("State"),
        )

    def cells(self, row: RegisterRow) -> tuple[Cell, ...]:
        """What a letter shows."""
        what = what_word(row.kind, row.partner)
        return row.register_number, day_text(row.at), what, str(row.prints), str(row.exports), self.state(row)

    def state(self, row: RegisterRow) -> Cell:
        """Say whether a letter holds; withdrawn stands before void."""
        if row.withdrawn_at is not None:
            return self.tr("withdrawn"), "esc"
        if row.void:
            return self.tr("void"), "warn"
        return (self.tr("gone out"), "ok") if row.prints or row.exports else (self.tr("not gone out"), "unk")
