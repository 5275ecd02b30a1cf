"""The people of an office as a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.staff import StaffRow


class StaffModel(RowsModel[StaffRow]):
    """Rows of `services.staff.people`; `on` is today."""

    def __init__(self, on: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on

    def heads(self) -> tuple[str, ...]:
        """Name, user name, role, last sign-in, state."""
        return (self.tr("Name"), self.tr("User name"), self.tr("Role"), self.tr("Last sign-in"), self.tr("State"))

    def cells(self, row: StaffRow) -> tuple[Cell, ...]:
        """What an account shows."""
        return row.display_name, row.username, role_words(row.role), self.since(row), self.state(row)

    def since(self, row: StaffRow) -> str:
        """Say when the person last signed in: day and time this year, the day alone before it."""
        if row.signed_in_at is None:
            return self.tr("not yet")
        day = day_text(row.signed_in_at)
        this_year = day.endswith(f"-{self._on:%Y}")
        return f"{day[:5]} {time_text(row.signed_in_at)}" if this_year else day

    def state(self, row: StaffRow) -> tuple[str, Kind]:
        """Say what an account may do now."""
        if not row.active:
            return self.tr("Closed"), "unk"
        if row.first_passphrase:
            return self.tr("New"), "warn"
        return self.tr("Active"), "ok"
