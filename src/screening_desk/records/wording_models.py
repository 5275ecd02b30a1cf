"""The tables of wording: what an office says its own way, and by which wording each sheet of a letter was made."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class OfficeText(Base):
    """One change of one text of a kind of paper; the newest holds, the former ones stay."""

    __tablename__ = "office_text"
    __table_args__ = (Index("ix_office_text_kind_key", "kind", "key"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(80))
    text: Mapped[str | None] = mapped_column(Text)
    """None: the shipped text again."""
    shipped: Mapped[str] = mapped_column(Text)
    """The text that the program shipped at that time: a later one may ship another."""
    version: Mapped[str] = mapped_column(String(12))
    """Of the whole kind, with this change."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class LetterPaper(Base):
    """A sheet of an issued letter by its kind: the version of its words, and the pages of what is not the letter itself."""

    __tablename__ = "letter_paper"

    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[str] = mapped_column(String(12))
    own: Mapped[bool]
    """Whether the office had changed something of it; otherwise it was made with the words as they shipped."""
    pdf: Mapped[bytes | None]
    """The translation and the label; the letter and the person's copy stand with the letter."""
    sha256: Mapped[str] = mapped_column(String(64), default="")
