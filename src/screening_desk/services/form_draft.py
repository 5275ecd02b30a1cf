"""What a supervisor typed into a form of a case and has not saved: kept in the store until it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.rules.assessment import Answer
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_events
from screening_desk.services.desk import Desk
from screening_desk.services.draft import How, read_as
from screening_desk.services.errors import Refused


class TypedReading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An own reading, half made."""

    answers: dict[str, Answer] = {}
    added: tuple[str, ...] = ()
    """Items offered beside the usual ones, answered or not."""
    certainty: int | None = None
    reason: str = ""
    known: dict[str, How] = {}
    """By what an answer is known, where that is not as usual."""
    declined: tuple[str, ...] = ()
    """Items that the person did not want to answer."""


class TypedDecision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A decision being written. Of the second person only the user name: a confirmation is for what is saved at once."""

    kind: str = ""
    refer: bool = False
    ground: str = ""
    basis: str = ""
    until_day: str = ""
    """Day and time as typed, complete or not."""
    until_time: str = ""
    placement_answer: str = ""
    handed_kind: str = ""
    handed_to: str = ""
    handed_person: str = ""
    handed_time: str = ""
    handed_how: str = ""
    exit_ban: bool = False
    ban_reason: str = ""
    birth_place: str = ""
    second_username: str = ""
    alone: bool = False
    alone_reason: str = ""
    endorsement: str = ""
    reason: str = ""
    marks: dict[str, str] = {}


class TypedConsent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A consent, an exception or a withdrawal being recorded for one recipient; ``form`` says which."""

    form: str
    partner_id: str
    given_by: str = ""
    how: str = ""
    safe: str = ""
    basis: str = ""
    scope: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    understood: bool = False
    language: str = ""
    interpreter: str = ""
    child_view: str = ""
    not_suspected: bool = False
    withheld: str = ""
    reason: str = ""
    second_username: str = ""
    learned_day: str = ""
    learned_time: str = ""
    nobody_there: bool = False


class TypedLetter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The choices for a letter that is not issued yet."""

    partner_id: str = ""
    services: tuple[str, ...] = ()
    tonight: bool = False
    disability: bool = False
    urgent_need: str = ""
    return_answer: str = ""
    mou_exception: str = ""
    mou_reason: str = ""
    second_username: str = ""
    nobody_there: bool = False
    with_identity: bool = False
    identity_reason: str = ""
    contact_way: str = ""
    signer_form: str = ""
    signer_position: str = ""
    signer_name: str = ""
    signer_nip: str = ""
    speed: str = ""
    copies_to: str = ""


class TypedFollowUp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One act of follow-up being noted; ``act`` says which, ``target`` of which referral, service or contact."""

    act: str = ""
    target: str = ""
    choice: str = ""
    way: str = ""
    whom: str = ""
    person: str = ""
    number: str = ""
    reason: str = ""
    day: str = ""
    """As typed, complete or not."""
    private: str = ""
    safety: dict[str, str] = {}
    words: str = ""


class TypedPaper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A paper of a case being written; ``kind`` says which. Of the second person only the user name."""

    kind: str = ""
    texts: dict[str, str] = {}
    picks: tuple[str, ...] = ()
    second_username: str = ""


class TypedItem(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One item of a checklist of care being noted."""

    state: str = ""
    words: str = ""
    partner_id: str = ""


class TypedCare(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Items of checklists of care that are being noted, by path and item with a dot between."""

    items: dict[str, TypedItem] = {}


class TypedNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A note on the person who waits, a task, or how one ended; ``mode`` says which."""

    mode: str = ""
    kind: str = ""
    place: str = ""
    what: str = ""
    who: str = ""
    hour: str = ""
    text: str = ""


class TypedNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The notice of a deferral being written."""

    fact: str = ""
    official: str = ""
    objection: str = ""
    signed: bool = False


Typed: TypeAlias = (
    TypedReading
    | TypedDecision
    | TypedConsent
    | TypedLetter
    | TypedFollowUp
    | TypedPaper
    | TypedCare
    | TypedNote
    | TypedNotice
)
KINDS: Mapping[str, type[Typed]] = {
    "reading": TypedReading,
    "decision": TypedDecision,
    "consent": TypedConsent,
    "letter": TypedLetter,
    "follow_up": TypedFollowUp,
    "paper": TypedPaper,
    "care": TypedCare,
    "note": TypedNote,
    "notice": TypedNotice,
}
FORMAT = 4
"""Raised when a form above changes its fields: what another version wrote is then told, not misread."""
_ENDS: Mapping[str, frozenset[str]] = {
    "reading": frozenset({"reading_saved", "third_saved", "third_revised"}),
    "decision": frozenset({"decided"}),
    "notice": frozenset({"notice"}),
}
"""The event that ends what others typed for the same matter, too: it was typed before they saw that."""


@dataclass(frozen=True)
class Kept:
    """A draft of one form; ``form`` is None when another version of the program wrote it."""

    kind: str
    at: datetime
    form: Typed | None


def kind_of(form: Typed) -> str:
    """Return the name under which a form is kept."""
    return next(kind for kind, one in KINDS.items() if isinstance(form, one))


def keep_form(desk: Desk, case_id: str, saw: int, form: Typed) -> datetime:
    """Replace the draft of one form, and return when that was on disk; ``saw`` is the version of the case shown."""
    now, kind = desk.clock.now(), kind_of(form)
    key = {"staff_id": desk.actor.id, "kind": kind, "object_id": case_id, "format": FORMAT}
    with desk.quietly(_action(kind)) as session:
        if session.get(row.Case, case_id) is None:
            raise Refused("not_found")
        body: dict[str, Any] = msgspec.to_builtins(form)
        session.merge(row.FormDraft(**key, kept_at=now, saw=saw, body=body))
    return desk.clock.now()


def kept_forms(desk: Desk, case_id: str) -> tuple[Kept, ...]:
    """Return one's own drafts of a case that was just opened; what is settled meanwhile goes and is not returned."""
    mine = select(row.FormDraft).where(
        row.FormDraft.staff_id == desk.actor.id, row.FormDraft.object_id == case_id, row.FormDraft.kind.in_(KINDS)
    )
    found: dict[str, Kept] = {}
    with desk.quietly(Action.CASE_OPEN) as session:
        events = load_events(session, case_id)
        for draft in session.scalars(mine.order_by(row.FormDraft.kept_at)):
            if any(event.kind in _ENDS.get(draft.kind, ()) and event.sequence > draft.saw for event in events):
                session.delete(draft)
                continue
            kept = _read(draft)
            if kept.form is not None or draft.kind not in found:
                found[draft.kind] = kept
    return tuple(found[kind] for kind in KINDS if kind in found)


def kept_note(desk: Desk) -> tuple[str, Kept] | None:
    """Return one's own newest note that is not saved, and of which case: officers note without opening one."""
    mine = select(row.FormDraft).where(row.FormDraft.staff_id == desk.actor.id, row.FormDraft.kind == "note")
    with desk.quietly(Action.CASE_CARE) as session:
        found = session.scalars(
            mine.where(row.FormDraft.format == FORMAT).order_by(row.FormDraft.kept_at.desc())
        ).first()
        return (found.object_id, _read(found)) if found is not None else None


def drop_form(desk: Desk, case_id: str, kind: str) -> datetime:
    """Forget a draft because its form was emptied by hand; return when that was on disk."""
    with desk.quietly(_action(kind)) as session:
        session.execute(_drafts(case_id, kind, desk.actor.id).where(row.FormDraft.format == FORMAT))
    return desk.clock.now()


def settle_form(session: Session, desk: Desk, case_id: str, kind: str) -> None:
    """Forget the drafts of a form in the transaction that saves it.

    A reading or a decision ends what others typed before they saw it; a consent or a letter ends one's own.
    """
    session.execute(_drafts(case_id, kind, None if kind in _ENDS else desk.actor.id))


def _action(kind: str) -> Action:
    """Notes are written by officers too, who open no case."""
    return Action.CASE_CARE if kind == "note" else Action.CASE_OPEN


def _drafts(case_id: str, kind: str, staff_id: str | None) -> Any:
    wanted = delete(row.FormDraft).where(row.FormDraft.object_id == case_id, row.FormDraft.kind == kind)
    return wanted if staff_id is None else wanted.where(row.FormDraft.staff_id == staff_id)


def _read(draft: row.FormDraft) -> Kept:
    form = read_as(KINDS[draft.kind], draft.body) if draft.format == FORMAT else None
    return Kept(draft.kind, draft.kept_at, form)
