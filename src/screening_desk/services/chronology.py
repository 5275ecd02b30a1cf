"""The chronology for a complaint: times, questions, answers, decisions, rule versions, and who opened it.

Other people are closed in the words themselves (`blackout.py`), before anything is painted or printed. It is made of what
is settled: a case without a decision is read by nobody this way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from screening_desk.letters.record_paper import RecordPaper, RecordPart, RecordSigner, record_pdf
from screening_desk.records import models as row
from screening_desk.reference import rights
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_events
from screening_desk.services.chronology_parts import Subject, parts_of
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.papers import refusing
from screening_desk.services.readers import require_read
from screening_desk.services.rights_find import Found, find
from screening_desk.services.settings import read_settings
from screening_desk.services.third_persons import blackout_of, screenings_of
from screening_desk.services.zone import ZONE

Way = Literal["print", "export"]


@dataclass(frozen=True)
class Ask:
    """What a chronology is of and for: a number as typed, why, and words to close beside the names that are known."""

    number: str
    why: str
    close: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chronology:
    """What would be printed: every line already without other people."""

    number: str
    parts: tuple[RecordPart, ...]


def open_chronology(desk: Desk, ask: Ask) -> Chronology:
    """Return the chronology to be read; that it was opened, and for what, is written down first."""
    found = _found(desk, ask)
    purpose = f"for.{ask.why}"
    with desk.act(Action.CHRONOLOGY, found.kind, found.object_id, reason_code=purpose) as session:
        return _made(session, desk, found, ask)


def let_out(desk: Desk, ask: Ask, way: Way, *, read: bool) -> bytes:
    """Return the pages for the printer or a file. Whoever lets it out has ``read`` that nobody else is named."""
    found = _found(desk, ask)
    out = f"{way}.{ask.why}"
    with desk.act(Action.CHRONOLOGY_OUT, found.kind, found.object_id, reason_code=out) as session:
        if not read:
            raise Refused("blackout_unread")
        made = _made(session, desk, found, ask)
        settings = read_settings(session)
        why = rights.load().whys[ask.why].text.id
        staff = session.get(row.Staff, desk.actor.id)
        paper = RecordPaper(
            letterhead=settings.letterhead,
            office=settings.office_name,
            town=settings.town,
            title="KRONOLOGI PEMERIKSAAN",
            subtitle=f"{made.number} · {why}",
            parts=made.parts,
            signers=(RecordSigner(role="Supervisor", name=desk.actor.name, nip=staff.nip if staff else ""),),
            made_at=desk.clock.now().astimezone(ZONE),
            sample=settings.sample,
        )
        return refusing(lambda: record_pdf(paper))


def _found(desk: Desk, ask: Ask) -> Found:
    with desk.look(Action.CHRONOLOGY) as session:
        if ask.why not in rights.load().whys:
            raise Refused("why_missing")
        return find(session, ask.number)


def _made(session: Session, desk: Desk, found: Found, ask: Ask) -> Chronology:
    screenings = screenings_of(session, found)
    events = load_events(session, found.object_id) if found.kind == "case" else []
    if found.kind == "case" and not any(each.kind == "decided" for each in events):
        raise Refused("not_decided")
    if events:
        require_read(desk, events, screenings[0].officer_id)
    black = blackout_of(session, desk, screenings, ask.close)
    subject = Subject(session, desk, found, tuple(screenings), tuple(events), black, ask.why)
    return Chronology(found.number, parts_of(subject))
