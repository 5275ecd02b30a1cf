"""Whether somebody has just pressed a key or a button in the program: long work steps aside for them."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject

AFTER = 0.6
"""Seconds after a key in which what it asked for is being done and painted."""
_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})


class ActiveHands(QObject):
    """Watches the application from `watch` until `rest`; `busy` may be asked from any thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = float("-inf")

    def watch(self) -> None:
        """Begin: only while long work runs does every event pass here."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def rest(self) -> None:
        """End."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def touch(self) -> None:
        """Note that somebody is active."""
        self._last = monotonic()

    def busy(self) -> bool:
        """Whether a key was pressed a moment ago."""
        return monotonic() - self._last < AFTER

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See it and let it pass."""
        del watched
        if event.type() in _ACTS:
            self.touch()
        return False
