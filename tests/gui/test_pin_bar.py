"""The line that asks for a PIN: clear of the window's edge, and without room of its own while it is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from screening_desk.gui.widgets.pin_bar import PinBar


def test_it_takes_room_only_while_it_is_shown(window: Callable[..., QWidget]) -> None:
    page, bar, below = QWidget(), PinBar(), QPlainTextEdit()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    column.addWidget(below)
    window(page)
    assert below.y() == 0
    bar.ask()
    column.activate()
    panel = next(frame for frame in bar.findChildren(QFrame) if frame.property("role") == "panel")
    assert panel.y() >= 8
    assert below.y() > panel.geometry().bottom()
