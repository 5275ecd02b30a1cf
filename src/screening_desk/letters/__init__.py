"""Letters: a frozen view in, PDF bytes out."""

from screening_desk.letters.carry import consent_copy
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.official import referral
from screening_desk.letters.text import missing_glyphs
from screening_desk.letters.wording import copy_words

__all__ = ["LetterRefused", "consent_copy", "copy_words", "missing_glyphs", "referral"]
