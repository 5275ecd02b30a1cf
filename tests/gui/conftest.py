"""What tests of widgets share: the theme on, and a window that holds what is tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.language import Language
from screening_desk.gui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, applied; the screen speaks English, and its numbers with it."""
    Language("en")
    theme = Theme.current()
    theme.apply(qapp)
    theme.choose("light")
    yield theme
    theme.choose("light")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Callable[..., QWidget]:
    """Show widgets below each other in one active window."""
    pages: list[QWidget] = []  # qtbot keeps no page alive

    def show(*widgets: QWidget) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(page)
        pages.append(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show
