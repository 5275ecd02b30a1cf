"""The register for a spreadsheet: one line each, and nothing in it that would be calculated."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest

from screening_desk.exchange.day_register import HEADS, RegisterLine, plain, register_csv

AT = datetime(2026, 11, 24, 7, 52, tzinfo=UTC)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_it_is_read_back_as_it_was() -> None:
    late = RegisterLine(2, AT, AT + timedelta(days=1), "SD-BKL2-2026-000002", "Kedatangan", "Selesai", "BKL2-K-0007")
    rows = read(register_csv([RegisterLine(1, AT, AT, "SD-BKL2-2026-000001", "Awak kapal", "Diputuskan"), late]))
    assert rows[0] == list(HEADS)
    assert rows[1] == ["1", "24-11-2026", "07.52", "SD-BKL2-2026-000001", "Awak kapal", "Diputuskan", "", ""]
    assert rows[2][6:] == ["BKL2-K-0007", "25-11-2026 07.52"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "  =", "\n+"])
def test_no_cell_begins_a_formula(start: str) -> None:
    cell = f"{start}1+1"
    assert plain(cell) == f"'{cell}"
    rows = read(register_csv([RegisterLine(1, AT, AT, "n", "m", "s", cell)]))
    assert rows[1][6].startswith("'")


def test_an_ordinary_cell_stays() -> None:
    assert plain("BKL2-K-0007") == "BKL2-K-0007"
    assert plain("") == ""


def test_both_times_of_a_late_entry_are_said() -> None:
    same = RegisterLine(1, AT, AT + timedelta(hours=2), "n", "m", "s", "3")
    assert same.late_words(AT.date()) == "3, dimasukkan 09.52"
    other = RegisterLine(1, AT, AT + timedelta(days=1), "n", "m", "s", "3")
    assert other.late_words(AT.date()) == "3, dimasukkan 25-11-2026 07.52"
