"""From what a file says to rows of a version: every entry once, with the faults counted; for changes, laid over a version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from screening_desk.exchange.list_values import PASSED_OVER, Entry, Fault, Gone, Item, Number, Numbers
from screening_desk.records.list_models import ListEntry, ListNumber
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk

REPORTED = 5_000
"""Faults that are kept one by one; of the others the counts."""
MOST_CHANGES = 200_000
"""Changes are held in memory at once; a source that changed more is loaded whole."""
_COPIED = 500
FLAG_FIELDS = {
    "birth_future": "birth_date", "birth_unread": "birth_date", "sex_unread": "sex", "number_placeholder": "number",
    "number_unread": "number",
}  # fmt: skip
"""The field that a flag is about."""


class TooMany(Exception):
    """More changes than are laid over a version at once."""


@dataclass(slots=True)
class Kept:
    """The values of an entry and of its numbers, without version and place."""

    entry: dict[str, Any]
    numbers: list[dict[str, Any]]


@dataclass
class Tally:
    """What became of the rows."""

    rows: int = 0
    kept: int = 0
    refused: int = 0
    flagged: int = 0
    numbers: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    report: list[tuple[int, str, str]] = field(default_factory=list)

    def refuse(self, fault: Fault) -> None:
        """Count a row that is not taken."""
        self.codes[fault.code] += 1
        if fault.code == PASSED_OVER:
            return
        self.refused += 1
        self._note(fault.row, fault.field, fault.code)

    def take(self, entry: Entry) -> None:
        """Count an entry that is taken, and what is odd about it."""
        self.flagged += bool(entry.flags)
        for code in entry.flags:
            self.codes[code] += 1
            self._note(entry.row, FLAG_FIELDS.get(code, "row"), code)

    def columns(self) -> dict[str, Any]:
        """Return what is stored with the version."""
        counts = ("rows", "kept", "refused", "flagged", "numbers", "added", "changed", "removed")
        return {name: getattr(self, name) for name in counts} | {
            "codes": dict(self.codes),
            "report": [list(each) for each in self.report],
        }

    def _note(self, row: int, name: str, code: str) -> None:
        if len(self.report) < REPORTED:
            self.report.append((row, name, code))


def new_rows(items: Iterable[Item], tally: Tally) -> Iterator[Kept]:
    """Yield the rows of a whole list; of a key that comes again the first stands."""
    seen: set[int] = set()
    for item in items:
        tally.rows += 1
        if isinstance(item, Entry):
            known = len(seen)
            seen.add(hash(item.key))  # a million keys themselves would take twice the memory
            if len(seen) == known:
                tally.refuse(Fault(item.row, "key", "twice"))
                continue
            tally.take(item)
            yield kept_of(item)
        elif isinstance(item, Fault):
            tally.refuse(item)
        else:
            tally.refuse(Fault(item.row, "row", "change_unread"))


def changed_rows(desk: Desk, items: Iterable[Item], base: int, tally: Tally) -> Iterator[Kept]:
    """Yield the rows of the version `base` with a file of changes laid over it."""
    changes, more = _gathered(items, tally)
    for kept in _copied(desk, base):
        key = kept.entry["entry_key"]
        change = changes.pop(key, None)
        if change is None:
            tally.changed += _add_numbers(kept, more.pop(key, None))
            yield kept
        elif isinstance(change, Gone):
            tally.removed += 1
        else:
            tally.changed += 1
            tally.take(change)
            yield kept_of(change)
    for change in changes.values():
        if isinstance(change, Gone):
            tally.refuse(Fault(change.row, "key", "entry_unknown"))
        else:
            tally.added += 1
            tally.take(change)
            yield kept_of(change)
    for each in more.values():
        tally.refuse(Fault(each.row, "holder", "holder_unknown"))


def _gathered(items: Iterable[Item], tally: Tally) -> tuple[dict[str, Entry | Gone], dict[str, Numbers]]:
    """Return changes by their keys, the last word of each; numbers for entries that the file does not name otherwise."""
    changes: dict[str, Entry | Gone] = {}
    more: dict[str, Numbers] = {}
    for item in items:
        tally.rows += 1
        if isinstance(item, Fault):
            tally.refuse(item)
        elif isinstance(item, Numbers):
            more[item.key] = item
        else:
            changes[item.key] = item  # the last word counts
        if len(changes) + len(more) > MOST_CHANGES:
            raise TooMany
    return changes, more


def kept_of(entry: Entry) -> Kept:
    """Return an entry as its rows."""
    return Kept(
        {
            "entry_key": entry.key,
            "subject": entry.subject,
            "names": entry.names,
            "weak_names": entry.weak_names,
            "births": entry.births,
            "births_raw": entry.births_raw,
            "sex": entry.sex,
            "nationalities": entry.nationalities,
            "topics": entry.topics,
            "text": entry.text,
            "listed_on": entry.listed_on,
            "flags": entry.flags,
        },
        [_number(each) for each in entry.numbers],
    )


def _number(number: Number) -> dict[str, Any]:
    return {
        "kind": number.kind,
        "number": number.number,
        "plain": number.plain,
        "folded": number.folded,
        "state": number.state,
        "document": number.document,
    }


def _add_numbers(kept: Kept, more: Numbers | None) -> bool:
    """Add numbers that an entry does not have yet; say whether there was one."""
    if more is None:
        return False
    there = {(each["kind"], each["plain"]) for each in kept.numbers}
    new = [_number(each) for each in more.numbers if (each.kind, each.plain) not in there]
    kept.numbers += new
    return bool(new)


def _copied(desk: Desk, base: int) -> Iterator[Kept]:
    """Yield the rows of a version, some hundred at a time: each reading is short."""
    place = 0
    wanted_entry = [each for each in ListEntry.__table__.columns if each.name != "version_id"]
    wanted_number = [each for each in ListNumber.__table__.columns if each.name not in {"version_id", "position"}]
    while True:
        with desk.look(Action.LIST_LOAD) as session:
            entries = session.execute(
                select(*wanted_entry)
                .where(ListEntry.version_id == base, ListEntry.place > place)
                .order_by(ListEntry.place)
                .limit(_COPIED)
            ).mappings()
            found = [dict(each) for each in entries]
            if not found:
                return
            last = found[-1]["place"]
            rows = session.execute(
                select(*wanted_number)
                .where(ListNumber.version_id == base, ListNumber.place > place, ListNumber.place <= last)
                .order_by(ListNumber.place, ListNumber.position)
            ).mappings()
            numbers: dict[int, list[dict[str, Any]]] = {}
            for row in rows:
                number = dict(row)
                numbers.setdefault(number.pop("place"), []).append(number)
        for entry in found:
            yield Kept(entry, numbers.get(entry.pop("place"), []))
        place = last
