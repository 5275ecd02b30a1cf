"""What comes back of a ship: rows saved, handed over, people taken from a list, the ship closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.ship.words import held_words
from screening_desk.services.port_call import RowsSaved
from screening_desk.services.screening import Saved

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage

_NAMED = 4
"""Rows whose reason stands in the banner; the list shows the others."""


class ShipEnds(QObject):
    """Says what is on disk, and what is not and why."""

    def __init__(self, context: Context, page: ShipPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        session = page.session
        session.progressed.connect(self._on_progress)
        session.rows_saved.connect(self._on_rows_saved)
        session.handed_over.connect(self._on_handed_over)
        session.taken.connect(self._on_taken)
        session.closed.connect(self._on_closed)

    def _on_progress(self, done: int, total: int) -> None:
        title = self.tr("{done} of {total}").format(done=done, total=total)
        self._page.say(Sign("info", title, self.tr("Each row is on disk by itself. Esc stops after the current one.")))
        self._page.switch_keys()

    def _on_rows_saved(self, result: RowsSaved) -> None:
        page = self._page
        page.paint()
        title = self.tr("{n} rows saved {time}").format(n=len(result.saved), time=time_text(self._context.now()))
        held = "; ".join(
            self.tr("row {n}: {why}").format(n=position, why=held_words(code))
            for position, code in list(result.held.items())[:_NAMED]
        )
        more = "…" if len(result.held) > _NAMED else ""
        text = self.tr("Not saved: {rows}").format(rows=held + more) if held else ""
        if page.all_done():
            text = self.tr("Nobody on this ship is open. Alt+X closes it.")
        page.say(Sign("warn" if held else "info", title, text))
        page.ended.emit()
        page.lead_keys()

    def _on_handed_over(self, position: int, saved: Saved) -> None:
        page = self._page
        late = page.session.reason_missing(position)
        page.reason_given() if not late else page.ask_reason()
        page.paint()
        title = self.tr("Row {n} handed over {time}").format(n=position, time=time_text(saved.at))
        text = self.tr("Write the reason now, then Ctrl+S.") if late else self.tr("The others go on.")
        page.say(Sign("esc", title, text, saved.register_number))
        page.ended.emit()
        page.lead_keys()

    def _on_taken(self, new: int) -> None:
        page = self._page
        page.file.clear()
        page.go("list")
        page.say(Sign("info", self.tr("{n} people taken from the list").format(n=new)))

    def _on_closed(self) -> None:
        page = self._page
        page.clear()
        page.read_calls()
        page.say(Sign("info", self.tr("The ship is closed")))
