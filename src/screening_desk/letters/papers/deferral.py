"""The notice of a deferral for the traveller: plain words in Indonesian, the same in English beneath."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.papers import parts
from screening_desk.letters.papers.view import DeferralPaper
from screening_desk.letters.text import checked
from screening_desk.letters.wording import Words, clock, fixed, long_day

GREY = 0.35
VALUE = 62 * MM
KIND = "deferral"


def deferral_notice(view: DeferralPaper) -> bytes:
    """The notice; ``LetterRefused`` when a word of it names a crime, before any page is made."""
    view = checked(view)
    _neutral(view)
    words = view.wording[KIND]
    title = words[f"id.title_{view.kind}"]

    def build(sheet: Sheet) -> None:
        parts.titled(sheet, title, words["id.number"], words[f"en.title_{view.kind}"])
        _twice(sheet, words, f"intro_{view.kind}")
        sheet.skip(3 * MM)
        _rows(sheet, view, words)
        sheet.skip(3 * MM)
        _twice(sheet, words, "interpreter")
        sheet.together(partial(_signed, view=view, words=words))

    sheet = parts.fitted(view.head, build)
    return parts.finish(sheet, view.head, title, words["id.register"], view.wording, secret=False)


def _neutral(view: DeferralPaper) -> None:
    """The paper is carried about: a word that names a crime on it puts the person in danger."""
    texts = {"fact": view.fact + view.fact_en, "basis": (view.basis,), "official": (view.official,)}
    for field, said in {**texts, "objection": view.objection}.items():
        if fixed().neutral.crime_in(" ".join(said)):
            raise LetterRefused("not_neutral", field=field)


def _rows(sheet: Sheet, view: DeferralPaper, words: Words) -> None:
    _row(sheet, words, "name", [view.name] if view.name else [])
    _row(sheet, words, "document", [view.document_number] if view.document_number else [])
    _row(sheet, words, "fact", view.fact, view.fact_en)
    _row(sheet, words, "basis", [view.basis])
    _row(sheet, words, "official", [view.official])
    _row(sheet, words, "starts", [_moment(view.starts_at, view.zone, words)])
    _row(sheet, words, "ends", [_moment(view.ends_at, view.zone, words)])
    _row(sheet, words, "objection", view.objection)
    if view.head.duty_phone:
        _row(sheet, words, "phone", [view.head.duty_phone])


def _moment(at: datetime, zone: str, words: Words) -> str:
    return words.say("id.time", day=long_day(at.date()), time=clock(at, zone))


def _row(sheet: Sheet, words: Words, key: str, said: Sequence[str], english: Sequence[str] = ()) -> None:
    """A label in both languages, and what is said; an empty value is written by hand."""
    sheet.skip(1.8 * MM)
    sheet.need(2 * sheet.leading)
    top, pages, value = sheet.y, len(sheet.pages), sheet.left + VALUE
    own, other = words[f"id.{key}"], words[f"en.{key}"]
    sheet.paragraph([Run(own, bold=True)], room=VALUE - 5 * MM)
    sheet.paragraph([Run(other, grey=GREY)], room=VALUE - 5 * MM, size=9, leading=12)
    after = sheet.y
    sheet.y = top
    sheet.put(value - 4 * MM, ":")
    if not said:
        sheet.add(Rule(value, sheet.baseline() + 1.5, sheet.right - value, 0.6, grey=GREY, dotted=True))
        sheet.skip(sheet.leading)
    for each in said:
        sheet.paragraph(each, x=value)
    for each in english:
        sheet.paragraph([Run(each, grey=GREY)], x=value)
    if len(sheet.pages) == pages:
        sheet.y = max(sheet.y, after)


def _twice(sheet: Sheet, words: Words, key: str) -> None:
    own, other = words[f"id.{key}"], words[f"en.{key}"]
    sheet.paragraph(own)
    sheet.paragraph([Run(other, grey=GREY)])


def _signed(sheet: Sheet, view: DeferralPaper, words: Words) -> None:
    sheet.skip(3 * MM)
    _twice(sheet, words, "received")
    sheet.skip(4 * MM)
    x, room, top = sheet.left + 93.3 * MM, 74 * MM, sheet.y
    sheet.paragraph(words["id.person"], room=room)
    sheet.paragraph([Run(words["en.person"], grey=GREY)], room=room, size=9, leading=12)
    sheet.y = top
    sheet.paragraph(parts.place_and_day(view.head), x=x, room=room)
    sheet.paragraph(f"{view.official},", x=x, room=room)
    end = sheet.y
    sheet.y = max(end, top + 27) + 17 * MM
    sheet.put(x, f"({'.' * 38})")
    sheet.paragraph(f"({'.' * 38})")
