"""What a document typed by hand brings to the counter: a new traveller, or the corrected record of the open one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.pages.counter.manual_entry import ManualEntryPage
from screening_desk.services.draft import Identity

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage
    from screening_desk.gui.pages.counter.sides import Sides


class ManualWork(QObject):
    """Connects the page of the fields with the counter."""

    def __init__(self, page: CounterPage, sides: Sides, manual: ManualEntryPage) -> None:
        super().__init__(manual)
        self._page, self._sides, self.manual = page, sides, manual
        manual.entered.connect(self._on_entered)
        manual.corrected.connect(self._on_corrected)

    def _on_entered(self, identity: Identity) -> None:
        self._sides.close()
        self._page.open_screening(identity)

    def _on_corrected(self, identity: Identity) -> None:
        draft = self._page.session.draft
        self._sides.close()
        if draft is not None and draft.identity != identity:
            self._page.session.change(replace(draft, identity=identity))
            self._page.case.advance()
