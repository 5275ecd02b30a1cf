"""What is noted beside a case while it is reviewed: the person who waits and the tasks, with their keys and their bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.case.aside import AsideDialog
from screening_desk.gui.pages.case.note_bar import Ended, NoteBar
from screening_desk.gui.pages.case.notice import NoticePanel
from screening_desk.gui.pages.case.waiting import HeldPanel, TasksPanel
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services import review
from screening_desk.services.case_place import MOVES
from screening_desk.services.case_tasks import Doer, TaskInput, add_task, doers, end_task
from screening_desk.services.case_view import CaseView
from screening_desk.services.deferral import NoticeInput
from screening_desk.services.form_draft import TypedNote, drop_form
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.moving import CaseMove, can_take_cases, move_case
from screening_desk.services.notice import make_notice


class CaseBeside(QObject):
    """Alt+M notes, Alt+T gives a task, Alt+E ends one, Alt+P gives the case to somebody else. What is saved is read again with the case."""

    saved = Signal(object)
    """The case as it is now."""
    changed = Signal()
    """Something was typed in the bar or in the notice."""

    def __init__(
        self, context: Context, work: CaseWork, page: QWidget, left: QWidget | None, right: QWidget | None
    ) -> None:
        super().__init__(page)
        self._context, self._work = context, work
        self._view: CaseView | None = None
        self.held, self.tasks = HeldPanel(context.now, left), TasksPanel(context.now, left)
        self.bar, self.notice = NoteBar(page), NoticePanel(right)
        for asks in (self.bar, self.notice):
            asks.given.connect(self._on_given)
            asks.changed.connect(self.changed)
        self.note = key_action(page, "Alt+M", slot=self._on_note)
        self.task = key_action(page, "Alt+T", slot=self._on_task)
        self.end = key_action(page, "Alt+E", slot=self._on_end)
        self.move = key_action(page, "Alt+P", slot=self._on_move)
        self.aside = key_action(page, "Alt+K", slot=self._on_aside)
        self._page = page

    def actions(self) -> tuple[QAction, ...]:
        """The actions, for the buttons of the page's bar."""
        return self.note, self.task, self.end, self.move, self.aside

    def show_view(self, view: CaseView | None) -> None:
        """Show what is noted of a case."""
        self._view = view
        self.held.show_view(view)
        self.tasks.show_view(view)
        self.notice.show_view(view, mine=view is not None and view.holder_id == self._context.desk.actor.id)
        if view is None:
            self.bar.close_bar()
        for action in (self.note, self.task):
            action.setEnabled(view is not None)
        opened = view is not None and any(task.done_at is None for task in view.tasks)
        self.move.setEnabled(view is not None and not view.away)
        came = view is not None and view.second is not None and any(each.kind in MOVES for each in view.events)
        self.aside.setVisible(came)
        self.aside.setEnabled(came)
        self.end.setEnabled(opened)
        self.end.setVisible(opened)

    def waits_for(self) -> QWidget | None:
        """The field that is to be filled in next: of a notice that is not made yet."""
        return None if self.notice.isHidden() else self.notice.fact

    def fill_note(self, typed: TypedNote) -> bool:
        """Open the bar again for what was typed before; who can be chosen is read first."""
        desk, now, view = self._context.desk, self._context.now(), self._view
        if view is None or typed.mode not in {"note", "task", "end", "move"}:
            return False
        if typed.mode == "note":
            self.bar.open_note(now)
        elif typed.mode == "end":
            self.bar.open_end(now, [task for task in view.tasks if task.done_at is None])
        else:
            people, opened = (
                (doers, self.bar.open_task) if typed.mode == "task" else (can_take_cases, self.bar.open_move)
            )

            def offer(found: tuple[Doer, ...]) -> None:
                opened(now, found)
                self.bar.fill(typed)

            self._work.run(lambda: people(desk), offer)
            return True
        self.bar.fill(typed)
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.note.setText(self.tr("Note"))
        self.task.setText(self.tr("New task"))
        self.end.setText(self.tr("End task"))
        self.move.setText(self.tr("Give to…"))
        self.aside.setText(self.tr("Set aside"))
        self.show_view(self._view)

    def _on_note(self) -> None:
        if self._view is not None:
            self.bar.open_note(self._context.now())

    def _on_task(self) -> None:
        desk = self._context.desk

        def offer(found: tuple[Doer, ...]) -> None:
            self.bar.open_task(self._context.now(), found)

        self._work.run(lambda: doers(desk), offer)

    def _on_move(self) -> None:
        desk = self._context.desk

        def offer(found: tuple[Doer, ...]) -> None:
            holder = self._view.holder_id if self._view else ""
            self.bar.open_move(self._context.now(), [each for each in found if each.person_id != holder])

        self._work.run(lambda: can_take_cases(desk), offer)

    def _on_aside(self) -> None:
        if self._view is not None:
            AsideDialog(self._context, self._view, self._page.window()).open()

    def _on_end(self) -> None:
        if self._view is not None:
            self.bar.open_end(self._context.now(), [task for task in self._view.tasks if task.done_at is None])

    def _on_given(self, given: object) -> None:
        view, desk = self._view, self._context.desk
        if view is None:
            return
        case_id = view.case_id
        save: Callable[[], object]
        if isinstance(given, NoteInput):
            save = partial(note_held, desk, case_id, given)
        elif isinstance(given, TaskInput):
            save = partial(add_task, desk, case_id, given)
        elif isinstance(given, Ended):
            save = partial(end_task, desk, given.task_id, given.outcome)
        elif isinstance(given, NoticeInput):
            save = partial(make_notice, desk, case_id, view.sequence, given)
        elif isinstance(given, CaseMove):
            save = partial(move_case, desk, case_id, view.sequence, given)
        else:
            return

        def both() -> CaseView:
            save()
            drop_form(desk, case_id, "note")  # it is no draft any more, even if a lock comes before the bar is closed
            return review.open_case(desk, case_id)

        self._work.run(both, self._on_saved)

    def _on_saved(self, view: CaseView) -> None:
        self.bar.close_bar()
        self.saved.emit(view)
