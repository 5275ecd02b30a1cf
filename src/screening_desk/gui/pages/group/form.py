"""What a travel group has in common, entered once; or, for one person, what is different for them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.reference import Reference

FIELDS = (
    "group_flight",
    "group_operator",
    "purpose",
    "travel_purpose",
    "onward_ticket",
    "group_ticket",
    "group_address",
)
PEOPLE = "people"
MOST = 999
_ONLY = {"purpose": "arrival", "onward_ticket": "arrival", "travel_purpose": "departure"}
"""Fields that are asked in one direction only."""


class GroupFields(Panel):
    """`given` brings one field as it is typed; the titles and choices come from the reference data."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._mode = "arrival"
        self._form = QFormLayout()
        self._form.setContentsMargins(12, 10, 12, 12)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(7)
        self._labels: dict[str, PlainLabel] = {}
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        for name in (*FIELDS, PEOPLE):
            label = PlainLabel(tone="text2")
            label.setMinimumSize(128, 34)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            chosen = name != PEOPLE and reference.inputs[name].kind == "choice"
            field = self._choice(name) if chosen else self._line(name)
            label.setBuddy(field)
            self._labels[name], self.fields[name] = label, field
            self._form.addRow(label, field)
        self.add(self._form)
        self.retranslate()

    def show_values(self, mode: str, given: Mapping[str, str], people: int | None, *, person: str = "") -> None:
        """Show what the group has in common, or with `person` what holds for that one person."""
        self._mode = mode
        for name, field in self.fields.items():
            value = str(people or "") if name == PEOPLE else given.get(name, "")
            if isinstance(field, QComboBox):
                field.blockSignals(True)
                field.setCurrentIndex(max(0, field.findData(value)))
                field.blockSignals(False)
            elif not field.hasFocus() and field.text() != value:
                field.setText(value)
                field.setCursorPosition(0)  # its beginning is what tells it from others
            shown = _ONLY.get(name, mode) == mode and (name != PEOPLE or not person)
            self._form.setRowVisible(field, shown)
        self.set_title(self.tr("Only for {name}").format(name=person) if person else self.tr("Entered once"))

    def begin(self) -> None:
        """Give the keyboard to the first field that is empty."""
        for field in self.fields.values():
            empty = not (field.currentData() if isinstance(field, QComboBox) else field.text())
            if empty and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.fields["group_flight"].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, read_only: bool) -> None:
        """Switch the fields off where nothing can be changed."""
        for field in self.fields.values():
            field.setEnabled(not read_only)

    def clear(self) -> None:
        """Forget everything."""
        self.show_values(self._mode, {}, None)
        for field in self.fields.values():
            if isinstance(field, QLineEdit):
                field.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = current_language()
        for name, label in self._labels.items():
            title = (
                self.tr("People in the list") if name == PEOPLE else self._reference.inputs[name].title.get(language)
            )
            label.setText(title)
            field = self.fields[name]
            field.setAccessibleName(title)
            if isinstance(field, QComboBox):
                value = field.currentData()
                field.blockSignals(True)
                field.clear()
                field.addItem(self.tr("– not for the group"), "")
                for choice in self._reference.inputs[name].choices:
                    field.addItem(choice.text.get(language), choice.value)
                field.setCurrentIndex(max(0, field.findData(value)))
                field.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choice(self, name: str) -> QComboBox:
        field = ChoiceBox()
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(14)
        field.currentIndexChanged.connect(lambda _: self.given.emit(name, field.currentData() or ""))
        return field

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(160)
        if name == PEOPLE:
            field.setValidator(QIntValidator(0, MOST, field))
        field.textEdited.connect(lambda text: self.given.emit(name, text.strip()))
        field.editingFinished.connect(self.left)
        return field
