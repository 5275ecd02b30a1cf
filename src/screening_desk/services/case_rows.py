"""Which rows of a case travel between stations, and how they are written down: plain values, checked when they arrive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Any

import msgspec
from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, String, Table, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from screening_desk.records import models as row
from screening_desk.records.base import Base, UtcDateTime
from screening_desk.records.contact_models import ContactFact
from screening_desk.records.day_models import CaughtUp, LateEntry
from screening_desk.records.decision_models import AttachmentRemoval, CareMark, DecisionForm
from screening_desk.records.interview_models import InstrumentReading, Interview, ItemFinding
from screening_desk.records.paper_models import CasePaper, PaperUse, PaperWithdrawal
from screening_desk.records.review_models import CaseNote, CaseTask, DeferralNotice
from screening_desk.records.rights_models import LegalHold
from screening_desk.records.station_models import Attachment
from screening_desk.records.wording_models import LetterPaper

Row = dict[str, Any]
Rows = dict[str, list[Row]]
_Int = Annotated[int, msgspec.Meta(ge=-(2**31), lt=2**31)]


@dataclass(frozen=True)
class Carried:
    """A table whose rows go with a case: `column` holds the id of a row of table `of`."""

    table: type[Base]
    column: str
    of: str
    filled: frozenset[str] = field(default_factory=frozenset)
    """Columns that are empty at first and written once: a later copy may bring them, and never empties them."""
    kept: frozenset[str] = field(default_factory=frozenset)
    """Columns whose value here stays whatever a file says: each station works them out from its own rows."""

    @property
    def name(self) -> str:
        """The name of the table."""
        return str(self.table.__tablename__)


_SERVICE_END = frozenset({"ended_on", "end_reason", "ended_at", "ended_by"})
_CONTACT_MADE = frozenset({"made_on", "result", "private", "answers", "words", "made_at", "made_by"})
_HOLD_END = frozenset({"lifted_at", "lifted_by", "lifted_reason"})
_TASK_END = frozenset({"done_at", "done_by", "outcome"})
CARRIED: tuple[Carried, ...] = (
    Carried(row.Case, "id", "case"),
    Carried(row.Screening, "case_id", "case"),
    Carried(row.FindingRow, "screening_id", "screening"),
    Carried(row.GivenRow, "screening_id", "screening"),
    Carried(ContactFact, "screening_id", "screening"),
    Carried(row.AnswerRow, "screening_id", "screening"),
    Carried(row.AssessmentRow, "screening_id", "screening"),
    Carried(Interview, "screening_id", "screening"),
    Carried(InstrumentReading, "screening_id", "screening"),
    Carried(row.Correction, "screening_id", "screening"),
    Carried(LateEntry, "screening_id", "screening"),
    Carried(CaughtUp, "screening_id", "screening"),
    Carried(row.Decision, "case_id", "case"),
    Carried(DecisionForm, "decision_id", "decision"),
    Carried(ItemFinding, "decision_id", "decision"),
    Carried(row.Consent, "case_id", "case"),
    Carried(row.ConsentWithdrawal, "consent_id", "consent"),
    Carried(row.Letter, "case_id", "case", kept=frozenset({"state"})),
    Carried(row.LetterUse, "letter_id", "letter"),
    Carried(row.LetterWithdrawal, "letter_id", "letter"),
    Carried(LetterPaper, "letter_id", "letter"),
    Carried(CasePaper, "case_id", "case"),
    Carried(PaperUse, "paper_id", "case_paper"),
    Carried(PaperWithdrawal, "paper_id", "case_paper"),
    Carried(row.ReferralStep, "letter_id", "letter", kept=frozenset({"sequence"})),
    Carried(row.ServiceGiven, "case_id", "case", filled=_SERVICE_END),
    Carried(row.PlannedContact, "case_id", "case", filled=_CONTACT_MADE),
    Carried(DeferralNotice, "decision_id", "decision"),
    Carried(CaseNote, "case_id", "case"),
    Carried(CaseTask, "case_id", "case", filled=_TASK_END),
    Carried(CareMark, "case_id", "case"),
    Carried(Attachment, "case_id", "case", kept=frozenset({"title", "content"})),
    Carried(AttachmentRemoval, "attachment_id", "attachment", kept=frozenset({"at", "by", "reason"})),
    Carried(LegalHold, "case_id", "case", filled=_HOLD_END),
)
"""In an order in which each finds the ids of the one above. Identities go by the screenings that name them."""

STAYS = {
    "arrived_event": "numbers of this store",
    "case_event": "goes by its origin, not by its number",
    "late_aside": "belongs to screenings that were put aside, which are in no case",
    "letter_proof": "made with a key of the office that issued the letter, which alone prints and sends it",
    "pattern_member": "a pattern is what this office found among its own screenings",
    "paper_signing": "the head of the office that issued a paper signs it",
    "training_run": "belongs to invented travellers",
}
"""Tables that lead to a case and stay, with the reason."""

READINGS = ("answer", "assessment", "interview", "instrument_reading")
"""Parts of one reading of one screening: two stations may each have made the second one."""

TABLES = {name: Base.metadata.tables[name] for name in (*(each.name for each in CARRIED), "identity")}


class Malformed(ValueError):
    """What came is not what this program would have written."""


def collect(session: Session, case_ids: Iterable[str]) -> Rows:
    """Return all rows of some cases but their events, by table, in the order of their keys."""
    ids: dict[str, set[str]] = {"case": set(case_ids)}
    found: Rows = {}
    for each in CARRIED:
        table = TABLES[each.name]
        found[each.name] = _rows(session, table, each.column, ids[each.of])
        if "id" in table.columns and each.name != "case":
            ids[each.name] = {one["id"] for one in found[each.name]}
    people = {one["identity_id"] for one in found["screening"] if one["identity_id"]}
    found["identity"] = _rows(session, TABLES["identity"], "id", people)
    return found


def destroy_removed(session: Session, case_ids: Iterable[str]) -> None:
    """Blank title and pages of attachments that were removed, here or at another station."""
    removed = select(AttachmentRemoval.attachment_id)
    mine = Attachment.case_id.in_(list(case_ids)), Attachment.id.in_(removed)
    session.execute(update(Attachment).where(*mine).values(title="", content=b""))


def key_of(table: Table, values: Row) -> tuple[Any, ...]:
    """Return the primary key of a row."""
    return tuple(values[column.name] for column in table.primary_key.columns)


def staff_columns(table: Table) -> tuple[str, ...]:
    """Return the columns that name a person of an office."""
    return tuple(key.parent.name for key in table.foreign_keys if key.column.table.name == "staff")


def checked(name: str, values: object) -> Row:
    """Return a row that came, with the types of its columns; what an older program did not know gets its default."""
    table = TABLES.get(name)
    if table is None or not isinstance(values, dict) or not all(isinstance(key, str) for key in values):
        raise Malformed(name)
    return checked_row(table, values)


def checked_row(table: Table, values: Row) -> Row:
    """Do the same for a table at hand."""
    if unknown := set(values) - set(table.columns.keys()):
        raise Malformed(f"{table.name}: {min(unknown)}")
    return {column.name: _value(column, values) for column in table.columns}


def require_closed(rows: Rows) -> None:
    """Refuse rows that belong to no case of the same file: a file speaks of the cases it names and of nothing else."""
    for each in CARRIED:
        if each.name == "case":
            continue
        above = {one["id"] for one in rows.get(each.of, ())}
        if any(one[each.column] not in above for one in rows.get(each.name, ())):
            raise Malformed(each.name)
    people = {one["identity_id"] for one in rows.get("screening", ())}
    if any(one["id"] not in people for one in rows.get("identity", ())):
        raise Malformed("identity")


def _rows(session: Session, table: Table, column: str, ids: set[str]) -> list[Row]:
    wanted = select(table).where(table.c[column].in_(ids)).order_by(*table.primary_key.columns)
    return [dict(each) for each in session.execute(wanted).mappings()]


def _value(column: Column[Any], values: Row) -> Any:
    if column.name not in values:
        return _default(column)
    value = values[column.name]
    if value is None:
        if not column.nullable:
            raise Malformed(str(column))
        return None
    try:
        return _typed(column, value)
    except msgspec.ValidationError as error:
        raise Malformed(str(column)) from error


def _typed(column: Column[Any], value: Any) -> Any:
    kind = column.type
    if isinstance(kind, UtcDateTime):
        moment = msgspec.convert(value, datetime)
        if moment.tzinfo is None:
            raise Malformed(str(column))
        return moment
    if isinstance(kind, JSON):
        if not isinstance(value, dict | list):
            raise Malformed(str(column))
        return value
    if isinstance(kind, String):
        text = msgspec.convert(value, str)
        if "\x00" in text or (kind.length is not None and len(text) > kind.length):
            raise Malformed(str(column))
        return text
    for sql, python in ((Boolean, bool), (Integer, _Int), (Date, date), (LargeBinary, bytes)):
        if isinstance(kind, sql):
            return msgspec.convert(value, python)
    raise Malformed(str(column))


def _default(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    if not isinstance(column.default, ScalarElementColumnDefault):
        raise Malformed(str(column))
    return column.default.arg
