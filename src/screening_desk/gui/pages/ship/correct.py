"""The record of one person on a ship by hand (F3): the page of the counter, on the current row."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.counter.manual_entry import ManualEntryPage
from screening_desk.gui.pages.ship.over_list import OverList
from screening_desk.services.draft import Identity

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ShipCorrection(OverList):
    """The zone stays as it was read and the list as it came; what the document has otherwise replaces the fields."""

    def __init__(self, page: ShipPage, stack: QStackedWidget) -> None:
        super().__init__(page, stack)
        self._position = 0
        self._shown = Identity()

    @cached_property
    def manual(self) -> ManualEntryPage:
        """Every field of a document; made when somebody first asks for it."""
        made = ManualEntryPage(self._stack)
        made.to_list = True
        self._stack.addWidget(made)
        made.corrected.connect(self._on_corrected)
        made.entered.connect(self._on_entered)
        made.back.connect(self.close)
        made.enable_keys(False)
        return made

    def open(self) -> None:
        """F3: what the row holds, to be corrected from the data page."""
        page = self._page
        if page.late.waits:
            self.begin()
            return
        position = page.crew.current()
        draft = page.session.member(position).draft if position in page.session.positions else None
        if draft is None or self.front:
            return
        self._position, self._shown = position, draft.identity
        self._come_forward(self.manual)
        self.manual.edit(draft.identity)

    def begin(self) -> None:
        """Alt+T, and F3 while a sheet waits: somebody whose document no reader can read."""
        if not self.front:
            self._come_forward(self.manual)
            self.manual.begin()

    def enable_keys(self, on: bool) -> None:
        """Only what is in front has its keys."""
        if "manual" in self.__dict__:
            self.manual.enable_keys(on and self.front)

    def lead_keys(self) -> None:
        """Give the keyboard to the first field."""
        self.manual.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        """What was typed and not taken over is gone, as at the counter."""
        self._shown = Identity()
        self.manual.clear()

    def _on_entered(self, identity: Identity) -> None:
        """A new person goes to the row of their number, or becomes a row, as one who was read does."""
        self.close()
        self._page.session.scan(identity)

    def _on_corrected(self, identity: Identity) -> None:
        page, position, shown = self._page, self._position, self._shown
        self.close()
        draft = page.session.member(position).draft if position in page.session.positions else None
        if draft is None or identity == shown:
            return
        if draft.identity != shown:  # the document came while the list was being corrected: it is not written over
            page.say(Sign("warn", self.tr("The document was read meanwhile. Look at the row, then press F3 again.")))
            return
        page.session.change(position, replace(draft, identity=identity))
        page.crew.go(position)
        page.say(Sign("info", self.tr("Row {n}: corrected by hand").format(n=position)))
