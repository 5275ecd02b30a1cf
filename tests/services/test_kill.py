"""Killing the program while officers save through the services loses nothing that was said to be saved.

20 kills in a normal run; SCREENING_DESK_PROOF=full makes it 200.
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
from screening_desk.records.models import AnswerRow, AssessmentRow, FindingRow, Identity, Screening
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from tests.office import furnish
from tests.stores import KEY, FrozenClock

ROOT = Path(__file__).parents[2]
KILLS = 200 if os.environ.get("SCREENING_DESK_PROOF") == "full" else 20


def one_kill(officers: subprocess.Popen[str], after: float) -> list[str]:
    """Let an officer work for ``after`` seconds, kill the program, and return what it said was saved."""
    assert officers.stdin
    assert officers.stdout
    officers.stdin.write("go\n")
    officers.stdin.flush()
    pid = int(officers.stdout.readline().split()[1])
    threading.Timer(after, os.kill, (pid, signal.SIGKILL)).start()
    said = []
    while (line := officers.stdout.readline().split()) != ["dead"]:
        said.append(line[1])
    return said


def test_a_killed_program_loses_no_acknowledged_screening(store_folder: Path, reference_data: Reference) -> None:
    clock = FrozenClock()
    store = Store.open(store_folder, KEY, clock)
    officer = furnish(store, clock, reference_data).officer.actor
    store.close()
    chance = random.Random(20261124)
    said: list[str] = []
    alarms = 0
    command = [sys.executable, "-m", "tests.services.saver", str(store_folder), officer.id]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as officers:
        for _ in range(KILLS):
            said += one_kill(officers, chance.uniform(0.0, 0.3))
            opened = Store.open(store_folder, KEY, clock)
            alarms += opened.mark_state not in {"ok", "caught_up"}
            opened.close()
        officers.communicate()
    opened = Store.open(store_folder, KEY, clock)
    with opened.read() as session:
        kept = set(session.scalars(select(Screening.register_number)))
        counts = [
            session.scalar(select(func.count()).select_from(table)) for table in (Screening, Identity, AssessmentRow)
        ]
        finished = session.scalars(select(Screening.id).where(Screening.state == "finished")).all()
        for parts in (FindingRow, AnswerRow):
            with_parts = set(session.scalars(select(parts.screening_id)))
            assert set(finished) <= with_parts
        sound = chain.verify(session).ok
    opened.close()
    assert said, "no officer lived long enough to save"
    assert sorted(set(said) - kept) == []
    assert alarms == 0
    assert sound
    assert len(set(counts)) == 1
