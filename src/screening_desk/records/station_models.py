"""The tables of stations without a network: own keys, other stations, files that went and came; and a case's attachments."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class StationKey(Base):
    """The keys of one's own station; their private parts stand nowhere else."""

    __tablename__ = "station_key"

    station: Mapped[str] = mapped_column(String(24), primary_key=True)
    opens: Mapped[str] = mapped_column(String(120))
    """The age identity: what is encrypted to this station opens with it."""
    signs: Mapped[bytes]
    """The Ed25519 private key, 32 bytes."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class FormerStationKey(Base):
    """A key of one's own station that was renewed: it signs nothing more, and opens what was encrypted to it."""

    __tablename__ = "former_station_key"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Its public signing key in hex."""
    opens: Mapped[str] = mapped_column(String(120))
    made_at: Mapped[datetime]
    at: Mapped[datetime]
    """When it was put away."""
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class PeerStation(Base):
    """Another station whose card was confirmed by telephone, until it is withdrawn."""

    __tablename__ = "peer_station"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Its public signing key in hex."""
    recipient: Mapped[str] = mapped_column(String(80))
    """Its public age key."""
    station: Mapped[str] = mapped_column(String(24))
    name: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class PersonElsewhere(Base):
    """That a row of ``staff`` is a person of another station, known by name alone: nobody signs in by it."""

    __tablename__ = "person_elsewhere"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    station: Mapped[str] = mapped_column(String(24))


class StationFile(Base):
    """A file that carried cases from one station to another."""

    __tablename__ = "station_file"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    """Random; it stands in the file, so that the same one is known again."""
    outward: Mapped[bool]
    peer: Mapped[str] = mapped_column(ForeignKey("peer_station.key"))
    made_at: Mapped[datetime]
    at: Mapped[datetime]
    """When it was written here, or taken in here."""
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    cases: Mapped[list[Any]]
    written: Mapped[bool] = mapped_column(default=False)
    """Whether the file is known to lie where it was meant to."""
    sha256: Mapped[str] = mapped_column(String(64), default="")
    chain_id: Mapped[str] = mapped_column(ID, default="")
    chain_sequence: Mapped[int] = mapped_column(default=0)
    chain_head: Mapped[str] = mapped_column(String(64), default="")
    """Where the sender's audit trail ended: kept by another station, it shows a trail that was cut."""
    aside: Mapped[list[Any]]
    """Readings that were not merged, because this station had made its own: as they came."""


class ArrivedEvent(Base):
    """Where an event of a case was first written, when that was at another station: it has a number of its own here."""

    __tablename__ = "arrived_event"
    __table_args__ = (UniqueConstraint("case_id", "origin"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    origin: Mapped[str] = mapped_column(String(64))


class Attachment(Base):
    """A picture or PDF of a case, made anew from what was given: nothing of the original file is kept."""

    __tablename__ = "attachment"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(8))
    """picture (JPEG) or pdf."""
    title: Mapped[str] = mapped_column(String(120))
    pages: Mapped[int]
    content: Mapped[bytes]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
