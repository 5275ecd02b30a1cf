"""What every page beside the rail has in common: what it tells the window, its look, and that it follows the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """`opened` leads to another page, `changed` says whose lists are stale, `saved` when something was written."""

    opened = Signal(str, str)
    changed = Signal(str)
    saved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")

    def retranslate(self) -> None:
        """Say everything in the language of the screen; a page says how."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
