"""A question inside the page: what is asked, a line for the reason, and buttons with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.kinds import Kind


class Prompt(QWidget):
    """Replaces the banner while it asks; nothing happens until one of its keys is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(self.tr("Reason"))
        self._buttons: list[ShortcutButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(self.reason)
        self.topic = ""

    def ask(
        self, topic: str, kind: Kind, title: str, text: str, actions: Sequence[QAction], reason_name: str = ""
    ) -> None:
        """Ask; with `reason_name` a line of text is wanted first and has the focus."""
        self.topic = topic
        self.banner.show_state(kind, title, text)
        for button in self._buttons:
            button.setParent(None)
            button.deleteLater()
        self._buttons = [ShortcutButton(action) for action in actions]
        for button in self._buttons:
            self.banner.add_button(button)
        self.reason.setVisible(bool(reason_name))
        self.reason.setAccessibleName(reason_name)
        self.reason.setPlaceholderText(reason_name)
        self.show()
        if reason_name:
            self.reason.clear()
            self.reason.setFocus()

    def close_prompt(self) -> None:
        """Ask nothing any more."""
        self.topic = ""
        self.reason.clear()
        self.hide()
