"""Notes on a person who waits, tasks beside a review, and the notice of a deferral."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Create the tables; of cases before nobody noted where the person waited."""
    op.create_table(
        "case_note",
        _text("id"),
        _text("case_id"),
        _moment("at"),
        _text("by"),
        _text("kind", 16),
        _text("value", 24),
        sa.Column("text", sa.Text(), nullable=False),
        _moment("moment", nullable=True),
        _key("case_note", "case_id", "case"),
        _key("case_note", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_case_note"),
    )
    op.create_index("ix_case_note_case_id", "case_note", ["case_id"])
    op.create_table(
        "case_task",
        _text("id"),
        _text("case_id"),
        _text("kind", 24),
        sa.Column("text", sa.Text(), nullable=False),
        _text("person_id"),
        _moment("until"),
        _moment("at"),
        _text("by"),
        _moment("done_at", nullable=True),
        sa.Column("done_by", sa.String(length=32), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        _key("case_task", "case_id", "case"),
        _key("case_task", "person_id", "staff"),
        _key("case_task", "by", "staff"),
        _key("case_task", "done_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_case_task"),
    )
    op.create_index("ix_case_task_case_id", "case_task", ["case_id"])
    op.create_index("ix_case_task_person_id_done_at", "case_task", ["person_id", "done_at"])
    op.create_table(
        "deferral_notice",
        _text("decision_id"),
        _moment("at"),
        _text("by"),
        sa.Column("fact", sa.Text(), nullable=False),
        _text("basis", 200),
        _text("official", 200),
        _moment("starts_at"),
        _moment("ends_at"),
        sa.Column("objection", sa.Text(), nullable=False),
        sa.Column("signed_copy", sa.Boolean(), nullable=False),
        _key("deferral_notice", "decision_id", "decision"),
        _key("deferral_notice", "by", "staff"),
        sa.PrimaryKeyConstraint("decision_id", name="pk_deferral_notice"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
