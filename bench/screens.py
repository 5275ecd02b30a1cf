"""Figures of the screens: from the last key of a scan to everything painted, and from start to the sign-in page."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, median, p95
from bench.past import people
from screening_desk.gui.context import Context
from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter import CounterPage
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.entry import Door, SignedIn

_STARTED = "SIGN-IN PAGE"
_PROGRAM = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from screening_desk import app
application = QApplication(sys.argv[:1])
QTimer.singleShot(0, lambda: (print({_STARTED!r}, flush=True), application.quit()))
app.run(Path(sys.argv[1]))
"""


def scan_to_painted(signed: SignedIn, count: int) -> list[Figure]:
    """Scan invented travellers one after the other; the painting is the real one, into memory."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("the screens need a QApplication")
    theme, tasks = Theme("light"), Tasks()
    theme.apply(application)
    Language("id")
    door = Door(signed.desk.store.folder, signed.desk.reference, signed.desk.clock)
    page = CounterPage(Context(signed.desk, tasks, theme, signed.settings, door))
    page.resize(1178, 712)
    page.show()
    taken = []
    for person in people(count):
        settle(tasks)
        start = time.perf_counter()
        page.scan(person.mrz)
        settle(tasks)
        page.grab()
        taken.append((time.perf_counter() - start) * 1000)
        screening.abandon(signed.desk, screening.resume(signed.desk).draft, "bench")
        page.forget_case()
    tasks.close()
    return [
        Figure("scan_to_painted_p95", p95(taken), "ms", 60),
        Figure("scan_to_painted_median", median(taken), "ms", None),
    ]


def settle(tasks: Tasks) -> None:
    """Let the event loop run until the counter's lane is empty and everything is painted."""
    loop = QEventLoop()
    while True:
        QTimer.singleShot(0, loop.quit)
        loop.exec()
        if not tasks.busy():
            return


def start_to_sign_in(folder: Path, count: int) -> Figure:
    """Start the program in a process of its own until the sign-in page stands."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(folder)], env=environment, check=True, capture_output=True, text=True
        )
        if _STARTED not in done.stdout:
            raise RuntimeError("the sign-in page did not appear")
        taken.append(time.perf_counter() - start)
    return Figure("start_to_sign_in", median(taken), "s", 1.0)
