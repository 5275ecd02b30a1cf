"""Ships at the counter and the rows of their crew lists."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Create both tables."""
    op.create_table(
        "port_call",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=24), nullable=False),
        sa.Column("officer_id", sa.String(length=32), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["staff.id"], name="fk_port_call_officer_id_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_port_call"),
    )
    op.create_index("ix_port_call_officer_id", "port_call", ["officer_id"])
    op.create_table(
        "crew_member",
        sa.Column("port_call_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["port_call_id"], ["port_call.id"], name="fk_crew_member_port_call_id_port_call"),
        sa.PrimaryKeyConstraint("port_call_id", "position", name="pk_crew_member"),
        sa.UniqueConstraint("screening_id", name="uq_crew_member_screening_id"),
    )
