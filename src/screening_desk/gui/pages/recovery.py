"""The recovery code in use: a new passphrase for an administrator, and a new code in place of the used one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.forms.ui_recovery import Ui_RecoveryForm
from screening_desk.gui.pages.passphrase_pair import PassphrasePair
from screening_desk.gui.pages.recovery_code import RecoveryCodeCard
from screening_desk.gui.printing import PrintLines, print_lines
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.services import entry
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused, Unavailable


class RecoveryPage(QWidget):
    """Asks for the code, the administrator and a new passphrase; then shows the new code once.

    `cancelled` leads back while nothing was changed; `done` when the new code was put away.
    """

    done = Signal()
    cancelled = Signal()

    def __init__(
        self, door: Door, tasks: Tasks, parent: QWidget | None = None, *, printer: PrintLines = print_lines
    ) -> None:
        super().__init__(parent)
        self._door, self._tasks = door, tasks
        self._busy = False
        self.setProperty("role", "page")
        self._ask = QWidget()
        self.ui = Ui_RecoveryForm()
        self.ui.setupUi(self._ask)
        self.ui.card.setMinimumWidth(600)
        self.ui.card.setMaximumWidth(700)
        self._notice = Banner("warn")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self.code_card = RecoveryCodeCard(printer=printer)
        self._views = QStackedWidget()
        self._views.addWidget(self._ask)
        self._views.addWidget(self.code_card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._views)
        self._pair = PassphrasePair(self.ui.new_passphrase, self.ui.again, self.ui.hint, self)
        self._actions()
        for field in (self.ui.code, self.ui.username):
            field.textChanged.connect(self._show)
        self._pair.changed.connect(self._show)
        self.code_card.ready_changed.connect(self._show)
        self.retranslate()
        self.ui.code.setFocus()

    def show_code(self, code: str) -> None:
        """Show the new code; the old one opens nothing any more."""
        place = entry.place(self._door.folder)
        self._views.setCurrentWidget(self.code_card)
        self.code_card.show_code(code, " · ".join(part for part in (place.office_name, place.station_name) if part))
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self._ask)
        self._renew.setText(self.tr("Set the new passphrase"))
        self._cancel.setText(self.tr("Back"))
        self._finish.setText(self.tr("To sign-in"))
        self._pair.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _actions(self) -> None:
        self._renew, self._cancel, self._finish = QAction(self), QAction(self), QAction(self)
        self._renew.setShortcut("Ctrl+Return")
        self._cancel.setShortcut("Esc")
        self._finish.setShortcut("Ctrl+Return")
        self._renew.triggered.connect(self._on_renew)
        self._cancel.triggered.connect(self.cancelled)
        self._finish.triggered.connect(self._on_finish)
        self.addActions([self._renew, self._cancel, self._finish, self._pair.show_action])
        self.ui.new_row.addWidget(ShortcutButton(self._pair.show_action))
        self.ui.buttons.addWidget(ShortcutButton(self._cancel))
        self.ui.buttons.addStretch(1)
        self.ui.buttons.addWidget(ShortcutButton(self._renew, primary=True))
        self.code_card.add_finish(ShortcutButton(self._finish, primary=True))

    def _show(self) -> None:
        """Only one of the two Ctrl+Enter actions is there at a time."""
        asking = self._views.currentWidget() is self._ask
        filled = bool(self.ui.code.text().strip() and self.ui.username.text().strip()) and self._pair.ok
        self._renew.setVisible(asking)
        self._renew.setEnabled(asking and filled and not self._busy)
        self._cancel.setVisible(asking)
        self._cancel.setEnabled(not self._busy)
        self._finish.setVisible(not asking)
        self._finish.setEnabled(not asking and self.code_card.ready)
        for field in (self.ui.code, self.ui.username, self.ui.new_passphrase, self.ui.again):
            field.setReadOnly(self._busy)

    def _on_renew(self) -> None:
        door, code, username = self._door, self.ui.code.text().strip(), self.ui.username.text().strip()
        passphrase = self._pair.text()
        self._busy = True
        self._notice.hide()
        self._show()
        self.ui.hint.setText(self.tr("Opening the store with the code. This takes a few seconds…"))
        self._tasks.run(
            self, lambda: entry.recover(door, code, username, passphrase), self._on_renewed, self._on_failed
        )

    def _on_renewed(self, code: str) -> None:
        self._busy = False
        self._pair.forget()
        self.ui.code.clear()
        self.show_code(code)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._pair.retranslate()
        self._show()
        if not isinstance(error, Refused | Unavailable):
            raise error
        self._notice.show_state("error", self.tr("Nothing was changed"), sentence(error))
        self._notice.show()
        self.ui.code.setFocus()

    def _on_finish(self) -> None:
        self.code_card.forget()
        self.done.emit()
