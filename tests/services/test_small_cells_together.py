"""Numbers that belong together are closed together: modes beside a total that is nearly known, second questions beside firsts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.services.small_cells import (
    ALL_CLOSED,
    CLOSED,
    FEW,
    Cell,
    gives_away,
    item_cells,
    together,
)
from tests.rules.people import shipped

INSIDE, OUTSIDE = (row.least for row in shipped().content.small_numbers)

Seen = tuple[object, ...]


def both(most: int, end: int) -> Iterator[tuple[int, ...]]:
    """Asked, yes and confirmed of a question and of its second one: every case up to `most`, and some beyond."""
    for asked in (n for n in range(end) if n <= most or n % 3 == 0):
        for yes, again in product(range(asked + 1), range(1, asked + 1)):
            if again <= yes:
                for sure, now in product(range(yes + 1), range(again + 1)):
                    yield from ((asked, yes, sure, again, now, last) for last in range(min(now, sure) + 1))


def groups(*counts: int) -> dict[str, int]:
    return {str(place): count for place, count in enumerate(counts)}


class TestGroups:
    """Modes of the counter: everybody is in one, and nearly everybody is asked the quick list."""

    def test_a_small_one_is_never_closed_alone_beside_others(self) -> None:
        assert together(groups(100, 50, 3), INSIDE) == {"1", "2"}
        assert together(groups(100, 50, 5), INSIDE) == set()
        assert together(groups(3), INSIDE) == {"0"}

    def test_two_small_ones_that_are_few_together_are_closed_with_a_larger_one(self) -> None:
        assert together(groups(100, 2, 1, 50), INSIDE) == {"1", "2", "3"}
        assert together(groups(100, 2, 4, 50), INSIDE) == {"1", "2"}

    @given(st.lists(st.integers(0, 60), min_size=1, max_size=5))
    def test_what_is_closed_inside_is_closed_outside(self, counts: list[int]) -> None:
        """Whoever sees both cannot put one beside the other."""
        assert together(groups(*counts), INSIDE) <= together(groups(*counts), OUTSIDE)

    @given(st.lists(st.integers(0, 60), min_size=2, max_size=5), st.sampled_from((INSIDE, OUTSIDE)))
    def test_every_small_one_is_closed_and_those_left_are_no_smaller(self, counts: list[int], limit: int) -> None:
        closed = together(groups(*counts), limit)
        assert {name for name, count in groups(*counts).items() if 0 < count < limit} <= closed
        shown = [count for name, count in groups(*counts).items() if name not in closed and count]
        assert all(count > groups(*counts)[name] for count in shown for name in closed)

    @pytest.mark.parametrize(("limit", "most"), [(3, 12), (4, 14), (5, 15)])
    def test_every_closed_one_could_be_another_whatever_items_say(self, limit: int, most: int) -> None:
        """Worst case: an item for every set of modes, and everybody there was asked, and the reader knows that."""
        sets = [frozenset(each) for size in (1, 2, 3) for each in combinations("012", size)]
        behind: defaultdict[Seen, list[tuple[int, ...]]] = defaultdict(list)
        for counts in product(range(most + 2 * limit), repeat=3):
            by = groups(*counts)
            closed = together(by, limit)
            asked = {around: sum(by[name] for name in around) for around in sets}
            items = tuple(
                CLOSED if gives_away(n, around, by, limit) else item_cells(n, 0, 0, 0, 0, limit).asked if n else Cell(0)
                for around, n in asked.items()
            )
            behind[(*(CLOSED if name in closed else Cell(count) for name, count in by.items()), *items)].append(counts)
        for shown, possible in behind.items():
            if min(map(sum, possible)) > most or max(possible[0]) == 1:  # one person each: that they are there says it
                continue
            for place in range(3):
                assert shown[place] != CLOSED or len({counts[place] for counts in possible}) > 1, (shown, possible)

    def test_what_is_asked_of_some_modes_alone_is_closed_where_it_tells_of_one(self) -> None:
        modes = {"arrival": 100, "departure": 50, "crew": 3}
        everybody = frozenset(modes)
        assert not gives_away(153, everybody, modes, INSIDE)
        assert gives_away(103, frozenset({"arrival", "crew"}), modes, INSIDE)
        assert not gives_away(100, frozenset({"arrival", "crew"}), modes, INSIDE)
        assert gives_away(50, frozenset({"departure"}), modes, INSIDE)


class TestSecondQuestions:
    """A second question is asked of those who said yes to the first."""

    def test_it_does_not_say_how_many_said_yes(self) -> None:
        first = item_cells(10, 7, 0, 0, 0, INSIDE)
        assert first.yes == CLOSED
        assert item_cells(7, 5, 0, 0, 0, INSIDE, first) == ALL_CLOSED

    def test_it_is_shown_where_the_first_is(self) -> None:
        first = item_cells(40, 20, 10, 0, 0, INSIDE)
        second = item_cells(20, 10, 5, 0, 0, INSIDE, first)
        assert (second.asked, second.yes, second.confirmed) == (Cell(20), Cell(10), Cell(5))
        assert item_cells(17, 10, 5, 0, 0, INSIDE, first).asked == CLOSED, "three were not asked"
        assert item_cells(3, 1, 0, 0, 0, INSIDE, first).asked == FEW

    @pytest.mark.parametrize(("limit", "most"), [(3, 10), (3, 13)])
    def test_every_closed_number_of_both_could_be_another_one(self, limit: int, most: int) -> None:
        behind: defaultdict[tuple[Cell, ...], list[tuple[int, ...]]] = defaultdict(list)
        for counts in both(most, most + 2 * limit):
            first = item_cells(*counts[:3], 0, 0, limit)
            second = item_cells(*counts[3:], 0, 0, limit, first)
            cells = (first.asked, first.yes, first.confirmed, second.asked, second.yes, second.confirmed)
            behind[cells].append(counts)
        within = (
            (1, 0),
            (2, 1),
            (2, 0),
            (3, 1),
            (3, 0),
            (4, 3),
            (4, 1),
            (4, 0),
            (5, 4),
            (5, 3),
            (5, 2),
            (5, 1),
            (5, 0),
        )
        for shown, possible in behind.items():
            if min(counts[0] for counts in possible) > most:
                continue
            for place, cell in enumerate(shown):
                values = {counts[place] for counts in possible}
                assert cell.shown or len(values) > 1 or values == {0}, (shown, possible[0])
            for small, large in within:
                rest = {counts[large] - counts[small] for counts in possible}
                assert len(rest) > 1 or not 0 < rest.pop() < limit, (shown, possible[0])
