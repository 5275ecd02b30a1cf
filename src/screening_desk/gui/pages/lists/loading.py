"""The load that runs: off the UI thread, stopped by a key, stepping aside for whoever has a traveller."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal

from screening_desk.exchange.list_file import Source
from screening_desk.gui.active_hands import ActiveHands
from screening_desk.gui.context import Context
from screening_desk.gui.tasks import Job
from screening_desk.services import list_versions
from screening_desk.services.list_load import Told, load
from screening_desk.services.watch_lists import ListView, VersionView


class Loading(QObject):
    """`ended` brings the version, `failed` why there is none."""

    progressed = Signal(int, int)
    ended = Signal(object)  # VersionView
    failed = Signal(object)  # Exception

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hands = ActiveHands(self)
        self.stopping: Event | None = None
        """Set by whoever stops the load; None while none runs."""

    @property
    def running(self) -> bool:
        """Whether a file is being loaded."""
        return self.stopping is not None

    def begin(self, chosen: ListView, source: Source, about: Told) -> None:
        """Load a file as a new version; entries of one that did not come in whole are deleted at once."""
        desk, stop, busy = self._context.desk, Event(), self._hands.busy
        self.stopping = stop
        self._hands.watch()

        def work(job: Job) -> VersionView:
            def stopped() -> bool:
                return stop.is_set() or job.cancelled

            version = load(desk, chosen.list_id, source, about, job.report, stopped, busy)
            if version.state in {"broken", "cancelled"}:
                list_versions.tidy(desk, chosen.list_id, lambda: job.cancelled)
            return version

        self._context.tasks.run(self, work, self._on_ended, self._on_failed, lane="long", progress=self.progressed.emit)

    def stop(self) -> None:
        """Ask the load to stop."""
        if self.stopping is not None:
            self.stopping.set()

    def _on_ended(self, version: VersionView) -> None:
        self._rest()
        self.ended.emit(version)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self.stopping = None
        self._hands.rest()
