"""How a case is reviewed: dated numbers, and the words for where a person waits, for care and for tasks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from screening_desk.reference.model import Confidence, in_force
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

NUMBERS = frozenset({"levels_apart", "hold_warnings", "due_now", "due_within_hour", "due_shift"})
"""What the program asks for by name; each holds on every day from its first."""


class NumberRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Numbers that hold on the days between."""

    id: str
    values: tuple[int, ...]
    valid_from: date
    valid_to: date | None = None
    confidence: Confidence
    note: Text


class WordRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One choice and its words.

    ``waits``: the person is held there, and time runs; ``whom``: it is said with whom; ``text_needed``: in own words.
    """

    id: str
    text: Text
    waits: bool = True
    whom: bool = False
    text_needed: bool = False


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: tuple[NumberRow, ...]
    place: tuple[WordRow, ...]
    care: tuple[WordRow, ...]
    task: tuple[WordRow, ...]
    skip: tuple[WordRow, ...]
    moved: tuple[WordRow, ...]
    sentence: dict[str, Text]


@dataclass(frozen=True)
class ReviewWords:
    """The lists by id, in file order."""

    numbers: tuple[NumberRow, ...]
    places: Mapping[str, WordRow]
    cares: Mapping[str, WordRow]
    tasks: Mapping[str, WordRow]
    skips: Mapping[str, WordRow]
    moved: Mapping[str, WordRow]
    sentences: Mapping[str, Text]

    def number(self, name: str, on: date) -> tuple[int, ...]:
        """Return the numbers that hold on a day; before the first day those of the first row."""
        rows = [row for row in self.numbers if row.id == name]
        return next((row for row in rows if in_force(row.valid_from, row.valid_to, on)), rows[0]).values


@lru_cache(maxsize=1)
def load() -> ReviewWords:
    """Read the lists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "review.toml")


def read(path: Path) -> ReviewWords:
    """Read the lists of a file; ReferenceError names the fault in one sentence."""
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
    return ReviewWords(
        content.number,
        _by_id(content.place),
        _by_id(content.care),
        _by_id(content.task),
        _by_id(content.skip),
        _by_id(content.moved),
        MappingProxyType(content.sentence),
    )


def _by_id(rows: tuple[WordRow, ...]) -> Mapping[str, WordRow]:
    found = {row.id: row for row in rows}
    if len(found) != len(rows):
        raise ReferenceError("review.toml has two rows with one id.", "twice")
    return MappingProxyType(found)
