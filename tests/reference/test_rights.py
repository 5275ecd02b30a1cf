"""Terms of a person's rights and of second approvals are dated rows with their source, never numbers in code."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from screening_desk import reference
from screening_desk.reference import rights

SHIPPED = Path(rights.__file__).with_suffix(".toml")
TODAY = date(2026, 11, 24)
LATER = """
[[term]]
id = "withdrawal"
hours = 48
valid_from = 2027-01-01
confidence = "decided"
source = { id = "contoh", en = "sample" }
"""


@pytest.mark.parametrize(("name", "hours"), [("withdrawal", 72), ("countersign", 24)])
def test_a_term_is_what_its_row_says(name: str, hours: int) -> None:
    assert rights.load().term(name, TODAY) == timedelta(hours=hours)
    assert all(row.source.get("id") and row.source.get("en") for row in rights.load().terms)


def test_a_later_row_holds_from_its_day(tmp_path: Path) -> None:
    file = tmp_path / "rights.toml"
    ended = SHIPPED.read_text("utf-8").replace(
        "hours = 72\nvalid_from = 2022-10-17\nconfidence",
        "hours = 72\nvalid_from = 2022-10-17\nvalid_to = 2026-12-31\nconfidence",
    )
    file.write_text(ended + LATER, "utf-8")
    read = rights.read(file)
    assert [read.term("withdrawal", day).days for day in (date(2026, 12, 31), date(2027, 1, 1))] == [3, 2]


def test_a_file_without_a_term_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "rights.toml"
    file.write_text(SHIPPED.read_text("utf-8").replace('id = "countersign"', 'id = "other"'), "utf-8")
    with pytest.raises(reference.ReferenceError, match="countersign"):
        rights.read(file)
