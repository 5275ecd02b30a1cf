"""A returning citizen: how the person is comes first, and the help that was given is ticked with its time.

Two of the needs are asked in private. So who came along is asked before them, and beside a companion they are folded.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language, time_text
from screening_desk.gui.pages.counter.kinds import NEEDS
from screening_desk.gui.pages.counter.questions import COMPANION, FoldRow
from screening_desk.gui.widgets.answer_row import FOUR
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.flowing import FlowLayout
from screening_desk.gui.widgets.item_text import Mark
from screening_desk.gui.widgets.labels import PlainLabel, safe_tooltip
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scale_row import ScaleHead, ScaleRow
from screening_desk.reference import Reference
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.draft import Given
from screening_desk.services.judging import ScreeningView

HELP = ("help_food", "help_health", "help_shelter", "help_family")
PRIVATE = ("need_family", "need_threat")
FAMILY = "help_family"
FOLD = "needs_fold"


class NeedRow(ScaleRow):
    """One need; its words are all there is, so F1 is left to the page."""

    def has_help(self) -> bool:
        """No."""
        return False


class HelpTick(QCheckBox):
    """Help that was given; Space ticks, Up and Down step."""

    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or tick."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become current."""
        super().focusInEvent(event)
        self.entered.emit(self.key)


class NeedsPart(QWidget):
    """The law that protects the person, five needs, and the help; rows by their inputs."""

    given = Signal(str, str)
    apart = Signal(bool)
    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self._read_only = False
        self._open: list[str] = []
        self.law = Banner()
        self.needs, self.help = Panel(), Panel()
        self.needs.head.hide()
        self._head = ScaleHead(FOUR)
        self.needs.add(self._head)
        self._rows = {key: self._row(number, key) for number, key in enumerate(NEEDS, start=1)}
        self.fold = FoldRow(key=FOLD)
        self.fold.apart.connect(self.apart)
        self.fold.not_asked.connect(self._skip)
        self.fold.focused.connect(self.entered)
        self.fold.step_requested.connect(self.stepped)
        self.needs.add(self.fold)
        self.ticks = {key: self._tick(key) for key in HELP}
        flow = FlowLayout(gap=18, between=4)
        for tick in self.ticks.values():
            flow.addWidget(tick)
        self._words = PlainLabel(role="label", tone="text2", wrap=True)
        self.help.pad_body()
        self.help.add(flow)
        self.help.add(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.law, self.needs, self.help):
            column.addWidget(widget)
        self.hide()

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show what was answered and given."""
        self._read_only = read_only
        given = view.draft.given
        found = {finding.asks: finding for finding in view.findings if finding.asks in self._rows}
        folded = self._folded(view, found.keys())
        self._open = self._waiting(view, [key for key in NEEDS if key in found and key not in given], folded)
        for key, row in self._rows.items():
            row.setVisible(key in found and (key not in folded or (read_only and key in given)))
            row.setEnabled(not read_only)
            if key in found:
                self._paint(row, found[key], given.get(key))
        self._paint_fold(view, [key for key in PRIVATE if key in found])
        self._paint_help(given)
        law = next((each for each in view.findings if self._reference.rules[each.code].rule == "returnee"), None)
        self.law.setVisible(law is not None)
        if law is not None:
            words = sentence(law.code, law.verdict, law.facts, self._reference, current_language())
            text = " ".join(part for part in (words.explanation, words.settle) if part)
            self.law.show_state("info", f"{words.article}: {words.value}", text)
        self._head.set_title(self.tr("Asked first"))
        self.help.set_title(self.tr("Needed now"))

    def clear(self) -> None:
        """Forget the answers."""
        self._open = []
        for row in self._rows.values():
            row.set_value(None)
        for tick in self.ticks.values():
            tick.blockSignals(True)
            tick.setChecked(False)
            tick.blockSignals(False)

    def answerable(self) -> list[str]:
        """Rows in display order, then the ticks that may be set."""
        if self._read_only:
            return []
        shown = [key for key, row in self._rows.items() if not row.isHidden()]
        shown += [] if self.fold.isHidden() else [FOLD]
        return shown + [key for key, tick in self.ticks.items() if tick.isEnabled()]

    def open_keys(self) -> list[str]:
        """Needs nobody asked about; before the private ones, who came along, which the quick list asks."""
        return list(self._open)

    def make_current(self, key: str) -> None:
        """The current row shows itself by the focus."""

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to a row or a tick."""
        widget = self.target(key)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return widget

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""
        if key == FOLD:
            return self.fold
        return self.ticks[key] if key in self.ticks else self._rows[key]

    def row(self, key: str) -> NeedRow:
        """Row of a need."""
        return self._rows[key]

    @staticmethod
    def _folded(view: ScreeningView, found: Collection[str]) -> list[str]:
        beside = view.draft.accompanied is True and not view.draft.apart
        return [key for key in PRIVATE if key in found] if beside else []

    @staticmethod
    def _waiting(view: ScreeningView, missing: list[str], folded: list[str]) -> list[str]:
        private = [key for key in missing if key in PRIVATE]
        if not private:
            return missing
        first = [key for key in missing if key not in PRIVATE]
        if view.draft.accompanied is None:
            return first or [COMPANION]
        return [*first, FOLD] if folded else missing

    def _paint_fold(self, view: ScreeningView, private: list[str]) -> None:
        draft = view.draft
        self.fold.setVisible(draft.accompanied is True and bool(private))
        self.fold.setEnabled(not self._read_only)
        answers = [draft.given[key].value if key in draft.given else "" for key in private]
        numbers = [str(NEEDS.index(key) + 1) for key in private]
        done = all(answer == "not_asked" for answer in answers)
        self.fold.show_items(numbers, apart=draft.apart, done=done, over=self._read_only)

    def _skip(self) -> None:
        """The private needs were not asked; what was answered before somebody came beside stays."""
        for key in PRIVATE:
            if self._rows[key].value() is None:
                self.given.emit(key, "not_asked")

    def _row(self, number: int, key: str) -> NeedRow:
        mark: Mark | None = "private" if key in PRIVATE else None
        row = NeedRow(FOUR, key, "", code=str(number), mark=mark)
        row.answered.connect(self.given)
        row.focused.connect(self.entered)
        row.step_requested.connect(self.stepped)
        self.needs.add(row)
        return row

    def _tick(self, key: str) -> HelpTick:
        tick = HelpTick(key)
        tick.toggled.connect(lambda on: self.given.emit(key, "done" if on else ""))
        tick.entered.connect(self.entered)
        tick.stepped.connect(self.stepped)
        return tick

    def _paint(self, row: NeedRow, finding: Finding, given: Given | None) -> None:
        words = sentence(finding.code, finding.verdict, finding.facts, self._reference, current_language())
        row.set_text(words.title)
        row.set_value(given.value if given is not None and given.value in row.offered() else None)
        whole = "\n".join(part for part in (words.explanation, words.article, words.mark) if part)
        row.setToolTip(safe_tooltip(whole))
        row.setAccessibleDescription(whole)

    def _paint_help(self, answers: Mapping[str, Given]) -> None:
        """Ticks with their time; the family waits for the answer that it is safe."""
        family = answers.get("need_family")
        safe = family is not None and family.value == "no" and not family.beside
        for key, tick in self.ticks.items():
            done = answers.get(key)
            title = self._reference.inputs[key].title.get(current_language())
            tick.blockSignals(True)
            tick.setChecked(done is not None)
            tick.blockSignals(False)
            tick.setText(f"{title} {time_text(done.at)}" if done is not None else title)
            tick.setAccessibleName(tick.text())
            tick.setEnabled(not self._read_only and (key != FAMILY or safe or done is not None))
        if family is None:
            why = self.tr("The family is not called before 4 is answered.")
        elif safe:
            why = self.tr("The family may be called.")
        elif family.value == "no":
            why = self.tr("The family is not called: 4 was answered beside the companion. Ask again in private.")
        else:
            why = self.tr("The family is not called: 4 was not answered no.")
        notes = self.tr("A tick notes time and officer.")
        self._words.setText(f"{notes} {why}")
