"""Closed mode: the same picture for every traveller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from tests.gui.counters import CITIZEN, SHORT, VISITOR, keys, make_page, scan, settle, typed
from tests.office import SETTINGS, Office

pytestmark = pytest.mark.dressed

Show = Callable[..., QWidget]


def picture(page: QWidget) -> bytes:
    """The page as PNG bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.window().grab().save(buffer, "PNG")
    return bytes(data.data())


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """A page that closes by itself at the first finding that needs a supervisor."""
    page = make_page(local_office, theme, settings=replace(SETTINGS, closed_mode="first_finding"))
    window(page).resize(1178, 712)
    page.setFocus()
    settle()
    return page


@pytest.mark.parametrize("dark", [False, True])
def test_a_clean_and_a_flagged_traveller_give_the_same_bytes(
    local_office: Office, theme: Theme, window: Show, dark: bool
) -> None:
    theme.choose("dark" if dark else "light")
    pictures = []
    for desk, text, strokes in (
        (local_office.officer, CITIZEN, "K 1 2 2 2 2 2 2 Ctrl+D"),
        (local_office.colleague, SHORT, "F8 Ctrl+D"),
        (local_office.supervisor, VISITOR, "F6 1 Ctrl+D"),
    ):
        page = make_page(local_office, theme, desk)
        holder = window(page)
        holder.resize(1178, 712)
        page.setFocus()
        settle()
        scan(page, text)
        keys(strokes)
        assert page.closed
        pictures.append(picture(page))
        holder.hide()
    assert pictures[0] == pictures[1] == pictures[2]


def test_it_goes_on_by_itself_at_the_first_finding(page: CounterPage) -> None:
    told: list[bool] = []
    page.closed_changed.connect(told.append)
    scan(page, CITIZEN)
    assert not page.closed
    keys("K")
    assert not page.closed
    keys("2")  # found in SIMKIM
    assert page.closed
    assert told == [True]


def test_a_flagged_scan_is_covered_at_once(page: CounterPage) -> None:
    scan(page, SHORT)
    assert page.closed
    assert not page.case.isVisible()


def test_keys_go_on_working_unseen(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Ctrl+D")
    before = picture(page)
    keys("K 1 2 2 2")
    assert page.session.draft is not None
    assert set(page.session.draft.given) == {"intact", "arrival_card", "simkim"}
    assert set(page.session.draft.answers) == {"Q1", "P3"}
    assert picture(page) == before


def test_save_finishes_a_clean_one(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    keys("Ctrl+D K 1 2 2 2 2 2 2")
    before = picture(page)
    keys("Ctrl+Enter")
    assert screening.recent(local_office.officer)[0].state == "finished"
    assert picture(page) == before


def test_save_of_a_flagged_one_looks_the_same_and_asks_the_reason_afterwards(
    page: CounterPage, local_office: Office
) -> None:
    scan(page, SHORT)
    before = picture(page)
    keys("Ctrl+Enter")
    assert picture(page) == before
    keys("Ctrl+D")
    assert QApplication.focusWidget() is page.case.result.reason
    typed("Masa berlaku kurang.")
    keys("F8")
    assert screening.recent(local_office.officer)[0].state == "handed_over"


def test_assistance_on_danger_needs_no_reason(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    keys("F6 1")
    assert page.closed
    keys("F8")
    assert screening.recent(local_office.officer)[0].state == "handed_over"


def test_contents_show_while_ctrl_space_is_held(page: CounterPage) -> None:
    scan(page, SHORT)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyPress(focus, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.case.isVisible()
    assert page.closed
    QTest.keyRelease(QApplication.focusWidget() or page, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not page.case.isVisible()


def test_the_next_traveller_is_not_covered_for_the_one_before(page: CounterPage, local_office: Office) -> None:
    scan(page, SHORT)
    keys("Ctrl+D F8")
    typed("Masa berlaku kurang.")
    keys("F8")
    scan(page, CITIZEN)
    assert page.case.identity.name() == "CONTOH, SITI MELATI"
    assert not page.closed


def test_from_the_start_where_the_office_wants_it(local_office: Office, theme: Theme, window: Show) -> None:
    page = make_page(local_office, theme, settings=replace(SETTINGS, closed_mode="start"))
    window(page)
    scan(page, CITIZEN)
    assert page.closed
