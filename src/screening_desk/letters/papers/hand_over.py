"""The hand-over record: who hands over what to whom, when and where; and its one-page form that goes before the letter."""

from __future__ import annotations

from functools import partial

from screening_desk.letters.layout import MM, Run, Sheet
from screening_desk.letters.papers import parts
from screening_desk.letters.papers.view import HANDED, STATES, HandOver, Party
from screening_desk.letters.referral_words import referral_words
from screening_desk.letters.text import checked
from screening_desk.letters.wording import Words, clock, long_day

KIND = "hand_over"
BRIEF = 60  # letters of a name that is written again below the signature on the one page
SHORT = ((10.0, 13.2), (9.0, 11.8), (8.0, 10.2))  # one page, also with the longest names


def hand_over_record(view: HandOver) -> bytes:
    """The record, signed by both sides and a witness; ``LetterRefused`` before any page is made."""
    view = checked(view)
    words = view.wording[KIND]
    short = view.ground is not None
    title = words["paper.title_first"] if short else words["paper.title"]

    def build(sheet: Sheet) -> None:
        parts.titled(sheet, title, words["paper.number"])
        _opening(sheet, view, words)
        sheet.together(partial(_handed, view=view, words=words))
        sheet.together(partial(_state, view=view, words=words))
        _note(sheet, view, words)
        _first(sheet, view, words)
        sheet.together(partial(_end, view=view, words=words, short=short))

    sheet = parts.fitted(view.head, build, SHORT if short else parts.SIZES)
    return parts.finish(sheet, view.head, title, words["paper.register"], view.wording)


def _opening(sheet: Sheet, view: HandOver, words: Words) -> None:
    day = view.at.date()
    when = {"day": long_day(day), "time": clock(view.at, view.zone), "weekday": words[f"days.day_{day.weekday()}"]}
    sheet.paragraph(words.fill("paper.opening", place=view.place, **when), align="justify")
    sheet.skip(1.6 * MM)
    for number, (party, called) in enumerate(((view.giver, "first_party"), (view.receiver, "second_party")), 1):
        sheet.together(partial(_party, number=number, party=party, words=words, called=called))


def _party(sheet: Sheet, number: int, party: Party, words: Words, called: str) -> None:
    sheet.put(sheet.left + 1 * MM, f"{number}.")
    for label, value in (
        ("name", party.name), ("role", party.role), ("body", party.body), ("id_number", party.id_number)
    ):  # fmt: skip
        parts.row(sheet, words[f"paper.{label}"], value)
    sheet.paragraph(words[f"paper.{called}"], x=sheet.left + parts.ITEM)
    sheet.skip(1.6 * MM)


def _handed(sheet: Sheet, view: HandOver, words: Words) -> None:
    details = dict(view.details)
    sheet.paragraph(words.fill("paper.handed", code=Run(view.head.case_code, bold=True)), align="justify")
    sheet.skip(1 * MM)
    rows = []
    for each in HANDED:
        name, detail = words[f"paper.{each}"], details.get(each, "")
        rows.append((each in view.handed, f"{name}: {detail}" if detail else name))
    parts.ticks(sheet, rows)


def _state(sheet: Sheet, view: HandOver, words: Words) -> None:
    if view.state is not None:
        sheet.skip(1.6 * MM)
        sheet.paragraph(words["paper.state"])
        sheet.skip(1 * MM)
        parts.ticks(sheet, [(each in view.state, words[f"paper.{each}"]) for each in STATES], columns=2)


def _note(sheet: Sheet, view: HandOver, words: Words) -> None:
    if view.note:
        sheet.skip(1 * MM)
        sheet.need(3 * sheet.leading)
        sheet.paragraph(words["paper.note"])
        parts.lines(sheet, view.note)


def _first(sheet: Sheet, view: HandOver, words: Words) -> None:
    """Why this goes before the letter, and until when the letter follows."""
    if view.ground is None or view.letter_due is None:
        return
    sheet.skip(1.6 * MM)
    sheet.paragraph([Run(f"{words['paper.ground']}: {words[f'paper.{view.ground}']}.", bold=True)])
    sheet.paragraph(words.fill("paper.letter_due", day=long_day(view.letter_due)))


def _end(sheet: Sheet, view: HandOver, words: Words, *, short: bool) -> None:
    named, gap = referral_words(view.wording).instruments, (12 if short else 17) * MM
    sheet.skip(2 * MM)
    secrecy = words.fill("paper.secrecy", articles=named.secrecy_articles, law=named.law_short)
    sheet.paragraph(secrecy, align="justify")
    sheet.skip(1.6 * MM)
    sheet.paragraph(words["paper.closing"], align="justify")
    sheet.skip(3.4 * MM)
    sides = (("receiver", view.receiver), ("witness", view.witness), ("giver", view.giver))
    shown = [(words[f"paper.{called}"], _brief(party) if short else party) for called, party in sides]
    parts.signed(sheet, shown, words["paper.signed_id"], gap=gap)


def _brief(party: Party) -> Party:
    """On the one page a long name stands once, above; below it is signed."""
    return party if len(party.name) <= BRIEF else Party()
