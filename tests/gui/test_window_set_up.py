"""The window during the first run: it speaks the chosen language and does not lose the recovery code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.door.set_up import SetUpPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records import keyslots
from screening_desk.reference import Reference
from screening_desk.services.entry import Door
from tests.gui.doors import CHEAP, PHRASE, alt, ctrl, fill, press, type_text
from tests.stores import FrozenClock


@pytest.fixture
def program(
    tmp_path: Path,
    clock: FrozenClock,
    reference_data: Reference,
    theme: Theme,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """The window on a computer where nothing was set up, in English."""
    monkeypatch.setattr(keyslots, "choose_cost", lambda: CHEAP)
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    window = MainWindow(door, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)  # typed faster than a person, the form would look like a scan
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page_of(window).ui.office_name.setFocus()
    yield window
    qapp.removeEventFilter(window.idle)
    window.abandon()
    window.deleteLater()
    Language("en")


def page_of(window: MainWindow) -> SetUpPage:
    page = window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    assert isinstance(page, SetUpPage)
    return page


def make_office() -> None:
    """Type the form as Tab leads and set up."""
    for text in ("Kantor Contoh", "Konter 2", "bkl", "2", "Kota Contoh"):
        fill(text)
    press(Qt.Key.Key_Tab)
    for text in ("V. Umpama", "v.umpama", PHRASE):
        fill(text)
    type_text(PHRASE)
    ctrl(Qt.Key.Key_Return)


def test_the_window_speaks_the_chosen_language_at_once(program: MainWindow) -> None:
    page = page_of(program)
    assert program.windowTitle() == "Service desk"
    page.ui.language.setFocus()
    press(Qt.Key.Key_Home)
    QApplication.processEvents()
    assert program.windowTitle() == "Meja Layanan"
    assert page.ui.language.currentData() == "id"


def test_a_form_that_made_nothing_yet_holds_nobody(program: MainWindow) -> None:
    fill("Kantor Contoh")
    assert program.close()


def test_closing_asks_while_the_recovery_code_is_not_put_away(program: MainWindow) -> None:
    make_office()
    page = page_of(program)
    code = page.code_card.ui.code.text()
    assert not program.close()
    assert program.isVisible()
    assert page._notice.kind == "warn"
    assert page.code_card.ui.code.text() == code
    type_text(code[-4:])
    assert not page._notice.isVisible()
    assert not program.close()  # who went on with the paper is asked again
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert page.step == "code"
    assert program.close()


def test_closing_once_more_is_the_answer(program: MainWindow) -> None:
    make_office()
    assert not program.close()
    alt(Qt.Key.Key_B)
    QApplication.processEvents()
    assert program.windowTitle() == "Meja Layanan"
    assert page_of(program)._notice.isVisible()  # another language is no answer
    assert program.close()


def test_a_code_put_away_leads_to_the_door(program: MainWindow) -> None:
    make_office()
    type_text(page_of(program).code_card.ui.code.text()[-4:])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    door = program.centralWidget().currentWidget()  # type: ignore[attr-defined]
    assert isinstance(door, SignInPage)
    assert door.ui.username.text() == "v.umpama"
    assert door.ui.passphrase.hasFocus()
