"""A list that could not be read is never said to be empty, on no page; a question that is closed tells nothing any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.head.page import HeadPage
from screening_desk.gui.pages.letters.page import LettersPage
from screening_desk.gui.pages.rights.page import RightsPage
from screening_desk.gui.theme import Theme
from screening_desk.services import head_desk, letter_register, retention, subject_requests
from screening_desk.services.errors import Unavailable
from tests.gui.counters import settle
from tests.gui.test_queue import context_of
from tests.office import Office

Show = Callable[..., QWidget]
EMPTY = {
    "loading…",
    "Nobody asked yet.",
    "Nothing was destroyed yet.",
    "Nothing is held.",
    "No letter was issued yet.",
    "No paper waits.",
    "Nothing waits.",
}


def said(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


@pytest.mark.parametrize(
    ("page_of", "who", "part", "reads"),
    [
        (HeadPage, "head", "", (head_desk, "head_view")),
        (LettersPage, "supervisor", "", (letter_register, "register")),
        (RightsPage, "supervisor", "retention", (retention, "overview")),
        (RightsPage, "supervisor", "requests", (subject_requests, "requests")),
    ],
)
def test_what_could_not_be_read_is_not_said_to_be_empty(
    page_of: type[Any],
    who: str,
    part: str,
    reads: tuple[object, str],
    local_office: Office,
    theme: Theme,
    window: Show,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Unavailable("busy")

    page = page_of(context_of(local_office, theme, who))
    window(page).resize(1178, 712)
    with monkeypatch.context() as broken:
        broken.setattr(*reads, fail)
        page.go(part) if part else page.refresh()
        settle()
        assert not said(page) & EMPTY
    page.refresh()
    settle()
    assert said(page) & EMPTY - {"loading…"}


def test_a_closed_question_tells_nothing_any_more(qtbot: QtBot) -> None:
    bar, given = AskBar(), []
    qtbot.addWidget(bar)
    bar.ask("Approve of K7Q2M4X2P?", "Proposed by P. Misalnya", "Approve", given.append)
    bar.close_question()
    kept = {label.text() for label in bar.findChildren(QLabel)} | {bar.accessibleName()}
    assert not {each for each in kept if "K7Q2M4X2P" in each or "Misalnya" in each}
