"""Blank papers for a day without the program: consent, hand-over record, and the list of phones."""

from __future__ import annotations

from dataclasses import dataclass, field

from screening_desk.letters.emergency import LABEL, blanks, boxes, emergency_words
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.view import SERVICES
from screening_desk.letters.wording import copy_words, wording

SIZE, LEADING = 10.5, 15.5
DOTS = f"({'.' * 40})"


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


def blank_consent(view: BlankPaper) -> bytes:
    """A sheet on which a consent for one recipient is written down by hand."""
    words, own, all_words = emergency_words().consent, copy_words("id"), wording()
    sheet = _begin(view, words)
    _blank(sheet, words["register"])
    _blank(sheet, words["recipient"])
    _boxes(sheet, words["scope"], [name for _, name in own.scope])
    _boxes(sheet, words["purposes"], [all_words.services[code] for code in SERVICES])
    _boxes(sheet, words["by"], [words["by_self"], words["by_guardian"]])
    _boxes(sheet, words["how"], [words["spoken"], words["written"]])
    _blank(sheet, words["language"])
    _blank(sheet, words["interpreter"])
    _boxes(sheet, words["understood"], [words["yes"], words["no"]])
    _blank(sheet, words["child"], 2)
    _boxes(sheet, words["safe"], [words["yes"], words["no"]])
    _blank(sheet, words["when"])
    sheet.skip(6 * MM)
    _signatures(sheet, words["initials"], words["officer"])
    return _end(sheet, view, words["title"])


def hand_over_record(view: BlankPaper) -> bytes:
    """A record of handing somebody or something over, signed by both."""
    words = emergency_words().hand_over
    sheet = _begin(view, words)
    for key in ("code", "when", "place", "from", "unit", "to", "unit"):
        _blank(sheet, words[key])
    _boxes(sheet, words["what"], [words["persons"], words["documents"], words["belongings"]])
    _blank(sheet, words["list"], 3)
    _boxes(sheet, words["state"], [words[key] for key in ("fed", "toilet", "family", "health", "interpreter")])
    _blank(sheet, words["note"], 4)
    sheet.skip(6 * MM)
    _signatures(sheet, words["from"], words["to"])
    return _end(sheet, view, words["title"])


def phone_list(view: BlankPaper) -> bytes:
    """Whom to call without the program: what the office entered itself, and room for the rest."""
    words = emergency_words().phones
    sheet = _begin(view, words)
    phone, when = sheet.left + 78 * MM, sheet.left + 142 * MM
    for x, key in ((sheet.left, "unit"), (phone, "phone"), (when, "checked")):
        sheet.put(x, [Run(words[key], bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.8))
    sheet.skip(4)
    for row in (*checked(view).phones, *(PhoneRow(name="") for _ in range(6))):
        sheet.need(LEADING * 2)
        top = sheet.y
        sheet.paragraph(row.name or " ", room=74 * MM)
        end, sheet.y = sheet.y, top
        sheet.paragraph(row.phone or " ", x=phone, room=60 * MM)
        end, sheet.y = max(end, sheet.y), top
        sheet.paragraph(row.checked or " ", x=when)
        sheet.y = max(end, sheet.y) + 3
        sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.4, grey=0.5, dotted=True))
        sheet.skip(4)
    return _end(sheet, view, words["title"])


def _begin(view: BlankPaper, words: dict[str, str]) -> Sheet:
    view = checked(view)
    sheet = Sheet(20 * MM, 192 * MM, 16 * MM, 278 * MM, SIZE, LEADING)
    for text in view.letterhead or (view.office,):
        sheet.paragraph([Run(text, bold=True)], align="centre")
    sheet.skip(2 * MM)
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.8))
    sheet.skip(5 * MM)
    sheet.paragraph([Run(words["title"], bold=True)], align="centre", size=12.5, leading=18)
    sheet.paragraph([Run(words["use"], grey=0.25)], align="centre", size=9, leading=12)
    sheet.skip(5 * MM)
    return sheet


def _blank(sheet: Sheet, label: str, lines: int = 1) -> None:
    blanks(sheet, ((label, 0.0, None),), LABEL) if lines == 1 else sheet.paragraph(label)
    for _ in range(lines if lines > 1 else 0):
        sheet.skip(LEADING)
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
    for page in sheet.pages:
        foot = Sheet(sheet.left, sheet.right, 283 * MM, 293 * MM, 8, 10)
        sample = wording().letter.sample if view.sample else ""
        foot.paragraph([Run(" · ".join(part for part in (view.station, view.made, sample) if part) or " ", grey=0.4)])
        page.extend(foot.pages[0])
    return render(sheet.pages, title)
