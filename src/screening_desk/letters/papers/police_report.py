"""A report to a unit of the police: what was seen and what was said stand apart, each with its source."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.official import basis_runs, identity_rows, sentence, signature
from screening_desk.letters.papers import parts
from screening_desk.letters.papers.view import PoliceReport
from screening_desk.letters.referral_words import referral_words
from screening_desk.letters.text import checked
from screening_desk.letters.wording import Words

KIND = "police_report"


def police_report(view: PoliceReport) -> bytes:
    """The report as an official letter; ``LetterRefused`` before any page is made."""
    view = checked(view)
    words = view.wording[KIND]
    steps: tuple[Callable[[Sheet, PoliceReport, Words], None], ...] = (
        _heading, _data, _observed, _said, _indicators, _urgent, _who, _basis,
    )  # fmt: skip

    whole = {_data, _who}  # labels and values: short enough for one page

    def build(sheet: Sheet) -> None:
        for step in steps:
            if step in whole:
                sheet.together(partial(step, view=view, words=words))
            else:
                step(sheet, view, words)
        sheet.together(lambda part: _end(part, view, words))

    sheet = parts.fitted(view.head, build)
    return parts.finish(sheet, view.head, words["subject_value"], words["register"], view.wording)


def _heading(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    value = sheet.left + 24.5 * MM
    start = sheet.y
    sheet.paragraph(parts.place_and_day(view.head), x=sheet.left + 92 * MM, align="right")
    sheet.y = start
    sheet.add(Rule(value, sheet.baseline() + 1.5, 61 * MM, 0.6, grey=0.35, dotted=True))
    rows = (
        (words["number"], [Run(" ")]),
        (words["classification"], [Run(referral_words(view.wording).speed[view.speed])]),
        (words["subject"], [Run(words["subject_value"], bold=True)]),
    )
    for name, runs in rows:
        sheet.paragraph(runs, x=value, beside=((sheet.left, name), (sheet.left + 21.3 * MM, ":")))
    sheet.skip(4 * MM)
    sheet.paragraph(words.fill("to", addressee=view.recipient.addressee))
    if view.recipient.place:
        sheet.paragraph(view.recipient.place, x=sheet.left + 5.5 * MM, beside=((sheet.left, words["at"]),))
    sheet.skip(2.8 * MM)
    sheet.paragraph(
        words.fill("opening", law=referral_words(view.wording).instruments.law), indent=10 * MM, align="justify"
    )
    sheet.skip(1.6 * MM)


def _data(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    parts.item(sheet, 1, words["data"])
    parts.row(sheet, words["case_code"], view.head.case_code, bold=True)
    parts.row(sheet, words["age_band"], view.age_band)
    if view.sex is not None:
        parts.row(sheet, words["sex"], referral_words(view.wording).sex[view.sex])
    if view.languages:
        parts.row(sheet, words["languages"], ", ".join(view.languages))


def _observed(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    parts.head(sheet, 2, words["observed"])
    parts.lines(sheet, view.observed or (words["none"],))


def _said(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    parts.head(sheet, 3, words["said"])
    for each in view.said:
        sheet.skip(0.6 * MM)
        sheet.need(2 * sheet.leading)
        head = words.say(f"said_{each.by}", who=each.who)
        sheet.paragraph([Run(head, bold=True)], x=sheet.left + parts.ITEM)
        parts.lines(sheet, each.lines)
    if not view.said:
        parts.lines(sheet, (words["none"],))


def _indicators(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    parts.head(sheet, 4, words["indicators"])
    parts.lines(sheet, view.indicators or (words["none"],), mark="-" if view.indicators else "")


def _urgent(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    parts.head(sheet, 5, [Run(words["urgent"], bold=bool(view.urgent))])
    parts.lines(sheet, view.urgent or (words["none"],))


def _who(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    identity = view.identity
    if identity is None:
        parts.item(sheet, 6, words["identity_by_hand"])
        return
    parts.item(sheet, 6, words.fill("identity", reason=sentence(identity.reason)))
    for name, value in identity_rows(identity, referral_words(view.wording)):
        parts.row(sheet, name, [value])


def _basis(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    named = referral_words(view.wording).instruments
    parts.item(sheet, 7, basis_runs(view.basis, referral_words(view.wording)))
    parts.item(sheet, 8, words.fill("secrecy", articles=named.secrecy_articles, law=named.law_short))


def _end(sheet: Sheet, view: PoliceReport, words: Words) -> None:
    if view.head.duty_phone:
        parts.item(sheet, 9, words.fill("contact", phone=view.head.duty_phone))
    sheet.skip(2.4 * MM)
    sheet.paragraph(words["closing"], indent=10 * MM)
    sheet.skip(4.2 * MM)
    signature(sheet, view.signer, referral_words(view.wording))
