"""The person's own copy of the consent: no letterhead, no code of the case, nothing that names a crime."""

from __future__ import annotations

import re

from screening_desk.letters.copy_words import CopyWords, copy_words
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.layout import MM, Box, Rule, Run, Sheet, fill
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.view import ConsentCopy
from screening_desk.letters.wording import clock, fixed, sample_mark

SIZE, LEADING = 12.5, 20.0
LABEL = 11.0
VALUE = 66 * MM
GREY = 0.30
BOX = 5.4 * MM
DOTS = "." * 20


def consent_copy(view: ConsentCopy) -> bytes:
    """One sheet in Indonesian and the second language; ``LetterRefused`` before any page is made."""
    view = checked(view)
    _neutral(view)
    own = copy_words("id", view.wording)
    sheet = Sheet(25 * MM, 185 * MM, 24 * MM, 275 * MM, SIZE, LEADING)
    sheet.paragraph([Run(own.title, bold=True)], size=14, leading=20)
    if view.second is not None:
        sheet.paragraph([Run(view.second.title, grey=GREY)])
    sheet.skip(11 * MM)
    sheet.paragraph(_statement(own, view))
    if view.second is not None:
        sheet.skip(6 * MM)
        sheet.need(8 * MM)
        sheet.add(Rule(sheet.left, sheet.y, sheet.room, 0.6, grey=0.7))
        sheet.skip(6 * MM)
        sheet.paragraph(_statement(view.second, view))
    sheet.skip(11 * MM)
    _facts(sheet, [own] if view.second is None else [own, view.second], view)
    if view.sample:
        for page in sheet.pages:
            foot = Sheet(sheet.left, sheet.right, 280 * MM, 290 * MM, 8, 10)
            foot.paragraph([Run(sample_mark(), grey=0.45)])
            page.extend(foot.pages[0])
    return render(sheet.pages, own.title)


def _neutral(view: ConsentCopy) -> None:
    second = view.second
    words = () if second is None else (second.title, *_sentences(second, view), _initials(second, view))
    for text in (view.recipient, *words):
        if fixed().neutral.crime_in(text):
            raise LetterRefused("not_neutral", field="recipient" if text == view.recipient else "second")


def _sentences(words: CopyWords, view: ConsentCopy) -> tuple[str, str]:
    """Who allows what, and what stays possible, by who consented."""
    if view.consent.given_by != "self":
        return words.allow_guardian, words.keep_guardian
    return words.allow, words.keep


def _initials(words: CopyWords, view: ConsentCopy) -> str:
    return words.initials if view.consent.given_by == "self" else words.initials_guardian


def _statement(words: CopyWords, view: ConsentCopy) -> list[Run]:
    allow, keep = _sentences(words, view)
    if sorted(re.findall(r"{(.*?)}", allow)) != ["recipient", "scope"]:
        raise ValueError("the consent sentence needs the marks {scope} and {recipient} once each")
    known = dict(words.scope)
    parts = [known[code] for code in view.scope]
    told = words.comma.join(parts[:-1]) + words.last_comma + parts[-1] if len(parts) > 1 else "".join(parts)
    return [*fill(allow, scope=told, recipient=Run(view.recipient, bold=True)), Run(f" {keep}")]


def _facts(sheet: Sheet, languages: list[CopyWords], view: ConsentCopy) -> None:
    consent = view.consent
    value = sheet.left + VALUE
    _label(sheet, [words.when for words in languages])
    sheet.paragraph(f"{consent.at:%d-%m-%Y}, {clock(consent.at, consent.zone)}", x=value, size=LABEL)
    _label(sheet, [words.how for words in languages])
    _manner(sheet, languages, consent.how)
    _label(sheet, [_initials(words, view) for words in languages])
    sheet.paragraph(DOTS, x=value, size=LABEL)
    if consent.interpreter_code:
        _label(sheet, [words.interpreter for words in languages])
        code = " / ".join(words.code for words in languages)
        sheet.paragraph(f"{code} {consent.interpreter_code}", x=value, size=LABEL)
    _label(sheet, [words.cancel for words in languages])
    way = " / ".join(words.phone if view.duty_phone else words.at_office for words in languages)
    sheet.paragraph(f"{way} {view.duty_phone}", x=value, size=LABEL)


def _manner(sheet: Sheet, languages: list[CopyWords], how: str) -> None:
    """Both boxes on one line, or one below the other when the words of the two languages are long."""
    names = {
        "spoken": " / ".join(words.spoken for words in languages),
        "written": " / ".join(words.written for words in languages),
    }
    x, between = sheet.left + VALUE, 7 * MM
    wide = sum(BOX + Run(name).width(LABEL) for name in names.values()) + between
    for code, name in names.items():
        sheet.need(sheet.leading)
        sheet.add(Box(x, sheet.baseline(size=LABEL) + 1, 9.2, code == how))
        if x + wide > sheet.right:
            sheet.paragraph(name, x=x + BOX, size=LABEL)
        else:
            wide, x = 0.0, sheet.put(x + BOX, name, size=LABEL) + between
    if x > sheet.left + VALUE:
        sheet.skip(sheet.leading)


def _label(sheet: Sheet, names: list[str]) -> None:
    """A label in both languages; the value goes on beside its last line."""
    sheet.skip(2.2 * MM)
    sheet.need(2 * sheet.leading)
    runs = [Run(names[0]), *(Run(f" / {name}", grey=GREY) for name in names[1:])]
    start = sheet.y
    sheet.paragraph(runs, room=VALUE - 3 * MM, size=LABEL)
    sheet.y = max(start, sheet.y - sheet.leading)
