"""Finding names: how many are found, how often a stranger is taken for somebody, how fast; beside rapidfuzz over all names.

``python3 -m bench.names`` prints these figures alone; the targets are those of the issue, on a quiet machine of two cores.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from bench.figures import Figure, each, median
from bench.invented_names import Register, otherwise
from screening_desk.matching import NameIndex

USUAL = 100_000
"""Names on a list of usual size; figures of other sizes bear their size."""
FOUND_BY = 0.95
"""An alert threshold is set so low that it finds this share of those who are on the list."""


@dataclass(frozen=True)
class Sample:
    """A list, people on it whose names are written otherwise (with their place), and people who are not on it."""

    names: list[str]
    otherwise: list[tuple[int, str]]
    strangers: list[str]

    @classmethod
    def of(cls, size: int, count: int) -> Sample:
        """Make the same sample for the same numbers."""
        dice = random.Random(5)
        made = Register().names(size + count)
        listed = dice.sample(range(size), count)
        return cls(made[:size], [(at, otherwise(dice, made[at])) for at in listed], made[size:])


@dataclass(frozen=True)
class Quality:
    """Share found among the first ten, and alerts a stranger at the threshold that finds 95 %."""

    first_ten: float
    alerts: float


def figures(size: int, count: int, *, peer: bool = True) -> list[Figure]:
    """Measure an index over `size` names with `count` queries; `peer` takes rapidfuzz over the same names too."""
    sample = Sample.of(size, count)
    rows = ((str(at), name) for at, name in enumerate(sample.names))
    built, waits, index = beside_another_thread(lambda: NameIndex.build(rows))
    asked = [name for _, name in sample.otherwise]
    for name in asked[:10]:
        index.search(name)
    taken = sorted(each(index.search, asked))
    own, other = ours(index, sample), rapidfuzz(sample) if peer else None
    slow = (
        None
        if other is None
        else median(each(lambda name: process.extract(name, sample.names, scorer=fuzz.token_sort_ratio), asked[:20]))
    )
    short, million = f"{size // 1_000_000}m" if size >= 1_000_000 else f"{size // 1000}k", size >= 1_000_000
    label = "" if size == USUAL else f"_{short}"
    return [
        Figure(f"names_first_ten{label}", own.first_ten * 100, "%", 98.5, other and other.first_ten * 100),
        Figure(f"names_alerts{label}", own.alerts, "", 4, other and other.alerts),
        Figure(f"search_{short}_p50", median(taken), "ms", None if million else 5, slow),
        Figure(f"search_{short}_p99", taken[int(len(taken) * 0.99)], "ms", 60 if million else 15),
        Figure(f"names_built{label}", built, "s", None if million else 10),
        Figure(f"names_built_wait_p50{label}", median(waits), "ms", 16),
        Figure(f"names_built_wait_longest{label}", max(waits), "ms", None),
    ]


def memory(size: int) -> Figure:
    """Build an index in a process of its own and say what it holds, ids and names included."""
    done = subprocess.run([sys.executable, "-m", "bench.names", "--hold", str(size)], capture_output=True, check=True)
    label = "" if size == USUAL else f"_{size}"
    return Figure(f"names_memory{label}", float(done.stdout), "MB", 300 if size <= USUAL else None)


def hold(size: int) -> float:
    """Megabytes that an index holds once it is built, with its ids and names and what is kept of folded words."""
    names = Register().names(size)
    tracemalloc.start()
    index = NameIndex.build((str(at), "".join(name)) for at, name in enumerate(map(list, names)))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / 2**20 if len(index) else 0.0


def beside_another_thread(work: Callable[[], NameIndex]) -> tuple[float, list[float], NameIndex]:
    """Return how long it takes in seconds, and how long a thread that wants a turn every millisecond waits for it in ms."""
    waits, done = [0.0], threading.Event()

    def window() -> None:
        last = time.perf_counter()
        while not done.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            waits.append((now - last) * 1000)
            last = now

    thread = threading.Thread(target=window)
    thread.start()
    start = time.perf_counter()
    made = work()
    taken = time.perf_counter() - start
    done.set()
    thread.join()
    return taken, waits, made


def ours(index: NameIndex, sample: Sample) -> Quality:
    """Ask the index for everybody."""
    found = [{hit.id: hit.score for hit in index.search(name)}.get(str(at), 0.0) for at, name in sample.otherwise]
    limit = threshold(found)
    alerts = sum(hit.score >= limit for name in sample.strangers for hit in index.search(name, 50))
    return Quality(sum(score > 0 for score in found) / len(found), alerts / len(sample.strangers))


def rapidfuzz(sample: Sample) -> Quality:
    """Compare with every name, as is done where there is no index: ``token_sort_ratio``."""

    def of_all(name: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return process.cdist([name], sample.names, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0]

    scores, first = [], 0
    for at, name in sample.otherwise:
        likeness = of_all(name)
        scores.append(float(likeness[at]))
        first += int((likeness > likeness[at]).sum()) < 10
    limit = threshold(scores)
    alerts = sum(int((of_all(name) >= limit).sum()) for name in sample.strangers)
    return Quality(first / len(scores), alerts / len(sample.strangers))


def threshold(scores: list[float]) -> float:
    """Return the score that 95 % of those on the list reach."""
    return sorted(scores)[int(len(scores) * (1 - FOUND_BY))]


def main() -> int:
    """Print the figures of names as a JSON list."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--quick", action="store_true", help="a list of 10,000 names only")
    parser.add_argument(
        "--hold", type=int, help="build an index of so many names and print the megabytes that it holds"
    )
    options = parser.parse_args()
    if options.hold:
        print(hold(options.hold))
        return 0
    found = figures(10_000, 200) if options.quick else [*figures(USUAL, 1000), memory(USUAL)]
    found += [] if options.quick else figures(1_000_000, 200, peer=False)
    print(json.dumps([figure.packed() for figure in found], indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
