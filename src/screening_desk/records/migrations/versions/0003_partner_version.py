"""Which version of a partner was seen and who changed it last; where a backup was put and whether by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; what is there already is a first version, made by nobody known."""
    op.add_column("partner", sa.Column("version", sa.Integer(), server_default="1", nullable=False))
    op.add_column("partner", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("partner", sa.Column("changed_by", sa.String(length=32), server_default="", nullable=False))
    op.add_column("backup", sa.Column("place", sa.String(length=400), server_default="", nullable=False))
    op.add_column("backup", sa.Column("automatic", sa.Boolean(), server_default=sa.false(), nullable=False))
