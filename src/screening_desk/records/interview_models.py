"""The tables of indicators beyond the counter's list: private interviews, other instruments, what came of an item, training."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class Interview(Base):
    """A private interview of one reading: the safety steps, who interpreted, and the person's own words beside remarks."""

    __tablename__ = "interview"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    reading: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    pauses: Mapped[list[Any]]
    """Pairs of moments: from, to."""
    steps: Mapped[dict[str, Any]]
    """Safety step -> done, not possible, declined."""
    language: Mapped[str] = mapped_column(String(80), default="")
    interpreter: Mapped[str] = mapped_column(String(16), default="")
    words: Mapped[list[Any]]
    """What the person said, verbatim: item (or empty), moment, text."""
    remarks: Mapped[str] = mapped_column(Text, default="")
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class InstrumentReading(Base):
    """What one instrument beside the counter's list says of the answers of one reading, as it was then."""

    __tablename__ = "instrument_reading"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    reading: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    instrument: Mapped[str] = mapped_column(String(24), primary_key=True)
    profile: Mapped[str] = mapped_column(String(24), default="")
    result: Mapped[str] = mapped_column(String(24))
    dimensions: Mapped[dict[str, Any]]
    trace: Mapped[list[Any]]
    unknown: Mapped[list[Any]]
    instrument_version: Mapped[str] = mapped_column(String(24))
    rule_version: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class ItemFinding(Base):
    """What a supervisor found of one answered item when deciding: it helped, it misled."""

    __tablename__ = "item_finding"

    decision_id: Mapped[str] = mapped_column(ForeignKey("decision.id"), primary_key=True)
    item: Mapped[str] = mapped_column(String(16), primary_key=True)
    finding: Mapped[str] = mapped_column(String(12))


class DayCount(Base):
    """How often an item was asked and answered yes at the counter on one day, or how many a mode screened.

    First readings never change, so a day that is over is counted once; a day without any has its row with an empty
    name. Nothing in it says who anybody is.
    """

    __tablename__ = "day_count"

    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    """item, mode, or day for the row that says how many screenings of the day are counted."""
    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    asked: Mapped[int]
    yes: Mapped[int]


class CardReview(Base):
    """That a native speaker signed off the question cards of one language, as their text was then."""

    __tablename__ = "card_review"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    language: Mapped[str] = mapped_column(String(8), index=True)
    digest: Mapped[str] = mapped_column(String(64))
    reviewer: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class TrainingRun(Base):
    """One training case worked through by a learner: own steps, and how they stand beside the key."""

    __tablename__ = "training_run"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(String(40))
    case_digest: Mapped[str] = mapped_column(String(64))
    learner_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    screening_id: Mapped[str | None] = mapped_column(ForeignKey("screening.id"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    steps: Mapped[list[Any]]
    outcome: Mapped[dict[str, Any]]
