"""Keys of stations, files between them, where events came from, and attachments of a case."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Create the tables; a store that never exchanged anything has nothing in them."""
    op.create_table(
        "station_key",
        _text("station", 24),
        _text("opens", 120),
        sa.Column("signs", sa.LargeBinary(), nullable=False),
        _moment("at"),
        _text("by"),
        _key("station_key", "by", "staff"),
        sa.PrimaryKeyConstraint("station", name="pk_station_key"),
    )
    op.create_table(
        "peer_station",
        _text("key", 64),
        _text("recipient", 80),
        _text("station", 24),
        _text("name", 200),
        _moment("at"),
        _text("by"),
        _moment("withdrawn_at", nullable=True),
        sa.Column("withdrawn_by", sa.String(length=32), nullable=True),
        _key("peer_station", "by", "staff"),
        _key("peer_station", "withdrawn_by", "staff"),
        sa.PrimaryKeyConstraint("key", name="pk_peer_station"),
    )
    op.create_table(
        "person_elsewhere",
        _text("staff_id"),
        _text("station", 24),
        _key("person_elsewhere", "staff_id", "staff"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_person_elsewhere"),
    )
    _files()
    op.create_table(
        "attachment",
        _text("id"),
        _text("case_id"),
        _moment("at"),
        _text("by"),
        _text("kind", 8),
        _text("title", 120),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _text("sha256", 64),
        _key("attachment", "case_id", "case"),
        _key("attachment", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_index("ix_attachment_case_id", "attachment", ["case_id"])


def _files() -> None:
    op.create_table(
        "station_file",
        _text("id"),
        sa.Column("outward", sa.Boolean(), nullable=False),
        _text("peer", 64),
        _moment("made_at"),
        _moment("at"),
        _text("by"),
        sa.Column("cases", sa.JSON(), nullable=False),
        sa.Column("written", sa.Boolean(), nullable=False),
        _text("sha256", 64),
        _text("chain_id"),
        sa.Column("chain_sequence", sa.Integer(), nullable=False),
        _text("chain_head", 64),
        sa.Column("aside", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["peer"], ["peer_station.key"], name="fk_station_file_peer_peer_station"),
        _key("station_file", "by", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_station_file"),
    )
    op.create_table(
        "arrived_event",
        _text("case_id"),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        _text("origin", 64),
        _key("arrived_event", "case_id", "case"),
        sa.PrimaryKeyConstraint("case_id", "sequence", name="pk_arrived_event"),
        sa.UniqueConstraint("case_id", "origin", name="uq_arrived_event_case_id_origin"),
    )


def _text(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}_{other}")
