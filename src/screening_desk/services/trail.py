"""The audit trail as an auditor sees it: verified, and read line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import select

from screening_desk.records import chain
from screening_desk.records.errors import StoreError
from screening_desk.records.models import AuditEntry
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Unavailable
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


def verify(desk: Desk, progress: Callable[[int, int], None] | None = None) -> TrailVerdict:
    """Check every link of the chain from its first entry; `progress` is told the entries done and how many there are.

    A lock meanwhile ends it with Unavailable.
    """
    with desk.act(Action.AUDIT_VERIFY, "chain", ""):
        pass
    try:
        with desk.store.read() as session:
            entries = chain.head(session, desk.store.chain_id).sequence
            verdict = chain.verify(session, desk.store.chain_id, partial(_tell, desk, progress, entries))
    except StoreError as error:
        raise Unavailable(error.code) from error
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


def _tell(desk: Desk, progress: Callable[[int, int], None] | None, entries: int, done: int) -> None:
    desk.store.require_open()
    if progress:
        progress(done, entries)
