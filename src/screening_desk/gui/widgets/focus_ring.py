"""The focus ring: 2 px, 1 px outside the control that has the focus, in every window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import edge_pen

_OUT = 3
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)


class Ring(QWidget):
    """The drawn ring; sees no mouse and no keys."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two pixels of the focus colour with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(edge_pen("focus", width=2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FocusRing(QObject):
    """Keeps one ring around the widget with the focus (`install` once per application).

    A widget with the property `ring` = `self` draws its own; item views show the current row instead. A widget may
    have `ring_rect()` where the ring goes around a part of it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus)
        Theme.current().changed.connect(self._place)

    @classmethod
    def install(cls, app: QApplication) -> FocusRing:
        """Start to follow the focus; a second call changes nothing."""
        known = app.findChild(FocusRing)
        return known if isinstance(known, FocusRing) else cls(app)

    def ring(self) -> Ring | None:
        """The ring as shown now."""
        return self._ring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget when it, or anything around it, moves."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        self._drop()
        if new is None or new.isWindow() or new.property("ring") == "self" or isinstance(new, QAbstractItemView):
            return
        host = _host(new)
        self._target, self._ring = new, Ring(host)
        self._ring.destroyed.connect(self._on_ring_gone)
        self._watched = [new]
        while self._watched[-1] is not host and (parent := self._watched[-1].parentWidget()) is not None:
            self._watched.append(parent)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _on_ring_gone(self) -> None:
        self._ring, self._target, self._watched = None, None, []

    def _drop(self) -> None:
        ring, watched = self._ring, self._watched
        self._on_ring_gone()
        for widget in watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        if ring is None or not isValid(ring):
            return
        ring.destroyed.disconnect(self._on_ring_gone)
        ring.hide()
        ring.deleteLater()

    def _place(self) -> None:
        target, ring = self._target, self._ring
        if target is None or ring is None or not isValid(target) or not isValid(ring):
            return
        host = ring.parentWidget()
        if host is None or not host.isAncestorOf(target):
            ring.hide()
            return
        special = getattr(target, "ring_rect", None)
        rect: QRect = special() if callable(special) else target.rect()
        top_left = target.mapTo(host, QPoint(0, 0)) + rect.topLeft()
        ring.setGeometry(QRect(top_left, rect.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT))
        ring.setVisible(target.isVisible())
        ring.raise_()
        ring.update()


def _host(target: QWidget) -> QWidget:
    """The widget the ring is drawn in: what scrolls with the target, or its window."""
    widget = target
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return widget
        widget = parent
    return widget
