"""The head of a ship: its name, its numbers, and how many of its people are ready, open or to be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.documents import imo, states
from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.pages.counter.identity import MOST, Fact
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.flowing import FlowLayout
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.reference import Reference
from screening_desk.services.crew import Ship

Standing = Literal["ready", "open", "look", "now", "finished", "handed_over"]
KINDS: dict[Standing, Kind] = {
    "now": "ink", "look": "esc", "open": "unk", "ready": "ok", "finished": "info", "handed_over": "esc",
}  # fmt: skip


class VesselHead(QFrame):
    """Facts with their labels above; what is not filled in is a dash."""

    def __init__(self, reference: Reference, edit: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self.setProperty("role", "panel")
        self._name = PlainLabel(role="name", wrap=True)
        self._chips = {standing: StateChip() for standing in KINDS}
        self._facts = [Fact() for _ in range(9)]
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel("ship", "text2", size=18), 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._name, 1)
        for chip in self._chips.values():
            chip.hide()
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(ShortcutButton(edit), 0, Qt.AlignmentFlag.AlignVCenter)
        facts = FlowLayout(gap=20, between=4)
        for fact in self._facts:
            facts.addWidget(fact)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 9)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(facts)

    def show_ship(self, ship: Ship, rows: int) -> None:
        """Show what is known of the ship."""
        name = ship.value("vessel_name")
        self._name.setText(name or self.tr("Ship without a name yet"))
        self._name.set_look(role="name" if len(name) <= MOST else "strong")
        facts = (
            (self.tr("IMO number"), self._imo(ship.value("imo_number")), True),
            (self.tr("Flag"), _flag(ship.value("vessel_flag")), False),
            (self.tr("Agent"), ship.value("vessel_agent"), False),
            (self.tr("From"), ship.value("last_port"), False),
            (self.tr("Next port"), ship.value("next_port"), False),
            (self.tr("Call"), self._choice(ship, "vessel_call"), False),
            (self.tr("First checkpoint"), self._choice(ship, "first_port"), False),
            ("SIMKIM", self._simkim(ship), False),
            (self.tr("Crew in the list"), str(rows), False),
        )
        for widget, (label, value, mono) in zip(self._facts, facts, strict=True):
            widget.show_fact(label, value, mono=mono)
        self._facts[6].setVisible(ship.value("vessel_call") == "arrival")

    def show_counts(self, counts: Mapping[Standing, int]) -> None:
        """Say how many rows stand how."""
        words = {
            "ready": self.tr("{n} ready"),
            "open": self.tr("{n} open"),
            "look": self.tr("{n} to look at"),
            "now": self.tr("{n} help now"),
            "finished": self.tr("{n} saved"),
            "handed_over": self.tr("{n} handed over"),
        }
        for standing, chip in self._chips.items():
            chip.setVisible(bool(counts.get(standing)))
            chip.set_state(words[standing].format(n=counts.get(standing, 0)), KINDS[standing])

    def counts(self) -> str:
        """The chips in words."""
        return " · ".join(chip.text() for chip in self._chips.values() if chip.isVisibleTo(self))

    def _imo(self, text: str) -> str:
        """The number with what its last digit says; one that is wrong is never shown bare."""
        if not text.strip("- "):
            return self.tr("none") if text else ""
        number = imo.read(text)
        if number.problem == "check_digit":
            return self.tr("{number}, last digit does not agree").format(number=number.digits)
        return number.digits if number.problem is None else self.tr("{number}, not a number").format(number=text)

    def _choice(self, ship: Ship, name: str) -> str:
        value = ship.value(name)
        choices = self._reference.inputs[name].choices
        return next((choice.text.get(current_language()) for choice in choices if choice.value == value), "")

    def _simkim(self, ship: Ship) -> str:
        answer = self._choice(ship, "simkim")
        return f"{answer} {time_text(ship.given['simkim'].at)}" if answer else self.tr("not answered")


def _flag(code: str) -> str:
    state = states.find(code) if code else None
    if state is None:
        return code
    return f"{code} {state.name_en if current_language() == 'en' else state.name_id}"
