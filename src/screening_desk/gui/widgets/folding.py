"""Regions that stand beside each other on a wide page and below each other on a narrow one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

NARROW_BELOW = 900
ROOM_BESIDE = 1140
"""From this width of a page on there is room for a side panel beside two others (1366 less the rail, not 1280)."""
ANY_WIDTH = 16777215  # QWIDGETSIZE_MAX


class Folding(QObject):
    """Watches a page and turns its rows into columns while the page is narrower than `below`."""

    def __init__(self, page: QWidget, rows: Sequence[QBoxLayout], below: int = NARROW_BELOW) -> None:
        super().__init__(page)
        self._rows, self._below = tuple(rows), below
        page.installEventFilter(self)
        self._fold(page.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page."""
        if isinstance(event, QResizeEvent):
            self._fold(event.size().width())
        return False

    def _fold(self, width: int) -> None:
        narrow = width < self._below
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            if row.direction() != direction:
                row.setDirection(direction)


class SideBelow(QObject):
    """Watches a page and puts its side panel below the rest while the page has no room for it beside."""

    def __init__(
        self,
        page: QWidget,
        side: QWidget,
        beside: QBoxLayout,
        below: QBoxLayout,
        height: int,
        room: int = ROOM_BESIDE,
    ) -> None:
        super().__init__(page)
        self._room = room
        self._side, self._beside, self._below, self._height = side, beside, below, height
        self._widths = (side.minimumWidth(), side.maximumWidth())
        self._place = beside.indexOf(side)
        self._stretch = beside.stretch(self._place)
        page.installEventFilter(self)
        self._move(page.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page."""
        if isinstance(event, QResizeEvent):
            self._move(event.size().width())
        return False

    def _move(self, width: int) -> None:
        narrow = width < self._room
        if narrow == (self._below.indexOf(self._side) >= 0):
            return
        if narrow:
            self._beside.removeWidget(self._side)
            self._below.addWidget(self._side)
            self._side.setMinimumSize(0, self._height)
            self._side.setMaximumWidth(ANY_WIDTH)
        else:
            self._below.removeWidget(self._side)
            self._beside.insertWidget(self._place, self._side, self._stretch)
            self._side.setMinimumSize(self._widths[0], 0)
            self._side.setMaximumWidth(self._widths[1])


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget that was just shown, once it has its place; Qt does so only for the Tab key."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
