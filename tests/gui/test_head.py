"""The page of the head of the office by keys: countersigning with an own passphrase, papers off the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from screening_desk.gui.pages.head.page import HeadPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.theme import Theme
from screening_desk.gui.ways import PAGES
from screening_desk.records.models import AuditEntry
from screening_desk.records.slots import Bundle
from screening_desk.services import head_desk
from screening_desk.services.access import Role
from screening_desk.services.entry import SignedIn
from tests.gui.case_desk import second_person as second_person
from tests.gui.counters import settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.gui.test_queue import context_of
from tests.office import SETTINGS, Office
from tests.services.test_head_desk import ended_letter

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> HeadPage:
    """The page of the head, with a letter that waits for both."""
    ended_letter(local_office)
    page = HeadPage(context_of(local_office, theme, "head"))
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


@pytest.mark.usefixtures("second_person")
def test_the_head_countersigns_with_an_own_passphrase_and_enter_does_nothing(
    page: HeadPage, local_office: Office
) -> None:
    alt(Qt.Key.Key_S)
    assert page.ask.secret.hasFocus()
    type_text("bukan ini")
    press(Qt.Key.Key_Return)
    assert page.ask.isVisible(), "Enter decides nothing"
    ctrl(Qt.Key.Key_Return)
    assert page.notice.isVisible()
    assert head_desk.head_view(local_office.head).approvals
    alt(Qt.Key.Key_S)
    type_text("q.misal")
    ctrl(Qt.Key.Key_Return)
    assert head_desk.head_view(local_office.head).approvals == ()
    assert page.approvals.rows() == ()
    assert not page.keys["confirm"].isEnabled()


def test_a_paper_is_taken_off_the_list(page: HeadPage, local_office: Office) -> None:
    alt(Qt.Key.Key_T)
    assert head_desk.head_view(local_office.head).signing == ()
    assert not page.keys["signed"].isEnabled()


def test_the_lists_are_reached_by_keys_and_lead_into_no_case(page: HeadPage) -> None:
    led: list[str] = []
    page.opened.connect(lambda kind, _: led.append(kind))
    for key, table in ((Qt.Key.Key_2, page.sign_table), (Qt.Key.Key_1, page.confirm_table)):
        alt(key)
        assert table.hasFocus()
        press(Qt.Key.Key_Return)
    assert led == []
    page.clear()
    assert page.view is None
    assert page.approvals.rows() == page.signing.rows() == ()


def test_the_pages_of_a_head_ask_for_nothing_that_is_refused(local_office: Office, theme: Theme, window: Show) -> None:
    ended_letter(local_office)
    desk = local_office.head
    signed = SignedIn(desk, Bundle("", "person", b"", b""), SETTINGS, (), first_passphrase=False)
    shell = Shell(context_of(local_office, theme, "head"), signed, {})
    window(shell).resize(1366, 768)
    shell.begin()
    for key in PAGES[Role.HEAD]:
        shell.go(key)
        settle()
    shell.go("head")
    assert isinstance(shell.current(), HeadPage)
    with local_office.store.read() as session:
        refused = select(AuditEntry.action).where(
            AuditEntry.person_id == desk.actor.id, AuditEntry.outcome == "refused"
        )
        assert session.scalars(refused).all() == []
