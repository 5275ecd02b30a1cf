"""The tables of the head of the office: papers to sign, and second approvals."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.head.words import approval_word, form_word, signed_word
from screening_desk.services.head_desk import ApprovalLine
from screening_desk.services.signing import SigningLine


class SigningModel(RowsModel[SigningLine]):
    """Papers issued in the head's name and not noted yet, the oldest first."""

    def heads(self) -> tuple[str, ...]:
        """What, number, code, when, signed by whom."""
        return self.tr("Paper"), self.tr("Number"), self.tr("Case code"), self.tr("Issued"), self.tr("Signature")

    def cells(self, row: SigningLine) -> tuple[Cell, ...]:
        """What a line shows."""
        return signed_word(row.kind), row.number, row.code, _moment(row.at), form_word(row.form)


class ApprovalsModel(RowsModel[ApprovalLine]):
    """What waits for a second person, the first to end first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = datetime.min.replace(tzinfo=UTC)

    def show_at(self, rows: tuple[ApprovalLine, ...], now: datetime) -> None:
        """Show what waits at a moment."""
        self._now = now
        self.show_rows(rows)

    def heads(self) -> tuple[str, ...]:
        """What, code, since, by whom, until when."""
        return self.tr("What"), self.tr("Case code"), self.tr("Since"), self.tr("By"), self.tr("Until")

    def cells(self, row: ApprovalLine) -> tuple[Cell, ...]:
        """What a line shows."""
        return approval_word(row.kind), row.code, _moment(row.since), row.by, self._until(row)

    def _until(self, row: ApprovalLine) -> Cell:
        if row.until is None:
            return self.tr("at that desk"), "info"
        if row.until < self._now:
            return self.tr("late: {at}").format(at=_moment(row.until)), "esc"
        return _moment(row.until), "warn"


def _moment(at: datetime) -> str:
    return f"{day_text(at)[:5]} {time_text(at)}"
