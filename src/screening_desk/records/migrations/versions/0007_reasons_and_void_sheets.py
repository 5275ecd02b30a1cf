"""Why somebody looked for a record, and numbered forms that will not be entered."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "search_reason",
        _text("id"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _text("by"),
        _text("code", 24),
        sa.Column("text", sa.Text(), nullable=False),
        _text("object_id", 64),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_search_reason_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_search_reason"),
    )
    op.create_index("ix_search_reason_at", "search_reason", ["at"])
    op.create_table(
        "void_sheet",
        _text("id"),
        _text("station", 24),
        _text("kind", 24),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("why", 24),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _text("by"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_void_sheet_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_void_sheet"),
        sa.UniqueConstraint("station", "kind", "number", name="uq_void_sheet_station_kind_number"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)
