"""Watch lists: made, edited and closed by a supervisor or the administrator; none of it shows an entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from screening_desk.records.ids import random_id
from screening_desk.records.list_models import ListVersion, WatchList
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.zone import day_of

KINDS = ("wanted", "missing", "victim", "witness", "child", "document", "company", "phone")
PROTECTED = frozenset({"missing", "victim", "witness", "child"})
"""Kinds of which the counter sees that a supervisor is to look, and nothing else."""
SEVERITIES = ("high", "medium", "low")
INSTRUCTIONS = ("supervisor", "refer", "observe", "hold")
SEEN_BY = ("officer", "supervisor")
LONGEST_NAME, LONGEST_OWNER, LONGEST_INSTRUCTION = 120, 200, 1_000
MOST_DAYS = 3_650
SHOWN = 12
"""Versions of a list that are shown, the newest first."""


@dataclass(frozen=True)
class ListFields:
    """What a person says of a list."""

    name: str = ""
    owner: str = ""
    kind: str = ""
    severity: str = ""
    instruction_kind: str = ""
    instruction: str = ""
    seen_by: str = "supervisor"
    expires_on: date | None = None
    warn_after_days: int = 7


@dataclass(frozen=True)
class VersionView:
    """One load of a list: what of it was kept, and whether its entries are still there."""

    version_id: int
    list_id: str
    state: str
    source: str
    format: str
    source_date: date | None
    changes: bool
    made_at: datetime
    made_by: str
    ended_at: datetime | None
    activated_at: datetime | None
    rows: int
    kept: int
    refused: int
    flagged: int
    numbers: int
    added: int
    changed: int
    removed: int
    failure: str
    codes: dict[str, int] = field(default_factory=dict)
    emptied: bool = False

    @property
    def as_of(self) -> date:
        """The day the list speaks of: that of its source where it is known, else the day it was loaded."""
        return self.source_date or day_of(self.made_at)

    @property
    def usable(self) -> bool:
        """Whether it can be made active: it came in whole, and its entries are there."""
        return self.state in {"inactive", "former"} and self.kept > 0 and not self.emptied


@dataclass(frozen=True)
class ListView:
    """A list with its versions, the newest first."""

    list_id: str
    fields: ListFields
    version: int
    closed_at: datetime | None
    active: VersionView | None
    versions: tuple[VersionView, ...]
    mapping: dict[str, Any]
    today: date

    @property
    def days(self) -> int | None:
        """How old the active version is; None where there is none."""
        return max(0, (self.today - self.active.as_of).days) if self.active else None

    @property
    def warning(self) -> str:
        """What is wrong with the list as a code: closed, empty, expired, old; empty for nothing."""
        if self.closed_at is not None:
            return "closed"
        return warning_of(self.days, self.fields.expires_on, self.fields.warn_after_days, self.today)

    @property
    def former(self) -> VersionView | None:
        """The version that was active before, while its entries are there."""
        return next((each for each in self.versions if each.state == "former" and each.usable), None)


def warning_of(days: int | None, expires_on: date | None, warn_after_days: int, today: date) -> str:
    """Say what is wrong with an open list whose active version is so many days old: empty, expired, old, or nothing."""
    if days is None:
        return "empty"
    if expires_on is not None and expires_on < today:
        return "expired"
    return "old" if days > warn_after_days else ""


def lists(desk: Desk) -> tuple[ListView, ...]:
    """Return all lists by name, the closed ones last; counts and days alone, so it leaves no entry."""
    with desk.look(Action.LIST_VIEW) as session:
        found = session.scalars(select(WatchList).order_by(WatchList.closed_at.is_not(None), WatchList.name)).all()
        return tuple(list_view(session, each, day_of(desk.clock.now())) for each in found)


def save_list(desk: Desk, fields: ListFields, list_id: str = "", version: int = 0) -> ListView:
    """Make a list (no id), or replace what is said of one, on the version that was seen."""
    made = list_id or random_id()
    with desk.act(Action.LIST_SAVE, "watch_list", made) as session:
        clean = _checked(fields)
        twin = session.scalars(select(WatchList).where(WatchList.name == clean.name, WatchList.closed_at.is_(None)))
        if any(each.id != made for each in twin):
            raise Refused("name_taken")
        if list_id:
            found = open_list(session, list_id)
            if found.version != version:
                raise Refused("changed_meanwhile")
            if clean.kind != found.kind and found.active_version is not None:
                raise Refused("list_kind_fixed")
            found.version += 1
        else:
            found = WatchList(
                id=made, mapping={}, made_at=desk.clock.now(), made_by=desk.actor.id, name="", owner="", kind="",
                severity="", instruction_kind="", seen_by="", warn_after_days=0,
            )  # fmt: skip
            session.add(found)
        for name, value in vars(clean).items():
            setattr(found, name, value)
        session.flush()
        return list_view(session, found, day_of(desk.clock.now()))


def close_list(desk: Desk, list_id: str, version: int) -> ListView:
    """Close a list for good: nothing is searched in it from now on, and its entries go (`list_versions.tidy`)."""
    with desk.act(Action.LIST_CLOSE, "watch_list", list_id) as session:
        found = open_list(session, list_id)
        if found.version != version:
            raise Refused("changed_meanwhile")
        loading = select(ListVersion.id).where(ListVersion.list_id == list_id, ListVersion.state == "loading")
        if session.scalar(loading) is not None:
            raise Refused("list_loading")
        active = session.get(ListVersion, found.active_version) if found.active_version is not None else None
        if active is not None:
            active.state = "former"
        found.active_version = None
        found.closed_at, found.closed_by, found.version = desk.clock.now(), desk.actor.id, found.version + 1
        session.flush()
        return list_view(session, found, day_of(desk.clock.now()))


def open_list(session: Session, list_id: str) -> WatchList:
    """Return a list that is not closed, inside a running transaction."""
    found = session.get(WatchList, list_id)
    if found is None:
        raise Refused("not_found")
    if found.closed_at is not None:
        raise Refused("list_closed")
    return found


def list_view(session: Session, found: WatchList, today: date) -> ListView:
    """Return a list as it stands in a running transaction."""
    whole = select(ListVersion).options(defer(ListVersion.report))  # thousands of faults, which are asked for apart
    newest = whole.where(ListVersion.list_id == found.id).order_by(ListVersion.id.desc())
    rows = list(session.scalars(newest.limit(SHOWN)))
    if found.active_version is not None and all(each.id != found.active_version for each in rows):
        rows += session.scalars(whole.where(ListVersion.id == found.active_version))
    people = names(session, (each.made_by for each in rows))
    versions = tuple(version_view(each, people.get(each.made_by, "–")) for each in rows)
    return ListView(
        list_id=found.id,
        fields=ListFields(
            name=found.name,
            owner=found.owner,
            kind=found.kind,
            severity=found.severity,
            instruction_kind=found.instruction_kind,
            instruction=found.instruction,
            seen_by=found.seen_by,
            expires_on=found.expires_on,
            warn_after_days=found.warn_after_days,
        ),
        version=found.version,
        closed_at=found.closed_at,
        active=next((each for each in versions if each.version_id == found.active_version), None),
        versions=versions,
        mapping=dict(found.mapping),
        today=today,
    )


def version_view(found: ListVersion, by: str) -> VersionView:
    """Return a version's row as a frozen view."""
    return VersionView(
        version_id=found.id,
        list_id=found.list_id,
        state=found.state,
        source=found.source,
        format=found.format,
        source_date=found.source_date,
        changes=found.base_version is not None,
        made_at=found.made_at,
        made_by=by,
        ended_at=found.ended_at,
        activated_at=found.activated_at,
        rows=found.rows,
        kept=found.kept,
        refused=found.refused,
        flagged=found.flagged,
        numbers=found.numbers,
        added=found.added,
        changed=found.changed,
        removed=found.removed,
        failure=found.failure,
        codes=dict(found.codes),
        emptied=found.emptied_at is not None,
    )


def _checked(fields: ListFields) -> ListFields:
    """Return the fields as they are stored, or refuse them; a list of people to be protected is never an officer's."""
    name, owner, instruction = fields.name.strip(), fields.owner.strip(), fields.instruction.strip()
    chosen = ((fields.kind, KINDS), (fields.severity, SEVERITIES), (fields.instruction_kind, INSTRUCTIONS))
    if not name or not owner or any(value not in values for value, values in chosen) or fields.seen_by not in SEEN_BY:
        raise Refused("list_incomplete")
    longest = ((name, LONGEST_NAME), (owner, LONGEST_OWNER), (instruction, LONGEST_INSTRUCTION))
    if any(len(text) > most for text, most in longest) or not 1 <= fields.warn_after_days <= MOST_DAYS:
        raise Refused("list_incomplete")
    seen_by = "supervisor" if fields.kind in PROTECTED else fields.seen_by
    return ListFields(
        name, owner, fields.kind, fields.severity, fields.instruction_kind, instruction, seen_by,
        fields.expires_on, fields.warn_after_days,
    )  # fmt: skip
