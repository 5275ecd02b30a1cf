"""What is held about a person, as a paper for them: only what is theirs, neutral, and the same sentence on limits always.

The law lets what serves law enforcement and the protection of others be withheld (UU 27/2022 Art. 15): judgements, what
others said and who said it are never in it, and every extract says so in the same words, so that the sentence tells
nobody that there is something. Answers and recipients are left out where the paper is not safe to carry, and for
whoever is not the person.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.documents.dates import known_age
from screening_desk.letters.record_paper import RecordPaper, RecordPart, RecordSigner, printable, record_pdf
from screening_desk.records import models as row
from screening_desk.records.paper_models import CasePaper
from screening_desk.records.rights_models import SubjectRequest
from screening_desk.reference import Reference, decisions, rights
from screening_desk.reference.wording import sentence
from screening_desk.services.access import Action
from screening_desk.services.blackout import Blackout
from screening_desk.services.case_view import (
    load_answers,
    load_events,
    load_findings,
    load_identity,
    load_reference,
    load_screening,
)
from screening_desk.services.chronology_parts import WATCH, question_of
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key
from screening_desk.services.errors import Refused
from screening_desk.services.movement_rows import load_crossings
from screening_desk.services.papers import refusing
from screening_desk.services.readers import require_read
from screening_desk.services.retention import read_periods
from screening_desk.services.retention_due import Judge
from screening_desk.services.settings import read_settings
from screening_desk.services.third_persons import blackout_of
from screening_desk.services.zone import ZONE, day_of

ONE_DAY = timedelta(days=1)
SAID = frozenset({"", "told", "card"})
"""How an answer is known that the person gave; what was seen of them, or stood in papers, is an officer's finding."""
LEGAL = frozenset({"refuse_entry", "defer_departure", "refuse_exit", "defer_application", "proceed"})
"""Decisions that concern the crossing or the application itself: told to anybody the extract is for."""
HELP = frozenset({"victim_care", "hand_to_health"})
"""Help for the person: told to them alone. What went to the police is in no extract."""


def extract(desk: Desk, request_id: str, *, safe_to_carry: bool | None) -> bytes:
    """Return the pages for a request for access that was granted; ``safe_to_carry`` is asked of the person first."""
    with desk.act(Action.REQUEST_EXTRACT, "request", request_id) as session:
        found = session.get(SubjectRequest, request_id)
        if found is None:
            raise Refused("not_found")
        if (found.kind, found.decision) != ("access", "granted") or found.screening_id is None:
            raise Refused("extract_not_now")
        if safe_to_carry is None:
            raise Refused("safe_to_carry_missing")
        about = session.get(row.Screening, found.screening_id)
        if about is None:
            raise Refused("not_found")
        settings, staff = read_settings(session), session.get(row.Staff, desk.actor.id)
        paper = RecordPaper(
            letterhead=settings.letterhead,
            office=settings.office_name,
            town=settings.town,
            title="SALINAN DATA PRIBADI",
            subtitle=f"Permintaan {found.id[:8]}, diterima {_day(found.received_at)}",
            parts=_parts(session, desk, about, whole=safe_to_carry and found.who == "self"),
            signers=(RecordSigner(role="Petugas", name=desk.actor.name, nip=staff.nip if staff else ""),),
            made_at=desk.clock.now().astimezone(ZONE),
            sample=settings.sample,
        )
        return refusing(lambda: record_pdf(paper))


def same_person(session: Session, about: row.Screening) -> list[row.Screening]:
    """Return all screenings of the document of one, oldest first; without a number that one alone."""
    who, one = load_identity(session, about.identity_id), row.Screening
    if not who.document_number:
        return [about]
    people = select(row.Identity.id).where(
        row.Identity.document_number == who.document_number, row.Identity.issuing_state == who.issuing_state
    )
    return list(session.scalars(select(one).where(one.identity_id.in_(people)).order_by(one.closed_at, one.id)))


def _parts(session: Session, desk: Desk, about: row.Screening, *, whole: bool) -> tuple[RecordPart, ...]:
    found = same_person(session, about)
    for case_id in {each.case_id for each in found if each.case_id}:
        require_read(desk, load_events(session, case_id), load_screening(session, case_id).officer_id)
    say = rights.load().sentences
    black, judge = blackout_of(session, desk, found), Judge(session, desk, read_periods(session))
    parts = [RecordPart(sentences=(say["purpose"].id,)), _identity(session, about), _crossings(session, about)]
    for each in found:
        parts += _screening(session, load_reference(session, desk, each.reference), each, black, judge, whole=whole)
    parts.append(
        RecordPart(title="Yang tidak dimuat", sentences=(say["limits"].id, *(() if whole else (say["at_office"].id,))))
    )
    return tuple(parts)


def _identity(session: Session, about: row.Screening) -> RecordPart:
    who = load_identity(session, about.identity_id)
    age = known_age(who.birth_date, day_of(about.closed_at))
    facts = (
        ("Nama", f"{who.secondary_identifier} {who.primary_identifier}"),
        ("Nama yang ditambahkan dalam dokumen", who.added_name),
        ("Tanggal lahir", f"{who.birth_date:%d-%m-%Y}" if who.birth_date else who.birth_date_raw),
        ("Umur saat itu", str(age) if age is not None else ""),
        ("Jenis kelamin", {"F": "perempuan", "M": "laki-laki"}.get(who.sex, "")),
        ("Kewarganegaraan", who.nationality),
        ("Nomor dokumen", f"{who.document_number} ({who.issuing_state})"),
        ("Berlaku sampai", f"{who.expiry_date:%d-%m-%Y}" if who.expiry_date else who.expiry_date_raw),
        ("Data tambahan dokumen", who.optional_data),
    )
    return RecordPart(title="Identitas", facts=tuple((label, printable(value)) for label, value in facts))


def _crossings(session: Session, about: row.Screening) -> RecordPart:
    """Return entries and exits of the document itself; which other document is theirs is somebody's judgement."""
    who = load_identity(session, about.identity_id)
    key = document_key(who.document_number, who.issuing_state)
    lines = [
        (f"{each.day:%d-%m-%Y}", "masuk" if each.direction == "entry" else "keluar", printable(each.post or "–"))
        for each in load_crossings(session, [key] if key else [])
    ]
    heads = ("Masuk dan keluar", "Arah", "Tempat")
    return RecordPart(
        columns=(0, 36, 60), heads=heads, lines=tuple(lines), empty="Tidak ada masuk atau keluar tercatat."
    )


def _screening(
    session: Session, reference: Reference, each: row.Screening, black: Blackout, judge: Judge, *, whole: bool
) -> list[RecordPart]:
    words = rights.load()
    kept = judge.unit("case", each.case_id) if each.case_id else judge.unit("screening", each.id)
    until = (
        f"sampai {kept.due - ONE_DAY:%d-%m-%Y}"
        if kept is not None and kept.due is not None
        else "belum ditetapkan kantor"
    )
    facts = [
        ("Nomor register", each.register_number),
        ("Jenis", words.say("mode", each.mode)),
        ("Waktu", f"{_moment(each.opened_at)} s.d. {_moment(each.closed_at)}"),
        ("Disimpan", until),
        *_decided(session, each, whole=whole),
    ]
    parts = [RecordPart(title=f"Pemeriksaan {each.register_number}", facts=tuple(facts))]
    checked = [
        sentence(one.code, one.verdict, one.facts, reference, "id")
        for one in load_findings(session, each.id)
        if not one.code.startswith(WATCH)
    ]
    parts.append(
        RecordPart(
            columns=(0, 60),
            heads=("Dokumen yang diperiksa", "Hasil"),
            lines=tuple((one.title, printable(black.names(f"{one.value}. {one.state}."))) for one in checked),
            empty="Tidak ada.",
        )
    )
    if whole and _settled(session, each):
        parts += _answers(session, each, reference, black)
        parts += _recipients(session, each)
    return parts


def _decided(session: Session, each: row.Screening, *, whole: bool) -> list[tuple[str, str]]:
    """Return decisions with their legal line; which help was decided is told to the person alone."""
    known = decisions.load().decisions
    if each.case_id is None:
        return []
    one = row.Decision
    query = select(one.at, one.kind).where(one.case_id == each.case_id).order_by(one.sequence)
    return [
        ("Keputusan", f"{_moment(at)}: {known[kind].title.id} ({known[kind].legal_line('id')})")
        for at, kind in session.execute(query)
        if kind in LEGAL or (whole and kind in HELP)
    ]


def _settled(session: Session, each: row.Screening) -> bool:
    """Whether nobody has to read answers any more without knowing what was made of them."""
    return each.case_id is None or any(event.kind == "decided" for event in load_events(session, each.case_id))


def _answers(session: Session, each: row.Screening, reference: Reference, black: Blackout) -> list[RecordPart]:
    catalogue = reference.catalogue
    lines = []
    for item, answer in load_answers(session, each.id, 1, reference).items():
        known = catalogue.by_id.get(item)
        if answer.how in SAID and answer.value != "not_asked" and not (known is not None and known.observed):
            said = rights.load().say("answer", answer.value)
            lines.append((said, printable(black.names(question_of(reference, item)[1]))))
    if not lines:
        return []
    return [RecordPart(columns=(0, 40), heads=("Jawaban orang itu", "Tentang"), lines=tuple(lines))]


def _recipients(session: Session, each: row.Screening) -> list[RecordPart]:
    """Return to whom data went because the person agreed."""
    if each.case_id is None:
        return []
    letters = select(row.Letter.at, row.Partner.name).join(row.Partner, row.Partner.id == row.Letter.partner_id)
    agreed = select(row.Consent.id).where(row.Consent.case_id == each.case_id, row.Consent.basis == "consent")
    query = letters.where(row.Letter.case_id == each.case_id, row.Letter.consent_id.in_(agreed))
    papers = select(CasePaper.at, CasePaper.recipient).where(
        CasePaper.case_id == each.case_id, CasePaper.basis == "consent", CasePaper.recipient != ""
    )
    found = sorted((at, name) for rows in (query, papers) for at, name in session.execute(rows))
    lines = tuple((_moment(at), printable(name)) for at, name in found)
    return [RecordPart(columns=(0, 40), heads=("Diberikan pada", "Kepada"), lines=lines, empty="Tidak ada.")]


def _day(at: datetime) -> str:
    return f"{at.astimezone(ZONE):%d-%m-%Y}"


def _moment(at: datetime) -> str:
    return f"{at.astimezone(ZONE):%d-%m-%Y %H.%M}"
