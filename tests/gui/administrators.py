"""The administrator's page for tests: an office with one administrator, files chosen and papers printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from tests.gui.doors import CHEAP, PHRASE, cheap_set_up, ctrl, fill, press
from tests.office import SETTINGS
from tests.stores import FrozenClock


class Outside:
    """Files chosen and papers printed in a test."""

    def __init__(self, folder: Path) -> None:
        self.file: Path | None = folder / "office.sdbackup"
        self.paper: list[str] = []

    def choose(self, _parent: QWidget, _title: str, _words: str) -> Path | None:
        return self.file

    def print(self, _parent: QWidget, lines: Sequence[str]) -> bool:
        self.paper.extend(lines)
        return True


def make_door(folder: Path, clock: FrozenClock, reference: Reference) -> Door:
    """Set up an office with its first administrator."""
    door = Door(folder, reference, clock, floor=CHEAP)
    cheap_set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE))
    return door


def make_page(
    door: Door, signed: SignedIn, outside: Outside, theme: Theme, window: Callable[..., QWidget]
) -> AdministrationPage:
    """Show the page in a window, read once."""
    context = Context(signed.desk, DirectTasks(), theme, SETTINGS, door)
    page = AdministrationPage(
        context,
        signed,
        open_file=outside.choose,
        save_file=outside.choose,
        choose_folder=outside.choose,
        printer=outside.print,
    )
    window(page).resize(1178, 742)
    page.refresh()
    page.summary.ui.people_table.setFocus()
    return page


def add_person(page: AdministrationPage) -> str:
    """Add an officer by keys; return the one-time passphrase shown."""
    ctrl(Qt.Key.Key_N)
    fill("R. Teladan")
    fill("r.teladan")
    press(Qt.Key.Key_Home)  # the first role
    ctrl(Qt.Key.Key_Return)
    return page.people.ui.once_code.text()
