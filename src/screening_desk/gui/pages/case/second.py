"""A second person who confirms a refusal: user name and own passphrase, without taking over the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.services.desk import Actor


class SecondPerson(QWidget):
    """The passphrase leaves the field as soon as it was sent; a changed decision takes the confirmation back."""

    sent = Signal(str, str)  # user name, passphrase
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actor: Actor | None = None
        self.at = ""
        """When it was confirmed, as it is said."""
        self._title = PlainLabel(role="label")
        self.username, self.passphrase = QLineEdit(), QLineEdit()
        self.username.setMaxLength(64)
        self.passphrase.setMaxLength(256)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self._send)
        self.username.textChanged.connect(self.changed)
        self._confirm = key_action(self, "Alt+C", slot=self._send)
        self._state = SectionState(wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.username, 0, 0)
        grid.addWidget(self.passphrase, 0, 1)
        grid.addWidget(self._state, 1, 0)
        grid.addWidget(ShortcutButton(self._confirm), 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 120)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(grid)
        self.retranslate()

    def confirmed(self, actor: Actor, at: str) -> None:
        """Show who confirmed."""
        self.actor, self.at = actor, at
        self.username.clear()
        self._say()

    def named(self) -> str:
        """The user name typed, or of whoever confirmed; for a draft, which never holds a confirmation."""
        return self.actor.username if self.actor else self.username.text()

    def ask_again(self) -> None:
        """Take a confirmation back, because it was given for something else; a name that was only typed stays."""
        if self.actor is not None:
            name = self.actor.username
            self.clear()
            self.username.setText(name)

    def clear(self) -> None:
        """Take the confirmation back and blank both fields."""
        self.actor, self.at = None, ""
        self.username.clear()
        self.passphrase.clear()
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Second person: supervisor or head of office"))
        self._confirm.setText(self.tr("Confirm"))
        for field, words in (
            (self.username, self.tr("User name")),
            (self.passphrase, self.tr("Passphrase")),
        ):
            field.setPlaceholderText(words)
        self.username.setAccessibleName(self.tr("User name of the second person"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of the second person"))
        self._say()

    def _say(self) -> None:
        if self.actor is None:
            self._state.show_state("unk", self.tr("not confirmed yet"))
            return
        words = self.tr("{name}, {role}, {time}")
        said = words.format(name=self.actor.name, role=role_words(self.actor.role), time=self.at)
        self._state.show_state("ok", said)

    def _send(self) -> None:
        name, phrase = self.username.text().strip(), self.passphrase.text()
        if not name or not phrase:
            (self.passphrase if name else self.username).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.passphrase.clear()
        self.sent.emit(name, phrase)
