"""Above a card: which list, how old it is, and what its owner asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening_desk.gui.context import day_text
from screening_desk.gui.list_words import instruction_words
from screening_desk.gui.pages.match.words import written_day
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.match_cards import MatchCard


class ListHead(QWidget):
    """Three panels beside each other; `row` folds where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self._labels = [PlainLabel(role="label") for _ in range(3)]
        self._name = PlainLabel(role="chip", wrap=True)
        self._facts = PlainLabel(role="label", wrap=True)
        self._clock, self._age = IconLabel("clock"), PlainLabel(role="strong")
        self._as_of = PlainLabel(role="label")
        self._asked, self._instruction = PlainLabel(role="strong", wrap=True), PlainLabel(wrap=True)
        age = QHBoxLayout()
        age.setSpacing(8)
        age.addWidget(self._clock)
        age.addWidget(self._age, 1)
        parts: tuple[tuple[int, tuple[QWidget | QHBoxLayout, ...]], ...] = (
            (46, (self._name, self._facts)),
            (20, (age, self._as_of)),
            (31, (self._asked, self._instruction)),
        )
        for label, (stretch, widgets) in zip(self._labels, parts, strict=True):
            panel = Panel()
            panel.head.hide()
            panel.body.setContentsMargins(14, 8, 14, 8)
            panel.body.setSpacing(2)
            panel.add(label)
            for each in widgets:
                panel.add(each)
            panel.body.addStretch(1)
            self.row.addWidget(panel, stretch)

    def show_card(self, card: MatchCard | None) -> None:
        """Show the list of a card as it stood then, and its age today."""
        words = (self.tr("List"), self.tr("Age of the list"), self.tr("Instruction of the owner"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        if card is None:
            for each in (self._name, self._facts, self._age, self._as_of, self._asked, self._instruction):
                each.setText("")
            return
        copy = card.copy
        self._name.setText(copy.list_name)
        listed = copy.there.listed_on
        facts = [self.tr("Owner: {owner}").format(owner=copy.owner)]
        facts += [self.tr("Listed: {day}").format(day=written_day(listed))] if listed else []
        facts += [self.tr("Expires: {day}").format(day=day_text(copy.expires_on))] if copy.expires_on else []
        facts += [copy.there.text] if copy.there.text else []
        self._facts.setText("    ".join(facts))
        age = self.tr("1 day") if card.age == 1 else self.tr("{n} days").format(n=card.age)
        self._age.setText(self.tr("{days}, old").format(days=age) if card.old else age)
        self._age.set_look(tone="warn" if card.old else "text")
        self._clock.set_icon("triangle" if card.old else "clock", "warn" if card.old else "text2")
        self._as_of.setText(self.tr("as of {day}").format(day=day_text(copy.as_of)))
        asked = instruction_words(copy.instruction_kind)
        self._asked.setText(f"{asked[:1].upper()}{asked[1:]}.")
        self._instruction.setText(copy.instruction)
