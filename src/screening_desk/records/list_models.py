"""The tables of watch lists: a list, its versions, and the entries of a version, which are put in once and never edited.

A version is loaded beside the active one, in batches; which one is searched is `WatchList.active_version` alone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID, Base


class WatchList(Base):
    """A named list: whose it is, of what kind, what to do on a hit, who may see it, and until when it holds."""

    __tablename__ = "watch_list"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    owner: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(16))
    severity: Mapped[str] = mapped_column(String(12))
    instruction_kind: Mapped[str] = mapped_column(String(16))
    instruction: Mapped[str] = mapped_column(Text, default="")
    seen_by: Mapped[str] = mapped_column(String(16))
    """officer: the whole card at the counter; supervisor: only "to be seen by the supervisor" there."""
    expires_on: Mapped[date | None]
    warn_after_days: Mapped[int]
    active_version: Mapped[int | None]
    """The version that is searched; empty before the first was made active, and after the list was emptied."""
    mapping: Mapped[dict[str, Any]]
    """How the columns of the last office file were read; offered again at the next."""
    version: Mapped[int] = mapped_column(default=1)
    """Counts the edits of this row: who edits says which one they saw."""
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class ListVersion(Base):
    """One load of a list: from which source, how far it came, and what of it was kept."""

    __tablename__ = "list_version"

    id: Mapped[int] = mapped_column(primary_key=True)
    list_id: Mapped[str] = mapped_column(ForeignKey("watch_list.id"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    """loading, inactive (complete, never used), active, former (its rows may be gone), broken, cancelled."""
    source: Mapped[str] = mapped_column(String(200))
    """Where it comes from, in the words of whoever loaded it."""
    format: Mapped[str] = mapped_column(String(16))
    source_date: Mapped[date | None]
    """The day the source itself gives; the age of a list counts from here where it is known."""
    base_version: Mapped[int | None]
    """The version that a file of changes was laid over."""
    sha256: Mapped[str] = mapped_column(String(64), default="")
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    beat_at: Mapped[datetime]
    """When the load last wrote: one that stopped without an end is broken."""
    ended_at: Mapped[datetime | None]
    activated_at: Mapped[datetime | None]
    activated_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    emptied_at: Mapped[datetime | None]
    """When the last of its entries was deleted; the row itself stays."""
    rows: Mapped[int] = mapped_column(default=0)
    """Rows or entities read."""
    kept: Mapped[int] = mapped_column(default=0)
    """Entries that stand in the version."""
    refused: Mapped[int] = mapped_column(default=0)
    flagged: Mapped[int] = mapped_column(default=0)
    numbers: Mapped[int] = mapped_column(default=0)
    added: Mapped[int] = mapped_column(default=0)
    changed: Mapped[int] = mapped_column(default=0)
    removed: Mapped[int] = mapped_column(default=0)
    failure: Mapped[str] = mapped_column(String(32), default="")
    """Why it is broken, as a code."""
    codes: Mapped[dict[str, Any]]
    """How often each code was told of a row."""
    report: Mapped[list[Any]]
    """The first faults, each as row number, field and code: never what stood there."""


class ListEntry(Base):
    """One entry of one version, by its `place` there; `entry_key` names it from version to version."""

    __tablename__ = "list_entry"
    __table_args__ = (Index("ix_list_entry_entry_key_version_id", "entry_key", "version_id"),)

    version_id: Mapped[int] = mapped_column(ForeignKey("list_version.id"), primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    entry_key: Mapped[str] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(String(12))
    """person, company, document or phone: what the entry is about."""
    names: Mapped[list[Any]]
    """The first is the name as listed; all of them count in full."""
    weak_names: Mapped[list[Any]]
    """Nicknames and the like: never more than a hint."""
    births: Mapped[list[Any]]
    """Usable birth dates: YYYY, YYYY-MM or YYYY-MM-DD."""
    births_raw: Mapped[list[Any]]
    """All of them as written, those that are not used too."""
    sex: Mapped[str] = mapped_column(String(1), default="")
    """M, F, X, or empty where the source does not say."""
    nationalities: Mapped[list[Any]]
    """Codes as ``documents.states.code_of`` gives them, otherwise as written."""
    topics: Mapped[list[Any]]
    text: Mapped[str] = mapped_column(Text, default="")
    """Reason, programme and notes of the source."""
    listed_on: Mapped[str] = mapped_column(String(10), default="")
    """The day of listing, as far as it is known."""
    flags: Mapped[list[Any]]
    """What is odd about the entry, as codes: birth_future, number_placeholder."""


class ListNumber(Base):
    """A number of an entry, looked up by `folded`: plain, with O as 0 and I as 1.

    `folded` is empty for a placeholder number, which is kept as written and never found.
    """

    __tablename__ = "list_number"
    __table_args__ = (Index("ix_list_number_folded", "folded"),)

    version_id: Mapped[int] = mapped_column(ForeignKey("list_version.id"), primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(12))
    """passport, national_id, phone or other."""
    number: Mapped[str] = mapped_column(String(64))
    plain: Mapped[str] = mapped_column(String(64))
    folded: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(3), default="")
    """The issuing State as ``documents.states.code_of`` gives it; empty where it is not known."""
    document: Mapped[str] = mapped_column(String(16), default="")
    """The kind of document, as the source says."""
