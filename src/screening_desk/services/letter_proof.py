"""Making the pages of a letter with what the office has switched on: check code, seal, the mark of a copy."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk import letters
from screening_desk.letters.proof import issue, seal_paper
from screening_desk.letters.view import CheckPrint, ReferralLetter
from screening_desk.letters.wording import clock, long_day
from screening_desk.records import models as row
from screening_desk.services.errors import Refused
from screening_desk.services.letter_marks import required_key
from screening_desk.services.papers import refusing
from screening_desk.services.settings import read_settings
from screening_desk.services.wording import office_wording
from screening_desk.services.zone import ZONE


def draft(session: Session, view: ReferralLetter) -> bytes:
    """Return the pages of a letter that is not issued: the place of a code is there, and empty."""
    code = CheckPrint("") if read_settings(session).check_code else None
    return refusing(lambda: letters.referral(view, code))


def proven(session: Session, view: ReferralLetter, letter_id: str) -> tuple[bytes, row.LetterProof | None]:
    """Return the pages to be issued, and the row that goes with the letter when the office has switched something on."""
    settings = read_settings(session)
    if not settings.check_code and not settings.letter_seal:
        return refusing(lambda: letters.referral(view)), None
    key = required_key(session)
    proof = row.LetterProof(letter_id=letter_id, key_id=key.public.key_id.hex(), code="", word="", sealed=None)

    def pages() -> bytes:
        if not settings.check_code:
            return letters.referral(view)
        pdf, code, proof.word = issue.with_code(view, key, letter_id)
        proof.code = code.text()
        return pdf

    pdf = refusing(pages)
    if settings.letter_seal:
        from screening_desk.letters.proof.seal import seal  # noqa: PLC0415 - a second to load, and most letters have none

        proof.sealed = seal(pdf, key, letter_id)
    return pdf, proof


def electronic(session: Session, letter: row.Letter) -> bytes:
    """Return the file for a partner: the sealed one where there is one."""
    proof = session.get(row.LetterProof, letter.id)
    return letter.pdf if proof is None or proof.sealed is None else proof.sealed


def printed(session: Session, letter: row.Letter, now: datetime) -> bytes:
    """Return the pages for the printer: from the second time on they say that they are a copy."""
    use = row.LetterUse
    before = select(func.count()).where(use.letter_id == letter.id, use.sheet == "letter", use.kind == "print")
    times = session.scalar(before) or 0
    if not times:
        return letter.pdf
    from screening_desk.letters.proof.reprint import marked  # noqa: PLC0415 - most letters are printed once

    at = now.astimezone(ZONE)
    day, time = long_day(at.date()), clock(at, "WIB")
    return marked(
        letter.pdf, office_wording(session)["referral"].say("proof.copy", number=str(times + 1), day=day, time=time)
    )


def sealed_paper(session: Session, pdf: bytes, paper_id: str) -> bytes:
    """Return another paper as the file that leaves: sealed where the office has the seal switched on, as it is otherwise."""
    if not read_settings(session).letter_seal:
        return pdf
    return seal_paper(pdf, required_key(session), paper_id)


def require_standing(session: Session, letter_id: str) -> None:
    """Refuse a letter that was withdrawn."""
    if session.get(row.LetterWithdrawal, letter_id) is not None:
        raise Refused("letter_withdrawn")
