"""Every painted state of every screen: nothing without a name for a screen reader, nothing clipped, both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from screening_desk.gui.language import Code, Language
from tests.looks import Stage, all_scenes

SCENES = all_scenes()


@pytest.fixture(scope="module", params=["id", "en"])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A stage in each language."""
    code: Code = request.param
    stage = Stage("light", code)
    yield stage
    stage.close()
    Language("en")


def reachable(widget: QWidget) -> Iterator[QWidget]:
    """Yield every control the keyboard can reach."""
    for child in widget.findChildren(QWidget):
        takes_keys = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        scroll_only = type(child).__name__ in {"QScrollArea", "QScrollBar"}
        if takes_keys and child.isVisible() and child.isEnabled() and not scroll_only:
            yield child


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says first."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def clipped(widget: QWidget) -> Iterator[str]:
    """Yield what is shown smaller than it needs, unless the whole text can be had as a tooltip."""
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.toolTip():
            continue
        if (isinstance(child, QLabel) and child.text() and not child.wordWrap()) or (
            isinstance(child, QAbstractButton) and child.text()
        ):
            needed = child.sizeHint().width()
        else:
            continue
        if child.width() + 2 < needed and child.width() > 0:
            yield f"{type(child).__name__} {child.objectName()} needs {needed}, has {child.width()}: {child.text()[:60]!r}"


def left_out(widget: QWidget) -> Iterator[str]:
    """Yield numbers and dates of a table that have no room: such a cell shows a mark and nothing else."""
    for table in widget.findChildren(QTableView):
        model = table.model()
        for row, column in product(range(min(model.rowCount(), 10)), range(model.columnCount())):
            index = model.index(row, column)
            text, shown = index.data(), table.isVisible() and not table.isColumnHidden(column)
            one_piece = isinstance(text, str) and " " not in text and any(letter.isdigit() for letter in text)
            if shown and one_piece and table.sizeHintForIndex(index).width() > table.columnWidth(column):
                yield f"{table.accessibleName()}: {text}"


def traps(widget: QWidget) -> Iterator[str]:
    """Yield texts that could be taken for markup, fields of any length, what swallows Tab, and what Enter presses."""
    for button in widget.findChildren(QPushButton):
        if button.isDefault() or button.autoDefault():
            yield f"Enter would press it (PUB-GUI-02): {button.text()}"
    for label in widget.findChildren(QLabel):
        if label.textFormat() == Qt.TextFormat.RichText:
            yield f"rich text: {label.text()[:40]}"
    for area in widget.findChildren(QAbstractScrollArea):
        if not isinstance(area, QAbstractItemView) and hasattr(area, "tabChangesFocus") and not area.tabChangesFocus():
            yield f"swallows Tab: {area.objectName()}"
    for edit in widget.findChildren(QLineEdit):
        if edit.maxLength() >= 32767:
            yield f"takes any length: {edit.objectName()}"


def live_keys(widget: QWidget) -> Iterator[tuple[str, QWidget, str]]:
    """Yield every key that does something now, where it holds, and what it does; letters under a label too."""
    for action in widget.findChildren(QAction):
        if action.isVisible() and action.isEnabled():
            for place in action.associatedObjects():
                if isinstance(place, QWidget) and place.isVisible() and place.isEnabled():
                    yield from ((key.toString(), place, action.text()) for key in action.shortcuts())
    for label in widget.findChildren(QLabel):
        key = QKeySequence.mnemonic(label.text())
        if label.isVisible() and label.buddy() is not None and not key.isEmpty():
            yield key.toString(), widget, label.text()


def ambiguous(widget: QWidget) -> Iterator[str]:
    """Yield keys that two things answer to in one place: Qt then answers with neither."""
    for one, other in combinations(live_keys(widget), 2):
        (key, place, does), (same, place_too, does_too) = one, other
        nested = place is place_too or place.isAncestorOf(place_too) or place_too.isAncestorOf(place)
        if key == same and nested:
            yield f"{key}: {does} / {does_too}"


@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_scene_is_readable_by_eye_and_ear(stage: Stage, name: str) -> None:
    for widget in stage.play(name, SCENES[name]):
        nameless = [f"{type(each).__name__} {each.objectName()}" for each in reachable(widget) if not name_of(each)]
        assert nameless == []
        assert list(clipped(widget)) == []
        assert list(left_out(widget)) == []
        assert list(traps(widget)) == []
        assert list(ambiguous(widget)) == []
