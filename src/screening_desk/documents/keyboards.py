"""What a reader's text becomes when the computer takes its keys for another keyboard layout, and the way back.

A reader at the keyboard sends keys, not characters. Programmed for one layout on a computer that is set to another,
its `<` arrives as `;`, `.`, `?` or `\\`, digits as signs, and Y and Z, A and Q or W and Z exchanged.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

import msgspec

_ZONE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
_SEPARATORS = frozenset(map(chr, range(33)))


@dataclass(frozen=True, slots=True)
class Keyboard:
    """One layout with its names and what its keys type without and with Shift."""

    id: str
    name_id: str
    name_en: str
    plain: str
    shifted: str


@dataclass(frozen=True, slots=True)
class _Pair:
    """The way back from what arrived to what was sent; `id` is the reader's layout, a blank, the computer's."""

    id: str
    table: dict[int, str]
    signs: frozenset[str]
    filler: str


class _Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    name_id: str
    name_en: str
    plain: str
    shifted: str


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    readers: list[str]
    layouts: dict[str, _Row]


@functools.cache
def keyboards() -> dict[str, Keyboard]:
    """Give every known layout, read once from `keyboards.toml` beside this module."""
    return {
        key: Keyboard(key, row.name_id, row.name_en, row.plain, row.shifted) for key, row in _file().layouts.items()
    }


def retyped(text: str) -> Iterator[tuple[str, str]]:
    """Give what a text of foreign signs was before it went through the wrong layout: `("us de", text)` each.

    Only pairs of layouts that explain every sign, and put a filler where none was; lines and blanks stay.
    """
    signs = frozenset(text) - _SEPARATORS
    for pair in _pairs():
        if signs <= pair.signs and pair.filler in text:
            yield pair.id, text.translate(pair.table)


@functools.cache
def _pairs() -> tuple[_Pair, ...]:
    found: dict[tuple[tuple[int, str], ...], _Pair] = {}
    known = keyboards()
    for reader in _file().readers:
        for computer in known:
            pair = _pair(known[reader], known[computer])
            if pair.filler != "<":
                found.setdefault(tuple(sorted(pair.table.items())), pair)
    return tuple(found.values())


def _pair(reader: Keyboard, computer: Keyboard) -> _Pair:
    """Work out what each character of a zone arrives as; with Caps Lock, as the other sign of its key."""
    table: dict[str, str] = {}
    second: dict[str, str] = {}
    for char in _ZONE:
        shifted = char in reader.shifted
        key = (reader.shifted if shifted else reader.plain).index(char)
        typed, other = computer.plain[key], computer.shifted[key]
        if shifted:
            typed, other = other, typed
        for sign in (typed, typed.lower(), typed.upper()):
            if len(sign) == 1:
                table.setdefault(sign, char)
        second.setdefault(other, char)
    filler = next(sign for sign, char in table.items() if char == "<")
    table = second | table
    return _Pair(f"{reader.id} {computer.id}", {ord(s): c for s, c in table.items()}, frozenset(table), filler)


@functools.cache
def _file() -> _File:
    text = resources.files("screening_desk.documents").joinpath("keyboards.toml").read_bytes()
    return msgspec.toml.decode(text, type=_File)
