"""Numbers that can be shown without telling about few people: small ones are closed, and what would give them away.

Pure; the limits are data (`reference/small_numbers.toml`). A shown number is 0 or at least the limit, and so is every
difference of two shown numbers of which one group lies within the other, also where one is of an item and the other of
its second question. Groups that together are all, or nearly (everybody is asked the quick list, so its numbers are nearly
a total over the modes), are closed together. Each closed number could still have been another;
`tests/services/test_small_cells.py` goes through every case there is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Mark = Literal["", "few", "closed"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A number, or why it is closed: ``few`` people, or only because others could be computed from it."""

    value: int | None = None
    mark: Mark = ""

    @property
    def shown(self) -> bool:
        """Whether the number stands there."""
        return self.value is not None


CLOSED, FEW = Cell(mark="closed"), Cell(mark="few")


@dataclass(frozen=True, slots=True)
class ItemCells:
    """What is shown of one item."""

    asked: Cell
    yes: Cell
    confirmed: Cell
    helped: Cell
    misled: Cell


def part(value: int, *wholes: Cell, limit: int) -> Cell:
    """Return what is shown of a group that lies within each of the `wholes`, the largest first."""
    if value == 0:
        return Cell(0)
    around = [whole.value for whole in wholes if whole.value is not None]
    if any(0 < whole - value < limit for whole in around):
        return FEW if value < limit and all(_roomy(whole, limit) for whole in around) else CLOSED
    if value >= limit:
        return Cell(value)
    return FEW if all(_roomy(whole, limit) for whole in around) else CLOSED


def item_cells(
    asked: int, yes: int, confirmed: int, helped: int, misled: int, limit: int, first: ItemCells | None = None
) -> ItemCells:
    """Return what is shown of one item: confirmed and helped lie within yes, yes and misled within asked.

    Nobody is in helped and in misled at once, so that both together, too, leave none or many over. Of an item that few
    were asked about nothing at all is said. A second question is asked of those alone who said yes to the first: `first`
    is what is shown of that one, and where its yes is closed nothing is said of the second.
    """
    if first is not None and not first.yes.shown:
        return ALL_CLOSED
    around = (first.asked, first.yes) if first is not None else ()
    whole = part(asked, *around, limit=limit)
    if not whole.shown:
        return ItemCells(whole, whole, whole, whole, whole)
    within = part(yes, whole, limit=limit)
    good = part(helped, whole, within, limit=limit)
    bad = part(misled, whole, limit=limit)
    if good.mark == "closed" and misled:
        bad = CLOSED
    elif good.value and misled:
        bad = part(misled, whole, Cell(asked - good.value), limit=limit)
    if first is None:
        sure = part(confirmed, whole, within, limit=limit)
    else:
        sure = part(confirmed, first.confirmed, whole, within, limit=limit) if first.confirmed.shown else CLOSED
    return ItemCells(whole, within, sure, good, bad)


def together(counts: Mapping[str, int], limit: int) -> frozenset[str]:
    """Return which of several groups are closed so that their sum, which may be known, gives none of them away.

    Where one is small, the next larger ones are closed with it until they differ, are not few together, and none that is
    left is as small as one of them: which is which can then not be told.
    """
    order = sorted((count, name) for name, count in counts.items() if count)
    closed: list[tuple[int, str]] = []
    if order and order[0][0] < limit:
        for count, name in order:
            sizes = [size for size, _ in closed]
            enough = len(set(sizes)) > 1 and sum(sizes) >= limit
            if enough and count >= limit and count > sizes[-1]:
                break
            closed.append((count, name))
    return frozenset(name for _, name in closed)


def gives_away(asked: int, around: frozenset[str], counts: Mapping[str, int], limit: int) -> bool:
    """Whether a number that lies within some groups says how large the closed ones among them are at least.

    It does where it is larger than the shown ones together. Of all closed groups at once it may say so: their sum gives
    none of them away.
    """
    closed = together(counts, limit)
    if asked <= sum(counts.get(name, 0) for name in around - closed):
        return False
    return not closed <= around


ALL_CLOSED = ItemCells(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED)


def chain(*values: int, limit: int) -> tuple[Cell, ...]:
    """Return what is shown of groups each of which lies within the one before."""
    cells: list[Cell] = []
    for value in values:
        cells.append(part(value, *cells, limit=limit))
    return tuple(cells)


def _roomy(whole: int, limit: int) -> bool:
    """Whether a number that is closed at its lower end differs by its mark alone from one closed at its upper end."""
    return whole >= 2 * limit - 1
