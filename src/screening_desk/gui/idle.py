"""Notice that nobody has touched the program: hide after a while, lock after a longer one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent

from screening_desk.gui.sleep import asleep

REST_AFTER = 20
HIDE_AFTER = 3 * 60
LOCK_AFTER = 10 * 60
LOCK_AFTER_IN_PRIVATE = 20 * 60
LOOK_EVERY = 1
SLEPT = 1
"""Seconds of sleep, where the system counts them."""
RAN_AHEAD = 20
STOOD_STILL = 60
"""Seconds of the wall clock between two looks, beyond the other clock or in all: where the system counts no sleep."""
_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_HIDE = frozenset(
    {(Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Pause, Qt.KeyboardModifier.NoModifier)}
)
_LOCK = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


class Idle(QObject):
    """Watches every event of the application and counts the seconds since the last human one.

    Time comes from ``monotonic``, so a clock that is set back neither hides nor keeps open. The keys that hide and lock
    are taken here, because a dialog or an open list would keep them from the window.
    """

    rest_due = Signal()
    """A quiet moment, once after each act: time for what would make a save wait."""
    hide_due = Signal()
    lock_due = Signal(str)
    """Why: ``slept`` or ``idle``."""
    hide_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        monotonic: Callable[[], float],
        now: Callable[[], datetime],
        parent: QObject | None = None,
        slept: Callable[[], float] = asleep,
    ) -> None:
        super().__init__(parent)
        self._monotonic, self._now, self._slept = monotonic, now, slept
        self._note_look()
        self._last = monotonic()
        self._hidden = False
        self._rested = False
        self.private = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY * 1000)
        self._timer.timeout.connect(self.look)

    def set_private(self, private: bool) -> None:
        """Lock later while a person is spoken with alone."""
        self.private = private

    def start(self) -> None:
        """Count from now."""
        self._last, self._hidden = self._monotonic(), False
        self._note_look()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting: nobody is signed in."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the time since the last act with the two limits, and notice that the computer slept."""
        idle = self._monotonic() - self._last
        away = self._was_away()
        if away or idle >= (LOCK_AFTER_IN_PRIVATE if self.private else LOCK_AFTER):
            self.stop()
            self.lock_due.emit("slept" if away else "idle")
            return
        if idle >= REST_AFTER and not self._rested:
            self._rested = True
            self.rest_due.emit()
        if idle >= HIDE_AFTER and not self._hidden:
            self._hidden = True
            self.hide_due.emit()

    def _was_away(self) -> bool:
        """Whether the computer slept since the last look; a clock that is put right by a few seconds is no sleep."""
        wall, steady, slept = self._looked, self._looked_at, self._sleep
        self._note_look()
        passed = (self._looked - wall).total_seconds()
        ahead = passed - (self._looked_at - steady)
        return self._sleep - slept > SLEPT or ahead > RAN_AHEAD or passed > STOOD_STILL

    def _note_look(self) -> None:
        self._looked, self._looked_at, self._sleep = self._now(), self._monotonic(), self._slept()

    def returned(self) -> None:
        """The page was uncovered again."""
        self._last, self._hidden = self._monotonic(), False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the time of a human act, and take the keys that hide and lock wherever the keyboard is."""
        if not isinstance(event, QInputEvent):  # all but a few: asking for the type of each costs far more
            return False
        kind = event.type()
        if kind in _ACTS:
            self._last, self._rested = self._monotonic(), False
        return kind in _KEYS and isinstance(event, QKeyEvent) and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key is one of those that hide and lock; its action in the window must not run as well."""
        key = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asked = self.hide_asked if key in _HIDE else self.lock_asked if key == _LOCK else None
        if asked is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            asked.emit()
        return True
