"""The tables of a ship at the counter: the call, and one row for each person of its crew list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class PortCall(Base):
    """A ship's call. What is known of the ship goes with each of its people when they are saved."""

    __tablename__ = "port_call"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    officer_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    opened_at: Mapped[datetime]
    kept_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    body: Mapped[dict[str, Any]]


class CrewMember(Base):
    """A row of a crew list: an open screening, kept at each answer, that empties itself when the screening is saved."""

    __tablename__ = "crew_member"

    port_call_id: Mapped[str] = mapped_column(ForeignKey("port_call.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    screening_id: Mapped[str] = mapped_column(ID, unique=True)
    state: Mapped[str] = mapped_column(String(16))
    body: Mapped[dict[str, Any]]
