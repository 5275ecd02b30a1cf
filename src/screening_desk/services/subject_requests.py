"""What somebody asks about data of a person: recorded by one, decided by another, answered in time.

Third parties get nothing, not even whether there are data: nothing is looked up for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.records.rights_models import SubjectRequest
from screening_desk.reference import rights
from screening_desk.services import screening as screenings
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import LONGEST_NAME, names
from screening_desk.services.request_draft import drop_request
from screening_desk.services.retention import read_periods
from screening_desk.services.retention_due import Judge
from screening_desk.services.rights_find import find
from screening_desk.services.settings import read_settings
from screening_desk.services.typed_names import typed_name

GRANTED, DENIED = "granted", "denied"
LONGEST_WORDS = 2000


@dataclass(frozen=True)
class RequestInput:
    """What is recorded: ``number`` is the register number on the person's paper, or the code of the case."""

    kind: str
    who: str
    name: str
    proof: str
    number: str
    received_at: datetime
    words: str = ""


@dataclass(frozen=True)
class RequestRow:
    """A request as it stands. ``keeps`` says of an erasure why data stay: ``hold``, ``open``, ``asked``, or ``away``
    for a copy elsewhere."""

    request_id: str
    kind: str
    who: str
    name: str
    proof: str
    words: str
    number: str
    received_at: datetime
    due_at: datetime | None
    by_id: str
    by: str
    decision: str
    ground: str
    decision_words: str
    decided_at: datetime | None
    decided_by: str
    way: str
    answer: str
    answered_at: datetime | None
    answered_by: str
    keeps: str = ""

    @property
    def state(self) -> str:
        """``recorded``, ``decided`` or ``answered``."""
        if self.answered_at is not None:
            return "answered"
        return "decided" if self.decision else "recorded"

    def late(self, now: datetime) -> bool:
        """Whether its term has passed without an answer."""
        return self.answered_at is None and self.due_at is not None and now > self.due_at


def requests(desk: Desk) -> tuple[RequestRow, ...]:
    """Return all requests, what waits first and of it what is due first; they name people, so it leaves an entry."""
    with desk.show(Action.REQUEST_LIST, "request") as listing:
        found = list(listing.session.scalars(select(SubjectRequest).order_by(SubjectRequest.received_at.desc())))
        listing.name(each.id for each in found)
        rows = _rows(listing.session, desk, found)
        waiting = [each for each in rows if each.answered_at is None]
        waiting.sort(key=lambda each: (each.due_at is None, each.due_at or each.received_at))
        return (*waiting, *(each for each in rows if each.answered_at is not None))


def record(desk: Desk, given: RequestInput) -> RequestRow:
    """Record a request; one of a third party is refused in the same breath, and nothing is looked up for it."""
    words, request_id = rights.load(), random_id()
    known, who = words.requests.get(given.kind), words.whos.get(given.who)
    if known is None or who is None:
        raise Refused("request_incomplete")
    asked = "third_party" if who.third else f"ask.{known.id}"
    with desk.act(Action.REQUEST_RECORD, "request", request_id, reason_code=asked) as session:
        now = desk.clock.now()
        if given.received_at > now:
            raise Refused("time_wrong")
        name = typed_name(given.name).primary
        if not name or len(given.name) > LONGEST_NAME or len(given.words) > LONGEST_WORDS:
            raise Refused("request_incomplete")
        made = SubjectRequest(
            id=request_id,
            station=read_settings(session).station,
            kind=known.id,
            who=who.id,
            name=name,
            words=given.words.strip(),
            received_at=given.received_at,
            due_at=given.received_at + timedelta(hours=known.hours) if known.hours else None,
            at=now,
            by=desk.actor.id,
        )
        if who.third:
            made.decision, made.ground, made.decided_at, made.decided_by = DENIED, "third_party", now, desk.actor.id
            made.way, made.answer, made.answered_at, made.answered_by = "spoken", third_words(), now, desk.actor.id
        else:
            if given.proof not in words.proofs or not given.number.strip():
                raise Refused("request_incomplete")
            if given.proof not in who.proofs:
                raise Refused("proof_unfit")
            made.proof, made.screening_id = given.proof, find(session, given.number).screening_id
        session.add(made)
        drop_request(session, desk.actor.id)
        session.flush()
        return _rows(session, desk, [made])[0]


def decide(desk: Desk, request_id: str, *, granted: bool, ground: str = "", words: str = "") -> RequestRow:
    """Grant a request, or refuse it on a ground, in words; never by who recorded it."""
    came_out = GRANTED if granted else DENIED
    with desk.act(Action.REQUEST_DECIDE, "request", request_id, reason_code=came_out) as session:
        found = _open(session, request_id)
        if found.decision:
            raise Refused("request_ended")
        if found.by == desk.actor.id:
            raise Refused("recorder_same")
        if not granted and (ground not in rights.load().grounds or ground == "third_party" or not words.strip()):
            raise Refused("ground_unknown")
        found.decision, found.ground = came_out, "" if granted else ground
        found.decision_words = words.strip()[:LONGEST_WORDS]
        found.decided_at, found.decided_by = desk.clock.now(), desk.actor.id
        session.flush()
        return _rows(session, desk, [found])[0]


def answer(desk: Desk, request_id: str, way: str, words: str) -> RequestRow:
    """Record that the person was answered, how, and in short what."""
    with desk.act(Action.REQUEST_ANSWER, "request", request_id) as session:
        found = _open(session, request_id)
        if not found.decision:
            raise Refused("request_not_decided")
        if way not in rights.load().ways or not words.strip():
            raise Refused("answer_missing")
        found.way, found.answer = way, words.strip()[:LONGEST_WORDS]
        found.answered_at, found.answered_by = desk.clock.now(), desk.actor.id
        if found.screening_id and session.get(row.Screening, found.screening_id) is None:
            found.name = ""  # what it is about went before the answer, and took everything else along
        session.flush()
        return _rows(session, desk, [found])[0]


def correct(desk: Desk, request_id: str, text: str) -> None:
    """Write the correction that was granted beside the screening, as any later word on it."""
    with desk.look(Action.REQUEST_ANSWER) as session:
        found = _open(session, request_id)
        if (found.kind, found.decision) != ("correction", GRANTED) or found.screening_id is None:
            raise Refused("request_not_decided")
        screening_id = found.screening_id
    screenings.correct(desk, screening_id, "Permintaan perbaikan data pribadi", text)


def third_words() -> str:
    """Return what is said to a third party."""
    return rights.load().sentences["third"].id


def _open(session: Session, request_id: str) -> SubjectRequest:
    found = session.get(SubjectRequest, request_id)
    if found is None:
        raise Refused("not_found")
    if found.answered_at is not None:
        raise Refused("request_ended")
    return found


def _rows(session: Session, desk: Desk, found: Sequence[SubjectRequest]) -> tuple[RequestRow, ...]:
    staff = names(session, [one for each in found for one in (each.by, each.decided_by, each.answered_by)])
    wanted = {each.screening_id for each in found if each.screening_id}
    one = row.Screening
    about = {
        screening_id: (number, case_id)
        for screening_id, number, case_id in session.execute(
            select(one.id, one.register_number, one.case_id).where(one.id.in_(wanted))
        )
    }
    judge = Judge(session, desk, read_periods(session))
    rows = []
    for each in found:
        number, case_id = about.get(each.screening_id or "", ("", None))
        keeps = ""
        if each.kind == "erasure" and each.answered_at is None and number:
            unit = judge.unit("case", case_id) if case_id else judge.unit("screening", str(each.screening_id))
            if unit is not None:
                keeps = unit.why if unit.why in {"hold", "open", "asked"} else "away" if unit.away else ""
        rows.append(
            RequestRow(
                request_id=each.id,
                kind=each.kind,
                who=each.who,
                name=each.name,
                proof=each.proof,
                words=each.words,
                number=number,
                received_at=each.received_at,
                due_at=each.due_at,
                by_id=each.by,
                by=staff.get(each.by, ""),
                decision=each.decision,
                ground=each.ground,
                decision_words=each.decision_words,
                decided_at=each.decided_at,
                decided_by=staff.get(each.decided_by or "", ""),
                way=each.way,
                answer=each.answer,
                answered_at=each.answered_at,
                answered_by=staff.get(each.answered_by or "", ""),
                keeps=keeps,
            )
        )
    return tuple(rows)
