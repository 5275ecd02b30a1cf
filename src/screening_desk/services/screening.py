"""Screening one traveller: open, keep, finish, hand over, and what is seen of it later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

import screening_desk
from screening_desk.records import models as row
from screening_desk.records.ids import case_code, random_id, uuid7
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity, pack, unpack
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE, ScreeningView, judge, today
from screening_desk.services.settings import read_settings


@dataclass(frozen=True)
class Saved:
    """What the word "saved" stands on: it is made after the transaction is on disk."""

    screening_id: str
    register_number: str
    at: datetime
    case_id: str | None = None


@dataclass(frozen=True)
class RecentRow:
    """A past screening of this station, without anything that says who it was."""

    screening_id: str
    at: datetime
    register_number: str
    mode: str
    state: str
    """``finished``, ``handed_over``, ``decided`` or ``incomplete``."""


@dataclass(frozen=True)
class Waiting:
    """The draft that waits for its officer: when it was opened and how many answers it holds, nobody's name."""

    opened_at: datetime
    kept_at: datetime
    answers: int


def open_screening(desk: Desk, identity: Identity, mode: str) -> ScreeningView:
    """Begin with one traveller; the entry is on disk before anything of the document is shown."""
    screening_id = uuid7()
    with desk.act(Action.SCREENING_OPEN, "screening", screening_id) as session:
        if session.get(row.Draft, desk.actor.id) is not None:
            raise Refused("draft_open_elsewhere")
        draft = Draft(screening_id=screening_id, mode=mode, opened_at=desk.clock.now(), identity=identity)
        _put_draft(session, desk, draft)
    return look_at(desk, draft)


def look_at(desk: Desk, draft: Draft) -> ScreeningView:
    """Judge a draft by today's rules; pure."""
    return judge(draft, desk.reference, today(desk.clock))


def keep(desk: Desk, draft: Draft) -> datetime:
    """Replace the one draft row, and return when that was on disk."""
    with desk.quietly(Action.SCREENING_OPEN) as session:
        _put_draft(session, desk, draft)
    return desk.clock.now()


def waiting(desk: Desk) -> Waiting | None:
    """Say whether an open screening waits for this person, without opening it."""
    with desk.look(Action.SCREENING_OPEN) as session:
        found = session.get(row.Draft, desk.actor.id)
        if found is None:
            return None
        return Waiting(found.opened_at, found.kept_at, len(found.body.get("answers", {})))


def resume(desk: Desk) -> ScreeningView:
    """Open the waiting draft again; it shows who someone is, so it leaves an entry."""
    with desk.act(Action.SCREENING_RESUME, "screening", "") as session:
        found = session.get(row.Draft, desk.actor.id)
        if found is None:
            raise Refused("no_draft")
        draft = unpack(found.body)
    return look_at(desk, draft)


def finish(desk: Desk, draft: Draft) -> Saved:
    """End a screening in which nothing is open: one transaction, then it never changes."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_FINISH, "screening", draft.screening_id) as session:
        if view.blocks:
            raise Refused("finish_blocked", first=view.blocks[0])
        return _save(session, desk, view, "finished", case_id=None)


def hand_over(desk: Desk, draft: Draft) -> Saved:
    """Give a screening to the supervisor with its reason; in danger the reason may follow."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_HAND_OVER, "screening", draft.screening_id) as session:
        if not draft.reason.strip() and not view.danger:
            raise Refused("reason_missing")
        station = read_settings(session).station
        case = row.Case(id=random_id(), code=case_code(), station=station, opened_at=desk.clock.now())
        session.add(case)
        session.flush()
        saved = _save(session, desk, view, "handed_over", case_id=case.id)
        facts = {"screening": draft.screening_id, "danger": view.danger, "within_hour": view.assessment.within_hour}
        session.add(
            row.CaseEvent(case_id=case.id, sequence=1, at=saved.at, by=desk.actor.id, kind="handed_over", facts=facts)
        )
        return saved


def add_reason(desk: Desk, screening_id: str, reason: str) -> None:
    """Write the reason that danger did not wait for; it can be written once."""
    with desk.act(Action.SCREENING_REASON, "screening", screening_id) as session:
        screening = _own(session, desk, screening_id)
        if not reason.strip():
            raise Refused("reason_missing")
        if screening.reason:
            raise Refused("changed_meanwhile")
        screening.reason = reason.strip()


def abandon(desk: Desk, draft: Draft, reason: str) -> Saved:
    """Put an open screening aside unfinished: it is kept as "incomplete" with its reason, never thrown away."""
    view = look_at(desk, draft)
    with desk.act(Action.SCREENING_ABANDON, "screening", draft.screening_id) as session:
        if not reason.strip():
            raise Refused("reason_missing")
        return _save(session, desk, view, "incomplete", case_id=None, reason=reason)


def correct(desk: Desk, screening_id: str, reason: str, text: str) -> None:
    """Add a later word to a finished screening; what was saved stays as it was."""
    with desk.act(Action.SCREENING_CORRECT, "screening", screening_id) as session:
        if session.get(row.Screening, screening_id) is None:
            raise Refused("not_found")
        if not reason.strip() or not text.strip():
            raise Refused("reason_missing")
        now = desk.clock.now()
        session.add(
            row.Correction(
                id=uuid7(),
                screening_id=screening_id,
                at=now,
                by=desk.actor.id,
                reason=reason.strip(),
                text=text.strip(),
            )
        )


def recent(desk: Desk, limit: int = 50) -> tuple[RecentRow, ...]:
    """The last screenings of this station, newest first, without identity."""
    decided = select(row.Decision.case_id).where(row.Decision.case_id == row.Screening.case_id).exists()
    with desk.look(Action.SCREENING_LIST) as session:
        rows = session.execute(
            select(row.Screening, decided)
            .order_by(row.Screening.closed_at.desc(), row.Screening.id.desc())
            .limit(limit)
        )
        return tuple(
            RecentRow(
                screening.id,
                screening.closed_at,
                screening.register_number,
                screening.mode,
                "decided" if has_decision else screening.state,
            )
            for screening, has_decision in rows
        )


@dataclass(frozen=True)
class CaseProgress:
    """How far a handed-over case is, for the true banner at the counter."""

    handed_over_at: datetime
    opened_at: datetime | None
    opened_by: str
    decided_at: datetime | None


def progress(desk: Desk, case_id: str) -> CaseProgress:
    """Say whether the supervisor has opened a case; it names staff, no traveller."""
    with desk.look(Action.SCREENING_LIST) as session:
        events = session.scalars(
            select(row.CaseEvent).where(row.CaseEvent.case_id == case_id).order_by(row.CaseEvent.sequence)
        ).all()
        if not events:
            raise Refused("not_found")
        opened = next((event for event in events if event.kind == "opened"), None)
        decided = next((event for event in events if event.kind == "decided"), None)
        staff = session.get(row.Staff, opened.by) if opened else None
        return CaseProgress(
            events[0].at,
            opened.at if opened else None,
            staff.display_name if staff else "",
            decided.at if decided else None,
        )


def age_band(age: int | None) -> str:
    """Return the band that is stored for counting and printed in letters; empty when the age is unknown."""
    if age is None:
        return ""
    for upper, band in ((17, "0-17"), (24, "18-24"), (34, "25-34"), (44, "35-44"), (54, "45-54"), (64, "55-64")):
        if age <= upper:
            return band
    return "65+"


def _own(session: Session, desk: Desk, screening_id: str) -> row.Screening:
    screening = session.get(row.Screening, screening_id)
    if screening is None or screening.officer_id != desk.actor.id:
        raise Refused("not_found")
    return screening


def _put_draft(session: Session, desk: Desk, draft: Draft) -> None:
    now = desk.clock.now()
    known = session.execute(select(row.Draft.screening_id).where(row.Draft.staff_id == desk.actor.id)).scalar()
    values = {"kept_at": now, "body": pack(draft)}
    if known is None:
        first = {"staff_id": desk.actor.id, "screening_id": draft.screening_id, "opened_at": draft.opened_at}
        put(session, row.Draft, {**first, **values})
    elif known != draft.screening_id:
        raise Refused("draft_open_elsewhere")
    else:
        session.connection().execute(update(row.Draft).where(row.Draft.staff_id == desk.actor.id).values(**values))


def put(session: Session, table: type[row.Base], values: dict[str, Any] | list[dict[str, Any]]) -> None:
    """Insert plain rows without building objects: a save has many rows and nobody looks at them again."""
    if values:
        session.connection().execute(insert(table), values)


def _save(
    session: Session, desk: Desk, view: ScreeningView, state: str, *, case_id: str | None, reason: str | None = None
) -> Saved:
    draft, now = view.draft, desk.clock.now()
    keep_reference(session, desk, now)
    identity_id = _save_identity(session, draft.identity, now)
    settings = read_settings(session)
    year, serial = next_serial(session, row.Screening, settings.station, now)
    number = f"SD-{settings.station}-{year}-{serial:06d}"
    put(
        session,
        row.Screening,
        {
            "id": draft.screening_id,
            "station": settings.station,
            "register_year": year,
            "register_serial": serial,
            "register_number": number,
            "mode": draft.mode,
            "opened_at": draft.opened_at,
            "closed_at": now,
            "officer_id": desk.actor.id,
            "identity_id": identity_id,
            "case_id": case_id,
            "state": state,
            "reason": (draft.reason if reason is None else reason).strip(),
            "level": view.assessment.level,
            "endorsement": draft.endorsement,
            "note": draft.note.strip(),
            "age_band": age_band(view.age),
            "nationality": draft.identity.nationality,
            "sex": draft.identity.sex,
            "apart": draft.apart,
            "accompanied": draft.accompanied,
            "reference": desk.reference.version,
            "program_version": screening_desk.__version__,
        },
    )
    _save_parts(session, desk, view, now)
    mine = (row.Draft.staff_id == desk.actor.id) & (row.Draft.screening_id == draft.screening_id)
    session.connection().execute(delete(row.Draft).where(mine))
    return Saved(draft.screening_id, number, now, case_id)


def _save_parts(session: Session, desk: Desk, view: ScreeningView, now: datetime) -> None:
    draft = view.draft
    findings = [
        {
            "screening_id": draft.screening_id,
            "position": position,
            "code": finding.code,
            "verdict": finding.verdict,
            "handling": finding.handling,
            "subject": finding.subject,
            "facts": msgspec.to_builtins(dict(finding.facts)),
            "basis": msgspec.to_builtins(finding.basis),
            "asks": finding.asks,
        }
        for position, finding in enumerate(view.findings)
    ]
    put(session, row.FindingRow, findings)
    given = [
        {"screening_id": draft.screening_id, "input": key, "value": given.value, "at": given.at}
        for key, given in draft.given.items()
    ]
    put(session, row.GivenRow, given)
    answers = {item: (answered.value, answered.apart, answered.at) for item, answered in draft.answers.items()}
    save_reading(session, desk, draft.screening_id, 1, answers, view, now)


def save_reading(
    session: Session,
    desk: Desk,
    screening_id: str,
    reading: int,
    answers: Mapping[str, tuple[str, bool, datetime]],
    view: ScreeningView,
    now: datetime,
    certainty: int | None = None,
    reason: str = "",
) -> None:
    """Write the answers of one reading and the assessment they led to."""
    key = {"screening_id": screening_id, "reading": reading}
    rows = [
        {**key, "item": item, "value": value, "apart": apart, "at": at, "by": desk.actor.id}
        for item, (value, apart, at) in answers.items()
    ]
    put(session, row.AnswerRow, rows)
    assessment = view.assessment
    put(
        session,
        row.AssessmentRow,
        {
            **key,
            "level": assessment.level,
            "trace": msgspec.to_builtins(assessment.trace),
            "unknown": list(assessment.unknown),
            "catalogue_version": assessment.catalogue_version,
            "rule_version": assessment.rule_version,
            "certainty": certainty,
            "reason": reason,
            "at": now,
            "by": desk.actor.id,
        },
    )


def keep_reference(session: Session, desk: Desk, now: datetime) -> None:
    """Keep the whole reference data of this version once, by its hash."""
    digest = desk.reference.version
    known = select(row.ReferenceVersion.digest).where(row.ReferenceVersion.digest == digest)
    if session.connection().execute(known).first() is None:
        content = desk.reference.canonical()
        put(session, row.ReferenceVersion, {"digest": digest, "content": content, "first_used_at": now})


def next_serial(
    session: Session, table: type[row.Screening] | type[row.Letter], station: str, now: datetime
) -> tuple[int, int]:
    """Return year and next serial of a register; the writer's lock makes it gapless."""
    year = now.astimezone(ZONE).year
    last = select(func.max(table.register_serial)).where(table.station == station, table.register_year == year)
    return year, (session.connection().execute(last).scalar() or 0) + 1


def _save_identity(session: Session, identity: Identity, now: datetime) -> str:
    identity_id = random_id()
    fields = dict(vars(identity))
    for not_stored in ("mrz_valid", "mrz_problems"):
        fields.pop(not_stored)
    put(session, row.Identity, {"id": identity_id, "created_at": now, **fields})
    return identity_id


def day_of(moment: datetime) -> date:
    """The office's day of a moment."""
    return moment.astimezone(ZONE).date()
