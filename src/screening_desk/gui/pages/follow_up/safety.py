"""Questions on safety at home, each yes, no or do not know; unanswered is "not asked", never a no."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import follow_up as lists


class SafetyQuestions(QWidget):
    """A row a question."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self._rows: dict[str, tuple[PlainLabel, Segmented]] = {}
        for place, row in enumerate(lists.load().of("safety")):
            words, choice = PlainLabel(wrap=True), Segmented(pad=8)
            choice.chosen.connect(lambda _: self.edited.emit())
            grid.addWidget(words, place, 0)
            grid.addWidget(choice, place, 1)
            self._rows[row.id] = words, choice
        self.retranslate()

    def row(self, question: str) -> Segmented:
        """The answer of a question."""
        return self._rows[question][1]

    @property
    def first(self) -> Segmented:
        """The first answer."""
        return next(iter(self._rows.values()))[1]

    def answers(self) -> dict[str, str]:
        """What was answered."""
        return {key: choice.value() for key, (_, choice) in self._rows.items() if choice.value()}

    def fill(self, answers: Mapping[str, str]) -> None:
        """Show answers."""
        for key, (_, choice) in self._rows.items():
            choice.set_value(answers.get(key, ""))

    def clear(self) -> None:
        """Forget the answers."""
        self.fill({})

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        for row in lists.load().of("safety"):
            words, choice = self._rows[row.id]
            words.setText(row.text.get(current_language()))
            choice.setAccessibleName(words.text())
            choice.set_options(
                [
                    Option("yes", self.tr("Yes"), "1"),
                    Option("no", self.tr("No"), "2"),
                    Option("unknown", self.tr("Not known"), "3"),
                ]
            )
