"""What a letter shows: frozen records of plain values, filled by the caller.

Every text is printed as it is given, character by character. Limits are letters after NFC normalisation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from screening_desk.letters.copy_words import CopyWords
from screening_desk.letters.fields import text, texts
from screening_desk.letters.wording import Wording, default_wording

Service = Literal["complaint", "health", "social", "legal", "return", "reintegration"]
Speed = Literal["ordinary", "urgent", "very_urgent"]
Sex = Literal["female", "male", "unspecified"]
Manner = Literal["spoken", "written"]
GivenBy = Literal["self", "guardian", "carer"]
ExceptionCode = Literal["life_danger", "child", "legal_duty"]
SignerForm = Literal["head", "on_behalf", "acting", "interim"]
Scope = Literal["name", "document", "age_band", "sex", "language", "contact", "health", "needs"]

SERVICES: tuple[Service, ...] = ("complaint", "health", "social", "legal", "return", "reintegration")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The office's own head: lines from the top, the last (the office) in bold, and an optional PNG or JPEG."""

    lines: tuple[str, ...] = texts(160, 6)
    contact: str = text(300)
    logo: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Addressee line ("Kepala UPTD PPA ..."), the body that receives, and the place."""

    addressee: str = text(required=True)
    organisation: str = text(required=True)
    place: str = text(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mou:
    """A memorandum of understanding that exists and has a number."""

    number: str = text(80, required=True)
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs: head of office, on behalf (a.n., with ``position``), acting (Plh.) or interim (Plt.)."""

    form: SignerForm = "head"
    position: str = text()
    name: str = text()
    nip: str = text(30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Consent after explanation; ``at`` is the office's wall clock and ``zone`` its name (WIB, WITA, WIT)."""

    at: datetime
    how: Manner = "spoken"
    given_by: GivenBy = "self"
    interpreter_code: str = text(20)
    zone: str = text(5)


@dataclass(frozen=True, slots=True, kw_only=True)
class LawfulException:
    """The ground on which the letter goes without consent, by code, and when it was decided (wall clock)."""

    code: ExceptionCode
    at: datetime
    zone: str = text(5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The name block, only with the reason why it must be in the letter."""

    full_name: str = text(required=True)
    reason: str = text(300, required=True)
    birth_date: date | None = None
    nationality: str = text(100)
    document_number: str = text(40)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLetter:
    """One referral to one recipient. ``age_band`` and ``languages`` are Indonesian words ("35 sampai 44 tahun")."""

    letterhead: Letterhead
    recipient: Recipient
    place: str = text(60, required=True)
    day: date
    register_number: str = text(40, required=True)
    case_code: str = text(20, required=True)
    age_band: str = text(80, required=True)
    basis: Consent | LawfulException
    services: tuple[Service, ...] = ()
    number: str = text(60)
    speed: Speed = "urgent"
    sex: Sex | None = None
    languages: tuple[str, ...] = texts(80)
    interpreter_code: str = text(20)
    contact_way: str = text(200)
    urgent_need: str = text(2000)
    identity: Identity | None = None
    mou: Mou | None = None
    duty_phone: str = text(60)
    signer: Signer = field(default_factory=Signer)
    sender_name: str = text()
    sender_nip: str = text(30)
    copies_to: tuple[str, ...] = texts(200, 12)
    sample: bool = False
    wording: Wording = field(default_factory=default_wording)


@dataclass(frozen=True, slots=True)
class CheckPrint:
    """What the foot of page 1 shows of a check code; without ``code`` its place stays empty."""

    word: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentCopy:
    """The person's own sheet: Indonesian and one more language (``None``: Indonesian only)."""

    recipient: str = text(required=True)
    consent: Consent
    scope: tuple[Scope, ...] = ("age_band", "language", "needs")
    second: CopyWords | None = None
    duty_phone: str = text(60)
    sample: bool = False
    wording: Wording = field(default_factory=default_wording)
