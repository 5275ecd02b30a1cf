"""Which editions of the reference data held when, and the keys of those who may sign one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "reference_edition",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=24), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("signer", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("program_version", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_reference_edition_by_staff"),
        sa.ForeignKeyConstraint(
            ["digest"], ["reference_version.digest"], name="fk_reference_edition_digest_reference_version"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reference_edition"),
    )
    op.create_table(
        "reference_key",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_reference_key_by_staff"),
        sa.ForeignKeyConstraint(["withdrawn_by"], ["staff.id"], name="fk_reference_key_withdrawn_by_staff"),
        sa.PrimaryKeyConstraint("key", name="pk_reference_key"),
    )
