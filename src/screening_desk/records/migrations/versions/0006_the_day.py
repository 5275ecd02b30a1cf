"""Late entries, numbered forms, checks to catch up, hand-overs of a shift, and groups that travel together."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Create the tables."""
    _paper()
    _shift()
    _groups()


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _id(name: str, length: int = 32) -> sa.Column[object]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _paper() -> None:
    op.create_table(
        "late_entry",
        _id("screening_id"),
        _id("station", 24),
        _moment("acted_at"),
        _moment("entered_at"),
        _id("writer", 200),
        _id("paper_number", 40),
        _id("why", 24),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_late_entry_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", name="pk_late_entry"),
        sa.UniqueConstraint("station", "paper_number", name="uq_late_entry_station_paper_number"),
    )
    op.create_index("ix_late_entry_acted_at", "late_entry", ["acted_at"])
    op.create_table(
        "form_block",
        _id("id"),
        _id("station", 24),
        _id("kind", 24),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        _moment("printed_at"),
        _id("printed_by"),
        sa.ForeignKeyConstraint(["printed_by"], ["staff.id"], name="fk_form_block_printed_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_form_block"),
        sa.UniqueConstraint("station", "kind", "first", name="uq_form_block_station_kind_first"),
    )
    op.create_table(
        "caught_up",
        _id("screening_id"),
        _id("input", 48),
        _id("value", 400),
        sa.Column("note", sa.Text(), nullable=False),
        _moment("at"),
        _id("by"),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_caught_up_screening_id_screening"),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_caught_up_by_staff"),
        sa.PrimaryKeyConstraint("screening_id", "input", name="pk_caught_up"),
    )


def _shift() -> None:
    op.create_table(
        "shift_hand_over",
        _id("id"),
        _id("station", 24),
        _moment("at"),
        _id("by"),
        _id("to"),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        _moment("taken_at", nullable=True),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_shift_hand_over_by_staff"),
        sa.ForeignKeyConstraint(["to"], ["staff.id"], name="fk_shift_hand_over_to_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_shift_hand_over"),
    )
    op.create_index("ix_shift_hand_over_station", "shift_hand_over", ["station"])


def _groups() -> None:
    op.create_table(
        "travel_group",
        _id("id"),
        _id("station", 24),
        _id("officer_id"),
        _moment("opened_at"),
        _moment("closed_at", nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["staff.id"], name="fk_travel_group_officer_id_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_travel_group"),
    )
    op.create_index("ix_travel_group_station", "travel_group", ["station"])
    op.create_table(
        "group_member",
        _id("group_id"),
        _id("screening_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        _moment("taken_out_at", nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["travel_group.id"], name="fk_group_member_group_id_travel_group"),
        sa.PrimaryKeyConstraint("group_id", "screening_id", name="pk_group_member"),
    )
