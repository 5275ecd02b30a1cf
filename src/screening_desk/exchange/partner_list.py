"""The partner directory as a table for a spreadsheet, and such a table read back; Indonesian words or codes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from screening_desk.exchange.day_register import plain
from screening_desk.exchange.tables import Cell, Unreadable, read_table
from screening_desk.exchange.written_dates import read_date

KINDS = {"government": "pemerintah", "unit": "unit layanan", "ngo": "LSM"}
GROUPS = {
    "women": "perempuan", "men": "laki-laki", "children": "anak", "citizens": "WNI", "foreigners": "WNA",
    "disability": "disabilitas",
}  # fmt: skip
SERVICES = {
    "complaint": "pengaduan", "health": "kesehatan", "social": "sosial", "legal": "hukum", "return": "pemulangan",
    "reintegration": "reintegrasi",
}  # fmt: skip
YES_NO = {"yes": "ya", "no": "tidak"}
HEADS = {
    "name": "Nama", "kind": "Jenis", "addressee": "Penerima surat", "town": "Kota", "area": "Wilayah",
    "serves": "Melayani", "services": "Layanan", "night": "Malam hari", "hours": "Jam buka", "languages": "Bahasa",
    "mou_number": "Nomor MoU", "mou_until": "MoU sampai", "contact": "Kontak", "checked_on": "Kontak diperiksa tanggal",
    "checked_by": "Kontak diperiksa oleh", "active": "Dipakai",
}  # fmt: skip
"""The columns by their fields, in their order."""
LONGEST = {
    "name": 200, "addressee": 200, "town": 80, "area": 200, "hours": 120, "languages": 200, "mou_number": 80,
    "contact": 200, "checked_by": 120,
}  # fmt: skip
"""Letters that a text may have."""


@dataclass(frozen=True)
class PartnerLine:
    """One partner of the table, in codes."""

    name: str
    kind: str = ""
    addressee: str = ""
    town: str = ""
    area: str = ""
    serves: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    night: bool = False
    hours: str = ""
    languages: str = ""
    mou_number: str = ""
    mou_until: date | None = None
    contact: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    active: bool = True


@dataclass(frozen=True)
class ReadLine:
    """A row as it was read; with a problem (field and why) nothing of it is taken."""

    line: int
    partner: PartnerLine | None
    name: str
    problem: tuple[str, str] | None = None
    given: tuple[str, ...] = ()
    """The fields that the table has a column for; of the others it says nothing."""


def partners_csv(lines: Iterable[PartnerLine]) -> bytes:
    """Return the table as UTF-8 with its mark, separated by semicolons as Indonesian spreadsheets read it."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADS.values())
    for line in lines:
        writer.writerow([plain(_written(field, getattr(line, field))) for field in HEADS])
    return target.getvalue().encode("utf-8-sig")


def read_partners(data: bytes) -> tuple[ReadLine, ...]:
    """Read a table with a head row; raises Unreadable for what is no table, or has no column of names."""
    head, *rows = read_table(data)
    known = {_plain_word(title): field for field, title in HEADS.items()} | {field: field for field in HEADS}
    columns = {place: known[_plain_word(cell)] for place, cell in enumerate(head.cells) if _plain_word(cell) in known}
    if "name" not in columns.values() or "kind" not in columns.values():
        raise Unreadable("not_a_table")
    found: list[ReadLine] = []
    names: set[str] = set()
    for row in rows:
        cells = {columns[place]: cell for place, cell in enumerate(row.cells) if place in columns}
        read = _read(row.line, cells)
        if read.problem is None and read.name.casefold() in names:
            read = ReadLine(row.line, None, read.name, ("name", "twice"))
        names.add(read.name.casefold())
        found.append(read)
    return tuple(found)


def _read(line: int, cells: Mapping[str, Cell]) -> ReadLine:
    name = _text(cells.get("name", ""))
    values: dict[str, object] = {}
    for field, cell in cells.items():
        value, why = _value(field, cell)
        if why:
            return ReadLine(line, None, name, (field, why))
        values[field] = value
    for field in ("name", "kind"):
        if not values.get(field):
            return ReadLine(line, None, name, (field, "missing"))
    return ReadLine(line, PartnerLine(**values), name, given=tuple(cells))  # type: ignore[arg-type]


def _value(field: str, cell: Cell) -> tuple[object, str]:
    """Return the value of a cell, and why it is none."""
    text = _text(cell)
    if field in {"mou_until", "checked_on"}:
        day = cell if isinstance(cell, date) else read_date(text, "day_first") if text else None
        return day, "date" if text and day is None else ""
    if field in {"serves", "services"}:
        known = _back(GROUPS if field == "serves" else SERVICES)
        words = [_plain_word(each) for each in text.replace(";", ",").split(",") if each.strip()]
        return tuple(known[each] for each in words if each in known), "" if set(words) <= set(known) else "word"
    if field in {"night", "active"}:
        said = _back(YES_NO).get(_plain_word(text), "" if text else ("yes" if field == "active" else "no"))
        return said == "yes", "" if said else "word"
    if field == "kind":
        kind = _back(KINDS).get(_plain_word(text), "")
        return kind, "word" if text and not kind else ""
    return text, "long" if len(text) > LONGEST[field] else ""


def _written(field: str, value: object) -> str:
    if isinstance(value, bool):
        return YES_NO["yes" if value else "no"]
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if isinstance(value, tuple):
        words = GROUPS if field == "serves" else SERVICES
        return ", ".join(words[each] for each in value)
    if field == "kind":
        return KINDS.get(str(value), str(value))
    return str(value or "")


def _text(cell: Cell) -> str:
    """Return a cell as text; the sign that kept a spreadsheet from calculating it goes again."""
    text = f"{cell:%d-%m-%Y}" if isinstance(cell, date) else cell.strip()
    return text[1:] if text.startswith("'") and plain(text[1:]) == text else text


def _plain_word(cell: Cell) -> str:
    return _text(cell).casefold()


def _back(words: Mapping[str, str]) -> dict[str, str]:
    """Return the codes by their words and by themselves."""
    return {word.casefold(): code for code, word in words.items()} | {code: code for code in words}
