"""The open ship as it stands on the screen: its people judged, and what of them is not on disk yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from screening_desk.rules.findings import Finding
from screening_desk.services import port_call, screening
from screening_desk.services.crew import Ship, with_ship
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Unavailable
from screening_desk.services.judging import ScreeningView
from screening_desk.services.port_call import CallView, Member
from screening_desk.services.screening import Saved

BATCH = 50
"""Rows that are written in one transaction: a counter beside this one never waits long."""


class OpenShip:
    """Plain values of one call; without one, nothing is known and nobody is on board."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.call_id = ""
        self.ship = Ship()
        self.members: dict[int, Member] = {}
        self.saved: dict[int, Saved] = {}
        self.reason_missing: set[int] = set()
        self._views: dict[int, ScreeningView] = {}
        self._changed: set[int] = set()
        self._ship_changed = False

    @property
    def unwritten(self) -> bool:
        """Whether something stands on the screen that nobody is writing yet."""
        return self._ship_changed or bool(self._changed)

    def show(self, view: CallView) -> None:
        """Take the ship as it is stored."""
        self.call_id, self.ship = view.call_id, view.ship
        self.members = {member.position: member for member in view.members}
        self._views.clear()

    def view(self, position: int) -> ScreeningView | None:
        """Judge a row as it would be saved now; None once it is saved."""
        draft = self.members[position].draft
        if draft is None:
            return None
        if position not in self._views:
            self._views[position] = port_call.look_at_member(self._desk, self.ship, draft)
        return self._views[position]

    def asked(self, position: int) -> ScreeningView | None:
        """Judge a row as it is asked about: what was not asked yet stays open."""
        draft = self.members[position].draft
        return None if draft is None else screening.look_at(self._desk, with_ship(self.ship, draft))

    def vessel(self) -> tuple[Finding, ...]:
        """Judge the ship itself, by its own rules."""
        return port_call.look_at_ship(self._desk, self.ship)

    def know(self, ship: Ship) -> None:
        """Know something else of the ship; every open row is judged with it."""
        self.ship, self._ship_changed = ship, True
        self._views.clear()

    def change(self, drafts: Mapping[int, Draft]) -> tuple[int, ...]:
        """Change rows; a row that is saved never changes. Return which did."""
        places = tuple(place for place in drafts if self.members[place].state == "open")
        for place in places:
            draft = drafts[place]
            self.members[place] = replace(self.members[place], draft=draft, identity=draft.identity)
            self._views.pop(place, None)
            self._changed.add(place)
        return places

    def read(self, member: Member) -> None:
        """Take a row whose document was read; what was answered meanwhile stays, and is written once more with it."""
        held = self.members.get(member.position)
        if held is not None and held.draft is not None and member.draft is not None:
            draft = replace(held.draft, identity=member.identity, late=member.draft.late)
            member = replace(member, draft=draft, listed=held.listed)
            self._changed.add(member.position)
        self.members[member.position] = member
        self._views.pop(member.position, None)

    def end(self, position: int, state: port_call.State, saved: Saved) -> None:
        """A row is on disk for good."""
        self.saved[position] = saved
        self.members[position] = replace(self.members[position], state=state, draft=None)
        self._views.pop(position, None)

    def next_batch(self) -> Callable[[], datetime] | None:
        """Take what changed out of the list of what is to be written; it comes back when it could not be."""
        desk, call_id, ship = self._desk, self.call_id, self.ship
        if self._ship_changed:
            self._ship_changed = False
            return lambda: self._written(lambda: port_call.keep_ship(desk, call_id, ship), ())
        batch = sorted(self._changed)[:BATCH]
        if not batch:
            return None
        self._changed.difference_update(batch)
        drafts = {place: draft for place in batch if (draft := self.members[place].draft) is not None}
        return lambda: self._written(lambda: port_call.keep_members(desk, call_id, drafts), tuple(drafts))

    def _written(self, write: Callable[[], datetime], rows: Iterable[int]) -> datetime:
        rows = tuple(rows)
        try:
            return write()
        except Unavailable:
            self._changed.update(rows)
            self._ship_changed = self._ship_changed or not rows
            raise
