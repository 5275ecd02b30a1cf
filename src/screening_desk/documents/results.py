"""What a reading gives back: the document as read, its problems, its check digits, notes and proposed repairs.

What every reading makes is a struct of msgspec: frozen like the dataclasses, and made in a tenth of their time.
"""

import enum
from dataclasses import dataclass
from datetime import date
from typing import Literal

import msgspec

from screening_desk.documents.layouts import Span

Kind = Literal["check_digit", "syntax", "length"]
NoteCode = Literal[
    "confirmed",
    "keyboard",
    "small_letters",
    "refilled",
    "state_form",
    "code_recalled",
    "sex_x",
    "one_name",
    "no_separator",
    "name_truncated",
    "number_twin",
    "birth_unknown",
    "birth_zeros",
    "birth_century",
    "birth_after_expiry",
    "expiry_far",
]


class Shape(enum.Enum):
    """How much of a machine readable zone a burst of characters looks like."""

    NONE = "none"
    PARTIAL = "partial"
    COMPLETE = "complete"


class Document(msgspec.Struct, frozen=True):
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


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong: `lines[line][start:end]` of the reading, all counted from 0.

    `field` is number, birth, expiry, optional, composite, name, code, issuer, nationality or sex; `order` when the
    lines came in the wrong order, `keyboard` when two keyboard layouts explain the text, and `line` for kind `length`,
    where `expected` and `found` are numbers of characters. For kind `check_digit` they are the computed and the read
    digit; for `syntax` `expected` names what belongs there: date, name, letter, filler, state code, document code,
    `number without gaps`, `M F <`, `A-Z 0-9 <`. `over` are the places that take part: the characters that the check
    digit is computed from (its own place apart), or those that break the rule.
    """

    field: str
    kind: Kind
    line: int
    start: int
    end: int
    expected: str
    found: str
    over: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One place that a repair would read differently: `lines[line][position]` of the text as read, counted from 0.

    An empty `found` means that `proposed` is put in before that place, an empty `proposed` that `found` is left out.
    """

    line: int
    position: int
    found: str
    proposed: str


@dataclass(frozen=True, slots=True)
class Repair:
    """A proposed reading of a misread zone with its own lines and document; never applied silently.

    `keyboard` names the layout when that explains the text (`us de`: the reader types for a United States keyboard and
    the computer takes it for a German one; several with ` / ` between them); there are no changes of single characters then.
    """

    changes: tuple[Change, ...]
    document: Document
    lines: tuple[str, ...]
    keyboard: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a reading that makes it neither right nor wrong, with its place as in `Problem`.

    The codes: `confirmed` (a person took a repair, what was read stays in `arrival.as_read`), `keyboard` (read through
    another keyboard layout, `detail` as in `Repair`), `small_letters` (Caps Lock), `refilled` (closing fillers were lost
    and put back), `state_form` (DEU where Doc 9303 has D), `code_recalled` (the state code is from memory), `sex_x` (X
    belongs to the printed page), `one_name` (no secondary identifier), `no_separator` (several words, but no double
    filler: all of it is read as primary identifier), `name_truncated` (the field is full, so the name may go on),
    `number_twin` (the number in `detail`, with O and 0 exchanged, has the same check digits), `birth_unknown` and
    `birth_zeros` (parts are fillers, or zeros where fillers belong), `birth_century` (the year in `detail` is possible
    too), `birth_after_expiry`, `expiry_far` (later than documents are issued for).
    """

    code: NoteCode
    field: str
    line: int
    start: int
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckDigit:
    """One check digit of a reading: where it stands (counted from 0), what was read, what was computed and from what."""

    field: str
    line: int
    position: int
    digit: str
    expected: str
    ok: bool
    over: tuple[Span, ...] = ()
