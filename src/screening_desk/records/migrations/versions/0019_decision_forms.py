"""What a decision's form held, checklists of care, and attachments that were removed."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Create the tables; decisions taken before have nothing in them."""
    op.create_table(
        "decision_form",
        _text("decision_id"),
        _text("handed_kind", 16),
        _text("handed_person", 200),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=True),
        _text("handed_how", 16),
        sa.Column("exit_ban", sa.Boolean(), nullable=False),
        sa.Column("ban_reason", sa.Text(), nullable=False),
        _text("birth_place", 120),
        _key("decision_form", "decision_id", "decision"),
        sa.PrimaryKeyConstraint("decision_id", name="pk_decision_form"),
    )
    op.create_table(
        "care_mark",
        _text("id"),
        _text("case_id"),
        _text("path", 16),
        _text("item"),
        _text("state", 16),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _text("by"),
        _key("care_mark", "case_id", "case"),
        _key("care_mark", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_care_mark"),
    )
    op.create_index("ix_care_mark_case_id", "care_mark", ["case_id"])
    op.create_table(
        "attachment_removal",
        _text("attachment_id"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _text("by"),
        sa.Column("reason", sa.Text(), nullable=False),
        _key("attachment_removal", "attachment_id", "attachment"),
        _key("attachment_removal", "by", "staff"),
        sa.PrimaryKeyConstraint("attachment_id", name="pk_attachment_removal"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
