"""Workstations for tests of pages: keys that open in no time, and the key events of a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from screening_desk.records.cost import Cost
from screening_desk.services import entry

CHEAP = Cost(64, 1, 1)
PHRASE = "kursi rotan di teras pagi"
OTHER = "perahu kecil melintas teluk"
cheap_set_up = partial(entry.set_up, cost=CHEAP)


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press one key where the focus is."""
    chord = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        chord |= modifier
    QTest.keyClick(_focus(), key, chord)


def ctrl(key: Qt.Key) -> None:
    """Press a key with Ctrl."""
    press(key, Qt.KeyboardModifier.ControlModifier)


def alt(key: Qt.Key) -> None:
    """Press a key with Alt."""
    press(key, Qt.KeyboardModifier.AltModifier)


def type_text(text: str) -> None:
    """Type into whatever has the focus."""
    QTest.keyClicks(_focus(), text)


def fill(text: str) -> None:
    """Type into the field with the focus and go to the next one."""
    type_text(text)
    press(Qt.Key.Key_Tab)


def unnamed(page: QWidget) -> list[str]:
    """Return the controls that take the focus by Tab but have no name for a screen reader."""
    return [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName() and not _inner(widget)
    ]


def cramped(page: QWidget) -> list[str]:
    """Return the visible controls that are smaller than what they show, once the page has laid itself out."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return [
        f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.metaObject().className() in {"QLabel", "QPushButton", "ShortcutButton", "QCheckBox", "QLineEdit"}
        and widget.height() < widget.minimumSizeHint().height()
    ]


def _inner(widget: QWidget) -> bool:
    """Parts that Qt builds into a named control."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QLineEdit) or _in_popup(widget)


def _in_popup(widget: QWidget) -> bool:
    """The list of a combo box; the box itself has the name."""
    return widget.window().windowType() == Qt.WindowType.Popup


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
