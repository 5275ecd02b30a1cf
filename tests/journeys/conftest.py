"""The whole program on the real encrypted file, with the demo office's invented people."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from screening_desk import demo
from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.play import Journey
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.rail import Rail
from screening_desk.reference import Reference
from screening_desk.services.entry import Door
from tests.stores import FrozenClock


@pytest.fixture(scope="session")
def demo_office(tmp_path_factory: pytest.TempPathFactory, reference_data: Reference) -> Path:
    """The demo office, made once and copied for each journey."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    demo.prepare(Door(folder, reference_data, FrozenClock()))
    return folder


class Program:
    """The program as it is started: one window on one folder; it can be left and started again."""

    def __init__(self, door: Door, application: QApplication, clock: FrozenClock | None = None) -> None:
        self.door, self._application = door, application
        self.clock = clock or FrozenClock()
        self.window: MainWindow | None = None
        self.strayed: list[str] = []
        """Keys after which the keyboard was in the rail, though nobody went there: the next one would be lost."""
        self._tasks: Tasks | None = None
        self._journey: Journey | None = None
        self._watch = QTimer(interval=1)
        self._watch.timeout.connect(self._look)
        self._watch.start()

    def start(self) -> Journey:
        """Open the window."""
        self._tasks = Tasks()
        theme = Theme.current()
        theme.apply(self._application)
        theme.choose("light")
        self.window = MainWindow(self.door, theme, self._tasks, Language("id"))
        self.window.show()
        self.window.activateWindow()
        journey = self._journey = Journey(self.window)
        journey.hands.wait(self.window.isActiveWindow, "the window has the keyboard")
        return journey

    def stop(self) -> None:
        """End the program as a crash would: nothing is saved on the way out."""
        if self.window is None or self._tasks is None:
            return
        signed = self.window.signed
        self._application.removeEventFilter(self.window.reader)
        self._application.removeEventFilter(self.window.idle)
        self.window.idle.stop()
        self._tasks.close()
        if signed is not None:
            signed.desk.store.close()
        self.window.abandon()
        self.window.deleteLater()
        self._application.processEvents()
        self.window = self._tasks = self._journey = None

    def rest(self) -> None:
        """Look no more."""
        self._watch.stop()

    def _look(self) -> None:
        if self._journey is not None and isinstance(self._application.focusWidget(), Rail):
            key = self._journey.hands.pressed
            if key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self.strayed.append(key.name)


@pytest.fixture
def program(demo_office: Path, tmp_path: Path, reference_data: Reference, qapp: QApplication) -> Iterator[Program]:
    """The program on a copy of the demo office, on the morning of 24 November 2026."""
    folder = tmp_path / "data"
    shutil.copytree(demo_office, folder)
    clock = FrozenClock()
    clock.move(hours=1)
    program = Program(Door(folder, reference_data, clock), qapp, clock)
    yield program
    program.stop()
    program.rest()
    Language("en")
    assert program.strayed == []
