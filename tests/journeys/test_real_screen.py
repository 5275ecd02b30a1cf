"""A real window on a real X server: keys as a reader and a person send them, with the server's own times."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from screening_desk.gui.play import CITIZEN, account
from screening_desk.records import engine
from screening_desk.records.keyslots import KeyFile
from screening_desk.services.access import Role
from screening_desk.services.entry import slot_name

OFFICER = account(Role.OFFICER)
pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no X server to open a window on"
)


def wait(what: Callable[[], bool], words: str, seconds: float = 60) -> None:
    """Wait as a person would, with room for a busy computer."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, words
        time.sleep(0.05)


class Screen:
    """An X server of 1366x768, and hands that press its keys."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}

    def run(self, *words: str) -> str:
        """Ask xdotool; what it cannot do yet is an empty answer."""
        command = ["xdotool", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=60)
        return done.stdout.strip()

    def titles(self) -> list[str]:
        """The titles of all windows."""
        windows = self.run("search", "--onlyvisible", "--name", ".").splitlines()
        return [self.run("getwindowname", window) for window in windows]

    def focus(self) -> None:
        """Give the window the keyboard, as a window manager does."""
        wait(lambda: bool(self.run("search", "--onlyvisible", "--name", "Meja Layanan")), "no window came")
        self.run("windowfocus", "--sync", self.run("search", "--onlyvisible", "--name", "Meja Layanan").split()[0])

    def type(self, text: str, every: int) -> None:
        """Type as fast as said, in milliseconds: a person takes 60, a reader next to none."""
        self.run("type", "--delay", str(2 * every), text)


@pytest.fixture
def screen() -> Iterator[Screen]:
    for _ in range(3):  # two servers that start at once may want the same number
        ready, told = os.pipe()
        command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[told], stderr=subprocess.DEVNULL)
        os.close(told)
        with os.fdopen(ready) as answer:
            display = answer.readline().strip()
        if display:
            yield Screen(display)
            break
        server.wait()
    else:
        pytest.fail("no X server started")
    server.terminate()
    server.wait()


class Program:
    """The program in a process of its own."""

    def __init__(self, folder: Path, process: subprocess.Popen[bytes]) -> None:
        self.folder, self._process = folder, process

    def rests(self) -> bool:
        """Whether it has nothing to do: no time of the processor within half a second."""
        before = self._used()
        time.sleep(0.5)
        return self._used() - before <= 2

    def _used(self) -> int:
        words = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return int(words[11]) + int(words[12])  # user and system time, proc(5)


@pytest.fixture
def program(screen: Screen, demo_office: Path, tmp_path: Path) -> Iterator[Program]:
    """The program on a copy of the demo office."""
    folder = tmp_path / "data"
    shutil.copytree(demo_office, folder)
    command = [sys.executable, "-m", "screening_desk", "--data", str(folder)]
    with subprocess.Popen(command, env=screen.environment) as process:
        yield Program(folder, process)
        process.kill()


def test_a_scan_of_a_real_reader_opens_the_screening_and_answers_are_kept(screen: Screen, program: Program) -> None:
    key = KeyFile(program.folder).unlock(slot_name(OFFICER.username), OFFICER.passphrase).store_key

    def draft() -> dict[str, object]:
        connection = engine.connect(program.folder / "store.db", key, "ro")
        try:
            row = connection.execute("SELECT body FROM draft").fetchone()
        finally:
            connection.close()
        found: dict[str, object] = json.loads(row[0]) if row else {}
        return found

    screen.focus()
    wait(program.rests, "the door is not ready")
    screen.type(f"{OFFICER.username}\r", 60)
    screen.type(f"{OFFICER.passphrase}\r", 60)
    wait(lambda: "Meja Layanan – Konter 2" in screen.titles(), "nobody was signed in")
    wait(program.rests, "the counter is not ready")
    screen.type(CITIZEN.replace("\n", "\r\n") + "\r\n", 0)
    wait(lambda: bool(draft()), "the scan opened nothing")
    identity = draft()["identity"]
    assert isinstance(identity, dict)
    assert (identity["document_number"], identity["mrz_valid"]) == ("C1234567", True)
    assert identity["source"] in {"reader", "typed"}  # a busy computer may stop the sender midway; no key is lost then
    assert not any("CONTOH" in title for title in screen.titles())
    screen.type("K", 60)
    wait(lambda: "intact" in str(draft()["given"]), "the key of the officer was lost")
