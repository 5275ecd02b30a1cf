"""Writing crossings down: a stamp that an officer saw, and a later word on one. Rows are appended, never edited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.crossing_models import CrossingRow
from screening_desk.records.ids import uuid7
from screening_desk.rules.crossings import Direction
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import key_of
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.same_person import LEAST_REASON

LONGEST_POST, LONGEST_INDEX, MOST_DAYS = 100, 12, 3650


@dataclass(frozen=True)
class StampInput:
    """What stands in a stamp: unknown is empty. `last_day` is printed; `permitted` are days from entry."""

    direction: Direction | None = None
    day: date | None = None
    post: str = ""
    visa_index: str = ""
    permitted: int | None = None
    last_day: date | None = None


def add_stamp(desk: Desk, identity: Identity, stamp: StampInput) -> str:
    """Write down a stamp that the officer saw in the document at hand."""
    crossing_id = uuid7()
    with desk.act(Action.MOVEMENT_NOTE, "crossing", crossing_id) as session:
        key = key_of(identity)
        if not key:
            raise Refused("link_no_document")
        made = _row(desk, crossing_id, key, stamp)
        _refuse_double(session, made, "")
        session.add(made)
    return crossing_id


def correct_stamp(desk: Desk, crossing_id: str, stamp: StampInput, reason: str) -> str:
    """Put another row in the place of one, with the reason; what was written first stays where it is."""
    with desk.act(Action.MOVEMENT_NOTE, "crossing", crossing_id, reason_code="corrected") as session:
        old = _open(session, crossing_id, reason)
        made = _row(desk, uuid7(), old.document, stamp)
        made.replaces, made.reason, made.batch_id = old.id, reason.strip(), old.batch_id
        _refuse_double(session, made, old.id)
        session.add(made)
        return made.id


def strike_stamp(desk: Desk, crossing_id: str, reason: str) -> None:
    """Say that a row was no crossing of this document."""
    with desk.act(Action.MOVEMENT_NOTE, "crossing", crossing_id, reason_code="struck") as session:
        old = _open(session, crossing_id, reason)
        stamp = StampInput(direction="entry" if old.direction == "entry" else "exit", day=old.day, post=old.post)
        made = _row(desk, uuid7(), old.document, stamp)
        made.replaces, made.reason, made.struck, made.batch_id = old.id, reason.strip(), True, old.batch_id
        session.add(made)


def _open(session: Session, crossing_id: str, reason: str) -> CrossingRow:
    if len("".join(reason.split())) < LEAST_REASON:
        raise Refused("link_reason_short")
    old = session.get(CrossingRow, crossing_id)
    if old is None:
        raise Refused("not_found")
    later = select(CrossingRow.id).where(CrossingRow.document == old.document, CrossingRow.replaces == old.id)
    if session.scalar(later) is not None:
        raise Refused("changed_meanwhile")
    return old


def _row(desk: Desk, crossing_id: str, key: str, stamp: StampInput) -> CrossingRow:
    direction, day, post, index = stamp.direction, stamp.day, stamp.post.strip(), stamp.visa_index.strip().upper()
    if direction is None or day is None or len(post) > LONGEST_POST or len(index) > LONGEST_INDEX:
        raise Refused("crossing_incomplete")
    if day > today(desk.clock):
        raise Refused("crossing_future")
    if (stamp.permitted is not None and not 0 < stamp.permitted <= MOST_DAYS) or (
        stamp.last_day is not None and stamp.last_day < day
    ):
        raise Refused("crossing_days")
    entry = direction == "entry"
    return CrossingRow(
        id=crossing_id,
        document=key,
        direction=direction,
        day=day,
        post=post,
        visa_index=index if entry else "",
        permitted=stamp.permitted if entry else None,
        last_day=stamp.last_day if entry else None,
        source="stamp",
        at=desk.clock.now(),
        by=desk.actor.id,
        reason="",
        struck=False,
    )


def _refuse_double(session: Session, made: CrossingRow, but: str) -> None:
    """Refuse the same stamp twice: direction, day and post of one document."""
    one = CrossingRow
    found = session.scalars(select(one).where(one.document == made.document)).all()
    replaced = {each.replaces for each in found} | {but}
    if any(
        (each.direction, each.day, each.post.casefold(), each.source)
        == (made.direction, made.day, made.post.casefold(), made.source)
        for each in found
        if each.id not in replaced and not each.struck
    ):
        raise Refused("crossing_known")
