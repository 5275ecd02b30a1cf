"""The form of one list: what it is called, whose it is, what to do on a match, and until when it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from screening_desk.gui.list_words import instruction_words, kind_words, seen_by_words, severity_words
from screening_desk.gui.pages.rights.part import FormPanel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.watch_lists import (
    INSTRUCTIONS,
    KINDS,
    LONGEST_INSTRUCTION,
    LONGEST_NAME,
    LONGEST_OWNER,
    MOST_DAYS,
    PROTECTED,
    SEEN_BY,
    SEVERITIES,
    ListFields,
)

NEW = ListFields()
_LINES = 54  # height of two lines


class ListForm(FormPanel):
    """`edited` when somebody changed it, not when a value was put into it."""

    edited = Signal()

    def __init__(self, keys: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.name, self.owner, self.warn_after = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.owner.setMaxLength(LONGEST_OWNER)
        self.warn_after.setValidator(QIntValidator(1, MOST_DAYS, self))
        self.warn_after.setMaxLength(4)
        self.warn_after.setMaximumWidth(80)
        self.kind, self.instruction_kind = ChoiceBox(), ChoiceBox()
        self.severity, self.seen_by = Segmented(pad=8), Segmented(pad=8)
        self.instruction = QPlainTextEdit()
        self.instruction.setTabChangesFocus(True)
        self.instruction.setFixedHeight(_LINES)
        self.expires_on = DateField()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(6)
        for field in self._fields():
            self.line(field)
        for label, _ in self._labels:
            label.setFixedWidth(108)
            label.setMinimumHeight(32)
        self.lead.hide()
        self.buttons(ShortcutButton(keys["close"]))
        self._connect()
        self.retranslate()

    def put(self, fields: ListFields) -> None:
        """Fill the form."""
        self._filling = True
        for edit, text in ((self.name, fields.name), (self.owner, fields.owner)):
            edit.setText(text)
            edit.setCursorPosition(0)
        self.kind.setCurrentIndex(KINDS.index(fields.kind) if fields.kind in KINDS else -1)
        place = INSTRUCTIONS.index(fields.instruction_kind) if fields.instruction_kind in INSTRUCTIONS else -1
        self.instruction_kind.setCurrentIndex(place)
        self.severity.set_value(fields.severity)
        self.seen_by.set_value(fields.seen_by)
        self.instruction.setPlainText(fields.instruction)
        self.expires_on.set_day(fields.expires_on)
        self.warn_after.setText(str(fields.warn_after_days))
        self._filling = False
        self._show_protected()

    def typed(self) -> ListFields:
        """Return what stands in the form."""
        kind, instruction = self.kind.currentIndex(), self.instruction_kind.currentIndex()
        return ListFields(
            name=" ".join(self.name.text().split()),
            owner=" ".join(self.owner.text().split()),
            kind=KINDS[kind] if kind >= 0 else "",
            severity=self.severity.value(),
            instruction_kind=INSTRUCTIONS[instruction] if instruction >= 0 else "",
            instruction=self.instruction.toPlainText().strip()[:LONGEST_INSTRUCTION],
            seen_by=self.seen_by.value(),
            expires_on=self.expires_on.day(),
            warn_after_days=int(self.warn_after.text() or 0),
        )

    def lacks(self) -> str:
        """Say what is missing before it can be saved; empty for nothing."""
        typed = self.typed()
        checks = (
            (typed.name, self.tr("The name is missing.")),
            (typed.owner, self.tr("The owner is missing.")),
            (typed.kind, self.tr("Choose the kind of list.")),
            (typed.severity, self.tr("Choose the severity.")),
            (typed.instruction_kind, self.tr("Choose what to do on a match.")),
            (typed.warn_after_days, self.tr("Say after how many days to warn.")),
            (self.expires_on.is_empty() or typed.expires_on, self.tr("The date is not complete.")),
        )
        return next((words for given, words in checks if not given), "")

    def enable(self, *, on: bool) -> None:
        """Let the form be changed, or only read."""
        for field in self._fields():
            field.setEnabled(on)
        self._show_protected()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._filling = True
        severity, seen_by = self.severity.value(), self.seen_by.value()
        for box, values, words in (
            (self.kind, KINDS, kind_words),
            (self.instruction_kind, INSTRUCTIONS, instruction_words),
        ):
            _offer(box, values, words)
            box.setPlaceholderText(self.tr("choose"))
        self.severity.set_options([Option(each, severity_words(each), str(n)) for n, each in enumerate(SEVERITIES, 1)])
        self.severity.set_value(severity)
        self.seen_by.set_options([Option(each, seen_by_words(each), str(n)) for n, each in enumerate(SEEN_BY, 1)])
        self.seen_by.set_value(seen_by)
        self.name_lines(
            self.tr("Name"),
            self.tr("Owner"),
            self.tr("Kind"),
            self.tr("Severity"),
            self.tr("On a match"),
            self.tr("Instruction"),
            self.tr("Whole match seen by"),
            self.tr("Valid until"),
            self.tr("Warn after days"),
        )
        self.expires_on.set_name(self.tr("Valid until"))
        self._filling = False

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.name, self.owner, self.kind, self.severity, self.instruction_kind, self.instruction, self.seen_by,
            self.expires_on, self.warn_after,
        )  # fmt: skip

    def _connect(self) -> None:
        for edit in (self.name, self.owner, self.warn_after):
            edit.textChanged.connect(self._on_edited)
        for box in (self.kind, self.instruction_kind):
            box.currentIndexChanged.connect(self._on_edited)
        for choice in (self.severity, self.seen_by):
            choice.chosen.connect(self._on_edited)
        self.instruction.textChanged.connect(self._on_edited)
        self.expires_on.date_changed.connect(self._on_edited)

    def _show_protected(self) -> None:
        """Of people to be protected the counter never sees a match: that is no choice."""
        kind = self.kind.currentIndex()
        protected = kind >= 0 and KINDS[kind] in PROTECTED
        if protected:
            self.seen_by.set_value("supervisor")
        self.seen_by.setEnabled(not protected and self.name.isEnabled())

    def _on_edited(self) -> None:
        if not self._filling:
            self._show_protected()
            self.edited.emit()


def _offer(box: ChoiceBox, values: tuple[str, ...], words: Callable[[str], str]) -> None:
    chosen = box.currentIndex()
    box.clear()
    box.addItems([words(each) for each in values])
    box.setCurrentIndex(chosen)
