"""Watch lists, their versions, entries and numbers."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Create the tables; an office has no list before it makes one."""
    op.create_table(
        "watch_list",
        _text("id"),
        _text("name", 120),
        _text("owner", 200),
        _text("kind", 16),
        _text("severity", 12),
        _text("instruction_kind", 16),
        sa.Column("instruction", sa.Text(), nullable=False),
        _text("seen_by", 16),
        sa.Column("expires_on", sa.Date(), nullable=True),
        _count("warn_after_days"),
        _count("active_version", nullable=True),
        _json("mapping"),
        _count("version"),
        _moment("made_at"),
        _text("made_by"),
        _moment("closed_at", nullable=True),
        _text("closed_by", nullable=True),
        _key("watch_list", "made_by", "staff"),
        _key("watch_list", "closed_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_watch_list"),
    )
    _versions()
    _entries()


def _versions() -> None:
    op.create_table(
        "list_version",
        _count("id"),
        _text("list_id"),
        _text("state", 12),
        _text("source", 200),
        _text("format", 16),
        sa.Column("source_date", sa.Date(), nullable=True),
        _count("base_version", nullable=True),
        _text("sha256", 64),
        _moment("made_at"),
        _text("made_by"),
        _moment("beat_at"),
        _moment("ended_at", nullable=True),
        _moment("activated_at", nullable=True),
        _text("activated_by", nullable=True),
        _moment("emptied_at", nullable=True),
        *(_count(name) for name in ("rows", "kept", "refused", "flagged", "numbers", "added", "changed", "removed")),
        _text("failure"),
        _json("codes"),
        _json("report"),
        _key("list_version", "list_id", "watch_list"),
        _key("list_version", "made_by", "staff"),
        _key("list_version", "activated_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_list_version"),
    )
    op.create_index("ix_list_version_list_id", "list_version", ["list_id"])


def _entries() -> None:
    op.create_table(
        "list_entry",
        _count("version_id"),
        _count("place"),
        _text("entry_key", 120),
        _text("subject", 12),
        *(_json(name) for name in ("names", "weak_names", "births", "births_raw")),
        _text("sex", 1),
        _json("nationalities"),
        _json("topics"),
        sa.Column("text", sa.Text(), nullable=False),
        _text("listed_on", 10),
        _json("flags"),
        _key("list_entry", "version_id", "list_version"),
        sa.PrimaryKeyConstraint("version_id", "place", name="pk_list_entry"),
    )
    op.create_index("ix_list_entry_entry_key_version_id", "list_entry", ["entry_key", "version_id"])
    op.create_table(
        "list_number",
        _count("version_id"),
        _count("place"),
        _count("position"),
        _text("kind", 12),
        _text("number", 64),
        _text("plain", 64),
        _text("folded", 64, nullable=True),
        _text("state", 3),
        _text("document", 16),
        _key("list_number", "version_id", "list_version"),
        sa.PrimaryKeyConstraint("version_id", "place", "position", name="pk_list_number"),
    )
    op.create_index("ix_list_number_folded", "list_number", ["folded"])


def _text(name: str, length: int = 32, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _count(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
