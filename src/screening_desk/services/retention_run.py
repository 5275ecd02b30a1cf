"""Destroying what is due: one person proposes, another approves, then it goes in small steps that can be stopped.

What is due is asked again in the transaction that destroys it: a hold, a longer period or an open request keeps it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session, defer

from screening_desk.records.ids import random_id
from screening_desk.records.rights_models import Destruction, DestructionItem
from screening_desk.reference import rights
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.listing import digest_of, spelled
from screening_desk.services.people import names
from screening_desk.services.retention import read_periods
from screening_desk.services.retention_due import Judge, Unit
from screening_desk.services.retention_proof import proof_of
from screening_desk.services.retention_tables import destroy
from screening_desk.services.zone import day_of

BATCH = 20
"""Things in one transaction: the counter waits for no more than that."""
ERASURE = "erasure"
"""What goes because the person asked for it, beside the classes of record."""


@dataclass(frozen=True)
class Listed:
    """One class of a list: how many, by which period and rule."""

    code: str
    count: int
    number: int
    unit: str
    basis: str


@dataclass(frozen=True)
class DestructionRow:
    """A list of what goes and what became of it: ids and counts alone."""

    destruction_id: str
    at: datetime
    by_id: str
    by: str
    day: date
    classes: tuple[Listed, ...]
    approved_at: datetime | None
    approved_by: str
    rejected: bool
    ended_at: datetime | None
    gone: int
    kept: int
    left: int
    written_anew: bool

    @property
    def count(self) -> int:
        """How many things are listed."""
        return self.gone + self.kept + self.left

    @property
    def state(self) -> str:
        """``proposed``, ``rejected``, ``running`` (approved and not done) or ``done``."""
        if self.rejected:
            return "rejected"
        if self.ended_at is not None:
            return "done"
        return "running" if self.approved_at is not None else "proposed"


def destructions(desk: Desk) -> tuple[DestructionRow, ...]:
    """Return all lists, the newest first; ids, counts and staff, so it leaves no entry."""
    with desk.look(Action.RETENTION_LIST) as session:
        newest = select(Destruction).order_by(Destruction.at.desc(), Destruction.id)
        found = session.scalars(newest.options(defer(Destruction.pdf)))
        return tuple(_row(session, each) for each in found)


def propose(desk: Desk) -> DestructionRow:
    """List everything that is due today, for another person to approve."""
    list_id, today = random_id(), day_of(desk.clock.now())
    with desk.look(Action.RETENTION_PROPOSE) as session:  # weighed before anybody who saves would have to wait
        periods = read_periods(session)
        due = list(Judge(session, desk, periods).due())
    cases = {each.object_id for each in due if each.kind == "case"}
    due = [each for each in due if each.within not in cases]
    with desk.act(Action.RETENTION_PROPOSE, "destruction", list_id) as session:
        if session.scalar(select(Destruction.id).where(Destruction.ended_at.is_(None))) is not None:
            raise Refused("destruction_open")
        if not due:
            raise Refused("destruction_empty")
        classes: dict[str, Any] = {}
        for unit in due:
            code = _code(unit)
            period = periods.get(code)
            entry = classes.setdefault(
                code,
                {
                    "count": 0,
                    "number": period.number if period else 0,
                    "unit": period.unit if period else "",
                    "basis": period.basis if period else rights.load().sentences["erasure"].id,
                },
            )
            entry["count"] += 1
        made = Destruction(id=list_id, at=desk.clock.now(), by=desk.actor.id, day=today, classes=classes)
        session.add(made)
        session.flush()
        session.execute(
            insert(DestructionItem),
            [
                {"destruction_id": list_id, "kind": unit.kind, "object_id": unit.object_id, "code": _code(unit)}
                for unit in due
            ],
        )
        session.flush()
        return _row(session, made)


def reject(desk: Desk, list_id: str) -> DestructionRow:
    """Put a list away that was not approved; also who proposed it may."""
    with desk.act(Action.RETENTION_REJECT, "destruction", list_id) as session:
        found = _open(session, list_id)
        if found.approved_at is not None:
            raise Refused("destruction_known")
        found.rejected, found.ended_at, found.ended_by = True, desk.clock.now(), desk.actor.id
        session.flush()
        return _row(session, found)


def approve(desk: Desk, list_id: str) -> DestructionRow:
    """Approve a list that somebody else proposed; from then on it can be carried out."""
    with desk.act(Action.RETENTION_APPROVE, "destruction", list_id) as session:
        found = _open(session, list_id)
        if found.approved_at is not None:
            raise Refused("destruction_known")
        if found.by == desk.actor.id:
            raise Refused("proposer_same")
        found.approved_at, found.approved_by = desk.clock.now(), desk.actor.id
        session.flush()
        return _row(session, found)


def carry_out(
    desk: Desk,
    list_id: str,
    progress: Callable[[int, int], object] = lambda _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> DestructionRow:
    """Destroy what an approved list names, step by step; stopped or killed, it goes on where it was.

    At the end the file is written anew and the proof is made.
    """
    while not stopped():
        row = _one(desk, list_id)
        progress(row.count - row.left, row.count)
        if row.state != "running":
            raise Refused("destruction_not_now")
        if row.left == 0:
            return _end(desk, list_id)
        _step(desk, list_id, min(row.left, BATCH))
    return _one(desk, list_id)


def proof(desk: Desk, list_id: str) -> bytes:
    """Return the record of destruction as it was made; that it left is written down."""
    with desk.act(Action.RETENTION_PROOF, "destruction", list_id) as session:
        found = session.get(Destruction, list_id)
        if found is None or found.pdf is None:
            raise Refused("destruction_not_now")
        return found.pdf


def id_list(desk: Desk, list_id: str) -> bytes:
    """Return the random ids of a list with class and what came of each: the hash in the record is of those that went."""
    with desk.act(Action.RETENTION_PROOF, "destruction", list_id, reason_code="ids") as session:
        if session.get(Destruction, list_id) is None:
            raise Refused("not_found")
        one = DestructionItem
        found = session.execute(
            select(one.code, one.kind, one.object_id, one.state)
            .where(one.destruction_id == list_id)
            .order_by(one.code, one.kind, one.object_id)
        )
        lines = [";".join(each) for each in (("class", "kind", "id", "state"), *found)]
        return ("\r\n".join(lines) + "\r\n").encode("ascii")


def _step(desk: Desk, list_id: str, many: int) -> None:
    with desk.act(Action.RETENTION_DESTROY, "destruction", list_id, reason_code=f"things.{many}") as session:
        found = _open(session, list_id)
        if found.approved_at is None:
            raise Refused("destruction_not_now")
        query = select(DestructionItem).where(
            DestructionItem.destruction_id == list_id, DestructionItem.state == "listed"
        )
        items = list(session.scalars(query.order_by(DestructionItem.kind, DestructionItem.object_id).limit(many)))
        judge, today = Judge(session, desk, read_periods(session)), day_of(desk.clock.now())
        gone: list[tuple[str, str]] = []
        for item in items:
            unit = judge.unit(item.kind, item.object_id)
            due = unit is not None and unit.due is not None and unit.due <= today
            if due:
                gone.append((item.kind, item.object_id))
            item.state, item.at = ("gone" if due else "kept"), desk.clock.now()
        destroy(session, gone)


def _end(desk: Desk, list_id: str) -> DestructionRow:
    anew = desk.store.compact()
    with desk.look(Action.RETENTION_DESTROY) as session:
        gone = _row(session, _open(session, list_id)).gone
    with desk.act(Action.RETENTION_DESTROY, "destruction", list_id, reason_code=f"ended.{spelled(gone)}") as session:
        found = _open(session, list_id)
        found.ended_at, found.ended_by, found.written_anew = desk.clock.now(), desk.actor.id, anew
        session.flush()
        made = proof_of(session, found, _hashes(session, list_id))
        found.pdf, found.sha256 = made, hashlib.sha256(made).hexdigest()
        session.flush()
        return _row(session, found)


def _hashes(session: Session, list_id: str) -> dict[str, tuple[int, int, str]]:
    """Return for each class how many went and were kept, and the hash of the ids that went."""
    found: dict[str, dict[str, list[str]]] = {}
    one = DestructionItem
    for code, state, object_id in session.execute(
        select(one.code, one.state, one.object_id).where(one.destruction_id == list_id)
    ):
        found.setdefault(code, {}).setdefault(state, []).append(object_id)
    return {
        code: (len(each.get("gone", ())), len(each.get("kept", ())), digest_of(each.get("gone", ())))
        for code, each in found.items()
    }


def _open(session: Session, list_id: str) -> Destruction:
    found = session.get(Destruction, list_id)
    if found is None:
        raise Refused("not_found")
    if found.ended_at is not None:
        raise Refused("destruction_known")
    return found


def _one(desk: Desk, list_id: str) -> DestructionRow:
    with desk.look(Action.RETENTION_DESTROY) as session:
        found = session.get(Destruction, list_id)
        if found is None:
            raise Refused("not_found")
        return _row(session, found)


def _code(unit: Unit) -> str:
    return ERASURE if unit.erasure else unit.code


def _row(session: Session, found: Destruction) -> DestructionRow:
    one = DestructionItem
    counted = select(one.state, func.count()).where(one.destruction_id == found.id).group_by(one.state)
    counts = dict(session.execute(counted).all())
    staff = names(session, [found.by, found.approved_by])
    return DestructionRow(
        destruction_id=found.id,
        at=found.at,
        by_id=found.by,
        by=staff.get(found.by, ""),
        day=found.day,
        classes=tuple(
            Listed(code, each["count"], each["number"], each["unit"], each["basis"])
            for code, each in sorted(found.classes.items())
        ),
        approved_at=found.approved_at,
        approved_by=staff.get(found.approved_by or "", ""),
        rejected=found.rejected,
        ended_at=found.ended_at,
        gone=counts.get("gone", 0),
        kept=counts.get("kept", 0),
        left=counts.get("listed", 0),
        written_anew=found.written_anew,
    )
