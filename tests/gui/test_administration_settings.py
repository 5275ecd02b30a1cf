"""The settings of an office by keys: the daily backup, and what happens when two people save."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.administration.backup import backup_state
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.door.backup_folder import folder_state, folder_words
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services import daily_backup, entry
from screening_desk.services.custody import BackupRow
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from screening_desk.services.settings import save_settings, settings_of
from tests.gui.administrators import Outside, make_door, make_page
from tests.gui.doors import PHRASE, alt, cramped, ctrl, press, type_text, unnamed
from tests.office import SETTINGS
from tests.stores import MORNING, FrozenClock


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
    """What lies beyond the program: the folder that is chosen is the disk for backups."""
    outside = Outside(tmp_path)
    outside.file = tmp_path / "usb"
    outside.file.mkdir()
    return outside


@pytest.fixture
def page(
    door: Door, signed: SignedIn, outside: Outside, theme: Theme, window: Callable[..., QWidget]
) -> AdministrationPage:
    """The page in a window, on the settings."""
    page = make_page(door, signed, outside, theme, window)
    alt(Qt.Key.Key_3)
    return page


def test_no_backup_is_made_by_itself_until_a_folder_is_chosen(
    page: AdministrationPage, signed: SignedIn, door: Door, outside: Outside
) -> None:
    form = page.settings
    assert form._folder_state.words() == "off"
    assert not form.ui.backup_keep.isEnabled()
    assert daily_backup.make(signed, door) is None
    alt(Qt.Key.Key_F)
    assert form.ui.backup_folder.text() == str(outside.file)
    form.ui.backup_keep.setFocus()
    press(Qt.Key.Key_Home)
    form.ui.backup_days.setFocus()
    press(Qt.Key.Key_Down)
    ctrl(Qt.Key.Key_Return)
    kept = settings_of(signed.desk)
    assert (kept.backup_folder, kept.backup_keep, kept.backup_days) == (str(outside.file), 7, 2)
    assert daily_backup.make(signed, door) is not None
    alt(Qt.Key.Key_1)
    press(Qt.Key.Key_F5)
    assert str(outside.file) in page.summary._daily.text()
    assert page.summary._backup_rows.rows()[0].automatic


def test_what_a_folder_is_good_for_is_said(page: AdministrationPage, tmp_path: Path) -> None:
    store = tmp_path / "data"
    for name in ("gone", "Nextcloud", "plain"):
        (tmp_path / name).mkdir()
    shutil.rmtree(tmp_path / "gone")
    assert folder_state("", store) == "off"
    assert folder_state("relative", store) == "gone"
    assert folder_state(str(tmp_path / "gone"), store) == "gone"
    assert folder_state(str(tmp_path / "Nextcloud"), store) == "synced"
    assert folder_state(str(tmp_path / "plain"), store) == "same"
    assert folder_state("/proc", store) == "other"
    page.settings.ui.backup_folder.setFocus()
    type_text(str(tmp_path / "gone"))
    assert page.settings._folder_state.words() == "being looked at…"
    press(Qt.Key.Key_Tab)
    assert page.settings._folder_state.words() == "not there"
    assert {folder_words(state)[0] for state in ("gone", "synced", "same")} == {"warn"}


def test_an_office_asks_for_the_labour_offices_letter_from_the_next_sign_in(
    page: AdministrationPage, signed: SignedIn, door: Door
) -> None:
    assert not signed.desk.asks
    page.settings.ui.labour_letter.setFocus()
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    assert settings_of(signed.desk).labour_letter
    signed.desk.store.close()
    again = entry.sign_in(door, "v.umpama", PHRASE)
    assert again.desk.asks == {"labour_letter"}
    again.desk.store.close()


def test_somebody_elses_settings_are_taken_over_and_what_was_typed_stays(
    page: AdministrationPage, signed: SignedIn
) -> None:
    form = page.settings
    form.ui.duty_phone.setFocus()
    form.ui.duty_phone.selectAll()
    type_text("piket baru")
    save_settings(signed.desk, replace(SETTINGS, town="Kota Teladan", closed_mode="start"))
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "warn"
    assert "V. Umpama" in page._notice.text()
    assert "Town, Closed mode" in page._notice.text()
    assert (form.ui.duty_phone.text(), form.ui.town.text()) == ("piket baru", "Kota Teladan")
    ctrl(Qt.Key.Key_Return)
    kept = settings_of(signed.desk)
    assert (kept.duty_phone, kept.town, kept.closed_mode) == ("piket baru", "Kota Teladan", "start")


@pytest.mark.parametrize(
    ("days_old", "limit", "kind", "words"),
    [
        (0, 1, "ok", "last one today"),
        (1, 1, "ok", "last one yesterday"),
        (2, 1, "warn", "last one 2 days ago"),
        (2, 3, "ok", "last one 2 days ago"),
        (4, 3, "warn", "last one 4 days ago"),
    ],
)
def test_an_old_backup_is_a_warning_by_the_days_of_the_office(
    page: AdministrationPage, clock: FrozenClock, days_old: int, limit: int, kind: str, words: str
) -> None:
    row = BackupRow("b", MORNING, "V. Umpama", 1, 1, None)
    clock.move(days=days_old)
    assert backup_state(page._context, (row,), limit) == (kind, words)


def test_every_control_has_a_name_and_its_room(page: AdministrationPage) -> None:
    page.window().resize(1178, 742)
    assert unnamed(page.settings) == []
    assert cramped(page.settings) == []
