"""The tables of retention and of a person's rights: legal holds, what was destroyed, and requests about one's own data."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class LegalHold(Base):
    """That a case, or a screening that is in none, is kept whatever its period says, until the hold is lifted."""

    __tablename__ = "legal_hold"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    screening_id: Mapped[str | None] = mapped_column(ForeignKey("screening.id"), index=True)
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    lifted_reason: Mapped[str] = mapped_column(Text, default="")


class Destruction(Base):
    """A list of what is due to go: one person proposes it, another approves or rejects it. It stays as the proof."""

    __tablename__ = "destruction"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    day: Mapped[date]
    """The day of the office on which everything listed was due."""
    classes: Mapped[dict[str, Any]]
    """Class -> period, basis and count, as they were when it was proposed."""
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    rejected: Mapped[bool] = mapped_column(default=False)
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    written_anew: Mapped[bool] = mapped_column(default=False)
    """Whether the file was written anew afterwards, so that no free page holds what went."""
    pdf: Mapped[bytes | None]
    sha256: Mapped[str] = mapped_column(String(64), default="")


class DestructionItem(Base):
    """One thing of such a list, by its random id alone, and what came of it."""

    __tablename__ = "destruction_item"
    __table_args__ = (Index("ix_destruction_item_destruction_id_state", "destruction_id", "state"),)

    destruction_id: Mapped[str] = mapped_column(ForeignKey("destruction.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24), primary_key=True)
    object_id: Mapped[str] = mapped_column(ID, primary_key=True)
    code: Mapped[str] = mapped_column(String(16))
    """The class it went by."""
    state: Mapped[str] = mapped_column(String(8), default="listed")
    """listed, gone, or kept where it was not due any more."""
    at: Mapped[datetime | None]


class SubjectRequest(Base):
    """Somebody asks about data of a person: what, who asked and how that was proven, who decided, what was answered.

    It names a screening by its id alone and outlives it; name and words are emptied when that screening goes.
    """

    __tablename__ = "subject_request"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    kind: Mapped[str] = mapped_column(String(16))
    who: Mapped[str] = mapped_column(String(24))
    name: Mapped[str] = mapped_column(String(200), default="")
    proof: Mapped[str] = mapped_column(String(24), default="")
    words: Mapped[str] = mapped_column(Text, default="")
    screening_id: Mapped[str | None] = mapped_column(ID, index=True)
    received_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    decision: Mapped[str] = mapped_column(String(12), default="")
    ground: Mapped[str] = mapped_column(String(24), default="")
    decision_words: Mapped[str] = mapped_column(Text, default="")
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    way: Mapped[str] = mapped_column(String(16), default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
