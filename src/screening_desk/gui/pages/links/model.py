"""The tables beside the picture: every node in its order, and patterns with what they stand on."""

from __future__ import annotations

from screening_desk.gui.contact_words import pattern_title
from screening_desk.gui.context import day_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.links.tree import Branch
from screening_desk.gui.pages.links.words import kind_of, label_words, state_words
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.patterns import Proposal


class NodesModel(RowsModel[Branch]):
    """The picture in words: what, who or which, and how it stands; a step further in is set further to the right."""

    def heads(self) -> tuple[str, ...]:
        """How many steps away, who or which with what it is, state."""
        return "↳", self.tr("Who or which"), self.tr("State")

    def cells(self, row: Branch) -> tuple[Cell, ...]:
        """What a row shows."""
        state = state_words(row)
        flagged: Cell = (state, "esc") if row.node.flagged and not row.repeat and state else state
        return str(row.depth), f"{label_words(row.node)}\u2028{kind_of(row.node)}", flagged


class PatternsModel(RowsModel[Proposal]):
    """Patterns that wait, then those that were judged."""

    right = (2,)

    def heads(self) -> tuple[str, ...]:
        """Pattern, contact, screenings, the last day, state."""
        return (
            self.tr("Pattern"),
            self.tr("Contact in common"),
            self.tr("Screenings"),
            self.tr("Last"),
            self.tr("State"),
        )

    def cells(self, row: Proposal) -> tuple[Cell, ...]:
        """What a row shows."""
        states: dict[str, tuple[str, Kind]] = {
            "open": (self.tr("waits"), "warn"),
            "taken": (self.tr("taken up"), "info"),
            "aside": (self.tr("set aside"), "na"),
        }
        state = states.get(row.state, (row.state, "na"))
        return pattern_title(row.rule), row.label, str(row.members), day_text(row.last), state
