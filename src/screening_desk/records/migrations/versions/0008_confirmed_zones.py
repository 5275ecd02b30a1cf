"""What a person confirmed of a misread zone, and the keyboard layout that a zone was read through."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the columns; no zone of before was confirmed or read through another layout."""
    for name, length in (("mrz_confirmed", 200), ("keyboard", 400)):
        op.add_column("identity", sa.Column(name, sa.String(length=length), server_default="", nullable=False))
