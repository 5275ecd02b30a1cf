"""The movement history on paper, for a supervisor: what is on record, how it was counted, and what is not known."""

from __future__ import annotations

from screening_desk.letters.record_paper import RecordPaper, RecordPart, RecordSigner, printable, record_pdf
from screening_desk.records import models as row
from screening_desk.reference import Reference, movement, rights
from screening_desk.reference.wording import fill, step_words
from screening_desk.rules.crossings import Crossing
from screening_desk.rules.days import Step
from screening_desk.rules.movement import Counted
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.movement import History, Stands, draft_of_case, history_of
from screening_desk.services.papers import refusing
from screening_desk.services.settings import read_settings
from screening_desk.services.zone import ZONE

_NOTHING: Stands = ""
COLUMNS = (0, 22, 44, 78, 92, 116, 134, 150)


def print_movement(desk: Desk, draft: Draft | None, case_id: str = "") -> bytes:
    """Return the pages; the entry names the records that stand on them."""
    with desk.show(Action.MOVEMENT_PRINT, "movement", "print") as listing:
        session = listing.session
        whose, stands = draft_of_case(session, case_id) if draft is None else (draft, _NOTHING)
        found = history_of(session, desk, whose, stands)
        listing.name(found.ids)
        settings, staff = read_settings(session), session.get(row.Staff, desk.actor.id)
        paper = RecordPaper(
            letterhead=settings.letterhead,
            office=settings.office_name,
            town=settings.town,
            title="RIWAYAT PERGERAKAN",
            subtitle=f"Per {found.today:%d-%m-%Y}",
            parts=_parts(found, desk.reference),
            signers=(RecordSigner(role="Supervisor", name=desk.actor.name, nip=staff.nip if staff else ""),),
            made_at=desk.clock.now().astimezone(ZONE),
            sample=settings.sample,
        )
        return refusing(lambda: record_pdf(paper))


def _parts(found: History, reference: Reference) -> tuple[RecordPart, ...]:
    who, words = found.identity, movement.load()
    birth = f"{who.birth_date:%d-%m-%Y}" if who.birth_date else who.birth_date_raw
    facts = (
        ("Nama", who.name),
        ("Kewarganegaraan", who.nationality),
        ("Nomor dokumen", f"{who.document_number} ({who.issuing_state})"),
        ("Tanggal lahir", birth),
        *(("Dokumen lain", f"{each.number} ({each.state}), dipastikan petugas") for each in found.documents),
    )
    counting = words.sentences["counting_from_entry" if found.entry_day else "counting_after_entry"].id
    parts = [
        RecordPart(title="Orang", facts=tuple((label, printable(value)) for label, value in facts)),
        RecordPart(
            title="Masuk dan keluar",
            columns=COLUMNS,
            heads=("Keluar" if found.citizen else "Masuk", "Kembali" if found.citizen else "Keluar", "Tempat", "Indeks",
                   "Hari terakhir", "Diizinkan", "Dipakai", "Keadaan"),
            lines=tuple(_line(each) for each in found.stays),
            empty="Tidak ada catatan di kantor ini.",
        ),
        RecordPart(sentences=(*(() if found.citizen else (counting,)), words.sentences["sources"].id)),
    ]  # fmt: skip
    if found.current is not None:
        steps = tuple(_step(each, reference) for each in found.current.days.steps)
        parts.append(RecordPart(title="Hitungan masa tinggal berjalan", sentences=(*steps, _charge(found, reference))))
    cautions = tuple(printable(fill(words.cautions[each.code], each.facts, reference, "id")) for each in found.cautions)
    if cautions:
        parts.append(RecordPart(title="Yang perlu diperhatikan", sentences=cautions))
    earlier = tuple((f"{each.day:%d-%m-%Y}", rights.load().say("mode", each.mode)) for each in found.earlier)
    heads = ("Tanggal", "Pemeriksaan")
    return (*parts, RecordPart(columns=(0, 30), heads=heads, lines=earlier, empty="Belum ada pemeriksaan di sini."))


def _line(each: Counted) -> tuple[str, ...]:
    begin, end, days = each.stay.begin, each.stay.end, each.days
    last = f"{days.last_day:%d-%m-%Y}" if days.last_day else "–"
    ended = _day(end) if end is not None else "belum" if each.stay.running else "tak tercatat"
    post = next((one.post for one in (begin, end) if one is not None and one.post), "–")
    state = "tidak lengkap" if each.stay.missing else f"lewat {days.over} hari" if days.over else ""
    return (
        _day(begin), ended, printable(post)[:18], (begin.code if begin else "") or "–", last, _number(days.allowed),
        _number(days.used), state,
    )  # fmt: skip


def _charge(found: History, reference: Reference) -> str:
    said = movement.load().sentences
    if found.charge == "counted":
        return fill(said["charge"], dict(found.charge_facts), reference, "id")
    if found.charge == "open":
        return f"Biaya beban belum dihitung: pendalaman belum selesai. {said['no_charge'].id}"
    return said["no_charge"].id


def _step(step: Step, reference: Reference) -> str:
    own = movement.load().steps.get(step.code)
    return step_words(step, reference, "id") if own is None else fill(own, step.facts, reference, "id")


def _day(each: Crossing | None) -> str:
    return f"{each.day:%d-%m-%Y}" if each is not None else "tak tercatat"


def _number(number: int | None) -> str:
    return "–" if number is None else str(number)
