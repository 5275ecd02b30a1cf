"""Loading a watch list into an encrypted store: how long, with how much memory, and the longest time a counter waits."""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event, Thread
from typing import Any

from sqlalchemy import select
from tests.office import furnish
from tests.stores import KEY, STATION, FrozenClock

from bench import screens
from bench.figures import Figure
from bench.invented_names import Register
from screening_desk import reference
from screening_desk.exchange import follow_the_money
from screening_desk.exchange.list_file import Source
from screening_desk.gui.active_hands import ActiveHands
from screening_desk.records.models import Staff
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.services import list_versions, watch_lists
from screening_desk.services.access import Role
from screening_desk.services.desk import Actor
from screening_desk.services.entry import SignedIn
from screening_desk.services.list_load import Told, load
from screening_desk.services.watch_lists import ListFields

FIELDS = ListFields("Daftar contoh", "Kantor Rekaan", "wanted", "high", "supervisor")
BESIDE = 100_000
"""Entries of the list that is loaded, again and again, while travellers are scanned."""
STATES = ("id", "my", "sg", "th", "vn", "ph", "in", "cn")


def figures(folder: Path, size: int) -> list[Figure]:
    """Load `size` invented entries in a program of its own, so that its memory is that of the load alone."""
    folder.mkdir()
    write(folder / "entities.json", size)
    done = subprocess.run(
        [sys.executable, "-m", "bench.lists", str(folder), str(size)], capture_output=True, text=True, check=True
    )
    label, found = f"list_{size}", json.loads(done.stdout)
    return [
        Figure(f"{label}_load", found["seconds"], "s", 600, found["reading"]),
        Figure(f"{label}_memory", found["memory"], "MB", 1024),
        Figure(f"{label}_longest_transaction", found["longest"], "ms", 50),
        Figure(f"{label}_activate", found["activate"], "ms", 50),
    ]


def beside_scans(signed: SignedIn, folder: Path, count: int, alone: float) -> list[Figure]:
    """Scan travellers while a list is being loaded into the same store by the same program; `alone`: p95 without that."""
    with signed.desk.store.read() as session:
        found = session.scalars(select(Staff).where(Staff.role == Role.ADMINISTRATOR)).first()
    if found is None:
        raise RuntimeError("the office has no administrator")
    actor = Actor(found.id, found.display_name, found.username, Role.ADMINISTRATOR)
    desk, stop, path = replace(signed.desk, actor=actor), Event(), folder / "beside.json"
    write(path, BESIDE)
    made, hands = watch_lists.save_list(desk, FIELDS), ActiveHands()
    scan = screens.scan

    def work() -> None:
        while not stop.is_set():
            load(desk, made.list_id, Source(path, "ftm"), Told("contoh"), stopped=stop.is_set, busy=hands.busy)

    def after_its_keys(*given: Any) -> float:
        """Scan as a reader does: its keys come first, for a tenth of a second."""
        screens.rest(0.7)  # the load goes on between two travellers
        hands.touch()
        screens.rest(0.1)
        return scan(*given)

    thread = Thread(target=work)
    thread.start()
    screens.scan = after_its_keys
    taken = screens.scan_to_painted(signed, count)
    screens.scan = scan
    stop.set()
    thread.join()
    list_versions.tidy(desk, made.list_id)
    return [Figure("scan_to_painted_while_loading_p95", taken[0].value, "ms", 60, alone)]


def write(path: Path, size: int) -> None:
    """Write people with a name, a birth date and a number, a third of them with a document of its own behind all others."""
    dice, names = random.Random(7), Register().names(size)
    with path.open("w", encoding="utf-8") as file:
        for at, name in enumerate(names):
            said = {
                "name": [name],
                "birthDate": [f"{dice.randrange(1940, 2010)}-{dice.randrange(1, 13):02d}-{dice.randrange(1, 29):02d}"],
                "nationality": [dice.choice(STATES)],
                "gender": [dice.choice(("male", "female"))],
                "topics": ["wanted"],
            }
            if at % 3:
                said["passportNumber"] = [_number(dice)]
            key = f"{dice.randrange(2**48):012x}{at}"
            print(json.dumps({"id": key, "schema": "Person", "properties": said}), file=file)
            if at % 3 == 0:
                held = {"holder": [key], "number": [_number(dice)], "country": [said["nationality"][0]]}
                print(json.dumps({"id": f"p{at}", "schema": "Passport", "properties": held}), file=file)


def _number(dice: random.Random) -> str:
    return f"{dice.choice('ABCEX')}{dice.randrange(10**6, 10**7)}"


def measure(folder: Path, size: int) -> dict[str, float]:
    """Load the file, with every transaction timed."""
    (folder / "store").mkdir()
    Store.create(folder / "store", KEY, STATION, FrozenClock()).close()
    office = furnish(Store.open(folder / "store", KEY, FrozenClock()), FrozenClock(), reference.load())
    desk, path = office.supervisor, folder / "entities.json"
    taken: list[float] = []
    write_unit = Store.write

    @contextmanager
    def timed(store: Store) -> Iterator[Work]:
        begun = time.perf_counter()
        with write_unit(store) as work:
            yield work
        taken.append((time.perf_counter() - begun) * 1000)

    found = watch_lists.save_list(desk, FIELDS)
    Store.write = timed  # type: ignore[method-assign, assignment]
    begun = time.perf_counter()
    version = load(desk, found.list_id, Source(path, "ftm"), Told("contoh"))
    seconds = time.perf_counter() - begun
    if version.state != "inactive" or version.kept < size:
        raise RuntimeError(f"the load ended {version.state} with {version.kept} entries")
    taken.sort()
    print(
        f"{len(taken)} transactions, p50 {taken[len(taken) // 2]:.1f}, p99 {taken[len(taken) * 99 // 100]:.1f} ms",
        file=sys.stderr,
    )
    longest = taken[-1]
    taken.clear()
    list_versions.activate(desk, version.version_id, None)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "memory": memory, "longest": longest, "activate": taken[0], "reading": _reading(path)}


def _reading(path: Path) -> float:
    """Seconds that the file takes to be read alone, without a store."""
    begun = time.perf_counter()
    for _ in follow_the_money.read(path, date(2026, 11, 24)):
        pass
    return time.perf_counter() - begun


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
