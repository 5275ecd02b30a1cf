"""The crew list of a carrier (IMO FAL form 5, or whatever the agent sends): columns guessed, rows taken, faults named."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from importlib import resources
from typing import Literal, get_args

import msgspec

from screening_desk.documents.states import all_states, find
from screening_desk.exchange.tables import Cell, Row
from screening_desk.exchange.written_dates import Order, order_of, read_date

Field = Literal[
    "row_number", "name", "primary_identifier", "secondary_identifier", "rank", "nationality", "birth_date",
    "birth_place", "birth", "sex", "document_kind", "document_number", "issuing_state", "expiry_date",
    "seafarer_number", "seafarer_until", "joined",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
NEEDED: tuple[tuple[Field, ...], ...] = (("name", "primary_identifier"), ("document_number", "seafarer_number"))
"""Without a name and a number a row cannot be held against a person: one field of each is needed."""

DATES: tuple[Field, ...] = ("birth_date", "expiry_date", "seafarer_until", "joined")
_HEADING_ROWS = 25  # a list begins within so many rows; above it stand ship and port
_BEFORE_NUMBER = re.compile(r"^((PASSPORT|PASPOR|NOMOR|NUMBER|NO|NR)\b\.?\s*)+")
_ENOUGH = 3  # columns that make a row of headings

Kind = Literal["missing", "date", "state", "sex", "twice"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one cell; the text stays as written, for the officer to look at."""

    field: Field
    kind: Kind
    written: str = ""


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the columns stand: the row of headings (an index into the table), and a column for each field found."""

    row: int
    columns: Mapping[Field, int]
    twice: tuple[Field, ...] = ()
    """Fields that more than one heading names; the first is taken until somebody looked."""

    @property
    def missing(self) -> tuple[Field, ...]:
        """Return the first field of each group that is needed and has no column."""
        return tuple(group[0] for group in NEEDED if not any(name in self.columns for name in group))


@dataclass(frozen=True, slots=True)
class CrewRow:
    """One person of the list. Dates and states are None or empty where the list does not say or cannot be read."""

    line: int
    primary_identifier: str = ""
    secondary_identifier: str = ""
    rank: str = ""
    nationality: str = ""
    issuing_state: str = ""
    document_number: str = ""
    sex: str = ""
    birth_date: date | None = None
    expiry_date: date | None = None
    seafarer_number: str = ""
    seafarer_until: date | None = None
    joined: date | None = None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class CrewList:
    """All rows of a list; `order` is how its dates are written, and None where nothing in it tells day from month."""

    rows: tuple[CrewRow, ...]
    order: Order | None = None
    passed_over: tuple[int, ...] = field(default=())
    """Lines below the headings that name nobody: totals, signatures, remarks."""


class _Form(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    columns: list[Field]
    source: str
    checked_on: date
    confidence: Literal["official", "secondary", "recalled"]


class _Words(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    form_5: _Form
    fields: dict[Field, list[str]]
    nationalities: dict[str, str]
    sexes: dict[str, str]


def form_5() -> tuple[Field, ...]:
    """Return the columns of IMO FAL form 5 from left to right: offered, never assumed."""
    return tuple(_words().form_5.columns)


def guess(table: Sequence[Row]) -> Headings:
    """Find the row of headings and the columns it names; an empty mapping where no row looks like one."""
    known = _headings()
    best = Headings(0, {})
    for index, row in enumerate(table[:_HEADING_ROWS]):
        columns: dict[Field, int] = {}
        twice: list[Field] = []
        for column, cell in enumerate(row.cells):
            name = known.get(_plain(str(cell)))
            if name in columns and name not in twice:
                twice.append(name)
            if name is not None:
                columns.setdefault(name, column)
        if len(columns) > len(best.columns):
            best = Headings(index, columns, tuple(twice))
    return best if len(best.columns) >= _ENOUGH else Headings(best.row, {})


def take(table: Sequence[Row], headings: Headings, order: Order | None = None) -> CrewList:
    """Take the rows below the headings. `order` says how dates are written where the officer knows it.

    A row without a name is passed over and its line is named. Nothing raises: what cannot be read is a fault of its
    cell, and the person stays in the list.
    """
    body = table[headings.row + 1 :]
    found_order = order or order_of(_written_dates(body, headings))
    rows, passed = [], []
    for row in body:
        taken = _row(row, headings, found_order)
        if taken is None:
            passed.append(row.line)
        else:
            rows.append(taken)
    return CrewList(_mark_twice(rows), found_order, tuple(passed))


def _row(row: Row, headings: Headings, order: Order | None) -> CrewRow | None:
    def cell(name: Field) -> Cell:
        column = headings.columns.get(name, -1)
        return row.cells[column] if 0 <= column < len(row.cells) else ""

    primary, secondary = _names(str(cell("name")), str(cell("primary_identifier")), str(cell("secondary_identifier")))
    number = _number(str(cell("document_number")))
    seafarer = _number(str(cell("seafarer_number")))
    if not primary or not (number or seafarer or cell("nationality") or cell("rank")):
        return None
    faults: list[Fault] = [] if number else [Fault("document_number", "missing")]
    days = {name: _date(cell(name), name, order, faults) for name in DATES}
    return CrewRow(
        line=row.line,
        primary_identifier=primary,
        secondary_identifier=secondary,
        rank=str(cell("rank")),
        nationality=_state(str(cell("nationality")), "nationality", faults),
        issuing_state=_state(str(cell("issuing_state")), "issuing_state", faults, needed=False),
        document_number=number,
        sex=_sex(str(cell("sex")), faults),
        birth_date=days["birth_date"] or _birth(cell("birth"), order, faults),
        expiry_date=days["expiry_date"],
        seafarer_number=seafarer,
        seafarer_until=days["seafarer_until"],
        joined=days["joined"],
        faults=tuple(faults),
    )


def _names(whole: str, primary: str, secondary: str) -> tuple[str, str]:
    """Split a name only where the list does: at a comma. A name without one stays whole; nobody is cut in two."""
    if primary or not whole:
        return primary.upper().strip(" ,"), secondary.upper().strip(" ,")
    before, comma, after = whole.partition(",")
    return (before.strip().upper(), after.strip().upper()) if comma else (whole.upper(), "")


def _number(text: str) -> str:
    """Reduce "PASSPORT NO. X 1234567" to what stands in a document: letters and digits."""
    words = [word.strip() for word in re.split(r"[:;,/()]", text.upper()) if any(char.isdigit() for char in word)]
    return re.sub(r"[^0-9A-Z]", "", _BEFORE_NUMBER.sub("", words[0])) if words else ""


def _date(cell: Cell, name: Field, order: Order | None, faults: list[Fault]) -> date | None:
    if cell in {"", "-"}:
        return None
    day = cell if isinstance(cell, date) else read_date(cell, order)
    if day is None:
        faults.append(Fault(name, "date", str(cell)))
    return day


def _birth(cell: Cell, order: Order | None, faults: list[Fault]) -> date | None:
    """Find the date in "14-02-1998, BENGKULU" or "BENGKULU / 14 FEB 1998"; a place without a date is a fault too."""
    if isinstance(cell, date) or not cell.strip(" -"):
        return cell if isinstance(cell, date) else None
    day = next((day for part in _parts(cell) if (day := read_date(part, order))), None)
    if day is None:
        faults.append(Fault("birth", "date", cell))
    return day


def _parts(cell: str) -> tuple[str, ...]:
    """Take a cell with date and place apart, whichever stands first."""
    return (cell, *re.split(r"\s*[,;/]\s+|\s+/\s*|\n", cell))


def _state(text: str, name: Field, faults: list[Fault], *, needed: bool = True) -> str:
    """Return the code of a state as zones write it, from a code, a name in either language, or a list's own word."""
    word = " ".join(text.upper().split())
    if not word:
        if needed:
            faults.append(Fault(name, "missing"))
        return ""
    code = _state_names().get(word) or (word if find(word) else "")
    if not code:
        faults.append(Fault(name, "state", text))
    return code


def _sex(text: str, faults: list[Fault]) -> str:
    """Read M, F or X; L and P are laki-laki and perempuan. A list in which P is not what it seems says so by its L."""
    word = text.strip().upper()
    sex = _words().sexes.get(word, "")
    if word and not sex:
        faults.append(Fault("sex", "sex", text))
    return sex


def _mark_twice(rows: Iterable[CrewRow]) -> tuple[CrewRow, ...]:
    """Mark each later row with the same number of the same state: one person twice, or a slip of the list."""
    seen: set[tuple[str, str]] = set()
    marked = []
    for row in rows:
        key = (row.document_number, row.issuing_state or row.nationality)
        if row.document_number and key in seen:
            fault = Fault("document_number", "twice", row.document_number)
            marked.append(replace(row, faults=(*row.faults, fault)))
        else:
            marked.append(row)
        seen.add(key)
    return tuple(marked)


def _written_dates(body: Iterable[Row], headings: Headings) -> list[str]:
    """Return whatever may be a date, for telling day from month; what is none says nothing there."""
    columns = [headings.columns[name] for name in (*DATES, "birth") if name in headings.columns]
    cells = [row.cells[column] for row in body for column in columns if column < len(row.cells)]
    return [part for cell in cells if isinstance(cell, str) for part in _parts(cell)]


def _plain(heading: str) -> str:
    """Bring a heading to how `crew_headings.toml` writes it: lower case, words only."""
    return " ".join(re.sub(r"[^0-9a-z]+", " ", heading.lower()).split())


@functools.cache
def _words() -> _Words:
    text = resources.files("screening_desk.exchange").joinpath("crew_headings.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Words)


@functools.cache
def _headings() -> Mapping[str, Field]:
    return {heading: name for name, known in _words().fields.items() for heading in known}


@functools.cache
def _state_names() -> Mapping[str, str]:
    names = dict(_words().nationalities)
    for code, state in all_states().items():
        if state.kind in {"state", "specimen"}:
            full = (state.name_id.upper(), state.name_en.upper())
            names |= {name: code for text in full for name in (text, text.partition(" (")[0])}
            names[state.country] = code
    return names
