"""The parts of a chronology, in the Indonesian of papers; nothing of another person is in what is returned."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters.record_paper import RecordPart, printable
from screening_desk.records import models as row
from screening_desk.records.paper_models import CasePaper
from screening_desk.records.rights_models import SubjectRequest
from screening_desk.records.station_models import Attachment
from screening_desk.reference import Reference, decisions, review, rights
from screening_desk.reference.wording import sentence
from screening_desk.services.blackout import Blackout
from screening_desk.services.case_view import (
    DecisionView,
    ReadingView,
    load_decisions,
    load_findings,
    load_identity,
    load_reading,
    load_reference,
)
from screening_desk.services.desk import Desk
from screening_desk.services.held import load_held
from screening_desk.services.interview_rows import load_interview
from screening_desk.services.people import names
from screening_desk.services.rights_find import Found
from screening_desk.services.zone import ZONE

READINGS = {1: "Pemeriksaan di konter", 2: "Telaah kedua", 3: "Telaah ketiga", 4: "Telaah ketiga sesudah melihat semua"}
THREE, FOUR = (0, 34, 78), (0, 34, 74, 112)
WATCH = ("simkim", "watch_list")
"""Findings about lists of the authorities: not for the person, whatever they say (UU 27/2022 Art. 15)."""
FOR_THE_PERSON = frozenset({"complaint"})
Line = tuple[str, ...]


@dataclass(frozen=True)
class Subject:
    """Of what the chronology is, read in one transaction."""

    session: Session
    desk: Desk
    found: Found
    screenings: tuple[row.Screening, ...]
    events: tuple[row.CaseEvent, ...]
    black: Blackout
    why: str = ""


def parts_of(of: Subject) -> tuple[RecordPart, ...]:
    """Return all parts in the order of a complaint: what it is, what happened when, what was asked, decided, seen."""
    parts = [_head(of), _times(of)]
    for screening in of.screenings:
        reference = load_reference(of.session, of.desk, screening.reference)
        parts.append(_findings(of, screening, reference))
        for reading in READINGS:
            made = load_reading(of.session, screening, reading, reference)
            if made is not None:
                parts.append(_reading(of, screening, reading, made, reference))
        parts += _own_words(of, screening)
    if of.found.kind == "case":
        parts.append(_decisions(of))
    parts += [_corrections(of), _looks(of)]
    return tuple(parts)


def _head(of: Subject) -> RecordPart:
    facts = []
    for each in of.screenings:
        who = load_identity(of.session, each.identity_id)
        name = " ".join(part for part in (who.secondary_identifier, who.primary_identifier) if part)
        facts += [
            ("Nomor register", each.register_number),
            ("Nama", printable(name)),
            ("Jenis", rights.load().say("mode", each.mode)),
            ("Aturan yang dipakai", f"data acuan {each.reference[:16]}, program {each.program_version}"),
        ]
    if of.found.kind == "case":
        case = of.session.get(row.Case, of.found.object_id)
        facts.append(("Kode kasus", case.code if case else ""))
    closed = "Keterangan tentang orang lain ditutup dalam dokumen ini dan tidak tersimpan di dalamnya."
    lists = rights.load().sentences["lists"].id
    return RecordPart(facts=tuple(facts), sentences=(closed, lists) if of.why in FOR_THE_PERSON else (closed,))


def _times(of: Subject) -> RecordPart:
    staff = names(of.session, [*(each.officer_id for each in of.screenings), *(each.by for each in of.events)])
    lines: list[tuple[datetime, Line]] = []
    for each in of.screenings:
        by = staff.get(each.officer_id, "")
        lines.append((each.opened_at, (by, "Pemeriksaan dimulai")))
        lines.append((each.closed_at, (by, f"Pemeriksaan disimpan. {of.black.close(each.note)}".strip())))
        if each.reason:
            lines.append((each.closed_at, (by, f"Alasan: {of.black.close(each.reason)}")))
    known = rights.load().words["event"]
    lines += [
        (event.at, (staff.get(event.by, ""), known[event.kind].text.id)) for event in of.events if event.kind in known
    ]
    if of.found.kind == "case":
        lines += _held(of)
    told = sorted(lines, key=lambda each: each[0])
    return RecordPart(
        title="Waktu",
        columns=THREE,
        heads=("Waktu (WIB)", "Oleh", "Kejadian"),
        lines=tuple((_moment(at), *map(printable, line)) for at, line in told),
    )


def _held(of: Subject) -> Iterator[tuple[datetime, Line]]:
    held = load_held(of.session, [of.found.object_id]).get(of.found.object_id)
    words = review.load()
    for note in held.notes if held else ():
        place, care = words.places.get(note.value), words.cares.get(note.kind)
        said = place.text.id if note.kind == "place" and place else care.text.id if care else ""
        said = {"departs": "Waktu berangkat dicatat", "holding": "Alasan lanjut menahan", "note": "Catatan"}.get(
            note.kind, said
        )
        if note.kind != "told":
            yield note.at, (note.by, f"{said} {of.black.close(note.text)}".strip())
    if held is not None and held.ended_at is not None:
        yield held.ended_at, ("", f"Waktu menunggu berakhir: {held.minutes(held.ended_at)} menit")


def _findings(of: Subject, screening: row.Screening, reference: Reference) -> RecordPart:
    lines = []
    for each in load_findings(of.session, screening.id):
        if of.why in FOR_THE_PERSON and each.code.startswith(WATCH):
            continue
        said = sentence(each.code, each.verdict, each.facts, reference, "id")
        words = f"{said.value}. {said.state}. {said.explanation or ''}"
        lines.append((said.title, said.article, printable(of.black.names(words))))
    return RecordPart(
        title=f"Pemeriksaan dokumen {screening.register_number}",
        columns=(0, 46, 92),
        heads=("Yang diperiksa", "Dasar", "Hasil"),
        lines=tuple(lines),
        empty="Tidak ada yang diperiksa.",
    )


def _reading(
    of: Subject, screening: row.Screening, reading: int, made: ReadingView, reference: Reference
) -> RecordPart:
    versions = of.session.get(row.AssessmentRow, (screening.id, reading))
    lines = [
        (
            _moment(answer.at),
            "terpisah" if answer.apart else "-",
            rights.load().say("answer", answer.value) + (" (tidak mau menjawab)" if answer.declined else ""),
            printable(of.black.names(_asked(reference, item))),
        )
        for item, answer in sorted(made.answers.items(), key=lambda each: (each[1].at, each[0]))
    ]
    beside = {item: row for instrument in reference.instruments.values() for item, row in instrument.by_id.items()}
    lines += [
        (
            _moment(asked.at),
            "terpisah" if asked.apart else "-",
            rights.load().say("answer", asked.value) + (" (tidak mau menjawab)" if asked.declined else ""),
            printable(of.black.names(beside[item].text.id if item in beside else item)),
        )
        for item, asked in sorted(made.items.items(), key=lambda each: (each[1].at, each[0]))
    ]
    level = rights.load().say("level", made.level)
    said = [f"{READINGS[reading]} oleh {made.by}, {_moment(made.at)}. Hasil: {level}."]
    if made.reason:
        said.append(f"Alasan: {of.black.close(made.reason)}")
    if versions is not None:
        said.append(f"Daftar tanda {versions.catalogue_version}, aturan {versions.rule_version}.")
    return RecordPart(
        title=f"{READINGS[reading]}: pertanyaan dan jawaban",
        sentences=tuple(map(printable, said)),
        columns=(0, 34, 54, 84),
        heads=("Waktu (WIB)", "Cara", "Jawaban", "Hal dan pertanyaannya"),
        lines=tuple(lines),
        empty="Tidak ada yang ditanyakan.",
    )


def _asked(reference: Reference, item: str) -> str:
    question, says = question_of(reference, item)
    return f"{says}. Ditanyakan: {question}" if question else says


def question_of(reference: Reference, item: str) -> tuple[str, str]:
    """Return what was asked, and what a yes to it says; a second question stands beside the item it follows."""
    catalogue = reference.catalogue
    followed = catalogue.follow_ups.get(item)
    if followed is not None and followed.follow_up is not None:
        return followed.follow_up.ask.id, followed.follow_up.text.id
    found = catalogue.by_id.get(item)
    return (found.ask.id, found.text.id) if found is not None else ("", item)


def _own_words(of: Subject, screening: row.Screening) -> Iterator[RecordPart]:
    kept = load_interview(of.session, screening.id, 1)
    if kept is None:
        return
    lines = [
        (_moment(said.at), printable(of.black.close(said.text)))
        for said in sorted(kept.words.values(), key=lambda each: each.at)
    ]
    yield RecordPart(
        title="Wawancara pribadi: kata-kata orang itu",
        columns=(0, 34),
        heads=("Waktu (WIB)", "Kata-kata"),
        lines=tuple(lines),
        empty="Tidak ada yang dicatat.",
    )


def _decisions(of: Subject) -> RecordPart:
    found = load_decisions(of.session, of.found.object_id, list(of.events))
    return RecordPart(
        title="Keputusan",
        columns=THREE,
        heads=("Waktu (WIB)", "Oleh", "Keputusan dan alasan"),
        lines=tuple((_moment(each.at), printable(each.by), printable(_decided(of.black, each))) for each in found),
        empty="Belum ada keputusan.",
    )


def _decided(black: Blackout, each: DecisionView) -> str:
    words = decisions.load()
    known, ground = words.decisions.get(each.kind), words.grounds.get(each.ground)
    said = [f"{known.title.id} ({known.legal_line('id')})" if known else each.kind]
    if ground is not None:
        said.append(f"{ground.title.id} ({ground.legal_line('id')})")
    said += [f"Dasar: {black.close(each.basis)}"] if each.basis else []
    said += [f"Berlaku sampai {_moment(each.until)}"] if each.until else []
    said.append(f"Alasan: {black.close(each.reason)}")
    if each.placement_answer:
        said.append(f"Penempatan Pasal 87: {black.close(each.placement_answer)}")
    said += [f"Orang kedua: {each.second_person}"] if each.second_person else []
    if each.notice is not None:
        said.append(f"Surat penundaan {_moment(each.notice.at)}: {black.close(each.notice.fact)}")
    return ". ".join(part.rstrip(".") for part in said) + "."


def _corrections(of: Subject) -> RecordPart:
    ids = [each.id for each in of.screenings]
    found = list(
        of.session.scalars(
            select(row.Correction).where(row.Correction.screening_id.in_(ids)).order_by(row.Correction.at)
        )
    )
    staff = names(of.session, [each.by for each in found])
    return RecordPart(
        title="Perbaikan sesudahnya",
        columns=THREE,
        heads=("Waktu (WIB)", "Oleh", "Perbaikan"),
        lines=tuple(
            (_moment(each.at), staff.get(each.by, ""), printable(of.black.close(f"{each.text} ({each.reason})")))
            for each in found
        ),
        empty="Tidak ada.",
    )


def _looks(of: Subject) -> RecordPart:
    """Return who opened it, from the audit chain: every look at the case, its screenings, letters and attachments."""
    ids = {of.found.object_id, *(each.id for each in of.screenings)}
    if of.found.kind == "case":
        for table in (row.Letter, CasePaper, Attachment):
            ids |= set(of.session.scalars(select(table.id).where(table.case_id == of.found.object_id)))
    asked = select(SubjectRequest.id).where(SubjectRequest.screening_id.in_([each.id for each in of.screenings]))
    ids |= set(of.session.scalars(asked))
    known = rights.load().words["look"]
    one: Any = row.AuditEntry
    entries = list(
        of.session.scalars(
            select(row.AuditEntry)
            .where(one.object_id.in_(ids), one.action.in_(list(known)), one.outcome == "done")
            .order_by(one.at, one.sequence)
        )
    )
    staff = names(of.session, [each.person_id for each in entries])
    return RecordPart(
        title="Siapa yang membukanya (jejak audit)",
        columns=THREE,
        heads=("Waktu (WIB)", "Oleh", "Tindakan"),
        lines=tuple(
            (
                _moment(each.at),
                printable(f"{staff.get(each.person_id, '-')}, {rights.load().say('role', each.role)}"),
                known[each.action].text.id,
            )
            for each in entries
        ),
        empty="Tidak ada.",
    )


def _moment(at: datetime) -> str:
    return f"{at.astimezone(ZONE):%d-%m-%Y %H.%M}"
