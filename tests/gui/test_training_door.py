"""Training has a door of its own: made in one card, marked on every page, and never the way into real work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening_desk import app, demo
from screening_desk.__main__ import default_folder
from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.door.training_set_up import TrainingSetUpPage
from screening_desk.gui.rooms import Rooms
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.training_frame import TrainingFrame, band_words
from screening_desk.records import keyslots
from screening_desk.reference import Reference
from screening_desk.services import place
from screening_desk.services.access import Role
from screening_desk.services.entry import Door, leave, sign_in
from screening_desk.services.errors import Refused
from tests.gui.counters import settle
from tests.gui.doors import CHEAP, PHRASE, cramped, ctrl, fill, press, type_text, unnamed
from tests.stores import FrozenClock


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that open in no time."""
    monkeypatch.setattr(keyslots, "choose_cost", lambda: CHEAP)


@pytest.fixture
def door(tmp_path: Path, clock: FrozenClock, reference_data: Reference, cheap: None) -> Door:
    """A computer on which nobody trained yet."""
    return Door(tmp_path / "data-training", reference_data, clock, floor=CHEAP, training=True)


@pytest.fixture
def program(door: Door, theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as `--training` opens it."""
    window = MainWindow(door, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qapp.removeEventFilter(window.idle)
    window.idle.stop()
    if window.signed is not None:
        window.signed.desk.store.close()
    window.abandon()
    window.deleteLater()
    Language("en")


def front(window: MainWindow) -> object:
    return window._root.currentWidget()


def test_the_first_start_makes_a_store_with_a_trainer_and_a_learner_by_keys(program: MainWindow, door: Door) -> None:
    page = front(program)
    assert isinstance(page, TrainingSetUpPage)
    assert unnamed(page) == []
    assert cramped(page) == []
    page.fields["place"].setFocus()
    for text in ("LSM Contoh Harapan", "V. Umpama", "v.umpama"):
        fill(text)
    fill(PHRASE)
    press(Qt.Key.Key_Tab)
    for text in (PHRASE, "L. Misalkan", "l.misalkan"):
        fill(text)
    ctrl(Qt.Key.Key_Return)
    first = page._notice.title().rpartition(": ")[2]
    program.close()
    assert program.isVisible(), "the codes are shown this one time"
    assert first in page._notice.title()
    assert "Close the window again" in page._notice.text()
    page.code_card.ui.last_group.setFocus()
    type_text(page.code_card.ui.code.text().split("-")[-1])
    page.code_card.ui.in_envelope.setChecked(True)
    ctrl(Qt.Key.Key_Return)
    door_page = front(program)
    assert isinstance(door_page, SignInPage)
    assert "invented" in door_page.ui.lead.text()
    learner = sign_in(door, "l.misalkan", first)
    assert (learner.desk.actor.role, learner.desk.training, learner.settings.sample) == (Role.TRAINEE, True, True)
    leave(learner.desk)


def test_a_store_that_cannot_be_made_keeps_what_was_typed(program: MainWindow, door: Door) -> None:
    page = front(program)
    assert isinstance(page, TrainingSetUpPage)
    for name, field in page.fields.items():
        field.setText(PHRASE if name in {"passphrase", "again"} else "L. Misalkan")
    ctrl(Qt.Key.Key_Return)
    assert page._notice.kind == "error", "one name cannot be two people"
    assert page.fields["learner"].text() == "L. Misalkan"
    assert not door.exists()


def test_every_page_is_marked_as_training_in_both_languages(program: MainWindow) -> None:
    assert isinstance(program.centralWidget(), TrainingFrame)
    assert "TRAINING" in program.windowTitle()
    assert band_words() == "LATIHAN / TRAINING: no real people"
    program.toggle_language()
    settle()
    assert band_words().startswith("LATIHAN / TRAINING")
    assert band_words() != "LATIHAN / TRAINING: no real people"
    assert "LATIHAN" in program.windowTitle()


def test_real_work_has_no_band(door: Door, tmp_path: Path, theme: Theme, qapp: QApplication) -> None:
    office = Door(tmp_path / "data", door.data, door.clock, floor=CHEAP)
    demo.prepare(office)
    window = MainWindow(office, theme, DirectTasks(), Language("en"))
    qapp.removeEventFilter(window.reader)
    qapp.removeEventFilter(window.idle)
    assert not window.findChildren(TrainingFrame)
    window.deleteLater()


@pytest.mark.parametrize("training", [True, False], ids=["training_store", "office_store"])
def test_the_program_does_not_start_on_the_store_of_the_other_kind(
    training: bool, tmp_path: Path, door: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "store"
    own = Door(folder, door.data, door.clock, floor=CHEAP, training=training)
    (demo.prepare_training if training else demo.prepare)(own)
    assert app.run(folder, training=not training) == 1
    said = capsys.readouterr().err
    Language("en")
    assert "penyimpanan latihan" in said


@pytest.mark.parametrize("training", [True, False], ids=["training_store", "office_store"])
def test_the_store_itself_knows_where_the_side_file_is_lost(
    training: bool, tmp_path: Path, door: Door, theme: Theme
) -> None:
    folder = tmp_path / "store"
    own = Door(folder, door.data, door.clock, floor=CHEAP, training=training)
    (demo.prepare_training if training else demo.prepare)(own)
    (folder / place.NAME).unlink()
    other = Door(folder, door.data, door.clock, floor=CHEAP, training=not training)
    with pytest.raises(Refused, match="training_store"):
        Rooms(other, DirectTasks(), theme).sign_in(demo.ACCOUNTS[0].username, demo.ACCOUNTS[0].passphrase)
    leave(Rooms(own, DirectTasks(), theme).sign_in(demo.ACCOUNTS[0].username, demo.ACCOUNTS[0].passphrase).desk)


def test_training_lies_beside_the_data_of_the_office_and_of_the_demo() -> None:
    office, trial = default_folder(demo=False), default_folder(demo=True)
    assert default_folder(demo=False, training=True) not in {office, trial}
    assert default_folder(demo=True, training=True) not in {office, trial}
    assert default_folder(demo=False, training=True).parent == office.parent
