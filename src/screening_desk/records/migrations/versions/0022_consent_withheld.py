"""What a person who consents wants kept from whom."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the column; of consents before nobody was asked."""
    op.add_column("consent", sa.Column("withheld", sa.Text(), server_default="", nullable=False))
