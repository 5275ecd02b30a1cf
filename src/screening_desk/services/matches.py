"""What the watch lists say of an open traveller: asked, kept as it was found, and told the counter as far as it may know.

A hit is a row beside the screening, of codes and hashes; what stood on both sides is a copy of its own. Of protected lists the
counter gets a count and nothing else, also not in the draft or the trail.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from screening_desk.documents.numbers import folded
from screening_desk.records.ids import uuid7
from screening_desk.records.list_models import ListEntry, ListNumber
from screening_desk.records.match_models import ListHit, ListHitCopy, ListJudgement
from screening_desk.reference import matching
from screening_desk.reference.matching import LEVELS, Level, MatchRow, MatchRules, Seen
from screening_desk.rules.inspection import ListFacts
from screening_desk.services import list_contacts, list_facts
from screening_desk.services.access import Action
from screening_desk.services.contacts import Fact
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.judging import today
from screening_desk.services.list_facts import ContactMet, Copy, Entry, NameMet, Traveller
from screening_desk.services.list_search import ALWAYS_AGAIN, FULL, ActiveList, Snapshot, State, active_lists

Standing = Literal["open", "proposed", "given", "dismissed"]
"""What was made of a hit so far: nothing; not the same, by an officer; same or cannot tell; not the same, by a supervisor."""
ALARM = frozenset({"strong", "possible"})
SEARCHED = frozenset({"ready", "old"})
NUMBERS: tuple[State, ...] = ("ready", "old", "loading")
"""A number is found in the store, also while the names are being made ready."""


@dataclass(frozen=True)
class Found:
    """A match before it is kept: the list, both sides, and by which row it is one."""

    of: ActiveList
    here: Traveller
    there: Entry
    met: NameMet | None
    seen: Seen
    row: MatchRow
    contacts: tuple[ContactMet, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Numbers first, then the loudest, then the likest; never by where a source had it."""
        likeness = self.met.likeness if self.met is not None else 0.0
        number = self.seen.document not in {"same", "folded"}
        return number, LEVELS.index(self.row.level), -likeness, self.of.name, self.of.list_id, self.there.key


@dataclass(frozen=True)
class MatchLine:
    """A line at the counter of a list that it may see; of protected ones there is none."""

    hit_id: str
    level: Level
    list_name: str
    here: str
    there: str
    """What of the entry led to it: its name, the alias, or its number."""
    how: str
    """name, alias, nickname, number, phone, company or person."""
    seen: Seen
    standing: Standing
    as_of: date | None = None
    contacts: tuple[ContactMet, ...] = ()


@dataclass(frozen=True)
class Checked:
    """What came of asking the lists: counts for the rules, lines for the counter, and whether an index is to be made."""

    facts: ListFacts
    lines: tuple[MatchLine, ...] = ()
    left_over: int = 0
    stale: bool = False


def check(desk: Desk, draft: Draft, snapshot: Snapshot) -> Checked:
    """Ask the lists about an open traveller and keep what was found; on a worker, as it reads the store.

    What the counter is shown of a list is named in an entry of its own; protected hits are kept without one, since nothing
    of them is shown. Hits of before that are not found any more and that nobody answered go.
    """
    rules, on = matching.load(), today(desk.clock)
    with desk.look(Action.MATCH_LIST) as session:
        lists = active_lists(session)
        here, named = list_facts.traveller(draft.identity), list_contacts.named(draft)
        found = search(session, here, lists, snapshot, on, rules, named)
        before = _kept(session, draft.screening_id)
    states = {each.list_id: each.state(on, snapshot) for each in lists}
    stale = "loading" in states.values()
    if not found and not before:
        return Checked(_facts(lists, states, on, ()), stale=stale)
    most = rules.number("rows")
    open_to_counter = any(not each.of.protected for each in found[:most])
    if open_to_counter:
        with desk.show(Action.MATCH_LIST, "match") as listing:
            hits = _keep(listing.session, desk, draft, found)
            listing.name(hit.id for one, hit, _ in hits[:most] if not one.of.protected)
    else:
        with desk.quietly(Action.MATCH_LIST) as session:
            hits = _keep(session, desk, draft, found)
    facts = _facts(lists, states, on, [(one, standing) for one, _, standing in hits])
    lines = [_line(one, hit, standing) for one, hit, standing in hits if _shown(one, standing)]
    return Checked(facts, tuple(lines[:most]), max(0, len(lines) - most), stale)


def ages(desk: Desk, snapshot: Snapshot) -> ListFacts:
    """Say how many lists can be asked now and how old they are; nobody is looked for."""
    on = today(desk.clock)
    with desk.look(Action.MATCH_LIST) as session:
        lists = active_lists(session)
    return _facts(lists, {each.list_id: each.state(on, snapshot) for each in lists}, on, ())


def search(
    session: Session,
    here: Traveller,
    lists: Iterable[ActiveList],
    snapshot: Snapshot,
    on: date,
    rules: MatchRules,
    named: tuple[Fact, ...] = (),
) -> tuple[Found, ...]:
    """Return what of the lists is a match, numbers first; an entry is there once, however many rows fit it."""
    found: list[Found] = []
    for each in lists:
        state = each.state(on, snapshot)
        if state not in NUMBERS or each.version_id is None:
            continue
        met = _names(here, snapshot, each.version_id, rules) if state in SEARCHED else {}
        keys = set(met)
        if state in SEARCHED:
            index, limit = snapshot.indexes[each.version_id], rules.number("candidates")
            keys |= list_contacts.entries(named, each, index, limit)
        for there in _entries(session, each.version_id, keys, here.folded, list_contacts.numbers(named)):
            contacts = list_contacts.met(named, each, there)
            ways = [_judged(each, here, there, name, contacts, rules, on) for name in met.get(there.key, (None,))]
            found += sorted((one for one in ways if one is not None), key=lambda one: one.order)[:1]
    return tuple(sorted(found, key=lambda one: one.order))


def _judged(
    of: ActiveList,
    here: Traveller,
    there: Entry,
    name: NameMet | None,
    contacts: tuple[ContactMet, ...],
    rules: MatchRules,
    on: date,
) -> Found | None:
    seen = list_facts.beside(here, there, name, contacts)
    row = rules.row_for(seen, on)
    return Found(of, here, there, name, seen, row, contacts) if row is not None else None


def _names(here: Traveller, snapshot: Snapshot, version_id: int, rules: MatchRules) -> dict[str, tuple[NameMet, ...]]:
    """The likest name in full of each entry that is like the traveller's, and its likest nickname, by its key."""
    met: dict[tuple[str, bool], NameMet] = {}
    index, limit, least = snapshot.indexes[version_id], rules.number("candidates"), rules.least_likeness
    zone = index.search(here.name, here.birth, limit, cut_short=here.cut_short) if here.name else ()
    more = index.search(here.added_name, here.birth, limit, cut_short=False) if here.added_name else ()
    for added, hit in [*((False, hit) for hit in zone), *((True, hit) for hit in more)]:
        key, weak = hit.id[1:], hit.id[0] != FULL
        one = list_facts.name_met(here.added_name if added else here.name, hit, weak=weak, added=added)
        if 100 * hit.score < least and list_facts.name_how(one) != "same":
            continue  # no row could make a match of it: the store is not asked
        known = met.get((key, weak))
        if known is None or (-one.likeness, one.name) < (-known.likeness, known.name):
            met[key, weak] = one
    ways: dict[str, tuple[NameMet, ...]] = {}
    for (key, _), one in met.items():
        ways[key] = (*ways.get(key, ()), one)
    return ways


def _entries(session: Session, version_id: int, met: Iterable[str], folded: str, phones: frozenset[str]) -> list[Entry]:
    """Read the entries that a name or a number led to, with all their numbers."""
    places: set[int] = set()
    if folded:
        numbered = select(ListNumber.place).where(ListNumber.folded == folded, ListNumber.version_id == version_id)
        places |= set(session.scalars(numbered))
    if phones:
        of_phone = ListNumber.folded.in_(phones), ListNumber.kind == "phone", ListNumber.version_id == version_id
        places |= set(session.scalars(select(ListNumber.place).where(*of_phone)))
    mine, keys = ListEntry.version_id == version_id, list(met)
    rows = {
        one.place: one for one in session.scalars(select(ListEntry).where(mine, ListEntry.entry_key.in_(keys))) if keys
    }
    missing = places - rows.keys()
    if missing:
        rows |= {one.place: one for one in session.scalars(select(ListEntry).where(mine, ListEntry.place.in_(missing)))}
    numbers: dict[int, list[ListNumber]] = {place: [] for place in rows}
    of_rows = select(ListNumber).where(ListNumber.version_id == version_id, ListNumber.place.in_(rows))
    for number in session.scalars(of_rows.order_by(ListNumber.place, ListNumber.position)) if rows else ():
        numbers[number.place].append(number)
    return [list_facts.entry_of(one, numbers[place]) for place, one in rows.items()]


def _kept(session: Session, screening_id: str) -> list[ListHit]:
    return list(session.scalars(select(ListHit).where(ListHit.screening_id == screening_id)))


def _keep(
    session: Session, desk: Desk, draft: Draft, found: tuple[Found, ...]
) -> list[tuple[Found, ListHit, Standing]]:
    """Keep the hits of a screening: those of before stay with what was said of them, others come or go."""
    known = _kept(session, draft.screening_id)
    before = {(hit.person_key, hit.list_id, hit.entry_key, hit.entry_hash): hit for hit in known}
    now: list[tuple[Found, ListHit, Standing]] = []
    for one in found:
        person = list_facts.pair_key(one.here, draft.screening_id, one.contacts)
        entry_hash = list_facts.entry_hash(one.there)
        hit = before.pop((person, one.of.list_id, one.there.key, entry_hash), None)
        hit = hit or _add(session, desk, draft.screening_id, person, one, entry_hash)
        now.append((one, hit, standing_of(session, hit)))
    for gone in before.values():
        _drop(session, gone)
    return now


def _add(session: Session, desk: Desk, screening_id: str, person: str, one: Found, entry_hash: str) -> ListHit:
    hit = ListHit(
        id=uuid7(),
        screening_id=screening_id,
        person_key=person,
        list_id=one.of.list_id,
        version_id=one.of.version_id or 0,
        entry_key=one.there.key,
        entry_hash=entry_hash,
        level=one.row.level,
        codes={"row": one.row.id, **msgspec.to_builtins(one.seen)},
        remembered=False,
        at=desk.clock.now(),
        by=desk.actor.id,
    )
    session.add(hit)
    session.flush()
    hit.remembered = standing_of(session, hit) == "dismissed"
    session.add(ListHitCopy(hit_id=hit.id, body=msgspec.to_builtins(copy_of(one))))
    session.flush()
    return hit


def _drop(session: Session, hit: ListHit) -> None:
    """Take away a hit that is found no more, unless somebody answered it: an answer is never deleted."""
    if session.scalar(select(ListJudgement.id).where(ListJudgement.hit_id == hit.id).limit(1)) is None:
        session.execute(delete(ListHitCopy).where(ListHitCopy.hit_id == hit.id))
        session.execute(delete(ListHit).where(ListHit.id == hit.id))


def copy_of(one: Found) -> Copy:
    """Return both sides as they are now, with the head of the list."""
    of = one.of
    return Copy(
        here=one.here,
        there=one.there,
        met=one.met,
        list_name=of.name,
        owner=of.owner,
        kind=of.kind,
        severity=of.severity,
        instruction_kind=of.instruction_kind,
        instruction=of.instruction,
        expires_on=of.expires_on,
        as_of=of.as_of,
        warn_after_days=of.warn_after_days,
        seen=one.seen,
        contacts=one.contacts,
    )


def standing_of(session: Session, hit: ListHit) -> Standing:
    """Say what holds of a hit: the newest answer to it, or the newest confirmed one to the same pair of before."""
    said = _newest(session, hit)
    if said is None:
        return "open"
    answer, confirmed = said
    if answer != "not_same":
        return "given"
    return "dismissed" if confirmed else "proposed"


def _newest(session: Session, hit: ListHit) -> tuple[str, bool] | None:
    one, of = ListJudgement, ListHit
    mine = select(one.answer, one.confirmed).where(one.hit_id == hit.id)
    found = session.execute(mine.order_by(one.at.desc(), one.id.desc()).limit(1)).first()
    if found is None and hit.person_key:
        pair = (
            of.person_key == hit.person_key,
            of.list_id == hit.list_id,
            of.entry_key == hit.entry_key,
            of.entry_hash == hit.entry_hash,
        )
        before = select(one.answer, one.confirmed).join(of, of.id == one.hit_id).where(*pair, one.confirmed.is_(True))
        found = session.execute(before.order_by(one.at.desc(), one.id.desc()).limit(1)).first()
        if found is not None and found[0] != "not_same":
            return None  # what was not settled then is asked anew
    return (found[0], found[1]) if found is not None else None


def _shown(one: Found, standing: Standing) -> bool:
    """Whether the counter gets a line: never of a protected list, and of a dismissed pair no more."""
    return not one.of.protected and standing != "dismissed"


def _line(one: Found, hit: ListHit, standing: Standing) -> MatchLine:
    by_number = one.seen.document != "none" and one.row.document
    if by_number:
        numbers = [each.number for each in one.there.numbers if folded(each.number) == one.here.folded]
        here, there, how = one.here.number, numbers[0] if numbers else "", "number"
    elif one.row.contact:
        first = next(each for each in one.contacts if each.how in one.row.contact)
        here, there, how = first.here, first.there, str(first.how)
    else:
        met = one.met
        there = met.name if met is not None else ""
        main = one.there.names[0] if one.there.names else ""
        how = "nickname" if met is not None and met.weak else "name" if there == main else "alias"
        here = one.here.added_name if met is not None and met.added else one.here.name
    named = one.contacts
    return MatchLine(hit.id, one.row.level, one.of.name, here, there, how, one.seen, standing, one.of.as_of, named)


def _facts(
    lists: tuple[ActiveList, ...],
    states: dict[str, State],
    on: date,
    hits: Iterable[tuple[Found, Standing]],
) -> ListFacts:
    asked = [each for each in lists if states[each.list_id] in SEARCHED]
    oldest = min((each.as_of for each in lists if states[each.list_id] in NUMBERS and each.as_of), default=None)
    facts = ListFacts(
        lists=len(lists),
        searched=len(asked),
        as_of=oldest.isoformat() if oldest else "",
        age=(on - oldest).days if oldest else 0,
        loading=sum(state == "loading" for state in states.values()),
        old=sum(state == "old" for state in states.values()),
    )
    for one, standing in hits:
        facts = _counted(facts, one, standing)
    return facts


def _counted(facts: ListFacts, one: Found, standing: Standing) -> ListFacts:
    name = _place(one, standing)
    return replace(facts, **{name: getattr(facts, name) + 1}) if name else facts


def _place(one: Found, standing: Standing) -> str:
    """Where a hit counts; a quiet one of a protected list is for the supervisor alone and counts nowhere."""
    alarm = one.row.level in ALARM
    if standing == "dismissed":
        return "again" if one.of.kind in ALWAYS_AGAIN and alarm else "" if one.of.protected else "dismissed"
    if one.of.protected:
        return "protected" if alarm else ""
    if standing == "given":
        return "given"
    if standing == "proposed" and one.row.level != "strong":
        return "proposed"
    return {"strong": "strong", "possible": "possible"}.get(one.row.level, "weak")
