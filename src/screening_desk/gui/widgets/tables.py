"""Tables: one dress for all, chips in cells, and the ring around the current row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from screening_desk.gui.widgets.chips import chip_width, paint_chip
from screening_desk.gui.widgets.kinds import LOOKS, Kind, edge_pen

# A model answers this role with a Kind where the cell is to be painted as a chip.
KIND_ROLE = int(Qt.ItemDataRole.UserRole) + 31
_Index = QModelIndex | QPersistentModelIndex


class TableDelegate(QStyledItemDelegate):
    """Paints cells as text, or as a state chip where the model answers `KIND_ROLE`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The cell, its chip, and the ring when the table has the focus and the row is current."""
        self.initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the row has the ring, not the cell
        kind = index.data(KIND_ROLE)
        text = option.text
        if kind in LOOKS:
            option.text = ""
        if option.widget is not None:
            option.text = _cut(option, option.widget.style())
            option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        rect = QRectF(option.rect)
        if kind in LOOKS:
            room = QRectF(rect)
            if (
                option.displayAlignment & Qt.AlignmentFlag.AlignRight
            ):  # below the name of its column, as the numbers are
                room.setLeft(max(rect.left(), rect.right() - chip_width(text) - 16))
            self.paint_kind(painter, room, kind, text)
        if isinstance(option.widget, QTableView):
            _paint_ring(painter, rect, index, option.widget)
        painter.restore()

    def paint_kind(self, painter: QPainter, rect: QRectF, kind: Kind, text: str) -> None:
        """The chip, at the left of the room it has."""
        width = min(float(chip_width(text)), rect.width() - 16)
        paint_chip(painter, QRectF(rect.left() + 8, rect.center().y() - 11, width, 22), kind, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for the chip with its margin."""
        size = super().sizeHint(option, index)
        if index.data(KIND_ROLE) in LOOKS:
            size.setWidth(chip_width(str(index.data(Qt.ItemDataRole.DisplayRole))) + 16)
        return size


def dress_table(view: QTableView, name: str, row_height: int = 34, *, wide: int | None = None) -> None:
    """Give a table the look and the keys of all tables: whole rows, no grid, Tab leaves it.

    The column `wide` takes the room that the others leave; without one it is the last.
    """
    view.setAccessibleName(name)
    view.setItemDelegate(TableDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(row_height)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(wide is None)
    if wide is not None:
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    header.setFixedHeight(30)


def _cut(option: QStyleOptionViewItem, style: QStyle) -> str:
    """Return the words that fit, with a mark where they end; a number is left out whole and never cut."""
    if option.features & QStyleOptionViewItem.ViewItemFeature.WrapText or "\u2028" in option.text:
        return option.text  # goes on in the next line; Qt cuts what has none
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget).width() - 2 * margin
    return whole_numbers(option.text, option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room))


def whole_numbers(text: str, shown: str) -> str:
    """Return `shown`, the beginning of a text and the mark of a cut, without the piece of a number at its end."""
    kept = shown[:-1]
    if shown == text or not kept or text[len(kept)].isspace():
        return shown
    begins = kept.rfind(" ") + 1
    word = text[begins:].split(" ", 1)[0]
    return f"{kept[:begins].rstrip()}…" if any(each.isdigit() for each in word) else shown


def _paint_ring(painter: QPainter, rect: QRectF, index: _Index, view: QTableView) -> None:
    if not view.hasFocus() or index.row() != view.currentIndex().row():
        return
    header = view.horizontalHeader()
    shown = [i for i in range(header.count()) if not header.isSectionHidden(header.logicalIndex(i))]
    place = header.visualIndex(index.column())
    focus = edge_pen("focus").color()
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), focus)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), focus)
    if shown and place == shown[0]:
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), focus)
    if shown and place == shown[-1]:
        painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), focus)
