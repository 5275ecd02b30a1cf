"""Icon and word at the right of a panel head: complete, still open, may wait."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel


class SectionState(QWidget):
    """A state of one section; colour never stands alone."""

    def __init__(
        self, kind: Kind = "unk", words: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=14)
        self._words = PlainLabel(role="body" if wrap else "state", wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if wrap else 5)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self._wrap = wrap
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.show_state(kind, words)

    def words(self) -> str:
        """The words shown."""
        return self._words.text()

    def show_state(self, kind: Kind, words: str) -> None:
        """Say another state."""
        look = LOOKS[kind]
        self._icon.set_icon(look.icon, look.ink)
        self._words.set_look(tone="text" if self._wrap else look.ink)
        self._words.setText(words)
        self.setAccessibleName(words)
