"""The languages of the question cards as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.models.rows import Cell, Index, RowsModel
from screening_desk.gui.pages.cards.fonts import card_font
from screening_desk.gui.theme import SIZES
from screening_desk.services.cards import CardLanguage


class CardsModel(RowsModel[CardLanguage]):
    """Rows of `services.cards.card_languages`; what nobody read is unknown, not fine."""

    def heads(self) -> tuple[str, ...]:
        """The officer's name of the language, its own, and whether somebody who speaks it read the text."""
        return (self.tr("Language"), self.tr("Own name"), self.tr("Text read by"))

    def cells(self, row: CardLanguage) -> tuple[Cell, ...]:
        """What a language shows."""
        return row.deck.title.get(current_language()), row.deck.own_name, self.review(row)

    def review(self, row: CardLanguage) -> Cell:
        """Say who read the text and when."""
        if row.at is not None:
            return f"{row.reviewer}, {day_text(row.at)}", "ok"
        if row.reviewed:
            return self.tr("read before it was published"), "ok"
        return (self.tr("changed since it was read") if row.changed else self.tr("no native speaker yet")), "unk"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The own name in a font that has its script."""
        if role == Qt.ItemDataRole.FontRole and index.column() == 1:
            return card_font(self.rows()[index.row()].deck.font, SIZES["chip"])
        return super().data(index, role)
