"""How an answer is known, private interviews, further instruments, what came of an item, signed-off cards, training."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the columns and create the tables; of answers before nobody knows how they were known."""
    op.add_column("answer", sa.Column("how", sa.String(length=12), server_default="", nullable=False))
    op.add_column("answer", sa.Column("language", sa.String(length=8), server_default="", nullable=False))
    op.add_column("answer", sa.Column("declined", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("staff", sa.Column("child_trained", sa.Boolean(), server_default=sa.false(), nullable=False))
    _readings()
    _supervisors()
    op.create_table(
        "training_run",
        _text("id"),
        _text("case_id", 40),
        _text("case_digest", 64),
        _text("learner_id"),
        sa.Column("screening_id", sa.String(length=32), nullable=True),
        _moment("started_at"),
        _moment("ended_at", nullable=True),
        _json("steps"),
        _json("outcome"),
        _key("training_run", "learner_id", "staff"),
        _key("training_run", "screening_id", "screening"),
        sa.PrimaryKeyConstraint("id", name="pk_training_run"),
    )
    op.create_index("ix_training_run_learner_id", "training_run", ["learner_id"])


def _readings() -> None:
    op.create_table(
        "interview",
        _text("screening_id"),
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        _moment("started_at"),
        _moment("ended_at", nullable=True),
        _json("pauses"),
        _json("steps"),
        _text("language", 80),
        _text("interpreter", 16),
        _json("words"),
        sa.Column("remarks", sa.Text(), nullable=False),
        _text("by"),
        _key("interview", "screening_id", "screening"),
        _key("interview", "by", "staff"),
        sa.PrimaryKeyConstraint("screening_id", "reading", name="pk_interview"),
    )
    op.create_table(
        "instrument_reading",
        _text("screening_id"),
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        _text("instrument", 24),
        _text("profile", 24),
        _text("result", 24),
        _json("dimensions"),
        _json("trace"),
        _json("unknown"),
        _text("instrument_version", 24),
        _text("rule_version", 24),
        _moment("at"),
        _text("by"),
        _key("instrument_reading", "screening_id", "screening"),
        _key("instrument_reading", "by", "staff"),
        sa.PrimaryKeyConstraint("screening_id", "reading", "instrument", name="pk_instrument_reading"),
    )


def _supervisors() -> None:
    op.create_table(
        "item_finding",
        _text("decision_id"),
        _text("item", 16),
        _text("finding", 12),
        _key("item_finding", "decision_id", "decision"),
        sa.PrimaryKeyConstraint("decision_id", "item", name="pk_item_finding"),
    )
    op.create_table(
        "day_count",
        sa.Column("day", sa.Date(), nullable=False),
        _text("kind", 8),
        _text("name", 16),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("yes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "kind", "name", name="pk_day_count"),
    )
    op.create_table(
        "card_review",
        _text("id"),
        _text("language", 8),
        _text("digest", 64),
        _text("reviewer", 200),
        _moment("at"),
        _text("by"),
        _key("card_review", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_card_review"),
    )
    op.create_index("ix_card_review_language", "card_review", ["language"])


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
