"""The fields of a decision: basis and end, placement, receiver, second person, mark in SIMKIM, reason."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.counter.words import endorsement_word
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.judging import ZONE


def moment(day: date | None, typed: str) -> datetime | None:
    """Return day and HH.MM in the office's zone, or None while either is missing or impossible."""
    digits = "".join(filter(str.isdigit, typed))
    if day is None or len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return datetime.combine(day, time(int(digits[:2]), int(digits[2:])), ZONE)


class DecisionFields(QWidget):
    """Each field with its label above; `show_asked` shows those a decision needs, the reason always."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.basis, self.placement, self.alone_reason, self.reason = (TextBox(4) for _ in range(4))
        self.day = DateField()
        self.hour = QLineEdit()
        self.hour.setMaxLength(5)
        self.hour.setFixedWidth(72)
        self.hour.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,2}[.:]?\d{0,2}"), self))
        self.handed_to = QLineEdit()
        self.handed_to.setMaxLength(200)
        self.second = SecondPerson()
        self.endorsement = Segmented()
        self._until = QWidget()
        row = QHBoxLayout(self._until)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.hour)
        row.addStretch(1)
        self._blocks: dict[str, tuple[PlainLabel | None, QWidget]] = {
            "alone": (PlainLabel(role="label", wrap=True), self.alone_reason),
            "basis": (PlainLabel(role="label", wrap=True), self.basis),
            "until": (PlainLabel(role="label", wrap=True), self._until),
            "handed_to": (PlainLabel(role="label", wrap=True), self.handed_to),
            "placement": (PlainLabel(role="label", wrap=True), self.placement),
            "second": (None, self.second),
            "endorsement": (PlainLabel(role="label", wrap=True), self.endorsement),
            "reason": (PlainLabel(role="label", wrap=True), self.reason),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._boxes: dict[str, QWidget] = {}
        for name, (label, widget) in self._blocks.items():
            box = self._boxes[name] = QWidget()
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
            if label is not None:
                label.setBuddy(self.day if widget is self._until else widget)
                inner.addWidget(label)
            inner.addWidget(widget)
            column.addWidget(box)
        for box in (self.basis, self.placement, self.alone_reason, self.reason):
            box.textChanged.connect(self.changed)
        for line in (self.day.edit, self.hour, self.handed_to):
            line.textChanged.connect(self.changed)
        self.endorsement.chosen.connect(self.changed)
        self.second.changed.connect(self.changed)
        self._mode = ""
        self.retranslate()

    def show_asked(self, asked: set[str], mode: str) -> None:
        """Show what a decision needs."""
        self._mode = mode
        wanted = asked | {"reason"} | ({"until"} if "basis" in asked else set())
        for name, box in self._boxes.items():
            box.setVisible(name in wanted)
        self._name_endorsement()

    def until(self) -> datetime | None:
        """The end of a deferral, or None while the day or the time is missing."""
        return moment(self.day.day(), self.hour.text())

    def clear(self) -> None:
        """Blank every field."""
        for box in (self.basis, self.placement, self.alone_reason, self.reason):
            box.clear()
        self.day.set_day(None)
        self.hour.clear()
        self.handed_to.clear()
        self.endorsement.set_value("")
        self.second.clear()

    def place_of(self, code: str) -> QWidget | None:
        """The field a refusal is about."""
        places: dict[str, QWidget] = {
            "reason_missing": self.reason,
            "until_missing": self.basis if not self.basis.toPlainText().strip() else self.day,
            "placement_answer_missing": self.placement,
            "second_person_missing": self.second.username,
            "second_person_same": self.second.username,
            "wrong_passphrase": self.second.username,
            "alone_needs_reason": self.alone_reason,
        }
        return places.get(code)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "alone": self.tr("Why nobody else could review this"),
            "basis": self.tr("Basis of the deferral"),
            "until": self.tr("Until: day and time"),
            "handed_to": self.tr("Handed to (unit, name)"),
            "placement": self.tr("Why is placement under Art. 87 not used?"),
            "reason": self.tr("Reason (required)"),
        }
        for name, text in words.items():
            label, widget = self._blocks[name]
            if label is not None:
                label.setText(text)
            widget.setAccessibleName(text)
        self.day.set_name(self.tr("Day until which"))
        self.hour.setAccessibleName(self.tr("Time until which, HH.MM"))
        self.hour.setPlaceholderText(self.tr("HH.MM"))
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        self.endorsement.set_options([Option("done", self.tr("done")), Option("not_yet", self.tr("not yet"))])
        self.second.retranslate()
        self._name_endorsement()

    def _name_endorsement(self) -> None:
        label, _ = self._blocks["endorsement"]
        words = endorsement_word(self._mode)
        if label is not None:
            label.setText(words)
        self.endorsement.setAccessibleName(words or self.tr("Mark in SIMKIM"))
