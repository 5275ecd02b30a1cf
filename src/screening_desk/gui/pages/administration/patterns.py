"""How the office sets the patterns: from how many on, over how many days, or off; the bounds stand beside each number."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import patterns as rules
from screening_desk.services.pattern_settings import Patterns, PatternSetting, patterns_of, save_patterns

_WIDTH = 64


class PatternsPanel(Panel):
    """A row for each pattern. Saved by a key of its own; the page beside keeps its own settings apart."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._kept: Patterns = {}
        self._rows = rules.load()
        self._on: dict[str, QCheckBox] = {}
        self._numbers: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._bounds: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        self._lead = PlainLabel(role="label", tone="text2", wrap=True)
        self._heads = [PlainLabel(role="label", tone="text2") for _ in range(3)]
        self._save = key_action(self, "Alt+S", slot=self._on_save, anywhere=False)
        self.pad_body()
        self.add(self._lead)
        self.add(self._table())
        foot = QHBoxLayout()
        self._why = PlainLabel(role="label", tone="text2")
        foot.addWidget(self._why, 1)
        foot.addWidget(ShortcutButton(self._save))
        self.add(foot)
        self.retranslate()

    def refresh(self) -> None:
        """Read the settings again, unless something is being edited."""
        if self._kept and self.typed() != self._kept:
            return
        desk = self._context.desk
        words = self.tr("The patterns could not be read")
        self._context.tasks.run(
            self, lambda: patterns_of(desk), self.show_patterns, lambda error: self.failed.emit(error, words)
        )

    def show_patterns(self, patterns: Patterns) -> None:
        """Put the settings into the rows."""
        self._kept = dict(patterns)
        for key, each in patterns.items():
            if key in self._on:
                self._on[key].setChecked(each.on)
                for edit, value in zip(self._numbers[key], (each.threshold, each.days), strict=True):
                    edit.setText(str(value))
        self._show()

    def typed(self) -> Patterns:
        """What stands in the rows; a number that is no number is 0, which no bounds hold."""
        found = {}
        for key, box in self._on.items():
            threshold, days = (int(edit.text()) if edit.text().isdigit() else 0 for edit in self._numbers[key])
            found[key] = PatternSetting(threshold, days, box.isChecked())
        return found

    def field(self, pattern: str, place: int) -> QLineEdit:
        """The field of a number: 0 is from how many on, 1 over how many days."""
        return self._numbers[pattern][place]

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = current_language()
        self.set_title(self.tr("Patterns for the supervisor"))
        self._lead.setText(
            self.tr("A pattern proposes something to look at. It stops nobody, and the counter does not see it.")
        )
        self._save.setText(self.tr("Save patterns"))
        words = (self.tr("Pattern"), self.tr("From how many on"), self.tr("Within days"))
        for label, text in zip(self._heads, words, strict=True):
            label.setText(text)
        for row in self._rows:
            title = row.title.get(language)
            self._on[row.id].setText(title)
            self._on[row.id].setAccessibleName(title)
            for place, (edit, bound) in enumerate(zip(self._numbers[row.id], self._bounds[row.id], strict=True)):
                number = (row.threshold, row.days)[place]
                edit.setAccessibleName(f"{title}, {words[place + 1]}")
                bound.setText(self.tr("{least} to {most}").format(least=number.least, most=number.most))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for label, column in zip(self._heads, (0, 1, 3), strict=True):
            grid.addWidget(label, 0, column, 1, 1 if column == 0 else 2)
        for line, row in enumerate(self._rows, start=1):
            box = self._on[row.id] = QCheckBox()
            box.toggled.connect(self._show)
            grid.addWidget(box, line, 0)
            edits, bounds = [], []
            for place, number in enumerate((row.threshold, row.days)):
                edit, bound = QLineEdit(), PlainLabel(role="label", tone="text3")
                edit.setFixedWidth(_WIDTH)
                edit.setMaxLength(4)
                edit.setAlignment(Qt.AlignmentFlag.AlignRight)
                edit.setValidator(QIntValidator(0, number.most, edit))
                edit.textChanged.connect(self._show)
                grid.addWidget(edit, line, 1 + 2 * place)
                grid.addWidget(bound, line, 2 + 2 * place)
                edits.append(edit)
                bounds.append(bound)
            self._numbers[row.id] = (edits[0], edits[1])
            self._bounds[row.id] = (bounds[0], bounds[1])
        grid.setColumnStretch(0, 1)
        return grid

    def _show(self) -> None:
        dirty = bool(self._kept) and self.typed() != self._kept
        self._save.setEnabled(dirty)
        self._why.setText(self.tr("not saved yet") if dirty else self.tr("Nothing was changed."))

    def _on_save(self) -> None:
        desk, typed, saw = self._context.desk, self.typed(), self._kept
        self._save.setEnabled(False)
        self._context.tasks.run(
            self, lambda: save_patterns(desk, typed, saw), lambda _: self._on_saved(typed), self._on_failed
        )

    def _on_saved(self, patterns: Patterns) -> None:
        self.show_patterns(patterns)
        self.said.emit("ok", self.tr("Patterns saved"), self.tr("They hold when the list is opened next."))
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show()
        self.failed.emit(error, self.tr("Not saved"))
