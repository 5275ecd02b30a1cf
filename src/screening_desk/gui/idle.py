"""Notice that nobody has touched the program: hide after a while, lock after a longer one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

REST_AFTER = 20
HIDE_AFTER = 3 * 60
LOCK_AFTER = 10 * 60
LOCK_AFTER_IN_PRIVATE = 20 * 60
SLEPT = 60
"""Seconds of the wall clock between two looks, which come every five: the computer was suspended meanwhile."""
_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Watches every event of the application and counts the seconds since the last human one.

    Time comes from ``monotonic``, so a clock that is set back neither hides nor keeps open.
    """

    rest_due = Signal()
    """A quiet moment, once after each act: time for what would make a save wait."""
    hide_due = Signal()
    lock_due = Signal(str)
    """Why: ``slept`` or ``idle``."""

    def __init__(
        self, monotonic: Callable[[], float], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._monotonic, self._now = monotonic, now
        self._looked = now()
        self._last = monotonic()
        self._hidden = False
        self._rested = False
        self.private = False
        self._timer = QTimer(self)
        self._timer.setInterval(5000)
        self._timer.timeout.connect(self.look)

    def set_private(self, private: bool) -> None:
        """Lock later while a person is spoken with alone."""
        self.private = private

    def start(self) -> None:
        """Count from now."""
        self._last, self._hidden, self._looked = self._monotonic(), False, self._now()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting: nobody is signed in."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the time since the last act with the two limits, and notice that the computer slept."""
        slept, self._looked = (self._now() - self._looked).total_seconds() > SLEPT, self._now()
        idle = self._monotonic() - self._last
        if slept or idle >= (LOCK_AFTER_IN_PRIVATE if self.private else LOCK_AFTER):
            self.stop()
            self.lock_due.emit("slept" if slept else "idle")
            return
        if idle >= REST_AFTER and not self._rested:
            self._rested = True
            self.rest_due.emit()
        if idle >= HIDE_AFTER and not self._hidden:
            self._hidden = True
            self.hide_due.emit()

    def returned(self) -> None:
        """The page was uncovered again."""
        self._last, self._hidden = self._monotonic(), False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of a human act; nothing is ever held back here."""
        if event.type() in _ACTS:
            self._last, self._rested = self._monotonic(), False
        return False
