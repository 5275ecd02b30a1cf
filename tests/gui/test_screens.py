"""The screens people work on: at every scaling each page fits or scrolls, and nothing is cut off (PUB-GUI-01)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.identity import Fact
from screening_desk.gui.shell import NARROW_BELOW
from screening_desk.gui.widgets.rail import NARROW, WIDE
from tests.gui.test_scenes import clipped
from tests.looks import ALONE, BESIDE_ICONS, STATUS, Stage, all_scenes

SCENES = all_scenes()
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
    """A stage in the language with the longer words."""
    stage = Stage("light", "id")
    yield stage
    stage.close()
    Language("en")


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


@pytest.mark.parametrize("name", EVERY_DAY)
def test_a_page_of_every_day_needs_no_scrolling(stage: Stage, name: str) -> None:
    for page in stage.play(name, SCENES[name]):
        whole = [area for area in page.findChildren(QScrollArea) if area.isVisible() and area.objectName() == "scroll"]
        assert {area.verticalScrollBar().maximum() for area in whole} <= {0}


@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_page_fits_or_scrolls_on_every_screen(stage: Stage, name: str) -> None:
    """PUB-GUI-01."""
    for page in stage.play(name, SCENES[name]):
        for room in rooms(name):
            page.resize(*room)
            for _ in range(4):
                stage.application.processEvents()
            assert (page.width(), page.height()) == room, "the page is larger than its window"
            assert list(clipped(page)) == [], room
            assert cut_off(page) == [], room
            assert shortened(page) == [], room
