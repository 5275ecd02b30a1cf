"""Entries and exits by document, and which documents are of one person; earlier records are found by birth date."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Create the tables and the index."""
    op.create_table(
        "crossing_batch",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("source_date", sa.Date(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("doubled", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_crossing_batch_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_crossing_batch"),
    )
    op.create_table(
        "crossing",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("document", sa.String(length=48), nullable=False),
        sa.Column("direction", sa.String(length=8), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=True),
        sa.Column("post", sa.String(length=100), nullable=False),
        sa.Column("visa_index", sa.String(length=12), nullable=False),
        sa.Column("permitted", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("source", sa.String(length=12), nullable=False),
        sa.Column("batch_id", sa.String(length=32), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("replaces", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("struck", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["crossing_batch.id"], name="fk_crossing_batch_id_crossing_batch"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_crossing_by_staff"),
        sa.ForeignKeyConstraint(["replaces"], ["crossing.id"], name="fk_crossing_replaces_crossing"),
        sa.PrimaryKeyConstraint("id", name="pk_crossing"),
    )
    op.create_index("ix_crossing_document", "crossing", ["document"])
    op.create_index("ix_crossing_batch_id", "crossing", ["batch_id"])
    op.create_table(
        "document_link",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("one", sa.String(length=48), nullable=False),
        sa.Column("other", sa.String(length=48), nullable=False),
        sa.Column("verdict", sa.String(length=8), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_document_link_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_document_link"),
    )
    op.create_index("ix_document_link_one", "document_link", ["one"])
    op.create_index("ix_document_link_other", "document_link", ["other"])
    op.create_index("ix_identity_birth_date", "identity", ["birth_date"])
