"""The banner: what the state is, and what the next step is. It never closes by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import LOOKS, Kind, paint_box
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel


class Banner(QWidget):
    """Icon, title, one sentence with the next step, a note at the right, and room for buttons (`add_button`)."""

    def __init__(self, kind: Kind = "info", title: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._icon = IconLabel(size=18)
        self._title = PlainLabel(role="strong", wrap=True)
        self._text = PlainLabel(wrap=True)
        self._note = PlainLabel(role="label")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 9, 13, 9)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_state(kind, title, text)

    @property
    def kind(self) -> Kind:
        """The kind shown."""
        return self._kind

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def show_state(self, kind: Kind, title: str, text: str = "", note: str = "", icon: str = "") -> None:
        """Say another state; `icon` replaces the icon of the kind where the design asks for it."""
        self._kind = kind
        look = LOOKS[kind]
        self._icon.set_icon(icon or look.icon, look.ink)
        self._title.set_look(tone="on_ink" if kind == "ink" else {"info": "text"}.get(kind, look.ink))
        self._text.set_look(tone="on_ink" if kind == "ink" else "text2")
        self._note.set_look(tone="on_ink" if kind == "ink" else "text2")
        for label, words in ((self._title, title), (self._text, text), (self._note, note)):
            label.setText(words)
            label.setVisible(bool(words))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right end."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge and the bar of 4 px at the left."""
        painter = QPainter(self)
        look = LOOKS[self._kind]
        rect = QRectF(self.rect())
        paint_box(painter, rect, look.ground, look.edge or look.ink if self._kind != "ink" else None, look.dashed)
        bar = {"unk": "unk_edge"}.get(self._kind, look.ink) if self._kind != "ink" else "ink"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current().colour(bar))
        painter.setClipRect(QRectF(0, 0, 4, rect.height()))
        painter.drawRoundedRect(QRectF(0, 0, 12, rect.height()), 4, 4)
