"""Choosing the PIN of this sign-in, inside the page, so that F12 and Ctrl+L go on working meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel


class PinBar(QWidget):
    """Hidden until ``ask``; six digits and Enter choose, Esc calls it off. Nothing of it is written anywhere."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        panel = QFrame()
        panel.setProperty("role", "panel")
        self._label = PlainLabel()
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(6)
        self.edit.setMaximumWidth(140)
        self.edit.setValidator(QRegularExpressionValidator("[0-9]{0,6}", self))
        self.edit.returnPressed.connect(self._on_return)
        self._off = key_action(self, "Esc", slot=self.close_question)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 10, 0, 0)  # clear of the window's edge, and no room while it is hidden
        around.addWidget(panel)
        row = QHBoxLayout(panel)
        row.setContentsMargins(13, 8, 13, 8)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.edit)
        row.addWidget(ShortcutButton(self._off))
        row.addStretch(1)
        self.retranslate()
        self.hide()

    def ask(self) -> None:
        """Show the field and give it the keyboard."""
        self.edit.clear()
        self.show()
        self.edit.setFocus()

    def close_question(self) -> None:
        """Take the field away."""
        self.edit.clear()
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._label.setText(self.tr("PIN for this sign-in: six digits, kept in memory only"))
        self.edit.setAccessibleName(self.tr("PIN of six digits"))
        self._off.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_return(self) -> None:
        digits = self.edit.text()
        if len(digits) == 6:
            self.close_question()
            self.chosen.emit(digits)
