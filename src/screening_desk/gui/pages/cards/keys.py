"""While a traveller has the screen, every key of the program comes here and goes nowhere else."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

LONE = 50
"""Milliseconds before and after a key of a hand without another one: readers type faster, people do not."""
QUIET = 200
"""Milliseconds of silence that end a burst."""
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)


@dataclass(frozen=True)
class Key:
    """One key that was pressed alone."""

    key: int
    text: str
    modifiers: Qt.KeyboardModifier


class CardKeys(QObject):
    """Event filter of the application, the last one installed, so that the reader, the shortcuts and the window hear nothing.

    A key counts when no other came within 50 ms. What a passport reader types is a burst and is dropped whole: it can be
    no answer and no PIN, and it goes to nobody.
    """

    pressed = Signal(object)  # Key
    acted = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or (lambda: time.monotonic_ns() // 1_000_000)
        self._waiting: Key | None = None
        self._last, self._burst = -QUIET, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONE)
        self._timer.timeout.connect(self._deliver)

    def holding(self) -> bool:
        """Whether a key waits to be alone."""
        return self._waiting is not None

    def forget(self) -> None:
        """Drop a key that waits: what it was pressed for is not shown any more."""
        self._timer.stop()
        self._waiting = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow every key; mouse and touch go their way."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or the shortcut would be asked for
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and event.key() not in _MODIFIERS:
            self._take(event)
        return True

    def _take(self, event: QKeyEvent) -> None:
        self.acted.emit()
        now = event.timestamp() or self._clock()
        gap = (now - self._last) & 0xFFFFFFFF  # X11 time has 32 bits
        self._last = now
        if gap <= LONE:
            self._burst = True
        elif gap > QUIET:
            self._burst = False
        if self._burst:
            self.forget()
            return
        self._deliver()
        self._waiting = Key(event.key(), event.text(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        self._timer.start()

    def _deliver(self) -> None:
        self._timer.stop()
        key, self._waiting = self._waiting, None
        if key is not None:
            self.pressed.emit(key)
