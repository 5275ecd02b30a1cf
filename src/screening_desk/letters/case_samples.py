"""One invented paper of each kind, so that an office sees its own words on a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal, cast, get_args

from screening_desk.letters.papers.deferral import deferral_notice
from screening_desk.letters.papers.exit_ban import exit_ban_draft
from screening_desk.letters.papers.hand_over import hand_over_record
from screening_desk.letters.papers.police_report import police_report
from screening_desk.letters.papers.view import (
    DeferralPaper,
    ExitBanDraft,
    Ground,
    HandOver,
    PaperHead,
    Party,
    PoliceReport,
    Said,
)
from screening_desk.letters.view import Identity, LawfulException, Letterhead, Recipient
from screening_desk.letters.wording import Wording

_AT = datetime(2026, 11, 24, 10, 20)  # noqa: DTZ001 - the wall clock of a sample
HEAD = PaperHead(
    letterhead=Letterhead(lines=("KEMENTERIAN CONTOH", "KANTOR IMIGRASI CONTOH"), contact="Jalan Rekaan 1"),
    town="Kota Contoh",
    day=date(2026, 11, 24),
    register_number="BK-UTO1-2026-0001",
    case_code="7K3QM0ZTB",
    duty_phone="nomor piket",
    sample=True,
)
HAND_OVER = HandOver(
    head=HEAD,
    at=_AT,
    zone="WIB",
    place="Ruang tunggu",
    giver=Party(name="S. Contoh", role="Supervisor", body="Kantor Imigrasi Contoh"),
    receiver=Party(name="Petugas Rekaan", role="Pekerja sosial", body="UPTD PPA Rekaan"),
    witness=Party(),
    handed=("person", "identity", "documents"),
    details=(("documents", "paspor dalam amplop"),),
    state=("fed", "interpreter"),
    note=("Minta didampingi perempuan.",),
)
DEFERRAL = DeferralPaper(
    head=HEAD,
    kind="departure",
    fact=("Visa kunjungan; kontrak kerja menyebut mulai bekerja pada hari tiba.",),
    fact_en=("A visit visa; the contract says that work begins on arrival.",),
    basis="UU 6/2011 Pasal 89",
    official="Kepala Seksi Rekaan",
    starts_at=_AT,
    ends_at=datetime(2026, 11, 26, 10, 0),  # noqa: DTZ001 - likewise
    zone="WIB",
    objection=("Tertulis kepada Kepala Kantor Imigrasi Contoh.",),
)
POLICE = PoliceReport(
    head=HEAD,
    recipient=Recipient(addressee="Kepala Unit PPA Polres Rekaan", organisation="Polres Rekaan", place="Kota Contoh"),
    basis=LawfulException(code="life_danger", at=_AT, zone="WIB"),
    age_band="35 sampai 44 tahun",
    sex="female",
    languages=("Inggris",),
    observed=("Paspor dipegang orang lain.", "Tiket satu arah."),
    said=(
        Said(by="person", lines=("Ia dijanjikan kerja di restoran.",)),
        Said(by="companion", lines=("Ia hanya mengantar.",)),
        Said(by="other", who="petugas maskapai", lines=("Tiket dibeli pagi ini.",)),
    ),
    indicators=("Paspor dipegang orang lain dan tidak dapat diambil kembali",),
    urgent=("Orang yang menyertai masih di ruang tunggu.",),
)
EXIT_BAN = ExitBanDraft(
    head=HEAD,
    to="Pejabat Imigrasi pada TPI Rekaan",
    sender="Kepala Kantor Imigrasi Contoh",
    fields=(("Nama", "ORANG REKAAN"), ("Jenis kelamin", "laki-laki"), ("Kewarganegaraan", "UTO"), ("Foto", "")),
    reason=("Diminta penyidik lewat telepon pukul 09.00.",),
    instrument="Peraturan Contoh",
    article="Pasal 1",
)


def hand_over(wording: Wording, key: str) -> bytes:
    """The record, or the one page where a text stands on that alone."""
    view = replace(HAND_OVER, wording=wording)
    name = key.removeprefix("paper.")
    if name in {"title_first", "ground", "letter_due", *get_args(Ground)}:
        ground = cast("Ground", name) if name in get_args(Ground) else "no_safe_place"
        view = replace(view, ground=ground, letter_due=date(2026, 11, 25), note=())
    if key.startswith("days."):
        later = int(key[-1]) - _AT.weekday()
        view = replace(view, at=_AT + timedelta(days=later))
    return hand_over_record(view)


def deferral(wording: Wording, key: str) -> bytes:
    """The notice of a departure, or of an application where a text stands on that alone."""
    kind: Literal["application", "departure"] = "application" if key.endswith("_application") else "departure"
    return deferral_notice(replace(DEFERRAL, kind=kind, wording=wording))


def police(wording: Wording, key: str) -> bytes:
    """The report; without a fact where "none" stands, with a name where the reason for it stands."""
    view = replace(POLICE, wording=wording)
    if key == "none":
        view = replace(view, indicators=(), urgent=())
    if key == "identity":
        named = Identity(full_name="ERIKSSON ANNA MARIA", reason="dijemput malam ini", nationality="Utopia")
        view = replace(view, identity=named)
    return police_report(view)


def exit_ban(wording: Wording, key: str) -> bytes:
    """The draft; its photo is missing, or there where a text says so."""
    words = wording["exit_ban"]
    photo = words["photo_there"] if key == "photo_there" else ""
    sender = words.say("sender", office="Kantor Imigrasi Contoh")
    return exit_ban_draft(
        replace(EXIT_BAN, fields=(*EXIT_BAN.fields[:-1], ("Foto", photo)), sender=sender, wording=wording)
    )


CASE_SAMPLES: Mapping[str, Callable[[Wording, str], bytes]] = {
    "hand_over": hand_over,
    "deferral": deferral,
    "police_report": police,
    "exit_ban": exit_ban,
}
