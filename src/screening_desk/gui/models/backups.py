"""The verified backups as a table."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.services.custody import BackupRow


class BackupsModel(RowsModel[BackupRow]):
    """Rows of `services.custody.backups`; each was verified when it was made."""

    right = (2,)

    def heads(self) -> tuple[str, ...]:
        """Time, place, size, rehearsal of a restore."""
        return (self.tr("Time"), self.tr("Place"), self.tr("Size"), self.tr("Restore test"))

    def cells(self, row: BackupRow) -> tuple[Cell, ...]:
        """What a backup shows; one that was never tested is unknown, not fine."""
        tested: Cell = (self.tr("not tested"), "unk")
        if row.tested_at is not None:
            tested = self.tr("passed {day}").format(day=day_text(row.tested_at)), "ok"
        return f"{day_text(row.at)} {time_text(row.at)}", self.place(row), size_words(row.size), tested

    def place(self, row: BackupRow) -> str:
        """Say where it was put, and by whom or by itself."""
        by = self.tr("daily") if row.automatic else row.by or "–"
        return f"{row.place}, {by}" if row.place else by


def size_words(size: int) -> str:
    """Return a size in MB with one decimal below ten."""
    megabytes = size / 1_000_000
    return f"{QLocale().toString(megabytes, 'f', 1 if megabytes < 10 else 0)} MB"
