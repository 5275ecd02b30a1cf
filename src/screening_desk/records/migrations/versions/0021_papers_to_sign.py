"""Papers that wait for the signature of the head of the office, and keys of this station that were renewed."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Create the tables; of letters issued before nobody knows any more who was to sign them."""
    op.create_table(
        "paper_signing",
        sa.Column("paper_id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("form", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_by", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_paper_signing_case_id_case"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_paper_signing_by_staff"),
        sa.ForeignKeyConstraint(["signed_by"], ["staff.id"], name="fk_paper_signing_signed_by_staff"),
        sa.PrimaryKeyConstraint("paper_id", name="pk_paper_signing"),
    )
    op.create_index("ix_paper_signing_case_id", "paper_signing", ["case_id"])
    op.create_index("ix_paper_signing_signed_at", "paper_signing", ["signed_at"])
    op.create_table(
        "former_station_key",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("opens", sa.String(length=120), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_former_station_key_by_staff"),
        sa.PrimaryKeyConstraint("key", name="pk_former_station_key"),
    )
