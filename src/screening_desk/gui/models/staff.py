"""The people of an office as a table."""

from __future__ import annotations

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.staff import StaffRow


class StaffModel(RowsModel[StaffRow]):
    """Rows of `services.staff.people`."""

    def heads(self) -> tuple[str, ...]:
        """Name, user name, role, last sign-in, state."""
        return (self.tr("Name"), self.tr("User name"), self.tr("Role"), self.tr("Last sign-in"), self.tr("State"))

    def cells(self, row: StaffRow) -> tuple[Cell, ...]:
        """What an account shows."""
        return row.display_name, row.username, role_words(row.role), self.since(row), self.state(row)

    def since(self, row: StaffRow) -> str:
        """Say when the person last signed in."""
        if row.signed_in_at is None:
            return self.tr("not yet")
        return f"{day_text(row.signed_in_at)} {time_text(row.signed_in_at)}"

    def state(self, row: StaffRow) -> tuple[str, Kind]:
        """Say what an account may do now."""
        if not row.active:
            return self.tr("Closed"), "unk"
        if row.first_passphrase:
            return self.tr("First passphrase"), "warn"
        return self.tr("Active"), "ok"
