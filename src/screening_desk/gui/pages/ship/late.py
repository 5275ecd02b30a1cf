"""Somebody of a ship who stands on a sheet: the ship is chosen or begun first, then the document goes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.late_said import late_words
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.services.draft import Late

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ShipLate(QObject):
    """The sheet waits with the session until its document is on a row, or somebody says it is none."""

    def __init__(self, page: ShipPage) -> None:
        super().__init__(page)
        self._page = page

    @property
    def waits(self) -> bool:
        """Whether a sheet waits for its document."""
        return self._page.session.late is not None

    def begin(self, late: Late) -> None:
        """Put the open ship down, with everything kept, and ask which ship stands on the sheet."""
        page = self._page
        if page.session.busy:
            page.say(Sign("warn", self.tr("Rows are being saved. Begin the late entry again after that.")))
            return

        def start() -> None:
            page.clear()
            page.session.late = late
            page.read_calls()
            self.remind()

        page.session.leave(start)

    def drop(self) -> None:
        """Esc: the next document is somebody at the counter after all."""
        self._page.session.late = None
        self.remind()

    def remind(self) -> None:
        """Say what the next document is entered from and what comes first; nothing where no sheet waits."""
        page, late = self._page, self._page.session.late
        page.switch_keys()
        if late is None:
            page.say(None)
            return
        document = self.tr("Type (F3) or scan the document on the sheet. Esc: not from paper.")
        ship = self.tr("Choose the ship on the sheet (Enter), or begin with it (F2). Esc: not from paper.")
        page.say(Sign("info", late_words(late), document if page.session.call_id else ship))
