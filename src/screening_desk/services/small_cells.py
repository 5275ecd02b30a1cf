"""Numbers that can be shown without telling about few people: small ones are closed, and what would give them away.

Pure. A shown number is 0 or at least the limit, and so is every difference of two shown numbers of which one group lies
within the other. Each closed number could still have been another; `tests/services/test_small_cells.py` goes through
every case there is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

INSIDE, OUTSIDE = 5, 11
"""Below these nothing is shown: within the office, and where it leaves the office (decision 33)."""
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


def item_cells(asked: int, yes: int, confirmed: int, helped: int, misled: int, limit: int) -> ItemCells:
    """Return what is shown of one item: confirmed and helped lie within yes, yes and misled within asked.

    Nobody is in helped and in misled at once, so that both together, too, leave none or many over. Of an item that few
    were asked about nothing at all is said.
    """
    whole = part(asked, limit=limit)
    if not whole.shown:
        return ItemCells(FEW, FEW, FEW, FEW, FEW)
    within = part(yes, whole, limit=limit)
    good = part(helped, whole, within, limit=limit)
    bad = part(misled, whole, limit=limit)
    if good.mark == "closed" and misled:
        bad = CLOSED
    elif good.value and misled:
        bad = part(misled, whole, Cell(asked - good.value), limit=limit)
    return ItemCells(whole, within, part(confirmed, whole, within, limit=limit), good, bad)


def chain(*values: int, limit: int) -> tuple[Cell, ...]:
    """Return what is shown of groups each of which lies within the one before."""
    cells: list[Cell] = []
    for value in values:
        cells.append(part(value, *cells, limit=limit))
    return tuple(cells)


def _roomy(whole: int, limit: int) -> bool:
    """Whether a number that is closed at its lower end differs by its mark alone from one closed at its upper end."""
    return whole >= 2 * limit - 1
