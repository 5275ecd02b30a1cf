"""The tables of list matches: what was found at a scan, the entry as it was then, and what people made of it.

Who somebody is stands in `ListHitCopy` alone, as it does of a traveller in `Identity`; a hit itself is codes, numbers and hashes.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class ListHit(Base):
    """An entry of a list that was found for a screening. The screening may still be open, so nothing is asked of its row."""

    __tablename__ = "list_hit"
    __table_args__ = (
        UniqueConstraint("screening_id", "person_key", "list_id", "entry_key", "entry_hash", name="uq_list_hit_pair"),
        Index("ix_list_hit_person_key_list_id", "person_key", "list_id"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    screening_id: Mapped[str] = mapped_column(ID, index=True)
    person_key: Mapped[str] = mapped_column(String(64))
    """A hash of document, name and birth date together: the one half of a remembered pair."""
    list_id: Mapped[str] = mapped_column(ForeignKey("watch_list.id"), index=True)
    version_id: Mapped[int]
    """The version it was found in, whose entries may be gone since."""
    entry_key: Mapped[str] = mapped_column(String(120))
    entry_hash: Mapped[str] = mapped_column(String(64))
    """A hash of what the entry says; with list and key the other half of the pair, so a changed entry is asked about again."""
    level: Mapped[str] = mapped_column(String(8))
    """strong, possible, weak or hint, by the row of `reference/matching.toml` named in `codes`."""
    codes: Mapped[dict[str, Any]]
    """Codes alone: which row gave the level, and how document, name and birth date came out."""
    remembered: Mapped[bool] = mapped_column(default=False)
    """That the pair had been dismissed, and confirmed, before."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class ListHitCopy(Base):
    """What stood on both sides when it was found: lists change, and an old screening keeps its meaning."""

    __tablename__ = "list_hit_copy"

    hit_id: Mapped[str] = mapped_column(ForeignKey("list_hit.id"), primary_key=True)
    body: Mapped[dict[str, Any]]


class ListJudgement(Base):
    """What a person made of a hit, and why; never changed, the newest holds."""

    __tablename__ = "list_judgement"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    hit_id: Mapped[str] = mapped_column(ForeignKey("list_hit.id"), index=True)
    answer: Mapped[str] = mapped_column(String(12))
    """not_same, cannot_tell or same."""
    confirmed: Mapped[bool]
    """False: proposed at the counter, until a supervisor says so too."""
    reason: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
