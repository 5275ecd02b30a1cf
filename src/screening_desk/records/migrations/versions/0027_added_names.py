"""A name that the issuer added on another page of the document."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Add the column; of documents of before nobody noted such a name."""
    op.add_column("identity", sa.Column("added_name", sa.String(length=400), server_default="", nullable=False))
