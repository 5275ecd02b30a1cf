"""The code lists of IOM's HTCDS 2.0, its known defects, and which answers are exported as which code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import msgspec

from screening_desk.reference.indicators import Source
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error


class Defect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fault of the standard, and what is done about it."""

    id: str
    text: Text


class Mapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A yes to an item is exported as this code; ``sub`` is our own where the list has none that says just this."""

    item: str
    field: str
    code: str
    sub: str = ""


class Htcds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the export stands on."""

    attribution: str
    version: str
    sources: tuple[Source, ...] = msgspec.field(name="source")
    codes: Mapping[str, tuple[str, ...]]
    defects: tuple[Defect, ...] = msgspec.field(name="defect")
    maps: tuple[Mapped, ...] = msgspec.field(name="map")

    def of(self, items: frozenset[str], field: str) -> tuple[str, ...]:
        """Return the codes of a field for what was answered yes, each once; a sub-code stands after a colon."""
        found = (
            f"{each.code}:{each.sub}" if each.sub else each.code
            for each in self.maps
            if each.item in items and each.field == field
        )
        return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def load() -> Htcds:
    """Read the lists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "htcds.toml")


def read(path: Path) -> Htcds:
    """Read the lists of a file; ReferenceError names the fault in one sentence."""
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=Htcds)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    for problem in _problems(found):
        raise ReferenceError(f"{path.name}: {problem}.")
    return found


def _problems(found: Htcds) -> Iterator[str]:
    for each in found.maps:
        if each.code not in found.codes.get(each.field, ()):
            yield f"{each.item} is exported as {each.code}, which {each.field} does not have"
        if each.sub and each.code != "Other":
            yield f"{each.item} has a sub-code beside {each.code}"
