"""Links between screenings, step by step: who has a contact, what contacts somebody has, who travelled in one group.

For a supervisor alone. Each step is an entry of its own, committed before anything of it is shown; a step that would show
more people than can be read tells how many there are and shows nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.contact_models import ContactAside, ContactFact, PatternMember, PatternProposal
from screening_desk.records.day_models import GroupMember, TravelGroup
from screening_desk.records.ids import random_id
from screening_desk.records.station_models import Attachment
from screening_desk.services.access import Action
from screening_desk.services.contacts import MOST, TOLD, cleared_cases
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused
from screening_desk.services.one_person import identities_of, people_of
from screening_desk.services.people import names

MOST_DRAWN = 40
"""More people than this around one contact are told as a number."""
MOST_OWN = 20
"""How many screenings of one document are looked at, the newest."""
LEAST_REASON = 10
DRAWN = TOLD | {"trip"}
"""Kinds of contacts in the graph; a country leads to nobody."""


@dataclass(frozen=True)
class Ref:
    """What a step is made around: ``person`` by a screening, ``group``, ``pattern`` or ``file`` by id or hash, a contact by key."""

    kind: str
    key: str


@dataclass(frozen=True)
class Source:
    """Where a link comes from: which screening, which field, as typed, and when."""

    register_number: str
    at: datetime
    field: str
    typed: str = ""


@dataclass(frozen=True)
class AsideView:
    """That a contact was set aside, by whom, when and why."""

    aside_id: str
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True)
class Node:
    """A person, a contact or a trip.

    ``flagged``: handed over and not cleared since. A person whose screenings here were all cleared has no name here.
    """

    ref: Ref
    label: str
    at: datetime | None = None
    mode: str = ""
    flagged: bool = False
    aside: AsideView | None = None
    sources: tuple[Source, ...] = ()
    """Why it stands beside the one that the step was made around."""


@dataclass(frozen=True)
class Step:
    """What stands around one node. ``hub``: so many that nobody is shown; ``more``: there are more than were counted."""

    around: Node
    nodes: tuple[Node, ...] = ()
    hub: int = 0
    more: bool = False


@dataclass
class _Person:
    """A person being put together from screenings of one document."""

    ref: Ref
    name: str
    at: datetime
    mode: str
    flagged: bool = False
    named: bool = False
    sources: list[Source] = field(default_factory=list)


def of_case(desk: Desk, case_id: str) -> Step:
    """Begin with whom a case is about."""
    with desk.look(Action.LINKS_VIEW) as session:
        found = session.scalar(
            select(row.Screening.id).where(row.Screening.case_id == case_id).order_by(row.Screening.closed_at).limit(1)
        )
    if found is None:
        raise Refused("not_found")
    return around(desk, Ref("person", found))


def around(desk: Desk, ref: Ref) -> Step:
    """Open one step: for a person their contacts and groups, for anything else its people."""
    with desk.show(Action.LINKS_VIEW, "links", ref.kind) as listing:
        session = listing.session
        if ref.kind == "person":
            step, ids = _around_person(session, ref)
        else:
            step, ids = _around_shared(session, ref)
        listing.name(ids)
        return step


def put_aside(desk: Desk, ref: Ref, reason: str) -> None:
    """Let a contact lead to nobody from now on, with the reason."""
    aside_id = random_id()
    with desk.act(Action.LINKS_ASIDE, "shared_contact", aside_id, reason_code=ref.kind) as session:
        if ref.kind not in DRAWN or _first_fact(session, ref) is None:
            raise Refused("not_found")
        if len(reason.strip()) < LEAST_REASON:
            raise Refused("reason_missing")
        if _aside(session, ref) is not None:
            raise Refused("changed_meanwhile")
        now, by = desk.clock.now(), desk.actor.id
        session.add(ContactAside(id=aside_id, kind=ref.kind, key=ref.key, reason=reason.strip(), at=now, by=by))


def take_back(desk: Desk, aside_id: str) -> None:
    """Let a contact that was set aside lead to others again."""
    with desk.act(Action.LINKS_ASIDE, "shared_contact", aside_id, reason_code="taken_back") as session:
        found = session.get(ContactAside, aside_id)
        if found is None:
            raise Refused("not_found")
        if found.lifted_at is not None:
            raise Refused("changed_meanwhile")
        found.lifted_at, found.lifted_by = desk.clock.now(), desk.actor.id


def _around_person(session: Session, ref: Ref) -> tuple[Step, list[str]]:
    own = _own_screenings(session, ref.key)
    if not own:
        raise Refused("not_found")
    person = _people(session, own, {})[0]
    ids = [each.id for each in own]
    numbers = {each.id: each.register_number for each in own}
    found: dict[Ref, tuple[str, list[Source]]] = {}
    facts = session.scalars(
        select(ContactFact).where(ContactFact.screening_id.in_(ids)).order_by(ContactFact.at.desc(), ContactFact.field)
    )
    for fact in facts:
        if fact.key and fact.kind in DRAWN:
            one = found.setdefault(Ref(fact.kind, fact.key), (fact.typed, []))
            one[1].append(Source(numbers[fact.screening_id], fact.at, fact.field, fact.typed))
    nodes = [
        Node(each, label, sources=tuple(sources), aside=_aside(session, each))
        for each, (label, sources) in found.items()
    ]
    nodes += _groups(session, own) + _files(session, own)
    return Step(_person_node(person), tuple(nodes)), ids


def _around_shared(session: Session, ref: Ref) -> tuple[Step, list[str]]:
    center = _center(session, ref)
    if center.aside is not None:
        return Step(center), []
    wanted = _having(session, ref)
    many = len(dict.fromkeys(each[0] for each in wanted))
    if many > MOST_DRAWN:
        return Step(center, hub=min(many, MOST), more=many > MOST), []
    sources: dict[str, list[Source]] = {}
    one = row.Screening
    found = session.scalars(select(one).where(one.id.in_([each[0] for each in wanted]))).all()
    numbers = {each.id: each.register_number for each in found}
    for screening_id, at, name, typed in wanted:
        if screening_id in numbers:
            sources.setdefault(screening_id, []).append(Source(numbers[screening_id], at, name, typed))
    people = _people(session, sorted(found, key=lambda each: (each.closed_at, each.id), reverse=True), sources)
    return Step(center, tuple(_person_node(each) for each in people)), [each.id for each in found]


def _having(session: Session, ref: Ref) -> list[tuple[str, datetime, str, str]]:
    """Screenings that have something in common, the newest: id, when, field, as typed."""
    one = row.Screening
    if ref.kind == "group":
        members = (
            select(one.id, one.closed_at)
            .join(GroupMember, GroupMember.screening_id == one.id)
            .where(GroupMember.group_id == ref.key, GroupMember.taken_out_at.is_(None))
            .limit(MOST + 1)
        )
        return [(each.id, each.closed_at, "group", "") for each in session.execute(members)]
    if ref.kind == "pattern":
        stands = select(PatternMember.screening_id).where(PatternMember.proposal_id == ref.key)
        people = session.execute(select(one.id, one.closed_at).where(one.id.in_(stands)).limit(MOST + 1))
        return [(each.id, each.closed_at, "pattern", "") for each in people]
    if ref.kind == "file":
        cases = (
            select(one.id, Attachment.at)
            .join(Attachment, Attachment.case_id == one.case_id)
            .where(Attachment.sha256 == ref.key)
            .limit(MOST + 1)
        )
        return [(each.id, each.at, "file", "") for each in session.execute(cases)]
    fact = ContactFact
    same = (
        select(fact.screening_id, fact.at, fact.field, fact.typed)
        .where(fact.kind == ref.kind, fact.key == ref.key)
        .order_by(fact.at.desc())
        .limit(MOST + 1)
    )
    return [(each[0], each[1], each[2], each[3]) for each in session.execute(same)]


def _center(session: Session, ref: Ref) -> Node:
    """What a step is made around, with its words; what nobody has any more is not found."""
    if ref.kind == "group":
        group = session.get(TravelGroup, ref.key)
        if group is None:
            raise Refused("not_found")
        return Node(ref, _group_label(group), at=group.opened_at)
    if ref.kind == "pattern":
        pattern = session.get(PatternProposal, ref.key)
        fact = _first_fact(session, Ref(pattern.kind, pattern.key)) if pattern is not None else None
        if pattern is None or fact is None:
            raise Refused("not_found")
        return Node(ref, fact.typed, at=pattern.found_at)
    if ref.kind == "file":
        at = session.scalar(select(Attachment.at).where(Attachment.sha256 == ref.key).order_by(Attachment.at).limit(1))
        if at is None:
            raise Refused("not_found")
        return Node(ref, "", at=at)
    fact = _first_fact(session, ref)
    if fact is None:
        raise Refused("not_found")
    return Node(ref, fact.typed, aside=_aside(session, ref))


def _first_fact(session: Session, ref: Ref) -> ContactFact | None:
    """The newest screening's words for a contact."""
    same = ContactFact.kind == ref.kind, ContactFact.key == ref.key
    return session.scalars(select(ContactFact).where(*same).order_by(ContactFact.at.desc()).limit(1)).first()


def _aside(session: Session, ref: Ref) -> AsideView | None:
    one = ContactAside
    found = session.scalars(
        select(one).where(one.kind == ref.kind, one.key == ref.key, one.lifted_at.is_(None))
    ).first()
    if found is None:
        return None
    return AsideView(found.id, found.at, names(session, [found.by]).get(found.by, ""), found.reason)


def _own_screenings(session: Session, screening_id: str) -> list[row.Screening]:
    """The newest screenings of the person of a screening, that one among them; other documents as somebody said."""
    one = row.Screening
    named = session.get(one, screening_id)
    if named is None:
        return []
    person = session.get(row.Identity, named.identity_id) if named.identity_id else None
    key = document_key(person.document_number, person.issuing_state) if person is not None else ""
    if not key:
        return [named]
    same = identities_of(session, people_of(session, [key])[key])
    query = select(one).where(one.identity_id.in_([each.id for each in same]))
    newest = list(session.scalars(query.order_by(one.closed_at.desc()).limit(MOST_OWN)))
    return newest if named in newest else [named, *newest[:-1]]


def _people(session: Session, screenings: Sequence[row.Screening], sources: dict[str, list[Source]]) -> list[_Person]:
    """Put screenings of one document together as one person, in the order given; flags of cleared ones are gone."""
    ids = [each.identity_id for each in screenings if each.identity_id]
    who = {each.id: each for each in session.scalars(select(row.Identity).where(row.Identity.id.in_(ids)))}
    cleared = cleared_cases(session, [each.case_id for each in screenings if each.case_id])
    keys = {each.id: document_key(each.document_number, each.issuing_state) for each in who.values()}
    one_person = people_of(session, keys.values())
    first = _first_of(session, one_person)
    people: dict[str, _Person] = {}
    for each in screenings:
        found = who.get(each.identity_id or "")
        key = keys.get(each.identity_id or "", "")
        number = min(one_person[key]) if key else each.id
        person = people.get(number)
        if person is None:
            name = Identity(
                primary_identifier=found.primary_identifier if found else "",
                secondary_identifier=found.secondary_identifier if found else "",
            ).name
            person = people[number] = _Person(
                Ref("person", first.get(number, each.id)), name, each.closed_at, each.mode
            )
        person.flagged |= each.state == "handed_over" and each.case_id not in cleared
        person.named |= each.case_id is None or each.case_id not in cleared
        person.sources += sources.get(each.id, [])
    return list(people.values())


def _person_node(person: _Person) -> Node:
    label = person.name if person.named else ""
    return Node(person.ref, label, person.at, person.mode, person.flagged, sources=tuple(person.sources))


def _first_of(session: Session, one_person: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The oldest screening of each person, so that every way leads to the same node."""
    one = row.Screening
    held = {each.id: each for each in identities_of(session, one_person)}
    rows = session.execute(
        select(one.identity_id, func.min(one.id)).where(one.identity_id.in_(held)).group_by(one.identity_id)
    )
    first: dict[str, str] = {}
    for identity_id, screening_id in rows:
        person = held[identity_id or ""]
        number = min(one_person[document_key(person.document_number, person.issuing_state)])
        first[number] = min(first.get(number, screening_id), screening_id)
    return first


def _groups(session: Session, own: Iterable[row.Screening]) -> list[Node]:
    by_id = {each.id: each for each in own}
    member = GroupMember
    rows = session.execute(
        select(member.screening_id, TravelGroup)
        .join(TravelGroup, TravelGroup.id == member.group_id)
        .where(member.screening_id.in_(by_id), member.taken_out_at.is_(None))
    ).all()
    return [
        Node(
            Ref("group", group.id),
            _group_label(group),
            at=group.opened_at,
            sources=(Source(by_id[screening_id].register_number, by_id[screening_id].closed_at, "group"),),
        )
        for screening_id, group in rows
    ]


def _group_label(group: TravelGroup) -> str:
    given = group.body.get("given", {})
    parts = (given.get("group_operator", ""), given.get("group_flight", "")) if isinstance(given, dict) else ()
    return " · ".join(str(part) for part in parts if part)


def _files(session: Session, own: Iterable[row.Screening]) -> list[Node]:
    """Attachments that another case holds too, page for page."""
    by_case = {each.case_id: each for each in own if each.case_id}
    mine = session.execute(
        select(Attachment.sha256, Attachment.case_id, Attachment.at).where(
            Attachment.case_id.in_(by_case), Attachment.sha256 != ""
        )
    ).all()
    many = select(func.count(Attachment.case_id.distinct()))
    return [
        Node(
            Ref("file", each.sha256),
            "",
            each.at,
            sources=(Source(by_case[each.case_id].register_number, each.at, "file"),),
        )
        for each in mine
        if (session.scalar(many.where(Attachment.sha256 == each.sha256)) or 0) > 1
    ]
