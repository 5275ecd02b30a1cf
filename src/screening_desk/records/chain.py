"""The audit chain of a station: what an entry says, how it is hashed to the one before, and how all are checked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import String, bindparam, insert, select, type_coerce
from sqlalchemy.orm import Session

from screening_desk.records.models import AuditEntry
from screening_desk.records.prepared import Prepared

DOMAIN = b"screening-desk audit entry 1\x00"
START = bytes(32)
"""What the first entry of a chain names as the one before."""

_CODE = re.compile(r"[a-z][a-z0-9_.-]*\Z", re.ASCII)
_ID = re.compile(r"(?:[0-9a-f]{32}|[0-9a-f]{64})?\Z", re.ASCII)
_MANY_DIGITS = re.compile(r"[0-9]{7}")
_LIMITS = {"role": 24, "action": 48, "object_kind": 32, "reason_code": 64, "outcome": 16}
_BATCH = 5000

_COLUMNS = (
    AuditEntry.chain_id,
    AuditEntry.sequence,
    AuditEntry.at,
    AuditEntry.person_id,
    AuditEntry.role,
    AuditEntry.action,
    AuditEntry.object_kind,
    AuditEntry.object_id,
    AuditEntry.reason_code,
    AuditEntry.outcome,
    AuditEntry.program_version,
)

_END = Prepared(
    select(AuditEntry.sequence, AuditEntry.digest)
    .where(AuditEntry.chain_id == bindparam("chain"))
    .order_by(AuditEntry.sequence.desc())
    .limit(1)
)
_ADD = Prepared(insert(AuditEntry))


@dataclass(frozen=True, slots=True)
class Entry:
    """What one entry says. Its bytes are hashed, so a field added later means a new domain tag."""

    chain_id: str
    sequence: int
    at: datetime
    person_id: str
    role: str
    action: str
    object_kind: str
    object_id: str
    reason_code: str
    outcome: str
    program_version: str


_FIELDS = tuple(field.name for field in fields(Entry))


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: the last sequence number and its hash; 0 and 32 zero bytes for an empty one."""

    chain_id: str
    sequence: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the chains hold. `first_bad` is the first sequence number that does not, in chain `chain_id`."""

    ok: bool
    first_bad: int | None
    entries: int
    head: bytes
    chain_id: str


def spelled(number: int) -> str:
    """Return a number in groups of three, ``18.402``: an entry holds no run of digits that could be a document's."""
    return f"{number:,}".replace(",", ".")


def check_fields(person_id: str, codes: dict[str, str], object_id: str) -> None:
    """Raise ValueError unless every field is a code or a random id: no name, number or free text can enter."""
    for name, value in codes.items():
        empty_allowed = name == "reason_code"
        if not value and empty_allowed:
            continue
        if len(value) > _LIMITS[name] or not _CODE.match(value) or _MANY_DIGITS.search(value):
            raise ValueError(f"{name} of an audit entry must be a short code")
    if not _ID.match(object_id):
        raise ValueError("object_id of an audit entry must be 32 or 64 hex digits or empty")
    if not _ID.match(person_id) or len(person_id) == 64 or (not person_id and codes["role"] != "system"):
        raise ValueError("person_id of an audit entry must be 32 hex digits")


def canonical(entry: Entry) -> bytes:
    """Return the bytes that are hashed: each field as text after its length and a colon, in the order of Entry."""
    return _canonical(
        entry.chain_id,
        entry.sequence,
        _moment(entry.at),
        entry.person_id,
        entry.role,
        entry.action,
        entry.object_kind,
        entry.object_id,
        entry.reason_code,
        entry.outcome,
        entry.program_version,
    )


def _moment(at: datetime | str) -> str:
    """Return a time as it is hashed, which is how SQLite keeps it: UTC, to the microsecond."""
    return at if isinstance(at, str) else at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def _canonical(
    c: str, n: int, t: str, person: str, role: str, act: str, kind: str, obj: str, why: str, out: str, prog: str
) -> bytes:
    # Written out in one piece: a million entries are checked in seconds.
    number = str(n)
    return (
        f"{len(c)}:{c}{len(number)}:{number}{len(t)}:{t}{len(person)}:{person}{len(role)}:{role}{len(act)}:{act}"
        f"{len(kind)}:{kind}{len(obj)}:{obj}{len(why)}:{why}{len(out)}:{out}{len(prog)}:{prog}"
    ).encode()


def digest(previous: bytes, entry: Entry) -> bytes:
    """Return the SHA-256 of the domain tag, the previous hash and the canonical bytes."""
    return hashlib.sha256(DOMAIN + previous + canonical(entry)).digest()


def head(session: Session, chain_id: str) -> Head:
    """Return where a chain ends."""
    row = _END.first(session, {"chain": chain_id})
    return Head(chain_id, *row) if row else Head(chain_id, 0, START)


def append(session: Session, before: Head, entry: Entry) -> Head:
    """Add an entry after `before` in the session's transaction and return the new end."""
    if (entry.chain_id, entry.sequence) != (before.chain_id, before.sequence + 1):
        raise ValueError("an entry follows the end of its own chain")
    own = digest(before.digest, entry)
    values = {name: getattr(entry, name) for name in _FIELDS}
    _ADD.run(session, {**values, "previous": before.digest, "digest": own})
    return Head(entry.chain_id, entry.sequence, own)


def verify(session: Session, chain_id: str | None = None, progress: Callable[[int], None] | None = None) -> Verdict:
    """Check one chain, or all of them, from the first entry; `progress` is told the entries done so far.

    A cut tail cannot be seen here: compare the head with the high-water mark or a head kept elsewhere.
    """
    chains = [chain_id] if chain_id else session.scalars(select(AuditEntry.chain_id).distinct().order_by("chain_id"))
    done, last = 0, Head(chain_id or "", 0, START)
    for one in list(chains):
        ok, last = follow(session, Head(one, 0, START), partial(_tell, progress, done))
        done += last.sequence
        if not ok:
            return Verdict(ok=False, first_bad=last.sequence + 1, entries=done, head=last.digest, chain_id=one)
    return Verdict(ok=True, first_bad=None, entries=done, head=last.digest, chain_id=last.chain_id)


def _tell(progress: Callable[[int], None] | None, before: int, count: int) -> None:
    if progress:
        progress(before + count)


def follow(session: Session, start: Head, progress: Callable[[int], object] | None = None) -> tuple[bool, Head]:
    """Check what follows `start`; return whether all of it fits and the last end that did."""
    connection = session.connection()
    # The stored text of a time is what is hashed; taking it as it is saves a third of the work.
    at = type_coerce(AuditEntry.at, String) if connection.dialect.name == "sqlite" else AuditEntry.at
    entries = (
        select(*_COLUMNS[:2], at, *_COLUMNS[3:], AuditEntry.previous, AuditEntry.digest)
        .where(AuditEntry.chain_id == start.chain_id, AuditEntry.sequence > start.sequence)
        .order_by(AuditEntry.sequence)
    )
    sequence, before = start.sequence, start.digest
    with connection.execute(entries, execution_options={"yield_per": _BATCH}) as rows:
        for batch in rows.partitions():
            for chain_id, number, moment, *words, previous, own in batch:
                fits = number == sequence + 1 and previous == before
                hashed = DOMAIN + before + _canonical(chain_id, number, _moment(moment), *words)
                if not fits or hashlib.sha256(hashed).digest() != own:
                    return False, Head(start.chain_id, sequence, before)
                sequence, before = sequence + 1, own
            if progress:
                progress(sequence)
    return True, Head(start.chain_id, sequence, before)
