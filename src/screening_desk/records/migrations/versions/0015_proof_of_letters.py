"""The office's keys, code and seal of a letter, withdrawn letters, keys of partners."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Create the tables; letters before have neither code nor seal."""
    op.create_table(
        "office_key",
        _text("id", 16),
        _text("name", 120),
        _bytes("check_key"),
        _bytes("certificate"),
        _bytes("check_private"),
        _bytes("seal_private"),
        _moment("at"),
        _text("by"),
        sa.Column("put_away_at", sa.DateTime(timezone=True), nullable=True),
        _key("office_key", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_office_key"),
    )
    op.create_table(
        "letter_proof",
        _text("letter_id"),
        _text("key_id", 16),
        _text("code", 200),
        _text("word", 24),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        _key("letter_proof", "letter_id", "letter"),
        _key("letter_proof", "key_id", "office_key"),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_proof"),
    )
    op.create_table(
        "letter_withdrawal",
        _text("letter_id"),
        _moment("at"),
        _text("by"),
        sa.Column("reason", sa.Text(), nullable=False),
        _key("letter_withdrawal", "letter_id", "letter"),
        _key("letter_withdrawal", "by", "staff"),
        sa.PrimaryKeyConstraint("letter_id", name="pk_letter_withdrawal"),
    )
    op.create_table(
        "partner_key",
        _text("partner_id"),
        _text("recipient", 100),
        _moment("at"),
        _text("by"),
        _key("partner_key", "partner_id", "partner"),
        _key("partner_key", "by", "staff"),
        sa.PrimaryKeyConstraint("partner_id", name="pk_partner_key"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _bytes(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
