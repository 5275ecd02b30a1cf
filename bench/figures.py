"""One figure and how it is taken: times in milliseconds, each beside its floor or peer."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Figure:
    """A line of the JSON list; ``against`` is the floor or peer of the same run, in the same unit."""

    name: str
    value: float
    unit: str
    target: float | None
    against: float | None = None

    def packed(self) -> dict[str, Any]:
        """Return the figure as JSON values."""
        return asdict(self)


def times(work: Callable[[], object], count: int) -> list[float]:
    """Return how long each of ``count`` calls took, in milliseconds."""
    taken = []
    for _ in range(count):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def each(work: Callable[[Any], object], inputs: Iterable[Any]) -> list[float]:
    """Return how long the work took for each input, in milliseconds."""
    taken = []
    for given in inputs:
        start = time.perf_counter()
        work(given)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def p95(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1] if len(taken) > 1 else taken[0]


def median(taken: list[float]) -> float:
    """Return the median."""
    return statistics.median(taken)
