"""Half-typed forms of a page: kept in the store while somebody types, and filled in again when the case is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.refusals import sentence
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import Kept, Typed, drop_form, keep_form

translate = QCoreApplication.translate
T = TypeVar("T")
KEPT_WITHIN = 600
"""Milliseconds from a key to the writing of it; keys in between are written with it."""
TRIED_AGAIN = 5000


@dataclass(frozen=True)
class Part:
    """One form of a page: ``read`` says what stands in it (None: nothing was typed), ``fill`` whether it could be shown."""

    read: Callable[[], Typed | None]
    fill: Callable[[Typed], bool]


@dataclass
class _Sheet:
    """How far one form is: ``written`` is behind ``typed`` while the store lacks something."""

    newest: Typed | None = None
    saw: int = 0
    typed: int = 0
    written: int = 0
    saving: bool = False


class FormDrafts(QObject):
    """Notes every change at once, in memory, and writes it a moment later, in the order of the lane.

    What is noted is a value, so a lock can write it from a worker: nothing here asks a widget then.
    """

    kept = Signal()
    """All that was typed is on disk."""
    failed = Signal(object)
    """Refused or Unavailable: what was typed is not on disk yet and is tried again."""

    def __init__(self, context: Context, case_id: str, parts: Mapping[str, Part], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._case_id, self._parts = context, case_id, parts
        self._sheets = {kind: _Sheet() for kind in parts}
        self._restored: dict[str, Kept] = {}
        self._hidden: dict[str, Kept] = {}
        self._error: Refused | Unavailable | None = None
        self._on = self._keeping = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.keep)

    def begin_case(self, case_id: str) -> None:
        """Keep the forms of a case, on a page that was made before anybody knew of which."""
        self._case_id = case_id

    @property
    def unkept(self) -> bool:
        """Whether something was typed that is not on disk."""
        return any(sheet.written != sheet.typed for sheet in self._sheets.values())

    def begin(self, found: Sequence[Kept]) -> None:
        """Fill the forms with what was kept, and take notes from now on."""
        self._on = False
        by_kind = {kept.kind: kept for kept in found}
        for kind, part in self._parts.items():
            kept = by_kind.get(kind)
            if kept is not None:
                filled = kept.form is not None and part.fill(kept.form)
                (self._restored if filled else self._hidden)[kind] = kept
        for kind, sheet in self._sheets.items():
            sheet.newest = self._parts[kind].read()
        self._on = True

    def sign(self) -> Sign | None:
        """Return the line that is true now: what is not on disk yet, or what was restored and is not saved."""
        if self._error is not None:
            return Sign("error", translate("Drafts", "What you typed is not kept yet"), sentence(self._error))
        return _restored_sign(tuple(self._restored.values()), tuple(self._hidden.values()), self._context.now())

    def stop(self) -> None:
        """Take no more notes: the forms are blanked because the case is closed, not because somebody emptied them."""
        self._on, self._error = False, None
        self._restored, self._hidden = {}, {}
        self._pause.stop()

    def note(self, saw: int) -> None:
        """Note what stands in the forms; ``saw`` is the version of the case shown."""
        if not self._on:
            return
        for kind, sheet in self._sheets.items():
            form = self._parts[kind].read()
            if not sheet.saving and form != sheet.newest:
                sheet.newest, sheet.saw = form, saw
                sheet.typed += 1
                if form is None:  # emptied by hand: nothing restored is left
                    self._restored.pop(kind, None)
        if self.unkept and not self._pause.isActive():
            self._pause.start(KEPT_WITHIN)

    def keep(self) -> None:
        """Write at once what is not on disk; while that is on its way only the newest follows."""
        self._pause.stop()
        if self.unkept and not self._keeping:
            self._keeping = True
            self._context.tasks.run(self, self.save_now, self._on_kept, self._on_failed)

    def save_now(self) -> None:
        """Write on the calling thread, which is a worker; raises Refused or Unavailable."""
        for kind, sheet in self._sheets.items():
            typed, form = sheet.typed, sheet.newest
            if typed == sheet.written:
                continue
            if form is None:
                drop_form(self._context.desk, self._case_id, kind)
            else:
                keep_form(self._context.desk, self._case_id, sheet.saw, form)
            sheet.written = typed

    def saving(self, kind: str, work: Callable[[], T]) -> Callable[[], T]:
        """Return work that saves a form for good: what it saves is no draft any more, even if a lock comes before `done`."""
        sheet = self._sheets[kind]
        sheet.saving = True

        def save() -> T:
            result = work()
            sheet.written = sheet.typed
            return result

        return save

    def saved(self, kind: str) -> None:
        """The form was saved and the page shows what it shows now: only what is typed from here on is a draft."""
        sheet = self._sheets[kind]
        sheet.saving, sheet.newest = False, self._parts[kind].read()
        self._restored.pop(kind, None)
        self._hidden.pop(kind, None)

    def told(self) -> None:
        """A part of the page was saved: whoever did it has read what was restored, and need not read it again."""
        self._restored = {}

    def not_saved(self, kind: str, saw: int) -> None:
        """The save was refused: what stands in the form is a draft as before."""
        self._sheets[kind].saving = False
        self.note(saw)

    def _on_kept(self, _: object) -> None:
        self._keeping = False
        if self.unkept:
            self._pause.start(KEPT_WITHIN)
        else:
            self._error = None
            self.kept.emit()

    def _on_failed(self, error: Exception) -> None:
        self._keeping = False
        if not isinstance(error, Refused | Unavailable):
            raise error
        self._error = error
        if isinstance(error, Unavailable):
            self._pause.start(TRIED_AGAIN)
        self.failed.emit(error)


def drafts_of(page: QObject | None) -> FormDrafts | None:
    """Return the drafts of a page, where it has any."""
    drafts = getattr(page, "drafts", None)
    return drafts if isinstance(drafts, FormDrafts) else None


def _restored_sign(shown: Sequence[Kept], hidden: Sequence[Kept], now: datetime) -> Sign | None:
    """Say what was restored; what could not be shown is said too, and stays kept."""
    if shown:
        text = translate("Drafts", "It is not saved yet: look it over, then save.")
        if any(getattr(kept.form, "second_username", "") for kept in shown):
            text += " " + translate("Drafts", "The second person confirms again.")
        if hidden:
            text += " " + translate("Drafts", "Another draft cannot be shown; it stays kept.")
        return Sign("info", translate("Drafts", "Draft of {time} restored").format(time=_when(shown, now)), text)
    if not hidden:
        return None
    title = translate("Drafts", "The draft of {time} cannot be shown").format(time=_when(hidden, now))
    if any(kept.form is None for kept in hidden):
        text = translate("Drafts", "Another version of the program wrote it. It stays kept for that version.")
    else:
        text = translate("Drafts", "Its recipient or its consent is not there any more. It stays kept.")
    return Sign("unk", title, text)


def _when(drafts: Sequence[Kept], now: datetime) -> str:
    """Return the time of the newest, with its day when that is not today."""
    at = max(kept.at for kept in drafts)
    return time_text(at) if day_text(at) == day_text(now) else f"{day_text(at)} {time_text(at)}"
