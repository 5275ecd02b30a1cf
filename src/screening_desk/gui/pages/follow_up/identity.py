"""Exporting one case with names and numbers: its own reason, and a second person who confirms at this desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services import entry
from screening_desk.services.case_export import WithIdentity
from screening_desk.services.desk import Actor


class IdentityPanel(Panel):
    """Nothing of it is kept as a draft: a confirmation holds for what is exported at once."""

    asked = Signal(object)  # WithIdentity
    failed = Signal(str, str)  # kind, words

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self.reason, self.second = QLineEdit(), SecondPerson()
        self.reason.setMaxLength(300)
        self._label, self._words = PlainLabel(role="label", tone="text2"), PlainLabel(wrap=True, tone="warn")
        self._label.setBuddy(self.reason)
        self.go = key_action(self, "Ctrl+Return", slot=self._on_go)
        column = QVBoxLayout()
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(6)
        for widget in (self._words, self._label, self.reason, self.second):
            column.addWidget(widget)
        column.addWidget(ShortcutButton(self.go, primary=True), 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        self.add(column)
        self.reason.textEdited.connect(lambda _: self._on_edited())
        self.second.sent.connect(self._on_sent)
        self.second.changed.connect(self._show)
        self.retranslate()

    def begin(self) -> None:
        """Ask for reason and second person, both empty."""
        self.clear()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget both."""
        self.reason.clear()
        self.second.clear()
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Export with identity"))
        self._words.setText(
            self.tr("Name, birth date, citizenship and document number go along. Outside this program nobody guards them.")
        )  # fmt: skip
        self._label.setText(self.tr("Why identity goes along"))
        self.reason.setAccessibleName(self._label.text())
        self.go.setText(self.tr("Export with identity…"))
        self.second.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_edited(self) -> None:
        """Another reason is another matter: it is confirmed again."""
        self.second.ask_again()
        self._show()

    def _on_sent(self, username: str, passphrase: str) -> None:
        desk, door = self._context.desk, self._context.door

        def done(actor: Actor) -> None:
            self.second.confirmed(actor, time_text(self._context.now()))
            self._show()

        self._context.tasks.run(
            self, lambda: entry.confirm_person(desk, door, username, passphrase), done, self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(*told(error))

    def _on_go(self) -> None:
        self.asked.emit(WithIdentity(self.reason.text(), self.second.actor))

    def _show(self) -> None:
        self.go.setEnabled(bool(self.reason.text().strip()) and self.second.actor is not None)
