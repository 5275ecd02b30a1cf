"""Letters: a frozen view in, PDF bytes out."""

from screening_desk.letters.carry import consent_copy
from screening_desk.letters.copy_words import copy_words
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.official import referral
from screening_desk.letters.text import missing_glyphs
from screening_desk.letters.wording import Wording, default_wording

__all__ = ["LetterRefused", "Wording", "consent_copy", "copy_words", "default_wording", "missing_glyphs", "referral"]
