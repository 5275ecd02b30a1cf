"""How a screening ends at the counter: finished, handed over, put aside, or not saved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.pages.counter.banner import Sign, saved_sign, unsaved_sign
from screening_desk.gui.refusals import sentence
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.screening import Saved

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage


class Ends(QObject):
    """Keeps what stands between a traveller and the final save: an error, or a reason that is asked for."""

    def __init__(self, page: CounterPage) -> None:
        super().__init__(page)
        self._page = page
        self.error: Sign | None = None
        self.reason_asked = False
        page.session.ended.connect(self._on_ended)
        page.session.failed.connect(self._on_failed)
        page.session.kept.connect(self._on_kept)
        page.session.reason_added.connect(self._on_reason_added)

    def begin(self) -> None:
        """Nothing stands in the way of a new traveller."""
        self.error, self.reason_asked = None, False

    def hand_over(self) -> None:
        """F8: at once on danger; otherwise with its reason, which is asked for when it is missing."""
        page, view = self._page, self._page.session.view
        if page.sides.front == "ship":
            page.sides.ship.answers.hand_over()
            return
        if page.place != "case" or view is None or page.session.ending:
            return
        if view.danger or view.draft.reason.strip():
            page.sides.close()
            page.session.hand_over()
            page.switch_keys()
            return
        self.reason_asked = True
        page.sides.close()
        page.paint(view)
        page.lead_keys()

    def finish(self) -> None:
        """Finish and save, once the lists were asked about all that was typed."""
        if not self._page.sides.lists.ask_before(self.finish):
            self._page.session.finish()

    def save_covered(self) -> None:
        """Save in closed mode: finish where that is allowed, else hand over; a missing reason is asked for later."""
        session, view = self._page.session, self._page.session.view
        if self._page.sides.front == "ship":
            self._page.sides.ship.session.keep()  # rows are ended where they can be seen
            return
        if self._page.place != "case" or view is None or self._page.sides.lists.ask_before(self.save_covered):
            return
        if view.needs_supervisor or view.danger:
            session.keep()
            self.hand_over()
        elif not view.blocks:
            session.finish()
        else:
            session.keep()

    def wants_reason(self) -> bool:
        """Whether the reason is what is missing now."""
        page = self._page
        return self.reason_asked if page.place == "case" else page.handed.reason_missing

    def _on_ended(self, state: str, saved: Saved) -> None:
        page, view = self._page, self._page.session.view
        self.error = None
        page.saved.emit(saved.at)
        page.changed.emit("screening")
        if state == "handed_over" and view is not None:
            page.show_handed_over(saved, view)
            return
        page.leave()
        if not page.queries.open_pending():
            page.tell(saved_sign(saved) if state == "finished" else None)

    def _on_failed(self, error: Refused | Unavailable) -> None:
        page = self._page
        sign = unsaved_sign(sentence(error)) if isinstance(error, Unavailable) else Sign("warn", sentence(error))
        if page.place == "waiting":
            page.tell(sign)
            return
        self.error = sign
        page.switch_keys()
        page.queries.show_error(sign)
        page.sides.show_error(sign)
        page.paint_banner()

    def _on_kept(self, at: object) -> None:
        if self.error is not None:
            self.error = None
            self._page.paint_banner()
            self._page.sides.show_error(None)
        self._page.saved.emit(at)

    def _on_reason_added(self) -> None:
        page = self._page
        self.error, page.handed.reason_missing = None, False
        page.case.prompt.close_prompt()
        if page.session.view is not None:
            page.paint(page.session.view)
        page.lead_keys()
        page.queries.go_on()
