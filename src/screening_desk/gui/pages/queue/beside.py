"""What is noted of the current case of the queue without opening it: of the person who waits, and how one's own task ended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.pages.case.note_bar import Ended, NoteBar
from screening_desk.gui.pages.form_drafts import FormDrafts, Part
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.keys import key_action
from screening_desk.services.access import Action, allows
from screening_desk.services.case_tasks import Doer, TaskView, end_task
from screening_desk.services.form_draft import Kept, Typed, TypedNote, kept_note
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.moving import DraftMove, OpenDraft, can_take_drafts, move_draft, open_drafts
from screening_desk.services.queue import QueueRow


class QueueBeside(QObject):
    """Alt+M notes, Alt+E ends a task, Alt+P gives an open screening to somebody else. Only who works with people is offered it."""

    saved = Signal()
    failed = Signal(str, str)
    """Kind of the banner, and what was refused; the bar stays open."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._row: QueueRow | None = None
        self._for: QueueRow | None = None
        """The case the bar was opened for: the list may move on meanwhile."""
        self.drafts: FormDrafts | None = None
        self._looked = self._saving = False
        self._may = allows(context.desk.actor.role, Action.CASE_CARE)
        self.bar = NoteBar()
        self.bar.given.connect(self._on_given)
        self.bar.changed.connect(self._keep)
        self.note = key_action(page, "Alt+M", slot=self._on_note)
        self.end = key_action(page, "Alt+E", slot=self._on_end)
        self.draft = key_action(page, "Alt+P", slot=self._on_draft)
        moves = allows(context.desk.actor.role, Action.DRAFT_MOVE)
        self.draft.setVisible(moves)
        self.draft.setEnabled(moves)
        self.show_row(None)

    def actions(self) -> tuple[QAction, ...]:
        """The actions, for the buttons of the page's bar."""
        return self.note, self.end, self.draft

    def show_row(self, row: QueueRow | None) -> None:
        """Offer what can be noted of a case."""
        self._row = row
        for action, on in ((self.note, row is not None), (self.end, bool(self._own(row)))):
            action.setVisible(self._may and on)
            action.setEnabled(self._may and on)

    def restore(self, rows: Sequence[QueueRow]) -> None:
        """Offer a note again that was not saved; whoever opens cases finds it in its case."""
        desk, first = self._context.desk, not self._looked
        self._looked = True
        if first and self._may and not allows(desk.actor.role, Action.CASE_OPEN):
            self._context.tasks.run(
                self, lambda: kept_note(desk), lambda found: self._on_kept(found, rows), self._on_failed
            )

    def clear(self) -> None:
        """Close the bar because the page is covered: what was typed stays kept."""
        if self.drafts is not None:
            self.drafts.stop()
        self._looked = False
        self.bar.close_bar()

    def _begin(self, row: QueueRow | None, kept: Sequence[Kept] = ()) -> None:
        """From now on what is typed in the bar belongs to a case, and is kept with it."""
        self._for = row
        if row is not None:
            part = Part(self._typed, self._fill)
            self.drafts = FormDrafts(self._context, row.case_id, {"note": part}, self)
            self.drafts.begin(kept)

    def _typed(self) -> Typed | None:
        typed = self.bar.typed()
        return typed if typed is not None and typed.mode in {"note", "end"} else None

    def _fill(self, typed: Typed) -> bool:
        if not isinstance(typed, TypedNote) or self._for is None or typed.mode not in {"note", "end"}:
            return False
        if typed.mode == "note":
            self.bar.open_note(self._context.now())
        else:
            self.bar.open_end(self._context.now(), self._own(self._for))
        self.bar.fill(typed)
        return True

    def _keep(self) -> None:
        if self.drafts is not None and self._for is not None:
            self.drafts.note(self._for.sequence)

    def _on_kept(self, found: tuple[str, Kept] | None, rows: Sequence[QueueRow]) -> None:
        row = next((each for each in rows if found is not None and each.case_id == found[0]), None)
        if found is not None and row is not None and self.bar.isHidden():
            self._begin(row, [found[1]])

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.note.setText(self.tr("Note"))
        self.end.setText(self.tr("End my task"))
        self.draft.setText(self.tr("Give to…"))

    def _own(self, row: QueueRow | None) -> list[TaskView]:
        me = self._context.desk.actor.id
        return [task for task in row.tasks if task.person_id == me] if row else []

    def _on_note(self) -> None:
        self._begin(self._row)
        self.bar.open_note(self._context.now())

    def _on_end(self) -> None:
        self._begin(self._row)
        self.bar.open_end(self._context.now(), self._own(self._row))

    def _on_draft(self) -> None:
        desk = self._context.desk
        self._context.tasks.run(
            self, lambda: (open_drafts(desk), can_take_drafts(desk)), self._on_drafts, self._on_failed
        )

    def _on_drafts(self, found: tuple[tuple[OpenDraft, ...], tuple[Doer, ...]]) -> None:
        drafts, doers = found
        if not drafts:
            self.failed.emit("info", self.tr("Nobody has a screening open."))
            return
        said = self.tr("{person}, since {time}")
        words = [(said.format(person=each.person, time=time_text(each.opened_at)), each.staff_id) for each in drafts]
        self.bar.open_draft(self._context.now(), words, doers)

    def _on_given(self, given: object) -> None:
        row, desk = self._for, self._context.desk
        save: Callable[[], object]
        if self._saving:
            return
        if isinstance(given, DraftMove):
            save = partial(move_draft, desk, given)
        elif row is None:
            return
        elif isinstance(given, NoteInput):
            save = partial(note_held, desk, row.case_id, given)
        elif isinstance(given, Ended):
            save = partial(end_task, desk, given.task_id, given.outcome)
        else:
            return
        self._saving = True
        self._context.tasks.run(self, save, self._on_saved, self._on_not_saved)

    def _on_saved(self, _: object) -> None:
        self._saving = False
        self.bar.close_bar()
        self.saved.emit()

    def _on_not_saved(self, error: Exception) -> None:
        self._saving = False
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        kind, words = told(error)
        self.failed.emit(kind, words)
