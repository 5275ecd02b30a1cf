"""Finding what somebody means by a number on paper: a register number, or the code of a case."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import read_case_code
from screening_desk.services.errors import Refused


@dataclass(frozen=True)
class Found:
    """A case with its first screening, or a screening that is in none."""

    kind: str
    object_id: str
    screening_id: str
    number: str


def find(session: Session, typed: str) -> Found:
    """Return what a register number or a case code names; a screening in a case is the case."""
    one, text = row.Screening, " ".join(typed.split()).upper()
    query = select(one.id, one.case_id, one.register_number)
    code = read_case_code(text)
    if code is not None:
        query = query.join(row.Case, row.Case.id == one.case_id).where(row.Case.code == code)
    else:
        query = query.where(one.register_number == text)
    found = session.execute(query.order_by(one.closed_at)).first()
    if not text or found is None:
        raise Refused("number_unknown")
    screening_id, case_id, number = found
    kind, object_id = ("case", case_id) if case_id else ("screening", screening_id)
    return Found(kind, object_id, screening_id, number)
