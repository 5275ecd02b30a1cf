"""The last screenings of one person are found without sorting all of theirs."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Let one index do for both: a person's screenings, and the newest of them."""
    op.create_index("ix_screening_officer_id_closed_at", "screening", ["officer_id", "closed_at"])
    op.drop_index("ix_screening_officer_id", "screening")
