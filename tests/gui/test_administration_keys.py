"""Another store key and another recovery code by keys, on the real key file and the real encrypted store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.theme import Theme
from screening_desk.records.errors import StoreError
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.services import entry, recovery, staff
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from tests.gui.administrators import Outside, add_person, make_door, make_page
from tests.gui.doors import OTHER, PHRASE, alt, cramped, ctrl, press, type_text, unnamed
from tests.stores import FrozenClock


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office with its first administrator."""
    return make_door(tmp_path / "data", clock, reference_data)


@pytest.fixture
def signed(door: Door) -> Iterator[SignedIn]:
    """The administrator, signed in."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    yield signed
    with suppress(Unavailable):
        signed.desk.store.close()


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    """What lies beyond the program."""
    return Outside(tmp_path)


@pytest.fixture
def page(
    door: Door, signed: SignedIn, outside: Outside, theme: Theme, window: Callable[..., QWidget]
) -> AdministrationPage:
    """The page in a window, read once."""
    return make_page(door, signed, outside, theme, window)


def store_closings(page: AdministrationPage) -> list[str]:
    """Collect how the store was left."""
    closed: list[str] = []
    page.store_closed.connect(lambda kind, *_: closed.append(kind))
    return closed


def test_closing_an_account_offers_another_store_key_and_says_to_back_up_first(
    page: AdministrationPage, door: Door, signed: SignedIn
) -> None:
    add_person(page)
    press(Qt.Key.Key_Escape)
    page.people.open_person(next(row.staff_id for row in page.people._model.rows() if row.username == "r.teladan"))
    ctrl(Qt.Key.Key_Delete)
    type_text("close")
    ctrl(Qt.Key.Key_Return)
    assert page.people.ask.isVisible()
    assert "verified backup first" in page.people.ask._text.text()
    closed = store_closings(page)
    ctrl(Qt.Key.Key_Return)  # without the word nothing happens
    assert closed == []
    type_text("change")
    ctrl(Qt.Key.Key_Return)
    assert closed == ["ok"]
    assert signed.desk.store.closed
    with pytest.raises(StoreError):
        Store.open(door.folder, signed.bundle.store_key, door.clock)
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_the_offer_of_another_key_can_be_declined(page: AdministrationPage, signed: SignedIn) -> None:
    alt(Qt.Key.Key_2)
    page.people.keys.offer_change("R. Teladan")
    press(Qt.Key.Key_Escape)
    assert not page.people.ask.isVisible()
    assert not signed.desk.store.closed


def test_the_store_key_is_changed_later_too(page: AdministrationPage, door: Door, signed: SignedIn) -> None:
    alt(Qt.Key.Key_2)
    said: list[str] = []
    page.people.keys.said.connect(lambda _kind, title, _text: said.append(title))
    closed = store_closings(page)
    alt(Qt.Key.Key_K)
    type_text("change")
    ctrl(Qt.Key.Key_Return)
    assert said == ["Changing the store key…"]
    assert closed == ["ok"]
    again = entry.sign_in(door, "v.umpama", PHRASE)
    assert again.bundle.store_key != signed.bundle.store_key
    entry.leave(again.desk)


@pytest.mark.parametrize("closes", [False, True])
def test_a_key_that_was_not_changed_is_told_where_the_person_is(
    page: AdministrationPage, signed: SignedIn, monkeypatch: pytest.MonkeyPatch, closes: bool
) -> None:
    def fail(signed: SignedIn, _door: Door) -> None:
        if closes:
            signed.desk.store.close()
        raise Unavailable("full")

    monkeypatch.setattr(staff, "rekey", fail)
    alt(Qt.Key.Key_2)
    closed = store_closings(page)
    alt(Qt.Key.Key_K)
    type_text("change")
    ctrl(Qt.Key.Key_Return)
    assert closed == (["warn"] if closes else [])
    if not closes:
        assert page._notice.kind == "error"
        assert page.ui.views.isEnabled()


def test_a_new_recovery_code_is_shown_once_and_must_be_put_away(
    page: AdministrationPage, door: Door, signed: SignedIn, outside: Outside
) -> None:
    alt(Qt.Key.Key_2)
    alt(Qt.Key.Key_R)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    card = page.new_code.card
    code = card.ui.code.text()
    ctrl(Qt.Key.Key_P)
    assert code in outside.paper
    alt(Qt.Key.Key_1)
    assert page.ui.views.currentWidget() is page.new_code
    assert page._notice.kind == "warn"
    ctrl(Qt.Key.Key_Return)
    assert card.ui.code.text() == code
    type_text(code[-4:].lower())
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert unnamed(page.new_code) == []
    assert cramped(page.new_code) == []
    ctrl(Qt.Key.Key_Return)
    assert page.ui.views.currentWidget() is page.people
    assert card.ui.code.text() == ""
    signed.desk.store.close()
    assert recovery.recover(door, code, "v.umpama", OTHER) != code


def test_a_wrong_passphrase_leaves_the_recovery_code_as_it_was(page: AdministrationPage) -> None:
    alt(Qt.Key.Key_2)
    alt(Qt.Key.Key_R)
    type_text(OTHER)
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "warn"
    assert page.ui.views.currentWidget() is page.people
