"""The words a letter takes from the supervisor's choices."""

from __future__ import annotations

import pytest

from screening_desk.services.letter import LetterPlan, urgent_words


@pytest.mark.parametrize(
    ("typed", "tonight", "words"),
    [
        ("", False, ""),
        ("", True, "tempat tinggal yang aman malam ini"),
        ("obat\nrutin", True, "obat rutin"),
        ("  ", False, ""),
    ],
)
def test_a_place_for_tonight_is_said_even_when_nothing_was_typed(typed: str, tonight: bool, words: str) -> None:
    plan = LetterPlan(partner_id="0" * 32, services=("social",), urgent_need=typed, tonight=tonight)
    assert urgent_words(plan) == words
