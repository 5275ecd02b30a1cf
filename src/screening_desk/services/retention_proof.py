"""The record of destruction: what went, by which period and rule, who proposed and who approved, and what still holds it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.letters.record_paper import RecordPaper, RecordPart, RecordSigner, printable, record_pdf
from screening_desk.letters.wording import long_day
from screening_desk.records import models as row
from screening_desk.records.rights_models import Destruction
from screening_desk.reference import rights
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.zone import ZONE, day_of

UNITS = {"day": "hari", "month": "bulan", "year": "tahun"}
COLUMNS = (0, 44, 70, 88, 106)
HEADS = ("Kelas rekaman", "Masa simpan", "Dihapus", "Disimpan", "Dasar; sidik SHA-256 daftar id")


def proof_of(session: Session, found: Destruction, went: Mapping[str, tuple[int, int, str]]) -> bytes:
    """Return the pages; it names no person but the two, and no record but by the hash of their ids."""
    settings = read_settings(session)
    ended = found.ended_at or found.at
    view = RecordPaper(
        letterhead=settings.letterhead,
        office=settings.office_name,
        town=settings.town,
        title="BERITA ACARA PEMUSNAHAN DATA",
        subtitle=f"Nomor daftar {found.id[:8]}-{found.id[8:16]}",
        parts=(
            RecordPart(sentences=(_opening(ended, found),)),
            RecordPart(
                columns=COLUMNS,
                heads=HEADS,
                lines=tuple(_line(found, code, *counts) for code, counts in sorted(went.items())),
            ),
            RecordPart(title="Cara", sentences=(_way(found),)),
            RecordPart(title="Cadangan yang masih memuatnya", sentences=backups_named(session, settings, ended)),
        ),
        signers=(_signer(session, "Pengusul", found.by), _signer(session, "Penyetuju", found.approved_by or "")),
        made_at=ended.astimezone(ZONE),
        sample=settings.sample,
    )
    return refusing(lambda: record_pdf(view))


def _opening(ended: datetime, found: Destruction) -> str:
    return (
        f"Pada {long_day(day_of(ended))} telah dimusnahkan rekaman di bawah ini, yang jatuh tempo paling lambat "
        f"{long_day(found.day)}. Daftar diusulkan dan disetujui oleh dua orang yang berbeda. Jejak audit tetap utuh: "
        "di dalamnya hanya ada id acak dan jumlah."
    )


def _line(found: Destruction, code: str, gone: int, kept: int, digest: str) -> tuple[str, ...]:
    entry, known = found.classes.get(code, {}), rights.load().classes.get(code)
    name = known.text.id if known else "Penghapusan atas permintaan"
    period = f"{entry['number']} {UNITS[entry['unit']]}" if entry.get("unit") in UNITS else "-"
    return name, period, str(gone), str(kept), printable(f"{entry.get('basis', '')}; {digest}")


def _way(found: Destruction) -> str:
    if found.written_anew:
        return (
            "Isi dihapus dan ditimpa (secure_delete), lalu berkas data terenkripsi ditulis ulang seluruhnya sehingga "
            "tidak ada halaman lama yang tersisa."
        )
    return (
        "Isi dihapus dari basis data. Berkas belum ditulis ulang: pada basis data kantor, pengelola server yang "
        "menjalankannya; pada berkas setempat, isi sudah ditimpa (secure_delete)."
    )


def backups_named(session: Session, settings: OfficeSettings, before: datetime) -> tuple[str, ...]:
    """Say which backups still hold what went, and until when."""
    one = row.BackupRecord
    found = {
        automatic: (many, newest)
        for automatic, many, newest in session.execute(
            select(one.automatic, func.count(), func.max(one.at)).where(one.at <= before).group_by(one.automatic)
        )
    }
    said = []
    if True in found:
        newest = long_day(day_of(found[True][1]))
        said.append(
            f"Cadangan harian sampai {newest}: hilang setelah {settings.backup_keep} cadangan harian berikutnya."
        )
    if False in found:
        many, at = found[False]
        said.append(
            f"{many} cadangan yang dibuat dengan tangan (terakhir {long_day(day_of(at))}): hapus sendiri di tempatnya."
        )
    said.append("Salinan di folder before-upgrade: hilang setelah dua pembaruan program berikutnya.")
    return tuple(said)


def _signer(session: Session, role: str, staff_id: str) -> RecordSigner:
    found = session.get(row.Staff, staff_id)
    return RecordSigner(role=role, name=found.display_name if found else "", nip=found.nip if found else "")
