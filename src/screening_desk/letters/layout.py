"""A small page layout: runs of text wrapped into lines, lines placed on A4 pages, pages drawn at the end.

Units are PDF points; ``y`` grows downwards from the top of the page until drawing turns it round.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from screening_desk.letters.fonts import BOLD, REGULAR, width

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
TIED = "\u00a0"  # a blank no line ends at; drawn as a blank
Align = Literal["left", "centre", "right", "justify"]
Word = list["Run"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight and shade."""

    text: str
    bold: bool = False
    grey: float = 0.0

    @property
    def font(self) -> str:
        """Name of the typeface."""
        return BOLD if self.bold else REGULAR

    def width(self, size: float) -> float:
        """Width in points."""
        return width(self.text, self.font, size)


@dataclass(frozen=True, slots=True)
class Text:
    """One drawn string; ``stretch`` is added to each blank."""

    x: float
    baseline: float
    run: Run
    size: float
    stretch: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, dotted for a field to be filled in by hand."""

    x: float
    y: float
    length: float
    weight: float = 0.5
    grey: float = 0.0
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A tick box; ``y`` is its lower edge."""

    x: float
    y: float
    side: float
    ticked: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded image in a rectangle whose top is ``y``."""

    x: float
    y: float
    width: float
    height: float
    image: Any


@dataclass(frozen=True, slots=True)
class Squares:
    """The dark squares of a code in a square whose top is ``y``: how many a side has, and (row, column, length) each."""

    x: float
    y: float
    side: float
    count: int
    runs: tuple[tuple[int, int, int], ...]


Mark = Text | Rule | Box | Picture | Squares


def _words(runs: Iterable[Run]) -> Iterator[Word]:
    """Words as lists of runs: a change of weight inside a word does not break it."""
    word: Word = []
    for run in runs:
        for number, part in enumerate(run.text.split(" ")):
            if number and word:
                yield word
                word = []
            if part:
                word.append(Run(part, run.bold, run.grey))
    if word:
        yield word


def _pieces(run: Run, size: float, room: float) -> Iterator[Run]:
    """Cut a run that is wider than ``room``; a combining mark stays with its letter."""
    start, used = 0, 0.0
    for place, char in enumerate(run.text):
        wide = width(char, run.font, size)
        if used + wide > room and place > start and not unicodedata.combining(char):
            yield Run(run.text[start:place], run.bold, run.grey)
            start, used = place, 0.0
        used += wide
    yield Run(run.text[start:], run.bold, run.grey)


def wrap(runs: Iterable[Run], size: float, room: float, indent: float = 0.0) -> list[list[Word]]:
    """Lines of words no wider than ``room`` (the first ``room - indent``); too long words are cut."""
    blank = width(" ", REGULAR, size)
    lines: list[list[Word]] = [[]]
    left = room - indent
    for word in _words(runs):
        wide = sum(run.width(size) for run in word)
        need = wide + (blank if lines[-1] else 0)
        if need <= left + 0.01:
            lines[-1].append(word)
            left -= need
            continue
        if lines[-1]:
            lines.append([])
            left = room
        if wide <= left:
            lines[-1].append(word)
            left -= wide
            continue
        for run in word:
            for piece in _pieces(run, size, room - indent):
                step = piece.width(size)
                if step > left and lines[-1]:
                    lines.append([])
                    left = room
                if lines[-1]:
                    lines[-1][-1].append(piece)
                else:
                    lines[-1].append([piece])
                left -= step
    return lines


def _joined(line: Sequence[Word]) -> list[Run]:
    """The line as few runs as possible, blanks included, so that the text reads back whole."""
    out: list[Run] = []
    for number, word in enumerate(line):
        for place, run in enumerate(word):
            gap = " " if number and place == 0 else ""
            last = out[-1] if out else None
            if last and (last.bold, last.grey) == (run.bold, run.grey):
                out[-1] = Run(last.text + gap + run.text, run.bold, run.grey)
            elif last and gap:
                out[-1] = Run(last.text + gap, last.bold, last.grey)
                out.append(run)
            else:
                out.append(run)
    return [Run(run.text.replace(TIED, " "), run.bold, run.grey) for run in out]


@dataclass(slots=True)
class Sheet:
    """Pages under construction; ``y`` is the top of the free space on the last page."""

    left: float
    right: float
    top: float
    bottom: float
    size: float
    leading: float
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    def __post_init__(self) -> None:
        """Start at the top."""
        self.y = self.top

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    def new_page(self) -> None:
        """Go on at the top of a fresh page."""
        self.pages.append([])
        self.y = self.top

    def need(self, height: float) -> None:
        """Start a new page when less than ``height`` is free."""
        if self.y + height > self.bottom and self.pages[-1]:
            self.new_page()

    def together(self, build: Callable[[Sheet], None]) -> None:
        """Place what ``build`` writes on one page when a page can hold it."""
        probe = Sheet(self.left, self.right, 0.0, float("inf"), self.size, self.leading)
        build(probe)
        self.need(probe.y)
        build(self)

    def add(self, *marks: Mark) -> None:
        """Put marks on the current page."""
        self.pages[-1].extend(marks)

    def skip(self, height: float) -> None:
        """Leave blank space."""
        self.y += height

    def baseline(self, leading: float | None = None, size: float | None = None) -> float:
        """Baseline of a line that starts at ``y``."""
        leading, size = leading or self.leading, size or self.size
        return self.y + (leading - size) / 2 + 0.8 * size

    def put(self, x: float, runs: Sequence[Run] | str, *, size: float | None = None) -> float:
        """Write one unbroken line at ``x`` beside the text that follows; returns where it ends."""
        size = size or self.size
        for run in [Run(runs)] if isinstance(runs, str) else runs:
            self.add(Text(x, self.baseline(size=size), run, size))
            x += run.width(size)
        return x

    def paragraph(
        self,
        runs: Sequence[Run] | str,
        *,
        x: float | None = None,
        room: float | None = None,
        indent: float = 0.0,
        align: Align = "left",
        size: float | None = None,
        leading: float | None = None,
        beside: Sequence[tuple[float, str]] = (),
    ) -> None:
        """Wrap and place text over as many pages as it takes, no line of it alone; ``beside`` goes with the first."""
        x = self.left if x is None else x
        room = self.right - x if room is None else room
        size, leading = size or self.size, leading or self.leading
        runs = [Run(runs)] if isinstance(runs, str) else runs
        lines = wrap(runs, size, room, indent)
        for number, line in enumerate(lines):
            self.need(leading * _at_once(number, len(lines)))
            for place, text in beside if number == 0 else ():
                self.put(place, text)
            shift = indent if number == 0 else 0.0
            self._line(line, x + shift, room - shift, align if number < len(lines) - 1 else _last(align), size, leading)
            self.y += leading

    def _line(self, line: Sequence[Word], x: float, room: float, align: Align, size: float, leading: float) -> None:
        pieces = _joined(line)
        free = room - sum(piece.width(size) for piece in pieces)
        gaps = sum(piece.text.count(" ") for piece in pieces)
        stretch = max(free, 0.0) / gaps if align == "justify" and gaps else 0.0
        x += {"centre": free / 2, "right": free}.get(align, 0.0)
        base = self.baseline(leading, size)
        for piece in pieces:
            self.add(Text(x, base, piece, size, stretch))
            x += piece.width(size) + stretch * piece.text.count(" ")


def _at_once(number: int, count: int) -> int:
    """How many lines must fit for line ``number`` of ``count`` to be placed: a page ends or begins with two."""
    if number == 0:
        return count if count <= 3 else 2
    return 2 if number == count - 2 else 1


def _last(align: Align) -> Align:
    return "left" if align == "justify" else align


def fill(template: str, **values: str | Run) -> list[Run]:
    """Runs of a sentence whose ``{marks}`` are replaced by values, which are never read as anything but text."""
    runs: list[Run] = []
    rest = template
    while rest:
        before, opening, after = rest.partition("{")
        if before:
            runs.append(Run(before))
        if not opening:
            break
        name, _, rest = after.partition("}")
        value = values[name]
        runs.append(value if isinstance(value, Run) else Run(value))
    return [run for run in runs if run.text]
