"""Invented views the letter tests share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from screening_desk.letters import copy_words, default_wording
from screening_desk.letters.view import Consent, ConsentCopy, Letterhead, Recipient, ReferralLetter, Signer

GIVEN = Consent(at=datetime(2026, 11, 24, 10, 20, tzinfo=UTC), interpreter_code="JB-04", zone="WIB")
LETTER = ReferralLetter(
    letterhead=Letterhead(
        lines=(
            "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
            "DIREKTORAT JENDERAL IMIGRASI",
            "KANTOR WILAYAH BENGKULU",
            "KANTOR IMIGRASI KELAS I TPI BENGKULU",
        ),
        contact="Alamat, telepon, surel dan laman kantor diisi dari pengaturan kantor",
    ),
    recipient=Recipient(addressee="Kepala UPTD PPA Rekaan", organisation="UPTD PPA Rekaan", place="Kota Contoh"),
    place="Bengkulu",
    day=date(2026, 11, 24),
    register_number="RJ-BKL-2026-0031",
    case_code="RJ-7K2M",
    age_band="35 sampai 44 tahun",
    basis=GIVEN,
    services=("complaint", "social", "return"),
    sex="female",
    languages=("Inggris",),
    interpreter_code="JB-04",
    urgent_need="tempat tinggal yang aman malam ini",
    duty_phone="nomor piket",
    signer=Signer(),
    sender_name="S. Contoh",
    sample=True,
)
COPY = ConsentCopy(
    recipient="UPTD PPA Rekaan",
    consent=GIVEN,
    scope=("age_band", "sex", "language", "needs"),
    second=copy_words("en", default_wording()),
    duty_phone="(nomor piket)",
    sample=True,
)


def letter(**changes: Any) -> ReferralLetter:
    """The specimen letter with some fields changed."""
    return replace(LETTER, **changes)


def own_copy(**changes: Any) -> ConsentCopy:
    """The specimen consent copy with some fields changed."""
    return replace(COPY, **changes)
