"""The form for what is entered from paper: when it happened, on which sheet, by whom, and why on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.models.day_book import kind_word
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import CheckedLine, DateField
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import PlainLabel, repolish
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import day
from screening_desk.services.draft import Late
from screening_desk.services.late import MOST_PAPER, MOST_WRITER
from screening_desk.services.sheets import read_serial
from screening_desk.services.zone import ZONE


class TimeField(CheckedLine):
    """A time typed as digits (0752), shown as 07.52."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.edit.setFixedWidth(72)
        self.edit.setMaxLength(5)
        self.edit.setPlaceholderText("07.52")
        self.edit.textEdited.connect(self._on_edited)

    def time(self) -> time | None:
        """The time, or None while empty or impossible."""
        digits = "".join(each for each in self.edit.text() if each.isascii() and each.isdigit())
        if len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
            return None
        return time(int(digits[:2]), int(digits[2:]))

    def mark(self, fault: str) -> None:
        """Draw the edge of a fault; its sentence stands above the page, as the field is too narrow for it."""
        self.edit.setAccessibleDescription(fault)
        if self.edit.property("error") != bool(fault):
            self.edit.setProperty("error", bool(fault))
            repolish(self.edit)

    def _on_edited(self, text: str) -> None:
        digits = "".join(each for each in text if each.isascii() and each.isdigit())[:4]
        self.edit.setText(f"{digits[:2]}.{digits[2:]}" if len(digits) > 2 else digits)
        self.mark("")


class LatePanel(Panel):
    """Nothing is preset but the day; a printed form's number says its kind by itself."""

    def __init__(self, now: Callable[[], datetime], station: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._now, self._station = now, station
        self._preset: date | None = None
        self.day, self.time = DateField(), TimeField()
        self.paper, self.writer = QLineEdit(), QLineEdit()
        self.paper.setMaxLength(MOST_PAPER)
        self.writer.setMaxLength(MOST_WRITER)
        self.mode, self.why = ChoiceBox(), ChoiceBox()
        self._foot = PlainLabel(role="label", wrap=True)
        moment = QHBoxLayout()
        moment.setSpacing(8)
        moment.addWidget(self.day)
        moment.addWidget(self.time)
        moment.addStretch(1)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(6)
        self._form.setHorizontalSpacing(8)
        self._labels = [PlainLabel() for _ in range(5)]
        self._form.addRow(self._labels[0], moment)
        for label, field in zip(self._labels[1:], (self.paper, self.writer, self.mode, self.why), strict=True):
            self._form.addRow(label, field)
        self.pad_body()
        self.add(self._form)
        align_labels(self._form)
        self.add(self._foot)
        self.set_shortcut("Ctrl+N")
        self.paper.textChanged.connect(self._on_paper)
        self.retranslate()
        self.refresh()

    def late(self) -> Late | None:
        """What was written, or None where day or time is missing; the rest is judged when it is begun."""
        on, at = self.day.day(), self.time.time()
        if on is None or at is None:
            return None
        acted = datetime.combine(on, at, ZONE)
        return Late(acted, self.paper.text(), self.writer.text(), str(self.why.currentData() or ""))

    def chosen_mode(self) -> str:
        """The kind of screening on paper; empty while nobody chose one."""
        return str(self.mode.currentData() or "")

    def refresh(self) -> None:
        """Say when it would be entered; the day begins as today."""
        now = self._now()
        untouched = self.day.day() == self._preset and not (self.time.edit.text() or self.paper.text())
        if self.day.is_empty() or untouched:
            self._preset = now.astimezone(ZONE).date()
            self.day.set_day(self._preset)
        self.set_state(self.tr("entered {time}").format(time=time_text(now)))

    def lead(self) -> None:
        """Put the keyboard at the time of the act."""
        self.time.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.time.edit.selectAll()

    def show_fault(self) -> None:
        """Say what is missing where it is missing, the first of it with the keyboard."""
        if self.day.day() is None:
            self.day.set_error(self.tr("Day of the act."))
            self.day.edit.setFocus()
        elif self.time.time() is None:
            self.time.mark(self.tr("Time of the act, four digits."))
            self.time.edit.setFocus()
        else:
            empty: list[QWidget] = [each for each in (self.paper, self.writer) if not each.text().strip()]
            empty += [each for each in (self.mode, self.why) if not each.currentData()]
            (empty or [self.paper])[0].setFocus()

    def clear(self) -> None:
        """Forget what was written about a sheet; the writer is often the same."""
        self.time.edit.clear()
        self.time.mark("")
        self.day.set_day(None)
        for field in (self.paper, self.writer):
            field.clear()
        for combo in (self.mode, self.why):
            combo.setCurrentIndex(0)
        self.refresh()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Entered from paper"))
        names = (
            self.tr("Time of the act"), self.tr("Sheet"), self.tr("Written by"), self.tr("Kind"), self.tr("Cause")
        )  # fmt: skip
        for label, name, field in zip(
            self._labels, names, (None, self.paper, self.writer, self.mode, self.why), strict=True
        ):
            label.setText(name)
            if field is not None:
                field.setAccessibleName(name)
        self.day.set_name(self.tr("Day of the act"))
        self.time.set_name(names[0])
        self.paper.setPlaceholderText(self.tr("number on the sheet"))
        self.writer.setPlaceholderText(self.tr("who wrote it"))
        language = current_language()
        _fill(self.mode, self.tr("choose…"), [(mode, kind_word(mode)) for mode in day.load().forms])
        reasons = [(code, each.text.get(language)) for code, each in day.load().late_reasons.items()]
        _fill(self.why, self.tr("choose…"), reasons)
        self._foot.setText(self.tr("Both times are kept; the sheet stays in the shift folder."))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_paper(self, text: str) -> None:
        sheet = read_serial(self._station, text)
        if sheet is not None:
            self.mode.setCurrentIndex(max(0, self.mode.findData(sheet.kind)))


def _fill(combo: QComboBox, first: str, rows: list[tuple[str, str]]) -> None:
    index = max(0, combo.currentIndex())
    combo.clear()
    combo.addItem(first, "")
    for code, words in rows:
        combo.addItem(words, code)
    combo.setCurrentIndex(index)
