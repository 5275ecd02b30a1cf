"""What is known of the ship: entered once, judged at once, and carried to each of its people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.checks import SINCE
from screening_desk.gui.widgets.fields import CheckedLine
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import Reference
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.crew import Ship

FIELDS = (
    "vessel_call", "vessel_name", "imo_number", "vessel_flag", "vessel_agent", "last_port", "next_port", "first_port",
    "crew_list", "simkim", SINCE,
)  # fmt: skip
_CAPITALS = {"imo_number": 16, "vessel_flag": 3, SINCE: 5}
_SAID = {"imo_number": "vessel_imo", "vessel_flag": "vessel_flag"}
"""Fields below which stands what the rules say of them."""


class VesselForm(Panel):
    """`given` brings one answer; the titles and the choices come from the reference data."""

    given = Signal(str, str, bool)  # input, value, whether it is still being typed
    left = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._labels: dict[str, PlainLabel] = {}
        self.fields: dict[str, Segmented | CheckedLine] = {}
        self._form = QFormLayout()
        self._form.setContentsMargins(16, 12, 16, 14)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name in FIELDS:
            label = PlainLabel(tone="text2")
            label.setMinimumHeight(34)
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            field = self._choice(name) if reference.inputs[name].kind == "choice" else self._line(name)
            label.setBuddy(field)
            self._labels[name], self.fields[name] = label, field
            self._form.addRow(label, field)
        self.add(self._form)
        self.body.addStretch(1)
        self.retranslate()
        align_labels(self._form)

    def show_ship(self, ship: Ship, vessel: tuple[Finding, ...]) -> None:
        """Show what is known; what is being typed stays as it is typed."""
        for name, field in self.fields.items():
            value = ship.value(name)
            if isinstance(field, Segmented):
                field.set_value(value)
            elif not field.edit.hasFocus() and field.edit.text() != value:
                field.edit.setText(value)
        self._show_row("first_port", ship.value("vessel_call") == "arrival")
        self._show_row(SINCE, ship.value("simkim") == "unreachable")
        self._say(vessel)

    def begin(self) -> None:
        """Give the keyboard to the first field without an answer."""
        for field in self.fields.values():
            empty = not field.value() if isinstance(field, Segmented) else not field.edit.text().strip()
            if empty and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.fields["vessel_call"].setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the ship."""
        for field in self.fields.values():
            if isinstance(field, Segmented):
                field.set_value("")
            else:
                field.edit.clear()
                field.set_error("")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = current_language()
        self.set_title(self.tr("Ship"))
        self.set_state(self.tr("entered once, goes with every row"))
        for name, label in self._labels.items():
            row = self._reference.inputs[name]
            title = self.tr("SIMKIM for all on board") if name == "simkim" else row.title.get(language)
            label.setText(title)
            field = self.fields[name]
            if isinstance(field, Segmented):
                field.setAccessibleName(title)
                field.set_options(
                    [Option(choice.value, choice.text.get(language), choice.key) for choice in row.choices]
                )
            else:
                field.set_name(title)
        imo = self.fields["imo_number"]
        if isinstance(imo, CheckedLine):
            imo.edit.setPlaceholderText(self.tr("seven digits, or - where there is none"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choice(self, name: str) -> Segmented:
        field = Segmented(pad=8)
        field.chosen.connect(lambda value: self.given.emit(name, value, False))
        return field

    def _line(self, name: str) -> CheckedLine:
        field = CheckedLine()
        field.edit.setMaxLength(_CAPITALS.get(name, 120))
        field.edit.setMaximumWidth(120 if name in {"vessel_flag", SINCE} else 420)
        field.edit.textEdited.connect(lambda text: self._on_typed(name, field.edit, text))
        field.edit.editingFinished.connect(self.left)
        return field

    def _on_typed(self, name: str, edit: QLineEdit, text: str) -> None:
        if name == "vessel_flag":
            at = edit.cursorPosition()
            edit.setText(text.upper())
            edit.setCursorPosition(at)
        elif name == SINCE and len(text) == 4 and text.isdigit():
            edit.setText(f"{text[:2]}.{text[2:]}")
        self.given.emit(name, edit.text().strip(), True)

    def _show_row(self, name: str, shown: bool) -> None:
        self._form.setRowVisible(self.fields[name], shown)

    def _say(self, vessel: tuple[Finding, ...]) -> None:
        """What is wrong with a number or a code stands below it, at once; what is only not filled in does not."""
        for name, code in _SAID.items():
            field = self.fields[name]
            finding = next((each for each in vessel if each.code == code), None)
            if not isinstance(field, CheckedLine) or finding is None:
                continue
            wrong = finding.handling == "complete_here" and bool(field.edit.text().strip("- "))
            words = sentence(finding.code, finding.verdict, finding.facts, self._reference, current_language())
            field.set_error(f"{words.value}. {words.settle or ''}".strip() if wrong else "")
