"""Killing the program while it saves loses nothing it said was saved, and raises no false alarm.

40 kills in a normal run; SCREENING_DESK_PROOF=full makes it 200.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

from sqlalchemy import func, select

from screening_desk.records import chain
from screening_desk.records.models import Case
from screening_desk.records.store import Store
from tests.stores import KEY, FrozenClock

SAVER = Path(__file__).with_name("saver.py")
KILLS = 200 if os.environ.get("SCREENING_DESK_PROOF") == "full" else 40


def one_kill(savers: subprocess.Popen[str], after: float) -> int:
    """Let a saver run for `after` seconds, kill it, and return the last sequence it acknowledged; 0 for none."""
    assert savers.stdin
    assert savers.stdout
    savers.stdin.write("go\n")
    savers.stdin.flush()
    pid = int(savers.stdout.readline().split()[1])
    threading.Timer(after, os.kill, (pid, signal.SIGKILL)).start()
    last = 0
    while (line := savers.stdout.readline().split()) != ["dead"]:
        last = int(line[1])
    return last


def test_a_killed_program_loses_no_acknowledged_save(store_folder: Path) -> None:
    chance = random.Random(20261124)
    saves, lost, alarms, torn = 0, 0, 0, 0
    with subprocess.Popen(
        [sys.executable, str(SAVER), "forks", str(store_folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as savers:
        before = 1
        for _ in range(KILLS):
            last = one_kill(savers, chance.uniform(0.0, 0.12))
            opened = Store.open(store_folder, KEY, FrozenClock())
            found = opened.head().sequence
            with opened.read() as session:
                cases = session.scalar(select(func.count()).select_from(Case)) or 0
                sound = chain.verify(session).ok
            alarms += opened.mark_state not in {"ok", "caught_up"}
            opened.check_pages()
            opened.close()
            lost += found < max(last, before)
            torn += not sound or cases * 2 + 1 != found
            saves += (found - before) // 2
            before = found
    assert (lost, alarms, torn) == (0, 0, 0)
    assert saves > KILLS
    print(f"{KILLS} kills, {saves} saves, 0 lost")
