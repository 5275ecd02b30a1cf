"""What the counter is told of the lists before anything is searched: whether there are any, how old, and what is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from screening_desk.records.list_models import ListVersion, WatchList
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.watch_lists import PROTECTED, list_view
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class ListState:
    """One list as the counter may know it; a list of people to be protected has no name and no kind."""

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
        found = session.scalars(select(WatchList).where(WatchList.closed_at.is_(None)).order_by(WatchList.name))
        states = []
        for each in found:
            view = list_view(session, each, today)
            hidden = each.kind in PROTECTED
            states.append(
                ListState(
                    list_id=each.id,
                    version_id=each.active_version,
                    name="" if hidden else each.name,
                    kind="" if hidden else each.kind,
                    as_of=view.active.as_of if view.active else None,
                    days=view.days,
                    entries=view.active.kept if view.active else 0,
                    warning=view.warning,
                )
            )
        return ListsState(tuple(states))


def active_versions(desk: Desk) -> tuple[int, ...]:
    """Return the versions that are searched, for whoever keeps an index of them."""
    with desk.look(Action.LIST_STATE) as session:
        wanted = select(WatchList.active_version).where(WatchList.closed_at.is_(None))
        ids = [each for each in session.scalars(wanted) if each is not None]
        return tuple(sorted(session.scalars(select(ListVersion.id).where(ListVersion.id.in_(ids)))))
