"""From runs of characters to the lines of documents: joined lines cut apart, lines put together, nothing mixed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from screening_desk.documents.digits import count
from screening_desk.documents.fields import holds
from screening_desk.documents.layouts import LAYOUTS, TD1, Layout, choose

_WIDTHS = (44, 36)
_JOINED = range(60, 90)  # shorter than two lines of a passport, yet no single line with a few characters too many
_DATES = 7  # digits among the places of dates that make a line one of data, even if a character is lost
_SHORTEST = 20  # characters of a line that may be what is left of a zone
_TD1_HEAD = 15  # a first line of a TD1 has at least its number and check digit


@dataclass(frozen=True, slots=True)
class Arrival:
    """How the lines came, where that was not as printed."""

    swapped: bool = False
    refilled: tuple[int, ...] = ()
    keyboard: str = ""
    small_letters: bool = False
    as_read: tuple[str, ...] = ()
    """What was read, where a person confirmed a repair of it."""


AS_PRINTED = Arrival()
_BY_TOTAL = {(layout.total, letter): layout for layout in LAYOUTS for letter in layout.first_letters}


class Group(NamedTuple):
    """The lines of one document: complete when `layout` is set, else `width` is what each line should have had.

    `options` are complete groups of which one is meant, where it cannot be told which.
    """

    lines: tuple[str, ...]
    width: int
    layout: Layout | None
    arrival: Arrival = AS_PRINTED
    options: "tuple[Group, ...]" = ()


def as_printed(rows: tuple[str, ...]) -> Group | None:
    """Take lines of one size in the right order as they are, or one joined run that its check digits prove.

    None where they need a closer look. This is the way of nearly every scan.
    """
    if len(rows) == 1:
        layout = _BY_TOTAL.get((len(rows[0]), rows[0][0]))
        if layout is None or not holds(layout, rows := _slices(rows[0], layout)):
            return None
    else:
        height = len(rows)
        if height not in (2, 3) or not len(rows[0]) == len(rows[1]) == len(rows[-1]):
            return None
        layout = choose(len(rows[0]), height, rows[0][0])
    if layout is None or (is_data(rows[0]) if layout.height == 2 else not _td1_dates(rows[1]) or not count(rows[0])):
        return None
    return Group(rows, layout.width, layout)


def is_data(line: str) -> bool:
    """Tell a line with dates from a line with a name, in the layouts of two lines and even if a character is lost."""
    return count(line[12:28]) >= _DATES


def unjoin(run: str, *, growing: bool) -> list[str]:
    """Cut a run of characters without separators into lines; a run that fits nothing stays whole."""
    rows: list[str] = []
    while len(run) > _WIDTHS[0]:
        layout = _fitting(run) or _same_length(run, growing=growing)
        if layout is None:
            return rows + _unjoin_incomplete(run)
        rows += _slices(run, layout)
        run = run[layout.total :]
    return [*rows, run] if run else rows


def assemble(rows: Sequence[str]) -> tuple[Group, ...]:
    """Put lines together to documents, in order; a line without its partner stays alone and is never mixed."""
    return tuple(_assemble(rows))


def without_words(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Leave out lone words and short lines around whole zones, as a page of text has them."""
    if not any(group.layout for group in groups):
        return groups
    return tuple(
        group for group in groups if group.layout or any(len(line) >= _SHORTEST or "<<" in line for line in group.lines)
    )


def _slices(run: str, layout: Layout) -> tuple[str, ...]:
    return tuple(run[at : at + layout.width] for at in range(0, layout.total, layout.width))


def _fitting(run: str) -> Layout | None:
    """Find the layout whose first letter and check digits hold at the start of a run."""
    for layout in LAYOUTS:
        if len(run) >= layout.total and run[0] in layout.first_letters and holds(layout, _slices(run, layout)):
            return layout
    return None


def _same_length(run: str, *, growing: bool) -> Layout | None:
    """Find a layout by length alone, for a run with wrong check digits; a growing run must not be cut too early."""
    known = [layout for layout in LAYOUTS if run[0] in layout.first_letters] or list(LAYOUTS)
    for layout in known:
        if len(run) % layout.total == 0 and not (growing and any(other.total > layout.total for other in known)):
            return layout
    return None


def _unjoin_incomplete(run: str) -> list[str]:
    """Cut a run that has lost or gained characters where that can be told: at a complete end, or before line 2."""
    ending: list[str] = []
    while layout := _fitting_end(run):
        ending[:0] = _slices(run[-layout.total :], layout)
        run = run[: -layout.total]
    for width in _WIDTHS:
        name, data = run[:-width], run[-width:]
        if 0 < len(name) < width and is_data(data):
            row = choose(width, 2, name[0])
            if row and holds(row, (name.ljust(width, "<"), data)):
                return [name, data, *ending]
    width = _WIDTHS[0]
    cut = [run[:width], run[width:]] if len(run) in _JOINED else [run]
    return [*cut, *ending]


def _fitting_end(run: str) -> Layout | None:
    """Find the layout whose first letter and check digits hold at the end of a run that has more before it."""
    for layout in LAYOUTS:
        tail = run[-layout.total :]
        if len(run) > layout.total and tail[0] in layout.first_letters and holds(layout, _slices(tail, layout)):
            return layout
    return None


def _assemble(rows: Sequence[str]) -> Iterator[Group]:
    at = 0
    while at < len(rows):
        rest = rows[at : at + 3]
        if _is_td1(rest):
            yield _td1(rest)
            at += 3
        elif len(rest) == 1:
            yield _alone(rest[0])
            at += 1
        elif not is_data(rest[0]) and (is_data(rest[1]) or len(rows) == 2):
            yield _pair(rest[0], rest[1])
            at += 2
        elif is_data(rest[0]) and not is_data(rest[1]):
            length = _alternating(rows, at)
            if length % 2:
                yield _alone(rest[0])
                at += 1
            else:
                yield from (_pair(rows[n + 1], rows[n], swapped=True) for n in range(at, at + length, 2))
                at += length
        else:
            yield _alone(rest[0])
            at += 1


def _alternating(rows: Sequence[str], at: int) -> int:
    """Count the lines from `at` on that alternate between data and name."""
    end = at + 1
    while end < len(rows) and is_data(rows[end]) != is_data(rows[end - 1]):
        end += 1
    return end - at


def _is_td1(rest: Sequence[str]) -> bool:
    if len(rest) != TD1.height or not _td1_dates(rest[1]) or not 24 < len(rest[1]) <= TD1.width:
        return False
    first = rest[0]
    return 24 < len(first) <= TD1.width or (_TD1_HEAD <= len(first) <= 24 and first[0] in TD1.first_letters)


def _td1_dates(line: str) -> bool:
    return count(line[:15]) >= _DATES


def _td1(rest: Sequence[str]) -> Group:
    names, refilled = _refill(rest[2], TD1.width)
    rows, arrival = (rest[0], rest[1], names), Arrival(refilled=(2,)) if refilled else AS_PRINTED
    full = rest[0].ljust(TD1.width, "<")
    if len(rest[0]) < TD1.width and len(rest[1]) == TD1.width and holds(TD1, (full, rest[1], names)):
        rows, arrival = (full, rest[1], names), Arrival(refilled=(0, *arrival.refilled))
    if any(len(line) != TD1.width for line in rows):
        return Group(rows, TD1.width, None, arrival)
    if not holds(TD1, rows) and holds(TD1, rows[::-1]):
        rows, arrival = rows[::-1], Arrival(swapped=True)
    return Group(rows, TD1.width, TD1, arrival)


def _pair(name: str, data: str, *, swapped: bool = False) -> Group:
    """Join a line of names and a line of data; a line of data that ends in a check digit sets the width."""
    width = next((len(line) for line in (data, name) if len(line) in _WIDTHS), None)
    if width is None:
        options = tuple(group for width in _WIDTHS if (group := _visa(name, data, width, swapped=swapped)))
        if len(options) == 1:
            return options[0]
        width = min(_WIDTHS, key=lambda known: abs(known - len(data)))
        return Group((name, data), width, None, Arrival(swapped=swapped), options)
    if len(data) < width and (group := _visa(name, data, width, swapped=swapped)):
        return group
    arrival = Arrival(swapped=swapped)
    if len(data) == width:
        name, refilled = _refill(name, width)
        if len(name) == width:
            arrival = Arrival(swapped=swapped, refilled=(0,) if refilled else ()) if swapped or refilled else AS_PRINTED
            return Group((name, data), width, choose(width, 2, name[0]), arrival)
    return Group((name, data), width, None, arrival)


def _visa(name: str, data: str, width: int, *, swapped: bool) -> Group | None:
    """Give a visa, whose line of data has no closing check digit, its closing fillers back where its digits hold."""
    full, refilled = _refill(name, width)
    layout = choose(width, 2, name[0])
    if not layout or layout.checks[-1].field == "composite" or len(full) != width or data[-1] == "<":
        return None
    rows = (full, data.ljust(width, "<"))
    if len(data) > width or not holds(layout, rows):
        return None
    return Group(rows, width, layout, Arrival(swapped, (0, 1) if refilled else (1,)))


def _alone(line: str) -> Group:
    """Keep a line without its partner, in its place, beside an empty one."""
    width = 36 if len(line) == 36 else 44
    return Group(("", line) if is_data(line) else (line, ""), width, None)


def _refill(name: str, width: int) -> tuple[str, bool]:
    """Give a line of names back its closing fillers, unless it still has some: then characters were lost inside."""
    lost = len(name) < width and name[-1] != "<"
    return (name.ljust(width, "<"), True) if lost else (name, False)
