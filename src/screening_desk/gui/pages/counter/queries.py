"""What comes to the counter while it may be busy: scans, the next traveller, a draft that waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from screening_desk.documents.mrz import Reading
from screening_desk.gui.context import Context, time_text
from screening_desk.gui.pages.counter.banner import Sign, other_version_sign, resume_sign
from screening_desk.gui.pages.counter.left_open import open_work_sign
from screening_desk.gui.pages.counter.repairs import Repairs
from screening_desk.gui.pages.counter.scan import Incoming, incoming
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.services import misread, screening
from screening_desk.services.draft import Identity, Source, take_visa
from screening_desk.services.duty import duty_of
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.groups import GroupRow, open_groups
from screening_desk.services.judging import today
from screening_desk.services.port_call import CallRow, open_calls
from screening_desk.services.screening import RecentRow, Waiting

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage


class Queries(QObject):
    """Asks before anything open is left: "New traveller?" after a scan, a reason before putting aside."""

    def __init__(self, context: Context, page: CounterPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._pending: Incoming | None = None
        self._visa: Reading | None = None  # read before its passport
        self._waiting: Waiting | None = None
        self.repairs = Repairs(context, page)
        self.repairs.again.triggered.connect(self._take_again)
        self._resume = ShortcutButton(page.keys["resume"])
        self._put_away = ShortcutButton(page.keys["put_away"])
        for button in (self._resume, self._put_away):
            page.waiting.banner.add_button(button)
        page.keys["new"].triggered.connect(self.new_traveller)
        page.keys["aside"].triggered.connect(self._put_aside)
        page.keys["remain"].triggered.connect(self._stay)
        page.keys["resume"].triggered.connect(page.session.resume)
        page.keys["put_away"].triggered.connect(self.put_away)
        page.waiting.sent.connect(self.receive)

    def receive(self, text: str, source: Source) -> bool:
        """Take a text from reader, paste or keyboard; True when a passport was in it."""
        came = incoming(text, source, today(self._context.desk.clock))
        if came is None:
            return False
        page = self._page
        if came.identity is None:
            self._receive_rest(came, source)
            return False
        if page.session.opening:
            self._pending = came  # asked about as soon as the first one stands on the screen
        elif page.place == "case":
            self._meet(came, came.identity)
        elif page.place == "handed" and page.handed.reason_missing:
            self._pending = came
            self.new_traveller()
        else:
            self._open(came)
        return True

    def open_pending(self) -> bool:
        """Open who was scanned meanwhile; False when nobody was."""
        came, self._pending = self._pending, None
        if came is None:
            return False
        self._open(came)
        return True

    def after_opening(self) -> None:
        """Somebody was opened: take their visa, or ask about the one who was scanned meanwhile."""
        visa, self._visa = self._visa, None
        if visa is not None:
            self._take_visa(visa)
        if self._page.case.identity.reading.title():  # before any answer, the zone is to be put right
            bar = self._page.case.ui.scroll.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(0))
        came, self._pending = self._pending, None
        if came is not None and came.identity is not None:
            self._meet(came, came.identity)  # a double scan is faster than the opening

    def new_traveller(self) -> None:
        """F2: with somebody open, ask for the reason of putting them aside."""
        page = self._page
        prompt = page.case.prompt
        if page.place == "case":
            prompt.ask(
                "aside",
                "info",
                self.tr("This screening is not finished"),
                self.tr("Finish it or hand it over, or put it aside with a reason. Nothing is thrown away."),
                [page.keys["aside"], page.keys["remain"]],
                self.tr("Reason for putting aside"),
            )
            self._after_asking()
        elif page.place == "handed" and page.handed.reason_missing and prompt.topic != "reason":
            self._ask_reason()
        elif page.place == "handed":
            page.leave()
            self.open_pending()
        else:
            page.waiting.zone.setFocus()

    def show_error(self, sign: Sign) -> None:
        """Say in an open question that its answer could not be taken."""
        prompt = self._page.case.prompt
        if prompt.topic:
            prompt.banner.show_state(sign.kind, sign.title, sign.text)

    def forget(self) -> None:
        """Hold nothing of anybody any more."""
        self._pending, self._waiting, self._visa = None, None, None
        self._page.case.prompt.close_prompt()

    def switch_keys(self) -> None:
        """Switch the keys of the open question on, and the others off."""
        page = self._page
        if page.place == "case":
            self._waiting = None  # it is in front now, or another is
        front = page.place == "waiting" or bool(page.sides.front) or page.cover.covering
        topic = "" if front else page.case.prompt.topic
        hidden = page.cover.covering
        waits = self._waiting if page.place == "waiting" and not hidden else None
        resume, away = waits is not None and waits.readable, waits is not None and not waits.readable
        late = page.place == "handed" and page.handed.reason_missing and not page.cover.covering
        page.keys.enable(aside=late or topic in {"aside", "reason"}, remain=bool(topic), resume=resume, put_away=away)
        self._resume.setVisible(resume)
        self._put_away.setVisible(away)
        self.repairs.switch_keys(topic)

    def read_recent(self) -> None:
        """Read the last screenings, without identities."""
        desk, waiting = self._context.desk, self._page.waiting

        def show(rows: tuple[RecentRow, ...]) -> None:
            waiting.show_recent(rows)

        self._context.tasks.run(self, lambda: screening.recent(desk, 20), show, self._unread)

    def read_duty(self) -> None:
        """Ask whom to call."""
        desk, waiting = self._context.desk, self._page.waiting
        self._context.tasks.run(self, lambda: duty_of(desk), waiting.ready.show_duty, self._unread)

    def read_waiting(self) -> None:
        """Ask whether a draft waits for this officer."""
        desk = self._context.desk
        self._context.tasks.run(self, lambda: screening.waiting(desk), self._on_waiting, self._unread)

    def _on_waiting(self, found: Waiting | None) -> None:
        if self._page.place != "waiting":
            return
        self._waiting = found
        if found is not None and not found.readable:
            self._page.tell(other_version_sign(time_text(found.opened_at)))
        elif found is not None:
            self._page.tell(resume_sign(time_text(found.opened_at), found.answers))
        elif not self._context.desk.training:
            self._read_open_work()
        self.switch_keys()

    def put_away(self) -> None:
        """Put the draft of another version aside, so that the desk is free for the next traveller."""
        desk, page = self._context.desk, self._page

        def done(_: None) -> None:
            page.tell(None)
            self.read_waiting()

        self._context.tasks.run(self, lambda: screening.put_away(desk), done, self._unput)

    def _unput(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self._page.tell(Sign("warn", sentence(error)))

    def _read_open_work(self) -> None:
        """Say which ships and groups wait; nobody's name is in it."""
        desk = self._context.desk

        def show(found: tuple[tuple[CallRow, ...], tuple[GroupRow, ...]]) -> None:
            sign = open_work_sign(*found, today(desk.clock))
            if sign is not None and self._page.place == "waiting" and self._page.waiting.banner.isHidden():
                self._page.tell(sign)

        self._context.tasks.run(self, lambda: (open_calls(desk), open_groups(desk)), show, self._unread)

    def _unread(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        self._page.tell(Sign("warn", self.tr("The last screenings could not be read. Try again (F5).")))

    def _receive_rest(self, came: Incoming, source: Source) -> None:
        """No passport was in it: a visa waits for its passport, and what could not be read is told."""
        page = self._page
        if page.place == "case" and came.visa is not None:
            self._take_visa(came.visa)
        elif came.visa is not None:
            self._visa = came.visa
            words = self.tr("This is the MRZ of a visa. Scan the passport first.")
            kept = self.tr("The dates of the visa are taken over when the passport of the same person comes.")
            if page.place == "waiting":
                page.waiting.clear_zone()
                page.tell(Sign("warn", words, kept))
            else:
                self._say_unread(words, kept)
        elif page.place == "waiting" and came.unread is not None:
            page.waiting.show_partial(came.unread, source)
            page.tell(None)
            self.switch_keys()
        elif page.place != "waiting":
            self._say_unread(self.tr("A document could not be read whole. Scan it again. Nothing was changed."))

    def _meet(self, came: Incoming, who: Identity) -> None:
        """Somebody is open: it may be their own document once more."""
        draft = self._page.session.draft
        if draft is not None and misread.same_zone(draft.identity, who):
            if came.visa is not None:
                self._take_visa(came.visa)
            else:
                self._page.say(self.tr("This document is open already. It was read once more; nothing was changed."))
        elif draft is not None and misread.read_better(draft.identity, who):
            self._ask_again(came)
        else:
            self._ask_new(came)

    def _ask_again(self, came: Incoming) -> None:
        self._pending = came
        page = self._page
        page.case.prompt.ask(
            "again",
            "info",
            self.tr("The same document, read better?"),
            self.tr("This time every check digit agrees. Taken over, it replaces the record; answers stay."),
            [self.repairs.again, page.keys["new"], page.keys["remain"]],
        )
        self._after_asking()

    def _take_again(self) -> None:
        came, self._pending = self._pending, None
        self._page.case.prompt.close_prompt()
        if came is not None and came.identity is not None:
            self.repairs.replace_record(came.identity)
            if came.visa is not None:
                self._take_visa(came.visa)
        self.switch_keys()

    def _open(self, came: Incoming) -> None:
        notice = ""
        self._visa = came.visa or self._visa
        if came.passports > 1:
            notice = self.tr("{n} passports were read. The newest is shown; scan the other again afterwards.").format(
                n=came.passports
            )
        if came.identity is not None:
            self._page.open_screening(came.identity, notice)

    def _ask_new(self, came: Incoming) -> None:
        self._pending = came
        page = self._page
        page.case.prompt.ask(
            "new",
            "info",
            self.tr("New traveller?"),
            self.tr("Another document was read. This screening stays as it is."),
            [page.keys["new"], page.keys["remain"]],
        )
        self._after_asking()

    def _ask_reason(self) -> None:
        page = self._page
        page.case.prompt.ask(
            "reason",
            "warn",
            self.tr("The reason of the hand-over is not written yet"),
            self.tr("Write it below, then Ctrl+S. F2 once more leaves without it."),
            [page.keys["aside"], page.keys["new"]],
        )
        self._after_asking()
        page.case.focus_text(page.case.result.reason)

    def _take_visa(self, visa: Reading) -> None:
        """Let a visa's zone fill the visa rows of whoever is open."""
        page = self._page
        draft = page.session.draft
        if draft is None:
            return
        filled, outcome = take_visa(draft, visa, self._context.now())
        words = {
            "taken": self.tr("Visa read: the last day of entry was taken over. Type its index."),
            "not_valid": self.tr("The visa could not be read with certainty. Type its index and dates in the rows."),
            "other_person": self.tr("This visa names somebody else than the passport. Nothing was taken over."),
            "answered": self.tr("The visa rows are answered already. Nothing was changed."),
        }
        if outcome == "taken":
            page.say(words[outcome])
            page.session.change(filled)
            page.case.advance()
            return
        page.case.prompt.ask("unread", "warn", words[outcome], "", [page.keys["remain"]])
        self._after_asking()

    def _say_unread(self, words: str, more: str = "") -> None:
        self._page.case.prompt.ask("unread", "warn", words, more, [self._page.keys["remain"]])
        self._after_asking()

    def go_on(self) -> None:
        """The reason was written: the next traveller, if one was scanned meanwhile."""
        if self._pending is not None:
            self._page.leave()
            self.open_pending()

    def _after_asking(self) -> None:
        if self._page.sides.front:
            self._page.sides.close()
        self._page.case.banner.hide()
        self._page.case.ui.scroll.verticalScrollBar().setValue(0)
        self.switch_keys()

    def _put_aside(self) -> None:
        page = self._page
        if page.case.prompt.topic == "aside":
            page.session.abandon(page.case.prompt.reason.text())
        elif page.handed.saved is not None:
            page.session.add_reason(page.handed.saved.screening_id, page.case.result.reason.toPlainText())

    def _stay(self) -> None:
        self._pending = None
        self._page.case.prompt.close_prompt()
        self._page.paint_banner()
        self.switch_keys()
        if self._page.place == "case":
            self._page.case.focus_current()
