"""What a screening was entered from stays with it, also where it was put aside."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "late_aside",
        _text("screening_id"),
        sa.Column("acted_at", sa.DateTime(timezone=True), nullable=False),
        _text("writer", 200),
        _text("paper_number", 40),
        _text("why", 24),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_late_aside_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", name="pk_late_aside"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)
