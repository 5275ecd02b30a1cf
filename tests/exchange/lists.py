"""Crew lists as agents send them, with invented people."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook

FORM_5 = (
    "No.",
    "Family name",
    "Given names",
    "Rank or rating",
    "Nationality",
    "Date of birth",
    "Gender",
    "Number of identity document",
    "Issuing State",
    "Expiry date of identity document",
    "Seaman's book No.",
)
PEOPLE = (
    ("1", "TELADAN", "AHMAD", "MASTER", "IDN", "14-02-1980", "M", "X0000101", "IDN", "01-04-2028", "BP-001"),
    ("2", "SPESIMEN", "IVAR", "OILER", "Utopia", "30-11-1991", "M", "T45X1003", "UTO", "15-01-2029", "SB-77"),
    ("3", "MISAL", "", "A/B", "Indonesian", "05-06-1999", "L", "X0000106", "", "02-02-2029", ""),
)


def csv_list(rows: Sequence[Sequence[object]] = PEOPLE, headings: Sequence[str] = FORM_5, sign: str = ";") -> bytes:
    """Return a crew list as a carrier's CSV, with the ship above the columns and a signature below them."""
    lines = [["CREW LIST"], ["Name of ship", "MV CONTOH REKAAN"], [], list(headings), *rows, ["Signed by the master"]]
    return "\r\n".join(sign.join(str(cell) for cell in line) for line in lines).encode()


def workbook(rows: Sequence[Sequence[object]] = PEOPLE, headings: Sequence[str] = FORM_5) -> bytes:
    """Return the same list as a workbook."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["CREW LIST"])
    sheet.append(list(headings))
    for row in rows:
        sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
