"""From complete lines and their layout to a document and what is wrong with it: fields, check digits, rules."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from operator import itemgetter, mul

from screening_desk.documents import dates, digits, names, states
from screening_desk.documents.layouts import LAYOUTS, Check, Layout, Span
from screening_desk.documents.results import CheckDigit, Document, Problem

Judged = tuple[Document, tuple[Problem, ...]]

# X belongs to the visual zone, yet issuers print it in the MRZ; no check digit covers it (Doc 9303-4 4.2.2.2).
SEXES = frozenset("MFX<")
_ANY_DAY = date(2050, 1, 1)  # every two-digit year has a leap day where it should
_SECOND_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where everything stands once the lines of a layout are joined: worked out once, since reading must be quick."""

    cut: Callable[[str], tuple[str, ...]]
    sums: tuple[tuple[slice, tuple[int, ...], int, Check], ...]


def interpret(layout: Layout, lines: tuple[str, ...], today: date) -> Judged:
    """Read complete lines and judge them; never raises, whatever the characters."""
    whole = "".join(lines)
    code, issuer, name, number, nationality, birth, sex, expiry, optional, optional_2 = _PLANS[layout.format].cut(whole)
    problems = _wrong_digits(layout, lines, whole, optional)
    if code[0] not in layout.first_letters or code[1] not in _SECOND_LETTERS:
        problems.append(_syntax("code", layout.code, lines, "document code"))
    codes = states.zone_codes()
    if issuer not in codes:
        problems.append(_syntax("issuer", layout.issuer, lines, "state code"))
    if nationality not in codes:
        problems.append(_syntax("nationality", layout.nationality, lines, "state code"))
    for start, end, expected in names.faults(name):
        line, offset, _ = layout.name
        problems.append(_syntax("name", Span(line, offset + start, offset + end), lines, expected))
    if layout.long_number and (rest := _rest(layout, lines)):
        number, optional = number + rest[:-1], optional[len(rest) :].lstrip("<")
    number = number.rstrip("<")
    if not number or "<" in number:
        problems.append(_syntax("number", layout.number, lines, "number without gaps"))
    if sex not in SEXES:
        problems.append(_syntax("sex", layout.sex, lines, "M F <"))
    birth_date = _dated(dates.birth, "birth", layout.birth, lines, today, problems)
    expiry_date = _dated(dates.expiry, "expiry", layout.expiry, lines, today, problems)
    if digits.foreign(whole):
        problems += _foreign(layout, lines, problems)
    primary, secondary = names.split(name)
    document = Document(
        layout.format,
        code.rstrip("<"),
        issuer.rstrip("<"),
        number,
        nationality.rstrip("<"),
        sex,
        primary,
        secondary,
        optional.rstrip("<"),
        optional_2.rstrip("<"),
        birth,
        expiry,
        birth_date,
        expiry_date,
    )
    return document, tuple(problems)


def examine(layout: Layout, lines: tuple[str, ...]) -> tuple[CheckDigit, ...]:
    """Compute every check digit of complete lines (ICAO Doc 9303-3 4.9)."""
    return tuple(_examine(layout, check, lines) for check in layout.checks)


def holds(layout: Layout, lines: tuple[str, ...]) -> bool:
    """Tell whether every check digit of complete lines is right."""
    return not _wrong_digits(layout, lines, "".join(lines), cut(lines, layout.optional))


def plausible(layout: Layout, lines: tuple[str, ...]) -> bool:
    """Tell whether complete lines are right in every check digit and rule, whatever the century of their dates."""
    return not interpret(layout, lines, _ANY_DAY)[1]


def cut(lines: tuple[str, ...], span: Span) -> str:
    """Cut the characters of one place out of the lines."""
    return lines[span.line][span.start : span.end]


def _wrong_digits(layout: Layout, lines: tuple[str, ...], whole: str, optional: str) -> list[Problem]:
    """Find the check digits that do not hold."""
    values = digits.values(whole)
    problems = []
    for over, weights, at, check in _PLANS[layout.format].sums:
        found, expected = whole[at], digits.WRITTEN[sum(map(mul, values[over], weights)) % 10]
        if found == expected or (check.blank and found == "<" and not any(values[over])):
            continue
        line, position, _ = check.at
        places = check.over
        if found == "<" and check.field == "number" and layout.long_number and optional[0] != "<":
            long = _examine(layout, check, lines)
            if long.ok:
                continue
            line, position, places, expected, found = long.line, long.position, long.over, long.expected, long.digit
        problems.append(Problem(check.field, "check_digit", line, position, position + 1, expected, found, places))
    return problems


def _examine(layout: Layout, check: Check, lines: tuple[str, ...]) -> CheckDigit:
    over, (line, position, _) = check.over, check.at
    if check.field == "number" and layout.long_number and (rest := _rest(layout, lines)):
        line, start, _ = layout.optional
        position = start + len(rest) - 1
        over = (*over, Span(line, start, position))
    numbers = b"".join([digits.values(cut(lines, span)) for span in over])
    found, expected = lines[line][position], digits.digit(numbers)
    ok = found == expected or (check.blank and found == "<" and not any(numbers))
    return CheckDigit(check.field, line, position, found, expected, ok, over)


def _rest(layout: Layout, lines: tuple[str, ...]) -> str:
    """Give what a number of more than nine characters continues with in the optional data, its check digit included."""
    if cut(lines, layout.checks[0].at) != "<":
        return ""
    return cut(lines, layout.optional).partition("<")[0]


def _dated(
    read: Callable[[str, date], date | None],
    field: str,
    span: Span,
    lines: tuple[str, ...],
    today: date,
    problems: list[Problem],
) -> date | None:
    """Read a date by its own rule; what is none becomes a problem."""
    try:
        return read(lines[span[0]][span[1] : span[2]], today)
    except ValueError:
        problems.append(_syntax(field, span, lines, "date"))
        return None


def _syntax(field: str, span: Span, lines: tuple[str, ...], expected: str) -> Problem:
    return Problem(field, "syntax", *span, expected, cut(lines, span), (span,))


def _foreign(layout: Layout, lines: tuple[str, ...], known: list[Problem]) -> list[Problem]:
    """Find fields with characters outside the alphabet of the zone that no other rule has refused yet."""
    refused = {problem.field for problem in known if problem.kind == "syntax"}
    return [
        _syntax(field, span, lines, "A-Z 0-9 <")
        for field, span in layout.fields
        if field not in refused and digits.foreign(cut(lines, span))
    ]


def _plan(layout: Layout) -> _Plan:
    def place(span: Span) -> slice:
        return slice(span.line * layout.width + span.start, span.line * layout.width + span.end)

    spans = (
        layout.code,
        layout.issuer,
        layout.name,
        layout.number,
        layout.nationality,
        layout.birth,
        layout.sex,
        layout.expiry,
        layout.optional,
        layout.optional_2 or Span(0, 0, 0),
    )
    return _Plan(
        itemgetter(*map(place, spans)),
        tuple(_sum(check, tuple(map(place, check.over)), place(check.at).start) for check in layout.checks),
    )


def _sum(check: Check, over: tuple[slice, ...], at: int) -> tuple[slice, tuple[int, ...], int, Check]:
    """Spread the weights of a check digit over one stretch of the joined lines; what takes no part weighs nothing."""
    start, stop = over[0].start, over[-1].stop
    places = [place for part in over for place in range(part.start, part.stop)]
    weights = dict(zip(places, digits.WEIGHTS, strict=False))
    return slice(start, stop), tuple(weights.get(place, 0) for place in range(start, stop)), at, check


_PLANS = {layout.format: _plan(layout) for layout in LAYOUTS}
