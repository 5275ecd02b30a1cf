"""Decisions as they were taken: each stays, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.pages.case.side import forget
from screening_desk.gui.pages.case.words import decision_facts, decision_title
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.reference import Reference
from screening_desk.services.case_view import CaseView, DecisionView


class TakenDecisions(QWidget):
    """One inset for each decision, with who, when, and everything that was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_decisions(self, view: CaseView | None) -> None:
        """Show the decisions of a case, or none."""
        decisions = view.decisions if view else ()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                forget(widget)
        self._said = []
        for decision in reversed(decisions):
            if view is not None:
                self._column.addWidget(self._card(decision, view.reference))
        self.setVisible(bool(decisions))

    def texts(self) -> tuple[str, ...]:
        """Everything shown."""
        return tuple(self._said)

    def _card(self, decision: DecisionView, reference: Reference) -> QFrame:
        card = QFrame()
        card.setProperty("role", "inset")
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 84)
        grid.setColumnStretch(1, 1)
        title = decision_title(decision.kind, reference)
        by = f"{decision.by}, {day_text(decision.at)} {time_text(decision.at)}"
        grid.addWidget(PlainLabel(title, role="strong", wrap=True), 0, 0, 1, 2)
        grid.addWidget(PlainLabel(by, role="label", wrap=True), 1, 0, 1, 2)
        self._said += [title, by]
        for place, (name, words) in enumerate(decision_facts(decision, reference), start=2):
            grid.addWidget(PlainLabel(name, role="label"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(words, wrap=True), place, 1)
            self._said.append(words)
        return card
