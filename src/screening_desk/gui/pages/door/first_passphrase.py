"""The first sign-in: the one-time passphrase is replaced by one that nobody else knows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.forms.ui_first_passphrase import Ui_FirstPassphraseForm
from screening_desk.gui.pages.door.passphrase_pair import PassphrasePair
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import entry
from screening_desk.services.entry import Door, SignedIn


class FirstPassphrasePage(QWidget):
    """Asks for a lasting passphrase, twice; `done` brings the person as signed in from now on.

    `old` is the one-time passphrase when the sign-in knows it; otherwise it is asked for again.
    """

    done = Signal(object)  # SignedIn

    def __init__(
        self, signed: SignedIn, door: Door, tasks: Tasks, old: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._signed, self._door, self._tasks, self._old = signed, door, tasks, old
        self._busy = False
        self.setProperty("role", "page")
        self.ui = Ui_FirstPassphraseForm()
        self.ui.setupUi(self)
        self.ui.card.setMinimumWidth(560)
        self.ui.card.setMaximumWidth(660)
        self.ui.form.setRowVisible(self.ui.old, not old)
        self._notice = Banner("warn")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self._pair = PassphrasePair(self.ui.new_passphrase, self.ui.again, self.ui.hint, self)
        self._pair.changed.connect(self._show)
        self.ui.old.textChanged.connect(self._show)
        self._save = key_action(self, "Ctrl+Return", slot=self._on_save, anywhere=True)
        self.addAction(self._pair.show_action)
        self.ui.new_row.addWidget(ShortcutButton(self._pair.show_action))
        align_labels(self.ui.form)
        self.ui.buttons.addStretch(1)
        self.ui.buttons.addWidget(ShortcutButton(self._save, primary=True))
        self.ui.new_passphrase.returnPressed.connect(self.ui.again.setFocus)
        self.retranslate()
        (self.ui.new_passphrase if old else self.ui.old).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._save.setText(self.tr("Save and go on"))
        self._pair.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        self._save.setEnabled(self._pair.ok and bool(self._old or self.ui.old.text()) and not self._busy)
        for field in (self.ui.old, self.ui.new_passphrase, self.ui.again):
            field.setReadOnly(self._busy)

    def _on_save(self) -> None:
        door, signed, old, new = self._door, self._signed, self._old or self.ui.old.text(), self._pair.text()
        self._busy = True
        self._notice.hide()
        self._show()
        self.ui.hint.setText(self.tr("Saving the new passphrase. This takes about a second…"))
        self._tasks.run(self, lambda: entry.replace_passphrase(door, signed, old, new), self._on_saved, self._on_failed)

    def _on_saved(self, signed: SignedIn) -> None:
        self._old = ""
        self._pair.forget()
        self.ui.old.clear()
        self.done.emit(signed)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._pair.retranslate()
        self._show()
        _, words = told(error)
        self._notice.show_state("error", self.tr("The passphrase was not changed"), words)
        self._notice.show()
        self.ui.new_passphrase.setFocus()
