"""From keys to rows: what the officer saw and answered on a ship, one row at a time or many by one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.counter.checks import SINCE
from screening_desk.gui.pages.counter.findings import confirmations
from screening_desk.gui.pages.counter.scan import incoming
from screening_desk.services.draft import Draft
from screening_desk.services.judging import today

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage


class ShipAnswers(QObject):
    """Listens to the page and changes the session; nothing is answered but by a key."""

    def __init__(self, context: Context, page: ShipPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._wire()

    def scan(self, text: str) -> None:
        """Put the document that was read to its row, or to a new one."""
        page = self._page
        came = incoming(text, "reader", today(self._context.desk.clock))
        if came is None:
            return
        if not page.session.call_id:
            page.say(Sign("warn", self.tr("Begin with the ship first (F2), then scan its people.")))
        elif page.place == "import" or page.session.busy or page.asking.front or page.correction.front:
            sign = Sign("warn", self.tr("Nothing was taken. Go back to the crew list, then scan again."))
            page.say(sign)
            page.asking.show_error(sign)
        elif came.identity is None:
            page.say(Sign("warn", self.tr("The document was not read whole. Scan it again.")))
        else:
            page.session.scan(came.identity)

    def without_movement(self) -> dict[int, Draft]:
        """Open rows of which nobody said whether the person stays, joins or leaves."""
        session = self._page.session
        members = (session.member(position) for position in session.positions)
        return {
            one.position: one.draft
            for one in members
            if one.draft is not None and "crew_movement" not in one.draft.given
        }

    def may_take_book(self, position: int) -> bool:
        """Whether the list says until when the seafarer's book holds, and nobody answered yet."""
        member = self._page.session.member(position)
        dated = member.listed is not None and member.listed.seafarer_until is not None
        return dated and member.draft is not None and "seafarer_document" not in member.draft.given

    def _give(self, input_id: str, value: str) -> None:
        draft = self._draft()
        if draft is None:
            return
        values = {input_id: value}
        if input_id == "simkim" and value != "unreachable":
            values[SINCE] = ""
        self._change(draft.give(self._context.now(), **values), go_on=bool(value))

    def _give_ship(self, input_id: str, value: str, typing: bool) -> None:
        session = self._page.session
        values = {input_id: value}
        if input_id == "simkim" and value != "unreachable":
            values[SINCE] = ""
        session.change_ship(session.ship.give(self._context.now(), **values), typing=typing)

    def _confirm(self) -> None:
        """K: this is the person of the list, and the document is whole. What was answered otherwise stays."""
        page = self._page
        view, draft = page.session.asked(page.crew.current()), self._draft()
        if view is None or draft is None:
            return
        values = confirmations(view, self._context.desk.reference)
        if "crew_listed" not in draft.given:
            values["crew_listed"] = "same"
        if values:
            self._change(draft.give(self._context.now(), **values), go_on=True)

    def _take_book(self) -> None:
        """B: the book was seen, and holds until the day that the list says."""
        draft, position = self._draft(), self._page.crew.current()
        listed = self._page.session.member(position).listed if draft is not None else None
        if draft is None or listed is None or listed.seafarer_until is None:
            return
        until = listed.seafarer_until.isoformat()
        self._change(draft.give(self._context.now(), seafarer_document="seen", seafarer_until=until), go_on=True)

    def _all_stay(self) -> None:
        """Alt+N: one act for every open row without an answer; who joins or leaves is answered by row."""
        waiting = self.without_movement()
        now = self._context.now()
        self._page.session.change_all(
            {place: draft.give(now, crew_movement="stays") for place, draft in waiting.items()}
        )
        title = self.tr("{n} rows: stay on duty").format(n=len(waiting))
        self._page.say(Sign("info", title, self.tr("Who joins or leaves is answered in the row.")))

    def _finish(self) -> None:
        page = self._page
        if page.place == "form":
            page.go("list")
        elif page.place == "import":
            page.session.take(page.file.view.rows)
        else:
            page.session.finish(page.ready_rows())
        page.switch_keys()

    def hand_over(self) -> None:
        """F8: at once on danger; otherwise with a reason for this person, which is asked for when it is missing."""
        page = self._page
        position = page.crew.current()
        view, draft = page.session.view(position), self._draft()
        if view is None or draft is None:
            return
        if view.danger or draft.reason.strip():
            page.asking.close()
            page.session.hand_over(position)
            page.switch_keys()
        else:
            page.ask_reason()

    def _keep(self) -> None:
        """Ctrl+S: keep everything now, or the reason that a hand-over did not wait for."""
        page = self._page
        position = page.crew.current()
        if page.place == "list" and position and page.session.reason_missing(position):
            reason = page.row.reason.toPlainText().strip()
            if reason:
                page.reason_given()
                page.session.add_reason(position, reason)
            return
        page.session.keep()

    def _next(self) -> None:
        """F5: lead to the next person nobody was compared with."""
        page = self._page
        position = page.next_open()
        if position:
            page.crew.go(position)
            page.crew.table.setFocus()
            page.say(Sign("info", self.tr("Lay the passport of row {n} on the reader").format(n=position)))
        else:
            page.say(Sign("info", self.tr("Everybody in the list was compared")))

    def _on_scanned(self, position: int) -> None:
        page = self._page
        if page.place != "list":
            page.go("list")
        page.paint()
        if page.asking.front:  # who is being asked stays the one whom the keys are about
            return
        page.crew.go(position)
        page.lead_keys()
        member = page.session.member(position)
        extra = member.listed is None
        typed = member.identity.source == "typed"
        title = self.tr("Row {n}: typed") if typed else self.tr("Row {n}: document read")
        title = title.format(n=position)
        if member.draft is not None and member.draft.late is not None:
            page.say(Sign("info", title, self.tr("From paper. Answer as it is written on the sheet.")))
            return
        page.say(Sign("warn", title, self.tr("Not on the list.")) if extra else Sign("info", title))

    def _reason(self, text: str) -> None:
        draft = self._draft()
        if draft is not None and draft.reason != text:
            self._page.session.change(self._page.crew.current(), replace(draft, reason=text), typing=True)

    def _note(self, text: str) -> None:
        draft = self._draft()
        if draft is not None and draft.note != text:
            self._page.session.change(self._page.crew.current(), replace(draft, note=text), typing=True)

    def _not_interviewed(self, text: str) -> None:
        session = self._page.session
        session.change_ship(replace(session.ship, not_interviewed=text), typing=True)

    def _draft(self) -> Draft | None:
        position = self._page.crew.current()
        known = position in self._page.session.positions
        return self._page.session.member(position).draft if known else None

    def _change(self, draft: Draft, *, go_on: bool) -> None:
        page = self._page
        page.session.change(page.crew.current(), draft)
        if go_on:
            QTimer.singleShot(0, page, self._go_on)

    def _go_on(self) -> None:
        """Open the next question of the row; where none is left, the list has the keys again."""
        page = self._page
        if not page.row.advance() and page.row.has_keys() and not page.row.reason.isVisibleTo(page.row):
            page.crew.table.setFocus()

    def _ask_note(self) -> None:
        self._page.asking.close()
        self._page.row.ask_note()

    def _wire(self) -> None:
        page = self._page
        page.row.given.connect(self._give)
        page.row.confirmed.connect(self._confirm)
        page.row.reason_typed.connect(self._reason)
        page.row.note_typed.connect(self._note)
        page.form.given.connect(self._give_ship)
        page.crew.reason_typed.connect(self._not_interviewed)
        for left in (page.row.text_left, page.form.left, page.crew.reason_left):
            left.connect(page.session.keep)
        page.session.scanned.connect(self._on_scanned)
        slots = {
            "confirm": self._confirm,
            "book": self._take_book,
            "stay": self._all_stay,
            "finish": self._finish,
            "hand_over": self.hand_over,
            "keep": self._keep,
            "next": self._next,
            "note": self._ask_note,
        }
        for name, slot in slots.items():
            page.keys[name].triggered.connect(slot)
