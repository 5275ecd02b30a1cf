"""A forgotten passphrase of an administrator, and the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.door.recovery import RecoveryPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services import entry, recovery
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused
from tests.gui.doors import CHEAP, OTHER, PHRASE, cheap_set_up, cramped, ctrl, fill, press, type_text, unnamed
from tests.office import SETTINGS
from tests.stores import FrozenClock


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """A workstation on which nothing was set up yet."""
    return Door(tmp_path / "data", reference_data, clock, floor=CHEAP)


@pytest.fixture
def code(door: Door) -> str:
    """The recovery code of the office."""
    return cheap_set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE))


@pytest.fixture
def page(door: Door, code: str, theme: Theme, window: Callable[..., QWidget]) -> RecoveryPage:
    """The page in a window."""
    page = RecoveryPage(door, DirectTasks(), printer=lambda *_: False)
    window(page)
    page.ui.code.setFocus()
    return page


def answer(code: str, username: str = "v.umpama", passphrase: str = OTHER) -> None:
    """Type the whole form and send it."""
    for text in (code, username, passphrase):
        fill(text)
    type_text(passphrase)
    ctrl(Qt.Key.Key_Return)


def test_the_code_gives_a_new_passphrase_and_a_new_code(page: RecoveryPage, door: Door, code: str) -> None:
    done: list[bool] = []
    page.done.connect(lambda: done.append(True))
    answer(code.lower())
    fresh = page.code_card.ui.code.text()
    assert fresh not in {"", code}
    ctrl(Qt.Key.Key_Return)
    assert done == []
    type_text(fresh[-4:])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    assert done == [True]
    entry.leave(entry.sign_in(door, "v.umpama", OTHER).desk)
    with pytest.raises(Refused, match="code_wrong"):
        recovery.recover(door, code, "v.umpama", PHRASE)


def test_a_wrong_code_changes_nothing_and_keeps_what_was_typed(page: RecoveryPage, door: Door) -> None:
    answer("0000-0000-0000-0000-0000-0000-0000")
    assert page._notice.isVisible()
    assert page.ui.username.text() == "v.umpama"
    assert page.ui.new_passphrase.text() == OTHER
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_a_paper_that_was_not_printed_is_said(page: RecoveryPage, code: str) -> None:
    answer(code)
    before = page.code_card.ui.last_group_hint.text()
    ctrl(Qt.Key.Key_P)
    assert page.code_card.ui.last_group_hint.text() != before


def test_the_window_stays_until_the_paper_is_put_away_or_it_is_closed_twice(page: RecoveryPage, code: str) -> None:
    assert not page.holds_window()  # nothing was changed yet
    answer(code)
    fresh = page.code_card.ui.code.text()
    assert page.holds_window()
    assert page._held.isVisible()
    assert page.code_card.ui.last_group.hasFocus()
    assert not page.holds_window()  # closing once more is the answer
    type_text(fresh[-4:])
    assert not page._held.isVisible()
    assert page.holds_window()  # who went on with the paper is asked again
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert not page.holds_window()


def test_escape_from_the_code_leads_nowhere_and_says_why(page: RecoveryPage, code: str) -> None:
    gone: list[bool] = []
    page.cancelled.connect(lambda: gone.append(True))
    answer(code)
    press(Qt.Key.Key_Escape)
    assert gone == []
    assert page._held.isVisible()
    assert page.code_card.ui.code.text() != ""


def test_the_window_stays_while_the_code_is_being_used(page: RecoveryPage) -> None:
    page._busy = True
    assert page.holds_window()


def test_whoever_leaves_without_the_paper_is_reminded_at_the_next_sign_in(
    page: RecoveryPage, door: Door, code: str
) -> None:
    answer(code)
    signed = entry.sign_in(door, "v.umpama", OTHER)
    assert "code_open" in signed.notices
    entry.leave(signed.desk)
    type_text(page.code_card.ui.code.text()[-4:])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    signed = entry.sign_in(door, "v.umpama", OTHER)
    assert "code_open" not in signed.notices
    entry.leave(signed.desk)


def test_escape_leads_back(page: RecoveryPage) -> None:
    gone: list[bool] = []
    page.cancelled.connect(lambda: gone.append(True))
    press(Qt.Key.Key_Escape)
    assert gone == [True]


def test_every_control_has_a_name_and_its_room(page: RecoveryPage) -> None:
    page.window().resize(1366, 742)
    assert unnamed(page) == []
    assert cramped(page) == []
