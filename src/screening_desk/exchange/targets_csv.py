"""The simple table of OpenSanctions (targets.simple.csv): one row an entry, several values of a cell parted by semicolons."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from screening_desk.exchange import list_cleaning as clean
from screening_desk.exchange.follow_the_money import SUBJECTS
from screening_desk.exchange.list_values import PASSED_OVER, Entry, Fault, Item, Number, NumberKind
from screening_desk.exchange.tables import Unreadable

NEEDED = frozenset({"id", "schema", "name"})
_NUMBERS: tuple[tuple[str, NumberKind], ...] = (("identifiers", "other"), ("phones", "phone"))


def is_targets(head: list[str]) -> bool:
    """Say whether the first row is that of such a table."""
    return set(head) >= {"id", "schema", "name", "birth_date", "identifiers"}


def read(path: Path, today: date, tell: Callable[[int], object] = lambda _: None) -> Iterator[Item]:
    """Yield what the rows say. Raises Unreadable for another table, and where it ends in the middle of a cell."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            at = 0

            def lines() -> Iterator[str]:
                nonlocal at
                for line in file:
                    at += len(line)
                    yield line

            reader = csv.reader(lines(), strict=True)
            head = next(reader, [])
            if not set(head) >= NEEDED:
                raise Unreadable("not_a_table")
            for cells in reader:
                tell(at)
                if cells:
                    yield _item(reader.line_num, dict(zip(head, cells, strict=False)), len(cells) == len(head), today)
    except UnicodeError as error:
        raise Unreadable("encoding") from error
    except csv.Error as error:
        raise Unreadable("damaged") from error


def _item(row: int, cells: dict[str, str], whole: bool, today: date) -> Item:
    if not whole:
        return Fault(row, "row", "cells")
    subject = SUBJECTS.get(cells["schema"])
    if subject is None:
        return Fault(row, "schema", PASSED_OVER)
    if not (key := clean.key(cells["id"])):
        return Fault(row, "key", "missing")
    names = clean.distinct((cells["name"], *_split(cells.get("aliases", ""))))
    flags: set[str] = set()
    numbers = tuple(_numbers(cells, flags))
    if not names and not numbers:
        return Fault(row, "name", "missing")
    births, raw, odd = clean.births(_split(cells.get("birth_date", "")), today)
    if any(number.folded is None for number in numbers):
        flags.add("number_placeholder")
    return Entry(
        row=row,
        key=key,
        subject=subject,
        names=names,
        births=births,
        births_raw=raw,
        nationalities=clean.states(_split(cells.get("countries", ""))),
        numbers=numbers[: clean.MANY],
        text=clean.words(cells.get("sanctions", "")),
        listed_on=clean.partial(cells.get("first_seen", "")[:10]),
        flags=tuple(sorted(flags | odd)),
    )


def _numbers(cells: dict[str, str], flags: set[str]) -> Iterator[Number]:
    for name, kind in _NUMBERS:
        for written in _split(cells.get(name, "")):
            found = clean.number(kind, written)
            if found is None:
                flags.add("number_unread")
            else:
                yield found


def _split(text: str) -> list[str]:
    return [part for part in text.split(";") if part.strip()]
