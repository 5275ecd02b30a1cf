"""Figures of the screens: from the last key of a scan to everything painted, and from start to the sign-in page."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.figures import Figure, median, p95
from bench.past import people
from screening_desk.gui.context import Context
from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.idle import Idle
from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.reader import Reader
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.door import Door
from screening_desk.services.draft import Identity
from screening_desk.services.entry import SignedIn

CITIZEN, VISITOR = "IDN", "MYS"
_STARTED = "SIGN-IN PAGE PAINTED"
_PROGRAM = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from screening_desk import app
application = QApplication(sys.argv[:1])

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "SignInPage":
            print({_STARTED!r}, flush=True)
            application.removeEventFilter(self)
            QTimer.singleShot(0, application.quit)
        return False

watch = Watch()
application.installEventFilter(watch)
app.run(Path(sys.argv[1]))
"""


def scan_to_painted(signed: SignedIn, count: int) -> list[Figure]:
    """Scan citizens, then visa-free visitors, one after the other, in a window that is painted as at the counter."""
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("the screens need a QApplication")
    theme, tasks = Theme("light"), Tasks()
    theme.apply(application)
    Language("id")
    door = Door(signed.desk.store.folder, signed.desk.reference, signed.desk.clock)
    page = CounterPage(Context(signed.desk, tasks, theme, signed.settings, door))
    reader, idle = Reader(page), Idle(door.clock.monotonic, door.clock.now, page)
    reader.install(application)  # both see every event, as in the program
    application.installEventFilter(idle)
    page.resize(1178, 712)
    page.show()
    settle(tasks)
    rest(1.0)  # what is done in quiet moments after sign-in
    taken = {state: [scan(page, tasks, signed, one) for one in people(count, state)] for state in (CITIZEN, VISITOR)}
    tasks.close()
    page.close()
    application.removeEventFilter(reader)
    application.removeEventFilter(idle)
    return [
        Figure("scan_to_painted_p95", max(p95(of_state) for of_state in taken.values()), "ms", 60),
        Figure("scan_to_painted_citizen_p95", p95(taken[CITIZEN]), "ms", 60),
        Figure("scan_to_painted_citizen_median", median(taken[CITIZEN]), "ms", None),
        Figure("scan_to_painted_visitor_p95", p95(taken[VISITOR]), "ms", 60),
        Figure("scan_to_painted_visitor_median", median(taken[VISITOR]), "ms", None),
    ]


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        del watched
        self.count += event.type() == QEvent.Type.Paint
        return False


def scan(page: CounterPage, tasks: Tasks, signed: SignedIn, person: Identity) -> float:
    """Return the milliseconds from the last key of a scan until the traveller stands on the screen."""
    settle(tasks)
    paints = Paints(page.case.checks)
    start = time.perf_counter()
    page.scan(person.mrz)
    settle(tasks)
    taken = (time.perf_counter() - start) * 1000
    if page.place != "case" or not paints.count:
        raise RuntimeError("the traveller was not painted")
    paints.deleteLater()
    page.leave()
    settle(tasks)
    left = screening.resume(signed.desk)
    if left is not None:
        screening.abandon(signed.desk, left.draft, "bench")
    return taken


def settle(tasks: Tasks) -> None:
    """Let the event loop run until the counter's lane is empty and what it brought is painted; never spins."""
    loop = QEventLoop()
    tasks.busy_changed.connect(loop.quit)
    while tasks.busy():
        loop.exec()
    QTimer.singleShot(0, loop.quit)  # comes after every posted event, so after the painting
    loop.exec()


def rest(seconds: float) -> None:
    """Leave the screens alone for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def start_to_sign_in(folder: Path, count: int) -> Figure:
    """Start the program in a process of its own until the sign-in page is painted."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    command = [sys.executable, "-c", _PROGRAM, str(folder)]
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            said = process.stdout.readline() if process.stdout else ""
            taken.append(time.perf_counter() - start)
        if _STARTED not in said or process.returncode:
            raise RuntimeError("the sign-in page did not appear")
    return Figure("start_to_sign_in", median(taken), "s", 1.0)
