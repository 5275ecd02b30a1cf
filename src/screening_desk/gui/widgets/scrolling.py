"""A region that scrolls up and down and is never narrower than what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

BAR = 12  # room for the scroll bar


class UprightScroll(QScrollArea):
    """Its least width follows its content, so that nothing is cut off at the right, where no scroll bar would show it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content needs, beside the bar."""
        least = super().minimumSizeHint()
        inner = self.widget()
        return QSize(inner.minimumSizeHint().width() + BAR, least.height()) if inner is not None else least

    def sizeHint(self) -> QSize:
        """Never less than the least."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the layout around when the content needs another width."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
