"""Finding names: how many are found, how often a stranger is taken for somebody, how fast; beside rapidfuzz over all names."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from bench.figures import Figure, each, median
from bench.invented_names import Register, otherwise
from screening_desk.matching import NameIndex

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
    start = time.perf_counter()
    index = NameIndex.build((str(at), name) for at, name in enumerate(sample.names))
    built = time.perf_counter() - start
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
    label, million = f"names_{size}", size >= 1_000_000
    return [
        Figure(f"{label}_first_ten", own.first_ten * 100, "%", 98.5, other and other.first_ten * 100),
        Figure(f"{label}_alerts", own.alerts, "", 4, other and other.alerts),
        Figure(f"{label}_p50", median(taken), "ms", 5, slow),
        Figure(f"{label}_p99", taken[int(len(taken) * 0.99)], "ms", 60 if million else 15),
        Figure(f"{label}_built", built, "s", None if million else 10),
    ]


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
