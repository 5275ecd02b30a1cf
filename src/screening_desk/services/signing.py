"""Papers issued in the name of the head of the office: which wait for a signature, and which somebody else signed.

Whoever issues a paper calls `issued`; the head notes it as signed, or what was signed on their behalf as seen. The
signature itself is ink, or the office's own certificate: this is the list of what waits for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.paper_models import CasePaper, PaperWithdrawal
from screening_desk.services.access import Action
from screening_desk.services.consent import all_withdrawn
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names

FORMS = ("head", "on_behalf", "acting", "interim")
"""How a paper is signed: by the head, in the head's name by order, or by whoever acts as head."""


@dataclass(frozen=True)
class SigningLine:
    """One paper: code, kind, number and times, and nothing of the matter."""

    paper_id: str
    code: str
    kind: str
    number: str
    form: str
    at: datetime
    by: str


def issued(session: Session, desk: Desk, paper_id: str, case_id: str, kind: str, number: str, form: str) -> None:
    """Enter a paper that was issued into the list, in the transaction that issues it; ``form`` is one of FORMS."""
    if form not in FORMS:
        raise ValueError(form)
    now = desk.clock.now()
    session.add(
        row.PaperSigning(
            paper_id=paper_id, case_id=case_id, kind=kind, number=number, form=form, at=now, by=desk.actor.id
        )
    )


def signed(desk: Desk, paper_id: str) -> None:
    """Note that the head has signed a paper, or seen one that was signed for them; once."""
    with desk.act(Action.PAPER_SIGNED, "paper", paper_id) as session:
        found = session.get(row.PaperSigning, paper_id)
        if found is None:
            raise Refused("not_found")
        if found.signed_at is not None:
            raise Refused("changed_meanwhile")
        found.signed_at, found.signed_by = desk.clock.now(), desk.actor.id
        session.flush()


def load_unsigned(session: Session) -> tuple[SigningLine, ...]:
    """Return the papers not noted yet, the oldest first; what was withdrawn, or is void, is not signed."""
    paper = row.PaperSigning
    query = (
        select(paper, row.Case.code)
        .join(row.Case, row.Case.id == paper.case_id)
        .where(
            paper.signed_at.is_(None),
            paper.paper_id.not_in(select(row.LetterWithdrawal.letter_id)),
            paper.paper_id.not_in(select(PaperWithdrawal.paper_id)),
        )
        .order_by(paper.at, paper.number)
    )
    void = _void(session)
    found = [each for each in session.execute(query).all() if each[0].paper_id not in void]
    staff = names(session, [each.by for each, _ in found])
    return tuple(
        SigningLine(each.paper_id, code, each.kind, each.number, each.form, each.at, staff.get(each.by, ""))
        for each, code in found
    )


def _void(session: Session) -> set[str]:
    """Return the letters and reports whose consent was withdrawn."""
    consents = all_withdrawn(session)
    stood_on = (select(each.id).where(each.consent_id.in_(consents)) for each in (row.Letter, CasePaper))
    return {paper_id for papers in stood_on for paper_id in session.scalars(papers)}
