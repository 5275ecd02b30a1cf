"""Blank papers for a day without the program: consent, hand-over record, and the list of phones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from screening_desk.letters.copy_words import copy_words
from screening_desk.letters.emergency import KIND, LABEL, blanks, boxes
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.referral_words import referral_words
from screening_desk.letters.text import checked
from screening_desk.letters.view import SERVICES
from screening_desk.letters.wording import Wording, Words, default_wording, sample_mark

SIZE, LEADING = 10.5, 15.5
DOTS = f"({'.' * 40})"
STEP = 8 * MM  # from one line to the next where several are written on
ROW = 10 * MM  # an empty row of the list of phones
SIGNED = 46 * MM  # the signatures and what stands above them
LEAST_ROWS = 6


@dataclass(frozen=True, kw_only=True)
class PhoneRow:
    """A unit and how it is reached; empty is filled in by hand."""

    name: str = field(metadata={"limit": 200, "required": False})
    phone: str = field(default="", metadata={"limit": 200, "required": False})
    checked: str = field(default="", metadata={"limit": 200, "required": False})


@dataclass(frozen=True, kw_only=True)
class BlankPaper:
    """Whose paper it is; nothing of a person."""

    letterhead: tuple[str, ...] = field(default=(), metadata={"limit": 200, "required": False, "count": 12})
    office: str = field(default="", metadata={"limit": 200, "required": False})
    station: str = field(default="", metadata={"limit": 100, "required": False})
    made: str = ""
    phones: tuple[PhoneRow, ...] = field(default=(), metadata={"count": 400})
    sample: bool = False
    wording: Wording = field(default_factory=default_wording)


def blank_consent(view: BlankPaper) -> bytes:
    """A sheet on which a consent for one recipient is written down by hand."""
    words, own = view.wording["blank_consent"], copy_words("id", view.wording)
    services = referral_words(view.wording).services
    sheet = _begin(view, words)
    _blank(sheet, words["register"])
    _blank(sheet, words["recipient"])
    _boxes(sheet, words["scope"], [name for _, name in own.scope])
    _boxes(sheet, words["purposes"], [services[code] for code in SERVICES])
    _boxes(sheet, words["by"], [words["by_self"], words["by_guardian"]])
    _boxes(sheet, words["how"], [words["spoken"], words["written"]])
    _blank(sheet, words["language"])
    _blank(sheet, words["interpreter"])
    _boxes(sheet, words["understood"], [words["yes"], words["no"]])
    _blank(sheet, words["child"], 3)
    _boxes(sheet, words["safe"], [words["yes"], words["no"]])
    _blank(sheet, words["when"])
    sheet.skip(6 * MM)
    _signatures(sheet, words["initials"], words["officer"])
    return _end(sheet, view, words["title"])


def hand_over_record(view: BlankPaper) -> bytes:
    """A record of handing somebody or something over, signed by both."""
    words = view.wording["blank_hand_over"]
    sheet = _begin(view, words)
    for key in ("code", "when", "place", "from", "unit", "to", "unit"):
        _blank(sheet, words[key])
    _boxes(sheet, words["what"], [words["persons"], words["documents"], words["belongings"]])
    _blank(sheet, words["list"], 3)
    _boxes(sheet, words["state"], [words[key] for key in ("fed", "toilet", "family", "health", "interpreter")])
    _blank(sheet, words["note"], max(3, int((sheet.bottom - sheet.y - SIGNED - LEADING) // STEP)))
    sheet.skip(6 * MM)
    _signatures(sheet, words["from"], words["to"])
    return _end(sheet, view, words["title"])


def phone_list(view: BlankPaper) -> bytes:
    """Whom to call without the program: what the office entered itself, and room for the rest."""
    words = view.wording["phone_list"]
    sheet = _begin(view, words)
    _phone_head(sheet, words)
    for row in checked(view).phones:
        probe = Sheet(sheet.left, sheet.right, 0.0, float("inf"), SIZE, LEADING)
        _phone_row(probe, row)
        _phone_room(sheet, words, probe.y)
        _phone_row(sheet, row)
    rows = 0
    while (
        rows < LEAST_ROWS or sheet.y + ROW <= sheet.bottom
    ):  # to the end of the page, for what the office learns later
        _phone_room(sheet, words, ROW)
        sheet.skip(ROW - 4)
        _row_end(sheet)
        rows += 1
    return _end(sheet, view, words["title"])


def _phone_columns(sheet: Sheet) -> tuple[tuple[float, float], ...]:
    """Where each column begins, and how wide it is."""
    return tuple((sheet.left + begin * MM, wide * MM) for begin, wide in ((0, 74), (78, 60), (142, 30)))


def _phone_head(sheet: Sheet, words: Words) -> None:
    for (x, _), key in zip(_phone_columns(sheet), ("unit", "phone", "checked"), strict=True):
        sheet.put(x, [Run(words[key], bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.8))
    sheet.skip(4)


def _phone_row(sheet: Sheet, row: PhoneRow) -> None:
    top = end = sheet.y
    for (x, room), text in zip(_phone_columns(sheet), (row.name, row.phone, row.checked), strict=True):
        sheet.y = top
        sheet.paragraph(text or " ", x=x, room=room)
        end = max(end, sheet.y)
    sheet.y = max(end, top + ROW - 7 if not row.phone else end) + 3
    _row_end(sheet)


def _phone_room(sheet: Sheet, words: Words, height: float) -> None:
    """Go on at a fresh page, with the head of the table, where a row would be cut."""
    if sheet.y + height > sheet.bottom:
        sheet.new_page()
        _phone_head(sheet, words)


def _row_end(sheet: Sheet) -> None:
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.4, grey=0.5, dotted=True))
    sheet.skip(4)


def _begin(view: BlankPaper, words: Words) -> Sheet:
    view = checked(view)
    sheet = Sheet(20 * MM, 192 * MM, 16 * MM, 278 * MM, SIZE, LEADING)
    whose(sheet, view.letterhead or (view.office,), 5 * MM)
    sheet.paragraph([Run(words["title"], bold=True)], align="centre", size=12.5, leading=18)
    sheet.paragraph([Run(words["use"], grey=0.25)], align="centre", size=9, leading=12)
    sheet.skip(5 * MM)
    return sheet


def whose(sheet: Sheet, lines: Sequence[str], below: float) -> None:
    """Whose paper it is, with a rule below; nothing at all where the office has not said it yet."""
    said = [text for text in lines if text.strip()]
    for text in said:
        sheet.paragraph([Run(text, bold=True)], align="centre")
    if said:
        sheet.skip(2 * MM)
        sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.8))
        sheet.skip(below)


def _blank(sheet: Sheet, label: str, lines: int = 1) -> None:
    blanks(sheet, ((label, 0.0, None),), LABEL) if lines == 1 else sheet.paragraph(label)
    for number in range(lines if lines > 1 else 0):
        sheet.skip(STEP if number else LEADING)
        sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.5, grey=0.35, dotted=True))
    sheet.skip(4.5)


def _boxes(sheet: Sheet, label: str, choices: list[str]) -> None:
    boxes(sheet, label, choices)
    sheet.skip(5)


def _signatures(sheet: Sheet, left: str, right: str) -> None:
    x = sheet.left + 98 * MM
    sheet.put(x, right)
    sheet.paragraph(left)
    sheet.skip(20 * MM)
    sheet.put(x, DOTS)
    sheet.paragraph(DOTS)


def _end(sheet: Sheet, view: BlankPaper, title: str) -> bytes:
    words, many = view.wording[KIND], len(sheet.pages)
    for number, page in enumerate(sheet.pages, start=1):
        foot = Sheet(sheet.left, sheet.right, 283 * MM, 293 * MM, 8, 10)
        made = words.say("printed", when=view.made) if view.made else ""
        place = words.say("page", page=str(number), pages=str(many)) if many > 1 else ""
        sample = sample_mark() if view.sample else ""
        parts = [part for part in (view.station, made, place, sample) if part]
        foot.paragraph([Run(" · ".join(parts) or " ", grey=0.4)])
        page.extend(foot.pages[0])
    return render(sheet.pages, title)
