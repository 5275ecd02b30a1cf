"""The letter that follows a one-page hand-over record: whether it is there yet (decision 29)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.paper_models import CasePaper, PaperWithdrawal


def letter_waits(session: Session, paper: CasePaper) -> bool:
    """Say whether the letter to the recipient of a record is still to come; to one typed by hand any letter counts."""
    if paper.due_on is None:
        return False
    to = str(paper.body.get("texts", {}).get("partner_id", ""))
    letters = select(row.Letter.partner_id).where(
        row.Letter.case_id == paper.case_id, row.Letter.id.not_in(select(row.LetterWithdrawal.letter_id))
    )
    reports = select(CasePaper.body).where(
        CasePaper.case_id == paper.case_id,
        CasePaper.kind == "police",
        CasePaper.id.not_in(select(PaperWithdrawal.paper_id)),
    )
    sent = {
        *session.scalars(letters),
        *(str(body.get("texts", {}).get("partner_id", "")) for body in session.scalars(reports)),
    }
    return not sent if not to else to not in sent


def letters_to_come(session: Session) -> list[tuple[str, str, str, date]]:
    """Return case, case code, recipient and day of every letter that is still to come."""
    query = (
        select(CasePaper, row.Case.code)
        .join(row.Case, row.Case.id == CasePaper.case_id)
        .where(CasePaper.due_on.is_not(None), CasePaper.id.not_in(select(PaperWithdrawal.paper_id)))
    )
    return [
        (each.case_id, code, each.recipient, each.due_on)
        for each, code in session.execute(query)
        if each.due_on is not None and letter_waits(session, each)
    ]
