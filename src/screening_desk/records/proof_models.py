"""The tables that prove letters: the office's keys, code and seal of a letter, withdrawals, keys of partners."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import Base


class OfficeKey(Base):
    """A key that check codes and seals were made with. The newest that was not put away is the one in use."""

    __tablename__ = "office_key"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    check_key: Mapped[bytes]
    certificate: Mapped[bytes]
    check_private: Mapped[bytes]
    seal_private: Mapped[bytes]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    put_away_at: Mapped[datetime | None]


class LetterProof(Base):
    """What a letter was issued with beside its plain pages: the check code on them, the sealed copy."""

    __tablename__ = "letter_proof"

    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), primary_key=True)
    key_id: Mapped[str] = mapped_column(ForeignKey("office_key.id"))
    code: Mapped[str] = mapped_column(String(200), default="")
    word: Mapped[str] = mapped_column(String(24), default="")
    """Printed beside the code and not in it; read out on the phone."""
    sealed: Mapped[bytes | None]


class LetterWithdrawal(Base):
    """A letter that no longer holds; the letter itself stays."""

    __tablename__ = "letter_withdrawal"

    letter_id: Mapped[str] = mapped_column(ForeignKey("letter.id"), primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(Text)


class PartnerKey(Base):
    """The age key to which letters for a partner are encrypted."""

    __tablename__ = "partner_key"

    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"), primary_key=True)
    recipient: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
