"""Putting a backup in the place of a store: everything is asked for, and a typed word; who does it is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.files import ChooseFile
from screening_desk.gui.pages.door.restore_card import RestoreCard
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel


class RestoreForm(QWidget):
    """The card with its action bar; `asked` brings a complete `RestoreRequest`, `left` is Esc."""

    asked = Signal(object)
    left = Signal()

    def __init__(self, open_file: ChooseFile, parent: QWidget | None = None, *, edge: int = 16) -> None:
        super().__init__(parent)
        self._busy = False
        self.card = RestoreCard(choose=open_file, with_word=True)
        self._why = PlainLabel(role="label")
        self._go = key_action(self, "Ctrl+Return", slot=lambda: self.asked.emit(self.card.request()))
        self._back = key_action(self, "Esc", slot=self._on_back)
        bar = QFrame()
        bar.setProperty("role", "actionbar")
        bar.setFixedHeight(54)
        row = QHBoxLayout(bar)
        row.setContentsMargins(edge, 0, edge, 0)
        row.setSpacing(8)
        row.addWidget(ShortcutButton(self._back))
        row.addStretch(1)
        row.addWidget(self._why)
        row.addWidget(ShortcutButton(self._go, destructive=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.card, 1)
        column.addWidget(bar)
        self.card.changed.connect(self._show)
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether a restore is running."""
        return self._busy

    def begin(self, username: str = "") -> None:
        """Start with the file."""
        self.card.forget()
        self.card.ui.username.setText(username)
        self.card.ui.file.setFocus()
        self.card.pick_file()

    def set_busy(self, busy: bool) -> None:
        """While the backup is checked nothing more is taken."""
        self._busy = busy
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._go.setText(self.tr("Restore…"))
        self._back.setText(self.tr("Back"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        why = self.card.missing()
        if self._busy:
            why = self.tr("Every page of the backup is being checked, then it is put in place…")
        self._why.setText(why)
        self._go.setEnabled(not why)
        self._back.setEnabled(not self._busy)
        self.card.setEnabled(not self._busy)

    def _on_back(self) -> None:
        self.card.forget()
        self.left.emit()
