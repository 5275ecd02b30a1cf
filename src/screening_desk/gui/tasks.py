"""Work off the UI thread: two lanes with one worker each, results back on the UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, Literal, TypeVar, overload

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Lane = Literal["now", "long"]
T = TypeVar("T")

_REPORT_EVERY = 0.05  # seconds between two progress reports that reach the screen


class Job:
    """Handle of one piece of work: cancel it from the UI, report progress and look for `cancelled` in the work."""

    def __init__(self, send: Callable[[int, int], None]) -> None:
        self._send = send
        self._stop = Event()
        self._reported = float("-inf")

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop; it should then return soon, leaving nothing half done."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Say how far the work is; at most 20 times a second reach the screen, the end always does."""
        now = time.monotonic()
        if done >= total or now - self._reported >= _REPORT_EVERY:
            self._reported = now
            self._send(done, total)


@dataclass(eq=False)
class _Entry:
    owner: QObject
    done: Callable[[Any], object]
    failed: Callable[[Exception], object] | None
    progress: Callable[[int, int], object] | None
    lane: Lane
    job: Job


class Tasks(QObject):
    """Runs work for pages. `now` serves the counter; `long` is for imports, backups and verifications.

    `done` and `failed` are called on the UI thread, in the order of the lane, unless the owner was destroyed or the
    job cancelled. Without `failed` an error is raised on the UI thread, where the program's excepthook meets it.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._open: set[_Entry] = set()
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        lane: Literal["now"] = "now",
    ) -> Job: ...

    @overload
    def run(
        self,
        owner: QObject,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        lane: Literal["long"],
        progress: Callable[[int, int], object] | None = None,
    ) -> Job: ...

    def run(
        self,
        owner: QObject,
        work: Callable[..., Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        lane: Lane = "now",
        progress: Callable[[int, int], object] | None = None,
    ) -> Job:
        """Queue work; `long` work receives the job as its argument, `now` work receives nothing."""
        if self._closed:
            raise RuntimeError("the tasks are closed")
        entry = self._entry(owner, done, failed, progress, lane)
        self._open.add(entry)
        if len(self._in_lane("now")) == 1 and lane == "now":
            self.busy_changed.emit(True)
        self._submit(entry, work if lane == "now" else lambda: work(entry.job))
        return entry.job

    @property
    def closed(self) -> bool:
        """Whether the program ends: nothing may be asked any more."""
        return self._closed

    def busy(self, lane: Lane = "now") -> bool:
        """Whether a lane has work that is not yet delivered."""
        return bool(self._in_lane(lane))

    def close(self) -> None:
        """Drop what is queued, ask long work to stop, wait for what runs; nothing is delivered afterwards."""
        self._closed = True
        for entry in self._open:
            entry.job.cancel()
        for executor in self._lanes.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._lanes.clear()
        was_busy = self.busy()
        self._open.clear()
        if was_busy:
            self.busy_changed.emit(False)

    def _entry(
        self,
        owner: QObject,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
        progress: Callable[[int, int], object] | None,
        lane: Lane,
    ) -> _Entry:
        entry = _Entry(owner, done, failed, progress, lane, Job(lambda at, of: self._progressed.emit(entry, at, of)))
        return entry

    def _submit(self, entry: _Entry, work: Callable[[], Any]) -> None:
        executor = self._lanes.get(entry.lane)
        if executor is None:
            executor = self._lanes[entry.lane] = ThreadPoolExecutor(1, f"desk-{entry.lane}")
        future = executor.submit(work)
        future.add_done_callback(lambda finished: self._finished.emit(entry, finished))

    def _in_lane(self, lane: Lane) -> list[_Entry]:
        return [entry for entry in self._open if entry.lane == lane]

    def _wanted(self, entry: _Entry) -> bool:
        return not self._closed and not entry.job.cancelled and isValid(entry.owner)

    def _on_finished(self, entry: _Entry, future: Future[Any]) -> None:
        if entry not in self._open:
            return
        self._open.discard(entry)
        if entry.lane == "now" and not self.busy():
            self.busy_changed.emit(False)
        if not self._wanted(entry) or future.cancelled():
            return
        error = future.exception()
        if error is None:
            entry.done(future.result())
        elif entry.failed is not None and isinstance(error, Exception):
            entry.failed(error)
        else:
            raise error

    def _on_progressed(self, entry: _Entry, done: int, total: int) -> None:
        if entry.progress is not None and entry in self._open and self._wanted(entry):
            entry.progress(done, total)


class DirectTasks(Tasks):
    """Runs everything at once on the calling thread: for tests of pages and for pictures of them."""

    def _entry(
        self,
        owner: QObject,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
        progress: Callable[[int, int], object] | None,
        lane: Lane,
    ) -> _Entry:
        entry = _Entry(owner, done, failed, progress, lane, Job(lambda at, of: self._on_progressed(entry, at, of)))
        return entry

    def _submit(self, entry: _Entry, work: Callable[[], Any]) -> None:
        future: Future[Any] = Future()
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001  (delivered as the threads would deliver it)
            future.set_exception(error)
        self._on_finished(entry, future)
