"""The counter: one traveller after the other, from the reader to the final save or the hand-over."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.actions import CounterActions
from screening_desk.gui.pages.counter.answers import Answers
from screening_desk.gui.pages.counter.banner import Sign, handed_over_sign, open_sign
from screening_desk.gui.pages.counter.closed import ClosedView
from screening_desk.gui.pages.counter.cover import Cover
from screening_desk.gui.pages.counter.desk import DeskFrame
from screening_desk.gui.pages.counter.ends import Ends
from screening_desk.gui.pages.counter.handed import HandedOver
from screening_desk.gui.pages.counter.kinds import asks_return
from screening_desk.gui.pages.counter.queries import Queries
from screening_desk.gui.pages.counter.session import Session
from screening_desk.gui.pages.counter.sides import Sides
from screening_desk.gui.pages.counter.words import MODES
from screening_desk.gui.pages.day_book.late_words import waiting_late_sign
from screening_desk.gui.quiet import in_quiet_moments
from screening_desk.services.draft import Identity, Late, Source
from screening_desk.services.judging import ScreeningView
from screening_desk.services.screening import Saved

Place = Literal["waiting", "case", "handed"]


class CounterPage(QWidget):
    """Empty until a document is read; then one traveller, until finished, handed over or put aside."""

    opened = Signal(str, str)
    changed = Signal(str)
    saved = Signal(object)
    closed_changed = Signal(bool)
    private_changed = Signal(bool)
    card_asked = Signal(object)  # CardPage, for the whole screen
    lists_aged = Signal(object)  # ListFacts

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self._place: Place = "waiting"
        self._notice = ""
        self._given: dict[str, str] = {}
        self._private = False
        self.card_offered = not context.desk.training  # there only where the case says what is answered
        self.keys = CounterActions(self)
        self.session = Session(context, self)
        self.handed = HandedOver(context, self)
        stack = QStackedWidget(self)
        self.desk = DeskFrame(context, self.keys, stack)
        self.case, self.waiting = self.desk.case, self.desk.waiting
        stack.addWidget(self.desk)
        self._closed = ClosedView(context.settings.station_name, self.keys["help"], self.keys["save"])
        self.cover = Cover(stack, self._closed, context.settings.closed_mode)
        self.cover.show_page(self.desk)
        self.answers = Answers(context, self.session, self.case)
        self.queries = Queries(context, self)
        self.sides = Sides(context, self, stack)
        self.ends = Ends(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(stack)
        self._wire()
        self._show_waiting()
        in_quiet_moments(self, chain(self.case.get_ready(), self.sides.get_ready()))

    @property
    def closed(self) -> bool:
        """Whether closed mode is on."""
        return self.cover.on

    @property
    def place(self) -> Place:
        """Whether nobody is open, somebody is, or somebody was just handed over."""
        return self._place

    def refresh(self) -> None:
        """Read again what the page shows; an open traveller stays as they are."""
        if self._place == "waiting":
            self.queries.read_recent()
            self.queries.read_waiting()
            self.queries.read_duty()
        elif self._place == "handed":
            self.handed.ask()

    def scan(self, text: str, source: Source = "reader") -> None:
        """Take what the reader got: nobody open, a screening is opened; somebody open, the page asks first."""
        if self.sides.front == "ship":
            self.sides.ship.scan(text)
        elif self.queries.receive(text, source):
            self.waiting.show_scanned_at(self._context.now())

    def save_draft(self) -> None:
        """Keep the open screening before a lock, also from a worker thread; raises Unavailable."""
        self.session.save_now()
        self.sides.save_now()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.session.forget()
        self.handed.stop()
        self.queries.forget()
        self.ends.begin()
        self._notice = ""
        self.waiting.clear()
        self.case.clear()
        self.sides.clear()
        self._show_waiting()

    def toggle_closed(self) -> None:
        """Closed mode on or off, also from the rail."""
        self.keys["close"].trigger()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.keys.retranslate()
        self.paint_banner()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to where the work is."""
        super().focusInEvent(event)
        self.lead_keys()

    def open_screening(self, identity: Identity, notice: str = "", given: Mapping[str, str] | None = None) -> None:
        """Open a screening of somebody in the mode chosen; `given`: what the start answered already."""
        self._notice, self._given = notice, dict(given or {})
        self.sides.close()
        self.case.clear()
        self.session.open(identity, self.desk.mode, self.sides.group_work.group_id)

    def begin_late(self, late: Late, mode: str) -> None:
        """The next document is one from paper. Whoever is open is finished or put aside first."""
        if self._place == "case":
            self.say(self.tr("Finish this traveller or put them aside (F2), then begin the late entry again."))
            return
        self.leave()
        if mode == "crew":
            self._show_ship()
            self.sides.ship.late.begin(late)
            return
        self.session.late = (late, mode)
        if mode in MODES:
            self.desk.set_mode(mode)
        self.tell(waiting_late_sign(late))

    def drop_late(self) -> None:
        """F2 at an empty desk: the next document is a traveller at the counter after all."""
        if self._place == "waiting" and self.session.late is not None:
            self.session.late = None
            self.tell(None)

    def leave(self) -> None:
        """Go back to waiting for the reader."""
        self.session.forget()
        self.handed.stop()
        self.ends.begin()
        self.case.clear()
        self.sides.leave()
        self._show_waiting()
        self.queries.read_recent()

    def show_handed_over(self, saved: Saved, view: ScreeningView) -> None:
        """Show that a traveller is with the supervisor, until the next one."""
        self._place = "handed"
        self.handed.follow(saved, reason_missing=not view.draft.reason.strip())
        self.case.set_current("")
        self.paint(view)
        self.case.ui.scroll.verticalScrollBar().setValue(0)
        self.lead_keys()

    def say(self, notice: str) -> None:
        """Say something about the open traveller that is no finding."""
        self._notice = notice
        self.paint_banner()

    def tell(self, sign: Sign | None) -> None:
        """Say something in the banner of the empty desk."""
        self.waiting.banner.setVisible(sign is not None)
        if sign is not None:
            self.waiting.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

    def paint(self, view: ScreeningView) -> None:
        """Show the open screening, or the one just handed over."""
        read_only, result = self._place == "handed", self.case.result
        self.case.earlier.show_history(self.session.history, asked=self.session.looked)
        self.case.show_view(view, read_only=read_only)
        wanted = view.needs_supervisor or view.danger or "reason" in view.blocks
        asked = wanted or bool(view.draft.reason) or self.ends.reason_asked
        over = view.needs_supervisor or view.danger or self.ends.reason_asked or read_only
        result.show_reason(
            asked and (not read_only or self.handed.reason_missing), "supervisor" if over else "not_assessed"
        )
        room = not wanted and self.case.kind == "plain"  # elsewhere F4 brings it
        self.case.note.setVisible(bool(view.draft.note) or room or self.case.note.box.hasFocus())
        self.keys.name_hand_over(danger=view.danger)
        self.switch_keys()
        self.desk.show_case(view, read_only=read_only)
        self.sides.show_view(view)
        self.paint_banner()

    def paint_banner(self) -> None:
        """Say what is true and most pressing."""
        view, saved, sign = self.session.view, self.handed.saved, self.ends.error
        if sign is None and saved is not None:
            handed = self.handed
            known, late = handed.known, handed.reason_missing
            sign = handed_over_sign(saved, handed.progress, handed.duty, known=known, late=late)
        if sign is None and view is not None:
            sign = open_sign(view, self._notice)
        self.case.banner.setVisible(sign is not None and not self.case.prompt.topic)
        if sign is not None:
            self.case.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

    def switch_keys(self) -> None:
        """Switch on what can be done now; what cannot be done frees its key."""
        view, case, hidden = self.session.view, self._place == "case", self.cover.covering
        free, front = case and not self.session.ending, self.sides.front
        self.keys.enable(
            new=not hidden and not self.sides.at_own_work,
            check=not self.sides.at_own_work,
            group=not hidden and (not front or front == "group") and self._place != "handed",
            manual=self._place == "waiting" and not hidden and not front,
            edit=free and not hidden and not front,
            note=free and not hidden and front != "interview",
            deep=free and not hidden and not front,
            card=free and not hidden and self.card_offered and front in {"", "deep", "interview"},
            talk=free and not hidden and front in {"", "deep"},
            confirm=free and not front and self.case.checks.seen_open(),
            first=self._starts(),
            begin=self._starts(),
            returned=free and not hidden and not front and view is not None and asks_return(view),
            count=free and not hidden and not front and view is not None and view.days.last_day is not None,
            hand_over=free and not hidden,
            finish=free and not hidden and not front and view is not None and not view.blocks,
            help=hidden,
            save=hidden,
            recent=not case and not hidden and not front,
            movement=free and not hidden and not front and not self._context.desk.training,
        )
        if self._context.desk.training:  # no ship and no group comes to a case
            self.keys.enable(crew=False, group=False)
        self.queries.switch_keys()
        self.sides.switch_keys()
        self.tell_private()

    def _starts(self) -> bool:
        """Whether an application without a passport can begin."""
        idle = self._place == "waiting" and not self.cover.covering and not self.sides.front
        return idle and self.desk.mode == "applicant"

    def lead_keys(self) -> None:
        """Give the keyboard to the cover, the page in front, a missing reason, the current row, or the MRZ box."""
        if self.cover.covering:
            self._closed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.sides.lead_keys():
            return
        elif self._place != "waiting" and self.ends.wants_reason():
            self.case.focus_text(self.case.result.reason)
        elif self._place == "case":
            self.case.focus_current()
        elif self._place == "waiting":
            self.waiting.lead()
        else:
            self.case.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_private(self) -> None:
        """Say when a private interview begins and ends: such a talk may be long, with nobody at the keys."""
        private = (self._place == "case" or self.sides.at_own_work) and self.sides.in_private()
        if private != self._private:
            self._private = private
            self.private_changed.emit(private)

    def _show_waiting(self) -> None:
        self._place = "waiting"
        self.desk.show_waiting()
        self.switch_keys()
        if not self.cover.covering:
            self.waiting.lead()

    def _on_opened(self, view: ScreeningView) -> None:
        self._place = "case"
        self.ends.begin()
        self.handed.stop()
        self.waiting.clear()
        self.waiting.banner.hide()
        self.cover.next_traveller()
        self.paint(view)
        self.cover.meet(view)
        self.case.set_current("")
        if self._given:
            given, self._given = self._given, {}
            self.session.change(view.draft.give(self._context.now(), **given))
        self.case.advance()
        self.queries.after_opening()

    def _on_changed(self, view: ScreeningView) -> None:
        self.paint(view)
        self.sides.meet(view)

    def _on_covered(self, covered: bool) -> None:
        self.case.set_silent(covered)
        self.switch_keys()
        self.lead_keys()

    def _check_again(self) -> None:
        if self.session.retry():
            return
        if self.session.draft is not None and self._place == "case":
            self.session.change(self.session.draft)
        else:
            self.refresh()

    def _pass_key(self, event: QKeyEvent) -> None:
        if self.cover.key(event):
            return
        target = self.sides.key_target() or (self.case.key_target() if self._place == "case" else None)
        if target is not None:
            QApplication.sendEvent(target, event)

    def _show_note(self) -> None:
        if self.sides.front:
            self.sides.close()
        self.case.note.show()
        self.case.focus_text(self.case.note.box)

    def _choose_mode(self, mode: str) -> None:
        if mode == "crew":
            self._show_ship()
            return
        if self.sides.at_own_work:
            self.sides.close()
        if not self.sides.front:
            self.desk.set_mode(mode)
            self.answers.choose_mode(mode)
            self.switch_keys()
            if self._place == "waiting":
                self.lead_keys()

    def _show_ship(self) -> None:
        """A ship does not mix with an open traveller: who is open is finished or put aside first."""
        self.desk.set_mode(self.desk.mode)
        if self._place == "case":
            self.say(self.tr("Finish this traveller or put them aside (F2); a ship has a page of its own."))
        elif self.sides.front in {"", "ship"}:
            self.sides.show_ship()

    def _submit_start(self) -> None:
        if self.waiting.start is not None:
            self.waiting.start.submit()

    def _wire(self) -> None:
        session, keys = self.session, self.keys
        session.opened.connect(self._on_opened)
        session.ended.connect(self.sides.after_end)
        session.changed.connect(self._on_changed)
        self.handed.changed.connect(self.paint_banner)
        self.desk.endorsed.connect(self.answers.endorse)
        if self.waiting.start is not None:
            first = {"first_application": "yes"}
            self.waiting.start.entered.connect(lambda identity: self.open_screening(identity, given=first))
        self.cover.changed.connect(self.closed_changed)
        self.cover.covered.connect(self._on_covered)
        self._closed.key.connect(self._pass_key)
        slots = {
            "note": self._show_note,
            "check": self._check_again,
            "hand_over": self.ends.hand_over,
            "help": self.ends.hand_over,
            "finish": self.ends.finish,
            "save": self.ends.save_covered,
            "confirm": self.answers.confirm,
            "count": lambda: self.case.checks.show_count(not self.case.checks.counted),
            "close": self.cover.toggle,
            "recent": self.waiting.table.setFocus,
            "first": self.waiting.lead,
            "returned": self.case.ask_returned,
            "begin": self._submit_start,
        }
        keys["new"].triggered.connect(self.drop_late)
        for name, slot in slots.items():
            keys[name].triggered.connect(slot)
        for mode in MODES:
            keys[mode].triggered.connect(lambda _=False, mode=mode: self._choose_mode(mode))
