"""What an office says its own way on its papers, and by which wording each sheet of a letter was made."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Create the tables; letters issued before have no translation, no label, and no version."""
    op.create_table(
        "office_text",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("shipped", sa.Text(), nullable=False),
        sa.Column("version", sa.String(length=12), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_office_text_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_office_text"),
    )
    op.create_index("ix_office_text_kind_key", "office_text", ["kind", "key"])
    op.create_table(
        "letter_paper",
        sa.Column("letter_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("version", sa.String(length=12), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_letter_paper_letter_id_letter"),
        sa.PrimaryKeyConstraint("letter_id", "kind", name="pk_letter_paper"),
    )
