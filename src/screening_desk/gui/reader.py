"""The passport reader that types like a keyboard: bursts of MRZ shape become scans, everything else is typing."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from screening_desk.documents.mrz import shape
from screening_desk.documents.results import Shape
from screening_desk.gui.shortcuts import trigger_shortcut

HOLD = 35  # ms a key is held back; people type slower, readers faster
PAUSE = 150  # ms of silence that end a scan which is not complete
_GRACE = 5
FASTEST = 10  # ms between two repeats of a key that is held down, at the very least
LEAST = 20  # characters that make a burst long enough for a scan
_DATES = 7  # digits of a birth date with its check digit, before the first filler of a book that was turned

_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_FRAME = "\x02\x03"  # STX and ETX, which some readers send around each message
_LONE = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Mode_switch,
    }
)


class Part(enum.Enum):
    """What a key can be in a burst."""

    TEXT = "text"
    END = "end"
    LONE = "lone"  # a modifier by itself: readers press Shift between letters
    OTHER = "other"


class Replayed(QKeyEvent):
    """A held key on its way to the widget it was typed for; the reader lets it pass."""


@dataclass
class Held:
    """A key held back: the event, who was to get it, what it types and when it was pressed (ms)."""

    event: Replayed
    receiver: QObject
    text: str
    at: int


def _uptime() -> int:
    return time.monotonic_ns() // 1_000_000


def copy_key(event: QKeyEvent) -> Replayed:
    """Copy a key event, with its time and native codes."""
    copy = Replayed(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def _unlike_words(burst: str) -> bool:
    """Tell a zone from words that a program types as fast as a reader: a passphrase, a dictated note."""
    return "<" in burst or sum(map(str.isdigit, burst)) >= _DATES


class Reader(QObject):
    """Event filter of the application (`install`). Scans go to `scanned`, broken ones to `partial`, as they were typed.

    A printable key is held up to 35 ms by the events' own times. A next key within that time is held too; otherwise the
    held keys go on to the widget in their order. From 20 characters of MRZ shape on the burst is a scan: it reaches no
    field, button or shortcut, and ends when the shape is complete or after 150 ms without a key.
    """

    scanned = Signal(str)
    partial = Signal(str)
    _ended = Signal(str, bool)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], int] = _uptime) -> None:
        super().__init__(parent)
        self._clock = clock
        self._prefix, self._suffix = "", ""
        self._held: list[Held] = []
        self._is_scan = False
        self._last = 0
        self._after_scan = False
        self._swallowed: set[int] = set()
        self._graced = False
        self._started = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_silence)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def install(self, app: QCoreApplication) -> None:
        """Watch every key of the application."""
        app.installEventFilter(self)

    def configure(self, prefix: str = "", suffix: str = "") -> None:
        """Set what the reader types before and after each message; both are taken off."""
        self._prefix, self._suffix = prefix, suffix

    def holding(self) -> bool:
        """Whether keys are held back now."""
        return bool(self._held)

    def settle(self) -> None:
        """End the hold at once: a scan is reported, typing goes on to its widget. For leaving a page or locking."""
        self._timer.stop()
        if self._is_scan:
            self._end_scan(complete=False)
        else:
            self._replay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold, swallow or let pass; only keys and mouse presses matter."""
        if not isinstance(event, QInputEvent):  # all but a few: asking for the type of each costs far more
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and self._held and not self._is_scan:
            self.settle()
        if not isinstance(event, QKeyEvent) or isinstance(event, Replayed):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._on_override(event)
        if kind == QEvent.Type.KeyPress:
            return self._on_press(watched, event)
        return kind == QEvent.Type.KeyRelease and self._on_release(watched, event)

    def _part(self, event: QKeyEvent) -> Part:
        text, modifiers = event.text(), event.modifiers()
        strange = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        alt_gr = (modifiers & strange) == strange  # Windows reports AltGr as both
        plain = not modifiers & (strange | Qt.KeyboardModifier.MetaModifier)
        if event.key() in _LONE:
            return Part.LONE
        if event.key() in _ENDS and plain:
            return Part.END
        if text and text in self._prefix + self._suffix:
            return Part.TEXT
        if plain and text and (text.isprintable() or text in _FRAME):
            return Part.TEXT
        if plain and text in {"\r", "\n", "\t"}:
            return Part.END
        return Part.TEXT if alt_gr and text and text.isprintable() else Part.OTHER

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the reader holds or swallows this key now."""
        part = self._part(event)
        if part is Part.TEXT:
            return not self._repeats(event)
        return part is Part.END and (self._belongs(event) or self._trails(event))

    def _gap(self, event: QKeyEvent) -> int:
        return ((event.timestamp() or self._clock()) - self._last) & 0xFFFFFFFF  # X11 time has 32 bits

    def _repeats(self, event: QKeyEvent) -> bool:
        """Whether a key is held down. X says so too of a fast reader's doubled letter, released and pressed at once."""
        return event.isAutoRepeat() and not (self._held and self._gap(event) < FASTEST)

    def _belongs(self, event: QKeyEvent) -> bool:
        """Whether a key came soon enough to be part of what is held."""
        return bool(self._held) and self._gap(event) <= (PAUSE if self._is_scan else HOLD)

    def _trails(self, event: QKeyEvent) -> bool:
        """Whether a key is the line end or suffix that follows a complete scan."""
        return self._after_scan and not self._held and self._gap(event) <= PAUSE

    def _on_override(self, event: QKeyEvent) -> bool:
        if self._takes(event):
            event.accept()  # or a shortcut of the page would fire on a letter of a scan
            return True
        return False

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        part = self._part(event)
        if part is Part.LONE:
            return False
        if self._held and not self._belongs(event):
            self.settle()
        if part is Part.OTHER or self._repeats(event):
            if self._held:
                self.settle()
            self._after_scan = False
            return False
        text = _ENDS.get(Qt.Key(event.key()), event.text())
        if self._trails(event) and (part is Part.END or text in self._suffix + _FRAME):
            self._last = event.timestamp() or self._clock()
            self._swallowed.add(event.key())
            return True
        if part is Part.END and not self._held:
            return False
        self._hold(watched, event, text)
        return True

    def _on_release(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        if not any(held.event.key() == event.key() for held in self._held):
            return False
        self._held.append(Held(copy_key(event), watched, "", self._held[-1].at))
        return True

    def _hold(self, watched: QObject, event: QKeyEvent, text: str) -> None:
        self._last = event.timestamp() or self._clock()
        self._after_scan = False
        self._held.append(Held(copy_key(event), watched, text, self._last))
        burst = self._burst()
        if len(burst) >= LEAST:
            found = shape(burst) if _unlike_words(burst) else Shape.NONE
            self._is_scan = self._is_scan or found is not Shape.NONE
            if found is Shape.COMPLETE:
                self._end_scan(complete=True)
                return
        self._wait(PAUSE if self._is_scan else HOLD)

    def _burst(self) -> str:
        text = "".join(held.text for held in self._held).removeprefix(self._prefix)
        return text.removesuffix(self._suffix) if self._suffix else text

    def _wait(self, interval: int) -> None:
        self._graced = False
        self._started = self._clock()
        self._timer.start(interval)

    def _on_silence(self) -> None:
        late = self._clock() - self._started - self._timer.interval()
        if late > 10 and not self._graced:  # the program was busy: keys may wait in the queue behind this timer
            self._wait(_GRACE)
            self._graced = True
            return
        self.settle()

    def _end_scan(self, *, complete: bool) -> None:
        self._timer.stop()
        burst = self._burst()
        self._swallowed = {held.event.key() for held in self._held} - self._released()
        self._held = []
        self._is_scan = False
        self._after_scan = complete
        self._ended.emit(burst, complete)

    def _released(self) -> set[int]:
        last: dict[int, QEvent.Type] = {held.event.key(): held.event.type() for held in self._held}
        return {key for key, kind in last.items() if kind == QEvent.Type.KeyRelease}

    def _deliver(self, burst: str, complete: bool) -> None:
        (self.scanned if complete else self.partial).emit(burst)

    def _replay(self) -> None:
        held, self._held = self._held, []
        for key in held:
            if key.text and key.text in _FRAME:
                continue
            receiver = key.receiver if isValid(key.receiver) else QApplication.focusWidget()
            if receiver is None:
                continue
            press = key.event.type() == QEvent.Type.KeyPress
            if press and trigger_shortcut(receiver, key.event, Replayed):
                continue
            QCoreApplication.sendEvent(receiver, key.event)
