"""Numbered forms for a day without the program: one A4 sheet for each person, filled in by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from screening_desk.letters.layout import MM, Box, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.wording import Wording, Words, default_wording, sample_mark

SIZE, LEADING, SMALL = 9.0, 13.4, 7.4
LABEL, SIDE = 56 * MM, 7.6
NOTE_LINES, NOTE_STEP = 3, LEADING + 4
MOST_APART = 4.5  # by how much lines to write on may stand further apart: with it they suit a pen (7 mm)
TIME, DATE = "." * 20, "." * 36  # room for what is written beside a box
BOTTOM = 281 * MM  # the foot begins below it
KIND = "emergency_form"
ANSWERS = ("yes", "no", "unknown", "not_asked")


@dataclass(frozen=True)
class FormLine:
    """A check row on paper: its name and its boxes; none means a line to write on."""

    label: str
    choices: tuple[str, ...] = ()
    day: bool = False
    """Whether a date is written beside the boxes."""


@dataclass(frozen=True)
class FormQuestion:
    """A question with its code and how it comes to be known."""

    code: str
    text: str
    observed: bool = False
    private: bool = False


@dataclass(frozen=True, kw_only=True)
class EmergencyForm:
    """What every sheet of a block shows; the serial numbers tell the sheets apart."""

    letterhead: tuple[str, ...] = field(default=(), metadata={"limit": 200, "required": False, "count": 12})
    office: str = field(default="", metadata={"limit": 200, "required": False})
    station: str = field(default="", metadata={"limit": 100, "required": False})
    mode: str
    serials: tuple[str, ...] = ()
    lines: tuple[FormLine, ...]
    questions: tuple[FormQuestion, ...]
    causes: tuple[str, ...]
    foot: str = ""
    sample: bool = False
    wording: Wording = field(default_factory=default_wording)


def emergency_forms(view: EmergencyForm) -> bytes:
    """One A4 page for each serial number."""
    serials = view.serials
    clean = checked(EmergencyForm(**{**vars(view), "serials": ()}))
    sheet, room = _sheet(), _room(clean)
    for number, serial in enumerate(serials):
        if number:
            sheet.new_page()
        _page(sheet, clean, serial, room)
    _feet(sheet, clean)
    return render(sheet.pages, f"{clean.wording[KIND]['title']} {serials[0]}")


@dataclass(frozen=True)
class _Room:
    """What the page of a mode leaves for the pen: how far its lines stand apart, and how many there are for notes."""

    apart: float = 0.0
    notes: int = NOTE_LINES


def _sheet(bottom: float = BOTTOM) -> Sheet:
    return Sheet(15 * MM, 197 * MM, 11 * MM, bottom, SIZE, LEADING)


def _room(view: EmergencyForm) -> _Room:
    """Lay a page out as tight as it goes, and share what is left: first between the lines, then for the notes."""
    sheet = _sheet(float("inf"))
    lines = _page(sheet, view, "", _Room())
    left = BOTTOM - sheet.y
    apart = min(MOST_APART, max(0.0, left / lines))
    spare = int((left - apart * lines + 0.01) // NOTE_STEP)
    return _Room(apart, max(1, NOTE_LINES + spare))


def _page(sheet: Sheet, view: EmergencyForm, serial: str, room: _Room) -> int:
    """Lay a page out; return how many of its lines are written on."""
    words = view.wording[KIND]
    top = sheet.y
    if office := view.office or " ".join(view.letterhead[:1]):
        sheet.paragraph([Run(office, bold=True)], room=120 * MM)
    sheet.paragraph([Run(f"{words['title']}: {view.mode.upper()}", bold=True)], size=11, leading=15)
    after, sheet.y = sheet.y, top
    sheet.paragraph(words["number"], align="right", size=SMALL, leading=9)
    sheet.paragraph([Run(serial, bold=True)], align="right", size=14, leading=18)
    sheet.y = max(sheet.y, after)
    sheet.paragraph([Run(words["use"], grey=0.25)], size=SMALL, leading=9.6)
    sheet.skip(3)
    blanks(sheet, ((words["acted"], 0.0, 112 * MM), (words["writer"], 112 * MM, None)), apart=room.apart)
    boxes(sheet, words["why"], view.causes)
    written = 1 + _person(sheet, words, room.apart)
    title(sheet, words["checks"])
    for line in view.lines:
        day = (f"{words['day']} {DATE}",) if line.day else ()
        choices = (*day, *(choice.replace("…", TIME) for choice in line.choices))
        boxes(sheet, line.label, choices, apart=room.apart)
        written += not choices
    _questions(sheet, words, view.questions)
    return written + _end(sheet, words, room)


def _person(sheet: Sheet, words: Words, apart: float) -> int:
    title(sheet, words["person"])
    blanks(sheet, ((words["name"], 0.0, None),), apart=apart)
    blanks(sheet, ((words["document"], 0.0, 112 * MM), (words["state"], 112 * MM, None)), apart=apart)
    blanks(sheet, ((words["nationality"], 0.0, 112 * MM), (words["birth"], 112 * MM, None)), apart=apart)
    sheet.skip(apart)
    y = sheet.y
    sheet.add(Rule(sheet.left + 40 * MM, sheet.baseline() + 1.5, 70 * MM, 0.5, grey=0.35, dotted=True))
    sheet.put(sheet.left, words["expiry"])
    x = sheet.put(sheet.left + 112 * MM, words["sex"]) + 4 * MM
    for key in ("sex_m", "sex_f", "sex_x"):
        sheet.add(Box(x, sheet.baseline() + 0.8, SIDE, ticked=False))
        x = sheet.put(x + SIDE + 3, words[key]) + 4 * MM
    sheet.y = y + LEADING + 2
    for _ in range(2):
        sheet.skip(apart)
        _zone(sheet, words["zone"])
    return 6


def _zone(sheet: Sheet, label: str) -> None:
    """44 places, as a zone has them, so that nothing is left out in writing it down."""
    sheet.put(sheet.left, label, size=SMALL)
    begin, wide = sheet.left + 9 * MM, (sheet.room - 9 * MM) / 44
    for place in range(44):
        sheet.add(Rule(begin + place * wide + 0.6, sheet.baseline() + 2, wide - 1.2, 0.5, grey=0.35))
    sheet.skip(LEADING + 1)


def _questions(sheet: Sheet, words: Words, questions: Sequence[FormQuestion]) -> None:
    title(sheet, words["questions"])
    columns = [sheet.right - step * MM for step in (66, 53, 38, 20)]
    for x, key in zip(columns, ANSWERS, strict=True):
        sheet.put(x, words[key], size=SMALL)
    boxes(sheet, words["accompanied"], (words["yes"].lower(), words["no"].lower(), words["apart"]), room=66 * MM + 4)
    for question in questions:
        marks = [words[key] for key, on in (("seen", question.observed), ("private", question.private)) if on]
        text = f"{question.code}  {question.text}" + (f" ({', '.join(marks)})" if marks else "")
        for x in columns:
            sheet.add(Box(x + 2, sheet.baseline() + 0.8, SIDE, ticked=False))
        sheet.paragraph(text, room=columns[0] - sheet.left - 6, leading=11.4)
        sheet.skip(2.6)


def _end(sheet: Sheet, words: Words, room: _Room) -> int:
    title(sheet, words["note"])
    for _ in range(room.notes):
        sheet.skip(NOTE_STEP)
        sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.5, grey=0.35, dotted=True))
    sheet.skip(4)
    boxes(sheet, words["outcome"], (words["finished"], words["incomplete"], f"{words['handed']} {TIME}"))
    for key in ("reason", "entered"):
        blanks(sheet, ((words[key], 0.0, None),), LABEL, room.apart)
    sheet.skip(5)
    right = sheet.left + 112 * MM
    sheet.put(right, words["supervisor"])
    sheet.paragraph(words["writer"])
    sheet.skip(25)
    dots = f"({'.' * 46})"
    sheet.put(right, dots)
    sheet.paragraph(dots)
    return 2


def title(sheet: Sheet, words: str) -> None:
    """A small bold head with a line below."""
    sheet.skip(3)
    sheet.put(sheet.left, [Run(words, bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.6))
    sheet.skip(2.5)


def blanks(
    sheet: Sheet, parts: Sequence[tuple[str, float, float | None]], first: float = 40 * MM, apart: float = 0.0
) -> None:
    """Names with a dotted line behind each: (words, where it begins, where it ends or None for the margin).

    `first`: where the first line begins, as those above and below it do. `apart`: more room above them.
    """
    sheet.skip(apart)
    for words, begin, end in parts:
        x = sheet.put(sheet.left + begin, words) + 3
        x = max(x, sheet.left + first if begin == 0.0 else x)
        until = sheet.right if end is None else sheet.left + end - 3 * MM
        sheet.add(Rule(x, sheet.baseline() + 1.5, until - x, 0.5, grey=0.35, dotted=True))
    sheet.skip(sheet.leading + 1.6)


def boxes(sheet: Sheet, label: str, choices: Sequence[str], room: float = 0.0, apart: float = 0.0) -> None:
    """A name and its boxes, over as many lines as they need; where there are none a dotted line, `apart` from above."""
    start = sheet.left + LABEL
    if not choices:
        sheet.skip(apart)
        sheet.put(sheet.left, label)
        sheet.add(Rule(start, sheet.baseline() + 1.5, sheet.right - start, 0.5, grey=0.35, dotted=True))
        sheet.skip(sheet.leading + 1)
        return
    right, x = sheet.right - room, start
    placed: list[tuple[float, float, str]] = []
    y = sheet.y
    for choice in choices:
        wide = SIDE + 3 + Run(choice).width(sheet.size)
        if x + wide > right and x > start:
            x, y = start, y + sheet.leading - 0.6
        placed.append((x, y, choice))
        x += wide + 3.2 * MM
    top = sheet.y
    sheet.paragraph(label, room=LABEL - 2 * MM)
    end = sheet.y
    for x, line, choice in placed:
        sheet.y = line
        sheet.add(Box(x, sheet.baseline() + 0.8, SIDE, ticked=False))
        sheet.put(x + SIDE + 3, choice)
    sheet.y = max(end, y + sheet.leading, top + sheet.leading) + 1


def _feet(sheet: Sheet, view: EmergencyForm) -> None:
    for page in sheet.pages:
        foot = Sheet(sheet.left, sheet.right, 286 * MM, 295 * MM, 7, 8.5)
        made = view.wording[KIND].say("printed", when=view.foot) if view.foot else ""
        parts = [part for part in (view.station, made, sample_mark() if view.sample else "") if part]
        foot.paragraph([Run(" · ".join(parts), grey=0.4)])
        page.extend(foot.pages[0])
