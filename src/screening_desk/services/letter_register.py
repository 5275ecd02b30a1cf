"""The register of letters: every number ever given, what became of it, and the withdrawn ones as a list for partners.

A letter is withdrawn, never deleted: it keeps its number and its pages, goes out no more, and is told to partners by its
random id alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from screening_desk.letters.proof import withdrawn
from screening_desk.records import models as row
from screening_desk.services.access import Action, allows
from screening_desk.services.case_view import load_events
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.letter_marks import required_key
from screening_desk.services.people import names
from screening_desk.services.review import append_event
from screening_desk.services.zone import day_of

LONGEST_REASON = 500


@dataclass(frozen=True)
class RegisterRow:
    """One letter as its number stands in the register; it names an institution, never a person referred."""

    letter_id: str
    register_number: str
    at: datetime
    by: str
    partner_id: str
    partner: str
    partner_key: str
    """The age key that the partner gave, or nothing."""
    word: str
    """Printed beside the check code; empty for a letter without one."""
    sealed: bool
    prints: int
    exports: int
    void: bool
    """The consent behind it was withdrawn."""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""
    reason: str = ""


def register(desk: Desk, *, year: int | None = None) -> tuple[RegisterRow, ...]:
    """Return the letters of one year, or all, the newest first; no case and nobody's name, so it leaves no entry.

    Why one was withdrawn is in somebody's own words: only who may open letters reads them.
    """
    told = allows(desk.actor.role, Action.LETTER_VIEW)
    with desk.look(Action.LETTER_REGISTER) as session:
        query = select(row.Letter, row.Partner.name).join(row.Partner, row.Partner.id == row.Letter.partner_id)
        if year is not None:
            query = query.where(row.Letter.register_year == year)
        query = query.order_by(row.Letter.register_year.desc(), row.Letter.register_serial.desc())
        found = session.execute(query.with_only_columns(
            row.Letter.id, row.Letter.register_number, row.Letter.at, row.Letter.by, row.Letter.consent_id,
            row.Letter.partner_id, row.Partner.name
        )).all()  # fmt: skip
        proofs = {
            letter: (word, sealed)
            for letter, word, sealed in session.execute(
                select(row.LetterProof.letter_id, row.LetterProof.word, row.LetterProof.sealed.is_not(None))
            )
        }
        keys = {each.partner_id: each.recipient for each in session.scalars(select(row.PartnerKey))}
        gone = {each.letter_id: each for each in session.scalars(select(row.LetterWithdrawal))}
        void = set(session.scalars(select(row.ConsentWithdrawal.consent_id)))
        uses: dict[tuple[str, str], int] = {}
        for letter, kind in session.execute(
            select(row.LetterUse.letter_id, row.LetterUse.kind).where(row.LetterUse.sheet == "letter")
        ):
            uses[letter, kind] = uses.get((letter, kind), 0) + 1
        staff = names(session, [*(each.by for each in found), *(each.by for each in gone.values())])
        return tuple(
            RegisterRow(
                letter_id=each.id,
                register_number=each.register_number,
                at=each.at,
                by=staff.get(each.by, ""),
                partner_id=each.partner_id,
                partner=each.name,
                partner_key=keys.get(each.partner_id, ""),
                word=proofs.get(each.id, ("", False))[0],
                sealed=bool(proofs.get(each.id, ("", False))[1]),
                prints=uses.get((each.id, "print"), 0),
                exports=uses.get((each.id, "export"), 0) + uses.get((each.id, "bundle"), 0),
                void=each.consent_id in void,
                withdrawn_at=gone[each.id].at if each.id in gone else None,
                withdrawn_by=staff.get(gone[each.id].by, "") if each.id in gone else "",
                reason=gone[each.id].reason if told and each.id in gone else "",
            )
            for each in found
        )


def withdraw(desk: Desk, letter_id: str, reason: str) -> None:
    """Withdraw a letter with its reason; it goes out no more, and stays.

    It names no version of the case: what somebody else noted meanwhile is no reason to let a wrong letter stand.
    """
    with desk.act(Action.LETTER_WITHDRAW, "letter", letter_id) as session:
        letter = session.get(row.Letter, letter_id)
        if letter is None:
            raise Refused("not_found")
        if not reason.strip():
            raise Refused("reason_missing")
        if session.get(row.LetterWithdrawal, letter_id) is not None:
            raise Refused("letter_known_withdrawn")
        now = desk.clock.now()
        session.add(
            row.LetterWithdrawal(letter_id=letter_id, at=now, by=desk.actor.id, reason=reason.strip()[:LONGEST_REASON])
        )
        saw = load_events(session, letter.case_id)[-1].sequence
        append_event(session, desk, letter.case_id, saw, "letter_withdrawn", {"letter": letter_id})


def withdrawn_list(desk: Desk) -> bytes:
    """Return the signed list for partners, which holds random ids and days alone."""
    with desk.act(Action.WITHDRAWN_LIST, "letter", "") as session:
        key = required_key(session)
        gone = session.execute(select(row.LetterWithdrawal.letter_id, row.LetterWithdrawal.at))
        return withdrawn.write(key, day_of(desk.clock.now()), [(letter, day_of(at)) for letter, at in gone])
