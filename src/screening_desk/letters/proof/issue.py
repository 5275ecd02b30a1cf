"""Make a letter with its check code: the words first, then the code over them, then both together."""

from __future__ import annotations

from screening_desk.letters.official import referral
from screening_desk.letters.proof import check_code
from screening_desk.letters.proof.check_code import CheckCode
from screening_desk.letters.proof.content import digest
from screening_desk.letters.proof.office_key import OfficeKey
from screening_desk.letters.view import CheckPrint, ReferralLetter


def with_code(view: ReferralLetter, key: OfficeKey, letter_id: str) -> tuple[bytes, CheckCode, str]:
    """Return the pages, the code and the word printed beside it. Raises LetterRefused as ``referral`` does."""
    word, salt = check_code.new_word(), check_code.new_salt()
    words = digest(referral(view, CheckPrint(word)), salt)
    code = check_code.make(key, letter_id, view.day, salt, words)
    return referral(view, CheckPrint(word, code.text())), code, word
