"""Which kind of file a watch list came as, and one way to read all of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from screening_desk.exchange import follow_the_money, office_list, table_file, targets_csv
from screening_desk.exchange.list_values import Item, Subject
from screening_desk.exchange.table_file import PLAIN, Layout
from screening_desk.exchange.tables import Row, Unreadable

Format = Literal["ftm", "targets", "csv", "xlsx"]
TABLES: tuple[Format, ...] = ("csv", "xlsx")


@dataclass(frozen=True)
class Look:
    """A file before it is loaded: its kind, a layout to begin with, and the first rows of a table."""

    format: Format
    layout: Layout = PLAIN
    first: tuple[Row, ...] = ()
    known: bool = True
    """Whether the row of headings looks like one: otherwise its words may be anybody's."""


@dataclass(frozen=True)
class Source:
    """A file as a person wants it loaded."""

    path: Path
    format: Format
    layout: Layout = PLAIN
    changes: bool = False
    """Whether it holds what changed since the active version, and not the whole list."""
    subject: Subject = "person"


def look(path: Path, layout: Layout | None = None) -> Look:
    """Look at the beginning of a file. With a `layout` of a person's, its encoding and delimiter stand. Raises Unreadable."""
    if not table_file.is_workbook(path) and layout is None:
        with path.open("rb") as file:
            head = file.read(4_000)
        if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
            return Look("ftm")
        if targets_csv.is_targets(
            next(csv.reader([head.decode("utf-8", "ignore").lstrip("\ufeff").split("\n")[0]]), [])
        ):
            return Look("targets")
    base = layout or table_file.guess(path)
    first = table_file.first_rows(path, base)
    found = office_list.guess(first)
    kind: Format = "xlsx" if table_file.is_workbook(path) else "csv"
    return Look(kind, replace(base, heading=found.heading, columns=found.columns), first, found.known)


def read(source: Source, today: date, tell: Callable[[int], object] = lambda _: None) -> Iterator[Item]:
    """Yield what a file says; `tell` is given how many of its bytes were read, where that is known. Raises Unreadable."""
    if source.format == "ftm":
        return follow_the_money.read(source.path, today, tell, changes=source.changes)
    if source.format == "targets":
        if source.changes:
            raise Unreadable("not_a_table")
        return targets_csv.read(source.path, today, tell)
    return office_list.read(source.path, source.layout, today, source.subject, changes=source.changes, tell=tell)
