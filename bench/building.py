"""Making the index of a watch list in the long lane: how long the thread of the screen waits meanwhile, and at the next full collection.

In a program of its own, so that what it holds is what the program at the counter holds.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import insert
from tests.office import furnish
from tests.services.listed import put_list
from tests.stores import KEY, STATION, FrozenClock

from bench.figures import Figure
from bench.invented_names import Register
from screening_desk import reference
from screening_desk.gui import rooms  # noqa: F401 - what stands beside the index in memory
from screening_desk.records.list_models import ListEntry, ListVersion
from screening_desk.records.store import Store
from screening_desk.services.list_search import Indexes

TICK = 0.001
AT_ONCE = 5_000


def figures(folder: Path, size: int) -> list[Figure]:
    """Build the index of a list of `size` entries while another thread says how long it was kept waiting."""
    command = [sys.executable, "-m", "bench.building", str(folder), str(size)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    return [
        Figure("ui_wait_while_building", found["longest"], "ms", 50, found["quiet"]),
        Figure("full_collection_with_index", found["collection"], "ms", 50, found["collection_before"]),
    ]


def measure(folder: Path, size: int) -> dict[str, float]:
    """The longest waits, in milliseconds; `quiet` with nothing running beside."""
    folder.mkdir(parents=True)
    Store.create(folder, KEY, STATION, FrozenClock()).close()
    office = furnish(Store.open(folder, KEY, FrozenClock()), FrozenClock(), reference.load())
    gc.freeze()  # as the program does before the sign-in
    _fill(office.store, put_list(office, []), size)
    indexes = Indexes()
    before = _collection()
    quiet = _waits(lambda: time.sleep(1))
    begun = time.perf_counter()
    waits = _waits(lambda: indexes.renew(office.supervisor))
    print(
        f"built in {time.perf_counter() - begun:.1f} s, longest {[round(one) for one in waits[-8:]]} ms",
        file=sys.stderr,
    )
    (built,) = indexes.snapshot.indexes.values()
    if len(built.names) != size:
        raise RuntimeError(f"the index has {len(built.names)} names")
    found = {"longest": waits[-1], "quiet": quiet[-1], "collection_before": before, "collection": _collection()}
    office.store.close()
    return found


def _waits(work: Callable[[], object]) -> list[float]:
    """Run something in a thread of its own, and return how much longer than a tick this thread had to wait, sorted."""
    thread = threading.Thread(target=work)
    waits: list[float] = []
    thread.start()
    last = time.perf_counter()
    while thread.is_alive():
        time.sleep(TICK)
        now = time.perf_counter()
        waits.append((now - last - TICK) * 1000)
        last = now
    return sorted(waits)


def _collection() -> float:
    begun = time.thread_time()
    gc.collect()
    return (time.thread_time() - begun) * 1000


def _fill(store: Store, list_id: str, size: int) -> None:
    """Put in entries with a name and a birth date, of the version that is active."""
    names = Register().names(size)
    with store.write() as work:
        version = work.session.query(ListVersion).filter_by(list_id=list_id).one()
        version.kept, version_id = size, version.id
    empty = {"weak_names": [], "nationalities": [], "topics": [], "flags": [], "subject": "person", "sex": ""}
    for start in range(0, size, AT_ONCE):
        rows = [
            {
                **empty, "version_id": version_id, "place": at, "entry_key": f"k{at}", "names": [names[at]],
                "births": [f"19{at % 90 + 10}-02-14"], "births_raw": [],
            }
            for at in range(start, min(start + AT_ONCE, size))
        ]  # fmt: skip
        with store.write() as work:
            work.session.execute(insert(ListEntry), rows)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
