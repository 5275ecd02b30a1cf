"""What of a watch list is a match, and how loud: dated rows shipped with the program, and the numbers beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from screening_desk.reference.model import Confidence, Filled, Identifier, in_force
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

Level = Literal["strong", "possible", "weak", "hint"]
DocumentHow = Literal["same", "folded", "state_unknown", "other_state", "other_kind", "none"]
NameHow = Literal["same", "similar", "none"]
AliasKind = Literal["full", "weak"]
BirthHow = Literal[
    "agrees", "year_only", "year_and_month_only", "day_month_swapped", "near", "differs", "missing"
]  # fmt: skip
SexHow = Literal["agrees", "differs", "missing"]
ContactHow = Literal["phone", "company", "person", "none"]
"""What the traveller named beside the document that the entry has as well."""
LEVELS: tuple[Level, ...] = ("strong", "possible", "weak", "hint")
"""The loudest first."""
LIMITS = frozenset({"rows", "candidates", "reason", "old_after"})


class LimitRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A number of the search."""

    value: Annotated[int, msgspec.Meta(ge=1)]
    valid_from: date
    confidence: Confidence
    note: Filled


class MatchRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an entry must be for a level; an empty condition fits everything."""

    id: Identifier
    level: Level
    document: tuple[DocumentHow, ...] = ()
    name: tuple[NameHow, ...] = ()
    alias: tuple[AliasKind, ...] = ()
    birth: tuple[BirthHow, ...] = ()
    sex: tuple[SexHow, ...] = ()
    contact: tuple[ContactHow, ...] = ()
    words: int = 0
    likeness: int = 0
    valid_from: date
    valid_to: date | None = None
    confidence: Confidence
    note: Filled


@dataclass(frozen=True)
class Seen:
    """How an entry stands to a traveller, in the words of the rows."""

    document: DocumentHow
    name: NameHow
    alias: AliasKind
    birth: BirthHow
    sex: SexHow
    words: int
    """Words of more than one letter that agree."""
    likeness: int
    contact: ContactHow = "none"


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    limits: dict[str, LimitRow]
    row: tuple[MatchRow, ...]


@dataclass(frozen=True)
class MatchRules:
    """The rows in file order, and the numbers by name."""

    rows: tuple[MatchRow, ...]
    limits: Mapping[str, LimitRow]

    def number(self, name: str) -> int:
        """Return a number of the search."""
        return self.limits[name].value

    @property
    def least_likeness(self) -> int:
        """How alike a name must be at least that is not the same, to be looked at at all."""
        return min((row.likeness for row in self.rows if "similar" in row.name), default=0)

    def row_for(self, seen: Seen, on: date) -> MatchRow | None:
        """Return the first row that fits on a day; None: no match worth a line."""
        rows = (row for row in self.rows if in_force(row.valid_from, row.valid_to, on))
        return next((row for row in rows if _fits(row, seen)), None)


def _fits(row: MatchRow, seen: Seen) -> bool:
    asked = (
        (row.document, seen.document),
        (row.name, seen.name),
        (row.alias, seen.alias),
        (row.birth, seen.birth),
        (row.sex, seen.sex),
        (row.contact, seen.contact),
    )
    if any(wanted and found not in wanted for wanted, found in asked):
        return False
    return seen.words >= row.words and seen.likeness >= row.likeness


@lru_cache(maxsize=1)
def load() -> MatchRules:
    """Read the rows shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "matching.toml")


def read(path: Path) -> MatchRules:
    """Read the rows of a file; ReferenceError names the fault in one sentence."""
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    if missing := LIMITS - content.limits.keys():
        raise ReferenceError(f"{path.name} lacks numbers: {', '.join(sorted(missing))}.", "missing")
    if len({row.id for row in content.row}) != len(content.row):
        raise ReferenceError(f"{path.name} has two rows with one id.", "twice")
    if unbound := [row.id for row in content.row if not (row.document or row.name or row.contact)]:
        raise ReferenceError(f"{path.name}: a birth date alone is nothing ({unbound[0]}).", "value")
    return MatchRules(content.row, content.limits)
