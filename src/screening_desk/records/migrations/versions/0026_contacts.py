"""Contacts of a screening, contacts that are set aside, and patterns that wait for a supervisor."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Create the tables; of screenings before, contacts are known only as they stand among what was given."""
    op.create_table(
        "contact_fact",
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("field", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("typed", sa.String(length=200), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_contact_fact_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", "field", name="pk_contact_fact"),
    )
    op.create_index("ix_contact_fact_kind_key_at", "contact_fact", ["kind", "key", "at"])
    op.create_index("ix_contact_fact_kind_at", "contact_fact", ["kind", "at"])
    op.create_table(
        "contact_aside",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_by", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_contact_aside_by_staff"),
        sa.ForeignKeyConstraint(["lifted_by"], ["staff.id"], name="fk_contact_aside_lifted_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_aside"),
    )
    op.create_index("ix_contact_aside_kind_key", "contact_aside", ["kind", "key"])
    op.create_table(
        "pattern_proposal",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=400), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("decided_by", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["staff.id"], name="fk_pattern_proposal_decided_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_pattern_proposal"),
    )
    op.create_index("ix_pattern_proposal_rule_kind_key", "pattern_proposal", ["rule", "kind", "key"])
    op.create_index("ix_pattern_proposal_state", "pattern_proposal", ["state"])
    op.create_table(
        "pattern_member",
        sa.Column("proposal_id", sa.String(length=32), nullable=False),
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["pattern_proposal.id"], name="fk_pattern_member_proposal_id_pattern_proposal"
        ),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_pattern_member_screening_id_screening"),
        sa.PrimaryKeyConstraint("proposal_id", "screening_id", name="pk_pattern_member"),
    )
    op.create_index("ix_pattern_member_screening_id", "pattern_member", ["screening_id"])
    op.create_index("ix_group_member_screening_id", "group_member", ["screening_id"])
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
