"""The tables of follow-up: what became of a referral, services that were given, and planned contacts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class ReferralStep(Base):
    """One step of a referral after its letter was issued; steps are appended, and the last one is its state."""

    __tablename__ = "referral_step"
    __table_args__ = (UniqueConstraint("letter_id", "sequence"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"))
    sequence: Mapped[int]
    state: Mapped[str] = mapped_column(String(12))
    on: Mapped[date]
    """The day it came about; ``at`` is when it was noted here."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    way: Mapped[str] = mapped_column(String(16), default="")
    person: Mapped[str] = mapped_column(String(200), default="")
    """Who answered or was told at the partner: never the person referred."""
    partner_number: Mapped[str] = mapped_column(String(80), default="")
    reason: Mapped[str] = mapped_column(String(24), default="")
    words: Mapped[str] = mapped_column(Text, default="")


class ServiceGiven(Base):
    """A service that a partner began, and when it ended."""

    __tablename__ = "service_given"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"))
    kind: Mapped[str] = mapped_column(String(24))
    started_on: Mapped[date]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(String(24), default="")
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class PlannedContact(Base):
    """A contact with the person or about them: when it is due, and what came of it."""

    __tablename__ = "planned_contact"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    due_on: Mapped[date] = mapped_column(index=True)
    way: Mapped[str] = mapped_column(String(16))
    whom: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    made_on: Mapped[date | None]
    result: Mapped[str] = mapped_column(String(16), default="")
    """Empty while it is open; ``dropped`` where it was given up with a reason in ``words``."""
    private: Mapped[bool | None]
    answers: Mapped[dict[str, Any]]
    """Questions on safety -> yes, no, unknown, not_asked."""
    words: Mapped[str] = mapped_column(Text, default="")
    made_at: Mapped[datetime | None]
    made_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
