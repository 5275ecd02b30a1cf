"""What a partner is told of a letter: genuine and whole, altered, not ours, withdrawn, or whole but of nobody known."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import Enum

from screening_desk.letters.proof import check_code, content, sealed
from screening_desk.letters.proof.check_code import CheckCode
from screening_desk.letters.proof.errors import Altered
from screening_desk.letters.proof.office_key import OfficePublic
from screening_desk.letters.proof.withdrawn import Withdrawn


class Finding(Enum):
    """The answer; its value is the exit code of the command line (2 is for what cannot be read)."""

    GENUINE = 0
    ALTERED = 1
    NOT_OURS = 3
    WITHDRAWN = 4
    UNPROVEN = 5
    """Whole since it was sealed, and without the office's key nobody can say by whom."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer and what may be said with it."""

    finding: Finding
    letter_id: str = ""
    day: date | None = None
    """The day of the letter (of a check code), or the day on which it was withdrawn."""
    content: bool | None = None
    """Whether the words of the file were compared with a check code; None when there was none."""
    signed_by: str = ""
    sealed: bool = True
    """False where the file has no seal at all: a plain letter proves nothing by itself, genuine or not."""


def of_file(pdf: bytes, office: OfficePublic | None, withdrawn: Withdrawn | None = None) -> Verdict:
    """Judge a sealed letter."""
    found = sealed.look(pdf)
    if found is None:
        return Verdict(Finding.NOT_OURS, sealed=False)
    if not found.whole:
        return Verdict(Finding.ALTERED)
    if office is None:
        return Verdict(Finding.UNPROVEN, found.letter_id, signed_by=found.signed_by)
    if not _made_by(found, office):
        return Verdict(Finding.NOT_OURS)
    return _standing(Verdict(Finding.GENUINE, found.letter_id, signed_by=found.signed_by), withdrawn)


def of_code(
    code: CheckCode, office: OfficePublic | None, withdrawn: Withdrawn | None = None, pdf: bytes | None = None
) -> Verdict:
    """Judge a check code alone, or with the letter it is printed on, whose words are compared with it."""
    if office is None:
        return Verdict(Finding.UNPROVEN, code.letter_id, code.day)
    if not check_code.genuine(code, office):
        return Verdict(Finding.NOT_OURS)
    if pdf is not None and not _same_words(pdf, code, office):
        return Verdict(Finding.ALTERED, code.letter_id, code.day)
    return _standing(Verdict(Finding.GENUINE, code.letter_id, code.day, content=pdf is not None), withdrawn)


def _same_words(pdf: bytes, code: CheckCode, office: OfficePublic) -> bool:
    """Whether the file says what the code stands for; one that has a seal must be whole by it too."""
    found = sealed.look(pdf)
    if found is not None and not (found.whole and _made_by(found, office)):
        return False
    try:
        return content.digest(pdf, code.salt, sealed=found is not None) == code.content
    except Altered:
        return False


def _made_by(found: sealed.Seal, office: OfficePublic) -> bool:
    return found.certificate == hashlib.sha256(office.certificate).digest()


def _standing(verdict: Verdict, withdrawn: Withdrawn | None) -> Verdict:
    """Look the letter up in the list."""
    if withdrawn is None:
        return verdict
    day = withdrawn.letters.get(verdict.letter_id)
    return verdict if day is None else Verdict(Finding.WITHDRAWN, verdict.letter_id, day)
