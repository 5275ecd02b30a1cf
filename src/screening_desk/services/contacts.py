"""Contacts of a screening: what was typed, the key by which it leads to others, and how many others have the same.

The counter is told counts and nothing else; who they are is `links`, for a supervisor.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.contact_models import ContactAside, ContactFact
from screening_desk.records.day_models import GroupMember
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key
from screening_desk.services.document_key import key_of as document_of
from screening_desk.services.draft import Draft
from screening_desk.services.one_person import identities_of, people_of

if TYPE_CHECKING:
    from screening_desk.matching.contact_keys import Kind as TextKind

Kind = Literal["phone", "address", "party", "ticket", "trip", "destination"]
TYPED: Mapping[str, TextKind] = {
    "contact_phone": "phone",
    "contact_phone_abroad": "phone",
    "contact_address": "address",
    "contact_address_abroad": "address",
    "contact_guarantor": "party",
    "contact_employer": "party",
    "contact_recruiter": "party",
    "contact_companion": "party",
    "contact_payer": "party",
    "contact_ticket": "ticket",
}
"""What the counter may type about contacts, in the order of the panel. Each stands among what was given."""
CARRIED: Mapping[str, TextKind] = {
    "group_address": "address",
    "group_operator": "party",
    "group_ticket": "ticket",
    "group_flight": "trip",
}
"""What a travel group brings counts for each of its people."""
FIELDS: Mapping[str, TextKind] = {**TYPED, **CARRIED}
DESTINATION, PURPOSE = "destination", "travel_purpose"
TOLD: frozenset[str] = frozenset({"phone", "address", "party", "ticket"})
"""Kinds that the counter is told of; a flight or a country is shared by everybody on board."""
MOST = 200
"""How many screenings with one contact are counted; more are told as more."""
LONGEST = 200
KEYS, BATCH = "contact_keys", 500
"""The setting that says by which version keys were made, and how many are made anew in one transaction."""
OWN_BEFORE = 5
"""How many earlier screenings of the same document bring their contacts."""
_CLEARED = ("proceed", "not_confirmed")


@dataclass(frozen=True)
class Fact:
    """One contact: its field, as typed, and the key; an empty key leads nowhere."""

    field: str
    kind: Kind
    typed: str
    key: str


@dataclass(frozen=True)
class Shared:
    """How many earlier screenings of other people have the same contact, and how many of those were handed over.

    ``more``: there are more than were counted. ``before``: the contact was not named today but at an earlier screening.
    """

    field: str
    kind: Kind
    screenings: int
    handed_over: int
    more: bool = False
    before: bool = False


def facts_of(given: Mapping[str, str]) -> tuple[Fact, ...]:
    """Return the contacts among what was given; pure."""
    found = [_fact(field, kind, given[field].strip()) for field, kind in FIELDS.items() if given.get(field, "").strip()]
    if given.get(PURPOSE) == "work" and given.get(DESTINATION):
        found.append(Fact(DESTINATION, "destination", given[DESTINATION], given[DESTINATION].upper()))
    return tuple(found)


def contact_rows(draft: Draft, at: datetime) -> list[dict[str, object]]:
    """Return the rows of a draft that is being saved; ``at`` is when it happened."""
    facts = facts_of({key: each.value for key, each in draft.given.items()})
    return [{"screening_id": draft.screening_id, "at": at, **vars(fact)} for fact in facts]


def shared_with(desk: Desk, draft: Draft) -> tuple[Shared, ...]:
    """Count who else has the contacts of an open screening; counts alone, so it leaves no entry."""
    with desk.look(Action.SCREENING_OPEN) as session:
        now = facts_of({key: each.value for key, each in draft.given.items()})
        keys = {(fact.kind, fact.key) for fact in now}
        mine = _own_keys(session, draft)
        before = [fact for fact in _own_before(session, draft, mine) if (fact.kind, fact.key) not in keys]
        asides = set_aside(session, [*now, *before])
        mates = _group_mates(session, draft.group_id)
        found: list[Shared] = []
        told: set[tuple[str, str]] = set()
        for fact, earlier in [*((each, False) for each in now), *((each, True) for each in before)]:
            one = (fact.kind, fact.key)
            if fact.kind not in TOLD or not fact.key or one in asides or one in told:
                continue
            told.add(one)
            if shared := _shared(session, draft, fact, mates, mine, earlier=earlier):
                found.append(shared)
        return tuple(found)


def renew_keys(desk: Desk) -> int:
    """Make the kept keys anew, in short transactions, where this program makes other ones; return how many changed."""
    from screening_desk.matching.contact_keys import VERSION  # noqa: PLC0415 - not before a contact is named

    with desk.look(Action.PATTERN_LIST) as session:
        known = session.get(row.Setting, KEYS)
        if known is not None and known.value.get("version") == VERSION:
            return 0
    changed, last = 0, ("", "")
    while True:
        with desk.quietly(Action.PATTERN_LIST) as session:
            at = ContactFact.screening_id, ContactFact.field
            batch = session.scalars(select(ContactFact).where(tuple_(*at) > last).order_by(*at).limit(BATCH)).all()
            for each in batch:
                fact = _fact(each.field, FIELDS[each.field], each.typed) if each.field in FIELDS else None
                if fact is not None and (fact.kind, fact.key) != (each.kind, each.key):
                    each.kind, each.key, changed = fact.kind, fact.key, changed + 1
            if not batch:
                now, by = desk.clock.now(), desk.actor.id
                session.merge(row.Setting(key=KEYS, value={"version": VERSION}, changed_at=now, changed_by=by))
                return changed
            last = (batch[-1].screening_id, batch[-1].field)


def set_aside(session: Session, facts: Iterable[Fact]) -> set[tuple[str, str]]:
    """Return which of some contacts a supervisor set aside."""
    keys = sorted({fact.key for fact in facts if fact.key})
    rows = session.execute(
        select(ContactAside.kind, ContactAside.key).where(ContactAside.key.in_(keys), ContactAside.lifted_at.is_(None))
    )
    return {(kind, key) for kind, key in rows}


def cleared_cases(session: Session, cases: Iterable[str]) -> set[str]:
    """Return the cases whose person a decision cleared: their flags leave links, counts and patterns (decision 25)."""
    decided = select(row.Decision.case_id).where(
        row.Decision.case_id.in_(sorted(set(cases))), row.Decision.kind.in_(_CLEARED)
    )
    return set(session.scalars(decided))


def _fact(field: str, kind: TextKind, typed: str) -> Fact:
    from screening_desk.matching.contact_keys import key_of, trip_key  # noqa: PLC0415 - not before a contact is named

    typed = typed[:LONGEST]
    key = key_of(kind, typed)
    if kind == "ticket" and not key and (trip := trip_key(typed)):
        return Fact(field, "trip", typed, trip)
    return Fact(field, kind, typed, key)


def _shared(
    session: Session, draft: Draft, fact: Fact, mates: set[str], mine: frozenset[str], *, earlier: bool
) -> Shared | None:
    one, who, shares = row.Screening, row.Identity, ContactFact
    newest = (
        select(shares.screening_id)
        .where(shares.kind == fact.kind, shares.key == fact.key)
        .order_by(shares.at.desc())
        .limit(MOST + 1)
        .subquery()
    )
    rows = session.execute(
        select(one.id, one.state, one.case_id, who.document_number, who.issuing_state)
        .join(newest, newest.c.screening_id == one.id)
        .outerjoin(who, who.id == one.identity_id)
    ).all()
    others = {
        each.id: each
        for each in rows
        if each.id != draft.screening_id
        and each.id not in mates
        and document_key(each.document_number or "", each.issuing_state or "") not in mine
    }
    if not others:
        return None
    handed = {each.case_id for each in others.values() if each.state == "handed_over" and each.case_id}
    cleared = cleared_cases(session, handed)
    flagged = sum(each.case_id in handed - cleared for each in others.values())
    return Shared(fact.field, fact.kind, len(others), flagged, more=len(rows) > MOST, before=earlier)


def _own_keys(session: Session, draft: Draft) -> frozenset[str]:
    """The documents of whoever is open: this one, and those that somebody said are the same person's."""
    key = document_of(draft.identity)
    return people_of(session, [key])[key] if key else frozenset()


def _own_before(session: Session, draft: Draft, mine: frozenset[str]) -> list[Fact]:
    """Contacts of the same person's earlier screenings; of a cleared one the counter sees date and crossing alone."""
    one = row.Screening
    if not mine:
        return []
    held = [each.id for each in identities_of(session, mine)]
    earlier = session.execute(
        select(one.id, one.case_id)
        .where(one.identity_id.in_(held), one.id != draft.screening_id)
        .order_by(one.closed_at.desc())
        .limit(OWN_BEFORE)
    ).all()
    cleared = cleared_cases(session, [each.case_id for each in earlier if each.case_id])
    ids = [each.id for each in earlier if each.case_id not in cleared]
    facts = session.scalars(
        select(ContactFact).where(ContactFact.screening_id.in_(ids)).order_by(ContactFact.at.desc())
    )
    return [_stored(each) for each in facts]


def _stored(fact: ContactFact) -> Fact:
    kinds: dict[str, Kind] = {each: each for each in ("phone", "address", "party", "ticket", "trip", "destination")}
    return Fact(fact.field, kinds.get(fact.kind, "trip"), fact.typed, fact.key)


def _group_mates(session: Session, group_id: str) -> set[str]:
    """People of the same travel group share address and ticket because they travel together: that says nothing."""
    if not group_id:
        return set()
    return set(session.scalars(select(GroupMember.screening_id).where(GroupMember.group_id == group_id)))
