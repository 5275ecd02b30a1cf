"""What a misread zone may have been: look-alike characters and lost or surplus fillers, proposed and never applied.

A proposal stands only where the changed text is right in every check digit and every rule (ICAO Doc 9303-3 4.9).
"""

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import resources
from itertools import product

import msgspec

from screening_desk.documents import digits, fields, names, states
from screening_desk.documents.layouts import LAYOUTS, Layout, Span
from screening_desk.documents.results import Change, Repair

_MOST = 64  # ways of reading the places that must be wrong; beyond that nothing is explained
_SERIES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LETTERS = frozenset(_SERIES)
_FILLER = frozenset("<")

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    """A place that must be misread, with what may have stood there; as many characters as the place has."""

    span: Span
    texts: tuple[str, ...]


class _Kind(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One kind of misreads: what each character may have been, by what can stand in its place."""

    name: str
    digit: dict[str, str]
    letter: dict[str, str]
    either: dict[str, str]
    filler: dict[str, str]
    spares_series: bool = False


class _Misreads(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    kinds: list[_Kind]
    word: dict[str, str]


def explain(layout: Layout, lines: Lines, today: date) -> tuple[Repair, ...]:
    """Find what the likeliest kind of misreads that explains complete but wrong lines makes of them.

    All places that cannot hold what was read must be look-alikes of what can, and beside them at most one more
    character; two explanations of one kind are both given. Empty where nothing explains the text. What rarer kinds
    would explain is asked for with `explain_further`.
    """
    for kind in _misreads().kinds:
        choices = _must_change(layout, lines, kind)
        if choices is None:
            continue
        starts = [_apply(lines, choice) for choice in product(*(_spelled(choice) for choice in choices))]
        found = _right(layout, starts, lines, today)
        if not found:
            found = _right(layout, [text for start in starts for text in _one_more(layout, start, kind)], lines, today)
        if found:
            return found
    return ()


def explain_further(layout: Layout, lines: Lines, today: date, known: tuple[Repair, ...]) -> tuple[Repair, ...]:
    """Find what rarer kinds of misreads would explain besides the `known` proposals, likelier kinds first."""
    texts: dict[Lines, None] = {}
    for kind in _misreads().kinds:
        choices = _must_change(layout, lines, kind)
        starts = [] if choices is None else [_apply(lines, one) for one in product(*map(_spelled, choices))]
        texts |= dict.fromkeys(starts)
        texts |= dict.fromkeys(text for start in starts for text in _one_more(layout, start, kind))
    return tuple(found for found in _right(layout, list(texts), lines, today) if found not in known)


def explain_options(options: Iterable[tuple[Layout | None, Lines, str]], today: date) -> tuple[Repair, ...]:
    """Give every way of reading a text that is right in everything: another size or another keyboard layout."""
    judged = [
        (fields.interpret(layout, lines, today), lines, keyboard) for layout, lines, keyboard in options if layout
    ]
    return tuple(
        Repair((), document, lines, keyboard) for (document, problems), lines, keyboard in judged if not problems
    )


def explain_length(lines: Lines, width: int, today: date) -> tuple[Repair, ...]:
    """Find the filler that a line of data has lost, or has too much, where the check digits prove it.

    A line of names proves nothing: a lost letter would look the same.
    """
    found: dict[Lines, Repair] = {}
    for layout in LAYOUTS:
        lengths = [len(line) - width for line in lines]
        if layout.width != width or layout.height != len(lines) or sorted(map(abs, lengths))[-2:] != [0, 1]:
            continue
        at = next(index for index, length in enumerate(lengths) if length)
        if at == layout.name.line or not lines[0] or lines[0][0] not in layout.first_letters:
            continue
        for position, text in _other_lengths(lines[at], lengths[at]):
            if position > layout.checks[-1].at.end and layout.checks[-1].field != "composite":
                break  # optional data of a visa: nothing proves where the filler was
            changed = (*lines[:at], text, *lines[at + 1 :])
            document, problems = fields.interpret(layout, changed, today)
            # Data begin at the left (Doc 9303-3 4.10), so fillers before optional data are no explanation.
            if not problems and not document.optional_data.startswith("<"):
                change = Change(at, position, "<" * (lengths[at] > 0), "<" * (lengths[at] < 0))
                found.setdefault(changed, Repair((change,), document, changed))
    return tuple(found.values())


def explain_name(layout: Layout, lines: Lines, today: date) -> tuple[Repair, ...]:
    """Find a double filler whose second sign was read as a letter (`OLDENBURY<CMILES`); no check digit covers names."""
    line, start, end = layout.name
    name = lines[line][start:end]
    body = name.strip("<")
    if "<<" in body or "<" not in body:
        return ()
    word = _misreads().word
    found = [
        _changed(lines, line, start + at, "<")
        for at in range(1, len(name) - 1)
        if name[at - 1] == "<" and name[at + 1] in word.get(name[at], "")
    ]
    return _right(layout, found, lines, today)


def name_letters(name: str) -> str:
    """Return a name with the likeliest letter for each digit, "?" where none is likely; names hold no digits (9303-3 4.6)."""
    likely = _misreads().kinds[0].letter
    return "".join(likely.get(char, "?") if char.isdecimal() else char for char in name)


def _right(layout: Layout, texts: list[Lines], lines: Lines, today: date) -> tuple[Repair, ...]:
    """Keep the texts that are right in everything, each once, with what they change."""
    found: dict[Lines, Repair] = {}
    for text in texts:
        document, problems = fields.interpret(layout, text, today)
        if not problems and text != lines:
            found.setdefault(text, Repair(_changes(lines, text), document, text))
    return tuple(found.values())


def _must_change(layout: Layout, lines: Lines, kind: _Kind) -> list[_Choice] | None:
    """Collect the places that cannot hold what was read; None where one of them looks like nothing that could."""
    choices: list[_Choice] = []
    for span, allowed, alike in _singles(layout, lines, kind):
        read = fields.cut(lines, span)
        if read in allowed:
            continue
        texts = tuple(other for other in alike.get(read, "") if other in allowed)
        if not texts:
            return None
        choices.append(_Choice(span, texts))
    for span in (layout.issuer, layout.nationality):
        code = fields.cut(lines, span)
        if code in states.zone_codes():
            continue
        texts = tuple(_codes(code, kind))
        if not texts:
            return None
        choices.append(_Choice(span, texts))
    ways = 1
    for choice in choices:
        ways *= len(choice.texts)
    return choices if ways <= _MOST else None


def _singles(layout: Layout, lines: Lines, kind: _Kind) -> Iterator[tuple[Span, frozenset[str], Mapping[str, str]]]:
    """Give every place of one character with what may stand there and the look-alikes to ask."""
    line, start, _ = layout.code
    yield Span(line, start, start + 1), frozenset(layout.first_letters), kind.letter
    yield Span(line, start + 1, start + 2), _LETTERS | _FILLER, kind.letter
    line, start, end = layout.name
    name = lines[line][start:end]
    ends = next((fault[0] for fault in names.faults(name) if fault[2] == "filler"), len(name))
    for at in range(len(name)):
        past = at >= ends
        yield (
            Span(line, start + at, start + at + 1),
            _FILLER if past else _LETTERS | _FILLER,
            kind.filler if past else kind.letter,
        )
    for line, start, end in (layout.birth, layout.expiry):
        for at in range(start, end):
            fillers = _FILLER if (line, start) == layout.birth[:2] else frozenset()
            yield Span(line, at, at + 1), digits.DIGITS | fillers, kind.digit
    for check in layout.checks:
        fillers = _FILLER if check.blank or (check.field == "number" and layout.long_number) else frozenset()
        yield check.at, digits.DIGITS | fillers, kind.digit


def _codes(code: str, kind: _Kind) -> Iterator[str]:
    """Give the state codes that an unknown one may have been, with as few changes as possible."""
    ways = [char + kind.letter.get(char, "") + kind.filler.get(char, "") for char in code]
    found = [text for text in map("".join, product(*ways)) if text in states.zone_codes()]
    fewest = min((_distance(code, text) for text in found), default=0)
    return (text for text in dict.fromkeys(found) if _distance(code, text) == fewest)


def _one_more(layout: Layout, lines: Lines, kind: _Kind) -> Iterator[Lines]:
    """Exchange one look-alike in the places of wrong check digits where letters and digits can stand."""
    line, start, end = layout.number
    if kind.spares_series:
        start += len(fields.cut(lines, layout.number)) - len(fields.cut(lines, layout.number).lstrip(_SERIES))
    free = [Span(line, start, end), layout.optional, *([layout.optional_2] if layout.optional_2 else [])]
    wrong = [check for check in fields.examine(layout, lines) if not check.ok]
    for line, start, end in free:
        for at in range(start, end):
            if any(span.line == line and span.start <= at < span.end for check in wrong for span in check.over):
                for other in kind.either.get(lines[line][at], ""):
                    yield _changed(lines, line, at, other)


def _other_lengths(line: str, surplus: int) -> Iterator[tuple[int, str]]:
    """Put a filler in wherever that makes another text, or leave one out; a run of fillers counts once."""
    for at in range(len(line) + (surplus < 0)):
        if line[at - 1 : at] == "<":
            continue
        if surplus < 0:
            yield at, line[:at] + "<" + line[at:]
        elif line[at] == "<":
            yield at, line[:at] + line[at + 1 :]


def _spelled(choice: _Choice) -> list[tuple[Span, str]]:
    return [(choice.span, text) for text in choice.texts]


def _apply(lines: Lines, choices: tuple[tuple[Span, str], ...]) -> Lines:
    changed = list(lines)
    for (line, start, end), text in choices:
        changed[line] = changed[line][:start] + text + changed[line][end:]
    return tuple(changed)


def _changed(lines: Lines, line: int, at: int, char: str) -> Lines:
    return _apply(lines, ((Span(line, at, at + 1), char),))


def _changes(lines: Lines, text: Lines) -> tuple[Change, ...]:
    return tuple(
        Change(number, at, found, proposed)
        for number, (line, other) in enumerate(zip(lines, text, strict=True))
        for at, (found, proposed) in enumerate(zip(line, other, strict=True))
        if found != proposed
    )


def _distance(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


@functools.cache
def _misreads() -> _Misreads:
    """Read the look-alikes once from `misreads.toml` beside this module."""
    text = resources.files("screening_desk.documents").joinpath("misreads.toml").read_bytes()
    return msgspec.toml.decode(text, type=_Misreads)
