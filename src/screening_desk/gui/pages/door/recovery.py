"""The recovery code in use: a new passphrase for an administrator, and a new code in place of the used one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.forms.ui_recovery import Ui_RecoveryForm
from screening_desk.gui.pages.door.passphrase_pair import PassphrasePair
from screening_desk.gui.pages.door.recovery_code import RecoveryCodeCard
from screening_desk.gui.printing import PrintLines, print_lines
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import recovery
from screening_desk.services.entry import Door
from screening_desk.services.place import place_line


class RecoveryPage(QWidget):
    """Asks for the code, the administrator and a new passphrase; then shows the new code once.

    `cancelled` leads back while nothing was changed; `done` when the new code was put away. Until then the page holds
    the window: the code is shown this one time.
    """

    done = Signal()
    cancelled = Signal()

    def __init__(
        self, door: Door, tasks: Tasks, parent: QWidget | None = None, *, printer: PrintLines = print_lines
    ) -> None:
        super().__init__(parent)
        self._door, self._tasks = door, tasks
        self._busy = self._warned = False
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
        outer.setSpacing(0)
        self._held = Banner("warn")
        self._held.hide()
        self._held_place = QVBoxLayout()
        self._held_place.addWidget(self._held)
        outer.addLayout(self._held_place)
        outer.addWidget(self._views, 1)
        self._pair = PassphrasePair(self.ui.new_passphrase, self.ui.again, self.ui.hint, self)
        self._actions()
        for field in (self.ui.code, self.ui.username):
            field.textChanged.connect(self._show)
        self._pair.changed.connect(self._show)
        self.code_card.ready_changed.connect(self._on_code_changed)
        self.retranslate()
        self.ui.code.setFocus()

    def holds_window(self) -> bool:
        """Whether the window has to stay: while the code is being used, or the new one is not put away yet.

        The code is asked about in the banner; closing once more is the answer.
        """
        if self._busy:
            return True
        if not self._shows_code() or self.code_card.ready or self._warned:
            return False
        self._warned = True
        self._say_held()
        self.code_card.ui.last_group.setFocus()
        return True

    def show_code(self, code: str) -> None:
        """Show the new code; the old one opens nothing any more."""
        self._views.setCurrentWidget(self.code_card)
        self.code_card.show_code(code, place_line(self._door.folder))
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self._ask)
        self._renew.setText(self.tr("Set the new passphrase"))
        self._cancel.setText(self.tr("Back"))
        self._finish.setText(self.tr("To sign-in"))
        self._pair.retranslate()
        if self._held.isVisible():
            self._say_held()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _actions(self) -> None:
        self._renew = key_action(self, "Ctrl+Return", slot=self._on_renew, anywhere=True)
        self._cancel = key_action(self, "Esc", slot=self._on_back, anywhere=True)
        self._finish = key_action(self, "Ctrl+Return", slot=self._on_finish, anywhere=True)
        self.addAction(self._pair.show_action)
        self.ui.new_row.addWidget(ShortcutButton(self._pair.show_action))
        align_labels(self.ui.form)
        self.ui.buttons.addWidget(ShortcutButton(self._cancel))
        self.ui.buttons.addStretch(1)
        self.ui.buttons.addWidget(ShortcutButton(self._renew, primary=True))
        self.code_card.add_finish(ShortcutButton(self._finish, primary=True))

    def _shows_code(self) -> bool:
        return self._views.currentWidget() is self.code_card

    def _show(self) -> None:
        """Only one of the two Ctrl+Enter actions is there at a time."""
        asking = not self._shows_code()
        filled = bool(self.ui.code.text().strip() and self.ui.username.text().strip()) and self._pair.ok
        self._renew.setVisible(asking)
        self._renew.setEnabled(asking and filled and not self._busy)
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
            self, lambda: recovery.recover(door, code, username, passphrase), self._on_renewed, self._on_failed
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
        _, words = told(error)
        self._notice.show_state("error", self.tr("Nothing was changed"), words)
        self._notice.show()
        self.ui.code.setFocus()

    def _on_code_changed(self, _ready: bool) -> None:
        """Whoever goes on with the paper is asked again at the next closing."""
        self._warned = False
        self._held.hide()
        self._held_place.setContentsMargins(0, 0, 0, 0)
        self._show()

    def _on_back(self) -> None:
        """Esc leads back while nothing was changed; from the code it leads nowhere, and says why."""
        if not self._shows_code():
            self.cancelled.emit()
        elif not self.code_card.ready:
            self._say_held()
            self.code_card.ui.last_group.setFocus()

    def _say_held(self) -> None:
        words = self.tr(
            "It is shown this one time. Close the window again to leave without it; an administrator can make a new "
            "one later, in Administration."
        )
        self._held_place.setContentsMargins(24, 12, 24, 0)
        self._held.show_state(
            "warn", self.tr("The recovery code is not put away yet"), f"{self.code_card.missing()} {words}"
        )
        self._held.show()

    def _on_finish(self) -> None:
        recovery.kept(self._door)
        self.code_card.forget()
        self.done.emit()
