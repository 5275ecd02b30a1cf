"""Searching the active watch lists: numbers by an index of the store, names by an index in memory, then what else agrees.

An index belongs to one version of one list and never changes; which versions are active is asked at every search, so a list
that was renewed meanwhile is told as not ready rather than searched in its former state.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import islice
from time import sleep
from typing import Literal
from zlib import adler32, crc32

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from screening_desk.matching import Hit, NameIndex, Pair
from screening_desk.matching.folding import forget_words, words
from screening_desk.records.list_models import ListEntry, ListVersion, WatchList
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.list_companies import CompanyIndex, CompanyName
from screening_desk.services.no_collections import no_collections
from screening_desk.services.watch_lists import PROTECTED
from screening_desk.services.zone import day_of

ALWAYS_AGAIN = frozenset({"missing", "child"})
"""Kinds that show again, in short, although somebody said it is not the person."""
OF_PEOPLE = ("person", "document")
"""Entries whose names are those of people; a company is not looked for by the name of a traveller."""
READ_AT_ONCE = 20_000
FULL, WEAK = "=", "~"
"""Marks before the key of an entry in the index: found by a name in full, or by a nickname."""

Listed = tuple[str, str, tuple[str, ...]]
"""Marked key, name, usable birth dates."""
State = Literal["ready", "old", "loading", "expired", "empty"]


@dataclass(frozen=True)
class ActiveList:
    """A list as it stands now, and the version of it that is searched."""

    list_id: str
    name: str
    owner: str
    kind: str
    severity: str
    instruction_kind: str
    instruction: str
    protected: bool
    expires_on: date | None
    warn_after_days: int
    version_id: int | None
    as_of: date | None
    """The day the source gives, otherwise that of the load."""
    entries: int

    def age(self, today: date) -> int:
        """Days since the list was as it is."""
        return (today - self.as_of).days if self.as_of is not None else 0

    def state(self, today: date, snapshot: Snapshot) -> State:
        """Say whether it can be searched, and what is to be told of it."""
        if self.version_id is None or not self.entries:
            return "empty"
        if self.expires_on is not None and self.expires_on < today:
            return "expired"
        if self.version_id not in snapshot.indexes:
            return "loading"
        return "old" if self.age(today) > self.warn_after_days else "ready"


@dataclass(frozen=True)
class VersionIndex:
    """The names of one version. ``exact`` and ``births`` find all of one name and day, however many have the name."""

    names: NameIndex
    keys: tuple[str, ...]
    written: tuple[str, ...]
    exact: NDArray[np.int64]
    order: NDArray[np.int64]
    births: tuple[tuple[str, ...], ...]
    companies: CompanyIndex = field(default_factory=CompanyIndex)

    @classmethod
    def build(cls, rows: Iterable[Listed]) -> VersionIndex:
        """Index the rows of a version."""
        kept = _in_one_order(rows)  # so that nothing depends on the order in which a source listed them
        days: dict[tuple[str, ...], tuple[str, ...]] = {}
        hashes = np.fromiter((_name_hash(name) for _, name, _ in kept), dtype=np.int64, count=len(kept))
        order = np.argsort(hashes, kind="stable")
        names = NameIndex.build((key, name) for key, name, _ in kept)
        keys, written = tuple(key for key, _, _ in kept), tuple(name for _, name, _ in kept)
        births = tuple(days.setdefault(each, each) for _, _, each in kept)
        return cls(names, keys, written, hashes[order], order, births)

    def search(self, name: str, birth: date | None, limit: int, *, cut_short: bool) -> tuple[Hit, ...]:
        """Return the likest names, and whoever has this very name and this birth date, or none that is known."""
        found = {hit.id: hit for hit in self.names.search(name, limit, cut_short=cut_short)}
        undated = 0
        for at in self._of_name(name):
            dated = _born(self.births[at], birth)
            undated += not self.births[at]
            if self.keys[at] not in found and (dated or (not self.births[at] and undated <= limit)):
                found[self.keys[at]] = _whole(self.keys[at], name, self.written[at])
        return tuple(found.values())

    def called(self, name: str, limit: int) -> frozenset[str]:
        """Return the keys of entries with this very name in full, in any order and spelling of its words."""
        marked = (self.keys[at] for at in self._of_name(name))
        return frozenset(islice((key[1:] for key in marked if key[0] == FULL), limit))

    def _of_name(self, name: str) -> Iterator[int]:
        asked = _name_hash(name)
        if not asked:
            return
        low, high = (int(np.searchsorted(self.exact, asked, side=side)) for side in ("left", "right"))
        yield from (int(at) for at in self.order[low:high])


@dataclass(frozen=True)
class Snapshot:
    """The indexes that are ready, by version."""

    indexes: Mapping[int, VersionIndex] = field(default_factory=dict)


class Indexes:
    """Holds the newest snapshot of a sign-in. Reading it is one look at an attribute; only ``renew`` replaces it."""

    def __init__(self) -> None:
        self.snapshot = Snapshot()

    def renew(self, desk: Desk, stopped: Callable[[], bool] = lambda: False) -> Snapshot:
        """Build what is active and missing, drop what is not active any more; takes its time, so off the UI thread."""
        with desk.look(Action.MATCH_LIST) as session:
            wanted = [each.version_id for each in active_lists(session) if each.version_id is not None and each.entries]
        for version_id in wanted:
            if version_id not in self.snapshot.indexes and not stopped():
                with no_collections():  # the screen would stand still for each full one
                    made = _made(desk, version_id, stopped)
                if made is not None:
                    self.snapshot = Snapshot({**self.snapshot.indexes, version_id: made})
        self.snapshot = Snapshot({key: one for key, one in self.snapshot.indexes.items() if key in wanted})
        return self.snapshot


def _made(desk: Desk, version_id: int, stopped: Callable[[], bool]) -> VersionIndex | None:
    companies: list[CompanyName] = []
    with desk.look(Action.MATCH_LIST) as session:
        rows = list(_rows(session, version_id, stopped, companies))
    made = None if stopped() else VersionIndex.build(rows)
    if made is not None and companies:
        made = replace(made, companies=CompanyIndex.build(companies))
    forget_words()
    while rows:  # to drop a million of them at once stops every thread
        del rows[-READ_AT_ONCE:]
        sleep(0)
    return made


def active_lists(session: Session) -> tuple[ActiveList, ...]:
    """Return the lists that are not closed, by name: few rows without their reports, read at every search."""
    version = ListVersion
    query = (
        select(WatchList, version.id, version.source_date, version.made_at, version.kept)
        .options(defer(WatchList.mapping))
        .outerjoin(version, version.id == WatchList.active_version)
        .where(WatchList.closed_at.is_(None))
        .order_by(WatchList.name, WatchList.id)
    )
    return tuple(_active(*found) for found in session.execute(query))


def _active(
    one: WatchList, version_id: int | None, source_date: date | None, made_at: datetime | None, kept: int | None
) -> ActiveList:
    return ActiveList(
        list_id=one.id,
        name=one.name,
        owner=one.owner,
        kind=one.kind,
        severity=one.severity,
        instruction_kind=one.instruction_kind,
        instruction=one.instruction,
        protected=one.kind in PROTECTED or one.seen_by == "supervisor",
        expires_on=one.expires_on,
        warn_after_days=one.warn_after_days,
        version_id=version_id,
        as_of=source_date or (day_of(made_at) if made_at is not None else None),
        entries=kept or 0,
    )


def _rows(
    session: Session, version_id: int, stopped: Callable[[], bool], companies: list[CompanyName]
) -> Iterator[Listed]:
    """Read the names of a version in steps, so that no long statement stands open; those of companies are put aside."""
    one, last = ListEntry, -1
    query = select(one.place, one.subject, one.entry_key, one.names, one.weak_names, one.births)
    query = query.where(one.version_id == version_id, one.subject.in_((*OF_PEOPLE, "company")))
    while not stopped():
        part = session.execute(query.where(one.place > last).order_by(one.place).limit(READ_AT_ONCE)).all()
        if not part:
            return
        for place, subject, key, names, weak, births in part:
            last, known = place, tuple(births)
            if subject == "company":
                companies += ((key, name) for name in names)
                continue
            yield from ((FULL + key, name, known) for name in names)
            yield from ((WEAK + key, name, known) for name in weak)


def _in_one_order(rows: Iterable[Listed]) -> list[Listed]:
    """Sort by a number of each row, in steps: to sort a million of them as they are stops every thread for seconds."""
    listed = list(rows)
    numbers = array("Q")
    for key, name, _ in listed:
        row = f"{key}\0{name}".encode("utf-8", "surrogatepass")
        numbers.append(crc32(row) << 32 | adler32(row))
    order = np.argsort(np.frombuffer(numbers, dtype=np.uint64), kind="stable") if listed else ()
    return [listed[at] for at in order]


def _name_hash(name: str) -> int:
    """The words of a name in any order and spelling, as a number of this run of the program; 0 without a word."""
    folded = sorted(word.folded for word in words(name))
    return hash(" ".join(folded)) or 1 if folded else 0


def _born(births: tuple[str, ...], birth: date | None) -> bool:
    """Whether a birth date is the one, its year alone, or the same with day and month swapped."""
    if birth is None:
        return False
    whole, swapped = birth.isoformat(), f"{birth.year:04d}-{birth.day:02d}-{birth.month:02d}"
    return any(each in {swapped, f"{birth.year:04d}-01-01"} or whole.startswith(each) for each in births)


def _whole(key: str, here: str, there: str) -> Hit:
    """A hit whose words agree, each with the one that is written like it."""
    mine, theirs = (sorted(words(name), key=lambda word: (word.folded, word.written)) for name in (here, there))
    pairs = tuple(
        Pair("same" if one.written == other.written else "spelling", one.written, other.written)
        for one, other in zip(mine, theirs, strict=False)
    )
    return Hit(key, 1.0, there, pairs)
