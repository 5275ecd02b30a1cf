"""Hide and lock reach through whatever is open in front, and a lock that failed leaves everything as watchful."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from screening_desk import app
from screening_desk.gui.files import ask_folder, ask_open, ask_save
from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.referral.out import ask_printer
from screening_desk.gui.printing import print_lines
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.keyslots import Bundle
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Unavailable
from tests.gui.counters import CITIZEN, scan, settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.office import SETTINGS, Office
from tests.stores import FrozenClock


@pytest.fixture
def program(local_office: Office, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with an officer signed in, a traveller open and a PIN chosen."""
    door = Door(local_office.store.folder, local_office.reference, local_office.clock)
    window = MainWindow(door, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window._on_signed_in(
        SignedIn(local_office.officer, cast("Bundle", None), SETTINGS, (), first_passphrase=False), "not asked"
    )
    settle()
    alt(Qt.Key.Key_I)
    type_text("294816")
    press(Qt.Key.Key_Return)
    settle()
    yield window
    qapp.removeEventFilter(window.idle)
    window.idle.stop()
    window.abandon()
    window.deleteLater()


def help_dialog(window: MainWindow) -> None:
    press(Qt.Key.Key_F1)


def unexpected(window: MainWindow) -> None:
    app._unexpected(window, ValueError, ValueError(), None)


def drop_down(window: MainWindow) -> None:
    box = QComboBox(window.shell)
    box.addItems(["A", "B"])
    box.show()
    box.setFocus()
    box.showPopup()


def menu(window: MainWindow) -> None:
    menu = QMenu(window.shell)
    menu.addAction("A")
    menu.popup(window.mapToGlobal(QPoint(50, 50)))


def menu_of_a_field(window: MainWindow) -> None:
    field = QLineEdit(window.shell)
    field.show()
    menu = field.createStandardContextMenu()
    menu.setParent(window.shell, menu.windowFlags())
    menu.popup(window.mapToGlobal(QPoint(50, 50)))


def two_dialogs(window: MainWindow) -> None:
    press(Qt.Key.Key_F1)
    settle()
    QMessageBox(QMessageBox.Icon.Information, "", "x", parent=QApplication.activeModalWidget()).open()


def list_in_a_dialog(window: MainWindow) -> None:
    dialog = QDialog(window)
    box = QComboBox(dialog)
    box.addItems(["A", "B"])
    dialog.open()
    settle()
    box.setFocus()
    box.showPopup()


OPEN: dict[str, Callable[[MainWindow], None]] = {
    "nothing": lambda _: None,
    "help": help_dialog,
    "unexpected": unexpected,
    "drop_down": drop_down,
    "menu": menu,
    "menu_of_a_field": menu_of_a_field,
    "two_dialogs": two_dialogs,
    "list_in_a_dialog": list_in_a_dialog,
}
ASKED: dict[str, Callable[[QWidget], object]] = {
    "file": lambda parent: ask_open(parent, "Open", "*.txt"),
    "folder": lambda parent: ask_folder(parent, "Folder", ""),
    "save": lambda parent: ask_save(parent, "Save", "x.txt"),
    "printer": lambda parent: ask_printer(parent, "Letter"),
    "lines": lambda parent: print_lines(parent, ["x"]) or None,
}
"""Dialogs that wait for an answer in a loop of their own."""


def key(name: str) -> None:
    """Press a key as the window system delivers it: to the window in front, whatever has the focus."""
    window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert window is not None
    handle = window.windowHandle()
    assert handle is not None
    if name == "Ctrl+L":
        QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        QTest.keyClick(handle, Qt.Key[f"Key_{name}"])


def idle_hide(window: MainWindow, clock: FrozenClock) -> None:
    clock.move(seconds=181)
    window.idle._note_look()  # it looked all the while
    window.idle.look()


def nothing_in_front() -> bool:
    settle()
    return QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("how", ["F12", "Pause", "Ctrl+L", "idle"])
@pytest.mark.parametrize("opened", sorted(OPEN))
def test_whatever_is_open_goes_before_the_screen_is_taken_away(
    program: MainWindow, local_office: Office, opened: str, how: str
) -> None:
    OPEN[opened](program)
    settle()
    if opened != "nothing":
        assert QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if how == "idle":
        idle_hide(program, local_office.clock)
    else:
        key(how)
    assert nothing_in_front()
    if how == "Ctrl+L":
        assert program.signed is None
        assert local_office.store.closed
    else:
        assert program.hidden_screen
        type_text("294816")
        press(Qt.Key.Key_Return)
        assert not program.hidden_screen
        assert program.shell is not None


@pytest.mark.parametrize("how", ["F12", "Ctrl+L"])
@pytest.mark.parametrize("asked", sorted(ASKED))
def test_a_dialog_that_waits_for_an_answer_goes_too_and_answers_nothing(
    program: MainWindow, local_office: Office, asked: str, how: str, qtbot: QtBot
) -> None:
    met: list[bool] = []

    def press_it() -> None:
        met.append(QApplication.activeModalWidget() is not None)
        key(how)

    QTimer.singleShot(200, press_it)
    assert program.shell is not None
    assert ASKED[asked](program.shell) is None
    assert met == [True]
    assert nothing_in_front()
    assert program.hidden_screen if how == "F12" else program.signed is None


def test_each_key_works_once(program: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    entries: list[object] = []
    monkeypatch.setattr(program._locking, "_record", entries.append)
    for name in ("F12", "F12", "Pause"):
        key(name)
    assert len(entries) == 1


@pytest.fixture
def full_disk(program: MainWindow, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A disk on which the draft of the open traveller cannot be written."""
    page = program.shell.current() if program.shell is not None else None
    assert isinstance(page, CounterPage)
    scan(page, CITIZEN)

    def full(*_: object) -> object:
        raise Unavailable("full")

    monkeypatch.setattr("screening_desk.services.screening.keep", full)
    return monkeypatch


def let_pass(window: MainWindow, clock: FrozenClock, minutes: int) -> None:
    for _ in range(minutes * 12):
        clock.move(seconds=5)
        if window.idle._timer.isActive():
            window.idle.look()


LOCKS: dict[str, Callable[[MainWindow, FrozenClock], object]] = {
    "asked": lambda *_: key("Ctrl+L"),
    "take_over": lambda *_: alt(Qt.Key.Key_G),
    "idle": partial(let_pass, minutes=10),
    "closing": lambda window, _: window.close(),
    "slept": lambda window, _: window.lock("slept"),
}


@pytest.mark.parametrize("why", sorted(LOCKS))
def test_after_a_lock_that_failed_the_watch_goes_on(
    program: MainWindow, local_office: Office, full_disk: pytest.MonkeyPatch, why: str
) -> None:
    LOCKS[why](program, local_office.clock)
    assert program.hidden_screen
    assert program.signed is not None
    type_text("294816")
    press(Qt.Key.Key_Return)
    assert not program.hidden_screen
    let_pass(program, local_office.clock, 3)
    assert program.hidden_screen
    full_disk.undo()
    let_pass(program, local_office.clock, 7)
    assert program.signed is None
    assert local_office.store.closed


@pytest.mark.parametrize("why", sorted(LOCKS))
def test_a_lock_that_failed_leaves_nothing_for_the_next_one(
    program: MainWindow, local_office: Office, full_disk: pytest.MonkeyPatch, why: str
) -> None:
    LOCKS[why](program, local_office.clock)
    type_text("294816")
    press(Qt.Key.Key_Return)
    full_disk.undo()
    username = local_office.officer.actor.username
    key("Ctrl+L")
    page = program._root.currentWidget()
    assert isinstance(page, SignInPage)
    assert program.isVisible()
    assert page.ui.username.text() == username
    assert page.ui.passphrase.hasFocus()


def test_three_wrong_pins_and_a_lock_that_failed_offer_no_pin(
    program: MainWindow, full_disk: pytest.MonkeyPatch
) -> None:
    key("F12")
    for pin in ("111222", "333444", "555666"):
        type_text(pin)
        press(Qt.Key.Key_Return)
    assert program.hidden_screen
    assert not program._locking.page.ui.pin.isVisible()
    full_disk.undo()
    press(Qt.Key.Key_F5)
    assert program.signed is None


def test_closing_while_a_lock_is_on_its_way_waits_for_it(
    program: MainWindow, local_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[tuple[Callable[[], object], Callable[[object], object]]] = []
    with monkeypatch.context() as patch:
        patch.setattr(program._tasks, "run", lambda _owner, work, done, *_rest, **_: waiting.append((work, done)))
        ctrl(Qt.Key.Key_L)
        assert not program.close()
        assert not local_office.store.closed
    for work, done in waiting:
        done(work())
    assert local_office.store.closed
    assert not program.isVisible()


def test_a_dialog_for_files_speaks_indonesian_too(program: MainWindow) -> None:
    """Qt brings no Indonesian for its own dialogs, and those of the system cannot be covered."""
    said: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        said.extend(button.text() for button in dialog.findChildren(QPushButton) if button.isVisible())
        header = dialog.findChild(QTreeView).model()
        said.extend(header.headerData(place, Qt.Orientation.Horizontal) for place in range(header.columnCount()))
        dialog.reject()

    Language("id")
    QTimer.singleShot(200, look)
    ask_open(program, "Buka", "CSV (*.csv)")
    Language("en")
    assert {word.replace("&", "") for word in said} == {
        *("Lihat di:", "Nama berkas:", "Jenis berkas:", "Buka", "Batal", "Nama", "Ukuran", "Jenis", "Diubah")
    }
