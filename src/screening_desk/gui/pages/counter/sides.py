"""The pages beside the counter: in-depth questions, manual entry, a past screening."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.cards.start import CardStart
from screening_desk.gui.pages.checklist.page import ChecklistPage
from screening_desk.gui.pages.counter.banner import Sign, unsaved_sign
from screening_desk.gui.pages.counter.contacts import Contacts
from screening_desk.gui.pages.counter.lists import Lists
from screening_desk.gui.pages.counter.manual_entry import ManualEntryPage
from screening_desk.gui.pages.counter.manual_work import ManualWork
from screening_desk.gui.pages.counter.movement_beside import MovementBeside
from screening_desk.gui.pages.counter.past import PastPage
from screening_desk.gui.pages.group.beside import GroupBeside
from screening_desk.gui.pages.group.page import GroupPage
from screening_desk.gui.pages.group.work import GroupWork
from screening_desk.gui.pages.instrument.page import InstrumentPage
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.pages.interview.words import noted_words
from screening_desk.gui.pages.movement.page import MovementPage
from screening_desk.gui.pages.ship.lists import ShipLists
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.quiet import Step
from screening_desk.gui.refusals import sentence
from screening_desk.services import interview_kept
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage

Side = Literal["", "cards", "deep", "further", "interview", "manual", "movement", "past", "ship", "group"]
Questions = ChecklistPage | InstrumentPage | InterviewPage
"""Pages that ask the open traveller, on the draft of the counter."""
SidePage = Questions | CardStart | ManualEntryPage | MovementPage | PastPage | ShipPage | GroupPage
Made = TypeVar("Made", bound=SidePage)
OWN_WORK: frozenset[Side] = frozenset({"ship", "group"})
"""Pages with work of their own beside the one open traveller: F2 and F5 are theirs while they are in front."""


class Sides(QObject):
    """At most one of them is in front; Esc leads back to the counter. Each is made when it is first needed."""

    def __init__(self, context: Context, page: CounterPage, stack: QStackedWidget) -> None:
        super().__init__(page)
        self._context, self._page, self._stack = context, page, stack
        self._made: dict[Side, SidePage] = {}
        self.front: Side = ""
        self._before_cards: Side = ""
        page.keys["deep"].triggered.connect(self.show_deep)
        page.keys["card"].triggered.connect(self.show_cards)
        page.keys["talk"].triggered.connect(self.show_interview)
        page.keys["movement"].triggered.connect(self.show_movement)
        for name in ("manual", "edit"):
            page.keys[name].triggered.connect(self.show_manual)
        page.waiting.past_opened.connect(self._open_past)
        self.lists = Lists(context, page)
        self.contacts = Contacts(context, page)
        self.group_work = GroupWork(context, self)
        self._beside = GroupBeside(context, page, self.group_work, self)
        self.group_work.kept.connect(page.saved)
        page.keys["group"].triggered.connect(self.show_group)
        page.session.opened.connect(self._on_opened)

    @cached_property
    def deep(self) -> ChecklistPage:
        """The whole list of questions."""
        page = self._page
        keys = page.keys
        beside = {name: keys[name] for name in ("talk", "card")}
        made = ChecklistPage(self._context, keys["hand_over"], keys["note"], self._stack, **beside)
        deep = self._add("deep", made)
        deep.draft_changed.connect(page.session.change)
        deep.draft_typed.connect(lambda draft: page.session.change(draft, typing=True))
        deep.save_asked.connect(page.session.keep)
        deep.private_changed.connect(lambda _: page.tell_private())
        deep.further_asked.connect(self.show_further)
        return deep

    @cached_property
    def further(self) -> InstrumentPage:
        """The instruments beside the counter's list; Esc leads back to that list."""
        page = self._page
        further = self._add("further", InstrumentPage(self._context, page.keys["hand_over"], self._stack))
        further.back.disconnect(self.close)
        further.back.connect(self.show_deep)
        further.draft_changed.connect(page.session.change)
        further.save_asked.connect(page.session.keep)
        return further

    @cached_property
    def cards(self) -> CardStart:
        """The languages of the question cards, and what will be asked."""
        page = self._page
        cards = self._add("cards", CardStart(self._context, self._stack))
        cards.draft_changed.connect(page.session.change)
        cards.card_asked.connect(page.card_asked)
        cards.back.disconnect(self.close)
        cards.back.connect(self._leave_cards)
        return cards

    @cached_property
    def interview(self) -> InterviewPage:
        """The private interview."""
        session = self._page.session
        keys = self._page.keys
        made = InterviewPage(self._context, keys["hand_over"], keys["card"], self._stack)
        interview = self._add("interview", made)
        interview.draft_changed.connect(session.change)
        interview.draft_typed.connect(lambda draft: session.change(draft, typing=True))
        interview.noted.connect(self._on_noted)
        return interview

    @cached_property
    def manual(self) -> ManualEntryPage:
        """A document typed by hand."""
        return ManualWork(self._page, self, self._add("manual", ManualEntryPage(self._stack))).manual

    @cached_property
    def past(self) -> PastPage:
        """A screening that was saved before."""
        past = self._add("past", PastPage(self._context, self._stack))
        past.shown.connect(lambda: self._show("past", past))
        past.failed.connect(self._on_failed)
        return past

    @cached_property
    def movement(self) -> MovementPage:
        """The movement history of the open traveller."""
        made = MovementPage(self._context, "", self._stack)
        return MovementBeside(self._page, self, self._add("movement", made)).movement

    @cached_property
    def ship(self) -> ShipPage:
        """A ship with its crew."""
        page = self._page
        ship = self._add("ship", ShipPage(self._context, self._stack))
        lists = ShipLists(self._context, ship, self.lists.keeper)
        lists.cards_asked.connect(self.lists.open_cards)
        ship.mode_chosen.connect(lambda mode: page.keys[mode].trigger())
        ship.met.connect(page.cover.meet)
        ship.saved.connect(page.saved)
        ship.ended.connect(lambda: page.changed.emit("screening"))
        ship.private_changed.connect(page.tell_private)
        ship.card_asked.connect(page.card_asked)
        page.cover.covered.connect(ship.set_covered)
        return ship

    @cached_property
    def group(self) -> GroupPage:
        """A travel group."""
        page = self._page
        group = self._add("group", GroupPage(self._context, self.group_work, page.keys["group"], self._stack))
        group.next_asked.connect(self.close)
        group.person_given.connect(self._beside.give)
        group.left_group.connect(self._beside.take_out)
        page.session.changed.connect(lambda view: group.follow(view.draft))
        return group

    @property
    def at_own_work(self) -> bool:
        """Whether the page in front has work of its own beside the open traveller."""
        return self.front in OWN_WORK

    def get_ready(self) -> Iterator[Step]:
        """Yield steps that make the pages before anybody asks for them."""
        yield lambda: self.deep
        yield lambda: self.manual
        yield lambda: self.past
        yield lambda: self.lists.panel

    def show_deep(self) -> None:
        """F6: the whole list, on the same draft."""
        view = self._page.session.view
        if view is not None:
            self.deep.show_view(view)
            self._show("deep", self.deep)
            if not self._page.cover.covering:
                self.deep.rows.begin()

    def show_further(self) -> None:
        """Alt+N on the list: the instruments for this traveller, on the same draft."""
        view = self._page.session.view
        if view is not None:
            self.further.show_view(view)
            self._show("further", self.further)
            if not self._page.cover.covering:
                self.further.rows.begin()

    def show_cards(self) -> None:
        """F7: questions that the open traveller reads and answers alone on the screen."""
        view = self._page.session.view
        if view is not None:
            self._before_cards = self.front
            self._show("cards", self.cards)
            self.cards.begin(view)

    def show_interview(self) -> None:
        """F9: the private interview on the same draft, from its beginning or where it paused."""
        view = self._page.session.view
        if view is not None and not self._page.cover.covering:
            interview = self.interview
            self._show("interview", interview)
            interview.begin(view)

    def show_movement(self) -> None:
        """Ctrl+H: entries, exits and earlier screenings of the open traveller."""
        if (draft := self._page.session.draft) is not None:
            self._show("movement", self.movement)
            self.movement.begin(draft)

    def show_manual(self) -> None:
        """F3: every field by hand; with somebody open, what their record holds."""
        draft = self._page.session.draft if self._page.place == "case" else None
        self._show("manual", self.manual)
        if draft is None:
            self.manual.begin()
        else:
            self.manual.edit(draft.identity)

    def show_ship(self) -> None:
        """Alt+5: the open ship, or the ships that wait."""
        ship = self.ship
        ship.set_covered(self._page.cover.covering)
        self._show("ship", ship)
        ship.begin()

    def show_group(self) -> None:
        """Alt+O: the open group, those that wait, or a new one; once more: which are open."""
        group = self.group
        if self.front == "group":
            group.choose()
            return
        self._show("group", group)
        group.begin(self._page.desk.mode, self._page.session.draft if self._page.place == "case" else None)

    def save_now(self) -> None:
        """Keep what is open beside the one traveller, before a lock, also from a worker thread; raises Unavailable."""
        self.group_work.save_now()
        if "ship" in self._made:
            self.ship.save_now()

    def show_view(self, view: ScreeningView) -> None:
        """Paint the list anew while it is in front."""
        self._page.keys.name_talk(begun=view.draft.interview is not None)
        side = self._in_front()
        if isinstance(side, Questions | CardStart):
            side.show_view(view)

    def meet(self, view: ScreeningView) -> None:
        """Close the page by itself where the office wants it, but no interview: what that finds closes the counter after it."""
        if not self._in_interview():
            self._page.cover.meet(view)

    def show_error(self, sign: Sign | None) -> None:
        """Say on the list that something could not be saved."""
        side = self._in_front()
        if isinstance(side, Questions):
            side.show_error(sign)

    def close(self) -> None:
        """Go back to the counter."""
        front, self.front = self.front, ""
        if front == "group":
            self._beside.tell_next()
        if front == "manual":
            self.manual.clear()
        elif front in {"past", "movement"}:
            self._made[front].clear()
        self._page.cover.show_page(self._page.desk)
        self._page.switch_keys()
        if front == "interview" and self._page.session.view is not None:
            self._page.cover.meet(self._page.session.view)
        if front:
            self._page.lead_keys()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.group_work.forget()
        self.lists.forget()
        self.contacts.clear()
        for side in self._made.values():
            side.clear()
        self.close()

    def leave(self) -> None:
        """Nobody is open any more."""
        self.lists.forget()
        self.contacts.clear()
        for side in self._made.values():
            if isinstance(side, Questions):
                side.clear()
        if self.front:
            self.close()

    def lead_keys(self) -> bool:
        """Give the keyboard to the page in front; False when none is."""
        side = self._in_front()
        if isinstance(side, ChecklistPage | InstrumentPage):
            side.rows.focus_current()
        elif isinstance(side, InterviewPage):
            side.focus_current()
        elif isinstance(side, PastPage | CardStart | MovementPage):
            side.setFocus()
        elif isinstance(side, ShipPage | GroupPage):
            side.lead_keys()
        return side is not None

    def key_target(self) -> QWidget | None:
        """Where keys go while the contents are covered."""
        side = self._in_front()
        return side.rows.key_target() if isinstance(side, ChecklistPage | InstrumentPage) else None

    def in_private(self) -> bool:
        """Whether private questions are asked with nobody beside: once apart, or alone with only these items shown."""
        if self.front == "ship":
            return self.ship.asking.in_private()
        draft = self._page.session.draft
        if self._in_interview():
            return True
        if draft is None or self.front not in {"", "cards", "deep", "further"}:
            return False
        if draft.accompanied:
            return draft.apart
        return draft.accompanied is False and self.front == "deep" and self.deep.rows.private_only

    def switch_keys(self) -> None:
        """Only the page in front has its keys, and none while covered."""
        self.contacts.switch_keys(free=not self.front)
        covered = self._page.cover.covering
        self.lists.switch_keys()
        for name, side in self._made.items():
            if name != "past" or self.front != "past" or not covered:
                side.enable_keys(self.front == name and not covered)

    def _add(self, name: Side, side: Made) -> Made:
        self._made[name] = side
        self._stack.addWidget(side)
        side.back.connect(self.close)
        side.enable_keys(False)
        return side

    def _in_front(self) -> SidePage | None:
        return self._made.get(self.front)

    def _in_interview(self) -> bool:
        """Whether an interview is in front, or a card that was asked for in it."""
        return self.front == "interview" or (self.front == "cards" and self._before_cards == "interview")

    def _leave_cards(self) -> None:
        """Back to where the card was asked for."""
        view = self._page.session.view
        if self._before_cards == "deep":
            self.show_deep()
        elif self._before_cards == "interview" and view is not None:
            self.interview.show_view(view)
            self._show("interview", self.interview)
        else:
            self.close()

    def _open_past(self, screening_id: str) -> None:
        self.past.open(screening_id)

    def _show(self, name: Side, side: QWidget) -> None:
        self.front = name
        self._page.cover.show_page(side)
        self._page.switch_keys()
        self.lead_keys()

    def _on_noted(self, moment: interview_kept.Moment) -> None:
        """An interview begins, pauses, goes on or ends: it leaves an entry, and the counter says where it stands."""
        self._page.session.note(moment)
        self._page.say(noted_words(moment))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        words = sentence(error)
        self._page.tell(unsaved_sign(words) if isinstance(error, Unavailable) else Sign("warn", words))

    def _on_opened(self, view: ScreeningView) -> None:
        if "group" in self._made:
            self.group.follow(view.draft)
        self._beside.opened()

    def after_end(self, state: str, _saved: object) -> None:
        """After each person of a group the list shows how far it is; once the counter has left them."""
        if "group" in self._made:
            self.group.follow(None)
        if self.group_work.group is not None and state != "handed_over" and self._page.place == "waiting":
            self.show_group()
