"""What a file of a watch list says, as frozen values: entries, numbers, what goes, and what could not be taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Subject = Literal["person", "company", "document", "phone"]
NumberKind = Literal["passport", "national_id", "phone", "other"]
PASSED_OVER = "passed_over"
"""The code of what is in order and of no use here (an address, a ship): counted, and no fault."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number of an entry. `folded` is what it is looked up by; None for one that only fills a field."""

    kind: NumberKind
    number: str
    plain: str
    folded: str | None
    state: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `row` counts from 1 as the file does. What is not known is empty."""

    row: int
    key: str
    subject: Subject = "person"
    names: tuple[str, ...] = ()
    weak_names: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    births_raw: tuple[str, ...] = ()
    sex: str = ""
    nationalities: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    topics: tuple[str, ...] = ()
    text: str = ""
    listed_on: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gone:
    """An entry that a file of changes takes off the list."""

    row: int
    key: str


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers that a file of changes adds to an entry which it does not name otherwise."""

    row: int
    key: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that was not taken: where, which field, why. Never what stood there."""

    row: int
    field: str
    code: str


Item = Entry | Gone | Numbers | Fault
