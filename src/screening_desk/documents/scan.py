"""From text as it comes to lines: separators, blanks, joined lines, several scans glued together.

Nothing is padded or shifted to make it fit, but for one thing: a line of names that ends in a letter beside a complete
line of data has lost its closing fillers to a paste or a form, and gets them back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from screening_desk.documents.digits import DIGITS
from screening_desk.documents.fields import holds
from screening_desk.documents.layouts import LAYOUTS, TD1, Layout, choose

# Control characters (STX, ETX, TAB, CR, LF ...) and line separators end a line; small letters come from Caps Lock.
_NORMAL = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029, 0xFEFF), "\n")
_NORMAL |= {code: chr(code - 32) for code in range(ord("a"), ord("z") + 1)} | {0xA0: " "}

_WIDTHS = (44, 36)
_WHOLE = frozenset((30, *_WIDTHS, 72, 88, 90))
_JOINED = range(60, 90)  # shorter than two lines of a passport, yet no single line with a few characters too many


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one document: complete when `layout` is set, else `width` is what each line should have had."""

    lines: tuple[str, ...]
    width: int
    layout: Layout | None
    swapped: bool = False
    padded: bool = False


def groups(text: str, *, growing: bool = False) -> tuple[Group, ...]:
    """Find the documents of a text in order; `growing` text may still get more characters."""
    lines: list[str] = []
    for part in segments(text):
        lines += _unjoin(part, growing=growing)
    return tuple(_assemble(lines))


def segments(text: str) -> Iterator[str]:
    """Split a text at its separators, in capitals, without blanks around and without a reader's AIM prefix (`]Q1`)."""
    for raw in text.translate(_NORMAL).split("\n"):
        part = raw.strip(" ")
        if part[:1] == "]":
            part = part[3:].lstrip(" ")
        if part:
            yield _close(part) if " " in part else part


def is_data(line: str) -> bool:
    """Tell a line with dates from a line with a name, in the layouts of two lines and even if a character is lost."""
    return sum(map(DIGITS.__contains__, line[12:28])) >= 7


def _close(part: str) -> str:
    """Read blanks inside a line as fillers where that fits, else as nothing where that fits (two lines, one blank)."""
    filled, closed = part.replace(" ", "<"), part.replace(" ", "")
    return closed if len(closed) in _WHOLE and len(filled) not in _WHOLE else filled


def _unjoin(run: str, *, growing: bool) -> list[str]:
    """Cut a run of characters without separators into lines; a run that fits nothing stays whole."""
    lines: list[str] = []
    while len(run) > _WIDTHS[0]:
        layout = _fitting(run) or _same_length(run, growing=growing)
        if layout is None:
            return lines + _unjoin_incomplete(run)
        lines += _slices(run, layout)
        run = run[layout.total :]
    return [*lines, run] if run else lines


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


def _assemble(lines: Sequence[str]) -> Iterator[Group]:
    """Put lines together to documents, in order; a line without its partner stays alone and is never mixed."""
    at = 0
    while at < len(lines):
        rest = lines[at : at + 3]
        if _is_td1(rest):
            yield _td1(rest)
            at += 3
        elif len(rest) == 1:
            yield _alone(rest[0])
            at += 1
        elif not is_data(rest[0]) and (is_data(rest[1]) or len(lines) == 2):
            yield _pair(rest[0], rest[1], swapped=False)
            at += 2
        elif is_data(rest[0]) and not is_data(rest[1]):
            length = _alternating(lines, at)
            if length % 2:
                yield _alone(rest[0])
                at += 1
            else:
                yield from (_pair(lines[n + 1], lines[n], swapped=True) for n in range(at, at + length, 2))
                at += length
        else:
            yield _alone(rest[0])
            at += 1


def _alternating(lines: Sequence[str], at: int) -> int:
    """Count the lines from `at` on that alternate between data and name."""
    end = at + 1
    while end < len(lines) and is_data(lines[end]) != is_data(lines[end - 1]):
        end += 1
    return end - at


def _is_td1(rest: Sequence[str]) -> bool:
    return len(rest) == TD1.height and all(24 < len(line) <= TD1.width for line in rest[:2]) and _td1_dates(rest[1])


def _td1_dates(line: str) -> bool:
    return sum(map(DIGITS.__contains__, line[:15])) >= 7


def _td1(rest: Sequence[str]) -> Group:
    names, padded = _refill(rest[2], TD1.width)
    lines = (rest[0], rest[1], names)
    complete = all(len(line) == TD1.width for line in lines)
    return Group(lines, TD1.width, TD1 if complete else None, padded=padded)


def _pair(name: str, data: str, *, swapped: bool) -> Group:
    """Join a line of names and a line of data; the data line, which has no closing fillers to lose, sets the width."""
    width = next((len(line) for line in (data, name) if len(line) in _WIDTHS), None)
    if width is None:
        width = min(_WIDTHS, key=lambda known: abs(known - len(data)))
    if len(data) == width:
        name, padded = _refill(name, width)
        if len(name) == width:
            return Group((name, data), width, choose(width, 2, name[0]), swapped, padded)
    return Group((name, data), width, None, swapped)


def _alone(line: str) -> Group:
    """Keep a line without its partner, in its place, beside an empty one."""
    width = 36 if len(line) == 36 else 44
    return Group(("", line) if is_data(line) else (line, ""), width, None)


def _refill(name: str, width: int) -> tuple[str, bool]:
    """Give a line of names back its closing fillers, unless it still has some: then characters were lost inside."""
    lost = len(name) < width and name[-1] != "<"
    return (name.ljust(width, "<"), True) if lost else (name, False)
