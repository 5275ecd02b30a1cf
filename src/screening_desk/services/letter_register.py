"""The register of letters: every number ever given, what became of it, and the withdrawn ones as a list for partners.

A letter is withdrawn, never deleted: it keeps its number and its pages, goes out no more, and is told to partners by its
random id alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters.pdfium import last_page
from screening_desk.letters.proof import withdrawn
from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.records.paper_models import CasePaper, PaperUse, PaperWithdrawal
from screening_desk.records.wording_models import LetterPaper
from screening_desk.services.access import Action, allows
from screening_desk.services.case_view import load_events
from screening_desk.services.consent import all_withdrawn
from screening_desk.services.consent import withdrawn as withdrawn_consent
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
    wording: str = ""
    """The version of its words where the office had worded some itself; empty: as they shipped, or of an earlier program."""
    kind: str = "letter"
    """``letter``, or the kind of another paper of a case; ``partner`` is then the body it goes to, or empty."""


def register(desk: Desk, *, year: int | None = None) -> tuple[RegisterRow, ...]:
    """Return letters and other papers of one year, or all, the newest first; no case and nobody's name, so no entry.

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
        own = session.scalars(select(LetterPaper).where(LetterPaper.kind == "referral", LetterPaper.own))
        versions = {each.letter_id: each.version for each in own}
        keys = {each.partner_id: each.recipient for each in session.scalars(select(row.PartnerKey))}
        gone = {each.letter_id: each for each in session.scalars(select(row.LetterWithdrawal))}
        void = all_withdrawn(session)
        uses: dict[tuple[str, str], int] = {}
        for letter, kind in session.execute(
            select(row.LetterUse.letter_id, row.LetterUse.kind).where(row.LetterUse.sheet == "letter")
        ):
            uses[letter, kind] = uses.get((letter, kind), 0) + 1
        staff = names(session, [*(each.by for each in found), *(each.by for each in gone.values())])
        letters = [
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
                wording=versions.get(each.id, ""),
            )
            for each in found
        ]
        return tuple(
            sorted((*letters, *_papers(session, year, void, told=told)), key=lambda each: each.at, reverse=True)
        )


def _papers(session: Session, year: int | None, void: Collection[str], *, told: bool) -> Iterator[RegisterRow]:
    """Return the other papers, the newest first."""
    one = CasePaper
    query = select(one.id, one.kind, one.register_number, one.at, one.by, one.recipient, one.consent_id)
    if year is not None:
        query = query.where(one.register_year == year)
    found = session.execute(query.order_by(one.register_year.desc(), one.register_serial.desc())).all()
    gone = {each.paper_id: each for each in session.scalars(select(PaperWithdrawal))}
    uses = Counter((each.paper_id, each.kind) for each in session.execute(select(PaperUse.paper_id, PaperUse.kind)))
    staff = names(session, [*(each.by for each in found), *(each.by for each in gone.values())])
    for each in found:
        out = gone.get(each.id)
        yield RegisterRow(
            letter_id=each.id,
            register_number=each.register_number,
            at=each.at,
            by=staff.get(each.by, ""),
            partner_id="",
            partner=each.recipient,
            partner_key="",
            word="",
            sealed=False,
            prints=uses[each.id, "print"],
            exports=uses[each.id, "export"],
            void=each.consent_id in void,
            withdrawn_at=out.at if out else None,
            withdrawn_by=staff.get(out.by, "") if out else "",
            reason=out.reason if told and out else "",
            kind=each.kind,
        )


def slip(desk: Desk, letter_id: str) -> bytes:
    """Return the reply slip alone, for a partner who lost theirs; it stands on the last page of the letter."""
    with desk.act(Action.LETTER_PRINT, "letter", letter_id, reason_code="slip") as session:
        letter = session.get(row.Letter, letter_id)
        if letter is None:
            raise Refused("not_found")
        if session.get(row.LetterWithdrawal, letter_id) is not None:
            raise Refused("letter_withdrawn")
        if withdrawn_consent(session, letter.case_id, letter.consent_id):
            raise Refused("consent_withdrawn")
        session.add(
            row.LetterUse(
                id=uuid7(), letter_id=letter_id, sheet="slip", kind="print", at=desk.clock.now(), by=desk.actor.id
            )
        )
        return last_page(letter.pdf)


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
