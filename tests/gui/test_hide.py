"""The hidden screen: one column in the middle, and no trace of what is below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.door.hide import HidePage
from screening_desk.gui.widgets.focus_ring import FocusRing
from tests.gui.doors import press

pytestmark = pytest.mark.dressed

NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)


@pytest.mark.parametrize("pin", [True, False])
@pytest.mark.parametrize("width", [700, 1366, 1920])
def test_everything_stands_in_one_column_in_the_middle(window: Callable[..., QWidget], pin: bool, width: int) -> None:
    page = HidePage(lambda: NOW)
    around = window(page)
    around.resize(width, 700)
    page.ask(pin=pin)
    page.say("warn", "Salah", "Sisa 2 kali.")
    around.grab()
    shown = [
        page.ui.clock,
        page.ui.explanation,
        page.ui.notice_place.itemAt(0).widget(),
        *([page.ui.pin] if pin else []),
    ]
    middles = {round(widget.geometry().center().x() / 2) for widget in shown}
    assert middles == {round(page.rect().center().x() / 2)}


def test_a_page_without_a_pin_holds_the_focus_and_shows_no_ring(
    qapp: QApplication, window: Callable[..., QWidget]
) -> None:
    ring = FocusRing.install(qapp)
    page = HidePage(lambda: NOW)
    window(page)
    page.ask(pin=False)
    assert page.hasFocus()
    assert ring.ring() is None


def test_f5_tries_to_lock_again_only_after_a_lock_that_failed(window: Callable[..., QWidget]) -> None:
    asked: list[int] = []
    page = HidePage(lambda: NOW)
    page.passphrase_asked.connect(lambda: asked.append(1))
    window(page)
    page.ask(pin=False)
    press(Qt.Key.Key_F5)
    page.say("warn", "Belum terkunci", "Disk penuh.", again=True)
    press(Qt.Key.Key_F5)
    page.ask(pin=False)
    press(Qt.Key.Key_F5)
    assert asked == [1]
