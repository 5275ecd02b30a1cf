"""What the counter says of the group that is open at it, and what the group page changes about whoever is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.group.work import GroupWork
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.groups import leave_group

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage

LONGEST = 60
"""Letters of a group's name in a line of the counter."""


class GroupBeside(QObject):
    """Every passport joins the open group, so each is told: before, in the empty desk, and when somebody is open."""

    def __init__(self, context: Context, page: CounterPage, work: GroupWork, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._page, self._work = context, page, work
        self._read_before = 0
        self._told = False
        work.read_before.connect(self._on_read_before)
        page.session.failed.connect(self._on_failed)

    def opened(self) -> None:
        """Somebody is open: their group is the open one, and what came from it is said."""
        draft = self._page.session.draft
        self._read_before = 0
        if draft is None:
            return
        self._work.follow(draft.group_id)
        if draft.group_id:
            self._say()
            self._work.ask_before(draft)

    def tell_next(self) -> None:
        """Nobody is open: say where the next passport goes; what waits at the desk is told first."""
        page, group = self._page, self._work.group
        if page.place != "waiting" or page.keys["resume"].isEnabled() or page.keys["put_away"].isEnabled():
            return
        if group is not None:
            title = self.tr("The next passport joins {name}").format(name=self._name() or self.tr("the open group"))
            page.tell(Sign("info", title, self.tr("Alt+O shows the group; Alt+X there closes it.")))
        elif self._told:
            page.tell(None)
        self._told = group is not None

    def give(self, key: str, value: str) -> None:
        """Something is otherwise for the person who is open."""
        session = self._page.session
        if session.draft is not None:
            session.change(session.draft.give(self._context.now(), **{key: value}), typing=True)

    def take_out(self) -> None:
        """The person who is open does not belong to the group."""
        session = self._page.session
        if session.draft is not None:
            session.change(leave_group(session.draft))
            self._page.say("")
            self._work.read()

    def _say(self) -> None:
        """What was carried, and whether the same document was saved in this group already."""
        words = self.tr("From the group: flight, operator, purpose, ticket, address. Alt+O shows and changes it.")
        name = self._name()
        if name:
            words = self.tr("From {name}: flight, operator, purpose, ticket, address. Alt+O shows it.").format(
                name=name
            )
        if self._read_before:
            again = self.tr("This document is saved in this group already, as number {n}.")
            words = f"{again.format(n=self._read_before)} {words}"
        self._page.say(words)

    def _name(self) -> str:
        """Operator and flight, as short as a line needs them."""
        group = self._work.group
        given = group.given if group is not None else {}
        parts = (given.get("group_operator", ""), given.get("group_flight", ""))
        words = " · ".join(part for part in parts if part)
        return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"

    def _on_read_before(self, place: int) -> None:
        self._read_before = place
        if self._page.session.draft is not None:
            self._say()

    def _on_failed(self, error: Refused | Unavailable) -> None:
        """Another counter closed the group meanwhile: the next passport opens a screening of its own."""
        if isinstance(error, Refused) and error.code == "group_closed" and self._page.place == "waiting":
            self._work.forget()
