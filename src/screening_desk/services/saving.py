"""Writing a screening and its parts: many plain rows in the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

import screening_desk
from screening_desk.records import models as row
from screening_desk.records.base import Base
from screening_desk.records.contact_models import ContactFact
from screening_desk.records.day_models import GroupMember
from screening_desk.records.ids import random_id
from screening_desk.records.interview_models import InstrumentReading
from screening_desk.records.interview_models import Interview as InterviewRow
from screening_desk.records.paper_models import CasePaper
from screening_desk.records.prepared import Prepared
from screening_desk.reference import Reference
from screening_desk.services.contacts import contact_rows
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Answered, Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.instruments import answer_rows, reading_rows
from screening_desk.services.interview_rows import interview_row
from screening_desk.services.judging import ZONE, ScreeningView
from screening_desk.services.late import put_late, put_late_aside
from screening_desk.services.settings import read_settings
from screening_desk.services.training_store import check_traveller

_KNOWN_VERSION = Prepared(select(row.ReferenceVersion.digest).where(row.ReferenceVersion.digest == bindparam("digest")))
_CLOSE_DRAFT = Prepared(
    delete(row.Draft).where(row.Draft.staff_id == bindparam("staff"), row.Draft.screening_id == bindparam("screening"))
)

_ELSEWHERE = Prepared(
    select(row.Draft.staff_id).where(
        row.Draft.screening_id == bindparam("screening"), row.Draft.staff_id != bindparam("staff")
    )
)


def refuse_moved(session: Session, desk: Desk, draft: Draft) -> None:
    """Refuse an open screening that was given to somebody else meanwhile: it is theirs, as it was kept."""
    if _ELSEWHERE.first(session, {"screening": draft.screening_id, "staff": desk.actor.id}) is not None:
        raise Refused("changed_meanwhile")


@dataclass(frozen=True)
class Saved:
    """What the word "saved" stands on: it is made after the transaction is on disk."""

    screening_id: str
    register_number: str
    at: datetime
    case_id: str | None = None


def age_band(age: int | None) -> str:
    """Return the band that is stored for counting and printed in letters; empty when the age is unknown."""
    if age is None:
        return ""
    for upper, band in ((17, "0-17"), (24, "18-24"), (34, "25-34"), (44, "35-44"), (54, "45-54"), (64, "55-64")):
        if age <= upper:
            return band
    return "65+"


def put(session: Session, table: type[Base], values: dict[str, Any] | list[dict[str, Any]]) -> None:
    """Insert plain rows without building objects: a save has many rows and nobody looks at them again."""
    if values:
        insertion = _insert(table)
        insertion.run_each(session, values) if isinstance(values, list) else insertion.run(session, values)


@cache
def _insert(table: type[Base]) -> Prepared:
    return Prepared(insert(table))


def save(
    session: Session, desk: Desk, view: ScreeningView, state: str, *, case_id: str | None, reason: str | None = None
) -> Saved:
    """Write a judged screening with all its parts and take its draft away, in the caller's transaction."""
    draft, now = view.draft, desk.clock.now()
    check_traveller(session, desk, draft.identity)
    keep_reference(session, desk.reference, now)
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
    if state == "incomplete":
        put_late_aside(session, draft)
    else:
        put_late(session, desk, settings.station, draft, now)
    if draft.group_id:
        join_group(session, draft.group_id, draft.screening_id)
    refuse_moved(session, desk, draft)
    _CLOSE_DRAFT.run(session, {"staff": desk.actor.id, "screening": draft.screening_id})
    return Saved(draft.screening_id, number, now, case_id)


def join_group(session: Session, group_id: str, screening_id: str) -> None:
    """Write down that a saved screening belongs to a group, as its next member."""
    last = session.scalar(select(func.max(GroupMember.position)).where(GroupMember.group_id == group_id)) or 0
    values = {"group_id": group_id, "screening_id": screening_id, "position": last + 1, "taken_out_at": None}
    put(session, GroupMember, values)


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
            "facts": dict(finding.facts),
            "basis": finding.basis,
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
    put(session, ContactFact, contact_rows(draft, draft.late.acted_at if draft.late else now))
    save_reading(session, desk, draft.screening_id, 1, draft.answers, view, now)
    if draft.interview is not None:
        kept = interview_row(draft.interview, now, desk.actor.id)
        put(session, InterviewRow, {"screening_id": draft.screening_id, "reading": 1, **kept})


def save_reading(
    session: Session,
    desk: Desk,
    screening_id: str,
    reading: int,
    answers: Mapping[str, Answered],
    view: ScreeningView,
    now: datetime,
    certainty: int | None = None,
    reason: str = "",
) -> None:
    """Write the answers of one reading and the assessment they led to."""
    key = {"screening_id": screening_id, "reading": reading}
    rows = [
        {
            **key,
            "item": item,
            "value": answered.value,
            "apart": answered.apart,
            "how": answered.how,
            "declined": answered.declined,
            "language": answered.language,
            "at": answered.at,
            "by": desk.actor.id,
        }
        for item, answered in answers.items()
    ]
    rows += answer_rows(view.draft, key, desk.actor.id)
    put(session, row.AnswerRow, rows)
    put(session, InstrumentReading, reading_rows(view.instruments, key, desk.actor.id, now))
    assessment = view.assessment
    put(
        session,
        row.AssessmentRow,
        {
            **key,
            "level": assessment.level,
            "trace": assessment.trace,
            "unknown": assessment.unknown,
            "catalogue_version": assessment.catalogue_version,
            "rule_version": assessment.rule_version,
            "certainty": certainty,
            "reason": reason,
            "at": now,
            "by": desk.actor.id,
        },
    )


def keep_reference(session: Session, reference: Reference, now: datetime) -> None:
    """Keep the whole reference data of this version once, by its hash."""
    digest = reference.version
    if _KNOWN_VERSION.first(session, {"digest": digest}) is None:
        content = reference.canonical()
        put(session, row.ReferenceVersion, {"digest": digest, "content": content, "first_used_at": now})


def next_serial(
    session: Session, table: type[row.Screening] | type[row.Letter] | type[CasePaper], station: str, now: datetime
) -> tuple[int, int]:
    """Return year and next serial of a register; the writer's lock makes it gapless."""
    year = now.astimezone(ZONE).year
    found = _last_serial(table).first(session, {"station": station, "year": year})
    last = found[0] if found else None
    return year, (last or 0) + 1


@cache
def _last_serial(table: type[row.Screening] | type[row.Letter] | type[CasePaper]) -> Prepared:
    station, year = table.station == bindparam("station"), table.register_year == bindparam("year")
    return Prepared(select(func.max(table.register_serial)).where(station, year))


def _save_identity(session: Session, identity: Identity, now: datetime) -> str:
    identity_id = random_id()
    fields = dict(vars(identity))
    for not_stored in ("mrz_valid", "mrz_problems"):
        fields.pop(not_stored)
    put(session, row.Identity, {"id": identity_id, "created_at": now, **fields})
    return identity_id
