"""The start of a passport application without a passport: number of the identity card, name and birth date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from screening_desk.documents import nik
from screening_desk.gui.pages.counter.manual_beside import filler_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.fields import CheckedLine, DateField
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.draft import Identity
from screening_desk.services.typed_names import fillers, typed_name

Plausible = Callable[[Identity], tuple[Kind, str]]
"""How the rules see the number beside the birth date: a look and a word."""
CITIZEN = "IDN"  # the identity card says so; F3 corrects it


class ApplicantStart(Panel):
    """Enter leads from field to field and at last opens the screening; a wrong length is told at the field."""

    entered = Signal(object)  # Identity

    def __init__(self, first: QAction, begin: QAction, plausible: Plausible, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._plausible = plausible
        self._birth_asked = False
        self.head.hide()
        self._first, self._begin = (
            ShortcutButton(first, icon_name="check"),
            ShortcutButton(begin, icon_name="arrow-right"),
        )
        self.number, self.name, self.birth = CheckedLine(), CheckedLine(), DateField()
        self.number.edit.setMaxLength(24)
        self.number.edit.setProperty("mono", True)
        self.number.edit.setFixedWidth(220)
        self.name.edit.setMaxLength(120)
        self.chip = StateChip()
        self._labels = [PlainLabel(tone="text2") for _ in range(3)]
        self._words = PlainLabel(role="label", wrap=True)
        self._lead = PlainLabel(role="label", tone="text2", wrap=True)
        self._place()
        self.number.edit.textEdited.connect(self._judge)
        self.birth.date_changed.connect(lambda _: self._judge())
        self.number.edit.returnPressed.connect(self._after_number)
        self.name.edit.returnPressed.connect(lambda: self._lead_to(self.birth.edit))
        self.birth.edit.returnPressed.connect(self.submit)
        self.name.edit.textEdited.connect(self._on_name)
        self.retranslate()

    def identity(self) -> Identity:
        """What was typed, as a record without a passport."""
        birth = self.birth.day()
        return Identity(
            document_number=nik.read(self.number.edit.text()).digits,
            nationality=CITIZEN,
            primary_identifier=typed_name(self.name.edit.text().upper()).primary,
            birth_date=birth,
            birth_date_raw=birth.strftime("%y%m%d") if birth else "",
        )

    def said(self) -> str:
        """What is said below the fields."""
        return self._words.text()

    def start(self) -> None:
        """Give the keyboard to the number."""
        self._lead_to(self.number.edit)

    def submit(self) -> None:
        """Open the screening, or lead to what is missing; an unknown birth date is asked about once."""
        if not self._number_holds():
            self._lead_to(self.number.edit)
        elif not typed_name(self.name.edit.text()).primary:
            self.name.set_error(self.tr("The name is missing. Type it as the identity card has it."))
            self._lead_to(self.name.edit)
        elif self.birth.day() is None and not (self.birth.is_empty() and self._birth_asked):
            self._ask_birth()
        else:
            self.entered.emit(self.identity())

    def clear(self) -> None:
        """Forget everything."""
        self._birth_asked = False
        for field in (self.number, self.name):
            field.edit.clear()
            field.set_error("")
        self.birth.set_day(None)
        self._judge()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = (self.tr("NIK (16 digits)"), self.tr("Name"), self.tr("Date of birth"))
        for label, field, text in zip(self._labels, (self.number, self.name, self.birth), words, strict=True):
            label.setText(text)
            field.set_name(text)
        self._lead.setText(self.tr("From the identity card. With an old passport, lay it on the reader instead."))
        self.setAccessibleName(self.tr("First application, without a passport"))
        self._judge()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._first)
        head.addWidget(self._lead, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        for column, (label, field) in enumerate(zip(self._labels, (self.number, self.name, self.birth), strict=True)):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1, top)
            if field is self.number:
                beside = QWidget()
                beside.setMinimumHeight(34)
                middle = QHBoxLayout(beside)
                middle.setContentsMargins(0, 0, 0, 0)
                middle.addWidget(self.chip)
                line.addWidget(beside, 0, top)
            grid.addWidget(label, 0, column)
            grid.addLayout(line, 1, column, top)
        grid.addWidget(self._begin, 1, 3, top)
        grid.addWidget(self._words, 2, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.add(head)
        self.add(grid)

    def _after_number(self) -> None:
        self._lead_to(self.name.edit if self._number_holds() else self.number.edit)

    def _number_holds(self) -> bool:
        """Whether the number is empty or has its length; the error stands at the field."""
        typed = self.number.edit.text().strip()
        wrong = bool(typed) and "length" in nik.read(typed).problems
        count = len(nik.read(typed).digits)
        words = self.tr("{n} of {all} digits. Without a number leave the field empty.").format(n=count, all=nik.LENGTH)
        self.number.set_error(words if wrong else "")
        return not wrong

    def _on_name(self) -> None:
        self.name.set_error("")
        self._judge()

    def _ask_birth(self) -> None:
        self._birth_asked = self.birth.is_empty()
        if self._birth_asked:
            self.birth.set_error(self.tr("Not known? Enter once more; the child questions are then asked."))
        self._lead_to(self.birth.edit)

    def _judge(self) -> None:
        """Say at each key how far the number is, and how it looks once it is whole."""
        digits = nik.read(self.number.edit.text()).digits
        if len(digits) == nik.LENGTH:
            self.number.set_error("")
            kind, words = self._plausible(self.identity())
            self.chip.set_state(self.tr("{all} digits").format(all=nik.LENGTH), kind)
        else:
            words = ""
            self.chip.set_state(self.tr("{n} of {all}").format(n=len(digits), all=nik.LENGTH), "unk")
        no_name = filler_words(fillers(self.name.edit.text()))
        said = "  ".join(part for part in (words, f"{no_name}." if no_name else "") if part)
        self._words.setText(said)
        self._words.setVisible(bool(said))

    @staticmethod
    def _lead_to(edit: QLineEdit) -> None:
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()
