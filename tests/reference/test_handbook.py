"""docs/rules.md says what the data say: the page is written anew from them and compared."""

from pathlib import Path

from screening_desk.reference.handbook import WEAK, page
from tests.rules.people import shipped

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_the_one_the_data_give() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(shipped()), "run python3 dev.py fix"


def test_every_rule_stands_there_with_its_source_and_every_case() -> None:
    chapters = {part.split("\n", 1)[0]: part for part in page(shipped()).split("\n## ")}
    for row in shipped().rules.values():
        chapter = chapters[row.id]
        assert row.instrument in chapter
        assert str(row.checked_on) in chapter
        assert f"confidence {row.confidence}" in chapter
        assert all(f"\n| {case}" in chapter for case in row.cases)


def test_weak_rows_and_weak_cases_are_marked_and_official_ones_are_not() -> None:
    chapters = {part.split("\n", 1)[0]: part for part in page(shipped()).split("\n## ")}
    for row in shipped().rules.values():
        weak = row.confidence in WEAK or any(case.confidence in WEAK for case in row.cases.values())
        assert ("**(!)**" in chapters[row.id]) is weak
