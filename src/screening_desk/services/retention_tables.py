"""What the end of a period does to each table of the store: every table is listed once, and a test knows them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, case, delete, or_, select, update
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.base import Base
from screening_desk.records.contact_models import ContactAside, ContactFact, PatternMember, PatternProposal
from screening_desk.records.crossing_models import CrossingBatch, CrossingRow, DocumentLink
from screening_desk.records.day_models import (
    CaughtUp,
    GroupMember,
    LateAside,
    LateEntry,
    SearchReason,
    ShiftHandOver,
    TravelGroup,
)
from screening_desk.records.decision_models import AttachmentRemoval, CareMark, DecisionForm
from screening_desk.records.interview_models import InstrumentReading, Interview, ItemFinding
from screening_desk.records.match_models import ListHit, ListHitCopy, ListJudgement
from screening_desk.records.paper_models import CasePaper, PaperUse, PaperWithdrawal
from screening_desk.records.review_models import CaseNote, CaseTask, DeferralNotice
from screening_desk.records.rights_models import LegalHold, SubjectRequest
from screening_desk.records.station_models import ArrivedEvent, Attachment, StationFile
from screening_desk.records.vessel_models import CrewMember, PortCall
from screening_desk.records.wording_models import LetterPaper
from screening_desk.services.document_key import document_key, spellings


@dataclass(frozen=True)
class Goes:
    """A table whose rows go together with what they belong to: pairs of a column and whose id it holds."""

    table: type[Base]
    by: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """The name of the table."""
        return str(self.table.__tablename__)


def _of(table: type[Base], *by: tuple[str, str]) -> Goes:
    return Goes(table, by)


_SCREENING = ("screening_id", "screening")
_CASE = ("case_id", "case")
GOES: tuple[Goes, ...] = (
    _of(row.Case, ("id", "case")),
    _of(row.Screening, ("id", "screening"), _CASE),
    _of(row.FindingRow, _SCREENING),
    _of(row.GivenRow, _SCREENING),
    _of(ContactFact, _SCREENING),
    _of(PatternMember, _SCREENING),
    _of(row.AnswerRow, _SCREENING),
    _of(row.AssessmentRow, _SCREENING),
    _of(Interview, _SCREENING),
    _of(InstrumentReading, _SCREENING),
    _of(row.Correction, _SCREENING),
    _of(LateEntry, _SCREENING),
    _of(LateAside, _SCREENING),
    _of(CaughtUp, _SCREENING),
    _of(ListHit, _SCREENING),
    _of(ListHitCopy, ("hit_id", "list_hit")),
    _of(ListJudgement, ("hit_id", "list_hit")),
    _of(SearchReason, ("id", "search_reason"), ("object_id", "screening")),
    _of(row.CaseEvent, _CASE),
    _of(ArrivedEvent, _CASE),
    _of(row.Decision, _CASE),
    _of(ItemFinding, ("decision_id", "decision")),
    _of(DeferralNotice, ("decision_id", "decision")),
    _of(DecisionForm, ("decision_id", "decision")),
    _of(row.Consent, _CASE),
    _of(row.ConsentWithdrawal, ("consent_id", "consent")),
    _of(row.Letter, _CASE),
    _of(row.LetterUse, ("letter_id", "letter")),
    _of(row.LetterProof, ("letter_id", "letter")),
    _of(LetterPaper, ("letter_id", "letter")),
    _of(row.LetterWithdrawal, ("letter_id", "letter")),
    _of(row.ReferralStep, ("letter_id", "letter")),
    _of(CasePaper, _CASE),
    _of(PaperUse, ("paper_id", "case_paper")),
    _of(PaperWithdrawal, ("paper_id", "case_paper")),
    _of(row.ServiceGiven, _CASE),
    _of(row.PlannedContact, _CASE),
    _of(CaseNote, _CASE),
    _of(CaseTask, _CASE),
    _of(row.PaperSigning, _CASE),
    _of(CareMark, _CASE),
    _of(Attachment, ("id", "attachment"), _CASE),
    _of(AttachmentRemoval, ("attachment_id", "attachment")),
    _of(LegalHold, _CASE, _SCREENING),
    _of(
        row.FormDraft,
        ("object_id", "form_draft"),
        ("object_id", "case"),
        ("object_id", "screening"),
        ("object_id", "list_hit"),
    ),
    _of(PortCall, ("id", "port_call")),
    _of(CrewMember, ("port_call_id", "port_call"), _SCREENING),
    _of(TravelGroup, ("id", "travel_group")),
    _of(GroupMember, ("group_id", "travel_group"), _SCREENING),
    _of(ShiftHandOver, ("id", "shift_hand_over")),
    _of(SubjectRequest, ("id", "subject_request")),
    _of(CrossingBatch, ("id", "crossing_batch")),
    _of(CrossingRow, ("batch_id", "crossing_batch")),
)
"""In an order in which each finds the ids of the one above; they go the other way round."""

EMPTIED = {
    "contact_aside": "goes with the last screening that has the contact",
    "document_link": "goes with the last screening of one of its documents",
    "identity": "goes with the last screening that names it",
    "pattern_proposal": "goes with the last screening it stands on",
    "station_file": "loses the readings it kept aside; that a file was sent or came stays",
}
"""Tables that lose a part."""

STAYS = {
    "audit_entry": "never: codes and random ids only",
    "backup": "names backups, which hold what went until they age out",
    "card_review": "names who read a text",
    "day_count": "counts without persons",
    "destruction": "the proof of what went",
    "destruction_item": "random ids of what went",
    "draft": "open work of one person",
    "former_station_key": "keys of the station",
    "form_block": "numbers of empty sheets",
    "list_entry": "goes with its version, when the list has two newer ones or is closed",
    "list_number": "goes with its version",
    "list_version": "when a list was loaded and what was kept, without its entries",
    "office_key": "keys of the office",
    "office_text": "words of papers, without persons",
    "partner": "institutions",
    "partner_key": "keys of institutions",
    "peer_station": "other stations",
    "person_elsewhere": "staff of other stations",
    "reference_edition": "rules",
    "reference_key": "rules",
    "reference_version": "rules",
    "setting": "the office's own",
    "staff": "people of the office",
    "station_key": "keys of the station",
    "training_run": "invented travellers, in a store of its own",
    "void_sheet": "numbers of empty sheets",
    "watch_list": "what a list is called and what it is for, without its entries",
}
"""Tables whose rows stay, with the reason."""

KINDS = (
    "case", "screening", "attachment", "form_draft", "port_call", "travel_group", "shift_hand_over", "search_reason",
    "subject_request", "crossing_batch",
)  # fmt: skip
"""What can be destroyed as one thing."""


def destroy(session: Session, things: Iterable[tuple[str, str]]) -> None:
    """Delete things, each by kind and id, with all that belongs to them, inside a running transaction."""
    ids: dict[str, set[str]] = defaultdict(set)
    for kind, object_id in things:
        if kind not in KINDS:
            raise ValueError("only what is listed as one thing is destroyed as one")
        ids[kind].add(object_id)
    for each in GOES:
        table = _table(each)
        if "id" in table.columns and any(ids[of] for _, of in each.by):
            ids[each.name] |= set(session.scalars(select(table.c.id).where(_belongs(table, each, ids))))
    people = _people(session, ids["screening"])
    for each in reversed(GOES):
        if any(ids[of] for _, of in each.by):
            table = _table(each)
            session.execute(delete(table).where(_belongs(table, each, ids)))
    _drop_people(session, people)
    _drop_links(session)
    _empty(session, ids["screening"])


def _table(each: Goes) -> Table:
    return Base.metadata.tables[each.name]


def _belongs(table: Table, each: Goes, ids: dict[str, set[str]]) -> ColumnElement[bool]:
    """Say which rows of a table belong to what goes. A form draft put away is one thing by the id of its screening."""
    parts = [table.c[column].in_(ids[of]) for column, of in each.by if ids[of]]
    return or_(*parts)


def _people(session: Session, screenings: Iterable[str]) -> set[str]:
    found = session.scalars(select(row.Screening.identity_id).where(row.Screening.id.in_(screenings)))
    return {each for each in found if each}


def _drop_people(session: Session, people: set[str]) -> None:
    named = select(row.Screening.identity_id).where(row.Screening.identity_id.in_(people))
    gone = people - {each for each in session.scalars(named) if each}
    one = row.Identity
    numbers = session.execute(select(one.document_number, one.issuing_state).where(one.id.in_(gone))).all()
    session.execute(delete(one).where(one.id.in_(gone)))
    _drop_movements(session, {key for number, state in numbers if (key := document_key(number, state))})


def _drop_movements(session: Session, keys: Iterable[str]) -> None:
    """Forget the crossings of documents that no screening names any more, and what was said about them.

    What stands in a list goes with the list.
    """
    for key in keys:
        named = select(row.Identity.document_number, row.Identity.issuing_state)
        left = session.execute(named.where(row.Identity.document_number.in_(spellings(key))))
        if any(document_key(number, state) == key for number, state in left):
            continue
        mine = (CrossingRow.document == key) & CrossingRow.batch_id.is_(None)
        session.execute(update(CrossingRow).where(mine).values(replaces=None))
        session.execute(delete(CrossingRow).where(mine))
        session.execute(delete(DocumentLink).where(or_(DocumentLink.one == key, DocumentLink.other == key)))


def _drop_links(session: Session) -> None:
    """A contact that was set aside and a pattern tell of people as long as one of them is here, and no longer."""
    fact, aside = ContactFact, ContactAside
    held = select(fact.key).where(fact.kind == aside.kind, fact.key == aside.key).exists()
    stands = select(PatternMember.proposal_id).where(PatternMember.proposal_id == PatternProposal.id).exists()
    session.execute(delete(aside).where(~held))
    session.execute(delete(PatternProposal).where(~stands))


def _empty(session: Session, screenings: set[str]) -> None:
    """Take words and names out of what stays: readings aside in files between stations, requests about what went.

    Who asked stays until they were answered (`subject_requests.answer`): they are told that it went.
    """
    if not screenings:
        return
    files = session.execute(select(StationFile.id, StationFile.aside)).all()
    for file_id, aside in files:
        left: list[dict[str, Any]] = [one for one in aside if one.get("screening_id") not in screenings]
        if len(left) != len(aside):
            session.execute(update(StationFile).where(StationFile.id == file_id).values(aside=left))
    session.execute(
        update(SubjectRequest)
        .where(SubjectRequest.screening_id.in_(screenings))
        .values(
            name=case((SubjectRequest.answered_at.is_(None), SubjectRequest.name), else_=""),
            words="",
            decision_words="",
            answer="",
        )
    )
