"""The tables of links: contacts of a screening, contacts set aside, and patterns that wait for a supervisor."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class ContactFact(Base):
    """One contact of a screening: as it was typed, and the key by which it leads to others; no key, no link.

    It tells who people know, so it goes wherever its screening goes.
    """

    __tablename__ = "contact_fact"
    __table_args__ = (
        Index("ix_contact_fact_kind_key_at", "kind", "key", "at"),  # who has the same, the newest first
        Index("ix_contact_fact_kind_at", "kind", "at"),  # what came in a window of days
    )

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    field: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    typed: Mapped[str] = mapped_column(String(200))
    key: Mapped[str] = mapped_column(String(400), default="")
    at: Mapped[datetime]


class ContactAside(Base):
    """A contact that links nobody although many have it (the office's own number, a big hotel), and why."""

    __tablename__ = "contact_aside"
    __table_args__ = (Index("ix_contact_aside_kind_key", "kind", "key"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    key: Mapped[str] = mapped_column(String(400))
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class PatternProposal(Base):
    """What a rule of patterns found about one contact: it waits, or a supervisor took it up or set it aside."""

    __tablename__ = "pattern_proposal"
    __table_args__ = (Index("ix_pattern_proposal_rule_kind_key", "rule", "kind", "key"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    rule: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(16))
    key: Mapped[str] = mapped_column(String(400))
    found_at: Mapped[datetime]
    threshold: Mapped[int]
    days: Mapped[int]
    state: Mapped[str] = mapped_column(String(8), index=True)
    """open, taken or aside."""
    reason: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class PatternMember(Base):
    """A screening that a proposal stands on."""

    __tablename__ = "pattern_member"

    proposal_id: Mapped[str] = mapped_column(ForeignKey("pattern_proposal.id"), primary_key=True)
    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True, index=True)
