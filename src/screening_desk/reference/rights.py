"""Classes of record with their shortest periods, and what a person may ask about their own data: terms, grounds, words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Protocol, TypeVar

import msgspec

from screening_desk.reference.model import Confidence, in_force
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error


class ClassRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A class of record. ``kept``: by a period the office sets, never destroyed, or in a store of its own."""

    id: str
    kept: Literal["set", "never", "apart"]
    text: Text
    counts: Text
    """From when its period counts, in words."""


class _Dated(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What holds on the days between, and where it stands."""

    valid_from: date
    valid_to: date | None = None
    confidence: Confidence
    source: Text


class MinimumRow(_Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The shortest period an office may set for a class."""

    of: str
    months: int


class KeptOverRow(_Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """From how many minutes of waiting on a screening counts as one that kept somebody."""

    minutes: int


class RequestRow(_Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a person may ask; ``hours`` is the term, 0 where none is on record."""

    id: str
    text: Text
    hours: int


class TermRow(_Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Within how many hours something is done."""

    id: str
    hours: int


class WhoRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who asks. A third party gets nothing, not even whether there are data."""

    id: str
    third: bool
    text: Text
    proofs: tuple[str, ...] = ()
    """How it is proven that they may ask; none is asked of a third party."""


class WordRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One choice and its words."""

    id: str
    text: Text


class GroundRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A ground on which a request is refused."""

    id: str
    text: Text
    source: Text
    confidence: Confidence


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"classes": "class"}):
    classes: tuple[ClassRow, ...]
    minimum: tuple[MinimumRow, ...]
    kept_over: tuple[KeptOverRow, ...]
    request: tuple[RequestRow, ...]
    term: tuple[TermRow, ...]
    who: tuple[WhoRow, ...]
    proof: tuple[WordRow, ...]
    ground: tuple[GroundRow, ...]
    way: tuple[WordRow, ...]
    why: tuple[WordRow, ...]
    event: tuple[WordRow, ...]
    look: tuple[WordRow, ...]
    role: tuple[WordRow, ...]
    answer: tuple[WordRow, ...]
    mode: tuple[WordRow, ...]
    level: tuple[WordRow, ...]
    sentence: dict[str, Text]


TERMS = frozenset({"withdrawal", "countersign"})
"""What the program asks for by name."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_HasId)
D = TypeVar("D", bound=_Dated)


@dataclass(frozen=True)
class Rights:
    """The lists by id, in file order."""

    classes: Mapping[str, ClassRow]
    minimums: tuple[MinimumRow, ...]
    kept_over: tuple[KeptOverRow, ...]
    requests: Mapping[str, RequestRow]
    terms: tuple[TermRow, ...]
    whos: Mapping[str, WhoRow]
    proofs: Mapping[str, WordRow]
    grounds: Mapping[str, GroundRow]
    ways: Mapping[str, WordRow]
    whys: Mapping[str, WordRow]
    words: Mapping[str, Mapping[str, WordRow]]
    """Words of papers by what they are of: event, look, role, answer, mode, level."""
    sentences: Mapping[str, Text]

    def minimum(self, code: str, on: date) -> MinimumRow | None:
        """Return the shortest period of a class on a day; before the first row of the class that one."""
        rows = [row for row in self.minimums if row.of == code]
        return _holding(rows, on) if rows else None

    def say(self, of: str, code: str) -> str:
        """Say a code in the Indonesian of papers; one that is not known stands as it is."""
        found = self.words[of].get(code)
        return found.text.id if found else code

    def kept_minutes(self, on: date) -> int:
        """Return from how many minutes on somebody was kept."""
        return _holding(self.kept_over, on).minutes

    def term(self, name: str, on: date) -> timedelta:
        """Return within what time something is done that begins on a day; ``name`` is one of TERMS."""
        return timedelta(hours=_holding([row for row in self.terms if row.id == name], on).hours)


@lru_cache(maxsize=1)
def load() -> Rights:
    """Read the lists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "rights.toml")


def read(path: Path) -> Rights:
    """Read the lists of a file; ReferenceError names the fault in one sentence."""
    try:
        content = msgspec.toml.decode(path.read_bytes(), type=_Content)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    classes = _by_id(path, content.classes)
    if unknown := {row.of for row in content.minimum} - set(classes):
        raise ReferenceError(f"{path.name} has a shortest period of no class: {min(unknown)}.", "missing")
    if not content.kept_over:
        raise ReferenceError(f"{path.name} does not say when somebody was kept.", "missing")
    if missing := TERMS - {row.id for row in content.term}:
        raise ReferenceError(f"{path.name} lacks terms: {', '.join(sorted(missing))}.", "missing")
    proofs = {row.id for row in content.proof}
    if odd := [row.id for row in content.who if not proofs.issuperset(row.proofs) or row.third == bool(row.proofs)]:
        raise ReferenceError(f"{path.name} does not say how {odd[0]} proves who they are.", "missing")
    return Rights(
        classes=classes,
        minimums=content.minimum,
        kept_over=content.kept_over,
        requests=_by_id(path, content.request),
        terms=content.term,
        whos=_by_id(path, content.who),
        proofs=_by_id(path, content.proof),
        grounds=_by_id(path, content.ground),
        ways=_by_id(path, content.way),
        whys=_by_id(path, content.why),
        words=MappingProxyType(
            {
                name: _by_id(path, getattr(content, name))
                for name in ("event", "look", "role", "answer", "mode", "level")
            }
        ),
        sentences=MappingProxyType(content.sentence),
    )


def _by_id(path: Path, rows: tuple[T, ...]) -> Mapping[str, T]:
    found = {row.id: row for row in rows}
    if len(found) != len(rows):
        raise ReferenceError(f"{path.name} has two rows with one id.", "twice")
    return MappingProxyType(found)


def _holding(rows: Sequence[D], on: date) -> D:
    """Return the row that holds on a day; before the first day the first one."""
    return next((row for row in rows if in_force(row.valid_from, row.valid_to, on)), rows[0])
