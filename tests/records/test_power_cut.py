"""A power cut loses nothing that was acknowledged: a replay of the program's own writes and syncs, cut everywhere.

A kill test cannot see this: a killed process leaves its writes in the system's cache. That the replay can see it is
shown by the same run with `synchronous = NORMAL`, where it must find losses. SCREENING_DESK_PROOF=full: 300 saves.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from screening_desk.records import chain
from screening_desk.records.store import Store
from tests.records.power_cut import Disk, cannot_trace, trace
from tests.stores import KEY, FrozenClock

SAVER = Path(__file__).with_name("saver.py")
SAVES = 300 if os.environ.get("SCREENING_DESK_PROOF") == "full" else 30


@dataclass
class Outcome:
    """What the cuts showed."""

    cuts: int = 0
    lost: int = 0
    alarms: int = 0
    broken: int = 0


def acknowledged(disk: Disk) -> int:
    return int(disk.said[-1].split()[1]) if disk.said else 1


def look(disk: Disk, place: Path, chance: random.Random | None, outcome: Outcome) -> None:
    """Cut the power, open what is left as the program would, and count."""
    disk.cut(place, chance)
    opened = Store.open(place, KEY, FrozenClock())
    outcome.cuts += 1
    outcome.lost += opened.head().sequence < acknowledged(disk)
    outcome.alarms += opened.mark_state not in {"ok", "caught_up"}
    with opened.read() as session:
        outcome.broken += not chain.verify(session).ok
    opened.check_pages()
    opened.close()
    shutil.rmtree(place)


def cut_everywhere(folder: Path, tmp_path: Path, level: str) -> Outcome:
    """Trace a run and cut it after each acknowledgement and at other calls, with and without unsynced sectors."""
    disk, recorded = Disk(folder), tmp_path / "trace"
    trace([sys.executable, str(SAVER), "once", str(folder), level, str(SAVES)], recorded)
    outcome, chance = Outcome(), random.Random(20261124)
    with recorded.open() as lines:
        for line in lines:
            call = disk.play(line)
            if call == "said":
                look(disk, tmp_path / "cut", None, outcome)
            if call and chance.random() < 0.15:
                look(disk, tmp_path / "cut", chance, outcome)
    assert acknowledged(disk) == 1 + 2 * SAVES
    return outcome


@pytest.fixture(autouse=True)
def _may_trace() -> None:
    if reason := cannot_trace():
        pytest.skip(reason)


def test_a_power_cut_loses_no_acknowledged_save(store_folder: Path, tmp_path: Path) -> None:
    outcome = cut_everywhere(store_folder, tmp_path, "FULL")
    print(outcome)
    assert outcome.cuts > SAVES
    assert (outcome.lost, outcome.alarms, outcome.broken) == (0, 0, 0)


def test_the_same_cuts_find_losses_without_full_and_the_mark_tells_each(store_folder: Path, tmp_path: Path) -> None:
    outcome = cut_everywhere(store_folder, tmp_path, "NORMAL")
    print(outcome)
    assert outcome.lost > 0
    assert outcome.alarms >= outcome.lost
