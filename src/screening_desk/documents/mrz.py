"""Reading machine readable zones of passports, visas and cards (ICAO Doc 9303 parts 3 to 7)."""

from datetime import date, datetime

from screening_desk.documents import fields, scan
from screening_desk.documents.digits import foreign
from screening_desk.documents.layouts import BY_FORMAT, LAYOUTS
from screening_desk.documents.results import Change, CheckDigit, Document, Problem, Reading, Repair, Shape

__all__ = [
    "Change",
    "CheckDigit",
    "Document",
    "Problem",
    "Reading",
    "Repair",
    "Shape",
    "check_digits",
    "read",
    "read_all",
    "shape",
]

_FIRST_LETTERS = frozenset("".join(layout.first_letters for layout in LAYOUTS))
_SURELY_A_SCAN = 20


def read(text: str, today: date | None = None) -> Reading:
    """Read the newest zone of a text as it comes from a reader, a paste or a keyboard; never raises.

    Lines may be joined, in small letters, in the wrong order, or wrapped in control characters. Centuries are seen from
    `today`. An empty text gives a reading without document, problems and lines.
    """
    readings = read_all(text, today)
    return readings[-1] if readings else Reading(None, False, (), (), ())


def read_all(text: str, today: date | None = None) -> tuple[Reading, ...]:
    """Read every zone of a text in order, each from its own lines only; `()` when the text holds nothing."""
    day = today or datetime.now().astimezone().date()
    return tuple(_read(group, day) for group in scan.groups(text))


def shape(text: str) -> Shape:
    """Tell whether a burst of keys begins like a zone, and whether it is whole; check digits do not matter.

    For the reader at the keyboard: PARTIAL may still grow, COMPLETE ends the scan at once.
    """
    lines = tuple(scan.segments(text))
    if not lines or any(map(foreign, lines)) or not (_starts_zone(lines[0]) or _starts_data(lines[0])):
        return Shape.NONE
    found = scan.groups(text, growing=True)
    return Shape.COMPLETE if all(group.layout and not group.padded for group in found) else Shape.PARTIAL


def check_digits(reading: Reading) -> tuple[CheckDigit, ...]:
    """Give every check digit of a reading with its place; `()` for a reading without document."""
    if reading.document is None:
        return ()
    return fields.examine(BY_FORMAT[reading.document.format], reading.lines)


def _read(group: scan.Group, today: date) -> Reading:
    if group.layout:
        return fields.interpret(group.layout, group.lines, today, swapped=group.swapped)
    problems = tuple(
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
    return Reading(None, False, problems, (), group.lines)


def _starts_zone(line: str) -> bool:
    """Tell whether a line begins with a document code and a state."""
    head = line[1:5].replace("<", "")
    return line[0] in _FIRST_LETTERS and (head.isalpha() or not head)


def _starts_data(line: str) -> bool:
    """Tell whether a line looks like line 2 of a passport or visa, from a book that was turned."""
    birth = line[13:20].replace("<", "")
    state = line[10:13].replace("<", "")
    return len(line) >= _SURELY_A_SCAN and state.isalpha() and (birth.isdigit() or not birth)
