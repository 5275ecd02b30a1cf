"""The first sign-in of a new person, on the real key file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.door.first_passphrase import FirstPassphrasePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services import entry, staff
from screening_desk.services.access import Role
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from tests.gui.doors import CHEAP, OTHER, PHRASE, cheap_set_up, cramped, ctrl, fill, press, type_text, unnamed
from tests.office import SETTINGS
from tests.stores import FrozenClock


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office with an administrator."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    cheap_set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE))
    return door


@pytest.fixture
def first(door: Door) -> str:
    """The one-time passphrase of a new officer."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    return first


def test_the_lasting_passphrase_replaces_the_one_time_one(
    door: Door, first: str, theme: Theme, window: Callable[..., QWidget]
) -> None:
    signed = entry.sign_in(door, "r.teladan", first)
    page = FirstPassphrasePage(signed, door, DirectTasks(), first)
    window(page)
    page.ui.new_passphrase.setFocus()
    done: list[SignedIn] = []
    page.done.connect(done.append)
    fill(OTHER)
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    assert done == []
    ctrl(Qt.Key.Key_Return)
    assert [person.first_passphrase for person in done] == [False]
    assert page.ui.new_passphrase.text() == ""
    entry.leave(signed.desk)
    entry.leave(entry.sign_in(door, "r.teladan", OTHER).desk)


def test_the_one_time_passphrase_itself_is_refused_and_the_page_says_so(
    door: Door, first: str, theme: Theme, window: Callable[..., QWidget]
) -> None:
    signed = entry.sign_in(door, "r.teladan", first)
    page = FirstPassphrasePage(signed, door, DirectTasks(), first)
    window(page)
    page.ui.new_passphrase.setFocus()
    fill(first)
    type_text(first)
    ctrl(Qt.Key.Key_Return)
    assert page._notice.isVisible()
    assert page.ui.new_passphrase.text() == first
    entry.leave(signed.desk)


def test_an_unknown_old_passphrase_is_asked_for(
    door: Door, first: str, theme: Theme, window: Callable[..., QWidget]
) -> None:
    signed = entry.sign_in(door, "r.teladan", first)
    page = FirstPassphrasePage(signed, door, DirectTasks())
    window(page)
    page.ui.old.setFocus()
    for text in (first, OTHER):
        fill(text)
    type_text(OTHER)
    ctrl(Qt.Key.Key_Return)
    entry.leave(signed.desk)
    entry.leave(entry.sign_in(door, "r.teladan", OTHER).desk)


def test_every_control_has_a_name_and_its_room(
    door: Door, first: str, theme: Theme, window: Callable[..., QWidget]
) -> None:
    signed = entry.sign_in(door, "r.teladan", first)
    page = FirstPassphrasePage(signed, door, DirectTasks())
    window(page).resize(1366, 742)
    assert unnamed(page) == []
    assert cramped(page) == []
    entry.leave(signed.desk)
