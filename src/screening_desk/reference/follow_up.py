"""Code lists of follow-up: ways, reasons, services, contacts and questions on safety, in both languages, and limits in days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

import msgspec

from screening_desk.reference.indicators import Source
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

ListName = Literal[
    "way", "rejected", "revoked", "service", "ended", "contact_way", "whom", "result", "safety", "closing"
]
LimitName = Literal["send", "reply"]


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One choice. ``words``: it needs words of one's own beside it; ``danger``: a yes is acted on at once."""

    list: ListName
    id: str
    text: Text
    source: str
    words: bool = False
    danger: bool = False
    service: str = ""
    htcds: str = ""


class Limit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """After how many days something is overdue."""

    id: LimitName
    days: int
    source: str


class FollowUpWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The rows of every list, in their order."""

    sources: tuple[Source, ...] = msgspec.field(name="source")
    limits: tuple[Limit, ...] = msgspec.field(name="limit")
    rows: tuple[Row, ...] = msgspec.field(name="row")

    def of(self, name: ListName) -> tuple[Row, ...]:
        """Return the rows of one list."""
        return tuple(row for row in self.rows if row.list == name)

    def row(self, name: ListName, row_id: str) -> Row | None:
        """Return one row; None for one that this version does not have."""
        return next((row for row in self.rows if row.list == name and row.id == row_id), None)

    def days(self, name: LimitName) -> int:
        """Return a limit."""
        return next(limit.days for limit in self.limits if limit.id == name)


@lru_cache(maxsize=1)
def load() -> FollowUpWords:
    """Read the lists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "follow_up.toml")


def read(path: Path) -> FollowUpWords:
    """Read the lists of a file; ReferenceError names the fault in one sentence."""
    try:
        words = msgspec.toml.decode(path.read_bytes(), type=FollowUpWords)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    for problem in _problems(words):
        raise ReferenceError(f"{path.name}: {problem}.")
    return words


def _problems(words: FollowUpWords) -> Iterator[str]:
    sources = {source.id for source in words.sources}
    counts = Counter((row.list, row.id) for row in words.rows)
    yield from (f"{row} of {name} stands there twice" for (name, row), n in counts.items() if n > 1)
    named = [(row.id, row.source) for row in words.rows] + [(limit.id, limit.source) for limit in words.limits]
    yield from (f"{one} names the source {name}, which is not listed" for one, name in named if name not in sources)
    for row in words.rows:
        if not (row.text.id.strip() and row.text.en.strip()):
            yield f"{row.id} has empty words"
        if row.list in {"service", "closing"} and not row.htcds:
            yield f"{row.id} has no code of HTCDS"
    yield from (f"the list {name} is empty" for name in get_args(ListName) if not words.of(name))
    yield from (f"no limit {name}" for name in get_args(LimitName) if name not in {each.id for each in words.limits})
