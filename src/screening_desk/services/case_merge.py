"""Putting the cases of another station beside what is held here: rows are added, never changed, and once only."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Table, func, insert, select, tuple_, update
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.base import Base
from screening_desk.records.station_models import ArrivedEvent, PersonElsewhere
from screening_desk.reference import ReferenceError, from_canonical  # noqa: A004 - its own error
from screening_desk.services.access import Role
from screening_desk.services.case_rows import (
    CARRIED,
    READINGS,
    TABLES,
    Carried,
    Malformed,
    Row,
    Rows,
    checked,
    checked_row,
    collect,
    destroy_removed,
    key_of,
    require_closed,
    staff_columns,
)
from screening_desk.services.errors import Refused

Step = Callable[[], None]
_EMPTY: tuple[object, ...] = (None, "", {})


class EventOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event of a case by its origin: station, number there, and hash of what it says."""

    case_id: str
    origin: str
    at: datetime
    by: str
    kind: str
    facts: dict[str, Any]


class PersonOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whom rows name: an id, and what is shown beside a time."""

    id: str
    name: str
    role: str


class ReferenceOf(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The reference data a screening was judged by."""

    digest: str
    content: str


class Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that a file between stations carries."""

    rows: dict[str, list[dict[str, Any]]]
    events: list[EventOf]
    people: list[PersonOf]
    partners: list[dict[str, Any]]
    references: list[ReferenceOf]


@dataclass
class Merged:
    """What came of it, by ids of cases; `aside` holds readings that this station had made itself."""

    new: list[str] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    aside: list[dict[str, Any]] = field(default_factory=list)


def content_of(session: Session, station: str, case_ids: Iterable[str]) -> Content:
    """Gather what goes with some cases; the people only by name, the partners as they stand here."""
    wanted = sorted(set(case_ids))
    rows = collect(session, wanted)
    events = events_of(session, station, wanted)
    by_number = {(each.case_id, number): each.origin for number, each in events}
    for each in rows["decision"]:
        each["sequence"] = by_number[each["case_id"], each["sequence"]]  # of the event it was taken by
    named = {person for _, event in events for person in (event.by, event.facts.get("to", "")) if person}
    for name, found in rows.items():
        named |= {one[column] for column in staff_columns(TABLES[name]) for one in found if one[column]}
    people = session.scalars(select(row.Staff).where(row.Staff.id.in_(named)).order_by(row.Staff.id))
    partners = {one["partner_id"] for name in ("consent", "letter") for one in rows[name]}
    versions = sorted({one["reference"] for one in rows["screening"]})
    kept = session.scalars(select(row.ReferenceVersion).where(row.ReferenceVersion.digest.in_(versions)))
    table = Base.metadata.tables["partner"]
    found_partners = session.execute(select(table).where(table.c.id.in_(partners)).order_by(table.c.id))
    return Content(
        rows,
        [each for _, each in events],
        [PersonOf(each.id, each.display_name, each.role) for each in people],
        [dict(each) for each in found_partners.mappings()],
        [ReferenceOf(each.digest, each.content) for each in kept],
    )


def events_of(session: Session, station: str, case_ids: Iterable[str]) -> list[tuple[int, EventOf]]:
    """Return the events of cases in their order here, each with its number here."""
    wanted = sorted(set(case_ids))
    arrived = {
        (each.case_id, each.sequence): each.origin
        for each in session.scalars(select(ArrivedEvent).where(ArrivedEvent.case_id.in_(wanted)))
    }
    order = (row.CaseEvent.case_id, row.CaseEvent.sequence)
    found = session.scalars(select(row.CaseEvent).where(row.CaseEvent.case_id.in_(wanted)).order_by(*order))
    return [
        (
            each.sequence,
            EventOf(
                each.case_id,
                arrived.get((each.case_id, each.sequence)) or _origin(station, each),
                each.at,
                each.by,
                each.kind,
                dict(each.facts),
            ),
        )
        for each in found
    ]


def decoded(data: bytes) -> Content:
    """Read what a file carries, every value as its column has it. Raises Malformed."""
    try:
        content = msgspec.msgpack.decode(data, type=Content)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise Malformed("content") from error
    if not set(content.rows) <= set(TABLES):
        raise Malformed("tables")
    rows = {name: [_numbered(name, each) for each in found] for name, found in content.rows.items()}
    require_closed(rows)
    cases = {one["id"] for one in rows.get("case", ())}
    if not cases or any(not _sound(event) or event.case_id not in cases for event in content.events):
        raise Malformed("events")
    return msgspec.structs.replace(content, rows=rows)


def merge(session: Session, station: str, sender: str, content: Content, step: Step = lambda: None) -> Merged:
    """Add what is not held yet. Raises Refused ``handover_differs`` where the file says otherwise than this store."""
    _keep_versions(session, content)
    _keep_people(session, sender, content)
    _keep_partners(session, sender, content)
    merged = Merged()
    changed: dict[str, bool] = {}
    held_cases = set(session.scalars(select(row.Case.id).where(row.Case.id.in_(_ids(content)))))
    rows = _without_own_readings(session, content.rows, merged)
    of_case = _owners(rows)
    for name in _insertion_order():
        if name == "decision":
            _take_events(session, station, content, rows, changed)
        if name == "referral_step":
            _number_steps(session, rows.get(name, []))
        for case_id in _put(session, name, rows.get(name, []), of_case):
            changed[case_id] = True
        step()
    _follow_steps(session, rows.get("referral_step", []))
    destroy_removed(session, _ids(content))
    for case_id in _ids(content):
        where = merged.new if case_id not in held_cases else merged.more if changed.get(case_id) else merged.same
        where.append(case_id)
    return merged


def _ids(content: Content) -> list[str]:
    return sorted(one["id"] for one in content.rows["case"])


def _insertion_order() -> list[str]:
    """Return the tables so that each row finds what it points to; events are put before what points to them."""
    return ["case", "identity", *(each.name for each in CARRIED if each.name != "case")]


def _owners(rows: Rows) -> dict[tuple[str, str], str]:
    """Return whose case a row's parent is: (table, id) -> case."""
    owners = {("case", one["id"]): one["id"] for one in rows["case"]}
    for each in CARRIED:
        for one in rows.get(each.name, ()):
            if "id" in one and each.name != "case":
                owners[each.name, one["id"]] = owners[each.of, one[each.column]]
    return owners


def _put(session: Session, name: str, rows: list[Row], owners: dict[tuple[str, str], str]) -> list[str]:
    """Insert the rows that are not held, and say in which cases; a held one must say the same."""
    table = TABLES[name]
    carried = next((each for each in CARRIED if each.name == name), None)
    held = _held(session, table, rows)
    fresh, touched = [], []
    for one in rows:
        owner = owners[carried.of, one[carried.column]] if carried else ""
        known = held.get(key_of(table, one))
        if known is None:
            fresh.append(one)
            touched.append(owner)
        elif known != one and _fill(session, table, known, one, carried):
            touched.append(owner)
    if fresh:
        session.execute(insert(table), fresh)
    return [each for each in touched if each]


def _held(session: Session, table: Table, rows: list[Row]) -> dict[tuple[Any, ...], Row]:
    if not rows:
        return {}
    columns = list(table.primary_key.columns)
    first = columns[0]
    wanted = select(table).where(first.in_({one[first.name] for one in rows}))
    return {key_of(table, found): found for found in (dict(each) for each in session.execute(wanted).mappings())}


def _fill(session: Session, table: Table, known: Row, one: Row, carried: Carried | None) -> bool:
    """Write columns that were still empty here; anything else that differs refuses the file."""
    filled, kept = (carried.filled, carried.kept) if carried else (frozenset(), frozenset())
    for name in known:
        empty = name in filled and (known[name] in _EMPTY or one[name] in _EMPTY)
        if known[name] != one[name] and name not in kept and not empty:
            raise Refused("handover_differs")
    later = {name: one[name] for name in filled if one[name] not in _EMPTY and known[name] in _EMPTY}
    if later:
        key = tuple_(*table.primary_key.columns) == key_of(table, one)
        session.execute(update(table).where(key).values(later))
    return bool(later)


def _take_events(session: Session, station: str, content: Content, rows: Rows, changed: dict[str, bool]) -> None:
    """Append the events that are not held, in the sender's order, and let decisions point to their numbers here."""
    here = {(each.case_id, each.origin): number for number, each in events_of(session, station, _ids(content))}
    last: defaultdict[str, int] = defaultdict(int)
    for (case_id, _), number in here.items():
        last[case_id] = max(last[case_id], number)
    for each in content.events:
        if (each.case_id, each.origin) in here:
            continue
        last[each.case_id] += 1
        number = here[each.case_id, each.origin] = last[each.case_id]
        session.add(
            row.CaseEvent(
                case_id=each.case_id, sequence=number, at=each.at, by=each.by, kind=each.kind, facts=each.facts
            )
        )
        session.add(ArrivedEvent(case_id=each.case_id, sequence=number, origin=each.origin))
        changed[each.case_id] = True
    session.flush()
    for one in rows.get("decision", ()):
        number = here.get((one["case_id"], str(one["sequence"])), 0)
        if not number:
            raise Malformed("decision")
        one["sequence"] = number


def _without_own_readings(session: Session, rows: Rows, merged: Merged) -> Rows:
    """Leave out later readings that this station made too; they are kept as they came, beside what is held."""
    found = _held(session, TABLES["assessment"], rows.get("assessment", []))
    both = {
        (one["screening_id"], one["reading"])
        for one in rows.get("assessment", ())
        if one["reading"] > 1 and found.get(key_of(TABLES["assessment"], one), one) != one
    }
    if not both:
        return {name: [dict(one) for one in each] for name, each in rows.items()}
    kept: Rows = {}
    for name, each in rows.items():
        kept[name] = []
        for one in each:
            if name in READINGS and (one["screening_id"], one["reading"]) in both:
                merged.aside.append({"table": name, **msgspec.to_builtins(one)})
            else:
                kept[name].append(dict(one))
    return kept


def _number_steps(session: Session, steps: list[Row]) -> None:
    """Let the steps that are not held follow those that are: after a take-back two stations may have gone on."""
    held = _held(session, TABLES["referral_step"], steps)
    last = {letter: number for letter, number, _ in _last_steps(session, steps)}
    for one in sorted(steps, key=lambda each: int(each["sequence"])):
        if key_of(TABLES["referral_step"], one) not in held:
            last[one["letter_id"]] = one["sequence"] = last.get(one["letter_id"], 0) + 1


def _follow_steps(session: Session, steps: list[Row]) -> None:
    """A letter stands where its last step led; each station works that out from its own rows."""
    for letter, _, state in _last_steps(session, steps):
        session.execute(update(row.Letter).where(row.Letter.id == letter).values(state=state))


def _last_steps(session: Session, steps: list[Row]) -> list[tuple[str, int, str]]:
    letters = {one["letter_id"] for one in steps}
    wanted = select(row.ReferralStep.letter_id, row.ReferralStep.sequence, row.ReferralStep.state)
    found = session.execute(wanted.where(row.ReferralStep.letter_id.in_(letters)).order_by(row.ReferralStep.sequence))
    return list({each.letter_id: (each.letter_id, each.sequence, each.state) for each in found}.values())


def _keep_versions(session: Session, content: Content) -> None:
    needed = {one["reference"] for one in content.rows["screening"]}
    held = set(session.scalars(select(row.ReferenceVersion.digest)))
    for each in content.references:
        if each.digest not in needed - held:
            continue
        try:
            right = from_canonical(each.content).version == each.digest
        except ReferenceError as error:
            raise Malformed("reference") from error
        if not right:
            raise Malformed("reference")
        first = min(one["closed_at"] for one in content.rows["screening"] if one["reference"] == each.digest)
        session.add(row.ReferenceVersion(digest=each.digest, content=each.content, first_used_at=first))
        held.add(each.digest)
    if needed - held:
        raise Malformed("reference")
    session.flush()


def _keep_people(session: Session, sender: str, content: Content) -> None:
    """Know the people of other stations by name; nobody signs in by such a row, and no role of it counts here."""
    held = set(session.scalars(select(row.Staff.id)))
    first = min(one["opened_at"] for one in content.rows["case"])
    for each in content.people:
        if each.id in held or each.role not in set(Role):
            continue
        known = {"id": each.id, "username": f"{sender}/{each.id}", "display_name": each.name, "role": each.role}
        person = checked_row(Base.metadata.tables["staff"], {**known, "active": False, "created_at": first})
        session.execute(insert(row.Staff), person)
        session.add(PersonElsewhere(staff_id=each.id, station=sender))
        held.add(each.id)
    session.flush()
    if {event.by for event in content.events} - held:
        raise Malformed("people")
    for name, rows in content.rows.items():
        if {one[column] for column in staff_columns(TABLES[name]) for one in rows if one[column]} - held:
            raise Malformed("people")


def _keep_partners(session: Session, sender: str, content: Content) -> None:
    """Know the recipients of letters; nobody is referred to one by that alone: this office checks it first."""
    table = Base.metadata.tables["partner"]
    held = set(session.scalars(select(row.Partner.id)))
    for each in content.partners:
        partner = checked_row(table, each)
        if partner["id"] in held:
            continue
        partner["name"] = _free_name(session, partner["name"], sender, partner["id"])
        partner |= {"active": False, "changed_by": ""}
        session.execute(insert(row.Partner), partner)
        held.add(partner["id"])
    if {one["partner_id"] for name in ("consent", "letter") for one in content.rows.get(name, ())} - held:
        raise Malformed("partner")


def _free_name(session: Session, name: str, sender: str, partner_id: str) -> str:
    for end in ("", f" ({sender})", f" ({sender} {partner_id[-6:]})"):
        wanted = name[: 200 - len(end)] + end
        if session.scalar(select(func.count()).where(row.Partner.name == wanted)) == 0:
            return wanted
    raise Malformed("partner")


def _numbered(name: str, values: Row) -> Row:
    """Check a row; a decision names its event by origin until it is put here."""
    if name != "decision":
        return checked(name, values)
    origin = values.get("sequence")
    if not isinstance(origin, str):
        raise Malformed(name)
    return {**checked(name, {**values, "sequence": 1}), "sequence": origin}


def _origin(station: str, event: row.CaseEvent) -> str:
    return f"{station}:{event.sequence}:{_digest(event.case_id, event.at, event.by, event.kind, event.facts)}"


def _sound(event: EventOf) -> bool:
    """Whether an event says what its origin says it did, and fits its columns."""
    station, _, digest = event.origin.rpartition(":")
    fits = len(event.origin) <= 64 and len(event.kind) <= 24 and len(event.by) <= 32 and event.at.tzinfo is not None
    return fits and bool(station) and digest == _digest(event.case_id, event.at, event.by, event.kind, event.facts)


def _digest(case_id: str, at: datetime, by: str, kind: str, facts: dict[str, Any]) -> str:
    told = msgspec.json.encode([case_id, at.timestamp(), by, kind, facts], order="sorted")
    return hashlib.sha256(told).hexdigest()[:16]
