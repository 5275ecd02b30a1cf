"""Putting the rows of a load into its version: in short transactions, and each window of rows in the order of its indexes.

Keys and numbers come in any order, and every one of them would change a page of its index that nothing else changes. Sorted by
the thousands, neighbours share a page: a transaction of the same length takes several times as many rows.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, sleep
from typing import Any

from sqlalchemy import bindparam, insert, update

from screening_desk.records.list_models import ListEntry, ListNumber, ListVersion
from screening_desk.records.prepared import Prepared
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.list_rows import Kept, Tally
from screening_desk.services.list_versions import FIRST, step_after

_ENTRY, _NUMBER = Prepared(insert(ListEntry)), Prepared(insert(ListNumber))
_BEAT = Prepared(
    update(ListVersion)
    .where(ListVersion.id == bindparam("of"))
    .values(rows=bindparam("read"), kept=bindparam("held"), beat_at=bindparam("now"))
)
WINDOW = 20_000
"""Entries that are sorted together, about 60 MB."""
PAUSE = 0.002
"""Seconds between two transactions, in which whoever waits to save comes first."""
STEPS_A_LOG = 4
"""Transactions after which the log is moved into the main file: before it is so long that a save would have to."""


class Stopped(Exception):
    """The person stopped the load."""


class Writer:
    """Takes rows one by one; `flush` puts in what is left."""

    def __init__(self, desk: Desk, version_id: int, tally: Tally, stopped: Callable[[], bool]) -> None:
        self._desk, self._version_id, self._tally, self._stopped = desk, version_id, tally, stopped
        self._window: list[Kept] = []
        self._place = self._steps = 0
        self._many = {ListEntry: FIRST, ListNumber: FIRST}

    def add(self, kept: Kept) -> None:
        """Take an entry with its numbers."""
        self._window.append(kept)
        if len(self._window) >= WINDOW:
            self.flush()

    def flush(self) -> None:
        """Put in all that was taken. Raises Stopped between two transactions."""
        window = sorted(self._window, key=lambda kept: kept.entry["entry_key"])
        self._window = []
        entries: list[dict[str, Any]] = []
        numbers: list[dict[str, Any]] = []
        for kept in window:
            self._place += 1
            there = {"version_id": self._version_id, "place": self._place}
            entries.append(there | kept.entry)
            numbers += [there | {"position": position} | number for position, number in enumerate(kept.numbers)]
        numbers.sort(key=lambda number: number["folded"] or "")
        self._write(ListEntry, _ENTRY, entries)
        self._write(ListNumber, _NUMBER, numbers)

    def _write(self, table: type[ListEntry | ListNumber], insertion: Prepared, rows: list[dict[str, Any]]) -> None:
        done = 0
        while done < len(rows):
            if self._stopped():
                raise Stopped
            part = rows[done : done + self._many[table]]
            begun = perf_counter()
            self._count(table, len(part))
            _put(self._desk, self._version_id, insertion, part, self._tally)
            self._many[table] = step_after(len(part), perf_counter() - begun)
            done += len(part)
            self._rest()

    def _count(self, table: type[ListEntry | ListNumber], many: int) -> None:
        if table is ListEntry:
            self._tally.kept += many
        else:
            self._tally.numbers += many

    def _rest(self) -> None:
        self._steps += 1
        if self._steps % STEPS_A_LOG == 0:
            self._desk.store.checkpoint_beside()
        sleep(PAUSE)


def _put(desk: Desk, version_id: int, insertion: Prepared, rows: list[dict[str, Any]], tally: Tally) -> None:
    """Put rows in, with a sign that the load goes on, in one transaction."""
    with desk.quietly(Action.LIST_LOAD) as session:
        insertion.run_each(session, rows)
        _BEAT.run(session, {"of": version_id, "read": tally.rows, "held": tally.kept, "now": desk.clock.now()})
