"""Regions that stand beside each other on a wide page and below each other on a narrow one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

NARROW_BELOW = 900


class Folding(QObject):
    """Watches a page and turns its rows into columns while the page is narrow."""

    def __init__(self, page: QWidget, rows: Sequence[QBoxLayout]) -> None:
        super().__init__(page)
        self._rows = tuple(rows)
        page.installEventFilter(self)
        self._fold(page.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the page."""
        if isinstance(event, QResizeEvent):
            self._fold(event.size().width())
        return False

    def _fold(self, width: int) -> None:
        narrow = width < NARROW_BELOW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            if row.direction() != direction:
                row.setDirection(direction)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget that was just shown, once it has its place; Qt does so only for the Tab key."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
