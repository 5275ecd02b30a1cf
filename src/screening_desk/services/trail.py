"""The audit trail as an auditor sees it: verified, and read line by line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from screening_desk.records import chain
from screening_desk.records.models import AuditEntry
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.people import names


@dataclass(frozen=True)
class TrailRow:
    """One entry: who did what to which object, and how it ended."""

    sequence: int
    at: datetime
    person: str
    role: str
    action: str
    object_kind: str
    object_id: str
    reason_code: str
    outcome: str


@dataclass(frozen=True)
class TrailVerdict:
    """What a verification of the whole chain found."""

    ok: bool
    entries: int
    first_bad: int | None
    head: str
    mark: str
    """How the high-water mark stood when the store was opened: ``ok``, ``caught_up``, ``ahead``, ``missing``, ``wrong``."""


def verify(desk: Desk) -> TrailVerdict:
    """Check every link of the chain from its first entry."""
    with desk.act(Action.AUDIT_VERIFY, "chain", ""):
        pass
    with desk.store.read() as session:
        verdict = chain.verify(session, desk.store.chain_id)
    return TrailVerdict(verdict.ok, verdict.entries, verdict.first_bad, verdict.head.hex(), desk.store.mark_state)


def entries(desk: Desk, *, before: int | None = None, limit: int = 200) -> tuple[TrailRow, ...]:
    """Return entries newest first; reading the trail is an entry itself."""
    with desk.act(Action.AUDIT_READ, "chain", "") as session:
        query = select(AuditEntry).where(AuditEntry.chain_id == desk.store.chain_id)
        if before is not None:
            query = query.where(AuditEntry.sequence < before)
        found = session.scalars(query.order_by(AuditEntry.sequence.desc()).limit(limit)).all()
        staff = names(session, [each.person_id for each in found])
        return tuple(
            TrailRow(
                each.sequence,
                each.at,
                staff.get(each.person_id, ""),
                each.role,
                each.action,
                each.object_kind,
                each.object_id,
                each.reason_code,
                each.outcome,
            )
            for each in found
        )
