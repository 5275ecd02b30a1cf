"""The tables of papers of a case beside the referral letter: the paper, what left the program, and what withdraws it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class CasePaper(Base):
    """The bytes of a paper with their hash; the same bytes are looked at, printed and exported."""

    __tablename__ = "case_paper"
    __table_args__ = (UniqueConstraint("station", "register_year", "register_serial"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    station: Mapped[str] = mapped_column(String(24))
    register_year: Mapped[int]
    register_serial: Mapped[int]
    register_number: Mapped[str] = mapped_column(String(40), unique=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    recipient: Mapped[str] = mapped_column(String(200), default="")
    """The body it goes to; empty where it is the traveller's own."""
    consent_id: Mapped[str | None] = mapped_column(ForeignKey("consent.id"))
    basis: Mapped[str] = mapped_column(String(24), default="")
    basis_reason: Mapped[str] = mapped_column(Text, default="")
    second_person: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    identity_reason: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date | None]
    """Until when the letter follows that this paper went before."""
    wording: Mapped[str] = mapped_column(String(12), default="")
    """Which words of the office it was made with."""
    body: Mapped[dict[str, Any]]
    """What was typed into its form."""
    pdf: Mapped[bytes]
    sha256: Mapped[str] = mapped_column(String(64))


class PaperUse(Base):
    """Each time a paper left the program: printed or exported, by whom."""

    __tablename__ = "paper_use"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    paper_id: Mapped[str] = mapped_column(ForeignKey("case_paper.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class PaperWithdrawal(Base):
    """A paper that no longer holds; the paper itself stays."""

    __tablename__ = "paper_withdrawal"

    paper_id: Mapped[str] = mapped_column(ForeignKey("case_paper.id"), primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(Text)
