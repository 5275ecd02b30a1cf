"""The sign-in page and the hidden screen, by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.door.hide import HidePage
from screening_desk.gui.pages.door.sign_in import PUT_RIGHT_BY_A_BACKUP, SignInPage
from screening_desk.gui.refusals import sentence
from screening_desk.services.errors import Unavailable
from screening_desk.services.place import Place
from tests.stores import MORNING


def page_of(office: str = "", station: str = "", **about: Any) -> SignInPage:
    """The page on the morning of the tests."""
    return SignInPage(Place(office, station, **about), lambda: MORNING)


def test_enter_leads_from_name_to_passphrase_to_sign_in(qtbot: QtBot, window: Callable[..., QWidget]) -> None:
    page = page_of("Kantor Contoh", "Konter 2")
    window(page)
    asked: list[tuple[str, str]] = []
    page.sign_in_asked.connect(lambda name, phrase: asked.append((name, phrase)))
    page.ui.username.setFocus()
    qtbot.keyClicks(page.ui.username, "r.teladan")
    qtbot.keyClick(page.ui.username, Qt.Key.Key_Return)
    assert page.ui.passphrase.hasFocus()
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    assert asked == []
    qtbot.keyClicks(page.ui.passphrase, "perahu kecil melintas teluk")
    qtbot.keyClick(page.ui.passphrase, Qt.Key.Key_Return)
    assert asked == [("r.teladan", "perahu kecil melintas teluk")]
    assert page.ui.passphrase.isReadOnly()


def test_a_passphrase_is_shown_only_when_asked_and_forgotten_after_a_failure(
    qtbot: QtBot, window: Callable[..., QWidget]
) -> None:
    page = page_of()
    window(page)
    assert page.ui.passphrase.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert page.ui.passphrase.echoMode() == QLineEdit.EchoMode.Normal
    page.ui.passphrase.setText("salah")
    page.forget_passphrase()
    page.say("warn", "Nama pengguna atau frasa sandi tidak cocok.")
    assert page.ui.passphrase.text() == ""
    assert page.ui.passphrase.echoMode() == QLineEdit.EchoMode.Password
    assert not page.ui.passphrase.isReadOnly()


def test_capitals_without_shift_tell_of_caps_lock(qtbot: QtBot, window: Callable[..., QWidget]) -> None:
    page = page_of()
    window(page)
    page.ui.passphrase.setFocus()
    capital = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier, "A")
    QApplication.sendEvent(page.ui.passphrase, capital)
    assert page.ui.hint.text() == ""
    shout = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(page.ui.passphrase, shout)
    assert page.ui.hint.text() == "Caps Lock is on."


def test_no_button_is_a_default_button(qtbot: QtBot) -> None:
    for page in (page_of(), HidePage(lambda: datetime(2026, 11, 24, 2, 42, tzinfo=UTC))):
        qtbot.addWidget(page)
        for button in page.findChildren(QPushButton):
            assert not button.isDefault()
            assert not button.autoDefault()


def test_the_hidden_screen_shows_the_office_clock_and_takes_six_digits(qtbot: QtBot) -> None:
    page = HidePage(lambda: datetime(2026, 11, 24, 2, 42, tzinfo=UTC))
    qtbot.addWidget(page)
    page.show()
    page.ask(pin=True)
    assert page.ui.clock.text() == "09.42"
    given: list[str] = []
    page.pin_given.connect(given.append)
    qtbot.keyClicks(page.ui.pin, "12ab34")
    qtbot.keyClick(page.ui.pin, Qt.Key.Key_Return)
    assert given == []
    qtbot.keyClicks(page.ui.pin, "271828")
    qtbot.keyClick(page.ui.pin, Qt.Key.Key_Return)
    assert given == ["271828"]
    assert page.ui.pin.text() == ""


def test_without_a_pin_only_the_passphrase_leads_back(qtbot: QtBot) -> None:
    page = HidePage(lambda: datetime(2026, 11, 24, 2, 42, tzinfo=UTC))
    qtbot.addWidget(page)
    page.show()
    page.ask(pin=False)
    assert not page.ui.pin.isVisible()


def test_the_ages_of_the_data_are_said_and_what_is_unknown_too(window: Callable[..., QWidget]) -> None:
    page = page_of(backup_at=MORNING - timedelta(hours=16), law_checked_on=date(2026, 11, 2))
    assert [words.text() for _, words in page._ages] == [
        "checked 02-11-2026, 22 days old",
        "23-11-2026 17.30, verified",
        "kept encrypted on this computer",
    ]
    fresh = page_of()
    assert [words.text() for _, words in fresh._ages][:2] == ["not known yet"] * 2


def test_a_restore_is_offered_only_where_no_passphrase_helps(qtbot: QtBot, window: Callable[..., QWidget]) -> None:
    page = page_of()
    window(page)
    asked: list[bool] = []
    page.restore_asked.connect(lambda: asked.append(True))
    page.refuse("wrong_passphrase", "–")
    qtbot.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    for code in PUT_RIGHT_BY_A_BACKUP:
        page.refuse(code, sentence(Unavailable(code)))
        qtbot.keyClick(page, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == len(PUT_RIGHT_BY_A_BACKUP)
    page.refuse("full", "–")
    assert not page._restore.isVisible()


def test_a_long_opening_says_what_it_may_be_doing(window: Callable[..., QWidget]) -> None:
    page = page_of()
    window(page)
    page.set_busy(True)
    assert page._slow.isActive()
    page._slow.timeout.emit()
    assert "minutes" in page.ui.hint.text()
    page.say("warn", "–")
    assert not page._slow.isActive()
