"""The tables of the store: typed SQLAlchemy models, the same on SQLCipher and on PostgreSQL.

Who someone is lives in ``identity`` alone, referenced by a random id; ``screening`` and its children hold what was
found; ``case`` joins screenings, decisions, consents and letters. Counting reads typed columns, never identity.
Decisions, case events and withdrawals are appended, never edited.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from screening_desk.records.base import ID as ID
from screening_desk.records.base import Base
from screening_desk.records.follow_up_models import PlannedContact as PlannedContact
from screening_desk.records.follow_up_models import ReferralStep as ReferralStep
from screening_desk.records.follow_up_models import ServiceGiven as ServiceGiven
from screening_desk.records.proof_models import LetterProof as LetterProof
from screening_desk.records.proof_models import LetterWithdrawal as LetterWithdrawal
from screening_desk.records.proof_models import OfficeKey as OfficeKey
from screening_desk.records.proof_models import PartnerKey as PartnerKey
from screening_desk.records.reference_models import ReferenceEdition as ReferenceEdition
from screening_desk.records.reference_models import ReferenceKey as ReferenceKey
from screening_desk.records.reference_models import ReferenceVersion as ReferenceVersion
from screening_desk.records.referral_models import Consent as Consent
from screening_desk.records.referral_models import ConsentWithdrawal as ConsentWithdrawal
from screening_desk.records.referral_models import Letter as Letter
from screening_desk.records.referral_models import LetterUse as LetterUse
from screening_desk.records.referral_models import Partner as Partner
from screening_desk.records.signing_models import PaperSigning as PaperSigning


class Setting(Base):
    """One setting of the office, by its key."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[dict[str, Any]]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str] = mapped_column(ID)


class Staff(Base):
    """A person who signs in. The role in this row stands, whatever a key slot says."""

    __tablename__ = "staff"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    username: Mapped[str] = mapped_column(String(64), unique=True)
    display_name: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(24))
    nip: Mapped[str] = mapped_column(String(18), default="")
    active: Mapped[bool] = mapped_column(default=True)
    first_passphrase: Mapped[bool] = mapped_column(default=True)
    child_trained: Mapped[bool] = mapped_column(default=False)
    """Trained to speak with children."""
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    signed_in_at: Mapped[datetime | None]


class AuditEntry(Base):
    """One link of a station's audit chain: codes and random ids, never a name, a number or free text."""

    __tablename__ = "audit_entry"

    chain_id: Mapped[str] = mapped_column(ID, primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    person_id: Mapped[str] = mapped_column(ID)
    role: Mapped[str] = mapped_column(String(24))
    action: Mapped[str] = mapped_column(String(48))
    object_kind: Mapped[str] = mapped_column(String(32))
    object_id: Mapped[str] = mapped_column(String(64))
    reason_code: Mapped[str] = mapped_column(String(64))
    outcome: Mapped[str] = mapped_column(String(16))
    program_version: Mapped[str] = mapped_column(String(32))
    previous: Mapped[bytes] = mapped_column(LargeBinary(32))
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))


class Identity(Base):
    """Who someone is, as the document said it or as it was typed. Nothing else of the store names a person."""

    __tablename__ = "identity"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    created_at: Mapped[datetime]
    source: Mapped[str] = mapped_column(String(16))
    mrz: Mapped[str] = mapped_column(String(200), default="")
    document_code: Mapped[str] = mapped_column(String(2), default="")
    issuing_state: Mapped[str] = mapped_column(String(3), default="")
    document_number: Mapped[str] = mapped_column(String(40), default="", index=True)
    nationality: Mapped[str] = mapped_column(String(3), default="")
    sex: Mapped[str] = mapped_column(String(1), default="")
    primary_identifier: Mapped[str] = mapped_column(String(400), default="")
    secondary_identifier: Mapped[str] = mapped_column(String(400), default="")
    birth_date_raw: Mapped[str] = mapped_column(String(10), default="")
    birth_date: Mapped[date | None] = mapped_column(index=True)
    expiry_date_raw: Mapped[str] = mapped_column(String(10), default="")
    expiry_date: Mapped[date | None]
    optional_data: Mapped[str] = mapped_column(String(40), default="")
    mrz_confirmed: Mapped[str] = mapped_column(String(200), default="")
    keyboard: Mapped[str] = mapped_column(String(400), default="")
    added_name: Mapped[str] = mapped_column(String(400), default="")


class Case(Base):
    """What joins screenings, identities, decisions, consents and letters of one matter."""

    __tablename__ = "case"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    code: Mapped[str] = mapped_column(String(12), unique=True)
    station: Mapped[str] = mapped_column(String(24))
    opened_at: Mapped[datetime]


class Screening(Base):
    """One finished or handed-over screening. It never changes; a correction is an entry of its own."""

    __tablename__ = "screening"
    __table_args__ = (
        UniqueConstraint("station", "register_year", "register_serial"),
        Index("ix_screening_officer_id_closed_at", "officer_id", "closed_at"),  # one's own last ones
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    station: Mapped[str] = mapped_column(String(24))
    register_year: Mapped[int]
    register_serial: Mapped[int]
    register_number: Mapped[str] = mapped_column(String(40), unique=True)
    mode: Mapped[str] = mapped_column(String(16))
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime] = mapped_column(index=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    identity_id: Mapped[str | None] = mapped_column(ForeignKey("identity.id"), index=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case.id"), index=True)
    state: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(Text, default="")
    level: Mapped[str] = mapped_column(String(16))
    endorsement: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Text, default="")
    age_band: Mapped[str] = mapped_column(String(8), default="")
    nationality: Mapped[str] = mapped_column(String(3), default="")
    sex: Mapped[str] = mapped_column(String(1), default="")
    apart: Mapped[bool] = mapped_column(default=False)
    accompanied: Mapped[bool | None]
    reference: Mapped[str] = mapped_column(ForeignKey("reference_version.digest"))
    program_version: Mapped[str] = mapped_column(String(32))


class FindingRow(Base):
    """A finding as code and facts; its words come from the reference version at display time."""

    __tablename__ = "finding"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    code: Mapped[str] = mapped_column(String(48))
    verdict: Mapped[str] = mapped_column(String(16))
    handling: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(32))
    facts: Mapped[dict[str, Any]]
    basis: Mapped[dict[str, Any]]
    asks: Mapped[str | None] = mapped_column(String(32))


class GivenRow(Base):
    """What the officer saw or answered about a check row, and when."""

    __tablename__ = "given"
    __table_args__ = (
        Index(
            "ix_given_unreachable",
            "screening_id",
            sqlite_where=text("input = 'simkim' AND value = 'unreachable'"),
            postgresql_where=text("input = 'simkim' AND value = 'unreachable'"),
        ),
    )
    """The few checks to catch up are found without reading all answers; a save of any other answer pays nothing."""

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    input: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class AnswerRow(Base):
    """One answer of one reading: 1 is the counter's, 2 the supervisor's."""

    __tablename__ = "answer"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    reading: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item: Mapped[str] = mapped_column(String(16), primary_key=True)
    value: Mapped[str] = mapped_column(String(12))
    apart: Mapped[bool] = mapped_column(default=False)
    how: Mapped[str] = mapped_column(String(12), default="")
    """How it is known: seen, told, document, card; empty where nobody said."""
    declined: Mapped[bool] = mapped_column(default=False)
    """The person did not want to answer; the value beside it is never a no."""
    language: Mapped[str] = mapped_column(String(8), default="")
    """Of the question card."""
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class AssessmentRow(Base):
    """The result of one reading with its trace, as it was then."""

    __tablename__ = "assessment"

    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), primary_key=True)
    reading: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    level: Mapped[str] = mapped_column(String(16))
    trace: Mapped[list[Any]]
    unknown: Mapped[list[Any]]
    catalogue_version: Mapped[str] = mapped_column(String(24))
    rule_version: Mapped[str] = mapped_column(String(24))
    certainty: Mapped[int | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))


class Correction(Base):
    """A later word on a finished screening, with its reason; the screening itself stays."""

    __tablename__ = "correction"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"), index=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)


class Draft(Base):
    """The open screening of one person: one row, replaced at each answer, gone when it is saved."""

    __tablename__ = "draft"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    screening_id: Mapped[str] = mapped_column(ID)
    opened_at: Mapped[datetime]
    kept_at: Mapped[datetime]
    body: Mapped[dict[str, Any]]


class FormDraft(Base):
    """What one person typed into a form of a case and has not saved yet: replaced while typing, gone when saved.

    The format is part of the key: what another version of the program wrote is never overwritten.
    """

    __tablename__ = "form_draft"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    object_id: Mapped[str] = mapped_column(ID, primary_key=True)
    format: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kept_at: Mapped[datetime]
    saw: Mapped[int]
    """The version of the case that was on the screen."""
    body: Mapped[dict[str, Any]]


class CaseEvent(Base):
    """What happened to a case, in order. The next number is taken by whoever saw the last one."""

    __tablename__ = "case_event"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(24))
    facts: Mapped[dict[str, Any]]


class Decision(Base):
    """A supervisor's decision with its reason; a later one is another row."""

    __tablename__ = "decision"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    screening_id: Mapped[str] = mapped_column(ForeignKey("screening.id"))
    sequence: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str] = mapped_column(String(24))
    refer: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text)
    ground: Mapped[str] = mapped_column(String(16), default="")
    basis: Mapped[str] = mapped_column(String(200), default="")
    placement_answer: Mapped[str] = mapped_column(Text, default="")
    handed_to: Mapped[str] = mapped_column(String(200), default="")
    second_person: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    alone_on_duty: Mapped[bool] = mapped_column(default=False)
    endorsement: Mapped[str] = mapped_column(String(16), default="not_recorded")


class BackupRecord(Base):
    """A verified backup and where the chain stood in it."""

    __tablename__ = "backup"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    size: Mapped[int]
    sequence: Mapped[int]
    head: Mapped[str] = mapped_column(String(64))
    tested_at: Mapped[datetime | None]
    place: Mapped[str] = mapped_column(String(400), default="")
    """The folder it was put into; empty where that was not kept."""
    automatic: Mapped[bool] = mapped_column(default=False)
