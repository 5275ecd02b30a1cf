"""Figures of items and of modes as tables; a closed number says why it is closed and never looks like a nought."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from screening_desk.gui.context import counted
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.case.marks import words_of
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import LOOKS, Kind, paint_box
from screening_desk.gui.widgets.tables import TableDelegate
from screening_desk.reference import Reference
from screening_desk.services import small_cells
from screening_desk.services.match_quality import ListFigures
from screening_desk.services.quality import ItemFigures, ModeFigures

translate = QCoreApplication.translate


def cell_words(cell: small_cells.Cell, limit: int) -> Cell:
    """Say a number, or why it is closed."""
    if cell.value is not None:
        return counted(cell.value)
    few = translate("Quality", "< {limit}").format(limit=limit)
    return (few if cell.mark == "few" else translate("Quality", "closed")), "unk"


def share_words(part: small_cells.Cell, whole: small_cells.Cell) -> str:
    """Say what share one number is of another; a dash where one is closed."""
    if part.value is None or not whole.value:
        return "–"
    return percent_words(part.value / whole.value)


def percent_words(share: float) -> str:
    """Say a share in whole percent; less than one, and not quite all, are said so."""
    if 0 < share < 0.01:
        return translate("Quality", "< 1 %")
    return translate("Quality", "{n} %").format(n=min(round(share * 100), 99 if share < 1 else 100))


class ItemsModel(RowsModel[ItemFigures]):
    """Items of one list, in its order."""

    right = (2, 3, 4, 5, 6, 7)

    def __init__(self, reference: Reference) -> None:
        super().__init__()
        self.reference, self.limit = reference, 0

    def heads(self) -> tuple[str, ...]:
        """Code, item, asked, yes, share, confirmed, helped, misled."""
        return (
            self.tr("Code"),
            self.tr("Item"),
            self.tr("Asked"),
            self.tr("Yes"),
            self.tr("Yes, %"),
            self.tr("Confirmed"),
            self.tr("Helped"),
            self.tr("Misled"),
        )

    def cells(self, row: ItemFigures) -> tuple[Cell, ...]:
        """What an item shows."""
        own, item = row.cells, row.item
        follow = item in self.reference.catalogue.follow_ups
        code = "–" if item.startswith("Q") or follow else item
        found = (own.confirmed, own.helped, own.misled)
        return (
            code,
            words_of(item, self.reference),
            cell_words(own.asked, self.limit),
            cell_words(own.yes, self.limit),
            share_words(own.yes, own.asked),
            *(cell_words(each, self.limit) for each in found),
        )


class ModesModel(RowsModel[ModeFigures]):
    """Modes, the one with most travellers first."""

    right = (1, 2, 3, 4, 5)

    def __init__(self) -> None:
        super().__init__()
        self.limit = 0

    def heads(self) -> tuple[str, ...]:
        """Mode, screened, handed over, let go, share, median."""
        return (
            self.tr("Mode"),
            self.tr("Screened"),
            self.tr("Handed over"),
            self.tr("Let go"),
            self.tr("Share"),
            self.tr("Median"),
        )

    def cells(self, row: ModeFigures) -> tuple[Cell, ...]:
        """What a mode shows."""
        numbers = (row.screened, row.delayed, row.cleared)
        share = percent_words(row.share) if row.share is not None else "–"
        minutes = self.tr("{n} min").format(n=counted(row.minutes)) if row.minutes is not None else "–"
        return (mode_word(row.mode), *(cell_words(each, self.limit) for each in numbers), share, minutes)


class MatchesModel(RowsModel[ListFigures]):
    """Watch lists that alerted, by name."""

    right = (1, 2, 3, 4)

    def __init__(self) -> None:
        super().__init__()
        self.limit = 0

    def heads(self) -> tuple[str, ...]:
        """List, alerted, confirmed, dismissed, undecided."""
        return (
            self.tr("Watch list"),
            self.tr("Alerts"),
            self.tr("Same person"),
            self.tr("Not the same"),
            self.tr("Undecided"),
        )

    def cells(self, row: ListFigures) -> tuple[Cell, ...]:
        """What a list shows."""
        numbers = (row.alerted, row.same, row.dismissed, row.undecided)
        return (row.name, *(cell_words(each, self.limit) for each in numbers))


class NumberDelegate(TableDelegate):
    """A closed number is a dashed box at the right, where the others stand."""

    def paint_kind(self, painter: QPainter, rect: QRectF, kind: Kind, text: str) -> None:
        """The box with its words."""
        theme, look = Theme.current(), LOOKS[kind]
        painter.setFont(theme.font("label", strong=True))
        width = min(painter.fontMetrics().horizontalAdvance(text) + 14.0, rect.width() - 8)
        box = QRectF(rect.right() - 6 - width, rect.center().y() - 10, width, 20)
        paint_box(painter, box, look.ground, look.edge, look.dashed)
        painter.setPen(theme.colour(look.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
