"""Contacts at the counter: a panel by key that asks for nothing, and one sentence of counts about who else has them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.contacts import ContactsPanel
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle, typed
from tests.gui.doors import cramped, unnamed
from tests.office import Office
from tests.services.test_contacts import PHONE, WRITTEN, saved

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer, with two earlier screenings of one number."""
    saved(local_office.colleague, 1, handed=True, contact_phone=PHONE)
    saved(local_office.colleague, 2, contact_phone=PHONE)
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def panel(page: CounterPage) -> QWidget:
    return page.sides.contacts.panel


def test_nothing_is_asked_and_nothing_is_shown_before_the_key(page: CounterPage) -> None:
    scan(page, CITIZEN)
    assert panel(page).isHidden()
    keys("K 1 2 2 2 2 2 2 Ctrl+Enter")
    assert page.place == "waiting"


def test_what_is_typed_is_kept_and_the_sentence_counts(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    keys("Alt+C")
    typed(WRITTEN)
    keys("Enter")
    contacts = page.sides.contacts.panel
    assert contacts.said.texts() == (
        "This contact number stands in 2 earlier screenings of others, 1 of them handed over.",
    )
    assert QApplication.focusWidget() is contacts.field("contact_phone_abroad")
    assert screening.resume(local_office.officer).draft.given["contact_phone"].value == WRITTEN
    assert contacts.state() == "1 of 10 filled in"
    assert unnamed(contacts) == []
    assert cramped(contacts) == []


def test_escape_folds_the_panel_and_the_keys_go_back_to_the_row(page: CounterPage) -> None:
    scan(page, CITIZEN)
    before = page.case.current
    keys("Alt+C")
    typed("suami")
    keys("Esc")
    assert not page.sides.contacts.panel.open
    assert page.case.current == before
    keys("K 1 2 2 2 2 2 2 Ctrl+Enter")
    assert page.place == "waiting"


def test_the_next_traveller_finds_nothing_of_the_one_before(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Alt+C")
    typed(WRITTEN)
    keys("Esc K 1 2 2 2 2 2 2 Ctrl+Enter")
    scan(page, VISITOR)
    contacts = page.sides.contacts.panel
    assert contacts.isHidden()
    assert contacts.field("contact_phone").text() == ""
    assert contacts.said.texts() == ()


def test_at_the_scan_an_earlier_number_is_told_without_any_key(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    keys("Alt+C")
    typed(WRITTEN)
    keys("Esc K 1 2 2 2 2 2 2 Ctrl+Enter")
    scan(page, CITIZEN)
    contacts = page.sides.contacts.panel
    assert contacts.isVisible()
    assert contacts.said.texts() == (
        "A contact number of an earlier screening stands in 2 earlier screenings of others, 1 of them handed over.",
    )
    page.clear()
    assert contacts.said.texts() == ()


def test_closed_mode_shows_nothing_of_it_and_its_key_is_off(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Ctrl+D Alt+C")
    assert page.closed
    assert not panel(page).isVisible()


def test_a_past_screening_shows_its_contacts_and_nothing_can_be_typed(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    keys("Alt+C")
    typed(WRITTEN)
    keys("Esc K 1 2 2 2 2 2 2 Ctrl+Enter")
    page.sides.past.open(screening.recent(local_office.officer)[0].screening_id)
    settle()
    (shown,) = page.sides.past.findChildren(ContactsPanel)
    assert shown.field("contact_phone").text() == WRITTEN
    assert shown.field("contact_phone").isReadOnly()
