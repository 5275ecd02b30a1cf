"""Putting a backup in the place of a store in use: it is tested first, then the store is left, then replaced."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.pages.door.restore_card import RestoreRequest, report_kind, report_words
from screening_desk.gui.pages.door.restore_form import RestoreForm
from screening_desk.gui.refusals import sentence
from screening_desk.services import custody, entry
from screening_desk.services.access import Action
from screening_desk.services.custody import RestoreReport
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Refused, Unavailable


class RestoreTab(QWidget):
    """Does what the form asks; `store_closed` comes once the store was left, whatever came of it."""

    left = Signal()
    store_closed = Signal(str, str, str)
    failed = Signal(object, str)

    def __init__(
        self, context: Context, signed: SignedIn, open_file: ChooseFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._signed = context, signed
        self._store_left = False
        self.form = RestoreForm(open_file)
        self.card = self.form.card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.left.connect(self.left)
        self.form.asked.connect(self._on_asked)

    def begin(self) -> None:
        """Start with the file."""
        self.form.begin(self._context.desk.actor.username)

    def _on_asked(self, asked: RestoreRequest) -> None:
        self.form.set_busy(True)
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
        self.store_closed.emit(
            report_kind(report), self.tr("The backup is in place. Sign in again."), report_words(report)
        )

    def _on_failed(self, error: Exception) -> None:
        self.form.set_busy(False)
        if not self._store_left:
            self.failed.emit(error, self.tr("Not restored. Nothing was changed."))
        elif isinstance(error, Refused | Unavailable):
            self.store_closed.emit("warn", self.tr("Not restored. Nothing was changed."), sentence(error))
        else:
            raise error
