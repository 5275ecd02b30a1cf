"""The watch lists on a ship: each row is asked about once its document or its line of the list is on disk, one after the other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.lists import ListKeeper
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.services import matches
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.matches import Checked


class ShipLists(QObject):
    """Where the office has no list nothing is said of a row: the empty desk has said it of all."""

    cards_asked = Signal(str)
    """A screening whose cards are to be opened."""

    def __init__(self, context: Context, page: ShipPage, keeper: ListKeeper) -> None:
        super().__init__(page)
        self._context, self._page, self._keeper = context, page, keeper
        self._asked: dict[str, Identity] = {}
        self._asking = False
        keeper.ready.connect(self._ask_all)
        page.session.opened.connect(self._ask_all)
        page.session.kept.connect(lambda _: self._ask_next())
        page.session.changed.connect(lambda _: self.switch_key())
        page.crew.chosen.connect(lambda _: self.switch_key())
        page.keys["matches"].triggered.connect(self._show_cards)
        page.installEventFilter(self)
        self.switch_key()

    def switch_key(self) -> None:
        """The cards of the current row can be opened where there is one to be seen."""
        draft = self._current()
        facts = draft.lists if draft is not None else None
        shown = facts is not None and any(
            (facts.strong, facts.possible, facts.given, facts.proposed, facts.weak, facts.dismissed)
        )
        self._page.keys.enable(matches=shown and not self._page.covered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ship comes to the front: a card may have been judged."""
        if watched is self._page and event.type() == QEvent.Type.Show and not self._context.tasks.closed:
            self._ask_all()
        return False

    def _ask_all(self) -> None:
        self._asked.clear()
        self._ask_next()

    def _ask_next(self) -> None:
        """Ask about the first row that was not asked about as it stands."""
        session = self._page.session
        if self._asking or session.busy or not session.call_id:
            return
        for position in session.positions:
            draft = session.member(position).draft
            if draft is not None and self._asked.get(draft.screening_id) != draft.identity:
                self._ask(position, draft)
                return

    def _ask(self, position: int, draft: Draft) -> None:
        desk, snapshot = self._context.desk, self._keeper.snapshot
        self._asked[draft.screening_id] = draft.identity
        self._asking = True
        self._context.tasks.run(
            self,
            lambda: matches.check(desk, draft, snapshot),
            lambda found: self._on_found(position, draft, found),
            self._failed,
        )

    def _on_found(self, position: int, asked: Draft, found: Checked) -> None:
        self._asking = False
        session = self._page.session
        draft = session.member(position).draft if position in session.positions else None
        if draft is None or (draft.screening_id, draft.identity) != (asked.screening_id, asked.identity):
            self._asked.pop(asked.screening_id, None)
        elif found.facts.lists and draft.lists != found.facts:
            if session.busy:
                self._asked.pop(asked.screening_id, None)
            session.change(position, replace(draft, lists=found.facts))
        if found.stale:
            self._keeper.renew()
        self.switch_key()
        QTimer.singleShot(0, self, self._ask_next)  # a crew may be long: each row after what waits already

    def _failed(self, error: Exception) -> None:
        """What could not be asked stays not checked until the ship is opened again."""
        self._asking = False
        if not isinstance(error, Refused | Unavailable):
            raise error

    def _current(self) -> Draft | None:
        session, place = self._page.session, self._page.crew.current()
        return session.member(place).draft if place in session.positions else None

    def _show_cards(self) -> None:
        draft = self._current()
        if draft is not None:
            self.cards_asked.emit(draft.screening_id)
