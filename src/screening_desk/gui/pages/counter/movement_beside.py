"""What the movement history brings to the open traveller: the stay that runs, and the records as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.pages.movement.page import MovementPage
from screening_desk.services.document_key import key_of
from screening_desk.services.draft import Draft
from screening_desk.services.movement import History

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage
    from screening_desk.gui.pages.counter.sides import Sides


class MovementBeside(QObject):
    """Connects the page of the history with the counter."""

    def __init__(self, page: CounterPage, sides: Sides, movement: MovementPage) -> None:
        super().__init__(movement)
        self._page, self._sides, self.movement = page, sides, movement
        movement.taken.connect(self._on_taken)
        movement.read.connect(self._on_read)
        movement.saved.connect(page.saved)

    def _on_taken(self, draft: Draft) -> None:
        """The running stay stands in the rows of the counter now."""
        self._sides.close()
        self._page.session.change(draft)
        self._page.say(self.tr("The running stay was taken over from the movement history. Compare it with the stamp."))
        self._page.case.advance()

    def _on_read(self, history: History) -> None:
        """What was read again stands at the counter too."""
        session = self._page.session
        if session.view is not None and key_of(session.view.draft.identity) == history.key:
            session.history = history
            self._page.case.earlier.show_history(history, asked=session.looked)
