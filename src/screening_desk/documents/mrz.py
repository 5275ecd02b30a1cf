"""Reading machine readable zones of passports, visas and cards (ICAO Doc 9303 parts 3 to 7)."""

from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

import msgspec

from screening_desk.documents import fields, keyboards, notes, repair, scan
from screening_desk.documents.digits import foreign
from screening_desk.documents.layouts import BY_FORMAT, LAYOUTS, Span
from screening_desk.documents.lines import AS_PRINTED, Arrival, Group
from screening_desk.documents.results import Change, CheckDigit, Document, Note, Problem, Repair, Shape

__all__ = [
    "Change",
    "CheckDigit",
    "Document",
    "Note",
    "Problem",
    "Reading",
    "Repair",
    "Shape",
    "Span",
    "check_digits",
    "confirm",
    "read",
    "read_all",
    "shape",
]

_FIRST_LETTERS = frozenset("".join(layout.first_letters for layout in LAYOUTS))
_SURELY_A_SCAN = 20


class Reading(msgspec.Struct, frozen=True, dict=True):
    """One zone as read. `document` is None when the lines are incomplete.

    Centuries are seen from `today`. Proposals and notes are worked out when they are asked for, since most zones need
    none.
    """

    document: Document | None
    problems: tuple[Problem, ...]
    today: date
    group: Group

    @property
    def valid(self) -> bool:
        """Whether every check digit and every rule holds for the text as it came."""
        return self.document is not None and not self.problems

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the zone; what was read, unpadded, where they are incomplete."""
        return self.group.lines

    @property
    def arrival(self) -> Arrival:
        """How the lines came, where that was not as printed."""
        return self.group.arrival

    @cached_property
    def repairs(self) -> tuple[Repair, ...]:
        """What a misread zone may have been, by the likeliest kind of misreads that makes all of it right.

        More than one, or one beside `further`, means that none may be preferred. A valid zone has one only for a name
        whose double filler was read as a letter, which no check digit can show.
        """
        group, layout = self.group, self.group.layout
        if layout is None:
            options = ((option.layout, option.lines, option.arrival.keyboard) for option in group.options)
            found = repair.explain_options(options, self.today)
            return found or repair.explain_length(group.lines, group.width, self.today)
        if self.valid:
            return repair.explain_name(layout, self.lines, self.today)
        return repair.explain(layout, self.lines, self.today)

    @cached_property
    def further(self) -> tuple[Repair, ...]:
        """What rarer misreads would explain besides `repairs`; to be shown with them, after them."""
        group, layout = self.group, self.group.layout
        if self.valid or not self.repairs:
            return ()
        if layout is not None:
            return repair.explain_further(layout, self.lines, self.today, self.repairs)
        found = repair.explain_length(group.lines, group.width, self.today)
        return tuple(each for each in found if each not in self.repairs)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """What to know about a complete zone beside its problems: assumptions, old habits of issuers, doubts."""
        if self.document is None or self.group.layout is None:
            return ()
        return notes.remarks(self.group.layout, self.lines, self.document, self.arrival, self.today)


def read(text: str, today: date | None = None, *, keyboard: str = "") -> Reading:
    """Read the newest zone of a text as it comes from a reader, a paste or a keyboard; never raises.

    Lines may be joined, wrapped, in small letters, in the wrong order, among control characters and words, or typed
    through another keyboard layout; `keyboard` (one layout pair of an `arrival.keyboard`) decides between two that fit.
    Centuries are seen from `today`. An empty text gives a reading without document, problems and lines.
    """
    day = today or datetime.now().astimezone().date()
    groups = scan.groups(text, keyboard=keyboard)
    return _read(groups[-1], day) if groups else Reading(None, (), day, _NOTHING)


def read_all(text: str, today: date | None = None, *, keyboard: str = "") -> tuple[Reading, ...]:
    """Read every zone of a text in order, each from its own lines only; `()` when the text holds nothing.

    The same document twice in a row is one double scan, hence one reading.
    """
    day = today or datetime.now().astimezone().date()
    groups = scan.groups(text, keyboard=keyboard)
    return tuple(_read(group, day) for at, group in enumerate(groups) if not at or group != groups[at - 1])


def confirm(reading: Reading, repair: Repair) -> Reading:
    """Give the reading of a proposal that a person compared with the printed page and confirmed.

    It holds the lines as proposed; `arrival.as_read` and the note `confirmed` keep what was read. ValueError for a
    proposal that is not one of this reading.
    """
    if repair not in reading.repairs and repair not in reading.further:
        raise ValueError("not a repair of this reading")
    layout = BY_FORMAT[repair.document.format]
    arrival = replace(reading.arrival, swapped=False, as_read=reading.lines)
    if repair.keyboard:
        arrival = replace(arrival, keyboard=repair.keyboard)
    return _read(Group(repair.lines, layout.width, layout, arrival), reading.today)


def shape(text: str) -> Shape:
    """Tell whether a burst of keys begins like a zone, and whether it is whole; check digits do not matter.

    For the reader at the keyboard: PARTIAL may still grow, COMPLETE ends the scan at once.
    """
    found = _shape(text)
    if found is Shape.NONE and foreign("".join(text.split())):
        others = {_shape(typed) for _, typed in keyboards.retyped(text)}
        return next((kind for kind in (Shape.COMPLETE, Shape.PARTIAL) if kind in others), Shape.NONE)
    return found


def check_digits(reading: Reading) -> tuple[CheckDigit, ...]:
    """Give every check digit of a reading with its place; `()` for a reading without document."""
    if reading.document is None:
        return ()
    return fields.examine(BY_FORMAT[reading.document.format], reading.lines)


def _read(group: Group, today: date) -> Reading:
    if group.layout is None:
        return Reading(None, _missing(group), today, group)
    document, problems = fields.interpret(group.layout, group.lines, today)
    if group.arrival.swapped:
        problems = (Problem("order", "syntax", 0, 0, group.layout.width, "line 1", "line 2"), *problems)
    return Reading(document, problems, today, group)


def _missing(group: Group) -> tuple[Problem, ...]:
    """Say which lines have the wrong length, or that two ways of reading the text are possible."""
    if group.options and group.options[0].arrival.keyboard:
        keys = " or ".join(option.arrival.keyboard for option in group.options)
        line = "".join(group.lines[:1])
        return (Problem("keyboard", "syntax", 0, 0, len(line), keys, line),)
    return tuple(
        Problem(
            "line",
            "length",
            at,
            min(len(line), group.width),
            max(len(line), group.width),
            str(group.width),
            str(len(line)),
        )
        for at, line in enumerate(group.lines)
        if len(line) != group.width
    )


def _shape(text: str) -> Shape:
    lines = tuple(scan.segments(text))
    if not lines or any(map(foreign, lines)) or not (_starts_zone(lines[0]) or _starts_data(lines[0])):
        return Shape.NONE
    found = scan.groups(text, growing=True)
    return Shape.COMPLETE if all(group.layout and not group.arrival.refilled for group in found) else Shape.PARTIAL


def _starts_zone(line: str) -> bool:
    """Tell whether a line begins with a document code and a state."""
    head = line[1:5].replace("<", "")
    return line[0] in _FIRST_LETTERS and (head.isalpha() or not head)


def _starts_data(line: str) -> bool:
    """Tell whether a line looks like line 2 of a passport or visa, from a book that was turned."""
    birth = line[13:20].replace("<", "")
    state = line[10:13].replace("<", "")
    return len(line) >= _SURELY_A_SCAN and state.isalpha() and (birth.isdigit() or not birth)


_NOTHING = Group((), 0, None, AS_PRINTED)
