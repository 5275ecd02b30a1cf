"""What the person is told of a deferral: the form that closes it. Nothing is preset."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.case_view import CaseView
from screening_desk.services.deferral import NoticeInput
from screening_desk.services.form_draft import TypedNotice
from screening_desk.services.notice import notice_due

WIDTH = 360


class NoticePanel(Panel):
    """Shown while a deferral waits for its notice; basis and time are those of the decision."""

    given = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._view: CaseView | None = None
        self.setFixedWidth(WIDTH)
        self.pad_body()
        self._says = PlainLabel("", self, wrap=True)
        self.fact, self.objection = TextBox(2, self), TextBox(2, self)
        self.official = QLineEdit()
        self.official.setMaxLength(200)
        self.signed = QCheckBox()
        self._save = key_action(self, "Alt+S", slot=self._on_save)
        self._names = [PlainLabel("", self, role="label") for _ in range(3)]
        self.add(self._says)
        for name, field in zip(self._names, (self.fact, self.official, self.objection), strict=True):
            name.setBuddy(field)
            self.add(name)
            self.add(field)
        for box in (self.fact, self.objection):
            box.textChanged.connect(self.changed)
        self.official.textChanged.connect(self.changed)
        self.signed.toggled.connect(self.changed)
        self.add(self.signed)
        self.add(ShortcutButton(self._save))
        self.retranslate()

    def show_view(self, view: CaseView | None, *, mine: bool) -> None:
        """Ask for the notice of a case, or nothing; another case begins with empty fields."""
        if view is None or self._view is None or view.case_id != self._view.case_id:
            self._blank()
        self._view = view
        due = notice_due(view) if view else None
        self.setVisible(due is not None and mine)
        if due is not None:
            until = f"{day_text(due.until)} {time_text(due.until)}"
            at = f"{day_text(due.at)} {time_text(due.at)}"
            words = self.tr("Basis: {basis}. From {at} until {until}.")
            self._says.setText(words.format(basis=due.basis, at=at, until=until))
        else:
            self._says.setText("")
            self._blank()

    def typed(self) -> TypedNotice:
        """Everything that stands in the form."""
        fact, objection = self.fact.toPlainText(), self.objection.toPlainText()
        return TypedNotice(fact, self.official.text(), objection, self.signed.isChecked())

    def fill(self, typed: TypedNotice) -> bool:
        """Put what was typed before into the form, where the notice is still waited for."""
        if self.isHidden():
            return False
        self.fact.setPlainText(typed.fact)
        self.official.setText(typed.official)
        self.objection.setPlainText(typed.objection)
        self.signed.setChecked(typed.signed)
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Notice of the deferral"))
        self.set_state(self.tr("before it is closed"))
        words = (self.tr("Fact in the documents"), self.tr("Title of the official"), self.tr("Where to object"))
        for name, field, text in zip(self._names, (self.fact, self.official, self.objection), words, strict=True):
            name.setText(text)
            field.setAccessibleName(text)
        self.signed.setText(self.tr("The person has a signed copy"))
        self.signed.setAccessibleName(self.signed.text())
        self._save.setText(self.tr("Record the notice"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_save(self) -> None:
        typed = self.typed()
        self.given.emit(NoticeInput(typed.fact, typed.official, typed.objection, typed.signed))

    def _blank(self) -> None:
        for field in (self.fact, self.official, self.objection):
            field.clear()
        self.signed.setChecked(False)
