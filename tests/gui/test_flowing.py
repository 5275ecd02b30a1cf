"""Things in a row go on in a next row; none is made smaller than it wants to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from screening_desk.gui.widgets.flowing import FlowLayout

pytestmark = pytest.mark.dressed


@pytest.fixture
def flow(window: Callable[..., QWidget]) -> tuple[QWidget, list[QPushButton]]:
    page = QWidget()
    layout = FlowLayout(gap=10, between=4)
    layout.setContentsMargins(0, 0, 0, 0)
    buttons = [QPushButton("x" * (3 + place)) for place in range(6)]
    for button in buttons:
        layout.addWidget(button)
    page.setLayout(layout)
    window(page)
    return page, buttons


@pytest.mark.parametrize("width", [130, 260, 420, 2000])
def test_each_thing_is_whole_and_in_order(flow: tuple[QWidget, list[QPushButton]], width: int) -> None:
    page, buttons = flow
    page.setFixedWidth(width)
    page.window().grab()
    places = [(button.y(), button.x()) for button in buttons]
    assert places == sorted(places)
    assert all(button.size() == button.sizeHint() for button in buttons)
    assert all(button.geometry().right() < width for button in buttons)
    assert page.layout().heightForWidth(width) >= buttons[-1].geometry().bottom() + 1


def test_what_is_hidden_takes_no_room(flow: tuple[QWidget, list[QPushButton]]) -> None:
    page, buttons = flow
    page.setFixedWidth(2000)
    buttons[0].hide()
    page.layout().activate()
    assert buttons[1].x() == 0


def test_only_what_is_wider_than_a_whole_row_is_made_smaller(flow: tuple[QWidget, list[QPushButton]]) -> None:
    page, buttons = flow
    buttons[2].setText("x" * 80)
    buttons[2].setMinimumWidth(40)
    page.setFixedWidth(200)
    page.layout().activate()
    assert page.layout().minimumSize().width() < 200
    assert (buttons[2].x(), buttons[2].width()) == (0, 200)
    assert buttons[3].size() == buttons[3].sizeHint()
