"""Leaving a case, hiding and locking with something half typed: kept at once, and nothing dropped when that fails."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.keyslots import Bundle
from screening_desk.records.models import Staff
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from screening_desk.services.form_draft import TypedReading, keep_form, kept_forms
from tests.gui.counters import keys, settle
from tests.gui.doors import ctrl, press
from tests.office import SETTINGS, Office
from tests.services.cases import decided, handed_over, shelter


@pytest.fixture
def program(local_office: Office, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with a supervisor signed in."""
    door = Door(local_office.store.folder, local_office.reference, local_office.clock)
    window = MainWindow(door, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)  # typed faster than a person, answers would be held back
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    nobodys = cast("Bundle", None)
    window._open_shell(SignedIn(local_office.supervisor, nobodys, SETTINGS, (), first_passphrase=False))
    settle()
    yield window
    qapp.removeEventFilter(window.idle)
    window.idle.stop()
    window.abandon()
    window.deleteLater()


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A disk on which no draft can be written; ``undo`` makes room again."""

    def full(*_: object) -> object:
        raise Unavailable("full")

    monkeypatch.setattr("screening_desk.gui.pages.form_drafts.keep_form", full)
    return monkeypatch


def shell_of(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def open_case(window: MainWindow, case_id: str) -> CasePage:
    """Open a case as the queue does."""
    shell_of(window).open("case", case_id)
    settle()
    page = shell_of(window).current()
    assert isinstance(page, CasePage)
    return page


def drafts(office: Office, case_id: str) -> list[object]:
    return [kept.form for kept in kept_forms(office.supervisor, case_id)]


def pages(window: MainWindow, kind: type[QWidget]) -> int:
    """How many pages of a kind the program still holds."""
    settle()
    stack = shell_of(window).findChildren(QStackedWidget)[0]
    return sum(isinstance(stack.widget(place), kind) for place in range(stack.count()))


@pytest.mark.parametrize("leave", ["Esc", "Ctrl+1", "F12"])
def test_whichever_way_a_page_is_left_or_covered_it_is_kept_at_once(
    program: MainWindow, local_office: Office, leave: str
) -> None:
    case_id = handed_over(local_office)
    open_case(program, case_id)
    keys("1")
    if leave == "F12":
        press(Qt.Key.Key_F12)
    else:
        keys(leave)
    assert drafts(local_office, case_id) == [TypedReading({"Q1": "yes"})]
    if leave != "F12":
        assert pages(program, CasePage) == 0
        assert open_case(program, case_id).reading.answers() == {"Q1": "yes"}


def test_a_referral_goes_back_to_the_case_and_comes_again(program: MainWindow, local_office: Office) -> None:
    shelter(local_office)
    case_id = decided(local_office, handed_over(local_office)).case_id
    shell_of(program).open("referral", case_id)
    settle()
    keys("1 3")
    keys("Esc")
    assert isinstance(shell_of(program).current(), CasePage)
    keys("F9")
    page = shell_of(program).current()
    assert isinstance(page, ReferralPage)
    assert page.needs.services() == ("complaint", "social")


def test_a_page_that_cannot_be_kept_stays_and_is_said_above_the_next(
    program: MainWindow, local_office: Office, full_disk: pytest.MonkeyPatch
) -> None:
    case_id = handed_over(local_office)
    left = open_case(program, case_id)
    keys("1")
    keys("Ctrl+1")
    assert shell_of(program).current() is not left
    assert pages(program, CasePage) == 1
    left.drafts.keep()  # as it tries again by itself
    settle()
    said = [banner.title() for banner in shell_of(program).findChildren(type(left.banner)) if banner.isVisible()]
    assert "What you typed in the case is not kept yet" in said
    again = open_case(program, case_id)
    assert again is left
    assert again.reading.answers() == {"Q1": "yes"}
    keys("Ctrl+1")
    full_disk.undo()
    left.drafts.keep()
    assert drafts(local_office, case_id) == [TypedReading({"Q1": "yes"})]
    assert pages(program, CasePage) == 0


def test_a_lock_writes_what_was_typed_a_moment_ago(
    program: MainWindow, local_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = handed_over(local_office)
    page = open_case(program, case_id)
    monkeypatch.setattr(page.drafts, "keep", lambda: None)  # nothing was written before the lock
    keys("1")
    kept: list[object] = []
    close = local_office.store.close

    def last_look() -> None:
        if not local_office.store.closed:
            kept.extend(drafts(local_office, case_id))
        close()

    monkeypatch.setattr(local_office.store, "close", last_look)
    ctrl(Qt.Key.Key_L)
    assert kept == [TypedReading({"Q1": "yes"})], "it was on disk before the store was closed"
    assert program.shell is None


def test_a_lock_that_cannot_keep_stays_hidden_asks_again_and_drops_nothing(
    program: MainWindow, local_office: Office, full_disk: pytest.MonkeyPatch
) -> None:
    case_id = handed_over(local_office)
    page = open_case(program, case_id)
    keys("1")
    ctrl(Qt.Key.Key_L)
    assert program.hidden_screen
    assert program.shell is not None
    assert not local_office.store.closed
    assert page.reading.answers() == {"Q1": "yes"}
    full_disk.undo()
    ctrl(Qt.Key.Key_L)
    assert program.shell is None
    assert local_office.store.closed


def test_whoever_lost_the_right_meanwhile_is_not_kept_from_locking(
    program: MainWindow, local_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_case(program, handed_over(local_office))
    monkeypatch.setattr(page.drafts, "keep", lambda: None)
    keys("1")
    with local_office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == local_office.supervisor.actor.id).values(active=False))
    ctrl(Qt.Key.Key_L)
    assert program.shell is None
    assert local_office.store.closed


def test_a_page_of_another_person_opens_without_their_words(program: MainWindow, local_office: Office) -> None:
    case_id = handed_over(local_office)
    keep_form(local_office.second, case_id, 1, TypedReading({"Q1": "yes"}, reason="rahasia"))
    assert open_case(program, case_id).reading.typed() == TypedReading()
