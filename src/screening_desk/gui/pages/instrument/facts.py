"""What was promised about the job: work, country and pay, which the rule compares; and who pays, holds and waits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from screening_desk.gui.pages.instrument.pay_words import pay_words
from screening_desk.gui.pages.instrument.words import fact_names
from screening_desk.gui.widgets.kinds import LOOKS
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.state_field import StateField
from screening_desk.rules.pay import PayFinding
from screening_desk.services.draft import Draft
from screening_desk.services.job_facts import (
    BESIDE,
    COMPARED,
    COUNTRY,
    CURRENCY,
    DESTINATION,
    MET_BY,
    PAY,
    WORK,
)

LONGEST, MOST = 120, 999_999_999
FACTS_KEY = "Alt+F"


class JobFacts(Panel):
    """Fields by the id of their fact. Each is reported when it is left, and nothing of it is a question of yes or no."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._names: dict[str, PlainLabel] = {}
        self._edits: dict[str, QLineEdit] = {}
        self._country = StateField(width=150, inside=True)
        self._country.answered.connect(lambda code: self.given.emit(COUNTRY, code))
        self._finding: PayFinding | None = None
        self._icon, self.said = IconLabel(), PlainLabel(role="label", wrap=True)
        self.set_shortcut(FACTS_KEY)
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for place, key in enumerate(COMPARED):
            self._put(grid, key, 0, place)
        for place, key in enumerate(BESIDE):
            self._put(grid, key, 3, place)
        line = QGridLayout()
        line.setHorizontalSpacing(8)
        line.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.said, 0, 1)
        line.setColumnStretch(1, 1)
        grid.addLayout(line, 2, 0, 1, 4)
        for column, stretch in enumerate((3, 3, 2, 2)):
            grid.setColumnStretch(column, stretch)
        self.add(grid)
        self._edits[PAY].setValidator(QIntValidator(1, MOST, self))
        self._edits[CURRENCY].setMaxLength(3)
        self.hide()
        self.retranslate()

    def show_facts(self, draft: Draft, finding: PayFinding) -> None:
        """Show what was told, and what the rule makes of it."""
        told = {key: each.value for key, each in draft.given.items()}
        for key, edit in self._edits.items():
            if not edit.hasFocus() and edit.text() != told.get(key, ""):
                edit.setText(told.get(key, ""))
        if not self._country.edit.hasFocus():
            self._country.set_code(told.get(COUNTRY) or told.get(DESTINATION, ""))
        self._finding = finding
        self._say()

    def lead(self) -> None:
        """Give the keys to the first fact."""
        self._edits[WORK].setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, key: str) -> QLineEdit:
        """The field of a fact; KeyError when there is none."""
        return self._country.edit if key == COUNTRY else self._edits[key]

    def clear(self) -> None:
        """Forget everything."""
        for edit in self._edits.values():
            edit.clear()
        self._country.set_code("")
        self._finding = None
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("What was promised about the job"))
        words = fact_names()
        hints = {
            WORK: self.tr("as it was told"),
            PAY: self.tr("whole number"),
            CURRENCY: self.tr("three letters"),
        }
        for key, name in self._names.items():
            name.setText(words[key])
        for key, edit in self._edits.items():
            edit.setAccessibleName(words[key])
            edit.setPlaceholderText(hints.get(key, self.tr("in words, without names")))
        self._country.set_name(words[COUNTRY])
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _put(self, grid: QGridLayout, key: str, row: int, column: int) -> None:
        name = PlainLabel(role="label", tone="text2")
        self._names[key] = name
        wide = 2 if key == MET_BY else 1
        grid.addWidget(name, row, column, 1, wide)
        if key == COUNTRY:
            grid.addWidget(self._country, row + 1, column, Qt.AlignmentFlag.AlignLeft)
            return
        edit = QLineEdit()
        edit.setMaxLength(LONGEST)
        edit.editingFinished.connect(lambda: self.given.emit(key, edit.text().strip()))
        self._edits[key] = edit
        grid.addWidget(edit, row + 1, column, 1, wide)

    def _say(self) -> None:
        """Usual pay that nobody knows is said, and never looks as if all were well."""
        words, kind = pay_words(self._finding, complete=self._complete())
        self._icon.set_icon(LOOKS[kind].icon, LOOKS[kind].ink)
        self.said.setText(words)

    def _complete(self) -> bool:
        return all(self._edits[key].text().strip() for key in (WORK, PAY, CURRENCY)) and bool(
            self._country.edit.text().strip()
        )
