"""The fields of a decision: basis and end, receiver, exit ban, placement, second person, mark in SIMKIM, reason."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.counter.words import endorsement_word
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import decision_forms
from screening_desk.services.decision_form import PERSON_LENGTH, PLACE_LENGTH, UNIT_LENGTH, ExitBan, Handing
from screening_desk.services.form_draft import TypedDecision
from screening_desk.services.judging import ZONE
from screening_desk.services.zone import day_of


def moment(day: date | None, typed: str) -> datetime | None:
    """Return day and HH.MM in the office's zone, or None while either is missing or impossible."""
    digits = "".join(filter(str.isdigit, typed))
    if day is None or len(digits) != 4 or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return datetime.combine(day, time(int(digits[:2]), int(digits[2:])), ZONE)


def nearest(typed: str, now: datetime) -> datetime | None:
    """Return the moment of a time typed as HH.MM that lies nearest to now, or None while it is no time."""
    found = moment(day_of(now), typed)
    if found is None:
        return None
    return min((found + timedelta(days=days) for days in (-1, 0, 1)), key=lambda each: abs(each - now))


class DecisionFields(QWidget):
    """Each field with its label above; `show_asked` shows those a decision needs, the reason always."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.basis, self.placement, self.alone_reason, self.reason = (TextBox(4, self) for _ in range(4))
        self.ban_reason = TextBox(4, self)
        self.day = DateField()
        self.hour, self.handed_time = QLineEdit(), QLineEdit()
        for line in (self.hour, self.handed_time):
            line.setMaxLength(5)
            line.setFixedWidth(72)
            line.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,2}[.:]?\d{0,2}"), self))
        self.handed_kind, self.handed_how = Segmented(pad=8), ChoiceBox()
        self.handed_to, self.handed_person, self.birth_place = QLineEdit(), QLineEdit(), QLineEdit()
        for line, most in (
            (self.handed_to, UNIT_LENGTH),
            (self.handed_person, PERSON_LENGTH),
            (self.birth_place, PLACE_LENGTH),
        ):
            line.setMaxLength(most)
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
            "handed": (PlainLabel(role="label", wrap=True), self.handed_kind),
            "unit": (PlainLabel(role="label", wrap=True), self.handed_to),
            "person": (PlainLabel(role="label", wrap=True), self.handed_person),
            "when": (PlainLabel(role="label", wrap=True), self.handed_time),
            "how": (PlainLabel(role="label", wrap=True), self.handed_how),
            "ban": (PlainLabel(role="label", wrap=True), self.ban_reason),
            "birth": (PlainLabel(role="label", wrap=True), self.birth_place),
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
        self._lacks = PlainLabel(tone="warn", wrap=True, parent=self)
        self._lacks.hide()
        for box in (self.basis, self.placement, self.alone_reason, self.reason, self.ban_reason):
            box.textChanged.connect(self._on_typed)
        for line in (
            *(self.day.edit, self.hour, self.handed_to, self.handed_person, self.handed_time, self.birth_place),
        ):
            line.textChanged.connect(self._on_typed)
        self.endorsement.chosen.connect(self.changed)
        self.handed_kind.chosen.connect(self._on_typed)
        self.handed_how.currentIndexChanged.connect(self._on_typed)
        self.second.changed.connect(self.changed)
        self._mode = ""
        self.retranslate()

    def show_asked(self, asked: Collection[str], mode: str) -> None:
        """Show what a decision needs."""
        self._mode = mode
        for name, box in self._boxes.items():
            box.setVisible(name in asked or name == "reason")
        self._name_endorsement()

    def first(self) -> QWidget:
        """The first block that is asked for."""
        return next(box for box in self._boxes.values() if not box.isHidden())

    def handing(self, now: datetime) -> Handing:
        """Who takes the person over, when and how, as it stands in the fields."""
        how = str(self.handed_how.currentData() or "")
        at = nearest(self.handed_time.text(), now)
        return Handing(self.handed_kind.value(), self.handed_person.text(), at, how)

    def exit_ban(self) -> ExitBan:
        """What the draft note for an urgent exit ban says, as it stands in the fields."""
        return ExitBan(self.ban_reason.toPlainText(), self.birth_place.text())

    def set_how(self, how: str) -> None:
        """Choose how somebody is handed over; an unknown one is none."""
        self.handed_how.setCurrentIndex(self.handed_how.findData(how) if how else -1)

    def say_lack(self, name: str, words: str) -> None:
        """Say below a field what is missing there; without words nothing is said any more."""
        self._lacks.setText(words)
        box = self._boxes.get(name)
        if box is not None and words and (layout := box.layout()) is not None:
            layout.addWidget(self._lacks)  # a widget without a parent would open as a window
        self._lacks.setVisible(bool(words) and box is not None)

    def lack(self) -> str:
        """What is said below a field."""
        return "" if self._lacks.isHidden() else self._lacks.text()

    def until(self) -> datetime | None:
        """The end of a deferral, or None while the day or the time is missing."""
        return moment(self.day.day(), self.hour.text())

    def fill(self, typed: TypedDecision) -> None:
        """Put what was typed before into the fields; of the second person only the user name."""
        for box, text in (
            (self.basis, typed.basis),
            (self.placement, typed.placement_answer),
            (self.alone_reason, typed.alone_reason),
            (self.ban_reason, typed.ban_reason),
            (self.reason, typed.reason),
        ):
            box.setPlainText(text)
        for line, text in (
            (self.day.edit, typed.until_day),
            (self.hour, typed.until_time),
            (self.handed_to, typed.handed_to),
            (self.handed_person, typed.handed_person),
            (self.handed_time, typed.handed_time),
            (self.birth_place, typed.birth_place),
            (self.second.username, typed.second_username),
        ):
            line.setText(text)
        self.handed_kind.set_value(typed.handed_kind)
        self.set_how(typed.handed_how)
        self.endorsement.set_value(typed.endorsement)

    def clear(self) -> None:
        """Blank every field."""
        for box in (self.basis, self.placement, self.alone_reason, self.reason, self.ban_reason):
            box.clear()
        self.day.set_day(None)
        for line in (self.hour, self.handed_to, self.handed_person, self.handed_time, self.birth_place):
            line.clear()
        self.handed_kind.set_value("")
        self.set_how("")
        self.say_lack("", "")
        self.endorsement.set_value("")
        self.second.clear()

    def place_of(self, code: str) -> tuple[str, QWidget] | None:
        """The block and the field a refusal is about."""
        places: dict[str, tuple[str, QWidget]] = {
            "reason_missing": ("reason", self.reason),
            "basis_missing": ("basis", self.basis),
            "basis_too_long": ("basis", self.basis),
            "until_missing": ("until", self.hour if self.day.day() is not None else self.day),
            "until_past": ("until", self.day),
            "handed_missing": ("handed", self.handed_kind),
            "unit_missing": ("unit", self.handed_to),
            "receiver_missing": ("person", self.handed_person),
            "handed_time_missing": ("when", self.handed_time),
            "handed_how_missing": ("how", self.handed_how),
            "ban_reason_missing": ("ban", self.ban_reason),
            "placement_answer_missing": ("placement", self.placement),
            "second_person_missing": ("second", self.second.username),
            "second_person_same": ("second", self.second.username),
            "wrong_passphrase": ("second", self.second.username),
            "alone_needs_reason": ("alone", self.alone_reason),
        }
        return places.get(code)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "alone": self.tr("Why nobody else could review this"),
            "basis": self.tr("Basis of the deferral"),
            "until": self.tr("Until: day and time"),
            "handed": self.tr("To whom is the person handed?"),
            "unit": self.tr("Receiving unit"),
            "person": self.tr("Receiving person (name, rank or post)"),
            "when": self.tr("Handed over at, HH.MM"),
            "how": self.tr("How"),
            "ban": self.tr("Reason of the exit ban, as it will stand in the note"),
            "birth": self.tr("Place of birth, where known"),
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
        for line in (self.hour, self.handed_time):
            line.setPlaceholderText(self.tr("HH.MM"))
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        self.endorsement.set_options([Option("done", self.tr("done")), Option("not_yet", self.tr("not yet"))])
        self._name_handing()
        self.second.retranslate()
        self._name_endorsement()

    def _on_typed(self) -> None:
        self.say_lack("", "")
        self.changed.emit()

    def _name_handing(self) -> None:
        known, language = decision_forms.load(), current_language()
        rows = enumerate(known.receivers.values(), start=1)
        self.handed_kind.set_options([Option(row.id, row.text.get(language), str(n)) for n, row in rows])
        how = str(self.handed_how.currentData() or "")
        self.handed_how.blockSignals(True)
        self.handed_how.clear()
        for way in known.ways.values():
            self.handed_how.addItem(way.text.get(language), way.id)
        self.handed_how.setPlaceholderText(self.tr("choose"))
        self.set_how(how)
        self.handed_how.blockSignals(False)

    def _name_endorsement(self) -> None:
        label, _ = self._blocks["endorsement"]
        words = endorsement_word(self._mode)
        if label is not None:
            label.setText(words)
        self.endorsement.setAccessibleName(words or self.tr("Mark in SIMKIM"))
