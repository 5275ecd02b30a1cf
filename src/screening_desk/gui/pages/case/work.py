"""One piece of work at a time for a case: off the UI thread, with one banner for what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import Job, Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.errors import Refused, Unavailable

T = TypeVar("T")


class CaseWork(QObject):
    """Asks the services. While one answer is awaited nothing else is asked."""

    busy_changed = Signal()

    def __init__(self, tasks: Tasks, banner: Banner, place: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._banner, self._place = tasks, banner, place
        self._job: Job | None = None
        self._standing = ""
        banner.installEventFilter(self)
        self.busy = False
        self.opened = False
        """Whether the case could be opened, for the words of what went wrong."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave no gap where the banner was."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._place.setContentsMargins(16, 12 if event.type() == QEvent.Type.ShowToParent else 0, 16, 0)
        return False

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        point: Callable[[str], object] | None = None,
        undone: Callable[[], object] | None = None,
    ) -> None:
        """Do a piece of work; `point` is told the code of a refusal, to lead the keys there, `undone` of any failure."""
        if self.busy:
            return
        self.busy = True
        self.busy_changed.emit()

        def finished(result: T) -> None:
            self.busy = False
            done(result)
            self.busy_changed.emit()

        def failed(error: Exception) -> None:
            self.busy = False
            if undone is not None:
                undone()
            self.busy_changed.emit()
            self.fail(error)
            if isinstance(error, Refused) and point is not None:
                point(error.code)

        self._job = self._tasks.run(self, work, finished, failed)

    def drop(self) -> None:
        """Let no answer that is still awaited paint anything: the page was cleared."""
        if self._job is not None:
            self._job.cancel()
        self.busy = self.opened = False

    def fail(self, error: Exception) -> None:
        """Say what went wrong; an error that is no refusal goes up."""
        if not isinstance(error, Refused | Unavailable):
            raise error
        kind: Kind = "error" if isinstance(error, Unavailable) else "warn"
        self.tell(kind, self.tr("Not saved") if self.opened else self.tr("Not opened"), sentence(error))

    def stand(self, sign: Sign | None) -> None:
        """Show a line that stays true until it changes; a refusal that is being read comes first."""
        if not self._banner.isHidden() and self._banner.title() != self._standing:
            return
        self._standing = sign.title if sign else ""
        self._banner.setVisible(sign is not None)
        if sign is not None:
            self.tell(sign.kind, sign.title, sign.text)

    def tell(self, kind: Kind, title: str, text: str) -> None:
        """Show one sentence above the case."""
        self._banner.show_state(kind, title, text)
        self._banner.show()
