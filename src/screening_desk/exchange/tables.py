"""Tables that other people send, CSV or XLSX, read into plain cells; nothing in them is ever calculated or followed."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from openpyxl import load_workbook

MAX_BYTES = 5_000_000
MAX_UNPACKED = 60_000_000
MAX_ROWS = 2_000
MAX_LINES = 20_000  # with the empty ones: a workbook may claim a million
MAX_COLUMNS = 80
MAX_CELL = 500

Cell = str | date
"""A cell as written, trimmed, on one line; a date where the workbook says that it is one."""

Why = Literal["empty", "too_big", "too_many_rows", "not_a_table", "locked", "damaged", "encoding"]

_XLSX = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an XLS of before 2007, or an XLSX with a password
_ENCODINGS = ("utf-8-sig", "cp1252")
_DELIMITERS = (";", "\t", ",", "|")
_LOOKED_AT = 30  # lines from which the delimiter is found


class Unreadable(Exception):
    """A file that is no table for us; `why` is a code, and the file was not used."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True, slots=True)
class Row:
    """One row with at least one filled cell; `line` counts from 1 as the file's own program shows it."""

    line: int
    cells: tuple[Cell, ...]


def read_table(data: bytes) -> tuple[Row, ...]:
    """Read a CSV file or the first visible sheet of an XLSX workbook; what it is, its bytes tell, not its name.

    Raises Unreadable for anything else, for a file of more than 5 MB (60 MB unpacked) or 2,000 rows, and where no
    cell is filled. Cells are cut at 500 characters and rows at 80 cells.
    """
    if len(data) > MAX_BYTES:
        raise Unreadable("too_big")
    if not data.strip():
        raise Unreadable("empty")
    if data.startswith(_OLE):
        raise Unreadable("locked")
    rows = _xlsx(data) if data.startswith(_XLSX) else _csv(data)
    if not rows:
        raise Unreadable("empty")
    return rows


def _csv(data: bytes) -> tuple[Row, ...]:
    text = _decode(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return _kept((reader.line_num, cells) for cells in reader)
    except csv.Error as error:
        raise Unreadable("damaged") from error


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in data:
        raise Unreadable("not_a_table")
    else:
        encodings = _ENCODINGS
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable("not_a_table")


def _delimiter(text: str) -> str:
    """Find the sign that splits most of the first lines into the same number of cells, of more than one."""
    lines = text.splitlines()[:_LOOKED_AT]

    def agreement(sign: str) -> int:
        counts = [count for line in lines if (count := line.count(sign))]
        return max((counts.count(count) * count for count in set(counts)), default=0)

    return max(_DELIMITERS, key=agreement)


def _xlsx(data: bytes) -> tuple[Row, ...]:
    try:
        if _unpacked(data) > MAX_UNPACKED:
            why: Why = "too_big"
        else:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about charts and styles that are left out
                return _first_sheet(data)
    except Unreadable:
        raise
    except Exception as error:
        # A workbook of another's making can break its reader in any way; none of them is the officer's matter.
        raise Unreadable("damaged") from error
    raise Unreadable(why)


def _unpacked(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def _first_sheet(data: bytes) -> tuple[Row, ...]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheet = next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
        return _kept(enumerate(sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS), start=1))
    finally:
        book.close()


def _kept(rows: Iterable[tuple[int, Sequence[object]]]) -> tuple[Row, ...]:
    """Keep the rows that say something."""
    found: list[Row] = []
    for line, values in rows:
        if line > MAX_LINES:
            raise Unreadable("too_many_rows")
        cells = tuple(_cell(value) for value in values[:MAX_COLUMNS])
        if any(cell != "" for cell in cells):
            if len(found) == MAX_ROWS:
                raise Unreadable("too_many_rows")
            found.append(Row(line, cells))
    return tuple(found)


def _cell(value: object) -> Cell:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a passport number of digits only, which the workbook keeps as a number
    # A cell that begins with = stays text for ever: it is shown, and never handed to another program as a formula.
    return " ".join(str(value)[: MAX_CELL * 2].split())[:MAX_CELL]
