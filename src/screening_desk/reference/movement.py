"""Dated numbers and words of entries, exits and stays, shipped with the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from screening_desk.reference.model import in_force
from screening_desk.reference.review import NumberRow
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

NUMBERS = frozenset({"entry_day", "open_stay", "short_visit", "short_gap", "in_a_row", "window"})
"""What the program asks for by name; each holds on every day from its first."""


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: tuple[NumberRow, ...]
    step: dict[str, Text]
    caution: dict[str, Text]
    sentence: dict[str, Text]


@dataclass(frozen=True)
class MovementWords:
    """Numbers in file order; words by code."""

    numbers: tuple[NumberRow, ...]
    steps: Mapping[str, Text]
    cautions: Mapping[str, Text]
    sentences: Mapping[str, Text]

    def number(self, name: str, on: date) -> int:
        """Return the number that holds on a day; before the first day that of the first row."""
        return self.row(name, on).values[0]

    def row(self, name: str, on: date) -> NumberRow:
        """Return its row, which says how sure it is."""
        rows = [row for row in self.numbers if row.id == name]
        return next((row for row in rows if in_force(row.valid_from, row.valid_to, on)), rows[0])


@lru_cache(maxsize=1)
def load() -> MovementWords:
    """Read what is shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "movement.toml")


def read(path: Path) -> MovementWords:
    """Read a file; ReferenceError names the fault in one sentence."""
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    if missing := NUMBERS - {row.id for row in content.number if row.values}:
        raise ReferenceError(f"{path.name} lacks numbers: {', '.join(sorted(missing))}.", "missing")
    for one in content.number:
        for other in content.number:
            if other is not one and other.id == one.id and in_force(one.valid_from, one.valid_to, other.valid_from):
                raise ReferenceError(f"{path.name} has two rows of {one.id} on one day.", "dates")
    return MovementWords(
        content.number,
        MappingProxyType(content.step),
        MappingProxyType(content.caution),
        MappingProxyType(content.sentence),
    )
