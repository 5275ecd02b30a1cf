"""The open screening behind the counter page: every change is painted at once and kept off the UI thread."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from screening_desk.gui.context import Context
from screening_desk.services import groups, interview_kept, movement, screening
from screening_desk.services.document_key import key_of
from screening_desk.services.draft import Draft, Identity, Late
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView
from screening_desk.services.screening import Saved

TYPING_PAUSE = 400  # ms after the last letter of a free text until it is kept


class Session(QObject):
    """One draft at a time. Keeping is coalesced: while one is on its way only the newest follows."""

    changed = Signal(object)  # ScreeningView
    opened = Signal(object)  # ScreeningView
    kept = Signal(object)  # datetime, after it was on disk
    ended = Signal(str, object)  # "finished", "handed_over" or "incomplete"; Saved
    reason_added = Signal()
    failed = Signal(object)  # Refused or Unavailable; what was meant can be tried again with `retry`

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: ScreeningView | None = None
        self.late: tuple[Late, str] | None = None
        """What the next document is entered from, and in which mode."""
        self.history: movement.History | None = None
        """What was looked up with the scan; None once the record names another document."""
        self._look: movement.Look | None = None
        self._keeping = self._dirty = self._ending = self._opening = self._over = False
        self._again: tuple[str, tuple[Any, ...]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.keep)

    @property
    def view(self) -> ScreeningView | None:
        """What is open, judged; None at an empty desk."""
        return self._view

    @property
    def draft(self) -> Draft | None:
        """The open draft."""
        return self._view.draft if self._view else None

    @property
    def looked(self) -> bool:
        """Whether earlier records are looked up here: not with the invented travellers of a training store."""
        return self._view is not None and not self._context.desk.training

    @property
    def ending(self) -> bool:
        """Whether the final save is on its way."""
        return self._ending

    @property
    def opening(self) -> bool:
        """Whether a screening is being opened just now."""
        return self._opening

    @property
    def typing(self) -> bool:
        """Whether letters of a free text wait for a pause."""
        return self._pause.isActive()

    @property
    def unsaved(self) -> bool:
        """Whether something stands on the screen that is not on disk yet."""
        return self._dirty or self._keeping or self._pause.isActive()

    def open(self, identity: Identity, mode: str, group_id: str = "") -> None:
        """Open a screening, of a travel group or alone; nothing of it is painted before its entry is on disk."""
        if self._opening:
            return
        self._opening = True
        desk, (late, mode) = self._context.desk, self.late or (None, mode)
        look = self._look = movement.Look(desk)

        def work() -> ScreeningView:
            if group_id and late is None:
                return groups.open_member(desk, group_id, identity, look)
            return screening.open_screening(desk, identity, mode, late, look)

        self._run("open", (identity, mode, group_id), work, self._on_opened)

    def resume(self) -> None:
        """Open the waiting draft again."""
        if self._opening:
            return
        self._opening = True
        desk = self._context.desk
        look = self._look = movement.Look(desk)
        self._run("resume", (), lambda: screening.resume(desk, look), self._on_opened)

    def change(self, draft: Draft, *, typing: bool = False) -> None:
        """Judge and paint a changed draft, then keep it; free text is kept when the typing pauses."""
        if self._view is None or self._ending or self._over:
            return
        if self.history is not None and self.history.key != key_of(draft.identity):
            self.history = None
        self._view = screening.look_at(self._context.desk, draft)
        self.changed.emit(self._view)
        if typing:
            self._dirty = True
            self._pause.start()
        else:
            self.keep()

    def show(self, draft: Draft) -> None:
        """Judge and paint what was found meanwhile; nobody typed it, and it goes to disk with the next change."""
        if self._view is not None and not self._ending and not self._over:
            self._view = screening.look_at(self._context.desk, draft)
            self.changed.emit(self._view)

    def keep(self) -> None:
        """Put the newest draft on disk."""
        self._pause.stop()
        draft = self.draft
        if draft is None or self._ending or self._over:
            return
        if self._keeping:
            self._dirty = True
            return
        self._keeping, self._dirty = True, False
        desk = self._context.desk
        self._run("keep", (), lambda: screening.keep(desk, draft), self._on_kept)

    def note(self, moment: interview_kept.Moment) -> None:
        """Write that the private interview begins, pauses, goes on or ends, with the draft as it is then."""
        desk, draft = self._context.desk, self.draft
        if draft is not None and not self._ending and not self._over:
            self._context.tasks.run(
                self, lambda: interview_kept.note(desk, draft, moment), lambda _: None, self._on_not_noted
            )

    def finish(self) -> None:
        """Finish and save."""
        self._end("finish")

    def hand_over(self) -> None:
        """Give it to the supervisor."""
        self._end("hand_over")

    def abandon(self, reason: str) -> None:
        """Put it aside unfinished, with a reason."""
        self._end("abandon", reason)

    def add_reason(self, screening_id: str, reason: str) -> None:
        """Write the reason that danger did not wait for."""
        desk = self._context.desk
        work = (screening_id, reason)
        self._run(
            "add_reason",
            work,
            lambda: screening.add_reason(desk, screening_id, reason),
            lambda _: self.reason_added.emit(),
        )

    def retry(self) -> bool:
        """Try again what could not be saved; False when nothing waits for that."""
        if self._again is None:
            return False
        name, arguments = self._again
        self._again = None
        getattr(self, name)(*arguments)
        return True

    def save_now(self) -> None:
        """Keep the draft on the calling thread, which may be a worker; raises Refused or Unavailable.

        Also while the final save is on its way: where that fails, these are the newest words; where it went well, the
        services know that there is nothing to keep any more.
        """
        draft = self.draft
        if draft is None or self._over:
            return
        try:
            screening.keep(self._context.desk, draft)
        except Refused as refused:
            if refused.code != "changed_meanwhile":
                raise

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self._pause.stop()
        self._view, self._again, self.late = None, None, None
        self.history = self._look = None
        self._keeping = self._dirty = self._ending = self._opening = self._over = False

    def _end(self, name: str, *arguments: str) -> None:
        draft = self.draft
        if draft is None or self._ending or self._over:
            return
        self._pause.stop()
        self._dirty, self._ending = False, True
        desk = self._context.desk
        if name == "finish":
            self._run(name, (), lambda: screening.finish(desk, draft), lambda saved: self._on_ended("finished", saved))
        elif name == "hand_over":
            self._run(
                name, (), lambda: screening.hand_over(desk, draft), lambda saved: self._on_ended("handed_over", saved)
            )
        else:
            self._run(
                name,
                arguments,
                lambda: screening.abandon(desk, draft, *arguments),
                lambda saved: self._on_ended("incomplete", saved),
            )

    def _run(self, name: str, arguments: tuple[Any, ...], work: Any, done: Any) -> None:
        self._again = None
        self._context.tasks.run(self, work, done, lambda error: self._on_failed(error, name, arguments))

    def _on_opened(self, view: ScreeningView) -> None:
        self._opening = self._over = False
        self._view, self.late = view, None
        self.history = self._look.found if self._look is not None else None
        self.opened.emit(view)
        self.kept.emit(self._context.now())

    def _on_kept(self, at: datetime) -> None:
        self._keeping = False
        self.kept.emit(at)
        if self._dirty and not self._pause.isActive():
            self.keep()

    def _on_ended(self, state: str, saved: Saved) -> None:
        self._ending = self._keeping = False
        self._over = True  # what was handed over stays on the screen, but is no draft any more
        self.kept.emit(saved.at)
        if state != "handed_over":
            self._view = None
        self.ended.emit(state, saved)

    def _on_not_noted(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self.failed.emit(error)

    def _on_failed(self, error: Exception, name: str, arguments: tuple[Any, ...]) -> None:
        if name in {"open", "resume"}:
            self._opening = False
        if name == "keep":
            self._keeping, self._dirty = False, True
        if name in {"finish", "hand_over", "abandon"}:
            self._ending, self._dirty = False, True
        if not isinstance(error, Refused | Unavailable):
            raise error
        if isinstance(error, Unavailable):
            self._again = (name, arguments)
        self.failed.emit(error)
