"""The tables that keep reference data: what screenings were judged by, which editions held when, and whom one trusts."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class ReferenceVersion(Base):
    """The whole reference data of one version, kept once, so that old screenings mean for ever what they meant."""

    __tablename__ = "reference_version"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    first_used_at: Mapped[datetime]


class ReferenceEdition(Base):
    """An edition that came into force here, with the program or as a package; appended, never edited."""

    __tablename__ = "reference_edition"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    sequence: Mapped[int]
    digest: Mapped[str] = mapped_column(ForeignKey("reference_version.digest"))
    made_on: Mapped[date]
    note: Mapped[dict[str, Any]]
    source: Mapped[str] = mapped_column(String(16))
    signer: Mapped[str] = mapped_column(String(64), default="")
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    program_version: Mapped[str] = mapped_column(String(32))


class ReferenceKey(Base):
    """A signer whose packages this office takes (Ed25519 public key in hex), until the key is withdrawn."""

    __tablename__ = "reference_key"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
