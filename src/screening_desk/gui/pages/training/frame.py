"""The frame of the pages of training: a head, the middle, and the bar of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.widgets.buttons import ShortcutButton


def table_panel(table: QTableView, empty: QWidget) -> QFrame:
    """A table in a panel; `empty` says below it why there is nothing to show.

    The caller holds the panel until it stands in a page: a layout without one keeps no widget alive.
    """
    panel = QFrame()
    panel.setProperty("role", "panel")
    inside = QVBoxLayout(panel)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.setSpacing(0)
    inside.addWidget(table, 1)
    inside.addWidget(empty, 0, Qt.AlignmentFlag.AlignTop)
    return panel


def lay_out(
    page: QWidget, head: Sequence[tuple[QWidget, int]], middle: QLayout, left: Sequence[QAction], primary: QAction
) -> None:
    """Put them into a page; `head` with the stretch of each part, `primary` at the right end of the bar."""
    top, bar = QFrame(), QFrame()
    top.setProperty("role", "pagehead")
    bar.setProperty("role", "actionbar")
    top.setFixedHeight(50)
    bar.setFixedHeight(54)
    row = QHBoxLayout(top)
    row.setContentsMargins(16, 8, 16, 8)
    row.setSpacing(12)
    for widget, stretch in head:
        row.addWidget(widget, stretch)
    buttons = QHBoxLayout(bar)
    buttons.setContentsMargins(16, 0, 16, 0)
    buttons.setSpacing(8)
    for action in left:
        buttons.addWidget(ShortcutButton(action))
    buttons.addStretch(1)
    buttons.addWidget(ShortcutButton(primary, primary=True))
    middle.setContentsMargins(16, 12, 16, 12)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(top)
    outer.addLayout(middle, 1)
    outer.addWidget(bar)
