"""Pages that ask one person on a ship: the whole list (F6), a question card (F7), the private interview (F9)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QStackedWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.cards.start import CardStart
from screening_desk.gui.pages.checklist.page import ChecklistPage
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.pages.interview.words import noted_words
from screening_desk.gui.pages.ship.over_list import OverList
from screening_desk.services.crew import own
from screening_desk.services.draft import Draft
from screening_desk.services.interview_kept import Moment
from screening_desk.services.judging import ScreeningView

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage

Side = Literal["list", "cards", "interview"]
AskingPage = ChecklistPage | CardStart | InterviewPage


class ShipAsking(OverList):
    """The pages of the counter, on the row they were opened for; each is made when somebody first asks for it.

    A card leads back to the page it was asked for from, every other page to the crew list.
    """

    def __init__(self, context: Context, page: ShipPage, stack: QStackedWidget) -> None:
        super().__init__(page, stack)
        self._context = context
        self._made: dict[Side, AskingPage] = {}
        self._sides: tuple[Side, ...] = ()
        self._position = 0
        self._error: Sign | None = None
        page.keys["deep"].triggered.connect(self.open_list)
        page.keys["card"].triggered.connect(self.open_cards)
        page.keys["talk"].triggered.connect(self.open_interview)

    @property
    def side(self) -> Side | Literal[""]:
        """Which of them is in front."""
        return self._sides[-1] if self._sides else ""

    @property
    def in_interview(self) -> bool:
        """Whether a private interview is in front, or a card that was asked for in it: closed mode waits for its end."""
        return "interview" in self._sides

    @cached_property
    def list(self) -> ChecklistPage:
        """The whole list of questions."""
        keys = self._page.keys
        beside = {name: keys[name] for name in ("talk", "card")}
        made = ChecklistPage(self._context, keys["hand_over"], keys["note"], self._stack, **beside)
        made.draft_changed.connect(self._on_draft)
        made.draft_typed.connect(lambda draft: self._on_draft(draft, typing=True))
        made.save_asked.connect(self._page.session.keep)
        made.private_changed.connect(lambda _: self._page.private_changed.emit())
        self._add("list", made)
        return made

    @cached_property
    def cards(self) -> CardStart:
        """The languages of the question cards, and what will be asked."""
        made = CardStart(self._context, self._stack)
        made.draft_changed.connect(self._on_draft)
        made.card_asked.connect(self._page.card_asked)
        self._add("cards", made)
        return made

    @cached_property
    def interview(self) -> InterviewPage:
        """The private interview."""
        keys = self._page.keys
        made = InterviewPage(self._context, keys["hand_over"], keys["card"], self._stack)
        made.draft_changed.connect(self._on_draft)
        made.draft_typed.connect(lambda draft: self._on_draft(draft, typing=True))
        made.noted.connect(self._on_noted)
        self._add("interview", made)
        return made

    def open_list(self) -> None:
        """F6: every question, on this row."""
        view = self._view()
        if view is None or self.front:
            return
        self.list.show_view(view)
        self._show("list", self.list)
        if not self._page.covered:
            self.list.rows.begin()

    def open_cards(self) -> None:
        """F7: questions that this person reads and answers alone on the screen."""
        view = self._view()
        if view is not None and self.side != "cards":
            self._show("cards", self.cards)
            self.cards.begin(view)

    def open_interview(self) -> None:
        """F9: the private interview of this person, from its beginning or where it paused."""
        view = self._view()
        if view is not None and not self.in_interview and not self._page.covered:
            self._sides = ()
            self._show("interview", self.interview)
            self.interview.begin(view)

    def show_view(self) -> None:
        """Paint the page in front anew."""
        view = self._view() if self.side else None
        if view is not None:
            self._made[self._sides[-1]].show_view(view)

    def show_error(self, sign: Sign | None) -> None:
        """Say on the page in front that something could not be saved, or that it is saved again."""
        side = self._made[self._sides[-1]] if self._sides else None
        if sign != self._error and isinstance(side, ChecklistPage | InterviewPage):
            self._error = sign
            side.show_error(sign)

    def enable_keys(self, on: bool) -> None:
        """Only what is in front has its keys."""
        for name, made in self._made.items():
            made.enable_keys(on and name == self.side)

    def lead_keys(self) -> None:
        """Give the keyboard to the page in front."""
        side = self.side
        if side == "list":
            self.list.rows.focus_current()
        elif side == "interview":
            self.interview.focus_current()
        elif side == "cards":
            self.cards.setFocus()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.close()
        for made in self._made.values():
            made.clear()

    def in_private(self) -> bool:
        """Whether somebody is asked apart from master and agent just now."""
        view = self._view() if self.side else None
        return view is not None and (self.in_interview or view.draft.apart)

    def _add(self, name: Side, made: AskingPage) -> None:
        self._made[name] = made
        self._stack.addWidget(made)
        made.back.connect(self._go_back)
        made.enable_keys(False)

    def _show(self, name: Side, made: AskingPage) -> None:
        if not self.front:
            self._position = self._page.crew.current()
        self._sides = (*self._sides, name)
        self._come_forward(made)
        self.lead_keys()
        self._page.private_changed.emit()

    def _go_back(self) -> None:
        """Esc: from a card to the page it was asked for from, otherwise to the crew list."""
        if len(self._sides) < 2:
            self.close()
            return
        self._sides = self._sides[:-1]
        self.show_view()
        self._come_forward(self._made[self._sides[-1]])
        self.lead_keys()
        self._page.private_changed.emit()

    def _left(self) -> None:
        """The row is painted anew: what an interview found closes the counter after it."""
        self._sides, self._error = (), None
        self._page.show_row()
        self._page.private_changed.emit()

    def _view(self) -> ScreeningView | None:
        session = self._page.session
        position = self._position if self.front else self._page.crew.current()
        return session.asked(position) if position in session.positions else None

    def _on_draft(self, draft: Draft, *, typing: bool = False) -> None:
        session = self._page.session
        session.change(self._position, own(session.ship, draft), typing=typing)
        self._page.private_changed.emit()

    def _on_noted(self, moment: Moment) -> None:
        """An interview begins, pauses, goes on or ends: it leaves an entry, and the list says where it stands."""
        self._page.session.note(self._position, moment)
        words = noted_words(moment)
        title = self.tr("Row {n}: {words}").format(n=self._position, words=words[:1].lower() + words[1:])
        self._page.say(Sign("info", title) if words else None)
