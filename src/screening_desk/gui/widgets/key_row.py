"""A row with keys of its own: while it has the focus they win over the shortcuts of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from screening_desk.gui.widgets.kinds import edge_pen


class KeyRow(QWidget):
    """A row says only which keys it `knows`, and paints itself; the ring stands inside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "self")

    def knows(self, event: QKeyEvent) -> bool:
        """Whether a key is the row's own; this one has none."""
        return False

    def event(self, event: QEvent) -> bool:
        """The row's own keys win over shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.knows(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paint_ring(self, painter: QPainter) -> None:
        """Mark the current row."""
        if self.hasFocus():
            painter.setPen(edge_pen("focus", width=2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def plain_key(event: QKeyEvent) -> bool:
    """Whether a key was pressed with nothing beside it; the number pad counts as such."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
