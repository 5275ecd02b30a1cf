"""The daily register as a table for a spreadsheet: no names, and nothing in it that a spreadsheet would calculate."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

HEADS = ("Nomor", "Tanggal", "Pukul", "Nomor register", "Jenis", "Keadaan", "Susulan dari lembar", "Dimasukkan")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True)
class RegisterLine:
    """One screening of the day, in the office's time and words."""

    number: int
    at: datetime
    entered_at: datetime
    register_number: str
    mode: str
    state: str
    paper_number: str = ""

    def late_words(self, day: date) -> str:
        """Say from which paper it was entered, and when; empty for what was made at the counter."""
        if not self.paper_number:
            return ""
        same = self.entered_at.date() == day
        return f"{self.paper_number}, dimasukkan {self.entered_at:{'%H.%M' if same else '%d-%m-%Y %H.%M'}}"


def register_csv(lines: Iterable[RegisterLine]) -> bytes:
    """Return the table as UTF-8 with its mark, separated by semicolons as Indonesian spreadsheets read it."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADS)
    for line in lines:
        entered = f"{line.entered_at:%d-%m-%Y %H.%M}" if line.paper_number else ""
        cells = (
            str(line.number), f"{line.at:%d-%m-%Y}", f"{line.at:%H.%M}", line.register_number, line.mode, line.state,
            line.paper_number, entered,
        )  # fmt: skip
        writer.writerow([plain(cell) for cell in cells])
    return target.getvalue().encode("utf-8-sig")


def plain(cell: str) -> str:
    """Return a cell that a spreadsheet takes as text: what looks like a formula gets an apostrophe (OWASP)."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) or cell.startswith(_FORMULA) else cell
