"""A restore at the closed door: for a store that opens for nobody any more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.pages.door.restore_card import RestoreRequest, report_kind, report_words
from screening_desk.gui.pages.door.restore_form import RestoreForm
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import custody
from screening_desk.services.custody import RestoreReport
from screening_desk.services.door import Door


class RestoreDoorPage(QWidget):
    """Asks for a backup and what opens it; `restored` brings kind, title and sentence for the sign-in page."""

    restored = Signal(str, str, str)
    cancelled = Signal()

    def __init__(
        self, door: Door, tasks: Tasks, parent: QWidget | None = None, *, open_file: ChooseFile = ask_open
    ) -> None:
        super().__init__(parent)
        self._door, self._tasks = door, tasks
        self.setProperty("role", "page")
        head = QFrame()
        head.setProperty("role", "pagehead")
        head.setFixedHeight(50)
        self._title = PlainLabel(role="title")
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._title)
        self._notice = Banner("error")
        self._notice.hide()
        self._place = QVBoxLayout()
        self._place.addWidget(self._notice)
        self.form = RestoreForm(open_file, edge=24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._place)
        column.addWidget(self.form, 1)
        self.form.asked.connect(self._on_asked)
        self.form.left.connect(self.cancelled)
        self.retranslate()
        self.form.card.ui.file.setFocus()

    def holds_window(self) -> bool:
        """Whether the window has to stay: while the backup is being put in place."""
        return self.form.busy

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Restore from a backup"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_asked(self, asked: RestoreRequest) -> None:
        door = self._door
        self._notice.hide()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.form.set_busy(True)
        self._tasks.run(
            self,
            lambda _: custody.restore(door, asked.file, asked.username, asked.passphrase, asked.recovery_code),
            self._on_done,
            self._on_failed,
            lane="long",
        )

    def _on_done(self, report: RestoreReport) -> None:
        self.form.card.forget()
        self.form.set_busy(False)
        self.restored.emit(report_kind(report), self.tr("The backup is in place. Sign in again."), report_words(report))

    def _on_failed(self, error: Exception) -> None:
        self.form.set_busy(False)
        _, words = told(error)
        self._place.setContentsMargins(24, 12, 24, 0)
        self._notice.show_state("error", self.tr("Not restored. Nothing was changed."), words)
        self._notice.show()
        self.form.card.ui.file.setFocus()
