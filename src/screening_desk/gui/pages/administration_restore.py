"""Putting a backup in the place of a store in use: it is tested first, then the store is left, then replaced."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.pages.restore_card import RestoreCard, RestoreRequest, report_words
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import custody, entry
from screening_desk.services.access import Action
from screening_desk.services.custody import RestoreReport
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Refused, Unavailable


class RestoreTab(QWidget):
    """Asks for everything and a typed word; `store_closed` comes once the store was left, whatever came of it."""

    left = Signal()
    store_closed = Signal(str, str, str)
    failed = Signal(object, str)

    def __init__(
        self, context: Context, signed: SignedIn, open_file: ChooseFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._signed = context, signed
        self._store_left = self._busy = False
        self.card = RestoreCard(choose=open_file, with_word=True)
        self._why = PlainLabel(role="label")
        self._go = self._action("Ctrl+Return", self._on_go)
        self._back = self._action("Esc", self._on_back)
        bar = QFrame()
        bar.setProperty("role", "actionbar")
        bar.setFixedHeight(54)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
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

    def begin(self) -> None:
        """Start with the file."""
        self.card.forget()
        self.card.ui.username.setText(self._context.desk.actor.username)
        self.card.ui.file.setFocus()
        self.card.pick_file()

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

    def _action(self, shortcut: str, slot: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _show(self) -> None:
        why = self.card.missing()
        if self._busy:
            why = self.tr("Every page of the backup is being checked, then it is put in place…")
        self._why.setText(why)
        self._go.setEnabled(not why)
        self._back.setEnabled(not self._busy)
        self.card.setEnabled(not self._busy)

    def _on_go(self) -> None:
        asked = self.card.request()
        self._busy = True
        self._show()
        self._context.tasks.run(self, lambda _: self._replace(asked), self._on_done, self._on_failed, lane="long")

    def _replace(self, asked: RestoreRequest) -> RestoreReport:
        """Test with one's own passphrase while the store is still open, so that a typing error costs nothing."""
        signed, door = self._signed, self._context.door
        if asked.username == signed.desk.actor.username:
            custody.rehearse(signed, door, asked.passphrase, asked.file)
        entry.leave(signed.desk, Action.RESTORE)
        self._store_left = True
        return custody.restore(door, asked.file, asked.username, asked.passphrase, asked.recovery_code)

    def _on_done(self, report: RestoreReport) -> None:
        self.card.forget()
        kind = "warn" if report.missing_to else "ok"
        self.store_closed.emit(kind, self.tr("The backup is in place. Sign in again."), report_words(report))

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._show()
        if not self._store_left:
            self.failed.emit(error, self.tr("Not restored. Nothing was changed."))
        elif isinstance(error, Refused | Unavailable):
            self.store_closed.emit("warn", self.tr("Not restored. Nothing was changed."), sentence(error))
        else:
            raise error

    def _on_back(self) -> None:
        self.card.forget()
        self.left.emit()
