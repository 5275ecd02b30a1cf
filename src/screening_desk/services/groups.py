"""A group that travels together: what is the same for all is entered once; what is about the person never is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.records import models
from screening_desk.records.day_models import GroupMember, TravelGroup
from screening_desk.records.ids import uuid7
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_identity
from screening_desk.services.desk import Also, Desk
from screening_desk.services.draft import Draft, Given, Identity, known, read_as, readable
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ScreeningView
from screening_desk.services.screening import Beside, look_at, put_draft
from screening_desk.services.settings import read_settings
from screening_desk.services.shared_work import found_here, open_here

WORDS = ("group_flight", "group_operator", "group_ticket", "group_address")
"""Carried to everybody, judged by no rule."""
FOREIGNERS = ("purpose", "onward_ticket")
CITIZENS = ("travel_purpose",)
"""Carried to whom the rules ask it. Nothing that was seen of a document, and no answer about a person, is among them."""

State = Literal["open", "finished", "handed_over", "incomplete"]


@dataclass(frozen=True)
class Group:
    """What is known of a group; ``people`` is how many its list names, None where there is no list."""

    group_id: str
    mode: str
    opened_at: datetime
    given: Mapping[str, str] = field(default_factory=dict)
    people: int | None = None
    earlier: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What was carried to those who came before it was changed for the whole group."""


@dataclass(frozen=True)
class Companion:
    """One person of a group. ``changed`` names what was answered otherwise than for the group."""

    position: int
    screening_id: str
    state: State
    identity: Identity
    answers: int
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class GroupView:
    """A group with its people as they stand, and how many were taken out."""

    group: Group
    members: tuple[Companion, ...]
    taken_out: int = 0
    elsewhere: int = 0
    """People of the group who are open with other officers: how many, nobody's name."""


@dataclass(frozen=True)
class GroupRow:
    """An open group in a list, no traveller's name; ``mode`` is empty where another version of the program wrote it."""

    group_id: str
    opened_at: datetime
    officer: str
    mine: bool
    mode: str
    operator: str
    flight: str
    people: int | None
    saved: int
    checking: int


class _Body(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    mode: str
    given: dict[str, str] = {}
    people: int | None = None
    earlier: dict[str, tuple[str, ...]] = {}


def open_group(desk: Desk, mode: str, given: Mapping[str, str], people: int | None = None) -> Group:
    """Begin a group; what it carries can be changed while it is open."""
    group_id, now = uuid7(), desk.clock.now()
    group = Group(group_id, mode, now, _carried(given), people)
    with desk.act(Action.GROUP_OPEN, "travel_group", group_id) as session:
        station = read_settings(session).station
        session.add(
            TravelGroup(
                id=group_id, station=station, officer_id=desk.actor.id, opened_at=now, closed_at=None, body=_body(group)
            )
        )
    return group


def open_groups(desk: Desk) -> tuple[GroupRow, ...]:
    """The groups of this station that are not closed, newest first; it tells nothing of a traveller."""
    with desk.look(Action.SCREENING_LIST) as session:
        station = read_settings(session).station
        rows = session.execute(
            select(TravelGroup, models.Staff.display_name)
            .join(models.Staff, models.Staff.id == TravelGroup.officer_id)
            .where(TravelGroup.station == station, TravelGroup.closed_at.is_(None))
            .order_by(TravelGroup.opened_at.desc(), TravelGroup.id.desc())
        ).all()
        saved = _saved_counts(session, [row.id for row, _ in rows])
        checking = Counter(_members_open(session).values())
        return tuple(_row(row, name, desk, saved[row.id], checking[row.id]) for row, name in rows)


def group_of(desk: Desk, group_id: str) -> Group:
    """What a group has in common, for a draft that belongs to it; it tells nothing of a person."""
    with desk.look(Action.SCREENING_LIST) as session:
        return _group(found_here(session, TravelGroup, group_id))


def keep_group(desk: Desk, group: Group, before: Group) -> Group:
    """Write what is carried from now on; people who are saved keep what was carried to them.

    ``before`` is the group as the officer saw it: only what differs from it is written, so that two counters with one
    group do not undo each other. What comes back is the group as it stands.
    """
    with desk.quietly(Action.GROUP_OPEN) as session:
        row = _open(session, group.group_id)
        stored, wanted, seen = _group(row), _carried(group.given), before.given
        changed = {key: wanted.get(key, "") for key in {*wanted, *seen} if wanted.get(key, "") != seen.get(key, "")}
        given = _carried({**stored.given, **changed})
        people = group.people if group.people != before.people else stored.people
        kept = replace(stored, given=given, people=people)
        if _has_people(session, group.group_id):
            kept = replace(kept, earlier=_earlier(stored, given))
        row.body = _body(kept)
        return kept


def view_group(desk: Desk, group_id: str) -> GroupView:
    """Show a group with its people: those saved, and the one who is open with this officer."""
    with desk.show(Action.GROUP_VIEW, "group") as listing:
        session = listing.session
        group = _group(found_here(session, TravelGroup, group_id))
        rows = list(
            session.scalars(select(GroupMember).where(GroupMember.group_id == group_id).order_by(GroupMember.position))
        )
        members = _saved(session, group)
        waiting = session.get(models.Draft, desk.actor.id)
        draft = readable(waiting.body) if waiting is not None else None  # another version's stays to be put aside
        if draft is not None and draft.group_id == group_id:
            members.append(_companion(len(rows) + 1, "open", draft, group))
        listing.name(member.screening_id for member in members)
        others = {officer: at for officer, at in _members_open(session).items() if officer != desk.actor.id}
        taken_out = sum(row.taken_out_at is not None for row in rows)
        return GroupView(group, tuple(members), taken_out, Counter(others.values())[group_id])


def open_member(desk: Desk, group_id: str, identity: Identity, beside: Beside | None = None) -> ScreeningView:
    """Begin with the next person of a group: what the group has in common is there, marked as carried."""
    screening_id, now, also = uuid7(), desk.clock.now(), Also()
    with desk.act(Action.SCREENING_OPEN, "screening", screening_id, also=also) as session:
        group = _group(_open(session, group_id))
        draft = Draft(screening_id, group.mode, now, identity, given=carry(group, identity, now), group_id=group_id)
        put_draft(session, desk, draft)
        also += beside(session, draft) if beside is not None else []
    return look_at(desk, draft)


def read_before(desk: Desk, group_id: str, identity: Identity) -> int:
    """The place in the group at which this document was saved already; 0 where it was not. Nobody's name."""
    if not identity.document_number:
        return 0
    same = (
        models.Identity.document_number == identity.document_number,
        models.Identity.issuing_state == identity.issuing_state,
    )
    with desk.look(Action.SCREENING_LIST) as session:
        found = session.scalar(
            select(func.max(GroupMember.position))
            .join(models.Screening, models.Screening.id == GroupMember.screening_id)
            .join(models.Identity, models.Identity.id == models.Screening.identity_id)
            .where(GroupMember.group_id == group_id, GroupMember.taken_out_at.is_(None), *same)
        )
        return found or 0


def carry(group: Group, identity: Identity, at: datetime) -> dict[str, Given]:
    """Return what goes from a group to a person, each marked as carried."""
    asked = CITIZENS if identity.nationality == "IDN" else FOREIGNERS
    return {key: Given(group.given[key], at, carried=True) for key in (*WORDS, *asked) if group.given.get(key)}


def leave_group(draft: Draft) -> Draft:
    """Return the open draft outside of its group: what was carried goes, what the officer answered stays."""
    kept = {key: given for key, given in draft.given.items() if not given.carried}
    return replace(draft, group_id="", given=kept)


def take_out(desk: Desk, group_id: str, screening_id: str) -> None:
    """Take somebody who is saved out of a group; the screening stays as it was saved, and the row says when."""
    with desk.act(Action.GROUP_TAKE_OUT, "screening", screening_id) as session:
        _open(session, group_id)
        row = session.get(GroupMember, (group_id, screening_id))
        if row is None:
            raise Refused("not_found")
        if row.taken_out_at is not None:
            raise Refused("changed_meanwhile")
        row.taken_out_at = desk.clock.now()


def close_group(desk: Desk, group_id: str) -> None:
    """End a group: the next passport opens a screening of its own."""
    with desk.act(Action.GROUP_CLOSE, "travel_group", group_id) as session:
        row = _open(session, group_id)
        # Anybody's: whoever has a member open could not finish with it any more.
        if group_id in _members_open(session).values():
            raise Refused("member_open")
        row.closed_at = desk.clock.now()


def _members_open(session: Session) -> dict[str, str]:
    """Officers who have somebody of a group open, and which group."""
    drafts = session.execute(select(models.Draft.staff_id, models.Draft.body))
    return {staff: body["group_id"] for staff, body in drafts if body.get("group_id")}


def _saved_counts(session: Session, group_ids: Iterable[str]) -> Counter[str]:
    counts = session.execute(
        select(GroupMember.group_id, func.count())
        .where(GroupMember.group_id.in_(list(group_ids)), GroupMember.taken_out_at.is_(None))
        .group_by(GroupMember.group_id)
    )
    return Counter({row[0]: row[1] for row in counts})


def _has_people(session: Session, group_id: str) -> bool:
    return bool(_saved_counts(session, [group_id])) or group_id in _members_open(session).values()


def _row(row: TravelGroup, name: str, desk: Desk, saved: int, checking: int) -> GroupRow:
    body = read_as(_Body, row.body) or _Body("")  # another version's is told when it is opened, and holds no other
    operator, flight = body.given.get("group_operator", ""), body.given.get("group_flight", "")
    mine = row.officer_id == desk.actor.id
    return GroupRow(row.id, row.opened_at, name, mine, body.mode, operator, flight, body.people, saved, checking)


def _earlier(before: Group, given: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """What was carried to those who came so far, also where nothing was; a group is changed for those who come."""
    earlier = {key: set(values) for key, values in before.earlier.items()}
    for key in {*before.given, *given}:
        value = before.given.get(key, "")
        if given.get(key, "") != value:
            earlier.setdefault(key, set()).add(value)
    return {key: tuple(sorted(values)) for key, values in sorted(earlier.items())}


def _carried(given: Mapping[str, str]) -> dict[str, str]:
    """Only what may be carried ever gets into a group."""
    allowed = (*WORDS, *FOREIGNERS, *CITIZENS)
    return {key: value.strip() for key, value in given.items() if key in allowed and value.strip()}


def _open(session: Session, group_id: str) -> TravelGroup:
    return open_here(session, TravelGroup, group_id, closed="group_closed")


def _group(row: TravelGroup) -> Group:
    body = known(_Body, row.body)
    return Group(row.id, body.mode, row.opened_at, body.given, body.people, body.earlier)


def _body(group: Group) -> dict[str, Any]:
    body = _Body(group.mode, dict(group.given), group.people, dict(group.earlier))
    packed: dict[str, Any] = msgspec.to_builtins(body)
    return packed


def _saved(session: Session, group: Group) -> list[Companion]:
    """Everybody who is saved, by as many statements for five hundred as for one."""
    here = (GroupMember.group_id == group.group_id, GroupMember.taken_out_at.is_(None))
    screening = models.Screening
    people = session.execute(
        select(GroupMember.position, screening.id, screening.state, screening.identity_id)
        .join(screening, screening.id == GroupMember.screening_id)
        .where(*here)
        .order_by(GroupMember.position)
    ).all()
    of_group = select(GroupMember.screening_id).where(*here)
    given: dict[str, dict[str, str]] = {person.id: {} for person in people}
    for each in session.scalars(select(models.GivenRow).where(models.GivenRow.screening_id.in_(of_group))):
        given[each.screening_id][each.input] = each.value
    answer = models.AnswerRow
    counts = session.execute(
        select(answer.screening_id, func.count())
        .where(answer.screening_id.in_(of_group), answer.reading == 1, answer.value != "not_asked")
        .group_by(answer.screening_id)
    )
    answers = {row[0]: row[1] for row in counts}
    known_ids = select(screening.identity_id).where(screening.id.in_(of_group))
    held = session.scalars(select(models.Identity).where(models.Identity.id.in_(known_ids))).all()  # read once, for all
    identities = {each.id: load_identity(session, each.id) for each in held}
    found = []
    for person in people:
        identity = identities.get(person.identity_id, Identity())
        state, own = msgspec.convert(person.state, State), given[person.id]
        changed = _changed(group, identity, own)
        found.append(Companion(person.position, person.id, state, identity, answers.get(person.id, 0), changed))
    return found


def _companion(position: int, state: State, draft: Draft, group: Group) -> Companion:
    given = {key: each.value for key, each in draft.given.items()}
    asked = sum(answered.value != "not_asked" for answered in draft.answers.values()) + len(draft.items)
    return Companion(position, draft.screening_id, state, draft.identity, asked, _changed(group, draft.identity, given))


def _changed(group: Group, identity: Identity, given: Mapping[str, str]) -> tuple[str, ...]:
    wanted = carry(group, identity, group.opened_at)
    return tuple(
        key
        for key, each in wanted.items()
        if given.get(key) != each.value and given.get(key, "") not in group.earlier.get(key, ())
    )
