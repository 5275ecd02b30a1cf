"""The window and what lies on the disk: damage, a full disk, the daily backup, a lock that cannot be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.door import restore_door
from screening_desk.gui.pages.door.first_passphrase import FirstPassphrasePage
from screening_desk.gui.pages.door.recovery import RecoveryPage
from screening_desk.gui.pages.door.restore_door import RestoreDoorPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.ways import PAGES
from screening_desk.records.errors import DiskFull
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services import custody, entry, recovery, staff, trail
from screening_desk.services.access import Action, Role, roles_of
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.settings import save_settings
from tests.gui.doors import CHEAP, OTHER, PHRASE, alt, cheap_set_up, ctrl, fill, press, type_text
from tests.office import SETTINGS
from tests.stores import FrozenClock

OFFICE = replace(SETTINGS, sample=False)


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> Door:
    """An office with its first administrator, closed."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    cheap_set_up(door, SetUpPlan(OFFICE, "V. Umpama", "v.umpama", PHRASE))
    recovery.kept(door)
    return door


@pytest.fixture
def code(door: Door) -> str:
    """A recovery code of the office."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    made = recovery.renew(signed, door, PHRASE)
    recovery.kept(door)
    entry.leave(signed.desk)
    return made


@pytest.fixture
def program(door: Door, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window at the closed door, in English."""
    window = MainWindow(door, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)  # typed faster than a person, a form would look like a scan
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qapp.removeEventFilter(window.idle)
    if window.signed is not None:
        window.signed.desk.store.close()
    window.abandon()
    window.deleteLater()
    Language("en")


def page_of(window: MainWindow) -> QWidget:
    return window.centralWidget().currentWidget()  # type: ignore[attr-defined, no-any-return]


def sign_in(window: MainWindow, username: str = "v.umpama", passphrase: str = PHRASE) -> None:
    page = page_of(window)
    assert isinstance(page, SignInPage)
    page.ui.username.setFocus()
    page.ui.username.clear()
    fill(username)
    type_text(passphrase)
    press(Qt.Key.Key_Return)


def told(window: MainWindow) -> list[str]:
    """Return the titles of what is told above the pages."""
    return [] if window.shell is None else list(window.shell.notices.titles())


def test_a_recovery_code_at_the_door_holds_the_window(program: MainWindow, door: Door, code: str) -> None:
    alt(Qt.Key.Key_P)
    page = page_of(program)
    assert isinstance(page, RecoveryPage)
    for text in (code, "v.umpama", OTHER):
        fill(text)
    type_text(OTHER)
    ctrl(Qt.Key.Key_Return)
    fresh = page.code_card.ui.code.text()
    assert fresh not in {"", code}
    assert not program.close()
    assert program.isVisible()
    for key in (Qt.Key.Key_F12, Qt.Key.Key_Escape):
        press(key)
    ctrl(Qt.Key.Key_L)
    assert page.code_card.ui.code.text() == fresh
    type_text(fresh[-4:])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    assert isinstance(page_of(program), SignInPage)


def test_a_damaged_store_leads_from_the_door_to_a_restore(
    program: MainWindow, door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "b.sdbackup"
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    (door.folder / "store.db").write_bytes(b"x" * 8192)
    sign_in(program)
    assert isinstance(page_of(program), SignInPage)
    made: list[RestoreDoorPage] = []

    def opened(*given: object) -> RestoreDoorPage:
        made.append(RestoreDoorPage(*given, open_file=lambda *_: file))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr("screening_desk.gui.rooms.RestoreDoorPage", opened)
    ctrl(Qt.Key.Key_O)
    (page,) = made
    page.form.card.pick_file()
    page.form.card.ui.username.setFocus()
    fill("v.umpama")
    fill(PHRASE)
    type_text("restore")
    ctrl(Qt.Key.Key_Return)
    door_page = page_of(program)
    assert isinstance(door_page, SignInPage)
    assert "could not be read" in door_page._notice.text()
    sign_in(program)
    assert program.shell is not None


def test_a_wrong_passphrase_at_the_restore_changes_nothing_and_says_so(
    program: MainWindow, door: Door, tmp_path: Path, theme: Theme
) -> None:
    file = tmp_path / "b.sdbackup"
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    page = restore_door.RestoreDoorPage(door, DirectTasks(), open_file=lambda *_: file)
    page.form.begin("v.umpama")
    page.form.card.ui.passphrase.setText(OTHER)
    page.form.card.ui.word.setText(page.form.card.word())
    page.form._go.trigger()
    assert page._notice.kind == "error"
    assert not page.holds_window()
    sign_in(program)
    assert program.shell is not None


def test_the_backup_of_the_day_is_made_in_the_first_quiet_moment(
    program: MainWindow, door: Door, tmp_path: Path, clock: FrozenClock
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    save_settings(signed.desk, replace(OFFICE, backup_folder=str(usb)))
    entry.leave(signed.desk)
    sign_in(program)
    assert list(usb.iterdir()) == []
    clock.move(seconds=21)
    program.idle.look()
    assert len(list(usb.iterdir())) == 1
    press(Qt.Key.Key_Down)
    clock.move(seconds=21)
    program.idle.look()
    assert len(list(usb.iterdir())) == 1


def test_a_daily_backup_that_was_not_made_is_told_to_an_administrator(
    program: MainWindow, door: Door, tmp_path: Path, clock: FrozenClock
) -> None:
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    save_settings(signed.desk, replace(OFFICE, backup_folder=str(tmp_path / "unplugged")))
    entry.leave(signed.desk)
    sign_in(program)
    clock.move(seconds=21)
    program.idle.look()
    assert "The last daily backup was not made." in told(program)


def test_a_counter_is_not_troubled_by_it(program: MainWindow, door: Door, tmp_path: Path, clock: FrozenClock) -> None:
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    save_settings(signed.desk, replace(OFFICE, backup_folder=str(tmp_path / "unplugged")))
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    entry.leave(entry.replace_passphrase(door, entry.sign_in(door, "r.teladan", first), first, OTHER).desk)
    sign_in(program, "r.teladan", OTHER)
    clock.move(seconds=21)
    program.idle.look()
    assert "The last daily backup was not made." not in told(program)


def test_a_lock_is_a_lock_also_on_a_full_disk(program: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    sign_in(program)
    signed = program.signed
    assert signed is not None
    with monkeypatch.context() as patch:
        patch.setattr(Work, "audit", full)
        ctrl(Qt.Key.Key_L)
    assert signed.desk.store.closed
    assert program.signed is None
    page = page_of(program)
    assert isinstance(page, SignInPage)
    assert "could not be written" in page._notice.text()
    sign_in(program)
    assert program.shell is not None


def idle(window: MainWindow, clock: FrozenClock) -> None:
    clock.seconds += 601
    window.idle.look()


def suspend(window: MainWindow, clock: FrozenClock) -> None:
    clock.moment += timedelta(minutes=2)
    window.idle.look()


def three_wrong_pins(window: MainWindow, clock: FrozenClock) -> None:
    alt(Qt.Key.Key_I)
    type_text("294816")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Pause)
    for pin in ("111222", "333444", "555666"):
        assert window.signed is not None
        type_text(pin)
        press(Qt.Key.Key_Return)


def passphrase_instead(window: MainWindow, clock: FrozenClock) -> None:
    press(Qt.Key.Key_F12)
    alt(Qt.Key.Key_T)


WAYS: dict[str, Callable[[MainWindow, FrozenClock], object]] = {
    "asked": lambda *_: ctrl(Qt.Key.Key_L),
    "take_over": lambda *_: alt(Qt.Key.Key_G),
    "closing": lambda window, _: window.close(),
    "session_end": lambda window, _: window.lock("session_end"),  # only the system can send its signal
    "idle": idle,
    "slept": suspend,
    "pin": three_wrong_pins,
    "passphrase": passphrase_instead,
}


@pytest.mark.parametrize("why", sorted(WAYS))
def test_every_way_to_a_lock_closes_the_store_and_says_why_in_the_trail(
    program: MainWindow, door: Door, clock: FrozenClock, why: str
) -> None:
    assert set(WAYS) == entry.LOCKS
    sign_in(program)
    signed = program.signed
    assert signed is not None
    WAYS[why](program, clock)
    assert signed.desk.store.closed
    assert program.signed is None
    again = entry.sign_in(door, "v.umpama", PHRASE)
    with again.desk.store.read() as session:
        rows = trail._page(session, again.desk.store.chain_id, None, 3)
    assert [row.reason_code for row in rows if row.action == Action.LOCK] == [why]
    entry.leave(again.desk)


@pytest.mark.parametrize("role", roles_of(training=False))
def test_the_keyboard_is_in_every_page_that_comes_to_the_front(program: MainWindow, door: Door, role: Role) -> None:
    """On the page itself the keys of what stands in it would answer to nobody."""
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", role)
    entry.leave(signed.desk)
    entry.leave(entry.replace_passphrase(door, entry.sign_in(door, "r.teladan", first), first, OTHER).desk)
    sign_in(program, "r.teladan", OTHER)
    shell = program.shell
    assert shell is not None
    for key in PAGES[role]:
        shell.go(key)
        page, focus = shell.page(key), QApplication.focusWidget()
        assert page is not None
        assert focus is not None
        assert focus is not page
        assert page.isAncestorOf(focus), key


def test_the_keys_of_the_administration_work_at_once(program: MainWindow) -> None:
    sign_in(program)
    ctrl(Qt.Key.Key_N)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "new_name"


def test_a_new_code_holds_the_window_once_and_never_a_lock(program: MainWindow, door: Door) -> None:
    sign_in(program)
    alt(Qt.Key.Key_2)
    alt(Qt.Key.Key_R)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)
    shell = program.shell
    assert shell is not None
    page = shell.page("administration")
    assert isinstance(page, AdministrationPage)
    assert page.new_code.holds
    assert not program.close()
    assert page._notice.kind == "warn"
    ctrl(Qt.Key.Key_L)
    assert program.signed is None
    sign_in(program)
    assert "Nobody has said yet that the recovery code on paper is kept." in told(program)


def test_the_window_stays_while_the_store_is_changing(program: MainWindow) -> None:
    sign_in(program)
    shell = program.shell
    assert shell is not None
    page = shell.page("administration")
    assert isinstance(page, AdministrationPage)
    page.people.keys.running.emit(True, True)
    assert not program.close()
    page.people.keys.running.emit(False, False)
    page.restore.form.set_busy(True)
    assert not program.close()
    page.restore.form.set_busy(False)


def test_a_passphrase_is_never_typed_into_the_user_name(program: MainWindow, code: str) -> None:
    """Wherever the door is shown with a name in it, the keyboard is in the passphrase."""
    sign_in(program)
    ctrl(Qt.Key.Key_L)
    page = page_of(program)
    assert isinstance(page, SignInPage)
    assert page.ui.username.text() == "v.umpama"
    assert page.ui.passphrase.hasFocus()
    alt(Qt.Key.Key_P)
    press(Qt.Key.Key_Escape)
    page = page_of(program)
    assert isinstance(page, SignInPage)
    assert page.ui.username.hasFocus()


def test_a_first_passphrase_left_lying_is_locked_too(program: MainWindow, door: Door, clock: FrozenClock) -> None:
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    sign_in(program, "r.teladan", first)
    assert isinstance(page_of(program), FirstPassphrasePage)
    clock.move(minutes=11)
    program.idle.look()
    assert program.signed is None
    sign_in(program, "r.teladan", first)
    assert isinstance(page_of(program), FirstPassphrasePage)
