"""The directory as a table: who, of which kind, where, and whether the agreement stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.partner_words import kind_word
from screening_desk.services.partners import PartnerView


class PartnersModel(RowsModel[PartnerView]):
    """Rows of `services.partners.partners`; `on` is the day an agreement is judged by."""

    def __init__(self, on: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on

    def heads(self) -> tuple[str, ...]:
        """Name, kind, town, night, agreement."""
        return (self.tr("Name"), self.tr("Kind"), self.tr("Town"), self.tr("Night"), self.tr("Agreement"))

    def cells(self, row: PartnerView) -> tuple[Cell, ...]:
        """What a partner shows."""
        night = self.tr("yes") if row.night else self.tr("no")
        return row.name, kind_word(row.kind), row.town or "–", night, self._agreement(row)

    def _agreement(self, row: PartnerView) -> Cell:
        if not row.active:
            return self.tr("not in use"), "na"
        if row.kind != "ngo":
            return self.tr("not needed"), "na"
        if row.mou_until is None:
            return self.tr("no MoU"), "unk"
        if row.mou_ended(self._on):
            return self.tr("MoU ended"), "warn"
        return self.tr("until {day}").format(day=day_text(row.mou_until)), "ok"


def found(partners: tuple[PartnerView, ...], words: str) -> tuple[PartnerView, ...]:
    """Return the partners whose name or town has all the words."""
    wanted = words.casefold().split()
    return tuple(each for each in partners if all(part in f"{each.name} {each.town}".casefold() for part in wanted))
