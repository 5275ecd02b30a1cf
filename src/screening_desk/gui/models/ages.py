"""How old the dated facts are: what is judged by, from which source, and when somebody last looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject

from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.reference import Reference, labels
from screening_desk.reference.tables import Table, tables
from screening_desk.services.partners import PartnerView

translate = QCoreApplication.translate


@dataclass(frozen=True)
class AgeRow:
    """One group of facts; `checked_on` is the oldest day in it, None where somebody never looked."""

    name: str
    source: str
    checked_on: date | None


def ages(reference: Reference, partners: tuple[PartnerView, ...], language: Literal["id", "en"]) -> tuple[AgeRow, ...]:
    """Return the age of every list and table in use, and of the partner directory."""
    contacts = [each.checked_on for each in partners if each.active]
    asked = min((day for day in contacts if day), default=None) if all(contacts) else None
    found = tables(reference)
    heads = {table.id.rpartition(".")[0] for table in found}
    return (
        *(
            AgeRow(labels.table_name(table.id, table.title, language), _source(table, reference), table.checked_on)
            for table in found
            if table.checked_on is not None and table.id not in heads and not table.id.endswith(".sources")
        ),
        AgeRow(translate("Ages", "Partner directory"), translate("Ages", "office"), asked),
    )


def _source(table: Table, reference: Reference) -> str:
    """Say where a table comes from: its newest instrument, or how many rules with an instrument each it has."""
    if table.id == "rules":
        return translate("Ages", "{count} rules").format(count=len(table.rows))
    if table.id == "catalogue.items":
        return f"{reference.catalogue.id} {reference.catalogue.version}"
    return next((row.instrument for row in reversed(table.rows) if row.instrument), "–")


class AgesModel(RowsModel[AgeRow]):
    """Rows of `ages`; `on` is the day the age is counted on, `limit` after how many days one should look again."""

    def __init__(self, on: date, limit: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on, self.limit = on, limit

    def heads(self) -> tuple[str, ...]:
        """Data, source, checked, age."""
        return (self.tr("Data"), self.tr("Source"), self.tr("Checked"), self.tr("Age"))

    def cells(self, row: AgeRow) -> tuple[Cell, ...]:
        """What a group shows; old is a warning, never looked at is unknown."""
        if row.checked_on is None:
            return row.name, row.source, "–", (self.tr("not checked"), "unk")
        days = (self._on - row.checked_on).days
        words = self.tr("{days} days").format(days=days)
        return row.name, row.source, day_text(row.checked_on), (words, "warn" if days > self.limit else "ok")
