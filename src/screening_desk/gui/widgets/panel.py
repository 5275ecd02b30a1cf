"""The panel: a frame with a head (title, count or state at the right, shortcut) and a body."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from screening_desk.gui.widgets.labels import PlainLabel

HEAD, HEAD_LONG = 36, 52  # heights of the head with one line, and with two


class Panel(QFrame):
    """A titled region; fill `body` (a QVBoxLayout without margins, so that rows reach the edges)."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self.setProperty("role", "panel")
        self.head = QFrame(self)
        self._title = PlainLabel("", self.head, role="strong")
        self._state = PlainLabel("", self.head, role="label")
        self._shortcut = PlainLabel("", self.head, role="label", tone="text3")
        self.head.setProperty("role", "panelhead")
        self.head.setFixedHeight(HEAD)
        self._row = QHBoxLayout(self.head)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title, 1)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for label in (self._state, self._shortcut):
            label.setAlignment(right)
            self._row.addWidget(label)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        outer.addLayout(self.body, 1)
        self.set_title(title)
        self.set_state("")
        self.set_shortcut("")

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def state(self) -> str:
        """The count or state shown at the right."""
        return self._state.text()

    def set_title(self, title: str) -> None:
        """Name the region; screen readers hear it too."""
        self._title.setText(title)
        self._title.ensurePolished()
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), 260))  # the state is cut first
        self.setAccessibleName(title)

    def set_state(self, text: str) -> None:
        """Show a count or state at the right of the head."""
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a long state a second line."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """One line where the state fits beside the title, otherwise two: a count is never cut."""
        self._state.ensurePolished()
        room = self.width() - 32 - self._title.minimumWidth()
        long = self._wraps and self._state.fontMetrics().horizontalAdvance(self._state.text()) > room
        if long != self._state.wordWrap():
            self._state.setWordWrap(long)
            self.head.setFixedHeight(HEAD_LONG if long else HEAD)

    def set_shortcut(self, text: str) -> None:
        """Show the shortcut that leads here."""
        self._shortcut.setText(text)
        self._shortcut.setVisible(bool(text))

    def add_head_widget(self, widget: QWidget) -> None:
        """Put a chip or a small control at the right end of the head."""
        self._row.addWidget(widget)

    def pad_body(self) -> None:
        """Give the body the padding of 12, for text and forms."""
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(8)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Append a widget or layout to the body."""
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)
