"""Entries and exits of a national export, CSV or XLSX, by the columns that a person chose; each row a crossing, or why not."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Literal, get_args

import msgspec

from screening_desk.documents.states import code_of
from screening_desk.exchange import table_file
from screening_desk.exchange.table_file import Layout, is_formula
from screening_desk.exchange.tables import Cell, Row
from screening_desk.exchange.written_dates import read_date

Field = Literal[
    "number", "state", "direction", "day", "entry_day", "exit_day", "post", "visa_index", "permitted", "last_day"
]
FIELDS: tuple[Field, ...] = get_args(Field)
Direction = Literal["entry", "exit"]
Code = Literal["missing", "date_unread", "direction_unread", "state_unknown", "days_unread", "day_to_come", "formula"]
MOST_DAYS = 3650
_DAYS = re.compile(r"(\d{1,4})(?:\s*(?:HARI|DAYS?|D))?")


@dataclass(frozen=True, slots=True)
class Crossed:
    """One entry or exit as the list says; the facts of a permit stand with an entry."""

    line: int
    number: str
    state: str
    direction: Direction
    day: date
    post: str = ""
    visa_index: str = ""
    permitted: int | None = None
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that is not taken: which field, and why; nothing of what stands in it."""

    line: int
    field: str
    code: Code


class _Headings(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    fields: dict[str, list[str]]
    directions: dict[Direction, list[str]]


def guess(first: tuple[Row, ...]) -> tuple[int, Mapping[str, int]]:
    """Find the line of the headings among the first rows, and the columns they name; 0 and nothing where none does."""
    best: tuple[int, Mapping[str, int]] = (0, {})
    for row in first:
        columns: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            name = _known().get(_plain(str(cell)))
            if name is not None:
                columns.setdefault(name, place)
        if len(columns) > max(1, len(best[1])):
            best = (row.line, columns)
    return best


def lacks(columns: Mapping[str, int]) -> bool:
    """Say whether the columns chosen tell no crossing of a document: number, State, and when in which direction."""
    told = {"direction", "day"} <= set(columns) or bool({"entry_day", "exit_day"} & set(columns))
    return not ({"number", "state"} <= set(columns) and told)


def read(
    path: Path, layout: Layout, today: date, tell: Callable[[int], object] = lambda _: None
) -> Iterator[Crossed | Fault]:
    """Yield what the rows say; a row with both days is two crossings. Raises Unreadable, in the middle too."""
    for row in table_file.rows(path, layout, tell):
        yield from read_row(row, layout, today)


def read_row(row: Row, layout: Layout, today: date) -> tuple[Crossed | Fault, ...]:
    """Return what one row says: crossings, or one fault for all of it."""
    cells = {name: _text(layout.cell(row, name)) for name in layout.columns}
    for name, text in cells.items():
        if is_formula(text):
            return (Fault(row.line, name, "formula"),)
    number, state = "".join(cells.get("number", "").upper().split()), code_of(cells.get("state", ""))
    if not any(each.isalnum() for each in number):
        return (Fault(row.line, "number", "missing"),)
    if not state:
        return (Fault(row.line, "state", "state_unknown" if cells.get("state") else "missing"),)
    found = _crossed(row.line, cells, layout, today)
    if isinstance(found, Fault):
        return (found,)
    return tuple(replace(each, number=number[:40], state=state) for each in found)


def _crossed(line: int, cells: Mapping[str, str], layout: Layout, today: date) -> list[Crossed] | Fault:
    """Return the crossings of a row, still without their document."""
    days = _days(line, cells, layout, today)
    if isinstance(days, Fault):
        return days
    permit = _permit(line, cells, layout)
    if isinstance(permit, Fault):
        return permit
    permitted, last = permit
    if last is not None and any(direction == "entry" and last < day for direction, day in days):
        return Fault(line, "last_day", "days_unread")
    post, index = cells.get("post", "")[:100], cells.get("visa_index", "").upper()[:12]
    return [
        Crossed(line, "", "", direction, day, post, index, permitted, last)
        if direction == "entry"
        else Crossed(line, "", "", direction, day, post)
        for direction, day in days
    ]


def _days(line: int, cells: Mapping[str, str], layout: Layout, today: date) -> list[tuple[Direction, date]] | Fault:
    asked: list[tuple[str, Direction]] = [("entry_day", "entry"), ("exit_day", "exit")]
    if cells.get("day") or cells.get("direction"):
        direction = _direction(cells.get("direction", ""))
        if direction is None:
            return Fault(line, "direction", "direction_unread" if cells.get("direction") else "missing")
        asked.append(("day", direction))
    found: list[tuple[Direction, date]] = []
    for name, direction in asked:
        if not cells.get(name):
            continue
        day = _date(cells[name], layout)
        if day is None:
            return Fault(line, name, "date_unread")
        if day > today:
            return Fault(line, name, "day_to_come")
        found.append((direction, day))
    return found or Fault(line, "day", "missing")


def _permit(line: int, cells: Mapping[str, str], layout: Layout) -> tuple[int | None, date | None] | Fault:
    permitted, last = None, None
    if cells.get("permitted"):
        match = _DAYS.fullmatch(cells["permitted"].strip().upper())
        if match is None or not 0 < int(match[1]) <= MOST_DAYS:
            return Fault(line, "permitted", "days_unread")
        permitted = int(match[1])
    if cells.get("last_day"):
        last = _date(cells["last_day"], layout)
        if last is None:
            return Fault(line, "last_day", "date_unread")
    return permitted, last


def _date(text: str, layout: Layout) -> date | None:
    """Read a date; a time behind it is left out."""
    return read_date(text, layout.order) or read_date(text.strip().split(" ")[0].split("T")[0], layout.order)


def _direction(text: str) -> Direction | None:
    word = _plain(text)
    return next((way for way, known in _headings().directions.items() if word in known), None)


def _text(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else " ".join(cell.split())


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+|_", " ", text.casefold()).split())


@functools.cache
def _headings() -> _Headings:
    text = resources.files("screening_desk.exchange").joinpath("crossing_headings.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Headings)


@functools.cache
def _known() -> dict[str, str]:
    return {heading: name for name, headings in _headings().fields.items() for heading in headings}
