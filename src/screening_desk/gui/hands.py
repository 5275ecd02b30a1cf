"""Two hands and a passport reader for a window: keys go in the way the system sends them, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_NAMED = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}
TYPIST, READER = 60, 4
"""Milliseconds between two keys of a person, and of a reader."""
BEAT = 0.03
"""Seconds between two keys of somebody who knows them, where the program answers at once."""
PATIENCE = 5.0
"""Seconds that a person waits for a slow computer before the next key."""


class Hands:
    """Presses keys at the active window and waits for what follows. For the demo journey and for journeys in tests."""

    def __init__(self, window: QWidget, settled: Callable[[], bool] = lambda: True) -> None:
        self._window, self._settled = window, settled
        self._now = int(time.monotonic() * 1000)
        self.pressed = Qt.Key.Key_unknown
        """The key that was pressed last."""

    def type(self, text: str) -> None:
        """Type as a person does."""
        for letter in text:
            key = _NAMED.get(letter, ord(letter.upper()) if letter.isprintable() else Qt.Key.Key_unknown)
            shift = letter.isupper() or letter in '<>:"?_+()*&^%$#@!'
            self._stroke(int(key), letter, _modifiers(shift=shift), TYPIST)
        self.rest()

    def press(self, keys: str) -> None:
        """Press one key or combination, written as in the key list: ``F8``, ``Ctrl+Return``, ``2``."""
        combination = _combination(keys)
        key, modifiers = combination.key(), combination.keyboardModifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
        text = keys if plain and len(keys) == 1 else ""
        self._stroke(int(key), text, modifiers, TYPIST * 4)
        self.rest()

    def scan(self, text: str) -> None:
        """Type as a passport reader does: far faster than a person, with line ends of its own."""
        self._now += 500
        for letter in text.replace("\n", "\r") + "\r":
            key = _NAMED.get(letter, ord(letter.upper()))
            shift = letter.isupper() or letter == "<"
            self._stroke(int(key), letter, _modifiers(shift=shift), READER)
        self.rest()

    def rest(self, seconds: float = BEAT) -> None:
        """Let the program work for a moment, and until it holds nothing back and has done what was asked."""
        until = time.monotonic() + seconds
        limit = until + PATIENCE
        while time.monotonic() < until or (not self._settled() and time.monotonic() < limit):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.002)
        self._now = max(self._now, int(time.monotonic() * 1000))

    def wait(self, until: Callable[[], bool], what: str, seconds: float = 15) -> None:
        """Wait for something to be so; say what did not happen when it takes too long. What is not shown yet may come."""
        limit = time.monotonic() + seconds
        while not _is_so(until):
            if time.monotonic() > limit:
                raise TimeoutError(f"this did not happen: {what}")
            self.rest(0.02)

    def _stroke(self, key: int, text: str, modifiers: Qt.KeyboardModifier, after: int) -> None:
        self._now += after
        self.pressed = Qt.Key(key)
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._now)
            if kind is QEvent.Type.ShortcutOverride:
                event.ignore()
            QCoreApplication.sendEvent(self._target(), event)

    def _target(self) -> QWindow:
        """The window that has the keyboard: a dialog above the program, or the program."""
        active = QApplication.activeModalWidget() or QApplication.activeWindow() or self._window
        handle = active.window().windowHandle()
        if handle is None:
            raise RuntimeError("the window is not shown")
        return handle


def _combination(keys: str) -> QKeyCombination:
    """Return key and modifiers of a written combination; PySide's stubs do not know that a sequence has items."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    return combination


def _modifiers(*, shift: bool) -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier


def _is_so(until: Callable[[], bool]) -> bool:
    try:
        return until()
    except LookupError:
        return False
