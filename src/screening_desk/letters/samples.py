"""Each paper with invented data, so that an office sees what its words make: as many samples as its texts need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from screening_desk.letters import blank
from screening_desk.letters.carry import consent_copy
from screening_desk.letters.case_samples import CASE_SAMPLES
from screening_desk.letters.copy_words import copy_words
from screening_desk.letters.official import referral, slip_alone
from screening_desk.letters.papers.envelope import Envelope, envelope
from screening_desk.letters.papers.translation import translation
from screening_desk.letters.view import (
    CheckPrint,
    Consent,
    ConsentCopy,
    Identity,
    LawfulException,
    Letterhead,
    Mou,
    Recipient,
    ReferralLetter,
    Scope,
    Signer,
)
from screening_desk.letters.wording import Wording

Sample = Callable[[Wording, str], bytes]
"""Makes a paper by a wording, in the form in which the text with this key stands on it."""

_AT = datetime(2026, 11, 24, 10, 20, tzinfo=UTC)
_GIVEN = Consent(at=_AT, interpreter_code="JB-04", zone="WIB")
_HEAD = Letterhead(lines=("KANTOR IMIGRASI REKAAN", "TEMPAT PEMERIKSAAN CONTOH"), contact="Jalan Contoh 1, Kota Contoh")
_TO = Recipient(addressee="Kepala UPTD PPA Rekaan", organisation="UPTD PPA Rekaan", place="Kota Contoh")
_LETTER = ReferralLetter(
    letterhead=_HEAD,
    recipient=_TO,
    place="Kota Contoh",
    day=_AT.date(),
    register_number="RJ-CONTOH-2026-0001",
    case_code="RJ-C0NT",
    age_band="35 sampai 44 tahun",
    basis=_GIVEN,
    services=("complaint", "social", "return"),
    sex="female",
    languages=("Utopia", "Inggris"),
    interpreter_code="JB-04",
    urgent_need="tempat tinggal yang aman malam ini",
    duty_phone="0000 000 000",
    sender_name="S. Contoh",
    sample=True,
)
_NAMED = Identity(
    full_name="ERIKSSON ANNA MARIA",
    reason="dijemput tanpa petugas pengirim",
    birth_date=date(1974, 8, 12),
    nationality="Utopia",
    document_number="L898902C3",
)
_ONLY: dict[str, dict[str, Any]] = {
    **{f"letter.{key}": {"mou": Mou(number="CONTOH-01/2026", signed_on=date(2026, 1, 5))} for key in ("opening_mou", "mou_dated")},
    "letter.mou": {"mou": Mou(number="CONTOH-01/2026")},
    **{
        f"letter.{key}": {"identity": _NAMED}
        for key in (
            "identity", "identity_after", "full_name", "birth_date", "nationality", "document_number"
        )
    },
    "letter.interpreter_only": {"languages": ()},
    "letter.answer": {"duty_phone": ""},
    "letter.copies_to": {"copies_to": ("Kantor Rekaan",)},
    **{f"speed.{each}": {"speed": each} for each in ("ordinary", "very_urgent")},
    **{f"sex.{each}": {"sex": each} for each in ("male", "unspecified")},
    "who.guardian": {"basis": replace(_GIVEN, given_by="guardian")},
    "who.carer": {"basis": replace(_GIVEN, given_by="carer")},
    "how.written": {"basis": replace(_GIVEN, how="written")},
    **{f"signer.{each}": {"signer": Signer(form=each, position="Kepala Seksi Contoh")} for each in ("on_behalf", "acting", "interim")},
    **{
        f"{table}.{each}": {"basis": LawfulException(code=each, at=_AT, zone="WIB")}
        for table in ("grounds", "codes")
        for each in ("life_danger", "child", "legal_duty")
    },
    **{
        f"{key}": {"basis": LawfulException(code="life_danger", at=_AT, zone="WIB")}
        for key in ("letter.exception", "instruments.data_law")
    },
}  # fmt: skip
"""What differs in the letter where a text stands that the usual one does not have."""
_ALL: tuple[Scope, ...] = ("name", "document", "age_band", "sex", "language", "contact", "health", "needs")


def draw(kind: str, wording: Wording, key: str = "") -> bytes:
    """Make the sample of a kind on which the text with this key stands; ``KeyError`` for a kind without one."""
    return SAMPLES[kind](wording, key)


def letter(wording: Wording, key: str, kind: str = "referral") -> ReferralLetter:
    """The letter on which a text stands."""
    view = replace(_LETTER, wording=wording, **_ONLY.get(key, {}))
    words = wording[kind]
    if key.startswith("age."):
        low, high = {"low": "35"}, {"low": "35", "high": "44"}
        marks = {"age.between": high, "age.over": low}.get(key, {})
        view = replace(view, age_band=words.say(key, **marks))
    elif kind == "translation":
        view = replace(view, age_band=words.say("age.between", low="35", high="44"), languages=("Utopian", "English"))
        if key == "letter.interpreter_only":
            view = replace(view, languages=())
    if key == "letter.tonight" or kind == "translation":
        view = replace(view, urgent_need=words["letter.tonight"])
    return view


def _referral(wording: Wording, key: str) -> bytes:
    if key == "proof.copy":
        from screening_desk.letters.proof.reprint import marked  # noqa: PLC0415 - pdfium, for this text alone

        said = wording["referral"].say("proof.copy", number="2", day="24 November 2026", time="10.20 WIB")
        return marked(referral(letter(wording, key)), said)
    code = CheckPrint("" if key == "proof.unissued" else "contoh") if key.startswith("proof.") else None
    return referral(letter(wording, key), code)


def _copy(wording: Wording, key: str) -> bytes:
    guardian, written = key.endswith("_guardian"), key.endswith(".written")
    consent = replace(_GIVEN, given_by="guardian" if guardian else "self", how="written" if written else "spoken")
    return consent_copy(
        ConsentCopy(
            recipient="UPTD PPA Rekaan",
            consent=consent,
            scope=_ALL,
            second=copy_words("en", wording),
            duty_phone="" if key.endswith(".at_office") else "0000 000 000",
            sample=True,
            wording=wording,
        )
    )


def _slip(wording: Wording, _key: str) -> bytes:
    return slip_alone(
        replace(
            _LETTER, services=("complaint", "health", "social", "legal", "return", "reintegration"), wording=wording
        )
    )


def _envelope(wording: Wording, key: str) -> bytes:
    return envelope(
        Envelope(
            office="Kantor Imigrasi Rekaan",
            address="Jalan Contoh 1, Kota Contoh",
            recipient=_TO,
            speed="very_urgent" if key == "very_urgent" else "urgent",
            sample=True,
            wording=wording,
        )
    )


def _blank(make: Callable[[blank.BlankPaper], bytes]) -> Sample:
    return lambda wording, _key: make(
        blank.BlankPaper(
            letterhead=("KANTOR IMIGRASI REKAAN",),
            station="CONTOH",
            phones=(blank.PhoneRow(name=wording["phone_list"]["duty"]),),
            sample=True,
            wording=wording,
        )
    )


SAMPLES: dict[str, Sample] = {
    "referral": _referral,
    "slip": _slip,
    "consent_copy": _copy,
    "translation": lambda wording, key: translation(letter(wording, key, "translation")),
    "envelope": _envelope,
    "blank_consent": _blank(blank.blank_consent),
    "blank_hand_over": _blank(blank.hand_over_record),
    "phone_list": _blank(blank.phone_list),
    **CASE_SAMPLES,
}
