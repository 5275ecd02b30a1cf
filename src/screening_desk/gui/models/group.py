"""The people of a travel group as a table, also those who were not read yet."""

from __future__ import annotations

from dataclasses import dataclass

from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.services.groups import Companion, GroupView


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
