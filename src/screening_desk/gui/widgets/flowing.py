"""Things that stand in a row and go on in a next row where the width ends."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Each item as wide as it wants to be and the row allows, `gap` apart; rows `between` apart. Hidden items take no room."""

    def __init__(self, gap: int, between: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._between = gap, between

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Where the last row ends."""
        return max((rect.bottom() + 1 for _, rect in self._places(QRect(0, 0, width, 0))), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        for item, place in self._places(rect):
            item.setGeometry(place)

    def sizeHint(self) -> QSize:
        """All in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self._gap * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """One item of a row, as small as it can be."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        corner, row = rect.topLeft(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), item.minimumSize().width())))
            if corner.x() > rect.left() and corner.x() + size.width() > rect.left() + rect.width():
                corner, row = QPoint(rect.left(), corner.y() + row + self._between), 0
            yield item, QRect(corner, size)
            corner = QPoint(corner.x() + size.width() + self._gap, corner.y())
            row = max(row, size.height())
