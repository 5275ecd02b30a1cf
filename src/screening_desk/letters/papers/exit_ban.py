"""The draft of a note for an urgent exit ban: the fields of the regulation, and what is missing said as missing."""

from __future__ import annotations

from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.papers import parts
from screening_desk.letters.papers.view import ExitBanDraft
from screening_desk.letters.text import checked
from screening_desk.letters.wording import Words, long_day

KIND = "exit_ban"


def exit_ban_draft(view: ExitBanDraft) -> bytes:
    """The draft, marked so on every page; ``LetterRefused`` before any page is made."""
    view = checked(view)
    words = view.wording[KIND]

    def build(sheet: Sheet) -> None:
        parts.titled(sheet, words["title"], words["number"])
        _heading(sheet, view, words)
        _fields(sheet, view, words)
        _reason(sheet, view, words)
        sheet.together(lambda part: _end(part, view, words))

    sheet = parts.fitted(view.head, build, parts.SIZES[:2])
    return parts.finish(sheet, view.head, words["title"], words["register"], view.wording, above=words["draft"])


def _heading(sheet: Sheet, view: ExitBanDraft, words: Words) -> None:
    rows = (
        (words["to"], view.to),
        (words["from"], view.sender),
        (words["day"], long_day(view.head.day)),
        (words["classification"], words["classification_value"]),
        (words["subject"], words["subject_value"]),
    )
    for name, value in rows:
        sheet.paragraph(value, x=sheet.left + 27 * MM, beside=((sheet.left, name), (sheet.left + 23 * MM, ":")))
    sheet.skip(1.5 * MM)
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.8))
    sheet.skip(3 * MM)


def _fields(sheet: Sheet, view: ExitBanDraft, words: Words) -> None:
    sheet.paragraph(words.fill("opening", article=view.article, instrument=view.instrument), align="justify")
    sheet.skip(1.6 * MM)
    for number, (name, value) in enumerate(view.fields, 1):
        sheet.skip(0.8 * MM)
        sheet.put(sheet.left + 1 * MM, f"{number}.")
        parts.row(sheet, name, [Run(value)] if value else [Run(words["missing"], bold=True)])


def _reason(sheet: Sheet, view: ExitBanDraft, words: Words) -> None:
    sheet.skip(2.4 * MM)
    sheet.need(3 * sheet.leading)
    sheet.paragraph([Run(words["reason"], bold=True)])
    parts.lines(sheet, view.reason or (words["missing"],))
    sheet.skip(2.4 * MM)
    if view.unchecked:
        sheet.paragraph([Run(words["unchecked"], bold=True)])


def _end(sheet: Sheet, view: ExitBanDraft, words: Words) -> None:
    x = sheet.left + 93.3 * MM
    sheet.skip(1.6 * MM)
    sheet.paragraph(words["closing"])
    sheet.skip(5 * MM)
    sheet.paragraph(f"{view.sender},", x=x)
    sheet.skip(17 * MM)
    sheet.paragraph(words["signer"], x=x)
