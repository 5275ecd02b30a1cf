"""The travel group that is open at a counter: every passport read joins it until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.session import TYPING_PAUSE
from screening_desk.gui.pages.group.form import PEOPLE
from screening_desk.services import groups
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.groups import Group, GroupRow, GroupView


class GroupWork(QObject):
    """Keeps what is typed of a group; `group` is None at a counter without one."""

    changed = Signal()
    shown = Signal(object)  # GroupView
    found = Signal(tuple)  # GroupRow, of groups that wait
    kept = Signal(object)  # datetime
    closed = Signal()
    failed = Signal(object)  # Refused or Unavailable
    read_before = Signal(int)  # the place at which the document that was just read is saved already

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.group: Group | None = None
        self._stored: Group | None = None  # as it stands on disk, as far as this counter knows
        self._dirty = False
        self._unopened: tuple[str, dict[str, str]] | None = None  # typed for a group that nobody opened yet
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.keep)

    @property
    def group_id(self) -> str:
        """The open group, or the empty string."""
        return self.group.group_id if self.group is not None else ""

    def note(self, mode: str, typed: dict[str, str]) -> None:
        """Hold what is typed for a group that is not open yet: a lock opens it, so that it waits among the others."""
        self._unopened = (mode, dict(typed)) if any(typed.values()) else None

    def begin(self, mode: str, given: dict[str, str], people: int | None) -> None:
        """Open a group."""
        desk, self._unopened = self._context.desk, None
        self._run(lambda: groups.open_group(desk, mode, given, people), self._on_opened)

    def look(self) -> None:
        """Ask which groups wait at this station."""
        desk = self._context.desk
        self._run(lambda: groups.open_groups(desk), self.found.emit)

    def take_up(self, row: GroupRow) -> None:
        """Go on with a group that waits; the one that was open here stays open for the others."""
        self.keep()
        desk = self._context.desk
        self._run(lambda: groups.group_of(desk, row.group_id), self._on_opened)

    def ask_before(self, draft: Draft) -> None:
        """Ask whether the document that was just opened is among the saved people of its group."""
        desk = self._context.desk
        self._run(lambda: groups.read_before(desk, draft.group_id, draft.identity), self._on_read_before)

    def follow(self, group_id: str) -> None:
        """A draft was opened that belongs to a group: it is the open one now."""
        if group_id and group_id != self.group_id:
            desk = self._context.desk
            self._run(lambda: groups.group_of(desk, group_id), self._on_followed)

    def give(self, name: str, value: str) -> None:
        """Change what is carried from now on."""
        if self.group is None:
            return
        if name == PEOPLE:
            self.group = replace(self.group, people=_count(value))
        else:
            given = {key: old for key, old in self.group.given.items() if key != name}
            self.group = replace(self.group, given=given | ({name: value} if value else {}))
        self._dirty = True
        self._pause.start()
        self.changed.emit()

    def keep(self) -> None:
        """Put what was typed on disk."""
        self._pause.stop()
        group, stored = self.group, self._stored
        if group is not None and stored is not None and self._dirty:
            self._dirty = False
            desk = self._context.desk
            self._run(lambda: groups.keep_group(desk, group, stored), self._on_kept, self._on_unkept)

    def save_now(self) -> None:
        """Keep everything on the calling thread, which may be a worker; raises Unavailable."""
        if self.group is not None and self._stored is not None and self._dirty:
            groups.keep_group(self._context.desk, self.group, self._stored)
            self._dirty = False
        if self._unopened is not None:
            mode, typed = self._unopened
            given = {name: value for name, value in typed.items() if name != PEOPLE}
            groups.open_group(self._context.desk, mode, given, _count(typed.get(PEOPLE, "")))
            self._unopened = None

    def read(self) -> None:
        """Read who belongs to the group; it shows names, so it leaves an entry."""
        self.keep()
        desk, group_id = self._context.desk, self.group_id
        if group_id:
            self._run(lambda: groups.view_group(desk, group_id), self._on_shown)

    def take_out(self, screening_id: str) -> None:
        """Take somebody who is saved out of the group."""
        desk, group_id = self._context.desk, self.group_id
        self._run(lambda: groups.take_out(desk, group_id, screening_id), lambda _: self.read())

    def close(self, group_id: str) -> None:
        """End a group: the open one, or one that waits."""
        self.keep()
        desk = self._context.desk
        self._run(lambda: groups.close_group(desk, group_id), lambda _: self._on_closed(group_id))

    def forget(self) -> None:
        """Hold nothing any more."""
        self._pause.stop()
        self.group, self._stored, self._dirty, self._unopened = None, None, False, None

    def _run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        group_id = self.group_id

        def arrive(result: Any) -> None:
            if group_id == self.group_id:  # what comes back after the group was left is for nobody
                done(result)

        self._context.tasks.run(self, work, arrive, failed or self._on_failed)

    def _on_opened(self, group: Group) -> None:
        self._on_followed(group)
        self.kept.emit(self._context.now())
        self.read()

    def _on_followed(self, group: Group) -> None:
        self.group, self._stored, self._dirty, self._unopened = group, group, False, None
        self.changed.emit()

    def _on_shown(self, view: GroupView) -> None:
        """Another counter may have changed the group meanwhile."""
        if not self._dirty:
            self._on_followed(view.group)
        self.shown.emit(view)

    def _on_kept(self, group: Group) -> None:
        self._stored = group
        if not self._dirty:
            self._on_followed(group)
        self.kept.emit(self._context.now())

    def _on_read_before(self, place: int) -> None:
        if place:
            self.read_before.emit(place)

    def _on_closed(self, group_id: str) -> None:
        if group_id == self.group_id:
            self.forget()
        self.closed.emit()

    def _on_unkept(self, error: Exception) -> None:
        self._dirty = True
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self.failed.emit(error)


def _count(people: str) -> int | None:
    return int(people) if people.isdigit() and int(people) else None
