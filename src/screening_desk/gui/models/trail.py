"""The entries of the audit trail as a table, newest first."""

from __future__ import annotations

from screening_desk.gui.actions import action_words, object_words, outcome_words
from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.reasons import reason_words
from screening_desk.gui.roles import role_words
from screening_desk.services.access import Role
from screening_desk.services.trail import TrailRow


class TrailModel(RowsModel[TrailRow]):
    """Rows of `services.trail.entries`."""

    right = (0,)

    def heads(self) -> tuple[str, ...]:
        """Number, time, person, role, what, to what, outcome, reason."""
        return (
            self.tr("No."),
            self.tr("Time"),
            self.tr("Person"),
            self.tr("Role"),
            self.tr("What"),
            self.tr("Object"),
            self.tr("Outcome"),
            self.tr("Reason"),
        )

    def cells(self, row: TrailRow) -> tuple[Cell, ...]:
        """What an entry shows; objects by kind and the start of their random id."""
        role = role_words(row.role) if row.role in set(Role) else row.role
        outcome: Cell = outcome_words(row.outcome)
        if row.outcome != "done":
            outcome = outcome_words(row.outcome), "warn"
        return (
            str(row.sequence),
            f"{day_text(row.at)} {time_text(row.at)}",
            row.person or "–",
            role or "–",
            action_words(row.action),
            f"{object_words(row.object_kind)} {row.object_id[:8]}".strip() or "–",
            outcome,
            reason_words(row.reason_code) or "–",
        )
