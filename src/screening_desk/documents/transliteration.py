"""Printed names and names of the zone, in both directions (ICAO Doc 9303-3 4.6 and section 6 tables A and B).

Arabic and other scripts are left out: issuers write those names by ear and not by table C, so a comparison would only
mislead.
"""

import functools
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from itertools import islice, product

import msgspec

_MOST_SPELLINGS = 256
_MOST_READINGS = 16
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BLANKS = frozenset(" -,\u00a0\u2010\u2011\u2013\t\n\r")


@dataclass(frozen=True, slots=True)
class Stand:
    """A place in a name of the zone, `name[start:end]`, and the national letters that it may stand for."""

    start: int
    end: int
    letters: str


class _Tables(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    latin: dict[str, str]
    several: dict[str, list[str]]
    cyrillic: dict[str, list[str]]


def spellings(printed: str) -> tuple[str, ...]:
    """Give the ways in which a printed name may stand in the zone, the recommended one first; blanks for fillers.

    Apostrophes and other signs are left out, hyphens and commas are blanks (Doc 9303-3 4.6). `()` where a letter is of
    a script without a table, or where nothing is left; at most 256.
    """
    ways: list[tuple[str, ...]] = []
    for char in printed.replace("ß", "ẞ").upper():
        found = _ways(char)
        if found is None:
            return ()
        ways.append(found)
    whole = (" ".join("".join(way).split()) for way in islice(product(*ways), _MOST_SPELLINGS))
    return tuple(dict.fromkeys(text for text in whole if text))


def stands_for(name: str) -> tuple[Stand, ...]:
    """Find every group of letters of a zone name that may stand for one national letter: AE for Ä or Æ, SS for ẞ."""
    return tuple(
        Stand(at, at + len(group), letters)
        for at in range(len(name))
        for group, letters in _groups().items()
        if name.startswith(group, at)
    )


def readings(name: str) -> tuple[str, ...]:
    """Give the names that may be printed where the zone has this one, as it stands first; at most 16.

    Only groups such as AE, OE, UE and SS are asked, since every A may be one of eight letters.
    """
    return tuple(islice(_readings(name, 0), _MOST_READINGS))


def _readings(name: str, start: int) -> Iterator[str]:
    yield name
    for stand in stands_for(name):
        if stand.start >= start:
            for letter in stand.letters:
                yield from _readings(name[: stand.start] + letter + name[stand.end :], stand.start + 1)


def _ways(char: str) -> tuple[str, ...] | None:
    """Give what one printed capital may be in the zone; None for a letter that no table has."""
    if char in _LETTERS:
        return (char,)
    if char in _BLANKS:
        return (" ",)
    if found := _letters().get(char):
        return found
    if not char.isalpha():
        return ("",)
    base = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)).upper()
    return (base,) if base and set(base) <= _LETTERS else None


@functools.cache
def _letters() -> dict[str, tuple[str, ...]]:
    tables = _tables()
    found = {letter: (zone,) for zone, letters in tables.latin.items() for letter in letters}
    return found | {letter: tuple(ways) for letter, ways in (tables.several | tables.cyrillic).items()}


@functools.cache
def _groups() -> dict[str, str]:
    """Turn the table round: groups of letters and what they may stand for, the longest first."""
    found: dict[str, str] = {}
    for letter, ways in _tables().several.items():
        for way in ways:
            if len(way) > 1:
                found[way] = found.get(way, "") + letter
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


@functools.cache
def _tables() -> _Tables:
    text = resources.files("screening_desk.documents").joinpath("transliteration.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Tables)
