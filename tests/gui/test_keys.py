"""The keys of a page: they work where the focus is, and both Enter keys are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.pages.help import HelpDialog
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.keys import NamedActions, key_action
from screening_desk.gui.widgets.labels import PlainLabel

CTRL, PAD = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def page(theme: Theme, window: Callable[..., QWidget]) -> QWidget:
    """A page with two fields, each in a part of its own."""
    page = QWidget()
    column = QVBoxLayout(page)
    for name in ("one", "other"):
        part = QWidget()
        part.setObjectName(name)
        QVBoxLayout(part).addWidget(QLineEdit())
        column.addWidget(part)
    window(page)
    return page


def field(page: QWidget, part: str) -> QLineEdit:
    """Give the focus to the field of a part."""
    found = page.findChild(QWidget, part).findChild(QLineEdit)
    found.setFocus()
    return found


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Enter, CTRL | PAD)])
def test_either_enter_does_what_the_screen_calls_enter(page: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """A number pad has an Enter of its own."""
    done: list[str] = []
    key_action(page, "Ctrl+Return", slot=lambda: done.append("saved"))
    QTest.keyClick(field(page, "one"), key, held)
    assert done == ["saved"]


def test_a_key_works_where_the_focus_is_and_nowhere_else(page: QWidget) -> None:
    """Two parts of a page can have the same key."""
    done: list[str] = []
    for part in ("one", "other"):
        key_action(page.findChild(QWidget, part), "Ctrl+S", slot=lambda part=part: done.append(part))
    for part in ("other", "one"):
        QTest.keyClick(field(page, part), Qt.Key.Key_S, CTRL)
    assert done == ["other", "one"]


def test_what_is_switched_off_frees_its_key(page: QWidget) -> None:
    """Of two actions with one key, the one that is on acts."""
    done: list[str] = []
    keys = NamedActions(page, {"first": ("F2",), "second": ("F2",), "third": ("F3",)})
    for name in ("first", "second", "third"):
        keys[name].triggered.connect(lambda _=False, name=name: done.append(name))
    keys.enable(first=False)
    QTest.keyClick(field(page, "one"), Qt.Key.Key_F2)
    keys.off()
    QTest.keyClick(field(page, "one"), Qt.Key.Key_F3)
    assert done == ["second"]


def test_the_help_names_a_key_once(page: QWidget) -> None:
    """Both Enter keys are called Enter."""
    action = key_action(page, "Ctrl+Return", "F9")
    action.setText("Save")
    words = [label.text() for label in HelpDialog([action], page).findChildren(PlainLabel)]
    assert "Ctrl+Enter · F9" in words
