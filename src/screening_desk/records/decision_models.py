"""The tables beside a decision and beside the care of a person: what a form held, checklists, and removed attachments."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class DecisionForm(Base):
    """What a decision says beside its reason: who took the person over, and the draft note for an urgent exit ban."""

    __tablename__ = "decision_form"

    decision_id: Mapped[str] = mapped_column(ForeignKey("decision.id"), primary_key=True)
    handed_kind: Mapped[str] = mapped_column(String(16), default="")
    handed_person: Mapped[str] = mapped_column(String(200), default="")
    handed_at: Mapped[datetime | None]
    handed_how: Mapped[str] = mapped_column(String(16), default="")
    exit_ban: Mapped[bool] = mapped_column(default=False)
    ban_reason: Mapped[str] = mapped_column(Text, default="")
    birth_place: Mapped[str] = mapped_column(String(120), default="")


class CareMark(Base):
    """What was noted of one item of a checklist of care; appended, and the last one of an item counts."""

    __tablename__ = "care_mark"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    path: Mapped[str] = mapped_column(String(16))
    item: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(16))
    """done, not_done or not_applicable; without a row an item is open."""
    words: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class AttachmentRemoval(Base):
    """That an attachment was removed; its pages and its title are destroyed."""

    __tablename__ = "attachment_removal"

    attachment_id: Mapped[str] = mapped_column(ForeignKey("attachment.id"), primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(Text)
