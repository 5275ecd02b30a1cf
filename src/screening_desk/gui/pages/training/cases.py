"""The list of training cases: what is open, what was passed, and how it goes from day to day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text
from screening_desk.gui.models.training import CaseRow, CasesModel
from screening_desk.gui.pages.training.frame import lay_out, table_panel
from screening_desk.gui.pages.training.words import took_words
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.folding import SideBelow
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.training import Progress

FILTERS = ("open", "passed", "all")
_WIDTHS, _SEEN = (48, 150, 200, 138, 138, 92), 2
_DAYS = 6


class CasesView(QWidget):
    """Paints the cases; Enter begins the current one, or goes on with it."""

    begun = Signal(object)  # CaseRow
    given_up = Signal(object)  # CaseRow
    course_asked = Signal()
    reload_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseRow, ...] = ()
        self._progress = Progress()
        self._loading, self._failed, self._filter = True, False, "open"
        self._left_out: tuple[str, ...] = ()
        self._begin = key_action(self, "Return", slot=self._on_begin)
        self._stop = key_action(self, "Alt+X", slot=self._on_stop)
        self._course = key_action(self, "Ctrl+P", slot=self.course_asked.emit)
        self._reload = key_action(self, "F5", slot=self.reload_asked.emit)
        self.tabs = ModeTabs()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.chosen.connect(self.choose)
        for number, name in enumerate(FILTERS, start=1):
            key_action(self, f"Alt+{number}", slot=partial(self.tabs.pick, name)).setText(name)
        self.notice = Banner("info")
        self.notice.hide()
        self._lay_out()
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_loading(self) -> None:
        """The cases are being read."""
        self._loading, self._failed = True, False
        self._show()

    def show_cases(self, rows: tuple[CaseRow, ...], progress: Progress, left_out: tuple[str, ...]) -> None:
        """Paint the cases; the current one stays current where it is still listed."""
        before = self.current()
        self._rows, self._progress, self._left_out = rows, progress, left_out
        self._loading = self._failed = False
        self._fill(before.case.id if before is not None else "")
        self._tell()

    def show_failed(self, words: str) -> None:
        """They could not be read."""
        self._loading, self._failed = False, True
        self._show()
        self.say("error", self.tr("The cases could not be read"), words)

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the list."""
        self.notice.show_state(kind, title, text)
        self.notice.show()

    def current(self) -> CaseRow | None:
        """The case with the cursor."""
        return self.model.row(self.table.currentIndex())

    def next_after(self, case_id: str) -> CaseRow | None:
        """The next case that is still open, after the one just done; from the start when it was the last."""
        ids = [row.case.id for row in self._rows]
        place = ids.index(case_id) + 1 if case_id in ids else 0
        following = (*self._rows[place:], *self._rows[:place])
        return next((row for row in following if row.open and row.case.id != case_id), None)

    def row_of(self, case_id: str) -> CaseRow | None:
        """The row of a case."""
        return next((row for row in self._rows if row.case.id == case_id), None)

    def choose(self, name: str) -> None:
        """Show the open cases, those passed, or all."""
        self._filter = name
        self._fill("")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Training cases"))
        words = {"open": self.tr("Open"), "passed": self.tr("Passed"), "all": self.tr("All")}
        self.tabs.set_options([Option(name, words[name], suffix=f"Alt+{n}") for n, name in enumerate(FILTERS, start=1)])
        self.tabs.set_value(self._filter)
        self.tabs.setAccessibleName(self.tr("Which cases"))
        self.table.setAccessibleName(self.tr("Training cases"))
        self._stop.setText(self.tr("Give the half-done case up"))
        self._course.setText(self.tr("Course result"))
        self._reload.setText(self.tr("Refresh"))
        self._side.set_title(self.tr("Your progress"))
        self.model.retranslate()
        self._show()
        if self.notice.isVisible() and not self._failed:
            self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self._title, self._lead = PlainLabel(role="title"), PlainLabel(tone="text2")
        self.model, self.table = CasesModel(self), EnterTable()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=44, wide=_SEEN)
        self.table.setWordWrap(True)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.entered.connect(lambda _: self._on_begin())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self._empty = PlainLabel(tone="text2", wrap=True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        self._side = Panel()
        self._side.setFixedWidth(244)
        self._side.pad_body()
        self._lines: list[SectionState] = []
        self._side.body.addStretch(1)
        panel = table_panel(self.table, self._empty)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(panel, 1)
        columns.addWidget(self._side)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.notice)
        middle.addLayout(columns, 1)
        SideBelow(self, self._side, columns, middle, height=150)
        head = ((self._title, 0), (self._lead, 1), (self.tabs, 0))
        lay_out(self, head, middle, (self._reload, self._course, self._stop), self._begin)

    def _fill(self, current: str) -> None:
        rows = tuple(row for row in self._rows if self._filter in {"all", "open" if row.open else "passed"})
        self.model.show_rows(rows)
        half = next((row.case.id for row in rows if row.state == "half"), current)
        ids = [row.case.id for row in rows]
        if rows:
            self.table.setCurrentIndex(self.model.index(ids.index(half) if half in ids else 0, 0))
        self._show()

    def _show(self) -> None:
        passed = sum(not row.open for row in self._rows)
        lead = self.tr("{passed} of {all} passed").format(passed=passed, all=len(self._rows))
        self._lead.setText(lead if self._rows else "")
        current = self.current()
        half = current is not None and current.state == "half"
        self._begin.setText(self.tr("Go on") if half else self.tr("Begin"))
        self._begin.setEnabled(current is not None and not self._loading)
        self._stop.setVisible(any(row.state == "half" for row in self._rows))
        self._course.setEnabled(bool(self._progress.runs))
        shown = bool(self.model.rows())
        self.table.setVisible(shown)
        self._empty.setVisible(not shown and not self._failed)
        self._empty.setText(self._nothing())
        self._show_progress()

    def _nothing(self) -> str:
        if self._loading:
            return self.tr("loading…")
        if not self._rows:
            return self.tr("There are no cases. Ask your trainer.")
        if self._filter == "open":
            return self.tr("No case is open any more: all were passed. Any can be done again under All (Alt+3).")
        return self.tr("No case was passed yet.")

    def _show_progress(self) -> None:
        lines = list(self._said())
        while len(self._lines) < len(lines):
            self._lines.append(SectionState(wrap=True))
            self._side.body.insertWidget(self._side.body.count() - 1, self._lines[-1])
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(lines))
            if place < len(lines):
                line.show_state(*lines[place])

    def _said(self) -> Iterator[tuple[Kind, str]]:
        """How it goes: both ways to be wrong side by side, then day by day, the newest first."""
        runs = self._progress.runs
        if not runs:
            yield "unk", self.tr("No case was ended yet.")
            return
        passed = sum(not row.open for row in self._rows)
        kind: Kind = "ok" if passed == len(self._rows) else "info"
        yield kind, self.tr("Runs: {n}, cases passed: {passed}").format(n=len(runs), passed=passed)
        held, gone = self._progress.over_flagged, self._progress.overlooked
        yield "warn" if held else "ok", self.tr("{n} held who may proceed").format(n=held)
        yield "warn" if gone else "ok", self.tr("{n} let go who needed help").format(n=gone)
        lists, right = sum(run.lists for run in runs), sum(run.lists_right for run in runs)
        if lists:
            words = self.tr("Lists beside the counter's: {right} of {n} results right")
            yield "ok" if lists == right else "warn", words.format(right=right, n=lists)
        days = [(day, list(own)) for day, own in groupby(runs, key=lambda run: day_text(run.ended_at))]
        for day, own in list(reversed(days))[:_DAYS]:
            words = self.tr("{day}: {passed} of {n} right, {time} each")
            took = took_words(sum(run.seconds for run in own) // len(own))
            yield "na", words.format(day=day, passed=sum(run.passed for run in own), n=len(own), time=took)

    def _tell(self) -> None:
        """Say what is half done, what was left out, or that all is done; otherwise nothing."""
        half = next((row for row in self._rows if row.state == "half"), None)
        self.notice.hide()
        if half is not None:
            title = self.tr("Case {n} is half done").format(n=half.number)
            self.say("warn", title, self.tr("Enter goes on where it was left. Another case begins after it."))
        elif self._rows and not any(row.open for row in self._rows):
            self.say("ok", self.tr("All cases passed"), self.tr("Print the course result (Ctrl+P) for your trainer."))
        elif self._left_out:
            names = ", ".join(self._left_out)
            words = self.tr("Left out: {names}. The trainer checks them with screening-desk training check.")
            self.say("warn", self.tr("A case file cannot be used"), words.format(names=names))

    def _on_begin(self) -> None:
        row = self.current()
        if row is not None and self._begin.isEnabled():
            self.begun.emit(row)

    def _on_stop(self) -> None:
        half = next((row for row in self._rows if row.state == "half"), None)
        if half is not None:
            self.given_up.emit(half)
