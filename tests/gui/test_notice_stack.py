"""What is told above every page: one at a time, the gravest first, each until it is read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from screening_desk.gui.widgets.notice_stack import NoticeStack
from tests.gui.doors import alt

pytestmark = pytest.mark.dressed


def test_one_is_shown_at_a_time_the_gravest_first(window: Callable[..., QWidget]) -> None:
    stack, field = NoticeStack(), QLineEdit()
    window(stack, field)
    assert not stack.isVisible()
    field.setFocus()
    stack.add("info", "failed sign-ins")
    height = stack.sizeHint().height()
    stack.add("warn", "old backup")
    stack.add("esc", "saved work is missing", "Tell the administrator.")
    assert stack.titles() == ("saved work is missing", "old backup", "failed sign-ins")
    assert stack._banner.title() == "saved work is missing"
    assert stack.sizeHint().height() < 2 * height
    for title in ("old backup", "failed sign-ins"):
        alt(Qt.Key.Key_Q)
        assert stack._banner.title() == title
    alt(Qt.Key.Key_Q)
    assert not stack.isVisible()
    assert field.hasFocus()
    alt(Qt.Key.Key_Q)


def test_what_is_being_told_is_not_told_twice(window: Callable[..., QWidget]) -> None:
    stack = NoticeStack()
    window(stack)
    for _ in range(3):
        stack.add("warn", "the last daily backup was not made")
    assert len(stack.titles()) == 1
