"""The audit trail as an auditor sees it: verified, and read line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import chain
from screening_desk.records.errors import StoreError
from screening_desk.records.models import AuditEntry, Setting
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Unavailable
from screening_desk.services.listing import spelled
from screening_desk.services.people import names

_LAST = "trail.verified"


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
    chain_id: str = ""


@dataclass(frozen=True)
class TrailVerdict:
    """What a verification found: of the present chain, and of those from before a restore."""

    ok: bool
    entries: int
    """How many entries fit, of all chains."""
    first_bad: int | None
    """The first entry that does not fit, in the present chain or, when that one holds, in a former one."""
    head: str
    mark: str
    """How the high-water mark stood when the store was opened: ``ok``, ``caught_up``, ``ahead``, ``missing``, ``wrong``."""
    sequence: int = 0
    """The number up to which the present chain was checked and fits."""
    at: datetime | None = None
    by: str = ""
    later: int = 0
    """Entries written since, that nobody has verified yet."""


class _Kept(msgspec.Struct, frozen=True):
    """A verdict as it is kept in the store; ``chain_id`` because a restore begins another chain."""

    chain_id: str
    ok: bool
    entries: int
    first_bad: int | None
    head: str
    sequence: int
    at: datetime


def verify(desk: Desk, progress: Callable[[int, int], None] | None = None) -> TrailVerdict:
    """Check every link of every chain from its first entry; `progress` is told the entries done and how many there are.

    The verdict is an entry and is kept for the next one who asks. A lock meanwhile ends it with Unavailable.
    """
    with desk.act(Action.AUDIT_VERIFY, "chain", "", reason_code="started"):
        pass
    try:
        with desk.store.read() as session:
            kept = _follow_all(desk, session, progress)
    except StoreError as error:
        raise Unavailable(error.code) from error
    found = f"intact.{spelled(kept.sequence)}" if kept.ok else f"broken.{spelled(kept.first_bad or 1)}"
    with desk.act(Action.AUDIT_VERIFY, "chain", kept.head, reason_code=found) as session:
        value = msgspec.to_builtins(kept)
        session.merge(Setting(key=_LAST, value=value, changed_at=kept.at, changed_by=desk.actor.id))
    return _verdict(desk, kept, desk.actor.name, later=0)


def last_verdict(desk: Desk) -> TrailVerdict | None:
    """Return the last verification of this chain, whoever made it; None when there was none."""
    with desk.look(Action.AUDIT_VERIFY) as session:
        row = session.get(Setting, _LAST)
        kept = msgspec.convert(row.value, _Kept) if row else None
        if row is None or kept is None or kept.chain_id != desk.store.chain_id:
            return None
        by = names(session, [row.changed_by]).get(row.changed_by, "")
        later = chain.head(session, kept.chain_id).sequence - kept.sequence
        return _verdict(desk, kept, by, later=later if kept.ok else 0)


def entries(desk: Desk, *, before: TrailRow | None = None, limit: int = 200) -> tuple[TrailRow, ...]:
    """Return entries newest first, those from before a restore after those since.

    Reading the trail is an entry itself; it is written with the page it is about, so it stands on the next one.
    """
    with desk.show(Action.AUDIT_READ, "entry") as listing:
        rows = _page(listing.session, before.chain_id if before else desk.store.chain_id, before, limit)
        listing.name(f"{row.chain_id}.{row.sequence}" for row in rows)
        return rows


def _follow_all(desk: Desk, session: Session, progress: Callable[[int, int], None] | None) -> _Kept:
    """Verify the present chain, then the former ones as long as all is well."""
    own = desk.store.chain_id
    found = session.execute(select(AuditEntry.chain_id, func.max(AuditEntry.sequence)).group_by(AuditEntry.chain_id))
    heads = sorted(((name, last) for name, last in found), key=lambda each: each[0] != own)
    ends: dict[str, int] = dict(heads)
    verdict = chain.verify(session, own, partial(_tell, desk, progress, 0, sum(ends.values())))
    sequence, head, done = verdict.entries, verdict.head.hex(), verdict.entries
    for former in list(ends)[1:]:
        if not verdict.ok:
            break
        verdict = chain.verify(session, former, partial(_tell, desk, progress, done, sum(ends.values())))
        done += verdict.entries
    return _Kept(own, verdict.ok, done, verdict.first_bad, head, sequence, desk.clock.now())


def _page(session: Session, chain_id: str, before: TrailRow | None, limit: int) -> tuple[TrailRow, ...]:
    query = select(AuditEntry).where(AuditEntry.chain_id == chain_id)
    if before is not None:
        query = query.where(AuditEntry.sequence < before.sequence)
    found = session.scalars(query.order_by(AuditEntry.sequence.desc()).limit(limit)).all()
    staff = names(session, [each.person_id for each in found])
    rows = tuple(_row(each, staff.get(each.person_id, "")) for each in found)
    if len(rows) < limit and (former := _former(session, chain_id)):
        rows += _page(session, former, None, limit - len(rows))
    return rows


def _row(entry: AuditEntry, person: str) -> TrailRow:
    return TrailRow(
        entry.sequence,
        entry.at,
        person,
        entry.role,
        entry.action,
        entry.object_kind,
        entry.object_id,
        entry.reason_code,
        entry.outcome,
        entry.chain_id,
    )


def _former(session: Session, chain_id: str) -> str | None:
    """Return the chain that a restore ended: the first entry of the one after it names its last hash."""
    first = session.get(AuditEntry, (chain_id, 1))
    if first is None or first.object_kind != "backup":
        return None
    end = bytes.fromhex(first.object_id)
    return session.scalar(select(AuditEntry.chain_id).where(AuditEntry.digest == end, AuditEntry.chain_id != chain_id))


def _verdict(desk: Desk, kept: _Kept, by: str, *, later: int) -> TrailVerdict:
    return TrailVerdict(
        kept.ok,
        kept.entries,
        kept.first_bad,
        kept.head,
        desk.store.mark_state,
        kept.sequence,
        kept.at,
        by,
        later,
    )


def _tell(desk: Desk, progress: Callable[[int, int], None] | None, before: int, entries: int, done: int) -> None:
    desk.store.require_open()
    if progress:
        progress(before + done, entries)
