"""The tables of a day at a station: entries made later from paper, numbered forms, checks to catch up, shifts, groups."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class LateEntry(Base):
    """That a screening happened on paper before it was entered: when, on which sheet, written by whom, and why."""

    __tablename__ = "late_entry"
    __table_args__ = (UniqueConstraint("station", "paper_number"),)

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    acted_at: Mapped[datetime] = mapped_column(index=True)
    entered_at: Mapped[datetime]
    writer: Mapped[str] = mapped_column(String(200))
    paper_number: Mapped[str] = mapped_column(String(40))
    why: Mapped[str] = mapped_column(String(24))


class LateAside(Base):
    """The same of a screening that was put aside: its sheet is not entered yet and may come again, any number of times."""

    __tablename__ = "late_aside"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    acted_at: Mapped[datetime]
    writer: Mapped[str] = mapped_column(String(200))
    paper_number: Mapped[str] = mapped_column(String(40))
    why: Mapped[str] = mapped_column(String(24))


class FormBlock(Base):
    """A block of emergency forms that was printed: which kind, and the numbers on its sheets."""

    __tablename__ = "form_block"
    __table_args__ = (UniqueConstraint("station", "kind", "first"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    kind: Mapped[str] = mapped_column(String(24))
    first: Mapped[int]
    last: Mapped[int]
    printed_at: Mapped[datetime]
    printed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class CaughtUp(Base):
    """The answer of a check that could not be made during the screening. It changes nothing that was saved."""

    __tablename__ = "caught_up"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    input: Mapped[str] = mapped_column(String(48), primary_key=True)
    value: Mapped[str] = mapped_column(String(400))
    note: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class ShiftHandOver(Base):
    """One shift handing what is open to the next: counts and a message, nobody's name."""

    __tablename__ = "shift_hand_over"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    to: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    message: Mapped[str] = mapped_column(Text, default="")
    counts: Mapped[dict[str, Any]]
    taken_at: Mapped[datetime | None]


class TravelGroup(Base):
    """A group that travels together: what is the same for all of it, entered once."""

    __tablename__ = "travel_group"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24), index=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    body: Mapped[dict[str, Any]]


class GroupMember(Base):
    """That a screening belongs to a group; somebody taken out keeps the row, with the time."""

    __tablename__ = "group_member"

    group_id: Mapped[str] = mapped_column(ForeignKey("travel_group.id"), primary_key=True)
    screening_id: Mapped[str] = mapped_column(ID, primary_key=True, index=True)
    position: Mapped[int]
    taken_out_at: Mapped[datetime | None]


class SearchReason(Base):
    """Why somebody looked for a record, in their own words. The chain holds the code alone."""

    __tablename__ = "search_reason"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    code: Mapped[str] = mapped_column(String(24))
    text: Mapped[str] = mapped_column(Text)
    object_id: Mapped[str] = mapped_column(String(64))
    """What the entry names: the screening, or the hash of what a list showed."""


class VoidSheet(Base):
    """A numbered emergency form that will not be entered, and why."""

    __tablename__ = "void_sheet"
    __table_args__ = (UniqueConstraint("station", "kind", "number"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    kind: Mapped[str] = mapped_column(String(24))
    number: Mapped[int]
    why: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
