"""What tests of the private interview read and press again and again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.theme import Theme
from screening_desk.services.draft import Draft
from screening_desk.services.interview import Interview
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle
from tests.office import Office


def accompanied(office: Office, theme: Theme, window: Callable[..., QWidget]) -> CounterPage:
    """A citizen is open who came with somebody; one answer was given beside them."""
    page = make_page(office, theme)
    window(page).resize(1178, 712)
    page.setFocus()
    scan(page, CITIZEN)
    change(page, accompanied=True)
    page.session.change(draft(page).answer(office.clock.now(), "C1", "no"))
    office.clock.move(minutes=2)
    return page


def change(page: CounterPage, **fields: object) -> None:
    assert page.session.draft is not None
    page.session.change(replace(page.session.draft, **fields))  # type: ignore[arg-type]
    settle()


def draft(counter: CounterPage) -> Draft:
    assert counter.session.draft is not None
    return counter.session.draft


def interview(counter: CounterPage) -> Interview:
    found = draft(counter).interview
    assert found is not None
    return found


def ask(page: InterviewPage, key: str) -> None:
    """Go on until a question is in front."""
    for _ in range(60):
        if page.current == key:
            return
        keys("Enter")
    raise AssertionError(key)
