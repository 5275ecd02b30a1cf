"""Does it work: how often items were asked, confirmed, and said to have helped; and who was delayed for nothing.

Numbers only, small ones closed (`small_cells`). Periods are quarters: they never overlap, so that no two of them give
away a third; and there is no total, so that nothing can be computed from one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import get_args

from screening_desk.reference import Reference
from screening_desk.reference.indicators import Catalogue, Mode
from screening_desk.reference.small_numbers import LimitRow, Where
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.instruments import flow_of
from screening_desk.services.judging import today
from screening_desk.services.match_quality import ListFigures, match_figures
from screening_desk.services.small_cells import (
    ALL_CLOSED,
    CLOSED,
    FEW,
    Cell,
    ItemCells,
    chain,
    gives_away,
    item_cells,
    together,
)
from screening_desk.services.tally import ItemTally, ModeTally, count_day, first_day, keep, tally, uncounted

OFFERED = 8
"""Quarters to choose from, the running one first."""
COUNTER = ""
"""The counter's own list, beside the instruments by their ids."""
ROUNDED = 5
"""Minutes a median is rounded to: it may be one person's own delay."""


@dataclass(frozen=True, order=True)
class Quarter:
    """A quarter of a year."""

    year: int
    number: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.next().first - timedelta(days=1)

    def next(self) -> Quarter:
        """The quarter after it."""
        return Quarter(self.year + 1, 1) if self.number == 4 else Quarter(self.year, self.number + 1)


def quarter_of(day: date) -> Quarter:
    """Return the quarter of a day."""
    return Quarter(day.year, (day.month + 2) // 3)


def quarters(first: date | None, now: date) -> tuple[Quarter, ...]:
    """Return the quarters to choose from, the running one first."""
    found, running = [], quarter_of(now)
    at = quarter_of(min(first or now, now))
    while at <= running:
        found.append(at)
        at = at.next()
    return tuple(reversed(found[-OFFERED:]))


@dataclass(frozen=True)
class ItemFigures:
    """What is shown of one item."""

    item: str
    cells: ItemCells


@dataclass(frozen=True)
class ModeFigures:
    """What is shown of one mode: screened, handed over, let go after that, and how long that took."""

    mode: str
    screened: Cell
    delayed: Cell
    cleared: Cell
    minutes: int | None
    """Median, rounded; None where too few were let go."""

    @property
    def share(self) -> float | None:
        """The share of all travellers who were delayed and then let go."""
        if not self.screened.value or self.cleared.value is None:
            return None
        return self.cleared.value / self.screened.value


@dataclass(frozen=True)
class Figures:
    """One quarter of the office, with nothing in it that tells about few people."""

    quarter: Quarter
    running: bool
    limit: int
    quarters: tuple[Quarter, ...]
    lists: Mapping[str, tuple[ItemFigures, ...]]
    """Items that were asked, by the list they are of: ``COUNTER``, or the id of an instrument."""
    modes: tuple[ModeFigures, ...]
    matches: tuple[ListFigures, ...] = ()
    """Watch lists that alerted."""


def limit_for(desk: Desk, where: Where) -> LimitRow:
    """Return below which number nothing is shown today, inside the office or for outside it."""
    return desk.reference.smallest(where, today(desk.clock))


def figures(desk: Desk, quarter: Quarter | None = None, limit: int = 0) -> Figures:
    """Count a quarter, the running one by default; without a limit by the one for inside the office.

    What is counted for the first time is read before the entry is written, so that a counter's save never waits for it.
    """
    now = today(desk.clock)
    limit = limit or limit_for(desk, "inside").least
    asked = quarter or quarter_of(now)
    over = min(asked.last, now - timedelta(days=1))
    with desk.look(Action.QUALITY) as session:
        offered = quarters(first_day(session), now)
        fresh = {day: count_day(session, day) for day in uncounted(session, asked.first, over)}
        running = count_day(session, now) if asked.first <= now <= asked.last else []
    with desk.act(Action.QUALITY, "quality", "") as session:
        keep(session, fresh)
        items, modes = tally(session, asked.first, min(asked.last, now), running)
        matches = match_figures(session, asked.first, min(asked.last, now), limit)
    return Figures(
        quarter=asked,
        running=asked.last >= now,
        limit=limit,
        quarters=offered,
        lists=lists_of(items, modes, desk.reference, limit),
        modes=modes_of(modes, limit),
        matches=matches,
    )


def lists_of(
    items: Mapping[str, ItemTally], modes: Mapping[str, ModeTally], reference: Reference, limit: int
) -> dict[str, tuple[ItemFigures, ...]]:
    """Return the items of each list that were asked at all, in the order of the list."""
    catalogue, screened = reference.catalogue, _screened(modes)
    order = dict.fromkeys((*catalogue.quick, *catalogue.by_id, *catalogue.follow_ups))  # second questions last
    counter = {key: (catalogue.follow_ups.get(key) or catalogue.by_id[key]).modes for key in order}
    found = {COUNTER: _shown(counter, items, screened, catalogue, limit)}
    for name, instrument in reference.instruments.items():
        flows = {mode: {flow_of(mode, ""), flow_of(mode, "IDN")} for mode in get_args(Mode)}
        around = frozenset(mode for mode in flows if flows[mode] & {*instrument.flow})
        found[name] = _shown(dict.fromkeys(instrument.by_id, around), items, screened, catalogue, limit)
    return found


def _shown(
    asked_in: Mapping[str, frozenset[str]],
    items: Mapping[str, ItemTally],
    screened: Mapping[str, int],
    catalogue: Catalogue,
    limit: int,
) -> tuple[ItemFigures, ...]:
    """Items in order; `asked_in`: the modes in which each is asked, whose travellers are all who can have been asked."""
    found: dict[str, ItemCells] = {}
    for key, around in asked_in.items():
        one = items.get(key)
        if one is None or not one.asked:
            continue
        parent = catalogue.follow_ups.get(key)
        first = found.get(parent.id, ALL_CLOSED) if parent is not None else None
        if gives_away(one.asked, around, screened, limit):
            found[key] = ALL_CLOSED
        else:
            found[key] = item_cells(one.asked, one.yes, one.confirmed, one.helped, one.misled, limit, first)
    return tuple(ItemFigures(key, cells) for key, cells in found.items())


def _screened(modes: Mapping[str, ModeTally]) -> dict[str, int]:
    return {name: one.screened for name, one in modes.items()}


def modes_of(modes: Mapping[str, ModeTally], limit: int) -> tuple[ModeFigures, ...]:
    """Return what is shown of each mode, the one with most travellers first; closed ones in an order that says nothing."""
    closed = together(_screened(modes), limit)
    found = []
    for name, one in sorted(modes.items(), key=lambda each: (-each[1].screened, each[0])):
        if name in closed:
            continue
        screened, delayed, cleared = chain(one.screened, one.delayed, one.cleared, limit=limit)
        minutes = rounded(median(one.delays)) if cleared.value else None
        found.append(ModeFigures(name, screened, delayed, cleared, minutes))
    mark = CLOSED if len(closed) > 1 else FEW
    return (*found, *(ModeFigures(name, mark, mark, mark, None) for name in sorted(closed)))


def rounded(minutes: float) -> int:
    """Round a median to whole steps of minutes, never to none."""
    return max(ROUNDED, ROUNDED * round(minutes / ROUNDED))
