"""A page in front of the crew list: how it comes, and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class OverList(QObject):
    """While it is in front, what it stands on is kept; Esc leads back there."""

    def __init__(self, page: ShipPage, stack: QStackedWidget) -> None:
        super().__init__(page)
        self._page, self._stack = page, stack
        self._desk: QWidget | None = None

    @property
    def front(self) -> bool:
        """Whether it is in front of the crew list."""
        return self._desk is not None

    def close(self) -> None:
        """Go back to the crew list."""
        if self._desk is None:
            return
        self._stack.setCurrentWidget(self._desk)
        self._desk = None
        self._left()
        self._page.switch_keys()
        self._page.lead_keys()

    def _come_forward(self, side: QWidget) -> None:
        self._desk = self._desk or self._stack.currentWidget()
        self._stack.setCurrentWidget(side)
        self._page.switch_keys()

    def _left(self) -> None:
        """It is in front no more."""
        raise NotImplementedError
