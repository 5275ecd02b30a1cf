"""What became of a referral, services given, planned contacts, and more of a partner: area, languages, hours."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the columns and create the tables; of letters before nobody noted whether they were sent."""
    for name, length in (("area", 200), ("languages", 200), ("hours", 120)):
        op.add_column("partner", sa.Column(name, sa.String(length=length), server_default="", nullable=False))
    op.add_column("letter", sa.Column("state", sa.String(length=12), server_default="draft", nullable=False))
    op.create_index("ix_letter_state", "letter", ["state"])
    op.create_table(
        "referral_step",
        _text("id"),
        _text("letter_id"),
        sa.Column("sequence", sa.Integer(), nullable=False),
        _text("state", 12),
        sa.Column("on", sa.Date(), nullable=False),
        _moment("at"),
        _text("by"),
        _text("way", 16),
        _text("person", 200),
        _text("partner_number", 80),
        _text("reason", 24),
        sa.Column("words", sa.Text(), nullable=False),
        _key("referral_step", "letter_id", "letter"),
        _key("referral_step", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_referral_step"),
        sa.UniqueConstraint("letter_id", "sequence", name="uq_referral_step_letter_id_sequence"),
    )
    _services()
    _contacts()


def _services() -> None:
    op.create_table(
        "service_given",
        _text("id"),
        _text("case_id"),
        _text("letter_id"),
        _text("kind", 24),
        sa.Column("started_on", sa.Date(), nullable=False),
        _moment("at"),
        _text("by"),
        sa.Column("ended_on", sa.Date(), nullable=True),
        _text("end_reason", 24),
        _moment("ended_at", nullable=True),
        sa.Column("ended_by", sa.String(length=32), nullable=True),
        _key("service_given", "case_id", "case"),
        _key("service_given", "letter_id", "letter"),
        _key("service_given", "by", "staff"),
        _key("service_given", "ended_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_service_given"),
    )
    op.create_index("ix_service_given_case_id", "service_given", ["case_id"])


def _contacts() -> None:
    op.create_table(
        "planned_contact",
        _text("id"),
        _text("case_id"),
        sa.Column("due_on", sa.Date(), nullable=False),
        _text("way", 16),
        _text("whom", 16),
        _moment("at"),
        _text("by"),
        sa.Column("made_on", sa.Date(), nullable=True),
        _text("result", 16),
        sa.Column("private", sa.Boolean(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        _moment("made_at", nullable=True),
        sa.Column("made_by", sa.String(length=32), nullable=True),
        _key("planned_contact", "case_id", "case"),
        _key("planned_contact", "by", "staff"),
        _key("planned_contact", "made_by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_planned_contact"),
    )
    for column in ("case_id", "due_on"):
        op.create_index(f"ix_planned_contact_{column}", "planned_contact", [column])


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
