"""What tests of widgets share: the theme on, and a window that holds what is tested."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui import quiet
from screening_desk.gui.language import Language
from screening_desk.gui.theme import Theme


@pytest.fixture(autouse=True)
def no_quiet_moment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make no page in advance that the test never opens; the journeys, and who is marked so, run with what comes in quiet moments."""
    if request.node.get_closest_marker("quiet_moments") is None:
        monkeypatch.setattr(quiet, "PAUSE", 3_600_000)


@pytest.fixture
def theme(qapp: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theme]:
    """The light theme, applied; the screen speaks English, and its numbers with it.

    Dressing every widget by the style sheet is a third of a test's time. What a page does is tested without it; who is
    marked ``dressed``, all scenes and all journeys have it.
    """
    Language("en")
    theme = Theme.current()
    if request.node.get_closest_marker("dressed") is None:
        monkeypatch.setattr(Theme, "style_sheet", lambda _: "")
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
