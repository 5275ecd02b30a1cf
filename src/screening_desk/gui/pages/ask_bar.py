"""A question inside a page: a sentence, a passphrase or a word to type, and one button. No dialog covers the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import Folding, bring_into_view
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel


class AskBar(QFrame):
    """Hidden until `ask`; Ctrl+Enter answers, Esc calls it off. Enter decides nothing."""

    asking = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._answer: Callable[[str], object] = _nothing
        self._back_to: QWidget | None = None
        self._word, self._needs_secret = "", False
        self._title, self._text = PlainLabel(role="strong", wrap=True), PlainLabel(wrap=True, tone="text2")
        self._secret_label, self._word_label = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        self.secret, self.typed = QLineEdit(), QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(256)
        self.typed.setMaxLength(20)
        self._secret_label.setBuddy(self.secret)
        self._word_label.setBuddy(self.typed)
        self._go = key_action(self, "Ctrl+Return", slot=self._on_go)
        self._off = key_action(self, "Esc", slot=self.close_question)
        self._button = ShortcutButton(self._go)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in (
            (self._secret_label, 0),
            (self.secret, 2),
            (self._word_label, 0),
            (self.typed, 1),
        ):
            row.addWidget(widget, stretch)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._button)
        buttons.addWidget(ShortcutButton(self._off))
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(row, 1)
        line.addLayout(buttons)
        Folding(self, (line,))
        for label in (self._secret_label, self._word_label):
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = _Lines(self)
        column.setContentsMargins(13, 11, 13, 11)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(line)
        column.addStretch(1)  # where the bar is given more height, its lines stay together
        for field in (self.secret, self.typed):
            field.textChanged.connect(self._show)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()
        self.hide()

    def ask(
        self, title: str, text: str, go: str, answer: Callable[[str], object], *, secret: bool = False, word: str = ""
    ) -> None:
        """Ask; `answer` is called with the passphrase (or nothing typed). With `word` the button is destructive."""
        self._answer, self._needs_secret, self._word = answer, secret, word
        self._back_to = self.window().focusWidget()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self._go.setText(go)
        self._button.setProperty("destructive", bool(word))
        self._button.set_primary(False)
        self.secret.clear()
        self.typed.clear()
        for widget, shown in (
            (self._secret_label, secret),
            (self.secret, secret),
            (self._word_label, bool(word)),
            (self.typed, bool(word)),
        ):
            widget.setVisible(shown)
        self.retranslate()
        self.show()
        self.asking.emit(True)
        first = self.secret if secret else self.typed if word else self._button
        first.setFocus()
        bring_into_view(self)

    def close_question(self) -> None:
        """Take the question away with what it told; nothing was done."""
        self.secret.clear()
        self.typed.clear()
        self._answer = _nothing
        for label in (self._title, self._text):
            label.clear()
        self.setAccessibleName("")
        self.hide()
        self.asking.emit(False)
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus()

    def retranslate(self) -> None:
        """Say the fixed words in the language of the screen."""
        self._off.setText(self.tr("Cancel"))
        self._secret_label.setText(self.tr("Your passphrase"))
        self.secret.setAccessibleName(self.tr("Your passphrase"))
        self._word_label.setText(self.tr("Type {word}").format(word=self._word))
        self.typed.setAccessibleName(self.tr("Type {word}").format(word=self._word))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        typed = not self._word or self.typed.text().strip().upper() == self._word
        self._go.setEnabled(typed and (bool(self.secret.text()) or not self._needs_secret))

    def _on_go(self) -> None:
        answer, secret = self._answer, self.secret.text()
        self.close_question()
        answer(secret)


class _Lines(QVBoxLayout):
    """Lines with a stretch below them that asks for no height of its own."""

    def expandingDirections(self) -> Qt.Orientation:
        """None: a page has better use for the room."""
        return Qt.Orientation(0)


def _nothing(_: str) -> None:
    """Answer of a question that was never asked."""
