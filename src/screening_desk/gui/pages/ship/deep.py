"""In-depth questions of one person on a ship: the counter's list of questions, on the current row."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.checklist.page import ChecklistPage
from screening_desk.gui.pages.ship.over_list import OverList
from screening_desk.services.crew import own
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ShipDeep(OverList):
    """The list is made when somebody first asks for it."""

    def __init__(self, context: Context, page: ShipPage, stack: QStackedWidget) -> None:
        super().__init__(page, stack)
        self._context = context

    @cached_property
    def list(self) -> ChecklistPage:
        """The whole list of questions."""
        page = self._page
        made = ChecklistPage(self._context, page.keys["hand_over"], page.keys["note"], self._stack)
        self._stack.addWidget(made)
        made.draft_changed.connect(self._on_draft)
        made.draft_typed.connect(lambda draft: self._on_draft(draft, typing=True))
        made.save_asked.connect(page.session.keep)
        made.back.connect(self.close)
        made.private_changed.connect(lambda _: page.private_changed.emit())
        made.enable_keys(False)
        return made

    def open(self) -> None:
        """F6: every question, on this row."""
        page = self._page
        position = page.crew.current()
        asked = page.session.asked(position) if position in page.session.positions else None
        if asked is None or self.front:
            return
        self.list.show_view(asked)
        self._come_forward(self.list)
        if not page.covered:
            self.list.rows.begin()

    def show_view(self, asked: ScreeningView | None) -> None:
        """Paint the questions anew while they are in front."""
        if self.front and asked is not None:
            self.list.show_view(asked)

    def enable_keys(self, on: bool) -> None:
        """Only what is in front has its keys."""
        if "list" in self.__dict__:
            self.list.enable_keys(on and self.front)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.close()
        if "list" in self.__dict__:
            self.list.clear()

    def in_private(self) -> bool:
        """Whether somebody is asked apart from master and agent just now."""
        page = self._page
        view = page.session.asked(page.crew.current()) if self.front and page.crew.current() else None
        return view is not None and view.draft.apart

    def _left(self) -> None:
        self._page.private_changed.emit()

    def _on_draft(self, draft: Draft, *, typing: bool = False) -> None:
        session = self._page.session
        session.change(self._page.crew.current(), own(session.ship, draft), typing=typing)
        self._page.private_changed.emit()
