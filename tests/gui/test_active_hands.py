"""Whoever presses a key is busy for a moment, wherever in the program, while somebody asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from screening_desk.gui import active_hands
from screening_desk.gui.active_hands import ActiveHands


def test_a_key_makes_busy_only_while_it_is_watched(qtbot: QtBot) -> None:
    field, hands = QLineEdit(), ActiveHands()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert not hands.busy()
    hands.watch()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert hands.busy()
    assert field.text() == "aa"
    hands._last -= active_hands.AFTER
    assert not hands.busy()
    hands.rest()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert not hands.busy()
