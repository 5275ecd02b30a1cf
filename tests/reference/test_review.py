"""The dated numbers and the words of a review: whole, in both languages, and one row of each number on each day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening_desk.reference import review
from screening_desk.reference.review import NUMBERS
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

SHIPPED = Path(review.__file__).parent / "review.toml"


def test_every_number_holds_today_and_is_marked_as_decided() -> None:
    words = review.load()
    assert {row.id for row in words.numbers} == NUMBERS
    assert {row.confidence for row in words.numbers} == {"decided"}
    assert words.number("hold_warnings", date(2026, 11, 27)) == (30, 60)
    assert words.number("hold_warnings", date(2020, 1, 1)) == (30, 60), "an older case is warned of too"


def test_every_sentence_and_choice_is_in_both_languages() -> None:
    words = review.load()
    texts = [row.text for rows in (words.places, words.cares, words.tasks, words.skips) for row in rows.values()]
    for text in (*texts, *words.sentences.values()):
        assert text.id.strip()
        assert text.en.strip()
        assert text.id != text.en or text.id == "Toilet"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "due_now"', 'id = "due_later"', "lacks numbers: due_now"),
        ('id = "due_now"', 'id = "due_shift"', "two rows of due_shift|lacks numbers"),
        ('id = "toilet"', 'id = "food"', "two rows with one id"),
        ("waits = true", "waits = 3", "cannot be read"),
    ],
)
def test_a_faulty_file_is_refused_in_one_sentence(tmp_path: Path, old: str, new: str, fault: str) -> None:
    path = tmp_path / "review.toml"
    path.write_text(SHIPPED.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(ReferenceError, match=fault):
        review.read(path)


def test_two_rows_of_a_number_may_follow_but_not_overlap(tmp_path: Path) -> None:
    path, text = tmp_path / "review.toml", SHIPPED.read_text("utf-8")
    row = text[text.index('[[number]]\nid = "due_now"') : text.index('[[number]]\nid = "due_within_hour"')]
    later = row.replace("[10]", "[5]").replace("2026-11-24", "2027-01-01")
    path.write_text(text.replace(row, row + later), "utf-8")
    with pytest.raises(ReferenceError, match="two rows of due_now on one day"):
        review.read(path)
    ended = row.replace("valid_from = 2026-11-24", "valid_from = 2026-11-24\nvalid_to = 2026-12-31")
    path.write_text(text.replace(row, ended + later), "utf-8")
    words = review.read(path)
    assert [words.number("due_now", day) for day in (date(2026, 12, 31), date(2027, 1, 1))] == [(10,), (5,)]
