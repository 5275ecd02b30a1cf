"""The keys of an office: another store key after somebody left, and a new recovery code."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.door.recovery_code import RecoveryCodeCard
from screening_desk.gui.printing import PrintLines
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import recovery, staff
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import place_line


class Keys(QObject):
    """Asks in the page's own bar and does the work; `store_closed` comes once the store was left for a new key."""

    said = Signal(str, str, str)  # kind, title, sentence
    failed = Signal(object, str)  # error, title
    running = Signal(bool, bool)  # something runs; the store is closed for it
    code_made = Signal(str)
    store_closed = Signal(str, str, str)

    def __init__(self, context: Context, signed: SignedIn, ask: AskBar) -> None:
        super().__init__(ask)
        self._context, self._signed, self._ask = context, signed, ask

    def offer_change(self, name: str) -> None:
        """After an account was closed: say what the person may have kept, and offer another key."""
        self._ask_for_change(
            self.tr("Change the store key now?"),
            self.tr(
                "If {name} could have copied the files or the key of the store, only another key shuts them out. "
                "It can also be done later."
            ).format(name=name),
        )

    def change(self) -> None:
        """Ask before the store gets another key."""
        self._ask_for_change(
            self.tr("Change the store key?"),
            self.tr("Whoever kept the present key opens nothing any more. Passphrases and recovery code stay."),
        )

    def renew_code(self) -> None:
        """Ask for the own passphrase, then make a new recovery code."""
        self._ask.ask(
            self.tr("New recovery code"),
            self.tr("The present recovery code opens nothing any more. Have a printer or a pen and an envelope ready."),
            self.tr("Make a new code"),
            self._renew,
            secret=True,
        )

    def _ask_for_change(self, title: str, why: str) -> None:
        first = self.tr(
            "Make a verified backup first (Summary, Ctrl+B). Every page is written anew; nobody can work meanwhile, "
            "and you sign in again afterwards."
        )
        self._ask.ask(title, f"{why} {first}", self.tr("Change the key"), self._change, word=self.tr("CHANGE"))

    def _change(self, _: str) -> None:
        signed, door = self._signed, self._context.door
        self.running.emit(True, True)
        self.said.emit(
            "info",
            self.tr("Changing the store key…"),
            self.tr("Every page is written anew and checked. This can take some minutes. Leave the computer on."),
        )
        self._context.tasks.run(
            self, lambda _: staff.rekey(signed, door), self._on_changed, self._on_change_failed, lane="long"
        )

    def _on_changed(self, _: object) -> None:
        self.store_closed.emit(
            "ok",
            self.tr("The store has a new key. Sign in again."),
            self.tr("Make a backup now: older ones open with the former key, so keep them locked away."),
        )

    def _on_change_failed(self, error: Exception) -> None:
        title = self.tr("The store key was not changed")
        known = isinstance(error, Refused | Unavailable)
        if self._signed.desk.store.closed:
            words = sentence(error) if isinstance(error, Refused | Unavailable) else ""
            self.store_closed.emit("warn", title, words)
        else:
            self.running.emit(False, False)
            self.said.emit("", "", "")
            if known:
                self.failed.emit(error, title)
        if not known:
            raise error

    def _renew(self, passphrase: str) -> None:
        signed, door = self._signed, self._context.door
        self.running.emit(True, False)
        self.said.emit("info", self.tr("Making a new recovery code…"), self.tr("This takes a few seconds."))
        self._context.tasks.run(
            self, lambda: recovery.renew(signed, door, passphrase), self._on_renewed, self._on_renew_failed
        )

    def _on_renewed(self, code: str) -> None:
        self.running.emit(False, False)
        self.said.emit("", "", "")
        self.code_made.emit(code)

    def _on_renew_failed(self, error: Exception) -> None:
        self.running.emit(False, False)
        self.said.emit("", "", "")
        self.failed.emit(error, self.tr("The recovery code stays as it was"))


class NewCodeView(QWidget):
    """The new recovery code, shown once; `left` when the paper was proven and put away."""

    left = Signal()

    def __init__(self, context: Context, printer: PrintLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = context.door
        self.card = RecoveryCodeCard(printer=printer)
        self._finish = key_action(self, "Ctrl+Return", slot=self._on_finish)
        self.card.add_finish(ShortcutButton(self._finish, primary=True))
        self.card.ready_changed.connect(self._finish.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.retranslate()

    @property
    def holds(self) -> bool:
        """Whether a code is shown that nobody has proven yet."""
        return bool(self.card.ui.code.text()) and not self.card.ready

    def show_code(self, code: str) -> None:
        """Show the code until it is proven."""
        self._finish.setEnabled(False)
        self.card.show_code(code, place_line(self._door.folder))

    def missing(self) -> str:
        """Say what is still to be done with the paper."""
        return self.card.missing()

    def forget(self) -> None:
        """Blank the code."""
        self.card.forget()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._finish.setText(self.tr("Done"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_finish(self) -> None:
        recovery.kept(self._door)
        self.forget()
        self.left.emit()
