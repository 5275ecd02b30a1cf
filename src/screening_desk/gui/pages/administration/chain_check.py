"""Verifying the audit chain on request: what runs, how far it is, and what is known of the chain."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from screening_desk.gui.context import Context
from screening_desk.gui.verdicts import progress_words
from screening_desk.services import trail
from screening_desk.services.trail import TrailVerdict


class ChainCheck(QObject):
    """Checks every link in the long lane; the page it belongs to stays usable meanwhile."""

    changed = Signal()
    found = Signal(object)  # TrailVerdict, which the page shows
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.verdict: TrailVerdict | None = None
        self.running = False
        self._checked = (0, 0)

    def start(self, context: Context) -> None:
        """Check the whole chain."""
        desk = context.desk
        self.running, self._checked = True, (0, 0)
        self.changed.emit()
        context.tasks.run(
            self,
            lambda job: trail.verify(desk, job.report),
            self.found.emit,
            self._on_failed,
            lane="long",
            progress=self.show_progress,
        )

    def end(self, verdict: TrailVerdict) -> None:
        """Take what a verification found."""
        self.verdict, self.running = verdict, False
        self.changed.emit()

    def show_progress(self, done: int, entries: int) -> None:
        """Take how far a verification is."""
        self._checked = done, entries
        self.changed.emit()

    def progress(self) -> str:
        """Say how far it is."""
        return progress_words(*self._checked)

    def _on_failed(self, error: Exception) -> None:
        self.running = False
        self.changed.emit()
        self.failed.emit(error)
