"""Tables of others: read whatever program wrote them, refused with a reason, never followed."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.exchange.tables import (
    MAX_BYTES,
    MAX_CELL,
    MAX_LINES,
    MAX_ROWS,
    MAX_UNPACKED,
    Unreadable,
    read_table,
)
from tests.exchange.lists import PEOPLE, csv_list, workbook


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_sign_between_cells_is_found(sign: str) -> None:
    rows = read_table(csv_list(sign=sign))
    assert rows[3].cells[:3] == PEOPLE[0][:3]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_is_read_in_the_encodings_that_programs_write(encoding: str) -> None:
    rows = read_table("Name;Rank\r\nMÜLLER;Öler".encode(encoding))
    assert rows[1].cells == ("MÜLLER", "Öler")


def test_lines_are_counted_as_their_program_shows_them() -> None:
    assert [row.line for row in read_table(b"a;b\r\n\r\nc;d")] == [1, 3]
    assert [row.line for row in read_table(workbook())][:3] == [1, 2, 3]


def test_a_quoted_cell_may_hold_the_sign_and_a_new_line() -> None:
    assert read_table(b'a;b\n"x;y\nz";w\n')[1].cells == ("x;y z", "w")


def test_a_workbook_keeps_its_dates_and_its_numbers_of_digits() -> None:
    rows = read_table(
        workbook(
            [
                [
                    "1",
                    datetime(1999, 6, 5),  # noqa: DTZ001 - a workbook knows no zones
                    123456789.0,
                    date(2029, 2, 2),
                ]
            ]
        )
    )
    assert rows[2].cells[:4] == ("1", date(1999, 6, 5), "123456789", date(2029, 2, 2))


def test_a_formula_is_text_of_no_consequence() -> None:
    rows = read_table(b"Name;Rank\n=HYPERLINK(x);+1\n")
    assert rows[1].cells == ("=HYPERLINK(x)", "+1")


def _bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (MAX_UNPACKED + 1))
    return file.getvalue()


def _far_cell() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.cell(row=MAX_LINES + 1, column=1, value="x")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\r\n ; \r\n", "empty"),
        (b";;;\n;;;", "empty"),
        (b"x" * (MAX_BYTES + 1), "too_big"),
        (b"a;b\n" * (MAX_ROWS + 1), "too_many_rows"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "locked"),
        (b"%PDF-1.7\0\x01\x02", "not_a_table"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (workbook()[:-200], "damaged"),
        (_bomb(), "too_big"),
        (_far_cell(), "too_many_rows"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_table_for_us_is_refused_with_its_reason(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_table(data)
    assert refused.value.why == why


def test_exactly_the_allowed_number_of_rows_passes() -> None:
    assert len(read_table(b"a;b\n" * MAX_ROWS)) == MAX_ROWS


def test_a_long_cell_is_cut() -> None:
    assert len(read_table(("a;" + "x" * 5000).encode())[0].cells[1]) == MAX_CELL  # type: ignore[arg-type]


@given(st.binary(max_size=400) | st.binary(max_size=200).map(lambda tail: b"PK\x03\x04" + tail))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        rows = read_table(data)
    except Unreadable:
        return
    assert rows
    assert all(any(cell != "" for cell in row.cells) for row in rows)
