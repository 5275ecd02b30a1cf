"""What a reading gives back: the document as read, its problems and its check digits."""

import enum
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["check_digit", "syntax", "length"]


class Shape(enum.Enum):
    """How much of a machine readable zone a burst of characters looks like."""

    NONE = "none"
    PARTIAL = "partial"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Document:
    """The fields of one machine readable zone, as read (ICAO Doc 9303 parts 4 to 7).

    `format` is TD1, TD2, TD3, MRVA or MRVB. Trailing fillers are removed; in names a filler is a space. `sex` is M, F,
    X or `<` (unspecified). Fillers inside `optional_data` are kept, because the issuer gave them a meaning. The raw
    dates keep all six characters; a date is None where parts are unknown or impossible.
    """

    format: str
    document_code: str
    issuing_state: str
    document_number: str
    nationality: str
    sex: str
    primary_identifier: str
    secondary_identifier: str
    optional_data: str
    optional_data_2: str
    birth_date_raw: str
    expiry_date_raw: str
    birth_date: date | None
    expiry_date: date | None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `lines[line][start:end]` of the reading, all counted from 0.

    `field` is number, birth, expiry, optional, composite, name, code, issuer, nationality or sex; `order` when the
    lines came in the wrong order, and `line` for kind `length`, where `expected` and `found` are numbers of characters.
    For kind `check_digit` they are the computed and the read digit; for `syntax` `expected` names what belongs there.
    """

    field: str
    kind: Kind
    line: int
    start: int
    end: int
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Change:
    """One place that a repair would read differently: `lines[line][position]`, counted from 0."""

    line: int
    position: int
    found: str
    proposed: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A proposed reading of a misread zone with its own document; never applied silently."""

    changes: tuple[Change, ...]
    document: Document


@dataclass(frozen=True, slots=True)
class Reading:
    """One zone as read: `valid` is true when every check digit and every rule holds for the text as it came.

    `document` is None when the lines are incomplete; `lines` then hold what was read, unpadded.
    """

    document: Document | None
    valid: bool
    problems: tuple[Problem, ...]
    repairs: tuple[Repair, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit of a reading: where it stands (counted from 0), what was read and what was computed."""

    field: str
    line: int
    position: int
    digit: str
    expected: str
    ok: bool
