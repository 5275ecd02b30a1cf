"""Entries and exits as they are known, put together into stays; what has no partner is incomplete and is never a stay."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Literal

from screening_desk.rules.days import add_days

Direction = Literal["entry", "exit"]
Source = Literal["stamp", "import", "screening"]
Missing = Literal["", "begin", "end"]
_BEFORE = datetime.min.replace(tzinfo=UTC)
SOURCES: tuple[Source, ...] = ("stamp", "import", "screening")
"""What an officer saw goes before a list, and that before what follows from a screening."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """One entry or exit by one record; `last_day` is the printed last day of the permit given with it.

    `beside` names records of other sources that tell of the same crossing.
    """

    id: str
    direction: Direction
    day: date
    source: Source = "stamp"
    at: datetime | None = None
    post: str = ""
    code: str = ""
    permitted: int | None = None
    last_day: date | None = None
    document: str = ""
    beside: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay in the country, or for a citizen a journey out of it: from one crossing to the next of the other direction.

    `missing` says which end has no record here: nothing is counted then. Running: it has begun, and not ended.
    """

    begin: Crossing | None
    end: Crossing | None
    missing: Missing = ""

    @property
    def running(self) -> bool:
        """Whether it goes on today."""
        return self.end is None and not self.missing

    def span(self, today: date) -> tuple[date, date] | None:
        """Return the first and the last day known; None where one of them is not."""
        if self.begin is None or self.missing:
            return None
        return self.begin.day, self.end.day if self.end is not None else max(today, self.begin.day)


def merged(crossings: Iterable[Crossing]) -> tuple[Crossing, ...]:
    """Make one of records of different sources about one day and direction; two of one source stay two crossings."""
    groups: dict[tuple[date, Direction], dict[Source, list[Crossing]]] = defaultdict(lambda: defaultdict(list))
    for each in crossings:
        groups[each.day, each.direction][each.source].append(each)
    found = []
    for sources in groups.values():
        for place in range(max(len(records) for records in sources.values())):
            same = [sources[source][place] for source in SOURCES if len(sources.get(source, ())) > place]
            found.append(_joined(same))
    return tuple(sorted(found, key=lambda each: (each.day, each.id)))


def pair(
    crossings: Iterable[Crossing], today: date, *, longest: int, citizen: bool = False, elsewhere: bool = False
) -> tuple[Stay, ...]:
    """Pair crossings in their order; for a citizen a journey begins with an exit.

    `elsewhere`: the person stands where they cannot be in an open stay (a foreigner who arrives). The last crossing
    opens a running stay only within `longest` days, or up to its printed last day: nothing else is known to go on.
    """
    first: Direction = "exit" if citizen else "entry"
    stays: list[Stay] = []
    begun: Crossing | None = None
    for each in _in_order((each for each in crossings if each.day <= today), first):
        if each.direction == first:
            if begun is not None:
                stays.append(Stay(begun, None, "end"))
            begun = each
        elif begun is not None:
            stays.append(Stay(begun, each))
            begun = None
        else:
            stays.append(Stay(None, each, "begin"))
    if begun is not None:
        known_until = max(add_days(begun.day, longest), begun.last_day or begun.day)
        stays.append(Stay(begun, None, "end" if elsewhere or today > known_until else ""))
    return tuple(stays)


def _in_order(crossings: Iterable[Crossing], first: Direction) -> Iterator[Crossing]:
    """Go by day and time; where a day lacks times, each crossing follows one of the other direction if there is one."""
    days: dict[date, list[Crossing]] = defaultdict(list)
    for each in crossings:
        days[each.day].append(each)
    away: Direction = "entry" if first == "exit" else "exit"
    wanted = first
    for day in sorted(days):
        left = sorted(days[day], key=lambda each: (each.at is not None, each.at or _BEFORE, each.id))
        timed = all(each.at is not None for each in left)
        while left:
            place = 0 if timed else next((n for n, each in enumerate(left) if each.direction == wanted), 0)
            each = left.pop(place)
            wanted = away if each.direction == first else first
            yield each


def _joined(same: list[Crossing]) -> Crossing:
    """Take each fact from the first record that has it."""
    best = same[0]
    return replace(
        best,
        at=next((each.at for each in same if each.at is not None), None),
        post=next((each.post for each in same if each.post), ""),
        code=next((each.code for each in same if each.code), ""),
        permitted=next((each.permitted for each in same if each.permitted is not None), None),
        last_day=next((each.last_day for each in same if each.last_day is not None), None),
        beside=tuple(each.id for each in same[1:]),
        sources=tuple(each.source for each in same),
    )
