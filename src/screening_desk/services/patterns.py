"""Patterns over a window of days: proposed to a supervisor, who takes one up or sets it aside, each with a reason.

A pattern stops no traveller and is never told at the counter. Screenings whose person was cleared count in none
(decision 25), nor does a contact that was set aside; what a supervisor judged once does not count again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from screening_desk.documents.dates import known_age
from screening_desk.records import models as row
from screening_desk.records.contact_models import ContactAside, ContactFact, PatternMember, PatternProposal
from screening_desk.records.ids import random_id
from screening_desk.reference import patterns as rules
from screening_desk.reference.model import in_force
from screening_desk.rules.patterns import Sighting, found
from screening_desk.services.access import Action
from screening_desk.services.catch_up import PATTERN, begin_case
from screening_desk.services.contacts import cleared_cases
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.links import LEAST_REASON, Ref
from screening_desk.services.one_person import people_of
from screening_desk.services.pattern_settings import PatternSetting, read_patterns
from screening_desk.services.people import names
from screening_desk.services.zone import day_of

MOST_CONTACTS, MOST_SIGHTINGS = 200, 500
"""Contacts looked at for one rule, and screenings for one contact: the newest."""
MOST_DECIDED = 50
LOOK_BACK = timedelta(days=60)
"""So long nobody needs to have looked, and no pattern is missed."""
GROWN = 18
CLOSED = frozenset({"closed", "not_placement"})


@dataclass(frozen=True)
class Proposal:
    """A pattern as a supervisor sees it: counts, days and the contact, nobody's name."""

    proposal_id: str
    rule: str
    ref: Ref
    label: str
    members: int
    first: date
    last: date
    threshold: int
    days: int
    found_at: datetime
    state: str
    reason: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True)
class _Found:
    rule: str
    ref: Ref
    setting: PatternSetting
    screenings: tuple[str, ...]


def proposals(desk: Desk) -> tuple[Proposal, ...]:
    """Look for patterns and return those that wait, then what was decided last. The entry names every screening in them."""
    with desk.look(Action.PATTERN_LIST) as session:
        now_found = _evaluate(session, desk)
    with desk.show(Action.PATTERN_LIST, "patterns") as listing:
        session = listing.session
        _write(session, now_found, desk.clock.now())
        one = PatternProposal
        waiting = session.scalars(select(one).where(one.state == "open").order_by(one.found_at.desc(), one.id))
        decided = session.scalars(
            select(one).where(one.state != "open").order_by(one.decided_at.desc(), one.id).limit(MOST_DECIDED)
        )
        views = []
        for each in (*waiting, *decided):
            members = _members(session, each.id)
            listing.name(screening_id for screening_id, _ in members)
            views.append(_view(session, each, members))
        listing.name(())
        return tuple(view for view in views if view is not None)


def count_waiting(desk: Desk) -> int:
    """Say how many patterns wait or would be found now; a count alone, so it leaves no entry."""
    with desk.look(Action.PATTERN_LIST) as session:
        return len(_evaluate(session, desk))


def take_up(desk: Desk, proposal_id: str, reason: str) -> str:
    """Take a pattern up: its newest screening begins a case, if it has none, and the id of that case comes back."""
    with desk.act(Action.PATTERN_DECIDE, "pattern", proposal_id, reason_code="taken_up") as session:
        proposal = _decide(session, desk, proposal_id, reason, "taken")
        one, member = row.Screening, PatternMember
        newest = session.scalars(
            select(one)
            .join(member, member.screening_id == one.id)
            .where(member.proposal_id == proposal_id)
            .order_by(one.closed_at.desc(), one.id.desc())
            .limit(1)
        ).first()
        if newest is None:
            raise Refused("not_found")
        return begin_case(session, desk, newest, {PATTERN: proposal.rule})


def set_aside(desk: Desk, proposal_id: str, reason: str) -> None:
    """Set a pattern aside; it comes again only when as many other screenings make it anew."""
    with desk.act(Action.PATTERN_DECIDE, "pattern", proposal_id, reason_code="set_aside") as session:
        _decide(session, desk, proposal_id, reason, "aside")


def _decide(session: Session, desk: Desk, proposal_id: str, reason: str, state: str) -> PatternProposal:
    proposal = session.get(PatternProposal, proposal_id)
    if proposal is None:
        raise Refused("not_found")
    if proposal.state != "open":
        raise Refused("changed_meanwhile")
    if len(reason.strip()) < LEAST_REASON:
        raise Refused("reason_missing")
    proposal.state, proposal.reason = state, reason.strip()
    proposal.decided_at, proposal.decided_by = desk.clock.now(), desk.actor.id
    session.flush()
    return proposal


def _evaluate(session: Session, desk: Desk) -> list[_Found]:
    """Every pattern of today's rules, without anything that was judged, cleared or set aside before."""
    on, settings = today(desk.clock), read_patterns(session)
    out: list[_Found] = []
    for rule in rules.rows_on(on):
        setting = settings[rule.id]
        if not setting.on:
            continue
        since = desk.clock.now() - timedelta(days=setting.days) - LOOK_BACK
        new = {ref: _sightings(session, desk, rule, ref, since) for ref in _crowded(session, rule, setting, since)}
        waits = {ref: _sightings(session, desk, rule, ref, None) for ref in _waiting(session, rule) if ref not in new}
        for ref, sightings in (new | waits).items():
            made = found(rule.measure, sightings, setting.threshold, setting.days)
            if made:
                out.append(_Found(rule.id, ref, setting, tuple(each.screening_id for each in made)))
    return out


def _waiting(session: Session, rule: rules.PatternRow) -> list[Ref]:
    """Contacts of a rule that wait for a decision: they do not go because time passed."""
    one, aside = PatternProposal, ContactAside
    away = select(aside.id).where(aside.kind == one.kind, aside.key == one.key, aside.lifted_at.is_(None))
    rows = session.execute(select(one.kind, one.key).where(one.rule == rule.id, one.state == "open", ~away.exists()))
    return [Ref(kind, key) for kind, key in rows]


def _crowded(session: Session, rule: rules.PatternRow, setting: PatternSetting, since: datetime) -> list[Ref]:
    """Contacts that enough screenings of the window have: read from the index by kind and day, not from a table."""
    fact, aside = ContactFact, ContactAside
    away = select(aside.id).where(aside.kind == fact.kind, aside.key == fact.key, aside.lifted_at.is_(None))
    wanted = [fact.kind.in_(rule.kinds), fact.at > since, fact.key != "", ~away.exists(), *_fields(rule)]
    if rule.only == "first_application":  # else contacts of others would fill the list of those looked at
        given = row.GivenRow
        told = given.screening_id == fact.screening_id, given.input == "first_application", given.value == "yes"
        wanted.append(select(given.screening_id).where(*told).exists())
    rows = session.execute(
        select(fact.kind, fact.key)
        .where(*wanted)
        .group_by(fact.kind, fact.key)
        .having(func.count(fact.screening_id.distinct()) >= setting.threshold)
        .order_by(func.max(fact.at).desc())
        .limit(MOST_CONTACTS)
    )
    return [Ref(kind, key) for kind, key in rows]


def _fields(rule: rules.PatternRow) -> list[ColumnElement[bool]]:
    return [ContactFact.field.in_(rule.fields)] if rule.fields else []


def _sightings(
    session: Session, desk: Desk, rule: rules.PatternRow, ref: Ref, since: datetime | None
) -> list[Sighting]:
    """Screenings with a contact since a day, or ever, as far as they count for a rule."""
    fact, one = ContactFact, row.Screening
    judged = (
        select(PatternMember.screening_id)
        .join(PatternProposal, PatternProposal.id == PatternMember.proposal_id)
        .where(
            PatternProposal.rule == rule.id,
            PatternProposal.kind == ref.kind,
            PatternProposal.key == ref.key,
            PatternProposal.state != "open",
        )
    )
    rows = session.execute(
        select(one, row.Identity, func.max(fact.at))
        .join(fact, fact.screening_id == one.id)
        .outerjoin(row.Identity, row.Identity.id == one.identity_id)
        .where(fact.kind == ref.kind, fact.key == ref.key, one.id.not_in(judged), *_fields(rule))
        .where(*([fact.at > since] if since else []))
        .group_by(one.id, row.Identity.id)
        .order_by(func.max(fact.at).desc())
        .limit(MOST_SIGHTINGS)
    ).all()
    cleared = cleared_cases(session, [screening.case_id for screening, _, _ in rows if screening.case_id])
    counts = _counting(session, desk, rule, [screening for screening, _, _ in rows])
    keys = [document_key(person.document_number, person.issuing_state) for _, person, _ in rows if person is not None]
    one_person = people_of(session, keys)
    return [
        _sighting(screening, person, day_of(at), one_person)
        for screening, person, at in rows
        if screening.case_id not in cleared and screening.id in counts
    ]


def _sighting(
    screening: row.Screening, person: row.Identity | None, day: date, one_person: Mapping[str, frozenset[str]]
) -> Sighting:
    if person is None:
        return Sighting(screening.id, day, screening.id)
    from screening_desk.matching import folding  # noqa: PLC0415 - not before there is a pattern to look at

    age = known_age(person.birth_date, day)
    key = document_key(person.document_number, person.issuing_state)
    number = min(one_person[key]) if key else screening.id
    name = frozenset(
        word.folded for word in folding.words(f"{person.primary_identifier} {person.secondary_identifier}")
    )
    return Sighting(screening.id, day, number, name, minor=age is not None and age < GROWN)


def _counting(session: Session, desk: Desk, rule: rules.PatternRow, screenings: Sequence[row.Screening]) -> set[str]:
    """Which screenings a rule is about."""
    ids = [each.id for each in screenings]
    if not rule.only:
        return set(ids)
    asked = ("first_application", "destination", "household_work")
    given = row.GivenRow
    told: dict[str, dict[str, str]] = {each: {} for each in ids}
    for each in session.scalars(select(given).where(given.screening_id.in_(ids), given.input.in_(asked))):
        told[each.screening_id][each.input] = each.value
    if rule.only == "first_application":
        return {
            each.id
            for each in screenings
            if each.mode == "applicant" and told[each.id].get("first_application") == "yes"
        }
    return {each.id for each in screenings if _closed(desk, told[each.id], day_of(each.opened_at))}


def _closed(desk: Desk, told: dict[str, str], on: date) -> bool:
    """Whether the destination is closed for placement on a day, for the work that was told."""
    return any(
        told.get("destination", "").upper() in each.states
        and each.status in CLOSED
        and in_force(each.valid_from, each.valid_to, on)
        and (each.work != "household" or told.get("household_work") == "yes")
        for each in desk.reference.content.destinations
    )


def _write(session: Session, now_found: Iterable[_Found], now: datetime) -> None:
    """Bring what waits up to date: a pattern that is no longer there goes, one that grew keeps its row."""
    one, member = PatternProposal, PatternMember
    waiting = {
        (each.rule, each.kind, each.key): each for each in session.scalars(select(one).where(one.state == "open"))
    }
    for made in now_found:
        proposal = waiting.pop((made.rule, made.ref.kind, made.ref.key), None)
        if proposal is None:
            proposal = one(
                id=random_id(), rule=made.rule, kind=made.ref.kind, key=made.ref.key, found_at=now, state="open"
            )
            session.add(proposal)
        proposal.threshold, proposal.days = made.setting.threshold, made.setting.days
        session.flush()
        held = set(session.scalars(select(member.screening_id).where(member.proposal_id == proposal.id)))
        wanted = set(made.screenings)
        session.execute(delete(member).where(member.proposal_id == proposal.id, member.screening_id.in_(held - wanted)))
        session.add_all(member(proposal_id=proposal.id, screening_id=each) for each in sorted(wanted - held))
        session.flush()
    for gone in waiting.values():
        session.execute(delete(member).where(member.proposal_id == gone.id))
        session.delete(gone)
    session.flush()


def _members(session: Session, proposal_id: str) -> list[tuple[str, date]]:
    one, member = row.Screening, PatternMember
    rows = session.execute(
        select(one.id, one.closed_at)
        .join(member, member.screening_id == one.id)
        .where(member.proposal_id == proposal_id)
        .order_by(one.closed_at)
    )
    return [(screening_id, day_of(at)) for screening_id, at in rows]


def _view(session: Session, proposal: PatternProposal, members: Sequence[tuple[str, date]]) -> Proposal | None:
    if not members:
        return None
    same = ContactFact.kind == proposal.kind, ContactFact.key == proposal.key
    typed = session.scalar(select(ContactFact.typed).where(*same).order_by(ContactFact.at.desc()).limit(1))
    by = proposal.decided_by or ""
    return Proposal(
        proposal_id=proposal.id,
        rule=proposal.rule,
        ref=Ref(proposal.kind, proposal.key),
        label=typed or "",
        members=len(members),
        first=members[0][1],
        last=members[-1][1],
        threshold=proposal.threshold,
        days=proposal.days,
        found_at=proposal.found_at,
        state=proposal.state,
        reason=proposal.reason,
        decided_by=names(session, [by]).get(by, ""),
        decided_at=proposal.decided_at,
    )
