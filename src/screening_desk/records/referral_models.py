"""The tables of a referral: partners, consents and what withdraws them, letters and what left the program."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class Partner(Base):
    """A unit, NGO or government service that protects people."""

    __tablename__ = "partner"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    addressee: Mapped[str] = mapped_column(String(200))
    town: Mapped[str] = mapped_column(String(100))
    serves: Mapped[list[Any]]
    services: Mapped[list[Any]]
    night: Mapped[bool] = mapped_column(default=False)
    area: Mapped[str] = mapped_column(String(200), default="")
    languages: Mapped[str] = mapped_column(String(200), default="")
    hours: Mapped[str] = mapped_column(String(120), default="")
    mou_number: Mapped[str] = mapped_column(String(80), default="")
    mou_until: Mapped[date | None]
    contact: Mapped[str] = mapped_column(String(200), default="")
    checked_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(String(200), default="")
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(default=1)
    """Goes up with each change: whoever saves names the one that was seen."""
    changed_at: Mapped[datetime | None]
    changed_by: Mapped[str] = mapped_column(ID, default="")


class Consent(Base):
    """Consent for one recipient, or the lawful exception that stands for it."""

    __tablename__ = "consent"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    basis: Mapped[str] = mapped_column(String(24))
    given_by: Mapped[str] = mapped_column(String(16), default="")
    scope: Mapped[list[Any]]
    purposes: Mapped[list[Any]]
    language: Mapped[str] = mapped_column(String(80), default="")
    interpreter: Mapped[str] = mapped_column(String(16), default="")
    how: Mapped[str] = mapped_column(String(16), default="")
    understood: Mapped[bool] = mapped_column(default=False)
    child_view: Mapped[str] = mapped_column(Text, default="")
    safe_to_carry: Mapped[bool | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    second_person: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    withheld: Mapped[str] = mapped_column(Text, default="")
    """What is kept from whom."""


class ConsentWithdrawal(Base):
    """A consent taken back; the 72 hours start when the office learnt of it."""

    __tablename__ = "consent_withdrawal"

    consent_id: Mapped[str] = mapped_column(ForeignKey("consent.id"), primary_key=True)
    learned_at: Mapped[datetime]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class Letter(Base):
    """The bytes of an issued letter with their hash; the same bytes are previewed, printed and exported."""

    __tablename__ = "letter"
    __table_args__ = (UniqueConstraint("station", "register_year", "register_serial"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"))
    consent_id: Mapped[str] = mapped_column(ForeignKey("consent.id"))
    station: Mapped[str] = mapped_column(String(24))
    register_year: Mapped[int]
    register_serial: Mapped[int]
    register_number: Mapped[str] = mapped_column(String(40), unique=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    identity_reason: Mapped[str] = mapped_column(Text, default="")
    state: Mapped[str] = mapped_column(String(12), default="draft", index=True)
    """The state of the last ``ReferralStep``, so that what waits is found without reading them all."""
    pdf: Mapped[bytes]
    sha256: Mapped[str] = mapped_column(String(64))
    consent_pdf: Mapped[bytes | None]
    consent_sha256: Mapped[str] = mapped_column(String(64), default="")


class LetterUse(Base):
    """Each time a letter left the program: printed or exported, by whom."""

    __tablename__ = "letter_use"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), index=True)
    sheet: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
