"""The letter that follows a one-page hand-over record: whether it is there yet (decision 29)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.paper_models import CasePaper, PaperWithdrawal


@dataclass(frozen=True)
class LetterToCome:
    """A record that went before its letter."""

    paper_id: str
    case_id: str
    code: str
    recipient: str
    due_on: date


def letters_to_come(session: Session, case_id: str = "") -> tuple[LetterToCome, ...]:
    """Return every letter that is still to come, of one case or of all; to a recipient typed by hand any letter counts."""
    paper = CasePaper
    gone = select(PaperWithdrawal.paper_id)
    query = (
        select(paper.id, paper.case_id, paper.recipient, paper.due_on, paper.body, row.Case.code)
        .join(row.Case, row.Case.id == paper.case_id)
        .where(paper.due_on.is_not(None), paper.id.not_in(gone))
    )
    found = session.execute(query.where(paper.case_id == case_id) if case_id else query).all()
    sent = _sent(session, {each.case_id for each in found})
    return tuple(
        LetterToCome(each.id, each.case_id, each.code, each.recipient, each.due_on)
        for each in found
        if each.due_on is not None and not _there(_to(each.body), sent[each.case_id])
    )


def _there(to: str, sent: set[str]) -> bool:
    return to in sent if to else bool(sent)


def _to(body: dict[str, Any]) -> str:
    return str(body.get("texts", {}).get("partner_id", ""))


def _sent(session: Session, cases: Collection[str]) -> dict[str, set[str]]:
    """Return to whom a letter, or a report to the police, of each case stands; a recipient typed by hand is empty."""
    sent: dict[str, set[str]] = defaultdict(set)
    if not cases:
        return sent
    withdrawn = select(row.LetterWithdrawal.letter_id)
    letters = select(row.Letter.case_id, row.Letter.partner_id).where(
        row.Letter.case_id.in_(cases), row.Letter.id.not_in(withdrawn)
    )
    for case_id, partner_id in session.execute(letters):
        sent[case_id].add(partner_id)
    reports = select(CasePaper.case_id, CasePaper.body).where(
        CasePaper.case_id.in_(cases), CasePaper.kind == "police", CasePaper.id.not_in(select(PaperWithdrawal.paper_id))
    )
    for case_id, body in session.execute(reports):
        sent[case_id].add(_to(body))
    return sent
