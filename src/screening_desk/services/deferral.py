"""The notice of a deferral: what the person is told in writing. Without it a deferral stays in the queue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session, aliased

from screening_desk.records import models as row
from screening_desk.records.review_models import DeferralNotice
from screening_desk.services.people import names

DEFERRALS = frozenset({"defer_departure", "defer_application"})
"""Decisions that need a basis and an end, and a notice before they are closed."""


@dataclass(frozen=True)
class NoticeView:
    """What the person was told, and that they have a signed copy."""

    at: datetime
    by: str
    fact: str
    basis: str
    official: str
    starts_at: datetime
    ends_at: datetime
    objection: str


@dataclass(frozen=True)
class NoticeInput:
    """What the notice says beside basis and time of the decision: the fact, the official's title, where to object."""

    fact: str
    official: str
    objection: str
    signed_copy: bool


def lacks_notice() -> ColumnElement[bool]:
    """Say in a query over cases that the decision that stands is a deferral without its notice."""
    later = aliased(row.Decision)
    superseded = exists().where(later.case_id == row.Decision.case_id, later.sequence > row.Decision.sequence)
    told = exists().where(DeferralNotice.decision_id == row.Decision.id)
    mine = row.Decision.case_id == row.Case.id
    return exists().where(mine, row.Decision.kind.in_(DEFERRALS), ~superseded, ~told)


def load_notices(session: Session, decisions: Iterable[str]) -> dict[str, NoticeView]:
    """Return the notices of decisions."""
    found = list(session.scalars(select(DeferralNotice).where(DeferralNotice.decision_id.in_(list(decisions)))))
    staff = names(session, [each.by for each in found])
    return {
        each.decision_id: NoticeView(
            each.at,
            staff.get(each.by, ""),
            each.fact,
            each.basis,
            each.official,
            each.starts_at,
            each.ends_at,
            each.objection,
        )
        for each in found
    }
