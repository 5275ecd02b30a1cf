"""A check row that can be current: it opens its question, and takes every key the question knows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from screening_desk.gui.pages.counter.days import DayLine
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.check_row import CheckRow
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.key_row import plain_key
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.state_field import StateField
from screening_desk.reference.model import InputRow
from screening_desk.reference.text import Language

MORE = "…"
SHORT = 9  # choices shown at first of a long list; the others answer to their letters at once


class DateOr(QWidget):
    """A date typed as digits, or one of a few words instead of it."""

    def __init__(self, name: str, options: tuple[Option, ...]) -> None:
        super().__init__()
        self.date = DateField(name)
        self.words = Segmented(options, name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.date, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.date.edit.installEventFilter(self)
        self.setFocusProxy(self.date)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key of a word picks it, although the date has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            for option in self.words.options():
                if option.key and event.text() == option.key:
                    self.words.pick(option.value)
                    return True
        return super().eventFilter(watched, event)


class FindingRow(CheckRow):
    """One finding. `entered` when it becomes current; only then its question is open."""

    entered = Signal(str)
    stepped = Signal(int)
    count_asked = Signal()

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.question: InputRow | None = None
        self._current = False
        self._expanded = False
        self._days = DayLine()
        self._days.asked.connect(self.count_asked)
        self._grid.addWidget(self._days, 3, 1, 1, 3)
        self.setProperty("ring", "self")

    @property
    def current(self) -> bool:
        """Whether this row is the one that keys answer."""
        return self._current

    def show_days(self, lines: tuple[str, ...]) -> None:
        """Show the day count of a stay below the row, or nothing."""
        if lines or not self._days.isHidden():
            self._days.show_lines(lines)

    def days(self) -> DayLine:
        """The day count of the row."""
        return self._days

    def set_question(self, question: InputRow | None) -> None:
        """Say what this row asks, if anything."""
        self.question = question
        can = question is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can else Qt.FocusPolicy.NoFocus)

    def set_current(self, current: bool) -> None:
        """Mark the row, or take the mark away."""
        if current != self._current:
            self._current = current
            self._expanded = False
            self.update()

    def blank(self) -> None:
        """Forget what was shown; the row may serve another traveller."""
        super().blank()
        self.ask_nothing()
        self.show_days(())
        self.set_question(None)
        self.set_current(False)
        self.set_key_hint("")

    def open_question(self, value: str, language: Language, options: tuple[Option, ...] | None = None) -> None:
        """Show the question with what was answered; `options` replaces its own choices."""
        question = self.question
        if question is None:
            self.ask_nothing()
            return
        name = question.title.get(language)
        words = options or tuple(
            Option(choice.value, choice.text.get(language), choice.key) for choice in question.choices
        )
        if options is not None or question.kind == "choice":
            self.ask_choice(question.id, name, self._short(words, value), "" if value == MORE else value)
        elif question.kind == "date" and words:
            self._ask_date_or(question.id, name, words, value)
        elif question.kind == "date":
            self.ask_date(question.id, name, _day(value))
        elif question.kind == "state":
            self._ask_state(question.id, name, value)
        else:
            self.ask_code(question.id, name, value, length=12)

    def key_target(self) -> QWidget:
        """The widget that a key pressed for this row belongs to."""
        widget: QWidget = self.input() or self
        while (proxy := widget.focusProxy()) is not None:
            widget = proxy
        return widget

    def has_keys(self) -> bool:
        """Whether the keyboard is in this row."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become current; the question takes the focus when it is open."""
        super().focusInEvent(event)
        self.entered.emit(self.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the question."""
        if self.question is not None:
            self.entered.emit(self.key)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down step; letters of choices that are not shown answer too."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and plain_key(event):
            self.stepped.emit(step)
            return
        question = self.question
        if event.key() == Qt.Key.Key_Delete and question is not None:
            self.answered.emit(question.id, "")
            return
        if question is not None and event.text() and plain_key(event):
            for choice in question.choices:
                if choice.key and choice.key == event.text().lower():
                    self.answered.emit(question.id, choice.value)
                    return
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row of the kit, with the bar of the current row at its left edge."""
        super().paintEvent(event)
        if self._current:
            painter = QPainter(self)
            painter.fillRect(0, 1, 3, self.height() - 1, Theme.current().colour("focus"))

    def _short(self, words: tuple[Option, ...], value: str) -> tuple[Option, ...]:
        """A long list shows its first choices, the one chosen, and a way to see all."""
        if len(words) <= SHORT + 2 or self._expanded:
            return words
        chosen = tuple(option for option in words[SHORT:] if option.value == value)
        return (*words[:SHORT], *chosen, Option(MORE, self.tr("more"), "0"))

    def show_all(self) -> None:
        """Show every choice of a long list from now on."""
        self._expanded = True

    def _ask_state(self, input_id: str, name: str, value: str) -> None:
        field = self.input()
        if not (isinstance(field, StateField) and self.input_id == input_id):
            field = StateField(name)
            field.answered.connect(lambda code: self.answered.emit(input_id, code))
            self._set_input(input_id, field)
        if not field.edit.hasFocus():
            field.set_code(value)

    def _ask_date_or(self, input_id: str, name: str, words: tuple[Option, ...], value: str) -> None:
        field = self.input()
        if not (isinstance(field, DateOr) and self.input_id == input_id):
            field = DateOr(name, words)
            field.date.date_changed.connect(lambda day: self.answered.emit(input_id, day.isoformat() if day else ""))
            field.words.chosen.connect(lambda picked: self.answered.emit(input_id, picked))
            self._set_input(input_id, field)
        day = _day(value)
        if day is not None or not field.date.edit.hasFocus():
            field.date.set_day(day)
        field.words.set_value("" if day else value)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def clock_time(text: str) -> str:
    """Digits as a time of day, 0938 as 09.38; anything else as typed."""
    digits = text.replace(".", "").replace(":", "")
    return f"{digits[:2]}.{digits[2:]}" if len(digits) == 4 and digits.isdigit() else text
