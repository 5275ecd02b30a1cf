"""The ship that is open behind its page: what is answered is judged at once and kept off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from screening_desk.exchange.crew_list import CrewRow
from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.session import TYPING_PAUSE
from screening_desk.rules.findings import Finding
from screening_desk.services import port_call, screening
from screening_desk.services.crew import Ship, with_ship
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView
from screening_desk.services.port_call import CallView, Member, RowsSaved
from screening_desk.services.screening import Saved

BATCH = 50
"""Rows that are written in one transaction: a counter beside this one never waits long."""


class ShipSession(QObject):
    """One ship at a time. Every change is painted at once; keeping is coalesced, and only what changed is written."""

    opened = Signal()
    changed = Signal(int)
    """The position of the row that changed; 0 where the ship did, and every row with it."""
    kept = Signal(object)  # datetime, after it was on disk
    scanned = Signal(int)
    taken = Signal(int)  # how many people of a list are new
    progressed = Signal(int, int)
    rows_saved = Signal(object)  # RowsSaved
    handed_over = Signal(int, object)  # position, Saved
    closed = Signal()
    failed = Signal(object)  # Refused or Unavailable

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ship_dirty = self._keeping = self._working = False
        self._clear()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.keep)

    @property
    def call_id(self) -> str:
        """The open ship, or the empty string."""
        return self._call_id

    @property
    def ship(self) -> Ship:
        """What is known of it."""
        return self._ship

    @property
    def positions(self) -> tuple[int, ...]:
        """Rows in the order of the list."""
        return tuple(self._members)

    @property
    def busy(self) -> bool:
        """Whether rows are being saved or taken: nothing is changed meanwhile."""
        return self._working

    @property
    def unsaved(self) -> bool:
        """Whether something stands on the screen that is not on disk yet."""
        return self._keeping or self._ship_dirty or bool(self._dirty)

    def member(self, position: int) -> Member:
        """One person of the list."""
        return self._members[position]

    def view(self, position: int) -> ScreeningView | None:
        """The row as it would be saved now; None once it is saved."""
        draft = self._members[position].draft
        if draft is None:
            return None
        if position not in self._views:
            self._views[position] = port_call.look_at_member(self._context.desk, self._ship, draft)
        return self._views[position]

    def asked(self, position: int) -> ScreeningView | None:
        """The row as it is asked about: what was not asked yet stays open."""
        draft = self._members[position].draft
        return None if draft is None else screening.look_at(self._context.desk, with_ship(self._ship, draft))

    def vessel(self) -> tuple[Finding, ...]:
        """The ship itself, judged by its own rules."""
        return port_call.look_at_ship(self._context.desk, self._ship)

    def saved_as(self, position: int) -> Saved | None:
        """Under which number a row was saved, where that was just now."""
        return self._saved.get(position)

    def begin(self) -> None:
        """Open a new ship; the one before is kept first and goes on waiting."""
        self._leave_for(partial(port_call.open_call, self._context.desk))

    def resume(self, call_id: str) -> None:
        """Open a ship that waits."""
        self._leave_for(partial(port_call.view_call, self._context.desk, call_id))

    def change_ship(self, ship: Ship, *, typing: bool = False) -> None:
        """Know something else of the ship; every open row is judged with it."""
        if not self._call_id or self._working:
            return
        self._ship, self._ship_dirty = ship, True
        self._views.clear()
        self.changed.emit(0)
        self._keep_soon(typing)

    def change(self, position: int, draft: Draft, *, typing: bool = False) -> None:
        """Change one row."""
        self.change_all({position: draft}, typing=typing)

    def change_all(self, drafts: dict[int, Draft], *, typing: bool = False) -> None:
        """Change several rows by one act of the officer."""
        open_rows = {place: draft for place, draft in drafts.items() if self._members[place].state == "open"}
        if not open_rows or self._working:
            return
        for position, draft in open_rows.items():
            self._members[position] = replace(self._members[position], draft=draft, identity=draft.identity)
            self._views.pop(position, None)
            self._dirty.add(position)
        self.changed.emit(next(iter(open_rows)) if len(open_rows) == 1 else 0)
        self._keep_soon(typing)

    def keep(self) -> None:
        """Put what changed on disk, a batch at a time."""
        self._pause.stop()
        if not self._call_id or self._keeping:
            return
        work = self._next_batch()
        if work is not None:
            self._keeping = True
            self._run(work, self._on_kept, self._on_unkept)

    def save_now(self) -> None:
        """Keep everything on the calling thread, which may be a worker; raises Unavailable."""
        while (work := self._next_batch()) is not None:
            work()

    def take(self, rows: Iterable[CrewRow]) -> None:
        """Put a list below the people who are there, in batches."""
        wanted, desk, call_id = tuple(rows), self._context.desk, self._call_id
        before = len(self._members)

        def work(job: Any) -> CallView:
            view = None
            for start in range(0, len(wanted), 2 * BATCH):
                view = port_call.take_list(desk, call_id, wanted[start : start + 2 * BATCH])
                job.report(min(start + 2 * BATCH, len(wanted)), len(wanted))
            return view or port_call.view_call(desk, call_id)

        self._run_long(work, lambda view: self._on_taken(view, before))

    def scan(self, identity: Identity) -> None:
        """Put a document to its row, or to a new one."""
        desk, call_id = self._context.desk, self._call_id
        if not call_id or self._working:
            return
        self.keep()
        self._run(partial(port_call.scan_member, desk, call_id, identity), self._on_scanned)

    def finish(self, positions: Iterable[int]) -> None:
        """Save rows, one after the other; `stop` ends it between two of them."""
        desk, call_id, wanted = self._context.desk, self._call_id, tuple(positions)
        stop = self._stop = Event()

        def work(job: Any) -> RowsSaved:
            return port_call.finish_rows(desk, call_id, wanted, lambda done: job.report(done, len(wanted)), stop.is_set)

        self._run_long(work, self._on_rows_saved)

    def stop(self) -> None:
        """Save no further row; those that are saved stay saved."""
        self._stop.set()

    def hand_over(self, position: int) -> None:
        """Give one person to the supervisor."""
        desk, call_id = self._context.desk, self._call_id

        def start() -> None:
            work = partial(port_call.hand_over_row, desk, call_id, position)
            self._run(work, partial(self._on_handed_over, position), self._on_work_failed)

        self._when_kept(start)

    def add_reason(self, position: int, reason: str) -> None:
        """Write the reason that danger did not wait for."""
        desk, screening_id = self._context.desk, self._members[position].screening_id
        self._run(partial(screening.add_reason, desk, screening_id, reason), lambda _: self._on_reason_added(position))

    def reason_missing(self, position: int) -> bool:
        """Whether a row was handed over before its reason was written."""
        return position in self._reason_missing

    def close(self) -> None:
        """End with a ship on which nobody is open."""
        if self._working:
            return
        self._run(partial(port_call.close_call, self._context.desk, self._call_id), lambda _: self._on_closed())

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self._pause.stop()
        self._stop.set()
        self._clear()

    def _clear(self) -> None:
        self._call_id = ""
        self._ship = Ship()
        self._members: dict[int, Member] = {}
        self._views: dict[int, ScreeningView] = {}
        self._saved: dict[int, Saved] = {}
        self._reason_missing: set[int] = set()
        self._dirty: set[int] = set()
        self._ship_dirty = self._keeping = self._working = False
        self._after: Callable[[], None] | None = None
        self._stop = Event()

    def _keep_soon(self, typing: bool) -> None:
        if typing:
            self._pause.start()
        else:
            self.keep()

    def _next_batch(self) -> Callable[[], datetime] | None:
        """Take what changed out of the list of what is to be written; it comes back when it could not be."""
        desk, call_id, ship = self._context.desk, self._call_id, self._ship
        if self._ship_dirty:
            self._ship_dirty = False
            return lambda: self._written(lambda: port_call.keep_ship(desk, call_id, ship), ())
        batch = sorted(self._dirty)[:BATCH]
        if not batch:
            return None
        self._dirty.difference_update(batch)
        drafts = {place: draft for place in batch if (draft := self._members[place].draft) is not None}
        return lambda: self._written(lambda: port_call.keep_members(desk, call_id, drafts), tuple(drafts))

    def _written(self, write: Callable[[], datetime], rows: tuple[int, ...]) -> datetime:
        try:
            return write()
        except Unavailable:
            self._dirty.update(rows)
            self._ship_dirty = self._ship_dirty or not rows
            raise

    def _leave_for(self, work: Callable[[], CallView]) -> None:
        def start() -> None:
            self._working = False
            self._run(work, self._on_opened)

        if self._call_id:
            self._when_kept(start)
        else:
            start()

    def _when_kept(self, start: Callable[[], None]) -> None:
        """Begin work on the stored rows when everything typed is among them; nothing is changed meanwhile."""
        if not self._call_id or self._working:
            return
        self._working = True
        self._pause.stop()
        if self.unsaved:
            self._after = start
            self.keep()
        else:
            start()

    def _run_long(self, work: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        def over(result: Any) -> None:
            self._working = False
            done(result)

        tasks, still = self._context.tasks, partial(self._if_open, self._call_id)

        def start() -> None:
            failed, report = still(self._on_work_failed), self.progressed.emit
            tasks.run(self, work, still(over), failed, lane="long", progress=report)

        self._when_kept(start)

    def _run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        call_id = self._call_id
        still = partial(self._if_open, call_id)
        self._context.tasks.run(self, work, still(done), still(failed or self._on_failed))

    def _if_open(self, call_id: str, then: Callable[[Any], object]) -> Callable[[Any], None]:
        """What comes back after the ship was left is for nobody."""

        def arrive(result: Any) -> None:
            if call_id == self._call_id:
                then(result)

        return arrive

    def _on_opened(self, view: CallView) -> None:
        self._clear()
        self._show(view)
        self.opened.emit()
        self.kept.emit(self._context.now())

    def _show(self, view: CallView) -> None:
        self._call_id, self._ship = view.call_id, view.ship
        self._members = {member.position: member for member in view.members}
        self._views.clear()

    def _on_taken(self, view: CallView, before: int) -> None:
        self._show(view)
        self.changed.emit(0)
        self.kept.emit(self._context.now())
        self.taken.emit(len(self._members) - before)

    def _on_kept(self, at: datetime) -> None:
        self._keeping = False
        self.kept.emit(at)
        if self._after is not None and not self.unsaved:
            start, self._after = self._after, None
            start()
        elif not self._pause.isActive():
            self.keep()

    def _on_unkept(self, error: Exception) -> None:
        self._keeping = False
        if self._after is not None:
            self._after, self._working = None, False
        self._on_failed(error)

    def _on_scanned(self, member: Member) -> None:
        """What was answered meanwhile stays, and is written once more with the document that was read."""
        held = self._members.get(member.position)
        if held is not None and held.draft is not None and member.draft is not None:
            member = replace(member, draft=replace(held.draft, identity=member.identity), listed=held.listed)
            self._dirty.add(member.position)
        self._members[member.position] = member
        self._views.pop(member.position, None)
        self.changed.emit(0)
        self.scanned.emit(member.position)
        self.keep()

    def _on_rows_saved(self, result: RowsSaved) -> None:
        self._saved.update(result.saved)
        for position in result.saved:
            self._end_row(position, "finished")
        self.changed.emit(0)
        self.kept.emit(self._context.now())
        self.rows_saved.emit(result)
        if result.stopped:
            self.failed.emit(Unavailable(result.stopped))

    def _on_handed_over(self, position: int, saved: Saved) -> None:
        self._working = False
        draft = self._members[position].draft
        if draft is not None and not draft.reason.strip():
            self._reason_missing.add(position)
        self._saved[position] = saved
        self._end_row(position, "handed_over")
        self.changed.emit(0)
        self.kept.emit(saved.at)
        self.handed_over.emit(position, saved)

    def _end_row(self, position: int, state: port_call.State) -> None:
        self._members[position] = replace(self._members[position], state=state, draft=None)
        self._views.pop(position, None)

    def _on_reason_added(self, position: int) -> None:
        self._reason_missing.discard(position)
        self.changed.emit(position)
        self.kept.emit(self._context.now())

    def _on_closed(self) -> None:
        self.forget()
        self.closed.emit()

    def _on_work_failed(self, error: Exception) -> None:
        self._working = False
        self._on_failed(error)
        self.changed.emit(0)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self.failed.emit(error)
