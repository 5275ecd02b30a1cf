"""Whether several screenings with one contact make a pattern: counted in the fullest window of days. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Measure = Literal["people", "unrelated", "minors"]


@dataclass(frozen=True)
class Sighting:
    """One screening with the contact. ``person`` is the same for one document; ``names`` are folded words of the name."""

    screening_id: str
    day: date
    person: str
    names: frozenset[str] = frozenset()
    minor: bool = False


def found(measure: Measure, sightings: Sequence[Sighting], threshold: int, days: int) -> tuple[Sighting, ...]:
    """Return the sightings of the window in which most are counted; empty below the threshold.

    A window of n days holds its first day and the n - 1 after it. Of windows that count the same, the latest.
    """
    counted = sorted(
        (each for each in sightings if measure != "minors" or each.minor),
        key=lambda each: (each.day, each.screening_id),
    )
    best: tuple[int, tuple[Sighting, ...]] = (0, ())
    start = 0
    for place, last in enumerate(counted):
        while counted[start].day <= last.day - timedelta(days=days):
            start += 1
        window = counted[start : place + 1]
        if (size := count(measure, window)) >= best[0]:
            best = (size, tuple(window))
    return best[1] if best[0] >= threshold else ()


def count(measure: Measure, window: Sequence[Sighting]) -> int:
    """Count people; unrelated: those who share a word of the name, through others too, count as one family."""
    if measure != "unrelated":
        return len({each.person for each in window})
    families: list[tuple[set[str], set[str]]] = []
    for each in window:
        people, names = {each.person}, set(each.names)
        apart = []
        for family in families:
            if family[0] & people or family[1] & names:
                people |= family[0]
                names |= family[1]
            else:
                apart.append(family)
        families = [*apart, (people, names)]
    return len(families)
