"""How old the dated facts are: what is judged by, from which source, and when somebody last looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject

from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.reference import Reference
from screening_desk.services.partners import PartnerView

translate = QCoreApplication.translate
OLD_AFTER = 90  # days


@dataclass(frozen=True)
class AgeRow:
    """One group of facts; `checked_on` is the oldest day in it, None where somebody never looked."""

    name: str
    source: str
    checked_on: date | None


def ages(reference: Reference, partners: tuple[PartnerView, ...], language: Literal["id", "en"]) -> tuple[AgeRow, ...]:
    """Return the age of every list and table in use, and of the partner directory."""
    rules = min(reference.rules.values(), key=lambda row: row.checked_on)
    permits = min(reference.permits.values(), key=lambda row: row.checked_on)
    catalogue, visas = reference.catalogue, reference.content.visas
    lists = (reference.visa_free, reference.on_arrival, reference.calling)
    contacts = [each.checked_on for each in partners if each.active]
    asked = min((day for day in contacts if day), default=None) if all(contacts) else None
    return (
        AgeRow(
            translate("Ages", "Documents and stay"),
            translate("Ages", "{count} rules").format(count=len(reference.rules)),
            rules.checked_on,
        ),
        *(AgeRow(each.title.get(language), each.group[-1].instrument, each.checked_on) for each in lists),
        AgeRow(translate("Ages", "Visa index"), visas.instrument, visas.checked_on),
        AgeRow(translate("Ages", "Stay permits"), permits.instrument, permits.checked_on),
        AgeRow(
            translate("Ages", "Indicators"),
            f"{catalogue.id} {catalogue.version}",
            min(source.checked_on for source in catalogue.sources),
        ),
        AgeRow(translate("Ages", "Partner directory"), translate("Ages", "office"), asked),
    )


class AgesModel(RowsModel[AgeRow]):
    """Rows of `ages`; `on` is the day the age is counted on."""

    def __init__(self, on: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on

    def heads(self) -> tuple[str, ...]:
        """Data, source, checked, age."""
        return (self.tr("Data"), self.tr("Source"), self.tr("Checked"), self.tr("Age"))

    def cells(self, row: AgeRow) -> tuple[Cell, ...]:
        """What a group shows; old is a warning, never looked at is unknown."""
        if row.checked_on is None:
            return row.name, row.source, "–", (self.tr("not checked"), "unk")
        days = (self._on - row.checked_on).days
        words = self.tr("{days} days").format(days=days)
        return row.name, row.source, day_text(row.checked_on), (words, "warn" if days > OLD_AFTER else "ok")
