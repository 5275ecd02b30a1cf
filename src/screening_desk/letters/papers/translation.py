"""The English translation of a referral letter: the same facts, marked on every page, signed by nobody, without a code."""

from __future__ import annotations

from dataclasses import replace

from screening_desk.letters.layout import MM, Run, Sheet
from screening_desk.letters.official import BOTTOM, LEFT, RIGHT, footers, front, tightest
from screening_desk.letters.pdf import render
from screening_desk.letters.referral_words import referral_words
from screening_desk.letters.text import checked
from screening_desk.letters.view import ReferralLetter

NOTE = 3 * MM + 11
"""Kept free below the letter, so that its last line never stands alone on a page."""


def translation(view: ReferralLetter) -> bytes:
    """The letter's own view with its few words of a list (age, language) in English; ``LetterRefused`` as ``referral``."""
    view = checked(view)
    view = replace(view, letterhead=replace(view.letterhead, logo=None))
    words = referral_words(view.wording, "en")
    sheet = tightest(lambda size, leading: front(view, words, BOTTOM - NOTE, size, leading))
    sheet.bottom = BOTTOM
    sheet.skip(3 * MM)
    sheet.paragraph([Run(words.mark["typed"], grey=0.3)], size=8.5, leading=11)
    footers(sheet, view, words, None)
    for page in sheet.pages:
        top = Sheet(LEFT, RIGHT, 3.6 * MM, 13 * MM, 9.5, 11.5)
        top.paragraph([Run(words.mark["title"], bold=True)], align="centre")
        top.paragraph([Run(words.mark["prevails"])], align="centre", size=8.5, leading=10.5)
        page.extend(top.pages[0])
    return render(sheet.pages, words.letter.title, "en")
