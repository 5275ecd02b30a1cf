"""Small numbers are closed, and no closed one can be computed back: proven by every case there is, then by many more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.services.small_cells import Cell, ItemCells, chain, item_cells, part
from tests.rules.people import shipped

Counts = tuple[int, int, int, int, int]
NAMES = ("asked", "yes", "confirmed", "helped", "misled")
WITHIN = ((1, 0), (2, 0), (2, 1), (3, 0), (3, 1), (4, 0))
"""Which of the numbers lies within which."""


def cells(shown: ItemCells) -> tuple[Cell, ...]:
    return tuple(getattr(shown, name) for name in NAMES)


def every(most: int) -> Iterator[Counts]:
    """Every item that up to `most` people were asked about."""
    for asked in range(most + 1):
        for yes in range(asked + 1):
            for confirmed in range(yes + 1):
                for helped in range(yes + 1):
                    for misled in range(asked - helped + 1):
                        yield asked, yes, confirmed, helped, misled


@st.composite
def items(draw: st.DrawFn) -> Counts:
    asked = draw(st.integers(0, 400))
    yes = draw(st.integers(0, asked))
    helped = draw(st.integers(0, yes))
    return asked, yes, draw(st.integers(0, yes)), helped, draw(st.integers(0, asked - helped))


LIMITS = st.sampled_from([row.least for row in shipped().content.small_numbers])


@given(items(), LIMITS)
def test_what_is_shown_is_true_and_never_small(counts: Counts, limit: int) -> None:
    for value, cell in zip(counts, cells(item_cells(*counts, limit=limit)), strict=True):
        assert cell.value in {None, value}
        assert cell.shown != bool(cell.mark)
        assert not 0 < (cell.value or 0) < limit
        assert cell.mark != "few" or value < limit


@given(items(), LIMITS)
def test_no_difference_of_shown_numbers_is_small(counts: Counts, limit: int) -> None:
    shown = [cell.value for cell in cells(item_cells(*counts, limit=limit))]
    for small, large in WITHIN:
        if shown[small] is not None and shown[large] is not None:
            assert not 0 < (shown[large] or 0) - (shown[small] or 0) < limit
    asked, _, _, helped, misled = shown
    if asked is not None and helped is not None and misled is not None:
        assert not 0 < asked - helped - misled < limit


@pytest.mark.parametrize(("limit", "most"), [(3, 13), (4, 12)])
def test_every_closed_number_could_be_another_one(limit: int, most: int) -> None:
    """Who knows the rule, and everything shown, still cannot tell a closed number, nor a small difference of two."""
    behind: defaultdict[tuple[Cell, ...], list[Counts]] = defaultdict(list)
    for counts in every(most + 2 * limit):
        if counts[0] <= most or counts[0] % 3 == 0:
            behind[cells(item_cells(*counts, limit=limit))].append(counts)
    for shown, possible in behind.items():
        if min(counts[0] for counts in possible) > most:
            continue
        for place, cell in enumerate(shown):
            if not cell.shown:
                assert len({counts[place] for counts in possible}) > 1, (shown, possible[0])
        for small, large in WITHIN:
            rest = {counts[large] - counts[small] for counts in possible}
            assert len(rest) > 1 or not 0 < rest.pop() < limit, (shown, possible[0])


@pytest.mark.parametrize("limit", [2, 3, 5])
def test_every_closed_number_of_a_chain_could_be_another_one(limit: int) -> None:
    behind: defaultdict[tuple[Cell, ...], list[tuple[int, ...]]] = defaultdict(list)
    for screened in range(6 * limit):
        for delayed in range(screened + 1):
            for cleared in range(delayed + 1):
                values = screened, delayed, cleared
                behind[chain(*values, limit=limit)].append(values)
    for shown, possible in behind.items():
        for place, cell in enumerate(shown):
            assert cell.shown or limit == 2 or len({values[place] for values in possible}) > 1, (shown, possible)
        for large, small in combinations(range(3), 2):
            rest = {values[large] - values[small] for values in possible}
            assert len(rest) > 1 or limit == 2 or not 0 < rest.pop() < limit, (shown, possible)


@given(st.integers(1, 10_000), LIMITS)
def test_nothing_at_all_and_all_of_them_tell_of_no_few(whole: int, limit: int) -> None:
    shown = part(whole, limit=limit)
    assert part(0, shown, limit=limit) == Cell(0)
    assert part(whole, shown, limit=limit) == shown


@pytest.mark.parametrize(
    ("value", "whole", "shown"),
    [
        (4, 20, Cell(mark="few")),
        (5, 20, Cell(5)),
        (15, 20, Cell(15)),
        (16, 20, Cell(mark="closed")),
        (20, 20, Cell(20)),
        (0, 20, Cell(0)),
        (3, 8, Cell(mark="closed")),
        (5, 8, Cell(mark="closed")),
    ],
)
def test_a_number_within_another(value: int, whole: int, shown: Cell) -> None:
    assert part(value, Cell(whole), limit=5) == shown


def test_the_limits_are_those_of_the_decision() -> None:
    assert {row.id: row.least for row in shipped().content.small_numbers} == {"inside": 5, "outside": 11}
