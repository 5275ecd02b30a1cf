"""The table of papers that the head of the office signs, or that others sign for the head."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class PaperSigning(Base):
    """A paper that was issued in the name of the head, and when the head noted that it is signed or seen.

    ``paper_id`` is that of the letter or other paper: papers stand in several tables.
    """

    __tablename__ = "paper_signing"

    paper_id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    number: Mapped[str] = mapped_column(String(40))
    form: Mapped[str] = mapped_column(String(16))
    """How it is signed: ``head``, or for the head ``on_behalf``, ``acting``, ``interim``."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    signed_at: Mapped[datetime | None] = mapped_column(index=True)
    signed_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
