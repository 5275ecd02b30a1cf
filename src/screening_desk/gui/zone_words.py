"""What is wrong with a zone, what a repair changes and what to know of a reading, in the words of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from screening_desk.documents import dates
from screening_desk.documents.keyboards import keyboards
from screening_desk.documents.layouts import Span
from screening_desk.documents.mrz import Change, Note, Problem, Reading, Repair
from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.zone_lines import Mark, Marks
from screening_desk.services import misread
from screening_desk.services.draft import Identity

translate = QCoreApplication.translate
_UNKNOWN = ("<<", "00")


def field_word(field: str) -> str:
    """Name a part of the zone."""
    words = {
        "number": translate("Zone", "document number"),
        "birth": translate("Zone", "date of birth"),
        "expiry": translate("Zone", "date of expiry"),
        "optional": translate("Zone", "optional number"),
        "composite": translate("Zone", "all together"),
        "name": translate("Zone", "name"),
        "code": translate("Zone", "kind of document"),
        "issuer": translate("Zone", "issuing state"),
        "nationality": translate("Zone", "nationality"),
        "sex": translate("Zone", "sex"),
        "order": translate("Zone", "order of the lines"),
        "keyboard": translate("Zone", "keyboard layout"),
        "line": translate("Zone", "length of a line"),
    }
    return words.get(field, field)


def named(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Leave out what follows from the others: the digit over everything is wrong wherever another one is."""
    known = tuple(problems)
    others = tuple(one for one in known if one.field != "composite")
    dates_first = {one.field for one in others if one.kind == "syntax"}
    return tuple(one for one in others if one.kind != "check_digit" or one.field not in dates_first) or known


def title_words(problems: Iterable[Problem]) -> str:
    """Say which parts do not agree."""
    fields = dict.fromkeys(field_word(one.field) for one in named(problems))
    return translate("Zone", "The MRZ does not agree: {fields}").format(fields=", ".join(fields))


def problem_words(problem: Problem) -> str:
    """Say one thing that is wrong, with the characters that take part in it."""
    if problem.kind == "length":
        words = translate("Zone", "Line {line} has {found} of {all} letters.")
        return words.format(line=problem.line + 1, found=problem.found, all=problem.expected)
    field, where = field_word(problem.field), places(problem.over)
    if problem.kind == "check_digit":
        words = translate("Zone", "Check digit of {field}: {found} was read, {expected} is computed from {places}.")
        found = problem.found if problem.found != "<" else translate("Zone", "< (nothing)")
        return words.format(field=field, found=found, expected=problem.expected, places=where)
    if problem.field == "order":
        return translate("Zone", "The lines came in the wrong order: the document was turned.")
    if problem.field == "keyboard":
        return translate("Zone", "More than one keyboard layout fits what was read.")
    words = translate("Zone", "{field}, {places}: “{found}” was read, {what}.")
    return words.format(
        field=field[:1].upper() + field[1:], places=where, found=problem.found, what=rule_word(problem.expected)
    )


def rule_word(expected: str) -> str:
    """Say what belongs at a place, by the name of the rule that was broken."""
    words = {
        "date": translate("Zone", "no date"),
        "name": translate("Zone", "no name"),
        "letter": translate("Zone", "only letters can stand there"),
        "filler": translate("Zone", "only fillers (<) can stand there"),
        "state code": translate("Zone", "no known state code"),
        "document code": translate("Zone", "no known kind of document"),
        "number without gaps": translate("Zone", "a number has no gaps"),
        "M F <": translate("Zone", "only M, F or < can stand there"),
        "A-Z 0-9 <": translate("Zone", "a sign that no MRZ has"),
    }
    return words.get(expected, expected)


def places(spans: Iterable[Span]) -> str:
    """Say places: line 2, letters 1–9 and 14–20."""
    said = []
    for line, group in groupby(spans, key=lambda span: span.line):
        parts = [f"{one.start + 1}–{one.end}" if one.end - one.start > 1 else f"{one.end}" for one in group]
        words = translate("Zone", "line {line}, letters {letters}")
        if len(parts) == 1 and "–" not in parts[0]:
            words = translate("Zone", "line {line}, letter {letters}")
        said.append(words.format(line=line + 1, letters=", ".join(parts)))
    return "; ".join(said)


def problem_marks(problems: Iterable[Problem]) -> Marks:
    """Mark the wrong characters and those that take part; what is wrong wins."""
    known = named(problems)
    marks: dict[tuple[int, int], Mark] = {}
    for one in known:
        token: Mark = "part" if one.kind == "check_digit" else "wrong"
        marks |= {(span.line, at): token for span in one.over for at in range(span.start, span.end)}
    for one in known:
        if one.kind == "check_digit":
            marks[one.line, one.start] = "wrong"
    return marks


def change_marks(changes: Iterable[Change]) -> Marks:
    """Mark what a repair puts in; what it leaves out is marked by its neighbour."""
    return {(one.line, one.position if one.proposed else max(one.position - 1, 0)): "changed" for one in changes}


def change_words(change: Change, *, confirmed: bool = False) -> str:
    """Say one place that a repair reads otherwise; `confirmed` by the officer, or proposed only."""
    where = translate("Zone", "line {line}, letter {place}").format(line=change.line + 1, place=change.position + 1)
    if not change.found:
        return translate("Zone", "{place}: “{proposed}” was lost").format(place=where, proposed=change.proposed)
    if not change.proposed:
        return translate("Zone", "{place}: “{found}” is too much").format(place=where, found=change.found)
    words = translate("Zone", "{place}: “{found}” was read, “{proposed}” fits")
    if confirmed:
        words = translate("Zone", "{place}: “{found}” was read, “{proposed}” is confirmed")
    return words.format(place=where, found=change.found, proposed=change.proposed)


def repair_words(repair: Repair) -> str:
    """Say what a proposal changes."""
    if repair.changes:
        return "; ".join(map(change_words, repair.changes))
    if repair.keyboard:
        return translate("Zone", "keyboard layout of the computer: {name}").format(
            name=layout_names(repair.keyboard)[1]
        )
    return translate("Zone", "another kind of document")


def repaired_words(who: Identity) -> str:
    """Say what the officer confirmed of a misread zone; empty where nothing was."""
    found = misread.changes(who)
    if found:
        said = "; ".join(change_words(change, confirmed=True) for change in found)
        return translate("ReadingPart", "Repaired by the officer, {changes}.").format(changes=said)
    if not who.mrz_confirmed:
        return ""
    if who.keyboard not in {"", "caps"}:
        words = translate("ReadingPart", "The officer confirmed the keyboard layout of the computer: {name}.")
        return words.format(name=layout_names(who.keyboard)[1])
    return translate("ReadingPart", "Repaired by the officer: the lines were read otherwise.")


def layout_names(pairs: str) -> tuple[str, str]:
    """Name the layouts of the reader and of the computer that a zone came through; of several computers' the first."""
    known, english = keyboards(), current_language() == "en"
    found = []
    for keys in zip(*(pair.split(" ") for pair in pairs.split(" / ")), strict=True):
        row = known.get(keys[0])
        name = keys[0] if row is None else row.name_en if english else row.name_id
        others = translate("Zone", "{name} (or a similar one)") if len(set(keys)) > 1 else "{name}"
        found.append(others.format(name=name))
    return found[0], found[1]


def keyboard_words(keyboard: str) -> str:
    """Say in one line through which layout the zone was read, why it counts and what to set; empty for the usual one."""
    if not keyboard:
        return ""
    if keyboard == "caps":
        return translate("Zone", "The MRZ came in small letters: Caps Lock is on. Switch it off for the other fields.")
    reader, computer = layout_names(keyboard)
    words = translate(
        "Zone",
        "Keyboard of the reader: {reader}; of the computer: {computer}. Every check digit agrees. Set both alike.",
    )
    return words.format(computer=computer, reader=reader)


def birth_text(raw: str, on: date) -> str:
    """Show an incomplete birth date with what is known of it: ??-??-1985; empty where nothing is known."""
    nothing = raw[:2] == "<<" and all(part in _UNKNOWN for part in (raw[2:4], raw[4:]))
    if nothing or not _possible(raw, on):
        return ""
    month, day = ("??" if part in _UNKNOWN else part for part in (raw[2:4], raw[4:]))
    year = "????"
    if raw[:2] != "<<":
        newest = on.year // 100 * 100 + int(raw[:2])
        begins = date(newest, int(month) if month != "??" else 1, 1)
        year = str(newest if begins <= on else newest - 100)
    return f"{day}-{month}-{year}"


def unknown_parts(raw: str) -> str:
    """Name the parts of a birth date that nobody knows."""
    parts = (
        (raw[:2] == "<<", translate("Zone", "year")),
        (raw[2:4] in _UNKNOWN, translate("Zone", "month")),
        (raw[4:6] in _UNKNOWN, translate("Zone", "day")),
    )
    return ", ".join(word for missing, word in parts if missing)


def note_words(note: Note, reading: Reading, on: date) -> str:
    """Say what to know of a reading; empty for what has its own place on the screen or tells an officer nothing."""
    document = reading.document
    if document is None:
        return ""
    if note.code in {"birth_unknown", "birth_zeros"}:
        return _birth_words(document.birth_date_raw, on)
    words = {
        "refilled": translate("Zone", "Closing fillers of line {line} were lost and put back."),
        "code_recalled": translate("Zone", "The state code is known from memory only: {field}."),
        "one_name": translate("Zone", "The MRZ has one name only."),
        "no_separator": translate("Zone", "The MRZ does not divide the name: all of it is read as surname."),
        "name_truncated": translate("Zone", "The name is cut off in the MRZ. Compare it with the data page (F3)."),
        "number_twin": translate("Zone", "The number may also be {detail}: O and 0. Compare it with the data page."),
        "birth_after_expiry": translate("Zone", "The date of birth lies after the date of expiry."),
        "expiry_far": translate(
            "Zone", "The century of the date of expiry is assumed. Compare it with the data page (F3)."
        ),
    }.get(note.code, "")
    return words.format(line=note.line + 1, field=field_word(note.field), detail=note.detail)


def _birth_words(raw: str, on: date) -> str:
    words = translate("Zone", "Date of birth not known: {parts}.").format(parts=unknown_parts(raw))
    ages = dates.possible_ages(raw, on) if _possible(raw, on) else None
    if ages is None:
        return words
    age = (
        str(ages[0]) if ages[0] == ages[1] else translate("Zone", "{one} or {other}").format(one=ages[0], other=ages[1])
    )
    said = translate("Zone", "Age {age}.").format(age=age)
    return f"{words} {said}"


def _possible(raw: str, on: date) -> bool:
    try:
        dates.possible_ages(raw, on)
    except ValueError:
        return False
    return True


def remarks(reading: Reading, on: date, leave_out: frozenset[str] = frozenset()) -> Iterator[str]:
    """Give the words of every note, but for those of fields that the record has otherwise."""
    for note in reading.notes:
        if note.field not in leave_out and (words := note_words(note, reading, on)):
            yield words
