"""The tables of entries and exits: what was seen or brought, by document, and which documents are of one person.

Rows are appended, never edited: a correction is a row that `replaces` another, and the newest word on two documents holds.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class CrossingBatch(Base):
    """One list of crossings that was read: from whom, of which day, and what became of its rows."""

    __tablename__ = "crossing_batch"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    source: Mapped[str] = mapped_column(String(200))
    source_date: Mapped[date]
    rows: Mapped[int]
    kept: Mapped[int]
    doubled: Mapped[int]
    refused: Mapped[int]
    whole: Mapped[bool] = mapped_column(default=False)
    """Its rows count only then: what was cancelled or broke off is deleted."""


class CrossingRow(Base):
    """One entry or exit of a document; `document` is its key, of the issuing State and the number (`same_person`)."""

    __tablename__ = "crossing"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    document: Mapped[str] = mapped_column(String(48), index=True)
    direction: Mapped[str] = mapped_column(String(8))
    day: Mapped[date]
    moment: Mapped[datetime | None]
    post: Mapped[str] = mapped_column(String(100), default="")
    visa_index: Mapped[str] = mapped_column(String(12), default="")
    permitted: Mapped[int | None]
    last_day: Mapped[date | None]
    source: Mapped[str] = mapped_column(String(12))
    batch_id: Mapped[str | None] = mapped_column(ForeignKey("crossing_batch.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    replaces: Mapped[str | None] = mapped_column(ForeignKey("crossing.id"))
    reason: Mapped[str] = mapped_column(Text, default="")
    struck: Mapped[bool] = mapped_column(default=False)
    """It says that the row it replaces was no crossing."""


class DocumentLink(Base):
    """What a person said about two documents: of one person, of two, or neither any more. The newest row holds."""

    __tablename__ = "document_link"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    one: Mapped[str] = mapped_column(String(48), index=True)
    other: Mapped[str] = mapped_column(String(48), index=True)
    verdict: Mapped[str] = mapped_column(String(8))
    """``same``, ``two`` or ``open``."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(Text)
