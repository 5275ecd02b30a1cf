"""Emergency papers: numbered forms in blocks, blank sheets, the phone list, and what became of each number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QIntValidator
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from screening_desk.gui.context import current_language
from screening_desk.gui.models.day_book import PapersModel, kind_word
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import day
from screening_desk.services.forms import BLANKS
from screening_desk.services.late import MOST_PAPER
from screening_desk.services.sheets import MOST_SHEETS, Paper

SHOWN = 24
"""Numbers listed in words; more are counted."""
ROW = 31


class CountField(QLineEdit):
    """How many sheets, as digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(len(str(MOST_SHEETS)))
        self.setValidator(QIntValidator(1, MOST_SHEETS, self))
        self.setFixedWidth(72)

    def value(self) -> int:
        """The number typed; 0 while there is none, which is refused."""
        return int(self.text()) if self.text().isascii() and self.text().isdigit() else 0

    def set_value(self, count: int) -> None:
        """Show a number."""
        self.setText(str(count))


class PapersView(QWidget):
    """What is printed now is at hand when the power is gone."""

    print_asked = Signal(str, int)  # mode or blank paper, number of sheets (0: a blank paper)
    save_asked = Signal(str, int)
    void_asked = Signal(str, str)  # serial, reason

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self.panel, self.sheets = Panel(), Panel()
        self.kind, self.count = ChoiceBox(), CountField()
        self.count.set_value(10)
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self.next = PlainLabel(role="label")
        self._names = [PlainLabel(), PlainLabel()]
        self.print, self.save, self.void = QAction(self), QAction(self), QAction(self)
        self._lay_out_papers()
        self._lay_out_sheets()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.panel)
        column.addWidget(self.sheets)
        column.addStretch(1)
        self.setFocusProxy(self.kind)
        self.retranslate()

    def _lay_out_papers(self) -> None:
        count = QHBoxLayout()
        count.setSpacing(12)
        count.addWidget(self.count)
        count.addWidget(self.next, 1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(8)
        form.addRow(self._names[0], self.kind)
        form.addRow(self._names[1], count)
        self.print.setShortcut("Ctrl+P")
        self.print.triggered.connect(lambda: self.print_asked.emit(*self.wanted()))
        self.save.triggered.connect(lambda: self.save_asked.emit(*self.wanted()))
        self.addAction(self.print)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(ShortcutButton(self.print, icon_name="printer"))
        buttons.addWidget(ShortcutButton(self.save, icon_name="save"))
        buttons.addStretch(1)
        self._foot = PlainLabel(role="label", wrap=True)
        self.panel.pad_body()
        self.panel.add(form)
        align_labels(form)
        self.panel.add(buttons)
        self.panel.add(self._foot)

    def _lay_out_sheets(self) -> None:
        self.model, self.table = PapersModel(self), QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=ROW)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff  # as high as its rows
        self.table.setVerticalScrollBarPolicy(off)
        self.table.setHorizontalScrollBarPolicy(off)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.numbers = PlainLabel(wrap=True)
        self.sheet, self.why = ChoiceBox(), ChoiceBox()
        self.sheet.setEditable(True)  # a sheet that the printer spoilt is missing nowhere yet
        self.sheet.setMinimumWidth(160)
        self._number = QLineEdit()
        self._number.setMaxLength(MOST_PAPER)
        self.sheet.setLineEdit(self._number)
        self.void.triggered.connect(self._on_void)
        void = QHBoxLayout()
        void.setSpacing(8)
        void.addWidget(self.sheet)
        void.addWidget(self.why)
        void.addWidget(ShortcutButton(self.void))
        void.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 12, 12, 12)
        below.setSpacing(10)
        below.addWidget(self.numbers)
        below.addLayout(void)
        self.sheets.add(self.table)
        self.sheets.add(below)

    def wanted(self) -> tuple[str, int]:
        """What is to be made."""
        kind = str(self.kind.currentData())
        return kind, 0 if kind in BLANKS else self.count.value()

    def show_paper(self, paper: Paper | None) -> None:
        """Paint what was printed and what became of it."""
        self._paper = paper
        before = self.sheet.currentText()
        self.sheet.clear()
        self.sheet.addItems([each.serial for each in (*paper.missing, *paper.aside)] if paper else [])
        self.sheet.setEditText(before if self.sheet.findText(before) >= 0 else "")
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = current_language()
        self.panel.set_title(self.tr("Papers for a day without the program"))
        self.sheets.set_title(self.tr("What became of the sheets"))
        self.table.setAccessibleName(self.sheets.title())
        self.model.retranslate()
        for label, name, field in zip(
            self._names, (self.tr("Paper"), self.tr("Sheets")), (self.kind, self.count), strict=True
        ):
            label.setText(name)
            field.setAccessibleName(name)
        index = max(0, self.kind.currentIndex())
        self.kind.blockSignals(True)
        self.kind.clear()
        for mode in day.load().forms:
            self.kind.addItem(self.tr("Form: {kind}").format(kind=kind_word(mode)), mode)
        blanks = (self.tr("Blank consent"), self.tr("Blank hand-over record"), self.tr("Phone list"))
        for words, kind in zip(blanks, BLANKS, strict=True):
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(index)
        self.kind.blockSignals(False)
        self.why.clear()
        for code, each in day.load().void_reasons.items():
            self.why.addItem(each.text.get(language), code)
        self._number.setPlaceholderText(self.tr("number"))
        for field in (self.sheet, self._number):
            field.setAccessibleName(self.tr("Number of the sheet"))
        self.why.setAccessibleName(self.tr("Why it will not be entered"))
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save as PDF"))
        self.void.setText(self.tr("Declare void"))
        self._foot.setText(
            self.tr("Each number is given once, also when the printer fails: declare a spoilt sheet void below.")
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        kind, _ = self.wanted()
        numbered = kind not in BLANKS
        for widget in (self.count, self.next, self._names[1]):
            widget.setVisible(numbered)
        form = day.load().forms.get(kind)
        if self._paper is not None and form is not None:
            first = self._paper.printed.get(kind, 0) + 1
            self.next.setText(self.tr("from number {number} on").format(number=f"{form.letter}-{first:04d}"))
        kinds = tuple(each for each in self._paper.kinds if each.printed) if self._paper else ()
        self.model.show_rows(kinds)
        self.table.setVisible(bool(kinds))
        for part in (self.sheet, self.why, self.void):
            part.setEnabled(bool(kinds))
        self.table.setFixedHeight(self.table.horizontalHeader().height() + ROW * len(kinds) + 2)
        self.numbers.setText(self._words())
        missing = len(self._paper.missing) if self._paper else 0
        self.sheets.set_state(self.tr("{n} missing").format(n=missing) if missing else "")

    def _words(self) -> str:
        """Name the sheets that somebody has to account for, and those that were called void with their reasons."""
        if self._paper is None:
            return self.tr("loading…")
        if not any(self._paper.printed.values()):
            return self.tr("No numbered form was printed yet.")
        language, reasons = current_language(), day.load().void_reasons
        void = [
            f"{each.serial} ({reasons[each.why].text.get(language) if each.why in reasons else each.why})"
            for each in self._paper.void
        ]
        lines = [
            (self.tr("Missing: {numbers}"), [each.serial for each in self._paper.missing]),
            (self.tr("Put aside, not entered yet: {numbers}"), [each.serial for each in self._paper.aside]),
            (self.tr("Void: {numbers}"), void),
        ]
        said = [words.format(numbers=self._listed(serials)) for words, serials in lines if serials]
        none = self.tr("No number below the highest one entered is missing.")
        return "\n".join(said if self._paper.missing else [none, *said])

    def _listed(self, serials: Sequence[str]) -> str:
        more = self.tr(" and {n} more").format(n=len(serials) - SHOWN) if len(serials) > SHOWN else ""
        return ", ".join(serials[:SHOWN]) + more

    def _on_void(self) -> None:
        if self.sheet.currentText().strip():
            self.void_asked.emit(self.sheet.currentText(), str(self.why.currentData()))
