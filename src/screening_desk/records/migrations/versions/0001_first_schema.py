"""The first schema: every table of the store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables, those others point at first."""
    _office()
    _screenings()
    _judgements()
    _cases()
    _consents()
    _letters()


def _office() -> None:
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("username", sa.String(length=64), nullable=False),
        sa.Column("display_name", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("nip", sa.String(length=18), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("first_passphrase", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("username", name="uq_staff_username"),
    )
    op.create_table(
        "audit_entry",
        sa.Column("chain_id", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("action", sa.String(length=48), nullable=False),
        sa.Column("object_kind", sa.String(length=32), nullable=False),
        sa.Column("object_id", sa.String(length=64), nullable=False),
        sa.Column("reason_code", sa.String(length=64), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("program_version", sa.String(length=32), nullable=False),
        sa.Column("previous", sa.LargeBinary(length=32), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("chain_id", "sequence", name="pk_audit_entry"),
    )
    op.create_table(
        "backup",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.Column("tested_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_backup_by_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_backup"),
    )
    op.create_table(
        "reference_version",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("first_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_reference_version"),
    )


def _screenings() -> None:
    op.create_table(
        "identity",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("mrz", sa.String(length=200), nullable=False),
        sa.Column("document_code", sa.String(length=2), nullable=False),
        sa.Column("issuing_state", sa.String(length=3), nullable=False),
        sa.Column("document_number", sa.String(length=40), nullable=False),
        sa.Column("nationality", sa.String(length=3), nullable=False),
        sa.Column("sex", sa.String(length=1), nullable=False),
        sa.Column("primary_identifier", sa.String(length=400), nullable=False),
        sa.Column("secondary_identifier", sa.String(length=400), nullable=False),
        sa.Column("birth_date_raw", sa.String(length=10), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("expiry_date_raw", sa.String(length=10), nullable=False),
        sa.Column("expiry_date", sa.Date(), nullable=True),
        sa.Column("optional_data", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
    )
    op.create_index("ix_identity_document_number", "identity", ["document_number"], unique=False)
    op.create_table(
        "case",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("station", sa.String(length=24), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
        sa.UniqueConstraint("code", name="uq_case_code"),
    )
    op.create_table(
        "screening",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=24), nullable=False),
        sa.Column("register_year", sa.Integer(), nullable=False),
        sa.Column("register_serial", sa.Integer(), nullable=False),
        sa.Column("register_number", sa.String(length=40), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", sa.String(length=32), nullable=False),
        sa.Column("identity_id", sa.String(length=32), nullable=True),
        sa.Column("case_id", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("endorsement", sa.String(length=16), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("age_band", sa.String(length=8), nullable=False),
        sa.Column("nationality", sa.String(length=3), nullable=False),
        sa.Column("sex", sa.String(length=1), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.Column("accompanied", sa.Boolean(), nullable=True),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("program_version", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_screening_case_id_case"),
        sa.ForeignKeyConstraint(["identity_id"], ["identity.id"], name="fk_screening_identity_id_identity"),
        sa.ForeignKeyConstraint(["officer_id"], ["staff.id"], name="fk_screening_officer_id_staff"),
        sa.ForeignKeyConstraint(
            ["reference"], ["reference_version.digest"], name="fk_screening_reference_reference_version"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_screening"),
        sa.UniqueConstraint("register_number", name="uq_screening_register_number"),
        sa.UniqueConstraint(
            "station", "register_year", "register_serial", name="uq_screening_station_register_year_register_serial"
        ),
    )
    op.create_index("ix_screening_case_id", "screening", ["case_id"], unique=False)
    op.create_index("ix_screening_closed_at", "screening", ["closed_at"], unique=False)
    op.create_index("ix_screening_identity_id", "screening", ["identity_id"], unique=False)
    op.create_index("ix_screening_officer_id", "screening", ["officer_id"], unique=False)
    op.create_table(
        "finding",
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=48), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("handling", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("basis", sa.JSON(), nullable=False),
        sa.Column("asks", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_finding_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", "position", name="pk_finding"),
    )
    op.create_table(
        "given",
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("input", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_given_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", "input", name="pk_given"),
    )
    op.create_table(
        "answer",
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("item", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=12), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_answer_by_staff"),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_answer_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", "reading", "item", name="pk_answer"),
    )


def _judgements() -> None:
    op.create_table(
        "assessment",
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("reading", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("trace", sa.JSON(), nullable=False),
        sa.Column("unknown", sa.JSON(), nullable=False),
        sa.Column("catalogue_version", sa.String(length=24), nullable=False),
        sa.Column("rule_version", sa.String(length=24), nullable=False),
        sa.Column("certainty", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_assessment_by_staff"),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_assessment_screening_id_screening"),
        sa.PrimaryKeyConstraint("screening_id", "reading", name="pk_assessment"),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_correction_by_staff"),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_correction_screening_id_screening"),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
    )
    op.create_index("ix_correction_screening_id", "correction", ["screening_id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_draft_staff_id_staff"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_draft"),
    )


def _cases() -> None:
    op.create_table(
        "case_event",
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_case_event_by_staff"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_event_case_id_case"),
        sa.PrimaryKeyConstraint("case_id", "sequence", name="pk_case_event"),
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("screening_id", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("refer", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ground", sa.String(length=16), nullable=False),
        sa.Column("basis", sa.String(length=200), nullable=False),
        sa.Column("placement_answer", sa.Text(), nullable=False),
        sa.Column("handed_to", sa.String(length=200), nullable=False),
        sa.Column("second_person", sa.String(length=32), nullable=True),
        sa.Column("alone_on_duty", sa.Boolean(), nullable=False),
        sa.Column("endorsement", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_decision_by_staff"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_decision_case_id_case"),
        sa.ForeignKeyConstraint(["screening_id"], ["screening.id"], name="fk_decision_screening_id_screening"),
        sa.ForeignKeyConstraint(["second_person"], ["staff.id"], name="fk_decision_second_person_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_case_id", "decision", ["case_id"], unique=False)


def _consents() -> None:
    op.create_table(
        "partner",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("addressee", sa.String(length=200), nullable=False),
        sa.Column("town", sa.String(length=100), nullable=False),
        sa.Column("serves", sa.JSON(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("night", sa.Boolean(), nullable=False),
        sa.Column("mou_number", sa.String(length=80), nullable=False),
        sa.Column("mou_until", sa.Date(), nullable=True),
        sa.Column("contact", sa.String(length=200), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("checked_by", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_partner"),
        sa.UniqueConstraint("name", name="uq_partner_name"),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("partner_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("basis", sa.String(length=24), nullable=False),
        sa.Column("given_by", sa.String(length=16), nullable=False),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("purposes", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(length=80), nullable=False),
        sa.Column("interpreter", sa.String(length=16), nullable=False),
        sa.Column("how", sa.String(length=16), nullable=False),
        sa.Column("understood", sa.Boolean(), nullable=False),
        sa.Column("child_view", sa.Text(), nullable=False),
        sa.Column("safe_to_carry", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("second_person", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_consent_by_staff"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_consent_case_id_case"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], name="fk_consent_partner_id_partner"),
        sa.ForeignKeyConstraint(["second_person"], ["staff.id"], name="fk_consent_second_person_staff"),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_case_id", "consent", ["case_id"], unique=False)
    op.create_table(
        "consent_withdrawal",
        sa.Column("consent_id", sa.String(length=32), nullable=False),
        sa.Column("learned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_consent_withdrawal_by_staff"),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name="fk_consent_withdrawal_consent_id_consent"),
        sa.PrimaryKeyConstraint("consent_id", name="pk_consent_withdrawal"),
    )


def _letters() -> None:
    op.create_table(
        "letter",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("partner_id", sa.String(length=32), nullable=False),
        sa.Column("consent_id", sa.String(length=32), nullable=False),
        sa.Column("station", sa.String(length=24), nullable=False),
        sa.Column("register_year", sa.Integer(), nullable=False),
        sa.Column("register_serial", sa.Integer(), nullable=False),
        sa.Column("register_number", sa.String(length=40), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("identity_reason", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("consent_pdf", sa.LargeBinary(), nullable=True),
        sa.Column("consent_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_letter_by_staff"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_letter_case_id_case"),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name="fk_letter_consent_id_consent"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], name="fk_letter_partner_id_partner"),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("register_number", name="uq_letter_register_number"),
        sa.UniqueConstraint(
            "station", "register_year", "register_serial", name="uq_letter_station_register_year_register_serial"
        ),
    )
    op.create_index("ix_letter_case_id", "letter", ["case_id"], unique=False)
    op.create_table(
        "letter_use",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("letter_id", sa.String(length=32), nullable=False),
        sa.Column("sheet", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name="fk_letter_use_by_staff"),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name="fk_letter_use_letter_id_letter"),
        sa.PrimaryKeyConstraint("id", name="pk_letter_use"),
    )
    op.create_index("ix_letter_use_letter_id", "letter_use", ["letter_id"], unique=False)
