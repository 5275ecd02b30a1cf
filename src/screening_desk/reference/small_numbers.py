"""Below which number a figure about people is closed: dated rows, one for within the office and one for what leaves it."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_args

import msgspec

from screening_desk.reference import reading
from screening_desk.reference.model import Confidence, Filled, in_force
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

Where = Literal["inside", "outside"]
NAME = "small_numbers.toml"


class LimitRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The least number that is shown."""

    id: Where
    name: Text
    least: Annotated[int, msgspec.Meta(ge=2, le=1000)]
    instrument: Filled
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: Filled


def read(folder: Path) -> tuple[LimitRow, ...]:
    """Read the rows of a folder; ReferenceError names the fault in one sentence."""
    return tuple(reading.rows(folder / NAME, "limit", LimitRow))


@lru_cache(maxsize=1)
def load() -> tuple[LimitRow, ...]:
    """The rows shipped with the program, for data that had none."""
    return read(Path(__file__).parent)


def limit(rows: Sequence[LimitRow], where: Where, day: date) -> LimitRow:
    """Return the row that holds on a day; where none does, the one that shows least."""
    own = [row for row in rows or load() if row.id == where]
    holding = [row for row in own if in_force(row.valid_from, row.valid_to, day)]
    return max(holding or own, key=lambda row: row.least)


def check(rows: Iterable[LimitRow]) -> None:
    """Raise ReferenceError for a limit that is missing, or for figures that leave the office more freely than within."""
    found = tuple(rows)
    for row in found:
        if row.valid_from and row.valid_to and row.valid_to < row.valid_from:
            raise ReferenceError(f"The limit {row.id} ends before it begins.", "dates")
    for where in get_args(Where):
        if found and all(row.id != where for row in found):
            raise ReferenceError(f"The limit {where} of small numbers is missing.", "missing")
    for day in {day for row in found for day in (row.valid_from, row.valid_to, date.min) if day}:
        for where in get_args(Where):
            holding = [row for row in found if row.id == where and in_force(row.valid_from, row.valid_to, day)]
            if len(holding) > 1:
                raise ReferenceError(f"Two limits {where} of small numbers hold on {day}.", "dates")
        if found and limit(found, "outside", day).least < limit(found, "inside", day).least:
            raise ReferenceError(f"On {day} smaller numbers would leave the office than are shown in it.", "value")
