"""How long the thread of the window is taken: after sign-in, in quiet moments, at each scan, at the whole list (F6).

Run in a process of its own, ``python -m bench.window FOLDER COUNT``: its application times every event that Qt delivers,
with all that it sets off, which adds about two milliseconds to a scan. Nothing else may take the thread for more than
16 ms; a page may take 100.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

from bench.figures import Figure, median, p95
from bench.past import people
from bench.screens import rest, settle
from bench.services import officer
from screening_desk import reference
from screening_desk.gui import rooms  # noqa: F401 - loaded behind the door, as the program does while a name is typed
from screening_desk.gui.language import Language
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.records.clock import SystemClock
from screening_desk.services import screening
from screening_desk.services.door import Door

QUIET = 1.5  # seconds between sign-in and the first traveller


class Timed(QApplication):
    """Remembers how long each event took from its delivery until the loop could go on, in milliseconds."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.taken: list[float] = []
        self._inside = False
        self._loop = QEventLoop()
        self._awaited: type[QWidget] | None = None

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver the event; only the outermost is timed."""
        if self._awaited and event.type() == QEvent.Type.Paint and isinstance(receiver, self._awaited):
            self._awaited = None
            self._loop.quit()
        if self._inside:
            return super().notify(receiver, event)
        self._inside = True
        start = time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self.taken.append((time.perf_counter() - start) * 1000)
            self._inside = False

    def until_painted(self, kind: type[QWidget]) -> None:
        """Let the loop run until such a widget is painted."""
        self._awaited = kind
        self._loop.exec()

    def during(self, work: Callable[[], object]) -> list[float]:
        """Return what the events took that came during the work."""
        self.taken = []
        work()
        return self.taken


class Officer:
    """Signs in at the real window and scans."""

    def __init__(self, application: Timed, folder: Path) -> None:
        self._application, self._tasks = application, Tasks()
        theme = Theme("light")
        theme.apply(application)
        door = Door(folder, reference.load(), SystemClock())
        self._window = MainWindow(door, theme, self._tasks, Language("id"))
        self._window.showMaximized()
        self.wait()

    def sign_in(self) -> None:
        """Come in; it ends when the counter is painted."""
        page = self._window.findChild(SignInPage)
        if not isinstance(page, SignInPage):
            raise TypeError("there is no sign-in page")
        page.sign_in_asked.emit(*officer())
        self._application.until_painted(CounterPage)

    def page(self) -> CounterPage:
        """The counter."""
        shell = self._window.shell
        page = shell.page("counter") if shell else None
        if not isinstance(page, CounterPage):
            raise TypeError("there is no counter")
        return page

    def scan(self, text: str) -> None:
        """Lay a passport on the reader; it ends when the traveller is painted."""
        page = self.page()
        page.scan(text)
        self.wait(lambda: page.place == "case")

    def put_aside(self) -> None:
        """End it, so that the next can come."""
        page, signed = self.page(), self._window.signed
        page.leave()
        self.wait()
        if signed is not None:
            screening.abandon(signed.desk, screening.resume(signed.desk).draft, "bench")

    def deep(self) -> None:
        """F6."""
        self.page().keys["deep"].trigger()
        self.wait()

    def wait(self, until: Callable[[], bool] = lambda: True) -> None:
        """Let the loop run until the lane is empty, what it brought is painted, and so it is; never spins."""
        settle(self._tasks)
        while not until():
            settle(self._tasks)

    def leave(self) -> None:
        """Lock, and close."""
        self._window.lock()
        self.wait(lambda: self._window.signed is None)
        self._tasks.close()


def measure(folder: Path, count: int) -> list[Figure]:
    """Take the figures; the first scan comes after a quiet moment, as at a counter."""
    application = Timed()
    desk = Officer(application, folder)
    page = sum(application.during(desk.sign_in))
    quiet = max(application.during(partial(rest, QUIET)))
    travellers = [one.mrz for state in ("IDN", "MYS") for one in people(count, state)]
    painted, longest = [], []
    for text in travellers:
        start = time.perf_counter()
        longest.append(max(application.during(partial(desk.scan, text))))
        painted.append((time.perf_counter() - start) * 1000)
        desk.put_aside()
    desk.scan(travellers[0])
    deep = sum(application.during(desk.deep))
    desk.put_aside()
    desk.leave()
    return [
        Figure("page_after_sign_in", page, "ms", 100),
        Figure("first_scan_to_painted", painted[0], "ms", 60),
        Figure("scan_longest_handler_p95", p95(longest), "ms", 16),
        Figure("scan_longest_handler_median", median(longest), "ms", 16),
        Figure("quiet_longest_handler", quiet, "ms", 16),
        Figure("in_depth_page", deep, "ms", 100),
    ]


def figures(folder: Path, count: int) -> list[Figure]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", "bench.window", str(folder), str(count)]
    done = subprocess.run(command, env=dict(os.environ), check=True, stdout=subprocess.PIPE, text=True)
    packed: list[dict[str, Any]] = json.loads(done.stdout)
    return [Figure(**values) for values in packed]


if __name__ == "__main__":
    print(json.dumps([figure.packed() for figure in measure(Path(sys.argv[1]), int(sys.argv[2]))]))
