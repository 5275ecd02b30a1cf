"""The one place where the parts are put together: settings, door, tasks, theme, window."""

from __future__ import annotations

import gc
import logging
import os
import sys
import traceback
import uuid
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.notices import unexpected_words
from screening_desk.gui.quiet import in_quiet_moments
from screening_desk.gui.refusals import sentence
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.records.clock import SystemClock
from screening_desk.services.door import Door, hold
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.place import Place, place_of

if TYPE_CHECKING:
    from screening_desk.demo import Sample

log = logging.getLogger("screening_desk")


def run(folder: Path, *, demo: bool = False, training: bool = False, play: Path | None = None) -> int:
    """Open the window on the store of a folder and return the exit code."""
    os.umask(0o077)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the program needs a QApplication")
    application.setApplicationName("Meja Layanan")
    theme, tasks = Theme(), Tasks()
    theme.apply(application)
    place = place_of(folder)
    language = Language("en" if place.language == "en" else "id")
    if place != Place() and place.training != training:
        return _not_started(sentence(Refused("training_store" if place.training else "not_training_store")))
    try:
        lock = hold(folder)
    except Unavailable as unavailable:
        return _not_started(sentence(unavailable))
    door = Door(folder, None, SystemClock(), lock=lock, training=training)
    sample = _demo_office(door) if demo else None
    window = MainWindow(door, theme, tasks, language, sample)
    sys.excepthook = lambda kind, error, trace: _unexpected(window, kind, error, trace)
    try:
        if play is not None:
            return _play(application, window, play)
        in_quiet_moments(window, [lambda: tasks.run(window, partial(_get_ready, door), lambda _: None)])
        window.showMaximized()  # on the small screen of a counter no edge of a page lies below the task bar
        return application.exec()
    finally:
        tasks.close()
        lock.release()


def _get_ready(door: Door) -> None:
    """Load what a sign-in needs, off the UI thread and while the name is typed: it takes longer than the door."""
    import screening_desk.gui.rooms  # noqa: PLC0415 - that is the point

    del screening_desk
    _ = door.reference
    gc.freeze()  # what stands now stands to the end, and every full collection stopped the screen for its 100 ms


def _demo_office(door: Door) -> Sample:
    from screening_desk import demo  # noqa: PLC0415 - only a demo needs it, and every start would wait for it

    return demo.prepare_training(door) if door.training else demo.prepare(door)


def _play(application: QApplication, window: MainWindow, folder: Path) -> int:
    from screening_desk.gui.play import play  # noqa: PLC0415 - only the demo journey needs it

    return play(application, window, folder)


def _not_started(words: str) -> int:
    """Say why the program does not start, on the screen and on the terminal."""
    print(words, file=sys.stderr)
    box = QMessageBox(QMessageBox.Icon.Information, QApplication.applicationName(), words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    if QApplication.platformName() != "offscreen":
        box.exec()
    return 1


def _unexpected(
    window: MainWindow, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Log where it happened, never what was typed, and show a code that can be read out on the phone."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    code = uuid.uuid4().hex[:8]
    places = "; ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace))
    log.error("unexpected %s %s at %s", code, kind.__name__, places)
    box = QMessageBox(QMessageBox.Icon.Warning, window.windowTitle(), unexpected_words(code), parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.open()
