"""What a person is told above every page: one at a time, the gravest first, each until it is read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.kinds import Kind

_GRAVE: tuple[Kind, ...] = ("esc", "error", "ink", "warn")


@dataclass(frozen=True)
class _Notice:
    kind: Kind
    title: str
    text: str


class NoticeStack(QWidget):
    """Takes the height of one banner, however much there is to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Notice] = []
        self._read = QAction(self)
        self._read.setShortcut("Alt+Q")
        self._read.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._read.triggered.connect(self._on_read)
        self.addAction(self._read)
        self._banner = Banner()
        self._button = ShortcutButton(self._read)
        self._banner.add_button(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self._banner)
        self.retranslate()

    def add(self, kind: Kind, title: str, text: str = "") -> None:
        """Tell one thing more; what is being told already is not told twice."""
        notice = _Notice(kind, title, text)
        if notice not in self._waiting:
            self._waiting.append(notice)
            self._waiting.sort(key=lambda each: _GRAVE.index(each.kind) if each.kind in _GRAVE else len(_GRAVE))
        self._show()

    def titles(self) -> tuple[str, ...]:
        """Return what there is to tell, in its order."""
        return tuple(notice.title for notice in self._waiting)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._read.setText(self.tr("Read"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        self.setVisible(bool(self._waiting))
        self._read.setEnabled(bool(self._waiting))
        if self._waiting:
            first, count = self._waiting[0], len(self._waiting)
            note = self.tr("1 of {count}").format(count=count) if count > 1 else ""
            self._banner.show_state(first.kind, first.title, first.text, note)

    def _on_read(self) -> None:
        del self._waiting[0]
        self._show()
