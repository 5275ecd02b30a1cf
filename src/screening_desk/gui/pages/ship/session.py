"""The ship that is open behind its page: what is answered is judged at once and kept off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from screening_desk.exchange.crew_list import CrewRow
from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.session import TYPING_PAUSE
from screening_desk.gui.pages.ship.open_ship import BATCH, OpenShip
from screening_desk.rules.findings import Finding
from screening_desk.services import port_call, screening
from screening_desk.services.crew import Ship
from screening_desk.services.draft import Draft, Identity, Late
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.interview_kept import Moment
from screening_desk.services.judging import ScreeningView
from screening_desk.services.port_call import CallView, Member, RowsSaved
from screening_desk.services.screening import Saved


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
        self.late: Late | None = None
        """What the next document is entered from, on the ship that the sheet names."""
        self._open = OpenShip(context.desk)
        self._keeping = self._working = False
        self._clear()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.keep)

    @property
    def call_id(self) -> str:
        """The open ship, or the empty string."""
        return self._open.call_id

    @property
    def ship(self) -> Ship:
        """What is known of it."""
        return self._open.ship

    @property
    def positions(self) -> tuple[int, ...]:
        """Rows in the order of the list."""
        return tuple(self._open.members)

    @property
    def busy(self) -> bool:
        """Whether rows are being saved or taken: nothing is changed meanwhile."""
        return self._working

    @property
    def unsaved(self) -> bool:
        """Whether something stands on the screen that is not on disk yet."""
        return self._keeping or self._open.unwritten

    def member(self, position: int) -> Member:
        """One person of the list."""
        return self._open.members[position]

    def view(self, position: int) -> ScreeningView | None:
        """The row as it would be saved now; None once it is saved."""
        return self._open.view(position)

    def asked(self, position: int) -> ScreeningView | None:
        """The row as it is asked about: what was not asked yet stays open."""
        return self._open.asked(position)

    def vessel(self) -> tuple[Finding, ...]:
        """The ship itself, judged by its own rules."""
        return self._open.vessel()

    def saved_as(self, position: int) -> Saved | None:
        """Under which number a row was saved, where that was just now."""
        return self._open.saved.get(position)

    def begin(self) -> None:
        """Open a new ship; the one before is kept first and goes on waiting."""
        self._leave_for(partial(port_call.open_call, self._context.desk))

    def resume(self, call_id: str) -> None:
        """Open a ship that waits."""
        self._leave_for(partial(port_call.view_call, self._context.desk, call_id))

    def change_ship(self, ship: Ship, *, typing: bool = False) -> None:
        """Know something else of the ship; every open row is judged with it."""
        if not self.call_id or self._working:
            return
        self._open.know(ship)
        self.changed.emit(0)
        self._keep_soon(typing)

    def change(self, position: int, draft: Draft, *, typing: bool = False) -> None:
        """Change one row."""
        self.change_all({position: draft}, typing=typing)

    def change_all(self, drafts: dict[int, Draft], *, typing: bool = False) -> None:
        """Change several rows by one act of the officer."""
        changed = () if self._working else self._open.change(drafts)
        if not changed:
            return
        self.changed.emit(changed[0] if len(changed) == 1 else 0)
        self._keep_soon(typing)

    def keep(self) -> None:
        """Put what changed on disk, a batch at a time."""
        self._pause.stop()
        if not self.call_id or self._keeping:
            return
        work = self._open.next_batch()
        if work is not None:
            self._keeping = True
            self._run(work, self._on_kept, self._on_unkept)

    def save_now(self) -> None:
        """Keep everything on the calling thread, which may be a worker; raises Unavailable."""
        while (work := self._open.next_batch()) is not None:
            work()

    def take(self, rows: Iterable[CrewRow]) -> None:
        """Put a list below the people who are there, in batches."""
        wanted, desk, call_id = tuple(rows), self._context.desk, self.call_id
        before = len(self._open.members)

        def work(job: Any) -> CallView:
            view = None
            for start in range(0, len(wanted), 2 * BATCH):
                view = port_call.take_list(desk, call_id, wanted[start : start + 2 * BATCH])
                job.report(min(start + 2 * BATCH, len(wanted)), len(wanted))
            return view or port_call.view_call(desk, call_id)

        self._run_long(work, lambda view: self._on_taken(view, before))

    def leave(self, then: Callable[[], None]) -> None:
        """Put the ship down with everything kept; it goes on waiting."""

        def left() -> None:
            self.forget()
            then()

        if self.call_id:
            self._when_kept(left)
        else:
            then()

    def scan(self, identity: Identity) -> None:
        """Put a document to its row, or to a new one; the sheet that waits for its document goes with it."""
        desk, call_id, late = self._context.desk, self.call_id, self.late
        if not call_id or self._working:
            return
        self.keep()
        self._run(partial(port_call.scan_member, desk, call_id, identity, late), self._on_scanned)

    def finish(self, positions: Iterable[int]) -> None:
        """Save rows, one after the other; `stop` ends it between two of them."""
        desk, call_id, wanted = self._context.desk, self.call_id, tuple(positions)
        stop = self._stop = Event()

        def work(job: Any) -> RowsSaved:
            return port_call.finish_rows(desk, call_id, wanted, lambda done: job.report(done, len(wanted)), stop.is_set)

        self._run_long(work, self._on_rows_saved)

    def stop(self) -> None:
        """Save no further row; those that are saved stay saved."""
        self._stop.set()

    def hand_over(self, position: int) -> None:
        """Give one person to the supervisor."""
        desk, call_id = self._context.desk, self.call_id

        def start() -> None:
            work = partial(port_call.hand_over_row, desk, call_id, position)
            self._run(work, partial(self._on_handed_over, position), self._on_work_failed)

        self._when_kept(start)

    def add_reason(self, position: int, reason: str) -> None:
        """Write the reason that danger did not wait for."""
        desk, screening_id = self._context.desk, self.member(position).screening_id
        self._run(partial(screening.add_reason, desk, screening_id, reason), lambda _: self._on_reason_added(position))

    def note(self, position: int, moment: Moment) -> None:
        """Write that the private interview of a row begins, pauses, goes on or ends, with the row as it is then."""
        desk, call_id, draft = self._context.desk, self.call_id, self.member(position).draft
        if draft is not None:
            self._run(partial(port_call.note_interview, desk, call_id, position, draft, moment), lambda _: None)

    def reason_missing(self, position: int) -> bool:
        """Whether a row was handed over before its reason was written."""
        return position in self._open.reason_missing

    def close(self) -> None:
        """End with a ship on which nobody is open."""
        if self._working:
            return
        self._run(partial(port_call.close_call, self._context.desk, self.call_id), lambda _: self._on_closed())

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self._pause.stop()
        self._stop.set()
        self.late = None
        self._clear()

    def _clear(self) -> None:
        self._open = OpenShip(self._context.desk)
        self._keeping = self._working = False
        self._after: Callable[[], None] | None = None
        self._stop = Event()

    def _keep_soon(self, typing: bool) -> None:
        if typing:
            self._pause.start()
        else:
            self.keep()

    def _leave_for(self, work: Callable[[], CallView]) -> None:
        def start() -> None:
            self._working = False
            self._run(work, self._on_opened)

        if self.call_id:
            self._when_kept(start)
        else:
            start()

    def _when_kept(self, start: Callable[[], None]) -> None:
        """Begin work on the stored rows when everything typed is among them; nothing is changed meanwhile."""
        if not self.call_id or self._working:
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

        tasks, still = self._context.tasks, partial(self._if_open, self.call_id)

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
        call_id = self.call_id
        still = partial(self._if_open, call_id)
        self._context.tasks.run(self, work, still(done), still(failed or self._on_failed))

    def _if_open(self, call_id: str, then: Callable[[Any], object]) -> Callable[[Any], None]:
        """What comes back after the ship was left is for nobody."""

        def arrive(result: Any) -> None:
            if call_id == self.call_id:
                then(result)

        return arrive

    def _on_opened(self, view: CallView) -> None:
        self._clear()
        self._open.show(view)
        self.opened.emit()
        self.kept.emit(self._context.now())

    def _on_taken(self, view: CallView, before: int) -> None:
        self._open.show(view)
        self.changed.emit(0)
        self.kept.emit(self._context.now())
        self.taken.emit(len(self._open.members) - before)

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
        self.late = None
        self._open.read(member)
        self.changed.emit(0)
        self.scanned.emit(member.position)
        self.keep()

    def _on_rows_saved(self, result: RowsSaved) -> None:
        for position, saved in result.saved.items():
            self._open.end(position, "finished", saved)
        self.changed.emit(0)
        self.kept.emit(self._context.now())
        self.rows_saved.emit(result)
        if result.stopped:
            self.failed.emit(Unavailable(result.stopped))

    def _on_handed_over(self, position: int, saved: Saved) -> None:
        self._working = False
        draft = self.member(position).draft
        if draft is not None and not draft.reason.strip():
            self._open.reason_missing.add(position)
        self._open.end(position, "handed_over", saved)
        self.changed.emit(0)
        self.kept.emit(saved.at)
        self.handed_over.emit(position, saved)

    def _on_reason_added(self, position: int) -> None:
        self._open.reason_missing.discard(position)
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
