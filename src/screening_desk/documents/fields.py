"""From complete lines and their layout to a reading: fields, check digits, rules."""

from collections.abc import Iterator
from datetime import date

from screening_desk.documents import dates, digits, names, states
from screening_desk.documents.layouts import Check, Layout, Span
from screening_desk.documents.results import CheckDigit, Document, Problem, Reading

# X belongs to the visual zone, yet issuers print it in the MRZ; no check digit covers it (Doc 9303-4 4.2.2.2).
_SEXES = frozenset("MFX<")


def interpret(layout: Layout, lines: tuple[str, ...], today: date, *, swapped: bool = False) -> Reading:
    """Read complete lines; `swapped` notes that they came in the wrong order. Never raises, whatever the characters."""
    problems = [
        Problem(check.field, "check_digit", check.line, check.position, check.position + 1, check.expected, check.digit)
        for check in examine(layout, lines)
        if not check.ok
    ]
    if swapped:
        problems.append(Problem("order", "syntax", 0, 0, layout.width, "line 1", "line 2"))
    problems += _code_faults(layout, lines)
    problems += _name_faults(layout, lines)
    number, optional = _number_and_optional(layout, lines)
    if not number or "<" in number:
        problems.append(_syntax("number", layout.number, lines, "number without gaps"))
    sex = cut(lines, layout.sex)
    if sex not in _SEXES:
        problems.append(_syntax("sex", layout.sex, lines, "M F <"))
    birth_date = expiry_date = None
    birth, expiry = cut(lines, layout.birth), cut(lines, layout.expiry)
    try:
        birth_date = dates.birth(birth, today)
    except ValueError:
        problems.append(_syntax("birth", layout.birth, lines, "date"))
    try:
        expiry_date = dates.expiry(expiry, today)
    except ValueError:
        problems.append(_syntax("expiry", layout.expiry, lines, "date"))
    if digits.foreign("".join(lines)):
        problems += _foreign(layout, lines, problems)
    primary, secondary = names.split(cut(lines, layout.name))
    document = Document(
        format=layout.format,
        document_code=cut(lines, layout.code).rstrip("<"),
        issuing_state=cut(lines, layout.issuer).rstrip("<"),
        document_number=number,
        nationality=cut(lines, layout.nationality).rstrip("<"),
        sex=sex,
        primary_identifier=primary,
        secondary_identifier=secondary,
        optional_data=optional,
        optional_data_2=cut(lines, layout.optional_2).rstrip("<") if layout.optional_2 else "",
        birth_date_raw=birth,
        expiry_date_raw=expiry,
        birth_date=birth_date,
        expiry_date=expiry_date,
    )
    return Reading(document, not problems, tuple(problems), (), lines)


def examine(layout: Layout, lines: tuple[str, ...]) -> tuple[CheckDigit, ...]:
    """Compute every check digit of complete lines (ICAO Doc 9303-3 4.9)."""
    numbers = [digits.values(line) for line in lines]
    return tuple(_examine(layout, check, lines, numbers) for check in layout.checks)


def holds(layout: Layout, lines: tuple[str, ...]) -> bool:
    """Tell whether every check digit of complete lines is right."""
    return all(check.ok for check in examine(layout, lines))


def cut(lines: tuple[str, ...], span: Span) -> str:
    """Cut the characters of one place out of the lines."""
    return lines[span.line][span.start : span.end]


def _examine(layout: Layout, check: Check, lines: tuple[str, ...], numbers: list[bytes]) -> CheckDigit:
    over = b"".join([numbers[line][start:end] for line, start, end in check.over])
    line, position, _ = check.at
    if check.field == "number" and layout.long_number and (rest := _rest(layout, lines)):
        line, position = layout.optional.line, layout.optional.start + len(rest) - 1
        over += numbers[line][layout.optional.start : position]
    found, expected = lines[line][position], digits.digit(over)
    ok = found == expected or (check.blank and found == "<" and not any(over))
    return CheckDigit(check.field, line, position, found, expected, ok)


def _rest(layout: Layout, lines: tuple[str, ...]) -> str:
    """Give what a number of more than nine characters continues with in the optional data, its check digit included."""
    if cut(lines, layout.checks[0].at) != "<":
        return ""
    return cut(lines, layout.optional).partition("<")[0]


def _number_and_optional(layout: Layout, lines: tuple[str, ...]) -> tuple[str, str]:
    number, optional = cut(lines, layout.number), cut(lines, layout.optional)
    if layout.long_number and (rest := _rest(layout, lines)):
        number, optional = number + rest[:-1], optional[len(rest) :].lstrip("<")
    return number.rstrip("<"), optional.rstrip("<")


def _syntax(field: str, span: Span, lines: tuple[str, ...], expected: str) -> Problem:
    return Problem(field, "syntax", *span, expected, cut(lines, span))


def _code_faults(layout: Layout, lines: tuple[str, ...]) -> Iterator[Problem]:
    """Find document and state codes that Doc 9303 does not know."""
    code = cut(lines, layout.code)
    first, second = code[0], code[1]
    if first not in layout.first_letters or not (second == "<" or (second.isalpha() and second.isascii())):
        yield _syntax("code", layout.code, lines, "document code")
    if states.find(cut(lines, layout.issuer)) is None:
        yield _syntax("issuer", layout.issuer, lines, "state code")
    if states.find(cut(lines, layout.nationality)) is None:
        yield _syntax("nationality", layout.nationality, lines, "state code")


def _name_faults(layout: Layout, lines: tuple[str, ...]) -> Iterator[Problem]:
    line, offset, _ = layout.name
    name = cut(lines, layout.name)
    for start, end, expected in names.faults(name):
        yield Problem("name", "syntax", line, offset + start, offset + end, expected, name[start:end])


def _foreign(layout: Layout, lines: tuple[str, ...], known: list[Problem]) -> list[Problem]:
    """Find fields with characters outside the alphabet of the zone that no other rule has refused yet."""
    refused = {problem.field for problem in known if problem.kind == "syntax"}
    return [
        _syntax(field, span, lines, "A-Z 0-9 <")
        for field, span in layout.fields
        if field not in refused and digits.foreign(cut(lines, span))
    ]
