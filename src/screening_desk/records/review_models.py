"""The tables beside a review: notes on a person who waits, tasks, and the notice of a deferral. Appended, never edited."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class CaseNote(Base):
    """One note on a person who waits: where they are, when they leave, why holding goes on, what they were given."""

    __tablename__ = "case_note"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(16))
    value: Mapped[str] = mapped_column(String(24), default="")
    text: Mapped[str] = mapped_column(Text, default="")
    moment: Mapped[datetime | None]


class CaseTask(Base):
    """Something to be found out beside a review, by whom and until when; how it ended is written once."""

    __tablename__ = "case_task"
    __table_args__ = (Index("ix_case_task_person_id_done_at", "person_id", "done_at"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    text: Mapped[str] = mapped_column(Text, default="")
    person_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    until: Mapped[datetime]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    done_at: Mapped[datetime | None]
    done_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[str] = mapped_column(Text, default="")


class DeferralNotice(Base):
    """What the person was told in writing about a deferral; without it the deferral is not closed."""

    __tablename__ = "deferral_notice"

    decision_id: Mapped[str] = mapped_column(ForeignKey("decision.id"), primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    fact: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(String(200))
    official: Mapped[str] = mapped_column(String(200))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    objection: Mapped[str] = mapped_column(Text)
    signed_copy: Mapped[bool]
