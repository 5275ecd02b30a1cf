"""Which version of a list is searched, and how the entries of the others go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from time import perf_counter

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session, defer

from screening_desk.records.list_models import ListEntry, ListNumber, ListVersion, WatchList
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.listing import spelled
from screening_desk.services.people import names
from screening_desk.services.watch_lists import ListView, VersionView, list_view, open_list, version_view
from screening_desk.services.zone import day_of

SILENT = timedelta(minutes=10)
"""After so long without a word a load at another station is taken for dead."""
STEP_SECONDS = 0.02
"""What one transaction of a load or of a deletion aims at: whoever saves at the counter waits no longer."""
FAILURES = (
    "load_empty", "load_too_big", "load_too_many_rows", "load_not_a_table", "load_locked", "load_damaged",
    "load_encoding", "load_file", "load_nothing", "load_changes_many", "load_stopped", "load_cancelled",
)  # fmt: skip
"""Why a load did not come in whole."""
FIRST, LEAST, MOST = 100, 20, 4_000
"""Entries of the first step, and the bounds of the others."""

running: set[tuple[str, int]] = set()
"""Loads of this program, by chain and version: what loads and is not here, or silent for long, has ended without a word."""


def step_after(many: int, seconds: float) -> int:
    """Return how many entries the next transaction takes, by how long the last one took."""
    wanted = int(many * STEP_SECONDS / max(seconds, 0.001))
    return max(LEAST, min(MOST, wanted, many * 2))


def activate(desk: Desk, version_id: int, saw: int | None) -> ListView:
    """Make a version the one that is searched, in one short transaction. ``saw``: which one was, as the person saw it."""
    with desk.look(Action.LIST_ACTIVATE) as session:
        list_id = session.scalar(select(ListVersion.list_id).where(ListVersion.id == version_id)) or ""
        kept = session.scalar(select(ListVersion.kept).where(ListVersion.id == version_id)) or 0
    with desk.act(Action.LIST_ACTIVATE, "watch_list", list_id, reason_code=f"entries.{spelled(kept)}") as session:
        found, version = open_list(session, list_id), session.get(ListVersion, version_id)
        if version is None or not version_view(version, "").usable:
            raise Refused("list_version_unfit")
        if found.active_version != saw:
            raise Refused("changed_meanwhile")
        if saw is not None:
            session.execute(update(ListVersion).where(ListVersion.id == saw).values(state="former"))
        version.state, version.activated_at, version.activated_by = "active", desk.clock.now(), desk.actor.id
        found.active_version = version_id
        session.flush()
        return list_view(session, found, day_of(desk.clock.now()))


def roll_back(desk: Desk, list_id: str, saw: int | None) -> ListView:
    """Make the version active that was so before, while its entries are there."""
    with desk.look(Action.LIST_ACTIVATE) as session:
        found = session.get(WatchList, list_id)
        former = list_view(session, found, day_of(desk.clock.now())).former if found else None
    if former is None:
        raise Refused("list_version_unfit")
    return activate(desk, former.version_id, saw)


def report(desk: Desk, version_id: int) -> tuple[VersionView, tuple[tuple[int, str, str], ...]]:
    """Return the faults of a load, each as row, field and code, for a file; that it left is written down."""
    with desk.look(Action.LIST_REPORT) as session:
        list_id = session.scalar(select(ListVersion.list_id).where(ListVersion.id == version_id)) or ""
    with desk.act(Action.LIST_REPORT, "watch_list", list_id) as session:
        found = session.get(ListVersion, version_id)
        if found is None:
            raise Refused("not_found")
        by = names(session, [found.made_by]).get(found.made_by, "–")
        return version_view(found, by), tuple((row, field, code) for row, field, code in found.report)


def faults(desk: Desk, version_id: int) -> tuple[tuple[int, str, str], ...]:
    """Return the first faults of a load for the screen: row, field and code, which tell nobody."""
    with desk.look(Action.LIST_VIEW) as session:
        found = session.get(ListVersion, version_id)
        return tuple((row, field, code) for row, field, code in found.report) if found else ()


def settle(desk: Desk) -> int:
    """End loads that stopped without a word: they are broken, and the version before stays active. Returns how many."""
    chain_id, now = desk.store.chain_id, desk.clock.now()
    with desk.look(Action.LIST_VIEW) as session:
        alone = session.get_bind().dialect.name == "sqlite"
        loading = session.scalars(select(ListVersion).where(ListVersion.state == "loading")).all()
        dead = [
            (each.id, each.list_id)
            for each in loading
            if (chain_id, each.id) not in running and (alone or now - each.beat_at > SILENT)
        ]
    for version_id, list_id in dead:
        end(desk, version_id, list_id, "broken", "load_stopped")
    return len(dead)


def end(desk: Desk, version_id: int, list_id: str, state: str, broke: str) -> None:
    """Write how a load ended that did not come in whole; its entries go afterwards."""
    with desk.act(Action.LIST_LOAD, "watch_list", list_id, reason_code=broke, outcome="failed") as session:
        ended = update(ListVersion).where(ListVersion.id == version_id, ListVersion.state == "loading")
        session.execute(ended.values(state=state, failure=broke, ended_at=desk.clock.now()))


def tidy(desk: Desk, list_id: str, stopped: Callable[[], bool] = lambda: False) -> int:
    """Delete entries nobody goes back to, in small steps: of all versions but the active, the one before, and the newest.

    Stopped or killed, it goes on where it was the next time. Returns about how many went.
    """
    with desk.look(Action.LIST_LOAD) as session:
        found = session.get(WatchList, list_id)
        if found is None:
            return 0
        full = select(ListVersion).where(ListVersion.list_id == list_id, ListVersion.emptied_at.is_(None))
        newest = full.order_by(ListVersion.id.desc()).options(defer(ListVersion.report))
        versions = list(session.scalars(newest))
        keep = {each.id for each in versions if each.state == "loading"}
        if found.closed_at is None:
            former = sorted((each for each in versions if each.state == "former"), key=_activated, reverse=True)
            keep |= {found.active_version or 0, *(each.id for each in former[:1])}
            keep |= {each.id for each in versions if each.state == "inactive"} & {versions[0].id if versions else 0}
        goes = [each.id for each in versions if each.id not in keep]
    return sum(_empty(desk, version_id, stopped) for version_id in goes)


def _activated(version: ListVersion) -> float:
    return version.activated_at.timestamp() if version.activated_at else 0.0


def _empty(desk: Desk, version_id: int, stopped: Callable[[], bool]) -> int:
    gone, many = 0, FIRST
    while not stopped():
        begun = perf_counter()
        with desk.quietly(Action.LIST_LOAD) as session:
            lowest = _lowest(session, version_id)
            if lowest is None:
                emptied = update(ListVersion).where(ListVersion.id == version_id)
                session.execute(emptied.values(emptied_at=desk.clock.now()))
                return gone
            for table in (ListNumber, ListEntry):
                session.execute(delete(table).where(table.version_id == version_id, table.place < lowest + many))
            gone += many
        many = step_after(many, perf_counter() - begun)
    return gone


def _lowest(session: Session, version_id: int) -> int | None:
    lows = [
        session.scalar(select(func.min(table.place)).where(table.version_id == version_id))
        for table in (ListEntry, ListNumber)
    ]
    return min((each for each in lows if each is not None), default=None)
