"""How far a case is that this counter handed over: asked again and again, so that the banner stays true."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from screening_desk.gui.context import Context
from screening_desk.services import screening
from screening_desk.services.duty import Duty
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.screening import CaseProgress, Saved

EVERY = 5000  # ms


class HandedOver(QObject):
    """Follows one case until the next traveller."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.saved: Saved | None = None
        self.progress: CaseProgress | None = None
        self.known = True
        self.reason_missing = False
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.ask)

    @property
    def duty(self) -> Duty:
        """Whom to call: as the store says now, before that as the settings said at sign-in."""
        if self.progress is not None:
            return self.progress.duty
        settings = self._context.settings
        return Duty((settings.duty_person,) if settings.duty_person else (), settings.duty_phone)

    def follow(self, saved: Saved, *, reason_missing: bool) -> None:
        """Follow a case that was just handed over."""
        self.saved, self.progress, self.reason_missing, self.known = saved, None, reason_missing, True
        self._timer.start()
        self.ask()

    def stop(self) -> None:
        """Follow nothing."""
        self._timer.stop()
        self.saved, self.progress, self.reason_missing = None, None, False

    def ask(self) -> None:
        """Ask how far it is; while that cannot be read, "not opened" is not claimed."""
        case_id = self.saved.case_id if self.saved else None
        if case_id is None or self._asking:
            return
        self._asking = True
        desk = self._context.desk
        self._context.tasks.run(self, lambda: screening.progress(desk, case_id), self._on_answer, self._on_failed)

    def _on_answer(self, progress: CaseProgress) -> None:
        self._asking = False
        if self.saved is not None and (progress != self.progress or not self.known):
            self.progress, self.known = progress, True
            self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self._asking = False
        if not isinstance(error, Refused | Unavailable):
            raise error
        if self.known:
            self.known = False
            self.changed.emit()
