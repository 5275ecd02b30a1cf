"""What was found on watch lists, and what people made of it."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "list_hit",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("screening_id", sa.String(32), nullable=False),
        sa.Column("person_key", sa.String(64), nullable=False),
        sa.Column("list_id", sa.String(32), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("entry_key", sa.String(120), nullable=False),
        sa.Column("entry_hash", sa.String(64), nullable=False),
        sa.Column("level", sa.String(8), nullable=False),
        sa.Column("codes", sa.JSON(), nullable=False),
        sa.Column("remembered", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_list_hit"),
        sa.UniqueConstraint(
            "screening_id",
            "person_key",
            "list_id",
            "entry_key",
            "entry_hash",
            name="uq_list_hit_pair",
        ),
        sa.ForeignKeyConstraint(["list_id"], ["watch_list.id"], name="fk_list_hit_list_id_watch_list"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_list_hit_by_staff"),
    )
    op.create_index("ix_list_hit_screening_id", "list_hit", ["screening_id"])
    op.create_index("ix_list_hit_list_id", "list_hit", ["list_id"])
    op.create_index("ix_list_hit_person_key_list_id", "list_hit", ["person_key", "list_id"])
    op.create_table(
        "list_hit_copy",
        sa.Column("hit_id", sa.String(32), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("hit_id", name="pk_list_hit_copy"),
        sa.ForeignKeyConstraint(["hit_id"], ["list_hit.id"], name="fk_list_hit_copy_hit_id_list_hit"),
    )
    op.create_table(
        "list_judgement",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("hit_id", sa.String(32), nullable=False),
        sa.Column("answer", sa.String(12), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_list_judgement"),
        sa.ForeignKeyConstraint(["hit_id"], ["list_hit.id"], name="fk_list_judgement_hit_id_list_hit"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_list_judgement_by_staff"),
    )
    op.create_index("ix_list_judgement_hit_id", "list_judgement", ["hit_id"])
    op.create_index("ix_list_judgement_at", "list_judgement", ["at"])
