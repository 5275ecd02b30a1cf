"""Paths of care as checklists: a child's and a foreign victim's, with instrument, article and confidence of each item."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec

from screening_desk.reference.decisions import LegalRow
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

PathName = Literal["child", "foreigner"]


class PathRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One checklist."""

    id: PathName
    title: Text


class ItemRow(LegalRow, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One item. ``words``: done only with words; ``consent``: done only on a consent that stands; ``days``: then overdue."""

    path: PathName
    hint: Text
    days: int
    words: bool = False
    consent: bool = False


class CareLists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The checklists in their order."""

    paths: tuple[PathRow, ...] = msgspec.field(name="path")
    items: tuple[ItemRow, ...] = msgspec.field(name="item")

    def of(self, path: str) -> tuple[ItemRow, ...]:
        """Return the items of one checklist."""
        return tuple(item for item in self.items if item.path == path)

    def item(self, path: str, item_id: str) -> ItemRow | None:
        """Return one item; None for one that this version does not have."""
        return next((item for item in self.of(path) if item.id == item_id), None)

    def path(self, path: str) -> PathRow | None:
        """Return one checklist."""
        return next((each for each in self.paths if each.id == path), None)


@lru_cache(maxsize=1)
def load() -> CareLists:
    """Read the checklists shipped with the program; ReferenceError names the fault in one sentence."""
    return read(Path(__file__).parent / "care.toml")


def read(path: Path) -> CareLists:
    """Read the checklists of a file; ReferenceError names the fault in one sentence."""
    try:
        lists = msgspec.toml.decode(path.read_bytes(), type=CareLists)
    except (OSError, msgspec.DecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault
    twice = [key for key, n in Counter((item.path, item.id) for item in lists.items).items() if n > 1]
    bare = [item.id for item in lists.items if item.line is None and not (item.instrument and item.article)]
    empty = [each.id for each in lists.paths if not lists.of(each.id)]
    if twice or bare or empty:
        raise ReferenceError(f"{path.name} has items that are there twice, bare or missing: {twice} {bare} {empty}.")
    return lists
