"""What is a match is data: each row says when it holds, and nothing is a match by a birth date alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening_desk.reference import matching
from screening_desk.reference.matching import Seen
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

TODAY = date(2026, 11, 24)
SHIPPED = Path(matching.__file__).parent / "matching.toml"
NOBODY = Seen("none", "none", "full", "agrees", "agrees", 0, 0)


def test_a_birth_date_alone_is_nothing() -> None:
    assert matching.load().row_for(NOBODY, TODAY) is None


def test_before_its_first_day_no_row_holds() -> None:
    same = Seen("same", "none", "full", "missing", "missing", 0, 0)
    assert matching.load().row_for(same, date(2020, 1, 1)) is None
    found = matching.load().row_for(same, TODAY)
    assert found is not None
    assert found.level == "strong"


def test_no_birth_date_makes_a_nickname_more_than_weak() -> None:
    for birth in ("agrees", "year_only", "missing", "differs"):
        nickname = Seen("none", "same", "weak", birth, "agrees", 3, 100)  # type: ignore[arg-type]
        found = matching.load().row_for(nickname, TODAY)
        assert found is not None
        assert found.level == "weak"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('name = ["similar"]', "name = []", "a birth date alone is nothing"),
        ('id = "name_only"\n', 'id = "document"\n', "two rows with one id"),
        ("[limits]\nrows", "[limits]\nlines", "lacks numbers"),
        ('level = "hint"', 'level = "loud"', "cannot be read"),
    ],
)
def test_a_faulty_file_is_refused_with_a_sentence(tmp_path: Path, old: str, new: str, fault: str) -> None:
    text = SHIPPED.read_text("utf-8")
    assert old in text
    broken = tmp_path / "matching.toml"
    broken.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ReferenceError, match=fault):
        matching.read(broken)
