"""The card of one match: both sides as they were, what agrees, what was said before; and the judgement of a person.

Every match is a proposal. The counter judges matches of lists that it may see, of its own travellers, and its "not the same"
is a proposal until a supervisor says so too. Earlier decisions name nobody but who decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from screening_desk.matching import Line
from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.records.list_models import WatchList
from screening_desk.records.match_models import ListHit, ListHitCopy, ListJudgement
from screening_desk.records.vessel_models import CrewMember
from screening_desk.reference import matching
from screening_desk.reference.matching import LEVELS, Level
from screening_desk.services import list_facts
from screening_desk.services.access import Action, allows
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import today
from screening_desk.services.list_facts import Copy
from screening_desk.services.match_draft import TypedJudgement, drop_judgement, typed_before
from screening_desk.services.matches import Standing, standing_of
from screening_desk.services.people import names
from screening_desk.services.watch_lists import PROTECTED

Judgement = Literal["not_same", "cannot_tell", "same"]


@dataclass(frozen=True)
class Said:
    """What somebody made of a match, and when. ``here``: of this very pair; elsewhere the reason is not told."""

    at: datetime
    answer: Judgement
    confirmed: bool
    by: str
    reason: str = ""
    here: bool = True


@dataclass(frozen=True)
class MatchCard:
    """Everything the card shows."""

    hit_id: str
    copy: Copy
    lines: tuple[Line, ...]
    level: Level
    row: str
    protected: bool
    register_number: str
    at: datetime
    age: int
    old: bool
    standing: Standing
    said: tuple[Said, ...]
    """Of this match, newest first."""
    earlier: tuple[Said, ...]
    """Of this person with this and other entries, at other scans, newest first."""
    judges: bool
    """Whether this person's word settles it; otherwise it is a proposal."""
    typed: TypedJudgement | None = None
    """What this person typed before and did not save."""


@dataclass(frozen=True)
class Proposal:
    """What waits for a supervisor's word: no name, neither of the traveller nor of the entry."""

    hit_id: str
    screening_id: str
    register_number: str
    list_name: str
    level: Level
    answer: Judgement
    at: datetime
    by: str


def open_card(desk: Desk, hit_id: str) -> MatchCard:
    """Open the card of a match; the entry is on disk before anything of it is shown."""
    with desk.act(Action.MATCH_VIEW, "match", hit_id) as session:
        hit, copy = _allowed(session, desk, hit_id)
        return _card(session, desk, hit, copy)


def judge_match(desk: Desk, hit_id: str, answer: Judgement, reason: str, saw: int) -> MatchCard:
    """Keep what somebody made of a match. ``saw``: how many judgements stood on the card they were looking at."""
    settles = allows(desk.actor.role, Action.MATCH_JUDGE)
    action = Action.MATCH_JUDGE if settles else Action.MATCH_PROPOSE
    if answer not in get_args(Judgement):
        raise Refused("match_answer_missing")
    with desk.act(action, "match", hit_id, reason_code=answer) as session:
        hit, copy = _allowed(session, desk, hit_id)
        if sum(letter.isalpha() for letter in reason) < matching.load().number("reason"):
            raise Refused("match_reason_short", number=matching.load().number("reason"))
        if len(_of(session, [hit.id])) != saw:
            raise Refused("changed_meanwhile")
        session.add(
            ListJudgement(
                id=uuid7(),
                hit_id=hit.id,
                answer=answer,
                confirmed=settles,
                reason=reason.strip(),
                at=desk.clock.now(),
                by=desk.actor.id,
            )
        )
        drop_judgement(session, desk, hit.id)
        session.flush()
        return _card(session, desk, hit, copy)


def matches_of(desk: Desk, screening_id: str) -> tuple[str, ...]:
    """Return the matches of an open screening of one's own that may be looked at, by their ids, numbers first."""
    with desk.look(Action.MATCH_LIST) as session:
        return _ids(session, desk, [screening_id])


def matches_of_case(desk: Desk, case_id: str) -> tuple[str, ...]:
    """Return the matches of a case, by their random ids."""
    with desk.look(Action.MATCH_JUDGE) as session:
        mine = list(session.scalars(select(row.Screening.id).where(row.Screening.case_id == case_id)))
        return _ids(session, desk, mine)


def proposals(desk: Desk) -> tuple[Proposal, ...]:
    """Return what waits for a supervisor's word, the oldest first."""
    with desk.look(Action.MATCH_JUDGE) as session:
        return tuple(_proposals(session))


def _proposals(session: Session) -> list[Proposal]:
    said, hit, of = ListJudgement, ListHit, row.Screening
    word = aliased(said)
    later = select(word.id).where(word.hit_id == hit.id, word.confirmed.is_(True)).exists()
    query = (
        select(hit, said, WatchList.name, of.register_number)
        .join(said, said.hit_id == hit.id)
        .join(WatchList, WatchList.id == hit.list_id)
        .outerjoin(of, of.id == hit.screening_id)
        .where(said.confirmed.is_(False), ~later)
        .order_by(said.at, said.id)
    )
    newest = {one.id: (one, word, name, number) for one, word, name, number in session.execute(query)}
    staff = names(session, [word.by for _, word, _, _ in newest.values()])
    return [
        Proposal(
            one.id,
            one.screening_id,
            number or "",
            name,
            msgspec.convert(one.level, Level),
            msgspec.convert(word.answer, Judgement),
            word.at,
            staff.get(word.by, ""),
        )
        for one, word, name, number in newest.values()
    ]


def _allowed(session: Session, desk: Desk, hit_id: str) -> tuple[ListHit, Copy]:
    """Return a match that this person may see: a counter those of its own travellers, and no protected one."""
    found = session.get(ListHit, hit_id)
    stored = session.get(ListHitCopy, hit_id)
    if found is None or stored is None:
        raise Refused("not_found")
    copy = msgspec.convert(stored.body, Copy)
    if not allows(desk.actor.role, Action.MATCH_JUDGE) and not _own(session, desk, found):
        raise Refused("no_right")
    return found, copy


def _own(session: Session, desk: Desk, hit: ListHit) -> bool:
    of = session.get(WatchList, hit.list_id)
    if of is None or of.kind in PROTECTED or of.seen_by == "supervisor":
        return False
    draft = session.get(row.Draft, desk.actor.id)
    if draft is not None and draft.screening_id == hit.screening_id:
        return True
    crew = select(CrewMember.screening_id).where(CrewMember.screening_id == hit.screening_id)
    if session.scalar(crew.where(CrewMember.state == "open")) is not None:
        return True  # a ship is the counters' together
    screening = session.get(row.Screening, hit.screening_id)
    return screening is not None and screening.officer_id == desk.actor.id


def _ids(session: Session, desk: Desk, screenings: list[str]) -> tuple[str, ...]:
    one = ListHit
    hits = session.scalars(select(one).where(one.screening_id.in_(screenings)).order_by(one.id))
    shown = [hit for hit in hits if allows(desk.actor.role, Action.MATCH_JUDGE) or _own(session, desk, hit)]
    return tuple(hit.id for hit in sorted(shown, key=_order))


def _order(hit: ListHit) -> tuple[bool, int, int, str]:
    number = hit.codes.get("document") not in {"same", "folded"}
    return number, LEVELS.index(msgspec.convert(hit.level, Level)), -int(hit.codes.get("likeness", 0)), hit.id


def _of(session: Session, hit_ids: list[str]) -> list[ListJudgement]:
    one = ListJudgement
    query = select(one).where(one.hit_id.in_(hit_ids)).order_by(one.at.desc(), one.id.desc())
    return list(session.scalars(query))


def _card(session: Session, desk: Desk, hit: ListHit, copy: Copy) -> MatchCard:
    of, on = session.get(WatchList, hit.list_id), today(desk.clock)
    settles = allows(desk.actor.role, Action.MATCH_JUDGE)
    protected = copy.kind in PROTECTED or (of is not None and of.seen_by == "supervisor")
    before = [other for other in _same_person(session, hit) if settles or not _closed(session, other)]
    pairs = {other.id: (other.list_id, other.entry_key) == (hit.list_id, hit.entry_key) for other in before}
    mine, others = _of(session, [hit.id]), _of(session, [other.id for other in before])
    staff = names(session, [one.by for one in (*mine, *others)])
    screening = session.get(row.Screening, hit.screening_id)
    age = (on - copy.as_of).days if copy.as_of is not None else 0
    return MatchCard(
        hit_id=hit.id,
        copy=copy,
        lines=list_facts.card(copy.here, copy.there, copy.met).lines,
        level=msgspec.convert(hit.level, Level),
        row=str(hit.codes.get("row", "")),
        protected=protected,
        register_number=screening.register_number if screening is not None else "",
        at=hit.at,
        age=age,
        old=age > copy.warn_after_days,
        standing=standing_of(session, hit),
        said=tuple(_said(one, staff, here=True) for one in mine),
        earlier=tuple(_said(one, staff, here=pairs[one.hit_id]) for one in others),
        judges=settles,
        typed=typed_before(session, desk, hit.id),
    )


def _same_person(session: Session, hit: ListHit) -> list[ListHit]:
    if not hit.person_key:
        return []
    one = ListHit
    return list(session.scalars(select(one).where(one.person_key == hit.person_key, one.id != hit.id)))


def _closed(session: Session, hit: ListHit) -> bool:
    """Whether a counter must not even know that there was this match."""
    of = session.get(WatchList, hit.list_id)
    return of is None or of.kind in PROTECTED or of.seen_by == "supervisor"


def _said(one: ListJudgement, staff: dict[str, str], *, here: bool) -> Said:
    return Said(
        one.at,
        msgspec.convert(one.answer, Judgement),
        one.confirmed,
        staff.get(one.by, ""),
        one.reason if here else "",
        here,
    )
