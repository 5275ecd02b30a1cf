"""A table of an office, CSV or XLSX, read row by row by a layout that a person confirmed; nothing in it is calculated.

What it is, its bytes tell; how it is written (signs, encoding, headings, dates) and which column is what, the layout says.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import IO, Any, Literal

from openpyxl import load_workbook

from screening_desk.exchange.tables import Cell, Row, Unreadable
from screening_desk.exchange.written_dates import Order

Encoding = Literal["utf-8", "utf-8-sig", "cp1252", "utf-16"]
ENCODINGS: tuple[Encoding, ...] = ("utf-8", "utf-8-sig", "cp1252", "utf-16")
DELIMITERS = (";", ",", "\t", "|")
MAX_CSV = 4_000_000_000
MAX_XLSX = 200_000_000
MAX_UNPACKED = 2_000_000_000
MAX_WORDS = 300_000_000  # unpacked: a workbook's words are held in memory all at once
MAX_RATIO = 250  # a sheet of the same word in every cell packs about 1 to 100
MAX_PARTS = 2_000
MAX_COLUMNS, MAX_CELL = 200, 4_000
LOOKED_AT = 200_000  # bytes from which encoding and delimiter are found

_XLSX, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AS_TEXT = re.compile(r'="([^"]*)"')  # how a spreadsheet is told that digits are text


@dataclass(frozen=True)
class Layout:
    """How a table is written, and the column (from 0) of each field. `heading`: the line of the headings, 0 for none."""

    encoding: Encoding = "utf-8"
    delimiter: str = ";"
    heading: int = 1
    dates: Order | Literal[""] = ""
    columns: Mapping[str, int] = field(default_factory=dict)

    @property
    def order(self) -> Order | None:
        """How dates are written where the office said so."""
        return self.dates or None

    def cell(self, row: Row, name: str) -> Cell:
        """Return what a row has for a field; empty where the field has no column or the row ends before it."""
        column = self.columns.get(name, -1)
        return row.cells[column] if 0 <= column < len(row.cells) else ""


PLAIN = Layout()
"""Before anybody chose."""


def is_workbook(path: Path) -> bool:
    """Say whether a file is an XLSX workbook. Raises Unreadable for what is locked, empty or too big."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(8)
    if not head.strip():
        raise Unreadable("empty")
    if head.startswith(_OLE):
        raise Unreadable("locked")
    book = head.startswith(_XLSX)
    if size > (MAX_XLSX if book else MAX_CSV):
        raise Unreadable("too_big")
    return book


def guess(path: Path) -> Layout:
    """Propose encoding and delimiter of a file; of a workbook there is nothing to propose."""
    if is_workbook(path):
        return Layout()
    with path.open("rb") as file:
        data = file.read(LOOKED_AT)
    encoding = _encoding(data)
    text = data.decode(encoding, errors="ignore")
    return Layout(encoding=encoding, delimiter=_delimiter(text))


def first_rows(path: Path, layout: Layout, many: int = 30) -> tuple[Row, ...]:
    """Return the first rows with anything in them, the headings too. Raises Unreadable."""
    found = []
    for row in rows(path, Layout(layout.encoding, layout.delimiter, heading=0)):
        found.append(row)
        if len(found) == many:
            break
    if not found:
        raise Unreadable("empty")
    return tuple(found)


def rows(path: Path, layout: Layout, tell: Callable[[int], object] = lambda _: None) -> Iterator[Row]:
    """Yield the rows below the headings that have anything in them. Raises Unreadable, in the middle too.

    `tell` is given the bytes of the file that were read; of a workbook nobody knows them.
    """
    table = _workbook(path) if is_workbook(path) else _csv(path, layout, tell)
    for line, values in table:
        if line <= layout.heading:
            continue
        cells = tuple(_cell(value) for value in values[:MAX_COLUMNS])
        if any(cell != "" for cell in cells):
            yield Row(line, cells)


def is_formula(cell: Cell) -> bool:
    """Say whether a cell is a formula: it is never calculated, so nobody knows what it would show."""
    return isinstance(cell, str) and cell.startswith("=")


def _csv(path: Path, layout: Layout, tell: Callable[[int], object]) -> Iterator[tuple[int, Sequence[object]]]:
    try:
        with path.open("rb") as raw, io.TextIOWrapper(raw, encoding=layout.encoding, newline="") as file:
            reader = csv.reader(file, delimiter=layout.delimiter)
            for values in reader:
                tell(raw.tell())
                yield reader.line_num, values
    except UnicodeError as error:
        raise Unreadable("encoding") from error
    except csv.Error as error:  # a quote that never ends, which would take the rest of the file for one cell
        raise Unreadable("damaged") from error


def _encoding(data: bytes) -> Encoding:
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b"\0" in data:
        raise Unreadable("not_a_table")
    whole = data if len(data) < LOOKED_AT else data[: data.rfind(b"\n") + 1]  # a letter may be cut in two
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _delimiter(text: str) -> str:
    """Find the sign that splits most of the first lines into the same number of cells, of more than one."""
    lines = text.splitlines()[:30]

    def agreement(sign: str) -> int:
        counts = [count for line in lines if (count := line.count(sign))]
        return max((counts.count(count) * count for count in set(counts)), default=0)

    return max(DELIMITERS, key=agreement)


def _workbook(path: Path) -> Iterator[tuple[int, Sequence[object]]]:
    with _open_book(path) as book:
        try:
            sheet = next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
            yield from enumerate(sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS), start=1)
        except Unreadable:
            raise
        except Exception as error:
            # A workbook of another's making can break its reader in any way; none of them is the person's matter.
            raise Unreadable("damaged") from error


@contextmanager
def _open_book(path: Path) -> Iterator[Any]:
    with path.open("rb") as file:  # opened here: openpyxl would ask for the end of the name
        try:
            _require_harmless(file)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about charts and styles that are left out
                book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        except Unreadable:
            raise
        except Exception as error:
            raise Unreadable("damaged") from error
        try:
            yield book
        finally:
            book.close()


def _require_harmless(file: IO[bytes]) -> None:
    """Refuse an archive that unpacks to more than it should: what its parts say of their size is what is read of them."""
    with zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
    words = sum(part.file_size for part in parts if part.filename.endswith("sharedStrings.xml"))
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED or words > MAX_WORDS:
        raise Unreadable("too_big")
    if any(part.file_size > 10_000_000 and part.file_size > MAX_RATIO * part.compress_size for part in parts):
        raise Unreadable("too_big")


def _cell(value: object) -> Cell:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a number of digits only, which the workbook keeps as a number
    if not isinstance(value, str | int | float | bool | time):
        return "="  # a formula over many cells
    text = " ".join(str(value)[: MAX_CELL * 2].split())[:MAX_CELL]
    told = _AS_TEXT.fullmatch(text)
    return told[1] if told else text
