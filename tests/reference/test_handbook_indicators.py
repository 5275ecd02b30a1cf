"""docs/indicators.md says what the data say: the page is written anew from them and compared."""

from pathlib import Path

from screening_desk.reference.handbook_indicators import page
from tests.rules.people import shipped

PAGE = Path(__file__).parents[2] / "docs" / "indicators.md"


def test_the_page_is_the_one_the_data_give() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(shipped()), "run python3 dev.py fix"


def test_every_item_stands_there_with_its_origin_and_provenance() -> None:
    lines = page(shipped()).splitlines()
    for instrument in shipped().content.instruments:
        for item in instrument.items:
            (line,) = [each for each in lines if each.startswith(f"| {item.id} |") and item.text.en in each]
            assert item.provenance in line
            assert all(f"{each.source} {each.item}".strip() in line for each in item.derived_from)
    for counter in shipped().catalogue.items:
        assert any(line.startswith(f"| {counter.id} | {counter.column} |") for line in lines)


def test_what_is_recalled_or_disputed_is_marked_and_what_waits_says_so() -> None:
    words = page(shipped())
    recalled = [item for each in shipped().content.instruments for item in each.items if item.provenance == "recalled"]
    assert words.count("recalled **(!)**") == len(recalled)
    assert words.count("disputed **(!)**") == 1
    assert words.count("Strengths pending") == 2
