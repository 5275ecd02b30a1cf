"""The list of an office, CSV or XLSX, by the columns that a person chose: each row an entry, or where and why it is none."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Literal, get_args

import msgspec

from screening_desk.documents.states import code_of
from screening_desk.exchange import list_cleaning as clean
from screening_desk.exchange import table_file
from screening_desk.exchange.list_values import Entry, Fault, Gone, Item, Number, Subject
from screening_desk.exchange.table_file import Layout, is_formula
from screening_desk.exchange.tables import Cell, Row

Field = Literal[
    "name", "given_names", "family_name", "alias", "weak_alias", "birth_date", "sex", "nationality", "passport",
    "passport_state", "document_kind", "national_id", "phone", "reason", "listed_on", "key", "change",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
NEEDED: tuple[Field, ...] = ("name", "given_names", "family_name", "passport", "national_id", "phone")
"""One of these needs a column: without a name or a number there is nothing to be found by."""
_MANY = re.compile(r"[;|]")


class _Headings(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    fields: dict[str, list[str]]
    changes: dict[Literal["set", "gone"], list[str]]


@dataclass(frozen=True)
class Guess:
    """The line of the headings and the columns they name; `known` says whether it looked like a row of headings."""

    heading: int
    columns: Mapping[str, int]

    @property
    def known(self) -> bool:
        """Whether two words of the row are headings: the words of one alone may be anybody's."""
        return len(self.columns) > 1


def guess(first: tuple[Row, ...]) -> Guess:
    """Find the row of headings among the first rows; without one every row is taken, as nobody is to be lost."""
    best = Guess(0, {})
    for row in first:
        columns: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            name = _known().get(_plain(str(cell)))
            if name is not None:
                columns.setdefault(name, place)
        if len(columns) > len(best.columns):
            best = Guess(row.line, columns)
    return best


def fits(cell: Cell, field: str, layout: Layout, today: date) -> str:
    """Say how a cell would be taken: fits, empty, or the code of what is wrong with it; nothing of what it says."""
    text = _text(cell)
    if not clean.words(text):
        return "empty"
    if is_formula(cell):
        return "formula"
    return _wrong(text, field, layout, today) or "fits"


def _wrong(text: str, field: str, layout: Layout, today: date) -> str:
    if field in {"passport", "national_id", "phone"}:
        found = [_number(field, each) for each in _split(text)]
        if None in found:
            return "number_unread"
        return "" if all(each and each.folded for each in found) else "number_placeholder"
    asked: dict[str, Callable[[], str]] = {
        "birth_date": lambda: clean.birth(text, today, layout.order)[1],
        "listed_on": lambda: "" if clean.partial(text, layout.order) else "date_unread",
        "sex": lambda: clean.sex(text)[1],
        "nationality": lambda: "" if all(code_of(each) for each in _split(text)) else "state_unknown",
        "passport_state": lambda: "" if code_of(text) else "state_unknown",
        "change": lambda: "" if _change(text) else "change_unread",
    }
    return asked[field]() if field in asked else ""


def read(
    path: Path,
    layout: Layout,
    today: date,
    subject: Subject = "person",
    *,
    changes: bool = False,
    tell: Callable[[int], object] = lambda _: None,
) -> Iterator[Item]:
    """Yield what the rows say. Raises Unreadable, in the middle too: then nothing of the file holds."""
    for row in table_file.rows(path, layout, tell):
        yield _item(row, layout, today, subject, changes=changes)


def _item(row: Row, layout: Layout, today: date, subject: Subject, *, changes: bool) -> Item:
    cells = {name: _text(layout.cell(row, name)) for name in layout.columns}
    for name, text in cells.items():
        if is_formula(text):
            return Fault(row.line, name, "formula")
    key = clean.key(cells.get("key", ""))
    if changes:
        way = _change(cells.get("change", ""))
        if not way:
            return Fault(row.line, "change", "change_unread")
        if not key:
            return Fault(row.line, "key", "missing")
        if way == "gone":
            return Gone(row.line, key)
    return _entry(row.line, cells, key, layout, today, subject)


def _entry(line: int, cells: Mapping[str, str], key: str, layout: Layout, today: date, subject: Subject) -> Item:
    whole = " ".join(part for part in (cells.get("given_names", ""), cells.get("family_name", "")) if clean.words(part))
    names = clean.distinct((cells.get("name", ""), whole, *_split(cells.get("alias", ""))))
    flags: set[str] = set()
    numbers = tuple(_numbers(cells, flags))
    if not names and not numbers:
        return Fault(line, "name" if not flags else "passport", "missing" if not flags else "number_unread")
    births, raw, odd = clean.births([cells.get("birth_date", "")], today, layout.order)
    sex, unread = clean.sex(cells.get("sex", ""))
    flags |= odd | ({unread} if unread else set())
    if any(number.folded is None for number in numbers):
        flags.add("number_placeholder")
    return Entry(
        row=line,
        key=key or clean.key_of(*names[:1], *raw, *(number.plain for number in numbers)),
        subject=subject if names else ("phone" if all(each.kind == "phone" for each in numbers) else "document"),
        names=names,
        weak_names=clean.distinct(_split(cells.get("weak_alias", ""))),
        births=births,
        births_raw=raw,
        sex=sex,
        nationalities=clean.states(_split(cells.get("nationality", ""))),
        numbers=numbers,
        text=clean.words(cells.get("reason", "")),
        listed_on=clean.partial(cells.get("listed_on", ""), layout.order),
        flags=tuple(sorted(flags)),
    )


def _numbers(cells: Mapping[str, str], flags: set[str]) -> Iterator[Number]:
    for field in ("passport", "national_id", "phone"):
        for written in _split(cells.get(field, "")):
            found = _number(field, written, cells.get("passport_state", ""), cells.get("document_kind", ""))
            if found is None:
                flags.add("number_unread")
            else:
                yield found


def _number(field: str, written: str, state: str = "", document: str = "") -> Number | None:
    if field == "passport":
        return clean.number("passport", written, state, document)
    return clean.number("phone" if field == "phone" else "national_id", written)


def _split(text: str) -> list[str]:
    return [part for part in _MANY.split(text) if clean.words(part)]


def _text(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else cell


def _change(text: str) -> Literal["set", "gone", ""]:
    word = clean.words(text).casefold()
    return next((way for way, known in _headings().changes.items() if word in known), "")


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+|_", " ", text.casefold()).split())


@functools.cache
def _headings() -> _Headings:
    text = resources.files("screening_desk.exchange").joinpath("list_headings.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Headings)


@functools.cache
def _known() -> dict[str, str]:
    return {heading: name for name, headings in _headings().fields.items() for heading in headings}
