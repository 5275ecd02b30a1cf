"""After a case: own steps beside the key, what was met, missed, asked without need and wrong, and why."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.pages.training.frame import lay_out
from screening_desk.gui.pages.training.words import (
    level_words,
    list_words,
    name_of,
    outcome_words,
    point_words,
    step_words,
    took_words,
    wrong_words,
)
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.reference import Reference
from screening_desk.reference.training import Case
from screening_desk.services.training_result import TrainingResult

_STEP = 140
Line = tuple[Kind | None, str]
"""A kind with its words; None for a head."""


class Scrolled(Panel):
    """A panel whose lines scroll; the arrow keys move it while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        body = QWidget()
        body.setProperty("role", "scrollbody")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(5)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setWidget(body)
        self.add(self.area, 1)
        self._lines: list[QWidget] = []

    def set_title(self, title: str) -> None:
        """Name the panel and what scrolls in it."""
        super().set_title(title)
        if "area" in self.__dict__:
            self.area.setAccessibleName(title)

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines, from the top."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._made(*line) for line in lines]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)
        self.area.verticalScrollBar().setValue(0)

    def _made(self, kind: Kind | None, words: str) -> QWidget:
        if kind is not None:
            return SectionState(kind, words, wrap=True)
        head = PlainLabel(words, role="strong", wrap=True)
        head.setContentsMargins(0, 6 if self._column.count() > 1 else 0, 0, 0)
        return head


class ResultView(QWidget):
    """Paints one result. Keys lead to the same case again, to the next one, or back to the list."""

    again = Signal()
    next_asked = Signal()
    back = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self._shown: tuple[Case, TrainingResult, bool] | None = None
        self._back = key_action(self, "Esc", slot=self.back.emit)
        self._again = key_action(self, "Alt+U", slot=self.again.emit)
        self._next = key_action(self, "Ctrl+Return", slot=self.next_asked.emit)
        self._title, self._took = PlainLabel(role="title"), PlainLabel(tone="text2")
        self.banner = Banner("info")
        self.steps, self.key = Scrolled(), Scrolled()
        self._lay_out()
        self.setFocusProxy(self.key.area)
        self.retranslate()

    def show_result(self, case: Case, result: TrainingResult, *, more: bool) -> None:
        """Show how a case went; `more` says whether another one is open."""
        self._shown = case, result, more
        self._paint()

    def lines(self) -> tuple[str, ...]:
        """Everything said beside the key."""
        return tuple(words for _, words in self._beside_key()) if self._shown is not None else ()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._back.setText(self.tr("Back to the list"))
        self._again.setText(self.tr("This case again"))
        self._next.setText(self.tr("Next case"))
        self.steps.set_title(self.tr("Your steps"))
        self.key.set_title(self.tr("Beside the key"))
        if self._shown is not None:
            self._paint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.key, 3)
        columns.addWidget(self.steps, 2)
        Folding(self, (columns,))
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.banner)
        middle.addLayout(columns, 1)
        lay_out(self, ((self._title, 1), (self._took, 0)), middle, (self._back, self._again), self._next)

    def _paint(self) -> None:
        if self._shown is None:
            return
        case, result, more = self._shown
        self._title.setText(case.title.get(current_language()))
        self._took.setText(self.tr("Time taken: {time}").format(time=took_words(result.seconds)))
        self._next.setEnabled(more)
        self.banner.show_state(*self._verdict(result))
        said = [(step, step_words(step, case, self._reference)) for step in result.steps]
        steps: list[Line] = [("na", f"{time_text(step.at)} {words}") for step, words in said if words]
        self.steps.show_lines(steps or [("unk", self.tr("No steps were kept."))])
        self.steps.set_state(str(len(steps)) if steps else "")
        self.key.show_lines(list(self._beside_key()))

    def _verdict(self, result: TrainingResult) -> tuple[Kind, str, str]:
        own, right = outcome_words(result.outcome), outcome_words(result.key_outcome)
        said = self.tr("Right end: {outcome}").format(outcome=right)
        if not result.outcome_right:
            said = self.tr("Your end: {own}. Right: {right}").format(own=own, right=right)
        if result.over_flagged:
            return "warn", said, self.tr("Somebody was held who may proceed: that too does harm.")
        if result.key_outcome != "proceed" and result.outcome == "proceed":
            return "esc", said, self.tr("Somebody who needed help was let go.")
        if result.passed:
            return "ok", said, self.tr("Nothing was missed. The case is passed.")
        return "warn", said, self.tr("Look at what was missed below, then do the case again.")

    def _beside_key(self) -> Iterator[Line]:
        if self._shown is None:
            return
        case, result, _ = self._shown
        language, reference = current_language(), self._reference
        yield None, self.tr("Why")
        yield from (("info", reason.get(language)) for reason in case.key.reasons)
        own, right = level_words(result.level, reference), level_words(result.key_level, reference)
        words = (
            self.tr("Result of the list: {right}")
            if result.level_right
            else self.tr("Result of the list: {own}, right is {right}")
        )
        yield "ok" if result.level_right else "warn", words.format(own=own, right=right)
        for listed in result.lists:
            both = bool(listed.own and listed.right)
            look: Kind = "unk" if not both else "ok" if listed.own == listed.right else "warn"
            yield look, list_words(listed, reference)
        parts: tuple[tuple[Kind, str, list[str]], ...] = (
            ("warn", self.tr("Missed"), [point_words(each, case, reference) for each in result.missed]),
            ("warn", self.tr("Wrong answers"), [wrong_words(each, reference) for each in result.wrong]),
            ("unk", self.tr("Asked without need"), [name_of(each, reference) for each in result.needless]),
            ("ok", self.tr("Met"), [point_words(each, case, reference) for each in result.met]),
            ("na", self.tr("What would be wrong"), [each.get(language) for each in case.key.wrong]),
            (
                "na",
                self.tr("To read"),
                [
                    " · ".join(
                        part for part in (each.title.get(language), each.source.get(language), each.article) if part
                    )
                    for each in result.read
                ],
            ),
        )
        for kind, head, lines in parts:
            if lines:
                yield None, head
                yield from ((kind, line) for line in lines)
