"""F1: what the keys of the page in front do. The product's own name stands only here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

import screening_desk
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.labels import PlainLabel


class HelpDialog(QDialog):
    """Lists every action with its key, taken from the actions themselves, so that the list is never wrong."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(self.tr("Keys of this page"), role="title"))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for line, action in enumerate(_shown(actions)):
            grid.addWidget(PlainLabel(_keys(action), role="strong"), line, 0)
            grid.addWidget(PlainLabel(action.text()), line, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)  # a few keys stand together at the top
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setAccessibleName(self.tr("Keys of this page"))
        outer.addWidget(area, 1)
        about = self.tr("Screening Desk {version}. It shows what is missing or unknown; a person decides.")
        outer.addWidget(PlainLabel(about.format(version=screening_desk.__version__), role="label", wrap=True))
        close = QAction(self.tr("Close"), self)
        close.setShortcut("Esc")
        close.triggered.connect(self.accept)
        self.addAction(close)
        outer.addWidget(ShortcutButton(close), 0, Qt.AlignmentFlag.AlignRight)
        self.resize(560, 520)


def _shown(actions: Iterable[QAction]) -> list[QAction]:
    seen: dict[str, QAction] = {}
    for action in actions:
        if action.text() and action.shortcuts() and action.isVisible():
            seen.setdefault(action.text(), action)
    return list(seen.values())


def _keys(action: QAction) -> str:
    """Name every key once: both Enter keys are called Enter."""
    names = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
    return " · ".join(dict.fromkeys(name.replace("Return", "Enter") for name in names))
