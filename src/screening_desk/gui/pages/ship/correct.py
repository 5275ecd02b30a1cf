"""The record of one person on a ship by hand (F3): the page of the counter, on the current row."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.counter.manual_entry import ManualEntryPage
from screening_desk.services.draft import Identity

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ShipCorrection(QObject):
    """The zone stays as it was read and the list as it came; what the document has otherwise replaces the fields."""

    def __init__(self, page: ShipPage, stack: QStackedWidget) -> None:
        super().__init__(page)
        self._page, self._stack = page, stack
        self._desk: QWidget | None = None
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

    @property
    def front(self) -> bool:
        """Whether the record is in front of the crew list."""
        return self._desk is not None

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
        self._come_forward().edit(draft.identity)

    def begin(self) -> None:
        """Alt+T, and F3 while a sheet waits: somebody whose document no reader can read."""
        if not self.front:
            self._come_forward().begin()

    def close(self) -> None:
        """Go back to the crew list; what was typed and not taken over is gone, as at the counter."""
        if self._desk is None:
            return
        self._stack.setCurrentWidget(self._desk)
        self._desk = None
        self._shown = Identity()
        self.manual.clear()
        self._page.switch_keys()
        self._page.lead_keys()

    def enable_keys(self, on: bool) -> None:
        """Only what is in front has its keys."""
        if "manual" in self.__dict__:
            self.manual.enable_keys(on and self.front)

    def lead_keys(self) -> None:
        """Give the keyboard to the first field."""
        self.manual.ui.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _come_forward(self) -> ManualEntryPage:
        manual, self._desk = self.manual, self._stack.currentWidget()
        self._stack.setCurrentWidget(manual)
        self._page.switch_keys()
        return manual

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
