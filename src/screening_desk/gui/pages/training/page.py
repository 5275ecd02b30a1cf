"""Training for a learner: the list of cases, one case at the counter, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.models.training import CaseRow, case_rows
from screening_desk.gui.pages.training.cases import CasesView
from screening_desk.gui.pages.training.course import CourseView
from screening_desk.gui.pages.training.result import ResultView
from screening_desk.gui.pages.training.work import CaseWork, give_up
from screening_desk.gui.refusals import sentence, told
from screening_desk.reference.training import Case
from screening_desk.services import training
from screening_desk.services.errors import Refused
from screening_desk.services.training import Progress, Run
from screening_desk.services.training_result import TrainingResult

T = TypeVar("T")


class TrainingPage(QWidget):
    """One of its views is in front; a case at the counter stays open behind other pages of the rail."""

    saved = Signal(object)
    room_wanted = Signal(bool)
    """A case needs the width of the rail."""
    private_changed = Signal(bool)
    card_asked = Signal(object)  # CardPage, for the whole screen

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self.work: CaseWork | None = None
        self._row: CaseRow | None = None
        self._run: Run | None = None
        self._busy = self._folded = False
        self.views = QStackedWidget(self)
        self.list = CasesView()
        self.result = ResultView(context.desk.reference)
        self.course = CourseView(context)
        for view in (self.list, self.result, self.course):
            self.views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)
        self.list.begun.connect(self.begin)
        self.list.given_up.connect(self._on_given_up)
        self.list.reload_asked.connect(self.refresh)
        self.list.course_asked.connect(self._on_course)
        self.course.back.connect(self.show_list)
        self.result.back.connect(self.show_list)
        self.result.again.connect(self._on_again)
        self.result.next_asked.connect(self._on_next)

    def refresh(self) -> None:
        """Read the cases and how they went; a case at the counter stays as it is."""
        if self.work is not None:
            return
        desk, folder = self._context.desk, self._context.folder
        self.list.show_loading()

        def read() -> tuple[Mapping[str, Case], tuple[str, ...], Progress, Run | None]:
            return (*training.cases(folder), training.progress(desk), training.current(desk))

        def show(read: tuple[Mapping[str, Case], tuple[str, ...], Progress, Run | None]) -> None:
            found, left_out, progress, self._run = read
            self.list.show_cases(case_rows(found, progress, self._run), progress, left_out)
            if self._run is not None and self._run.case_id not in found:
                self._give_up_lost(self._run)

        self._context.tasks.run(self, read, show, self._unread)

    def begin(self, row: CaseRow) -> None:
        """Begin a case, or go on with the half-done one; another has to wait for that."""
        if self._busy:
            return
        desk, case = self._context.desk, row.case
        if self._run is not None and row.state == "half":
            self._open(row, self._run)
            return
        self._busy = True
        self._do(lambda: training.start(desk, case), partial(self._open, row))

    def show_list(self) -> None:
        """Back to the cases."""
        self._leave_work()
        self.views.setCurrentWidget(self.list)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def save_draft(self) -> None:
        """Keep the open case before a lock, also from a worker thread; raises Unavailable."""
        if self.work is not None:
            self.work.save_draft()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to the view in front."""
        super().focusInEvent(event)
        front = self.views.currentWidget()
        if front is not None:
            front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: CaseRow, run: Run) -> None:
        self._busy = False
        self._leave_work()
        self._row, self._run = row, run
        work = self.work = CaseWork(self._context, row, run, self.views)
        work.fold(self._folded)
        work.finished.connect(self._on_finished)
        work.left.connect(self.show_list)
        work.saved.connect(self.saved)
        work.counter.private_changed.connect(self.private_changed)
        work.card_asked.connect(self.card_asked)
        self.views.addWidget(work)
        self.views.setCurrentWidget(work)
        self.room_wanted.emit(True)
        work.begin()
        work.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self, result: TrainingResult) -> None:
        row = self._row
        if row is None:
            return
        self._leave_work()
        self._run = None
        self.result.show_result(row.case, result, more=self.list.next_after(row.case.id) is not None)
        self.views.setCurrentWidget(self.result)
        self.result.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _on_again(self) -> None:
        if self._row is not None:
            self.begin(self.list.row_of(self._row.case.id) or self._row)

    def _on_next(self) -> None:
        following = self.list.next_after(self._row.case.id) if self._row is not None else None
        if following is not None:
            self.begin(following)

    def _on_course(self) -> None:
        self.views.setCurrentWidget(self.course)
        self.course.make()
        self.course.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_given_up(self, row: CaseRow) -> None:
        desk, case, run = self._context.desk, row.case, self._run
        if run is not None:
            words = self.tr("training case given up")
            self._do(lambda: give_up(desk, case, run.run_id, words), lambda _: self.refresh())

    def _give_up_lost(self, run: Run) -> None:
        """The file of a half-done case is gone: it cannot be ended, and would stand in the way of every other one."""
        desk, words = self._context.desk, self.tr("training case given up")

        def done(_: None) -> None:
            self._run = None
            self.list.say("warn", self.tr("The half-done case was given up"), sentence(Refused("training_unknown")))

        self._do(lambda: give_up(desk, None, run.run_id, words), done)

    def _leave_work(self) -> None:
        work, self.work = self.work, None
        if work is not None:
            self._folded = work.folded
            work.counter.session.forget()
            self.views.removeWidget(work)
            work.hide()
            work.deleteLater()
            self.room_wanted.emit(False)
            self.private_changed.emit(False)

    def _do(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        def failed(error: Exception) -> None:
            self._busy = False
            kind, words = told(error)
            self.show_list()
            self.list.say(kind, self.tr("Not begun"), words)

        self._context.tasks.run(self, work, done, failed)

    def _unread(self, error: Exception) -> None:
        self.list.show_failed(told(error)[1])
