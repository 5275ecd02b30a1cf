"""Every painted state of every screen: nothing without a name for a screen reader, nothing clipped, both languages.

A scene takes far longer to play than to look at, so everything is looked at in one play.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path

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
    QScrollArea,
    QTableView,
    QWidget,
)

from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.counter.identity import Fact
from screening_desk.gui.shell import NARROW_BELOW
from screening_desk.gui.widgets.rail import NARROW, WIDE
from tests.looks import ALONE, BESIDE_ICONS, STATUS, Stage, all_scenes

SCENES = all_scenes()
LONGER_WORDS: Code = "id"
CASES = (Path(__file__).parents[1] / "data" / "field-cases.jsonl").read_text("utf-8").splitlines()
(CASE,) = (case for case in map(json.loads, CASES) if case["id"] == "PUB-GUI-01")
EVERY_DAY = (
    "counter_empty", "counter_open", "counter_clean", "applicant_start", "applicant_open", "worker_start", "days_visitor",
    "ends_asked", "group_open", "group_members", "ship_form", "day_book", "day_book_checks", "day_book_papers",
    "reference",
)  # fmt: skip
AROUND = 48 + 32 + STATUS  # task bar, title bar and status bar; the first two grow with the scaling


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """A stage in the language with the longer words; the other one is chosen while a page is shown."""
    stage = Stage("light", LONGER_WORDS)
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


def rooms(name: str) -> Iterator[tuple[int, int]]:
    """What each screen of the case leaves to a page, in the pixels that Qt counts."""
    for screen, percent in CASE["input"]["screens"]:
        width, height = (int(part) * 100 // percent for part in screen.split("x"))
        icons = width < NARROW_BELOW or name.startswith(BESIDE_ICONS)
        rail = 0 if name.startswith(ALONE) else NARROW if icons else WIDE
        yield width - rail, height - AROUND


def cut_off(page: QWidget) -> list[str]:
    """Regions whose content is wider than they are, with no bar to reach it, or only a sideways one."""
    return [
        f"{type(area.parent()).__name__} {area.objectName()} holds {inner.width()}, shows {area.viewport().width()}"
        for area in page.findChildren(QScrollArea)
        if area.isVisible() and (inner := area.widget()) is not None and inner.width() > area.viewport().width()
    ]


def shortened(page: QWidget) -> list[str]:
    """Numbers and dates that are not shown whole, though a row of their panel has room for them."""
    labels = [label for fact in page.findChildren(Fact) if fact.isVisible() for label in fact.findChildren(QLabel)]
    cut = [label for label in labels if label.width() < label.sizeHint().width()]
    return [label.text() for label in cut if label.sizeHint().width() < label.parentWidget().parentWidget().width() / 2]


def needs_no_scrolling(page: QWidget) -> bool:
    """Whether a page of every day shows all it holds."""
    whole = [area for area in page.findChildren(QScrollArea) if area.isVisible() and area.objectName() == "scroll"]
    return {area.verticalScrollBar().maximum() for area in whole} <= {0}


def test_every_page_of_every_day_has_a_scene() -> None:
    assert set(EVERY_DAY) <= set(SCENES)


@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_scene_is_readable_by_eye_and_ear_and_fits_every_screen(stage: Stage, name: str) -> None:
    """PUB-GUI-01: at every scaling a page fits or scrolls, looked at in the language with the longer words."""
    for page in stage.play(name, SCENES[name]):
        size = page.size()
        assert_readable(page)
        assert name not in EVERY_DAY or needs_no_scrolling(page)
        assert_fits_every_screen(stage, name, page)
        page.resize(size)
        stage.language.choose("en")
        settle(stage)
        assert_readable(page)


def settle(stage: Stage) -> None:
    """Let a page lay itself out."""
    for _ in range(4):
        stage.application.processEvents()


def assert_readable(page: QWidget) -> None:
    nameless = [f"{type(each).__name__} {each.objectName()}" for each in reachable(page) if not name_of(each)]
    assert nameless == []
    assert list(clipped(page)) == []
    assert list(left_out(page)) == []
    assert list(traps(page)) == []
    assert list(ambiguous(page)) == []


def assert_fits_every_screen(stage: Stage, name: str, page: QWidget) -> None:
    page.setUpdatesEnabled(False)  # how it is laid out, not how it is painted
    for room in rooms(name):
        page.resize(*room)
        settle(stage)
        assert (page.width(), page.height()) == room, "the page is larger than its window"
        assert list(clipped(page)) == [], room
        assert cut_off(page) == [], room
        assert shortened(page) == [], room
    page.setUpdatesEnabled(True)
