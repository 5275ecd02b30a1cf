"""The one table of machine readable layouts; a further document size is a further row.

Sources: ICAO Doc 9303-4 4.2.2 (TD3), 9303-5 4.2.2 (TD1), 9303-6 4.2.2 (TD2), 9303-7 4.2.2 and 5.2.2 (MRV-A, MRV-B).
Places are lines and characters counted from 0, ends excluded.
"""

import functools
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A place in the zone: characters `start` to `end` of one line."""

    line: int
    start: int
    end: int


class Check(NamedTuple):
    """A check digit at `at` over the characters of `over`; `blank` allows a filler while those are all fillers."""

    field: str
    over: tuple[Span, ...]
    at: Span
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the fields of one format stand."""

    format: str
    width: int
    height: int
    first_letters: str
    code: Span
    issuer: Span
    name: Span
    number: Span
    nationality: Span
    birth: Span
    sex: Span
    expiry: Span
    optional: Span
    optional_2: Span | None
    checks: tuple[Check, ...]
    long_number: bool = False  # the number may run on into the optional data (Doc 9303-5 4.2.2.1 note j)

    @property
    def total(self) -> int:
        """Characters of all lines together."""
        return self.width * self.height

    @property
    def fields(self) -> tuple[tuple[str, Span], ...]:
        """Every field with its place, in the order of reading."""
        found = [
            ("code", self.code),
            ("issuer", self.issuer),
            ("name", self.name),
            ("number", self.number),
            ("nationality", self.nationality),
            ("birth", self.birth),
            ("sex", self.sex),
            ("expiry", self.expiry),
            ("optional", self.optional),
        ]
        return (*found, ("optional", self.optional_2)) if self.optional_2 else tuple(found)


def _two_lines(
    name: str, width: int, first_letters: str, optional: Span, *more: Check, long_number: bool = False
) -> Layout:
    """Build a row for the formats of two lines, which share everything up to the expiry date."""
    number, birth, expiry = Span(1, 0, 9), Span(1, 13, 19), Span(1, 21, 27)
    return Layout(
        format=name,
        width=width,
        height=2,
        first_letters=first_letters,
        code=Span(0, 0, 2),
        issuer=Span(0, 2, 5),
        name=Span(0, 5, width),
        number=number,
        nationality=Span(1, 10, 13),
        birth=birth,
        sex=Span(1, 20, 21),
        expiry=expiry,
        optional=optional,
        optional_2=None,
        checks=(
            Check("number", (number,), Span(1, 9, 10)),
            Check("birth", (birth,), Span(1, 19, 20)),
            Check("expiry", (expiry,), Span(1, 27, 28)),
            *more,
        ),
        long_number=long_number,
    )


TD3 = _two_lines(
    "TD3",
    44,
    "P",
    Span(1, 28, 42),
    Check("optional", (Span(1, 28, 42),), Span(1, 42, 43), blank=True),
    Check("composite", (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, 43)), Span(1, 43, 44)),
)
MRVA = _two_lines("MRVA", 44, "V", Span(1, 28, 44))
MRVB = _two_lines("MRVB", 36, "V", Span(1, 28, 36))
TD2 = _two_lines(
    "TD2",
    36,
    "ACI",
    Span(1, 28, 35),
    Check("composite", (Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, 35)), Span(1, 35, 36)),
    long_number=True,
)
TD1 = Layout(
    format="TD1",
    width=30,
    height=3,
    first_letters="ACI",
    code=Span(0, 0, 2),
    issuer=Span(0, 2, 5),
    name=Span(2, 0, 30),
    number=Span(0, 5, 14),
    nationality=Span(1, 15, 18),
    birth=Span(1, 0, 6),
    sex=Span(1, 7, 8),
    expiry=Span(1, 8, 14),
    optional=Span(0, 15, 30),
    optional_2=Span(1, 18, 29),
    checks=(
        Check("number", (Span(0, 5, 14),), Span(0, 14, 15)),
        Check("birth", (Span(1, 0, 6),), Span(1, 6, 7)),
        Check("expiry", (Span(1, 8, 14),), Span(1, 14, 15)),
        Check("composite", (Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)), Span(1, 29, 30)),
    ),
    long_number=True,
)

LAYOUTS = (TD3, MRVA, MRVB, TD2, TD1)
BY_FORMAT = {layout.format: layout for layout in LAYOUTS}


@functools.lru_cache(maxsize=256)
def choose(width: int, height: int, first: str) -> Layout | None:
    """Choose the layout for complete lines: by size, then by the first letter; an unknown letter gives the document."""
    sized = [row for row in LAYOUTS if row.width == width and row.height == height]
    for row in sized:
        if first in row.first_letters:
            return row
    return next((row for row in sized if row.first_letters != "V"), None)
