"""What the papers show: frozen records of plain values. Identity is in none of them unless its block is filled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from screening_desk.letters.fields import text, texts
from screening_desk.letters.view import (
    Consent,
    Identity,
    LawfulException,
    Letterhead,
    Recipient,
    Sex,
    Signer,
    Speed,
)
from screening_desk.letters.wording import Wording, default_wording

LONG, MANY = 2000, 60
Handed = Literal["person", "identity", "documents", "belongings", "medicines", "papers"]
State = Literal["fed", "toilet", "family", "health", "interpreter"]
Ground = Literal["life_danger", "child", "no_safe_place"]
HANDED: tuple[Handed, ...] = ("person", "identity", "documents", "belongings", "medicines", "papers")
STATES: tuple[State, ...] = ("fed", "toilet", "family", "health", "interpreter")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHead:
    """Whose paper it is, of which case, and the number under which it stands in the register."""

    letterhead: Letterhead
    town: str = text(60, required=True)
    day: date
    register_number: str = text(40, required=True)
    case_code: str = text(20, required=True)
    duty_phone: str = text(60)
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who signs; what is empty is written by hand."""

    name: str = text()
    role: str = text()
    body: str = text()
    id_number: str = text(40)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """A person, and what goes with them, from one office to another. ``details`` belong to what was handed over."""

    head: PaperHead
    at: datetime
    zone: str = text(5)
    place: str = text(required=True)
    giver: Party
    receiver: Party
    witness: Party
    handed: tuple[Handed, ...] = ()
    details: tuple[tuple[Handed, str], ...] = field(default=(), metadata={"limit": 500, "count": 6, "required": False})
    state: tuple[State, ...] | None = None
    """None: nothing of the person's state leaves, and the paper has no place for it."""
    note: tuple[str, ...] = texts(LONG, MANY)
    ground: Ground | None = None
    """Why the one-page form goes before the letter; None for the whole record."""
    letter_due: date | None = None
    wording: Wording = field(default_factory=default_wording)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one source said, apart from what others said and from what was seen."""

    by: Literal["person", "companion", "other"]
    who: str = text()
    lines: tuple[str, ...] = texts(LONG, MANY)


@dataclass(frozen=True, slots=True, kw_only=True)
class PoliceReport:
    """A report to a unit of the police: facts and statements apart, indicators in words, no number that adds them up."""

    head: PaperHead
    recipient: Recipient
    speed: Speed = "urgent"
    basis: Consent | LawfulException
    age_band: str = text(80, required=True)
    sex: Sex | None = None
    languages: tuple[str, ...] = texts(80)
    observed: tuple[str, ...] = texts(LONG, MANY)
    said: tuple[Said, ...] = field(default=(), metadata={"count": 3})
    indicators: tuple[str, ...] = texts(500, MANY)
    urgent: tuple[str, ...] = texts(LONG, MANY)
    identity: Identity | None = None
    signer: Signer = field(default_factory=Signer)
    wording: Wording = field(default_factory=default_wording)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferralPaper:
    """What a traveller is told of a deferral, in plain words; it names nobody unless ``name`` is filled."""

    head: PaperHead
    kind: Literal["departure", "application"]
    fact: tuple[str, ...] = texts(LONG, MANY)
    fact_en: tuple[str, ...] = texts(LONG, MANY)
    basis: str = text(300, required=True)
    official: str = text(required=True)
    starts_at: datetime
    ends_at: datetime
    zone: str = text(5)
    objection: tuple[str, ...] = texts(LONG, MANY)
    name: str = text()
    document_number: str = text(40)
    wording: Wording = field(default_factory=default_wording)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitBanDraft:
    """The draft of a note for an urgent exit ban: the fields of the regulation, empty ones shown as missing."""

    head: PaperHead
    to: str = text(required=True)
    sender: str = text(required=True)
    fields: tuple[tuple[str, str], ...] = field(default=(), metadata={"limit": 300, "count": 20, "required": False})
    """Words of each field of the regulation, and what is known."""
    reason: tuple[str, ...] = texts(LONG, MANY)
    instrument: str = text(200, required=True)
    article: str = text(40, required=True)
    unchecked: bool = True
    """The list of fields was not read in the official text; the paper says so."""
    wording: Wording = field(default_factory=default_wording)
