"""Fields with a sentence for errors: dates typed as digits, and short codes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.widgets.labels import PlainLabel, repolish

YEARS = range(1900, 2200)
"""Nobody at a counter was born before, and no document is valid after."""
SENTENCE = 220  # least width of a sentence below a short field


class _Led(QObject):
    """Selects what a line holds when the program leads the keys to it, as Tab does: typing again replaces it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        led = isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() == Qt.FocusReason.OtherFocusReason
        if led and isinstance(watched, QLineEdit):
            watched.selectAll()
        return super().eventFilter(watched, event)


def select_when_led(line: QLineEdit) -> None:
    """Let what a line holds be typed anew whenever the keys are led to it."""
    line.installEventFilter(_Led(line))


class CheckedLine(QWidget):
    """A line edit with a place for one sentence below it, shown in the error state."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        select_when_led(self.edit)
        self._sentence = PlainLabel(role="label", tone="error", wrap=True)
        self._sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        layout.addWidget(self._sentence)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Name the field for screen readers."""
        self.edit.setAccessibleName(name)

    def error(self) -> str:
        """The sentence shown, or the empty string."""
        return self._sentence.text()

    def set_error(self, sentence: str) -> None:
        """Show a sentence and the error edge; the empty string takes both away."""
        self._sentence.setText(sentence)
        self._sentence.setMinimumWidth(SENTENCE if sentence else 0)
        self._sentence.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if self.edit.property("error") != bool(sentence):
            self.edit.setProperty("error", bool(sentence))
            repolish(self.edit)


class CodeField(CheckedLine):
    """A short code in capitals, such as a visa index; reported when it is left or Enter is pressed."""

    answered = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None, *, length: int = 12, width: int = 120) -> None:
        super().__init__(name, parent)
        self.edit.setMaxLength(length)
        self.edit.setFixedWidth(width)
        self._reported = ""
        self.edit.textEdited.connect(self._capitals)
        self.edit.editingFinished.connect(self._report)

    def text(self) -> str:
        """The code without blanks around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a code without reporting it."""
        self.edit.setText(text)
        self._reported = text

    def _capitals(self, text: str) -> None:
        at = self.edit.cursorPosition()
        self.edit.setText(text.upper())
        self.edit.setCursorPosition(at)

    def _report(self) -> None:
        if self.text() != self._reported:
            self._reported = self.text()
            self.answered.emit(self._reported)


class DateField(CheckedLine):
    """A date typed as digits (DDMMYYYY), shown as DD-MM-YYYY; empty until somebody types one."""

    date_changed = Signal(object)  # datetime.date or None

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._reported: date | None = None
        self.edit.setFixedWidth(120)
        self.edit.setMaxLength(32)  # room for a pasted date with separators; digits are cut to eight
        self._translate()
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self._on_left)

    def day(self) -> date | None:
        """The date, or None while empty, incomplete or impossible."""
        digits = self._digits()
        if len(digits) != 8 or not self._may_be():
            return None
        try:
            return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        except ValueError:
            return None

    def set_day(self, day: date | None) -> None:
        """Show a date without reporting it; None empties the field."""
        self._reported = day
        self.edit.setText(day.strftime("%d-%m-%Y") if day else "")
        self.set_error("")

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self._digits()

    def changeEvent(self, event: QEvent) -> None:
        """Change the placeholder with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self.edit.setPlaceholderText(self.tr("DDMMYYYY"))

    def _digits(self) -> str:
        return "".join(c for c in self.edit.text() if c in "0123456789")

    def _may_be(self) -> bool:
        return int(self._digits()[4:]) in YEARS

    def _on_edited(self, text: str) -> None:
        before = sum(c in "0123456789" for c in text[: self.edit.cursorPosition()])
        digits = self._digits()[:8]
        shown = "-".join(part for part in (digits[:2], digits[2:4], digits[4:]) if part)
        self.edit.setText(shown)
        at = min(before, len(digits))
        self.edit.setCursorPosition(at + (at > 2) + (at > 4))
        if len(digits) == 8:
            self._check()
        else:
            self.set_error("")
            self._report(None)

    def _on_left(self) -> None:
        if not self.is_empty():
            self._check()

    def _check(self) -> None:
        day, digits = self.day(), self._digits()
        if day is not None:
            self.set_error("")
        elif len(digits) < 8:
            self.set_error(self.tr("The date is not complete: day, month and year as eight digits."))
        elif self._may_be() or digits.endswith("0000"):
            self.set_error(self.tr("This date does not exist in the calendar."))
        else:
            self.set_error(self.tr("This year cannot be right."))
        self._report(day)

    def _report(self, day: date | None) -> None:
        if day != self._reported:
            self._reported = day
            self.date_changed.emit(day)
