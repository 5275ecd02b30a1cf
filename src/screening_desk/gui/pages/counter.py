"""The counter: one traveller after the other, from the reader to the final save or the hand-over."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter_actions import CounterActions
from screening_desk.gui.pages.counter_answers import Answers
from screening_desk.gui.pages.counter_banner import (
    Sign,
    handed_over_sign,
    open_sign,
    saved_sign,
    unsaved_sign,
)
from screening_desk.gui.pages.counter_closed import ClosedView
from screening_desk.gui.pages.counter_cover import Cover
from screening_desk.gui.pages.counter_desk import DeskFrame
from screening_desk.gui.pages.counter_handed import HandedOver
from screening_desk.gui.pages.counter_queries import Queries
from screening_desk.gui.pages.counter_session import Session
from screening_desk.gui.pages.counter_words import MODES
from screening_desk.gui.refusals import sentence
from screening_desk.services.draft import Identity, Source
from screening_desk.services.errors import Refused, Unavailable
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

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._context = context
        self._place: Place = "waiting"
        self._error: Sign | None = None
        self._notice = ""
        self._ask_reason = self._private = False
        self.keys = CounterActions(self)
        self.session = Session(context, self)
        self.handed = HandedOver(context, self)
        self._stack = QStackedWidget()
        self.desk = DeskFrame(context, self.keys)
        self.case, self.waiting = self.desk.case, self.desk.waiting
        self._stack.addWidget(self.desk)
        self._closed = ClosedView(context.settings.station_name, self.keys["help"], self.keys["save"])
        self.cover = Cover(self._stack, self._closed, context.settings.closed_mode)
        self.cover.show_page(self.desk)
        self.answers = Answers(context, self.session, self.case)
        self.queries = Queries(context, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._wire()
        self._show_waiting()

    # What the window asks for

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
        elif self._place == "handed":
            self.handed.ask()

    def scan(self, text: str, source: Source = "reader") -> None:
        """Take what the reader got. Nobody open: a screening is opened. Somebody open: the page asks, overwrites nothing."""
        if self.queries.receive(text, source):
            self.waiting.show_scanned_at(self._context.now())

    def save_draft(self) -> None:
        """Keep the open screening before a lock, also from a worker thread; raises Unavailable."""
        self.session.save_now()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.session.forget()
        self.handed.stop()
        self.queries.forget()
        self._error, self._notice, self._ask_reason = None, "", False
        self.waiting.clear()
        self.case.clear()
        self._show_waiting()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.keys.retranslate()
        self._paint_banner()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to where the work is."""
        super().focusInEvent(event)
        self._lead_keys()

    # From place to place

    def show_open(self, view: ScreeningView) -> None:
        """Show a traveller who was just opened."""
        self._place = "case"
        self._error, self._ask_reason = None, False
        self.handed.stop()
        self.waiting.clear()
        self.waiting.banner.hide()
        self.cover.next_traveller()
        self._paint(view)
        self.cover.meet(view)
        self.case.set_current("")
        self.case.advance()

    def open(self, identity: Identity, notice: str = "") -> None:
        """Open a screening of somebody in the mode chosen."""
        self._notice = notice
        self.case.clear()
        self.session.open(identity, self.desk.mode)

    def leave(self) -> None:
        """Go back to waiting for the reader."""
        self.session.forget()
        self.handed.stop()
        self.case.clear()
        self._show_waiting()
        self.queries.read_recent()

    def tell(self, sign: Sign | None) -> None:
        """Say something in the banner of the empty desk."""
        if sign is None:
            self.waiting.banner.hide()
            return
        self.waiting.banner.show_state(sign.kind, sign.title, sign.text, sign.note)
        self.waiting.banner.show()

    def _show_waiting(self) -> None:
        self._place = "waiting"
        self.desk.show_waiting()
        self._switch_keys()
        if not self.cover.covering:
            self.waiting.zone.setFocus()

    def _paint(self, view: ScreeningView) -> None:
        read_only = self._place == "handed"
        self.case.show_view(view, read_only=read_only)
        asked = view.needs_supervisor or "reason" in view.blocks or bool(view.draft.reason) or self._ask_reason
        self.case.result.show_reason(asked and (not read_only or self.handed.reason_missing))
        self.case.note.setVisible(bool(view.draft.note) or not view.needs_supervisor or self.case.note.box.hasFocus())
        self.desk.show_case(view, read_only=read_only)
        self._switch_keys()
        self._paint_banner()
        if view.draft.apart != self._private:
            self._private = view.draft.apart
            self.private_changed.emit(self._private)

    def _paint_banner(self) -> None:
        view, saved = self.session.view, self.handed.saved
        sign = self._error
        if sign is None and saved is not None:
            phone = self._context.settings.duty_phone
            sign = handed_over_sign(saved, self.handed.progress, phone, reason_missing=self.handed.reason_missing)
        if sign is None and view is not None:
            sign = open_sign(view, self._notice)
        self.case.banner.setVisible(sign is not None and not self.case.prompt.topic)
        if sign is not None:
            self.case.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

    def _switch_keys(self) -> None:
        view, case, hidden = self.session.view, self._place == "case", self.cover.covering
        free = case and not self.session.ending
        self.keys.enable(
            manual=not case and not hidden,
            note=free and not hidden,
            check=True,
            deep=free and not hidden,
            confirm=free and self.case.checks.seen_open(),
            hand_over=free and not hidden,
            finish=free and not hidden and view is not None and not view.blocks,
            help=hidden,
            save=hidden,
            recent=not case and not hidden,
        )
        self.queries.switch_keys()

    # Ends

    def hand_over(self) -> None:
        """F8: at once on danger; otherwise with its reason, which is asked for when it is missing."""
        view = self.session.view
        if self._place != "case" or view is None:
            return
        if view.danger or view.draft.reason.strip():
            self.session.hand_over()
            self._switch_keys()
            return
        self._ask_reason = True
        self._paint(view)
        if not self.cover.covering:
            self.case.result.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_covered(self) -> None:
        """Save in closed mode: finish where that is allowed, else hand over; a missing reason is asked for later."""
        view = self.session.view
        if self._place == "case" and view is not None:
            if view.needs_supervisor or view.danger:
                self.hand_over()
            elif not view.blocks:
                self.session.finish()
            else:
                self.session.keep()

    def _on_ended(self, state: str, saved: Saved) -> None:
        self.saved.emit(saved.at)
        self.changed.emit("screening")
        self._error = None
        view = self.session.view
        if state == "handed_over" and view is not None:
            self._place = "handed"
            self.handed.follow(saved, reason_missing=not view.draft.reason.strip())
            self._paint(view)
            if self.handed.reason_missing and not self.cover.covering:
                self.case.result.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.leave()
        if not self.queries.open_pending():
            self.tell(saved_sign(saved) if state == "finished" else None)

    def _on_failed(self, error: Refused | Unavailable) -> None:
        sign = unsaved_sign(sentence(error)) if isinstance(error, Unavailable) else Sign("warn", sentence(error))
        if self._place == "waiting":
            self.tell(sign)
            return
        self._error = sign
        self._switch_keys()
        self.queries.show_error(sign)
        self._paint_banner()

    def _on_kept(self, at: object) -> None:
        if self._error is not None:
            self._error = None
            self._paint_banner()
        self.saved.emit(at)

    def _on_reason_added(self) -> None:
        self._error, self.handed.reason_missing = None, False
        if self.session.view is not None:
            self._paint(self.session.view)

    def _on_covered(self, covered: bool) -> None:
        self.case.set_silent(covered)
        self._switch_keys()
        self._lead_keys()

    def _lead_keys(self) -> None:
        """Give the keyboard to the covered page, the reason that is wanted, the current row, or the MRZ box."""
        wants_reason = self._ask_reason if self._place == "case" else self.handed.reason_missing
        if self.cover.covering:
            self._closed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._place != "waiting" and wants_reason:
            self.case.result.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._place == "case":
            self.case.focus_current()
        elif self._place == "waiting":
            self.waiting.zone.setFocus()

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
        target = self.case.key_target() if self._place == "case" else None
        if target is not None:
            QApplication.sendEvent(target, event)

    def _show_note(self) -> None:
        self.case.note.show()
        self.case.note.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_mode(self, mode: str) -> None:
        self.desk.set_mode(mode)
        self.answers.choose_mode(mode)

    def _wire(self) -> None:
        session, keys = self.session, self.keys
        session.opened.connect(self.show_open)
        session.changed.connect(self._paint)
        session.kept.connect(self._on_kept)
        session.ended.connect(self._on_ended)
        session.failed.connect(self._on_failed)
        session.reason_added.connect(self._on_reason_added)
        self.handed.changed.connect(self._paint_banner)
        self.desk.endorsed.connect(self.answers.endorse)
        self.cover.changed.connect(self.closed_changed)
        self.cover.covered.connect(self._on_covered)
        self._closed.key.connect(self._pass_key)
        slots = {
            "note": self._show_note,
            "check": self._check_again,
            "hand_over": self.hand_over,
            "help": self.hand_over,
            "finish": session.finish,
            "save": self._save_covered,
            "confirm": self.answers.confirm,
            "close": self.cover.toggle,
            "recent": self.waiting.table.setFocus,
        }
        for name, slot in slots.items():
            keys[name].triggered.connect(slot)
        for mode in MODES:
            keys[mode].triggered.connect(lambda _=False, mode=mode: self._choose_mode(mode))
