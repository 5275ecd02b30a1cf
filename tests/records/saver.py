"""A program that saves and says so, made to be killed. Run as a child by the crash and power-cut tests.

saver.py forks FOLDER             on each line of input fork a saver, print its pid, then `saved N` after each save
saver.py once FOLDER LEVEL COUNT  save COUNT times at synchronous LEVEL, emptying the log at every tenth, and drop dead
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from screening_desk.records import engine, ids
from screening_desk.records.clock import SystemClock
from screening_desk.records.models import Case
from screening_desk.records.store import Store

KEY = bytes(range(32))


def save(store: Store) -> int:
    """Save a case with two audit entries and return the last sequence number."""
    with store.write() as work:
        row = Case(id=ids.uuid7(), code=ids.case_code(), station=str(store.station), opened_at=store.clock.now())
        work.session.add(row)
        work.audit("case.open", "case", ids.random_id(), person_id="0" * 32, role="officer")
        return work.audit("record.view", "case", ids.random_id(), person_id="0" * 32, role="officer")


def say(text: str) -> None:
    """Print without a buffer, so that what was said was said before the kill."""
    os.write(1, f"{text}\n".encode())


def forks(folder: Path) -> None:
    """Fork a saver per line of input; importing once makes hundreds of kills affordable."""
    for _line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            store = Store.open(folder, KEY, SystemClock())
            say(f"pid {os.getpid()}")
            for count in range(1_000_000):
                say(f"saved {save(store)}")
                if count % 7 == 6:
                    store.checkpoint()
        os.waitpid(pid, 0)
        say("dead")


def once(folder: Path, level: str, count: int) -> None:
    """Save and drop dead without closing anything."""
    answer = {"FULL": 2, "NORMAL": 1}[level]
    engine.DURABLE = tuple((n, level, answer) if n == "synchronous" else (n, s, a) for n, s, a in engine.DURABLE)
    store = Store.open(folder, KEY, SystemClock())
    for number in range(1, count + 1):
        say(f"saved {save(store)}")
        if number % 10 == 0:
            store.checkpoint()
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "forks":
        forks(Path(sys.argv[2]))
    else:
        once(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
