"""The people of a travel group as a table, also those who were not read yet; and the groups that are open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.services.groups import Companion, GroupRow, GroupView
from screening_desk.services.zone import day_of


@dataclass(frozen=True)
class GroupLine:
    """One place of the group's list; nobody stands there before a passport was read."""

    position: int
    member: Companion | None


def lines_of(view: GroupView) -> tuple[GroupLine, ...]:
    """Everybody who was read, then the places that the list still has."""
    found = [GroupLine(place, member) for place, member in enumerate(view.members, start=1)]
    waiting = range(len(found) + 1, (view.group.people or 0) + 1)
    return (*found, *(GroupLine(place, None) for place in waiting))


class GroupModel(RowsModel[GroupLine]):
    """The columns of design 17."""

    right = (0,)

    def heads(self) -> tuple[str, ...]:
        """Number, name, passport, where the travel data are from, answers, state."""
        return (
            self.tr("No."),
            self.tr("Name"),
            self.tr("Passport"),
            self.tr("Travel data"),
            self.tr("Answers"),
            self.tr("State"),
        )

    def cells(self, row: GroupLine) -> tuple[Cell, ...]:
        """What one person shows; answers are always their own."""
        member = row.member
        if member is None:
            return (str(row.position), self.tr("not read yet"), "–", (self.tr("Not yet"), "unk"), "–", "–")
        source: Cell = (self.tr("Changed"), "warn") if member.changed else (self.tr("from the group"), "group")
        states = {
            "open": self.tr("being checked"),
            "finished": self.tr("finished"),
            "handed_over": self.tr("with the supervisor"),
            "incomplete": self.tr("incomplete"),
        }
        asked = self.tr("own, {n} items").format(n=member.answers) if member.answers else self.tr("own, none yet")
        return (
            str(row.position),
            member.identity.name or "–",
            member.identity.document_number or "–",
            source,
            asked,
            states[member.state],
        )


class GroupsModel(RowsModel[GroupRow]):
    """The open groups of a station; no traveller's name stands here."""

    today = date.min
    """A group that was opened before this day is marked."""
    open_id = ""
    """The group that is open at this counter."""

    def heads(self) -> tuple[str, ...]:
        """Which group, its mode, since when, whose, how far, and what is going on."""
        return (
            self.tr("Group"),
            self.tr("Mode"),
            self.tr("Opened"),
            self.tr("By"),
            self.tr("Saved"),
            self.tr("State"),
        )

    def cells(self, row: GroupRow) -> tuple[Cell, ...]:
        """What one group shows."""
        title = " · ".join(part for part in (row.operator, row.flight) if part) or self.tr("without a name yet")
        at, day = time_text(row.opened_at), day_of(row.opened_at)
        opened: Cell = at if day == self.today else (f"{day_text(day)} {at}", "warn")
        saved = self.tr("{n} of {all}").format(n=row.saved, all=row.people) if row.people else str(row.saved)
        state = self.tr("{n} being checked").format(n=row.checking) if row.checking else "–"
        if row.group_id == self.open_id:
            state = self.tr("open here")
        if not row.mode:
            state = self.tr("of another version")
        mode = mode_word(row.mode).lower() if row.mode else "–"
        return (title, mode, opened, self.tr("yourself") if row.mine else row.officer, saved, state)
