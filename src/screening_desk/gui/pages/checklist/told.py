"""The facts of the child path below the child's questions: two relations beside each other, the guardian, the letter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.checklist.child_words import relation_words
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.told import Told
from screening_desk.rules.child import relation

LONGEST = 200  # letters of a relation; the store keeps no more


class ToldFacts(QWidget):
    """Fields by the id of their fact. Words are reported while they are typed, choices when they are made."""

    typed = Signal(str, str)
    chosen = Signal(str, str)
    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = {fact.id: fact for fact in catalogue.told}
        self._fields: dict[str, QLineEdit | Segmented] = {}
        self._names: dict[str, PlainLabel] = {}
        self._lines: dict[str, QWidget] = {}
        self._told: dict[str, str] = {}
        self._mark = IconLabel("not-equal", "accent")
        self._compared = PlainLabel(role="state", tone="accent")
        self._compared.setMinimumWidth(84)
        self._hint = PlainLabel(role="label", tone="text2", wrap=True)
        self._hint_line = QWidget()
        hint = QHBoxLayout(self._hint_line)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(8)
        hint.addWidget(IconLabel("door", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(9)
        column.addWidget(self._words_part())
        for fact in self._facts.values():
            if fact.kind == "choice":
                column.addWidget(self._choice_line(fact))
        self.retranslate()

    def show_told(self, told: Mapping[str, str], *, beside: bool, alone: bool) -> None:
        """Show what was told. `beside`: a companion can hear just now; `alone`: nobody came along."""
        self._told = {key: value for key, value in told.items() if key in self._facts}
        for key, field in self._fields.items():
            value = self._told.get(key, "")
            if isinstance(field, Segmented):
                field.set_value(value)
            elif not field.hasFocus():
                field.setText(value)
        for key, fact in self._facts.items():
            if fact.kind == "choice":
                self._lines[key].setVisible(self._asked(fact))
        self._words.setVisible(not alone or any(self._told.get(key) for key in self._words_ids()))
        self._hint_line.setVisible(beside)
        self._show_compared()

    def asked(self) -> list[str]:
        """Ids of the facts that can be told now, in order."""
        return [
            key
            for key, fact in self._facts.items()
            if not self._part(key).isHidden() and (fact.kind == "words" or self._asked(fact))
        ]

    def field(self, key: str) -> QWidget:
        """Field of a fact; KeyError when there is none."""
        return self._fields[key]

    def __contains__(self, key: object) -> bool:
        return key in self._facts

    def dependent(self, key: str, value: str) -> dict[str, str]:
        """Return what a choice takes back: facts that are not asked with it."""
        return {fact.id: "" for fact in self._facts.values() if fact.after == key and value not in fact.when}

    def compared(self) -> str:
        """What is said about the two relations, or the empty string."""
        return self._compared.text() if not self._compared.isHidden() else ""

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = current_language()
        self.setAccessibleName(self.tr("What child and adult tell"))
        self._hint.setText(self.tr("Somebody can hear: ask child and adult apart from each other."))
        for key, fact in self._facts.items():
            words, field = fact.text.get(language), self._fields[key]
            self._names[key].setText(words)
            field.setAccessibleName(words)
            if isinstance(field, Segmented):
                field.set_options([Option(one.value, one.text.get(language), one.key) for one in fact.choices])
            else:
                field.setPlaceholderText(self.tr("In their own words, without names"))
        self._show_compared()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down step, Delete takes a choice back, and the field with the focus is the current row."""
        key = next((key for key, field in self._fields.items() if field is watched), "")
        if key and event.type() == QEvent.Type.FocusIn:
            self.entered.emit(key)
        elif key and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.stepped.emit(step)
                return True
            if event.key() == Qt.Key.Key_Delete and isinstance(watched, Segmented):
                watched.set_value("")
                self.chosen.emit(key, "")
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line to the row above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, Theme.current().colour("line"))

    def _words_ids(self) -> list[str]:
        return [key for key, fact in self._facts.items() if fact.kind == "words"]

    def _part(self, key: str) -> QWidget:
        return self._words if self._facts[key].kind == "words" else self._lines[key]

    def _asked(self, fact: Told) -> bool:
        return fact.after is None or self._told.get(fact.after, "") in fact.when or bool(self._told.get(fact.id))

    def _words_part(self) -> QWidget:
        """The relations side by side, each below its name, and whether the words differ at the right."""
        self._words = QWidget()
        grid = QGridLayout(self._words)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, key in enumerate(self._words_ids()):
            field = QLineEdit()
            field.setMaxLength(LONGEST)
            field.textEdited.connect(lambda text, key=key: self.typed.emit(key, text.strip()))
            self._names[key] = PlainLabel(role="label", tone="text2")
            self._watch(key, field)
            grid.addWidget(self._names[key], 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        result = QHBoxLayout()
        result.setSpacing(6)
        result.addWidget(self._mark)
        result.addWidget(self._compared)
        grid.addLayout(result, 1, len(self._words_ids()))
        grid.addWidget(self._hint_line, 2, 0, 1, len(self._words_ids()) + 1)
        return self._words

    def _choice_line(self, fact: Told) -> QWidget:
        """The name of a fact, and its choices below where they do not fit beside it."""
        line = QWidget()
        row = QVBoxLayout(line) if len(fact.choices) > 3 else QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if len(fact.choices) > 3 else 12)
        field = Segmented(pad=8)
        field.chosen.connect(lambda value: self.chosen.emit(fact.id, value))
        self._names[fact.id] = PlainLabel(tone="text2" if len(fact.choices) > 3 else "", wrap=True)
        self._names[fact.id].set_look(role="label" if len(fact.choices) > 3 else "body")
        self._watch(fact.id, field)
        row.addWidget(self._names[fact.id], 0 if len(fact.choices) > 3 else 1)
        row.addWidget(field)
        self._lines[fact.id] = line
        return line

    def _watch(self, key: str, field: QLineEdit | Segmented) -> None:
        field.installEventFilter(self)
        self._fields[key] = field

    def _show_compared(self) -> None:
        words = relation_words(relation(self._told))
        self._mark.setVisible(relation(self._told) == "differs")
        self._compared.setText(words)
        self._compared.set_look(tone="accent" if relation(self._told) == "differs" else "text2")
        self._compared.setToolTip(self.tr("Only the words are compared; the officer judges.") if words else "")
