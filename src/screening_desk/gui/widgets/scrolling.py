"""A region that scrolls up and down and is never narrower than what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

BAR = 12  # room for the scroll bar


def show_alone(stack: QStackedWidget, page: QWidget) -> None:
    """Show one page of a stack; the others, which were never laid out for this window, ask for no room."""
    for place in range(stack.count()):
        each = stack.widget(place)
        policy = QSizePolicy.Policy.Preferred if each is page else QSizePolicy.Policy.Ignored
        if each is not None:
            each.setSizePolicy(policy, policy)
    stack.setCurrentWidget(page)


def keep_room_for_bar(scroll: QScrollArea) -> None:
    """The bar's room stays, so that columns keep in line with their head; its handle shows only where something scrolls."""
    bar = scroll.verticalScrollBar()
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
    bar.setEnabled(bar.maximum() > bar.minimum())


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
