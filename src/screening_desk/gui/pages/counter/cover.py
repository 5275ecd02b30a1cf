"""Closed mode: when it goes on by itself, and the look beneath while Ctrl+Space is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from screening_desk.gui.pages.counter.closed import ClosedView
from screening_desk.services.judging import ScreeningView


class Cover(QObject):
    """Puts the closed view over whatever is shown, and takes it away again."""

    changed = Signal(bool)
    covered = Signal(bool)  # also while somebody looks beneath

    def __init__(self, stack: QStackedWidget, closed: ClosedView, manner: str) -> None:
        super().__init__(stack)
        self._stack, self._view, self._manner = stack, closed, manner
        self._beneath: QWidget | None = None
        self._on = self._peeking = self._by_hand = False
        self._met = ""
        stack.addWidget(closed)

    @property
    def on(self) -> bool:
        """Whether closed mode is on."""
        return self._on

    @property
    def covering(self) -> bool:
        """Whether nothing can be seen just now."""
        return self._on and not self._peeking

    def show_page(self, page: QWidget) -> None:
        """Show a page, or put it beneath the cover."""
        self._beneath = page
        if not self.covering:
            self._stack.setCurrentWidget(page)

    def toggle(self) -> None:
        """Ctrl+D."""
        self._by_hand = not self._on
        self._set(not self._on)

    def meet(self, view: ScreeningView) -> None:
        """Close by itself, once for each traveller, where the office wants it."""
        key = view.draft.screening_id
        if self._met == key or self._manner == "by_hand":
            return
        if self._manner == "start" or view.danger or (view.needs_supervisor and not _misread_only(view)):
            self._met = key
            self._set(True)

    def next_traveller(self) -> None:
        """What was closed by itself opens for the next one; what was closed by hand stays."""
        if not self._by_hand:
            self._set(False)

    def key(self, event: QKeyEvent) -> bool:
        """Begin to look beneath on Ctrl+Space; True when the key was that."""
        if event.key() != Qt.Key.Key_Space or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if self.covering and self._beneath is not None:
            self._peeking = True
            self._stack.setCurrentWidget(self._beneath)
            application = QApplication.instance()
            if application is not None:
                application.installEventFilter(self)
            self.covered.emit(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End the look when a key of the two is let go, or the window is left."""
        kind = event.type()
        if kind == QEvent.Type.ApplicationDeactivate:
            self._end_peek()
        if not isinstance(event, QKeyEvent) or event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Control):
            return False
        if kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._end_peek()
        return True

    def _end_peek(self) -> None:
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self._peeking:
            self._peeking = False
            self._paint()

    def _set(self, on: bool) -> None:
        if on == self._on:
            return
        self._on, self._peeking = on, False
        self._paint()
        self.changed.emit(on)

    def _paint(self) -> None:
        if self._on:
            self._stack.setCurrentWidget(self._view)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._beneath is not None:
            self._stack.setCurrentWidget(self._beneath)
        self.covered.emit(self._on)


def _misread_only(view: ScreeningView) -> bool:
    """Whether all that is found is a zone that does not agree: that is about a reader first, and settled by reading."""
    asked = {finding.code for finding in view.findings if finding.handling == "supervisor"}
    return asked == {"mrz"} and "concern" not in view.blocks
