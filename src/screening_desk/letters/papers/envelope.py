"""The label of the outer envelope: from whom, to whom, how fast. No matter, no number, no mark of secrecy, no emblem."""

from __future__ import annotations

from dataclasses import dataclass, field

from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.fields import text
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.view import Recipient, Speed
from screening_desk.letters.wording import Wording, default_wording, fixed, sample_mark

KIND = "envelope"
LEFT, RIGHT, TOP, BOTTOM = 20 * MM, 190 * MM, 20 * MM, 125 * MM
"""A label is as high as this, or higher where names are long."""
TO = 62 * MM  # where the addressee begins, from the left edge of the label


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The sender is the office, never one of its units."""

    office: str = text()
    address: str = text(300)
    recipient: Recipient
    speed: Speed = "urgent"
    sample: bool = False
    wording: Wording = field(default_factory=default_wording)


def envelope(view: Envelope) -> bytes:
    """One label on A4 to be cut out; ``LetterRefused("not_neutral")`` where an address would name the crime."""
    view = checked(view)
    _neutral(view)
    words = view.wording[KIND]
    sheet = Sheet(LEFT + 6 * MM, RIGHT - 6 * MM, TOP + 6 * MM, 280 * MM, 12, 17)
    sheet.add(Rule(LEFT, TOP, RIGHT - LEFT, 0.6, grey=0.4, dotted=True))
    _sender(sheet, view)
    if view.speed != "ordinary":
        sheet.y = max(sheet.y + 4 * MM, TOP + 34 * MM)
        sheet.paragraph([Run(words[view.speed], bold=True)], size=14, leading=19)
    sheet.y = max(sheet.y + 4 * MM, TOP + 50 * MM)
    _recipient(sheet, view)
    sheet.y = max(sheet.y + 4 * MM, BOTTOM)
    sheet.add(Rule(LEFT, sheet.y, RIGHT - LEFT, 0.6, grey=0.4, dotted=True))
    sheet.skip(3 * MM)
    below = Sheet(LEFT, RIGHT, sheet.y, 290 * MM, 8.5, 11)
    below.paragraph([Run(words["cut"], grey=0.35)])
    if view.sample:
        below.paragraph([Run(sample_mark(), grey=0.45)])
    sheet.pages[0].extend(below.pages[0])
    return render(sheet.pages, words["to"])


def _sender(sheet: Sheet, view: Envelope) -> None:
    lines = [line for line in (view.office, view.address) if line]
    if lines:
        sheet.paragraph([Run(view.wording[KIND]["from"], grey=0.35)], size=9, leading=12)
    for line in lines:
        sheet.paragraph(line, room=105 * MM, size=10, leading=13)


def _recipient(sheet: Sheet, view: Envelope) -> None:
    words, whom, x = view.wording[KIND], view.recipient, sheet.left + TO
    sheet.paragraph([Run(words["to"], grey=0.35)], x=x, size=9, leading=13)
    sheet.paragraph(words.fill("addressee", addressee=Run(whom.addressee, bold=True)), x=x, size=13, leading=18)
    if whom.organisation and whom.organisation not in whom.addressee:
        sheet.paragraph(whom.organisation, x=x, size=13, leading=18)
    if whom.place:
        sheet.paragraph(words.fill("at", place=whom.place), x=x, size=13, leading=18)


def _neutral(view: Envelope) -> None:
    whom = view.recipient
    for field_name, said in (
        ("office", f"{view.office} {view.address}"),
        ("recipient", f"{whom.addressee} {whom.organisation} {whom.place}"),
    ):
        if fixed().neutral.crime_in(said):
            raise LetterRefused("not_neutral", field=field_name)
