"""Dated rules of patterns: what is counted, over how many days, from how many on, and between which bounds an office sets it."""

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from screening_desk.reference.model import Confidence, in_force
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

Measure = Literal["people", "unrelated", "minors"]
Only = Literal["", "first_application", "closed_destination"]


class Number(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number with the bounds between which an office may set it."""

    value: int
    least: int
    most: int

    def holds(self, value: int) -> bool:
        """Whether an office may set it so."""
        return self.least <= value <= self.most


class PatternRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One pattern. ``fields``: only contacts of these fields count; empty, all of its kinds."""

    id: str
    measure: Measure
    kinds: tuple[str, ...]
    fields: tuple[str, ...] = ()
    only: Only = ""
    threshold: Number
    days: Number
    valid_from: date
    valid_to: date | None = None
    confidence: Confidence
    title: Text
    note: Text


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pattern: tuple[PatternRow, ...]


def rows_on(on: date) -> tuple[PatternRow, ...]:
    """Return the rules that hold on a day."""
    return tuple(row for row in load() if in_force(row.valid_from, row.valid_to, on))


@lru_cache(maxsize=1)
def load() -> tuple[PatternRow, ...]:
    """Read the rules shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "patterns.toml")


def read(path: Path) -> tuple[PatternRow, ...]:
    """Read the rules of a file; ReferenceError names the fault in one sentence."""
    try:
        rows = msgspec.toml.decode(path.read_bytes(), type=_Content).pattern
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    for row in rows:
        if not (row.threshold.holds(row.threshold.value) and row.days.holds(row.days.value)):
            raise ReferenceError(f"{path.name} has a number of {row.id} outside of its bounds.", "value")
        others = [other for other in rows if other is not row and other.id == row.id]
        if any(in_force(other.valid_from, other.valid_to, row.valid_from) for other in others):
            raise ReferenceError(f"{path.name} has two rows of {row.id} on one day.", "dates")
    return rows
