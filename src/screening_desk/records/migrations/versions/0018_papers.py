"""Papers of a case beside the referral letter, what left the program of them, and withdrawals."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Create the tables; there were no such papers before."""
    op.create_table(
        "case_paper",
        _text("id"),
        _text("case_id"),
        _text("kind", 16),
        _text("station", 24),
        sa.Column("register_year", sa.Integer(), nullable=False),
        sa.Column("register_serial", sa.Integer(), nullable=False),
        _text("register_number", 40),
        _moment("at"),
        _text("by"),
        _text("recipient", 200),
        sa.Column("consent_id", sa.String(length=32), nullable=True),
        _text("basis", 24),
        sa.Column("basis_reason", sa.Text(), nullable=False),
        sa.Column("second_person", sa.String(length=32), nullable=True),
        sa.Column("identity_reason", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        _text("wording", 12),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        _text("sha256", 64),
        _key("case_paper", "case_id", "case"),
        _key("case_paper", "by", "staff"),
        _key("case_paper", "consent_id", "consent"),
        _key("case_paper", "second_person", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_case_paper"),
        sa.UniqueConstraint("register_number", name="uq_case_paper_register_number"),
        sa.UniqueConstraint(
            "station", "register_year", "register_serial", name="uq_case_paper_station_register_year_register_serial"
        ),
    )
    op.create_index("ix_case_paper_case_id", "case_paper", ["case_id"])
    op.create_table(
        "paper_use",
        _text("id"),
        _text("paper_id"),
        _text("kind", 16),
        _moment("at"),
        _text("by"),
        _key("paper_use", "paper_id", "case_paper"),
        _key("paper_use", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_paper_use"),
    )
    op.create_index("ix_paper_use_paper_id", "paper_use", ["paper_id"])
    op.create_table(
        "paper_withdrawal",
        _text("paper_id"),
        _moment("at"),
        _text("by"),
        sa.Column("reason", sa.Text(), nullable=False),
        _key("paper_withdrawal", "paper_id", "case_paper"),
        _key("paper_withdrawal", "by", "staff"),
        sa.PrimaryKeyConstraint("paper_id", name="pk_paper_withdrawal"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
