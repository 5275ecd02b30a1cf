"""The result of one instrument beside its items: its word, each dimension, why, what is open, what a yes would change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.checklist.result import WIDTH
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.instrument.words import (
    change_lines,
    floor_words,
    kind_of,
    speaks,
    state_of,
    trace_lines,
    transcribed_words,
)
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.folding import bring_into_view
from screening_desk.gui.widgets.kinds import LOOKS
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference.instruments import Instrument
from screening_desk.rules.outcome import Outcome


class DimensionLine(QWidget):
    """The name of a dimension and how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.name, self.chip = PlainLabel(wrap=True), StateChip()
        row.addWidget(self.name, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)


class InstrumentResult(Panel):
    """The side panel; one instrument at a time, never a sum of several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFixedWidth(WIDTH)
        self._icon, self.word = IconLabel(size=18), PlainLabel(role="strong", wrap=True)
        self.floor = PlainLabel(role="body", wrap=True)
        self._advice = PlainLabel(role="label", tone="text2", wrap=True)
        self.transcribed = PlainLabel(role="label", wrap=True)
        self._lines: dict[str, DimensionLine] = {}
        self._made_for = ""
        self._heads = [PlainLabel(role="strong") for _ in range(3)]
        self.why, self.gaps, self.changes = TraceList(), TraceList(), TraceList()
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._shown_for: Outcome | None = None
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.word, 1)
        column.addLayout(top)
        column.addWidget(self.floor)
        column.addWidget(self._advice)
        column.addWidget(self.transcribed)
        self._dimensions = QVBoxLayout()
        self._dimensions.setSpacing(5)
        column.addLayout(self._dimensions)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        for head, part in zip(self._heads, (self.why, self.gaps, self.changes), strict=True):
            column.addWidget(head)
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._foot)
        scroll = UprightScroll()
        scroll.setWidget(body)
        self.add(scroll, 1)

    def show_outcome(self, outcome: Outcome, instrument: Instrument) -> None:
        """Show a result; what a yes would change is asked for anew after each answer."""
        language = current_language()
        self.set_title(self.tr("Result so far"))
        self.set_state(self.tr("rule {rule}, items {items}").format(rule=outcome.rule_version, items=outcome.version))
        look = LOOKS[kind_of(outcome, instrument)]
        self._icon.set_icon(look.icon, look.ink)
        self.word.setText(instrument.result(outcome.result, language))
        floor = floor_words(outcome, instrument)
        self.floor.setText(floor)
        self.floor.setVisible(bool(floor))
        profile = instrument.profile[outcome.profile].text.get(language)
        words = self.tr("List: {list}. Advice, not a decision; the counter's own result stays as it is.")
        self._advice.setText(words.format(list=profile))
        transcribed = transcribed_words(instrument)
        self.transcribed.setText(transcribed)
        self.transcribed.setVisible(bool(transcribed))
        self._show_dimensions(outcome, instrument)
        self._heads[0].setText(self.tr("Why"))
        self._heads[1].setText(self.tr("Not known: {n} items").format(n=len(outcome.unknown)))
        self._heads[2].setText(self.tr("What one more yes would change"))
        why = trace_lines(outcome, instrument, "why", "why_not", "note")
        self.why.show_lines(tuple(line for line in why if line[2] != floor))
        self.gaps.show_lines(trace_lines(outcome, instrument, "gap"))
        self._foot.setText(instrument.foot.get(language))
        if outcome != self._shown_for:
            self._shown_for = None
        self._say_changes(outcome, instrument)

    def toggle_changes(self, outcome: Outcome, instrument: Instrument) -> None:
        """Say what one more yes would change, or take it away."""
        self._shown_for = None if self._shown_for is not None else outcome
        self._say_changes(outcome, instrument)
        if self._shown_for is not None:
            bring_into_view(self.changes)

    def clear(self) -> None:
        """Forget everything."""
        self._shown_for = None
        self.word.setText("")
        for part in (self.why, self.gaps, self.changes):
            part.show_lines(())

    def dimension(self, name: str) -> DimensionLine:
        """The line of a dimension; KeyError when the list has none of it."""
        return self._lines[name]

    def _show_dimensions(self, outcome: Outcome, instrument: Instrument) -> None:
        if instrument.id != self._made_for:
            for old in self._lines.values():
                old.hide()
                old.deleteLater()
            self._lines = {row.id: DimensionLine() for row in instrument.dimensions}
            for line in self._lines.values():
                self._dimensions.addWidget(line)
            self._made_for = instrument.id
        there = {row.id for row in outcome.dimensions}
        for name, line in self._lines.items():
            line.setVisible(name in there)
        for row in outcome.dimensions:
            line = self._lines[row.id]
            line.name.setText(instrument.dimension[row.id].text.get(current_language()))
            line.chip.set_state(*state_of(row, instrument))
            line.setVisible(speaks(row, instrument))

    def _say_changes(self, outcome: Outcome, instrument: Instrument) -> None:
        shown = self._shown_for is not None
        self._heads[2].setVisible(shown)
        self.changes.setVisible(shown)
        self.changes.show_lines(change_lines(outcome, instrument) if shown else ())
