"""What the counter is told of the lists before anything is searched: whether there are any, how old, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from screening_desk.records.list_models import ListVersion, WatchList
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.watch_lists import PROTECTED, warning_of
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class ListState:
    """One list as the counter may know it; one that only a supervisor sees has no name and no kind."""

    list_id: str
    version_id: int | None
    name: str
    kind: str
    as_of: date | None
    days: int | None
    entries: int
    warning: str
    """empty, expired, old, or nothing."""


@dataclass(frozen=True)
class ListsState:
    """All open lists together."""

    lists: tuple[ListState, ...]

    @property
    def none(self) -> bool:
        """Whether nothing can be searched: no list, or none with a version that is active."""
        return all(each.version_id is None for each in self.lists)

    @property
    def days(self) -> int | None:
        """The age of the oldest active version; None where there is none."""
        return max((each.days for each in self.lists if each.days is not None), default=None)

    @property
    def as_of(self) -> date | None:
        """The day of the oldest active version."""
        return min((each.as_of for each in self.lists if each.as_of is not None), default=None)

    @property
    def warning(self) -> str:
        """The worst of what is wrong: empty before expired before old; none where there are no lists at all."""
        if not self.lists:
            return "none"
        found = {each.warning for each in self.lists}
        return next((code for code in ("empty", "expired", "old") if code in found), "")


def state_of_lists(desk: Desk) -> ListsState:
    """Return how the open lists stand; ages and counts, so it leaves no entry."""
    if desk.training:
        return ListsState(())
    with desk.look(Action.LIST_STATE) as session:
        today = day_of(desk.clock.now())
        version = ListVersion
        found = session.execute(
            select(WatchList, version.source_date, version.made_at, version.kept)
            .outerjoin(version, version.id == WatchList.active_version)
            .where(WatchList.closed_at.is_(None))
            .order_by(WatchList.name)
        )
        return ListsState(tuple(_state(each, source, made, kept, today) for each, source, made, kept in found))


def _state(
    found: WatchList, source_date: date | None, made_at: datetime | None, kept: int | None, today: date
) -> ListState:
    as_of = source_date or (day_of(made_at) if made_at else None)
    days = max(0, (today - as_of).days) if as_of else None
    hidden = found.kind in PROTECTED or found.seen_by == "supervisor"
    return ListState(
        list_id=found.id,
        version_id=found.active_version,
        name="" if hidden else found.name,
        kind="" if hidden else found.kind,
        as_of=as_of,
        days=days,
        entries=kept or 0,
        warning=warning_of(days, found.expires_on, found.warn_after_days, today),
    )


def active_versions(desk: Desk) -> tuple[int, ...]:
    """Return the versions that are searched, for whoever keeps an index of them."""
    with desk.look(Action.LIST_STATE) as session:
        wanted = select(WatchList.active_version).where(WatchList.closed_at.is_(None))
        ids = [each for each in session.scalars(wanted) if each is not None]
        return tuple(sorted(session.scalars(select(ListVersion.id).where(ListVersion.id.in_(ids)))))
