"""The first run: everything by keys, on the real encrypted file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from screening_desk.gui.pages.door.set_up import SetUpPage
from screening_desk.gui.pages.door.set_up_folder import synced_by
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services import custody, entry, recovery
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Unavailable
from screening_desk.services.place import place_of
from tests.gui.doors import CHEAP, PHRASE, alt, cheap_set_up, cramped, ctrl, fill, press, type_text, unnamed
from tests.office import SETTINGS
from tests.stores import FrozenClock

Show = Callable[..., QWidget]


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """A workstation on which nothing was set up."""
    return Door(tmp_path / "data", reference_data, clock, floor=CHEAP)


@pytest.fixture
def printed() -> list[str]:
    """What went to the printer."""
    return []


@pytest.fixture
def page(door: Door, theme: Theme, window: Show, printed: list[str]) -> SetUpPage:
    """The page in a window, with a printer that remembers."""

    def printer(parent: QWidget, lines: Sequence[str]) -> bool:
        printed.extend(lines)
        return True

    page = SetUpPage(door, DirectTasks(), theme, set_up=cheap_set_up, choose=lambda *_: None, printer=printer)
    window(page)
    page.ui.office_name.setFocus()
    return page


def fill_in(passphrase: str = PHRASE, again: str = PHRASE) -> None:
    """Type the whole form, field after field, as Tab leads."""
    for text in ("Kantor Imigrasi Contoh", "Konter 2", "bkl", "2", "Kota Contoh"):
        fill(text)
    press(Qt.Key.Key_Tab)  # the language stays
    for text in ("V. Umpama", "v.umpama", passphrase):
        fill(text)
    type_text(again)


def prove(page: SetUpPage) -> None:
    """Type the last group back and tick the envelope."""
    type_text(page.code_card.ui.code.text()[-4:].lower())
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)


def test_an_office_is_made_by_keys_alone(page: SetUpPage, door: Door, printed: list[str]) -> None:
    names: list[str] = []
    page.finished.connect(names.append)
    fill_in()
    assert page.missing() == ()
    ctrl(Qt.Key.Key_Return)
    assert page.step == "code"
    code = page.code_card.ui.code.text()
    ctrl(Qt.Key.Key_P)
    assert code in printed
    assert "Kantor Imigrasi Contoh · Konter 2" in printed
    prove(page)
    ctrl(Qt.Key.Key_Return)
    assert names == ["v.umpama"]
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    assert signed.settings.office_code == "BKL"
    entry.leave(signed.desk)
    assert recovery.recover(door, code, "v.umpama", "lampu kuning di ujung dermaga") != code


def test_enter_never_sets_up(page: SetUpPage, door: Door) -> None:
    fill_in()
    press(Qt.Key.Key_Return)
    assert page.step == "form"
    assert not door.exists()


def test_what_is_missing_is_listed_and_the_button_stays_off(page: SetUpPage, door: Door) -> None:
    assert len(page.missing()) == 7
    ctrl(Qt.Key.Key_Return)
    assert not door.exists()
    fill_in(again="something else entirely")
    assert len(page.missing()) == 1
    ctrl(Qt.Key.Key_Return)
    assert page.step == "form"


@pytest.mark.parametrize("passphrase", ["too short", "aaaaaaaaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_is_said_before_anything_is_made(page: SetUpPage, passphrase: str) -> None:
    fill_in(passphrase, passphrase)
    assert len(page.missing()) == 1


def test_the_code_must_be_typed_back_and_put_away(page: SetUpPage) -> None:
    names: list[str] = []
    page.finished.connect(names.append)
    fill_in()
    ctrl(Qt.Key.Key_Return)
    type_text("XXXX")
    ctrl(Qt.Key.Key_Return)
    page.code_card.ui.last_group.clear()
    type_text(page.code_card.ui.code.text()[-4:])
    ctrl(Qt.Key.Key_Return)
    assert names == []
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    assert names == ["v.umpama"]
    assert page.code_card.ui.code.text() == ""


def test_after_a_failure_everything_typed_is_still_there(door: Door, theme: Theme, window: Show) -> None:
    def full(door: Door, plan: SetUpPlan) -> str:
        raise Unavailable("full")

    page = SetUpPage(door, DirectTasks(), theme, set_up=full)
    window(page)
    page.ui.office_name.setFocus()
    fill_in()
    plan = page.plan()
    ctrl(Qt.Key.Key_Return)
    assert page.step == "form"
    assert page.plan() == plan
    assert plan.passphrase == PHRASE
    assert page._notice.kind == "error"


def test_letters_may_wait_and_are_kept_when_filled_in(page: SetUpPage) -> None:
    fill_in()
    page.ui.letterhead.setPlainText("KEMENTERIAN CONTOH\n\n  KANTOR CONTOH  \n")
    assert page.plan().settings.letterhead == ("KEMENTERIAN CONTOH", "KANTOR CONTOH")
    assert page.missing() == ()


def test_show_makes_both_passphrases_readable(page: SetUpPage) -> None:
    hidden = page.ui.passphrase.echoMode()
    alt(Qt.Key.Key_T)
    assert page.ui.passphrase.echoMode() != hidden
    assert page.ui.again.echoMode() != hidden


def test_a_backup_is_restored_instead(
    door: Door, theme: Theme, window: Show, tmp_path: Path, clock: FrozenClock, reference_data: Reference
) -> None:
    old = Door(tmp_path / "old", reference_data, clock, floor=CHEAP)
    cheap_set_up(old, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE))
    signed = entry.sign_in(old, "v.umpama", PHRASE)
    file = tmp_path / "office.sdbackup"
    custody.make_backup(signed, old, PHRASE, file)
    entry.leave(signed.desk)
    page = SetUpPage(door, DirectTasks(), theme, choose=lambda *_: file)
    window(page)
    page.ui.office_name.setFocus()
    names: list[str] = []
    page.finished.connect(names.append)
    ctrl(Qt.Key.Key_O)
    fill("v.umpama")
    type_text("not the passphrase of that time")
    ctrl(Qt.Key.Key_Return)
    assert page.step == "restore"
    assert page._notice.kind == "error"
    assert not door.exists()
    page.restore_card.ui.passphrase.setFocus()
    page.restore_card.ui.passphrase.clear()
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    assert page.step == "restored"
    ctrl(Qt.Key.Key_Return)
    assert names == [""]
    assert place_of(door.folder).office_name == SETTINGS.office_name
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)


def test_escape_leads_back_from_the_restore_and_keeps_the_form(page: SetUpPage) -> None:
    fill("Kantor Imigrasi Contoh")
    page._restore.trigger()
    press(Qt.Key.Key_Escape)
    assert page.step == "form"
    assert page.plan().settings.office_name == "Kantor Imigrasi Contoh"


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Kantor/data", "OneDrive"),
        ("Nextcloud/meja", "Nextcloud"),
        ("Dropbox/a/b", "Dropbox"),
        ("onedrivers manual/data", ""),
        ("data", ""),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_named(tmp_path: Path, folder: str, program: str) -> None:
    assert synced_by(tmp_path / folder) == program


def test_the_traces_of_a_renamed_folder_are_seen(tmp_path: Path) -> None:
    (tmp_path / ".nextcloudsync.log").touch()
    assert synced_by(tmp_path / "data") == "Nextcloud"


def test_every_control_has_a_name_and_its_room(page: SetUpPage) -> None:
    page.window().resize(1366, 742)
    assert unnamed(page) == []
    assert cramped(page) == []


def test_no_button_is_pressed_by_enter(page: SetUpPage) -> None:
    assert not any(button.isDefault() or button.autoDefault() for button in page.findChildren(QPushButton))
    assert page.code_card.findChild(QCheckBox) is not None
