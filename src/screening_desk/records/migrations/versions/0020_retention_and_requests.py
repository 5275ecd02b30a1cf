"""Legal holds, lists of what is destroyed, and requests about one's own data."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Create the tables; nothing is due before an office sets a period."""
    op.create_table(
        "legal_hold",
        _text("id"),
        _text("case_id", nullable=True),
        _text("screening_id", nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        _moment("at"),
        _text("by"),
        _moment("lifted_at", nullable=True),
        _text("lifted_by", nullable=True),
        sa.Column("lifted_reason", sa.Text(), nullable=False),
        _key("legal_hold", "case_id", "case"),
        _key("legal_hold", "screening_id", "screening"),
        _key("legal_hold", "by", "staff"),
        _key("legal_hold", "lifted_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_legal_hold"),
    )
    op.create_index("ix_legal_hold_case_id", "legal_hold", ["case_id"])
    op.create_index("ix_legal_hold_screening_id", "legal_hold", ["screening_id"])
    _destruction()
    _requests()


def _destruction() -> None:
    op.create_table(
        "destruction",
        _text("id"),
        _moment("at"),
        _text("by"),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("classes", sa.JSON(), nullable=False),
        _moment("approved_at", nullable=True),
        _text("approved_by", nullable=True),
        sa.Column("rejected", sa.Boolean(), nullable=False),
        _moment("ended_at", nullable=True),
        _text("ended_by", nullable=True),
        sa.Column("written_anew", sa.Boolean(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        _text("sha256", 64),
        _key("destruction", "by", "staff"),
        _key("destruction", "approved_by", "staff"),
        _key("destruction", "ended_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_destruction"),
    )
    op.create_table(
        "destruction_item",
        _text("destruction_id"),
        _text("kind", 24),
        _text("object_id"),
        _text("code", 16),
        _text("state", 8),
        _moment("at", nullable=True),
        _key("destruction_item", "destruction_id", "destruction"),
        sa.PrimaryKeyConstraint("destruction_id", "kind", "object_id", name="pk_destruction_item"),
    )
    op.create_index("ix_destruction_item_destruction_id_state", "destruction_item", ["destruction_id", "state"])


def _requests() -> None:
    op.create_table(
        "subject_request",
        _text("id"),
        _text("station", 24),
        _text("kind", 16),
        _text("who", 24),
        _text("name", 200),
        _text("proof", 24),
        sa.Column("words", sa.Text(), nullable=False),
        _text("screening_id", nullable=True),
        _moment("received_at"),
        _moment("due_at", nullable=True),
        _moment("at"),
        _text("by"),
        _text("decision", 12),
        _text("ground", 24),
        sa.Column("decision_words", sa.Text(), nullable=False),
        _moment("decided_at", nullable=True),
        _text("decided_by", nullable=True),
        _text("way", 16),
        sa.Column("answer", sa.Text(), nullable=False),
        _moment("answered_at", nullable=True),
        _text("answered_by", nullable=True),
        _key("subject_request", "by", "staff"),
        _key("subject_request", "decided_by", "staff"),
        _key("subject_request", "answered_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_subject_request"),
    )
    op.create_index("ix_subject_request_screening_id", "subject_request", ["screening_id"])


def _text(name: str, length: int = 32, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
