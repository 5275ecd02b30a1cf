"""Beside the register: the letter chosen, and what proves letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.paper_words import what_word
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.letter_marks import MarksView
from screening_desk.services.letter_register import LONGEST_REASON, RegisterRow


class LetterBeside(Panel):
    """What is known of one letter, the reason to withdraw it, and the key of its recipient."""

    edited = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._letter: RegisterRow | None = None
        self._lines = PlainLabel(wrap=True)
        self._reason_label, self._key_label = PlainLabel(tone="text2", wrap=True), PlainLabel(tone="text2", wrap=True)
        self.reason, self.key = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.key.setMaxLength(100)
        self._reason_label.setBuddy(self.reason)
        self._key_label.setBuddy(self.key)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._lines)
        column.addSpacing(4)
        for label, field, names in (
            (self._reason_label, self.reason, ("withdraw",)),
            (self._key_label, self.key, ("keep_key",)),
        ):
            column.addWidget(label)
            column.addWidget(field)
            row = QHBoxLayout()
            for name in names:
                row.addWidget(ShortcutButton(actions[name]))
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(6)
            field.textEdited.connect(lambda _: self.edited.emit())
        self._fields = (self._reason_label, self.reason, self._key_label, self.key)
        self.add(body)
        self.retranslate()

    def show_row(self, row: RegisterRow | None, *, may_act: bool) -> None:
        """Show another letter; what was typed for the one before is gone."""
        if row is None or self._letter is None or row.letter_id != self._letter.letter_id:
            self.reason.clear()
            self.key.setText(row.partner_key if row else "")
            self.key.setCursorPosition(0)
        self._letter = row
        for field in self._fields:
            own = field in (self._reason_label, self.reason) or (row is not None and row.kind == "letter")
            field.setVisible(may_act and row is not None and own)
        self.reason.setEnabled(row is not None and row.withdrawn_at is None)
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Letter"))
        self._reason_label.setText(self.tr("Why it is withdrawn"))
        self.reason.setAccessibleName(self._reason_label.text())
        self._key_label.setText(self.tr("Key of the recipient (begins with age1)"))
        self.key.setAccessibleName(self._key_label.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        row = self._letter
        if row is None:
            self._lines.setText(self.tr("Choose a letter."))
            return
        lines = [
            ", ".join(part for part in (row.register_number, what_word(row.kind, row.partner)) if part),
            self.tr("Issued {day} {time} by {name}").format(day=day_text(row.at), time=time_text(row.at), name=row.by),
        ]
        if row.word:
            lines.append(self.tr("Check code: {word}").format(word=row.word))
        if row.wording:
            lines.append(self.tr("In the office's words, version {version}").format(version=row.wording))
        if row.sealed:
            lines.append(self.tr("The electronic copy is sealed."))
        if row.withdrawn_at is not None:
            words = self.tr("Withdrawn {day} by {name}: {reason}")
            lines.append(words.format(day=day_text(row.withdrawn_at), name=row.withdrawn_by, reason=row.reason))
        elif row.void:
            lines.append(self.tr("The consent was withdrawn: this letter is void."))
        self._lines.setText("\n".join(lines))


class MarksBeside(Panel):
    """Check code and seal: on or off, and the office's key."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._view: MarksView | None = None
        self._code, self._seal, self._key = (PlainLabel(wrap=True) for _ in range(3))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for label, names in (
            (self._code, ("switch_code",)),
            (self._seal, ("switch_seal",)),
            (self._key, ("new_key", "export_key")),
        ):
            column.addWidget(label)
            row = QHBoxLayout()
            row.setSpacing(8)
            for name in names:
                row.addWidget(ShortcutButton(actions[name]))
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(6)
        self.add(body)
        self.retranslate()

    def show_view(self, view: MarksView | None) -> None:
        """Show what is on."""
        self._view = view
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Proof of letters"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        view = self._view
        on, off = self.tr("on"), self.tr("off")
        code, seal = (on if view and view.check_code else off), (on if view and view.letter_seal else off)
        self._code.setText(
            self.tr("Check code on the printed letter: {state}. It proves office, day and words, and shows none of them.")
            .format(state=code)
        )  # fmt: skip
        self._seal.setText(
            self.tr("Seal in the electronic copy: {state}. It is no signature; one may follow in its own field.")
            .format(state=seal)
        )  # fmt: skip
        key = view.key if view else None
        if key is None:
            self._key.setText(
                self.tr("The office has no key for letters yet. The administrator makes it, the head switches on.")
            )
            return
        words = self.tr("Key of {day} by {name}. Tell partners its code by another way than the file:\n{code}")
        self._key.setText(words.format(day=day_text(key.at), name=key.by, code=key.code))
