"""What is done at the day book: reading, finding, opening, exporting, and handing over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from screening_desk.gui.pages.referral.out import NotPrinted, NotWritten, print_pages, write_file
from screening_desk.gui.refusals import sentence, told
from screening_desk.services import catch_up, day_book, forms, late, sheets, shift
from screening_desk.services.day_book import DayRow, Why
from screening_desk.services.draft import Late
from screening_desk.services.errors import Refused
from screening_desk.services.forms import BLANKS, Papers
from screening_desk.services.judging import today

if TYPE_CHECKING:
    from screening_desk.gui.pages.day_book.page import DayBookPage


class DayBookActs(QObject):
    """Works for one page; every service call runs off the UI thread."""

    def __init__(self, page: DayBookPage) -> None:
        super().__init__(page)
        self._page = page

    def read_day(self) -> None:
        """Read the day shown; today leaves no entry, another day was looked for."""
        page, desk = self._page, self._page.context.desk
        on = today(desk.clock)
        if page.day.day != on and not page.day.follows:
            return
        page.day.show_loading()
        page.quiet()

        def failed(error: Exception) -> None:
            page.day.stop_loading()
            kind, words = told(error)
            page.say(kind, self.tr("The day could not be read"), words)

        def show(rows: tuple[DayRow, ...]) -> None:
            page.day.show_rows(rows, on, follows=True)
            page.show_read_at()

        page.context.tasks.run(page, lambda: day_book.day_list(desk), show, failed)

    def read_rest(self) -> None:
        """Read shift, checks and papers."""
        page, desk = self._page, self._page.context.desk
        title = self.tr("The day could not be read")
        page.late.refresh()
        page.run(lambda: shift.shift(desk), page.shift.show_shift, title)
        page.run(lambda: catch_up.open_checks(desk), self._show_checks, title)
        page.run(lambda: sheets.paper(desk), page.papers.show_paper, title)

    def find(self) -> None:
        """Look for what was typed; today is listed without an entry."""
        page, desk, search = self._page, self._page.context.desk, self._page.day.search
        what, by, why = search.wanted(), search.kind(), search.why()
        if what is None:
            search.lead()
            return
        if what == today(desk.clock):
            page.day.day = today(desk.clock)
            self.read_day()
            return
        on = what if isinstance(what, date) else None

        def show(rows: tuple[DayRow, ...]) -> None:
            page.quiet()
            page.day.show_rows(rows, on)
            if rows:
                page.day.table.setFocus()

        page.run(lambda: day_book.find(desk, by, what, why), show, self.tr("Not found yet"))

    def open_found(self, row: DayRow) -> None:
        """Open a row; somebody else's with the reason of the search bar."""
        why = self._page.day.search.why()
        if not row.own and not why.code:
            self._page.say("warn", self.tr("Not opened"), sentence(Refused("search_reason_missing")))
            self._page.day.search.reason.setFocus()
            return
        self._page.past.open(row.screening_id, why)

    def open_check(self, screening_id: str) -> None:
        """Open the screening of a check: to see whom to ask SIMKIM about is its reason."""
        self._page.past.open(screening_id, Why("simkim_later"))

    def past_failed(self, error: Exception) -> None:
        """Say why a past screening was not opened."""
        kind, words = told(error)
        self._page.say(kind, self.tr("Not opened"), words)

    def enter_check(self, screening_id: str, value: catch_up.Answer, note: str) -> None:
        """Save what SIMKIM says now."""
        page, desk = self._page, self._page.context.desk

        def done(found: catch_up.CaughtUpView) -> None:
            page.saved.emit(found.at)
            if found.case_id and value in catch_up.TO_SUPERVISOR:
                page.say(
                    "esc", self.tr("Saved and given to the supervisor"), self.tr("It stands in the queue as a case.")
                )
            else:
                page.say("ok", self.tr("Saved"))
            self.read_rest()

        page.run(lambda: catch_up.catch_up(desk, screening_id, value, note), done, self.tr("Not saved"))

    def begin_late(self) -> None:
        """Check what was written about the sheet, and go to the counter with it."""
        page, desk = self._page, self._page.context.desk
        written, mode = page.late.late(), page.late.chosen_mode()
        if written is None or not mode:
            page.say("warn", self.tr("Not begun"), sentence(Refused("late_incomplete")))
            page.late.show_fault()
            return

        def done(clean: Late) -> None:
            page.quiet()
            page.late.clear()
            page.late_begun.emit(clean, mode)

        page.run(lambda: late.check(desk, written, mode), done, self.tr("Not begun"))

    def change_shift(self) -> None:
        """Hand the shift over, or take the one that waits."""
        page, desk, panel = self._page, self._page.context.desk, self._page.shift
        if panel.mine:
            taken = panel.hand_over_id
            page.run(lambda: shift.take_shift(desk, taken), lambda _: self.read_rest(), self.tr("Not taken over"))
            return
        if not panel.next.text().strip():
            panel.next.setFocus()
            return
        to, message = panel.next.text(), panel.message.text()

        def done(given: shift.HandOver) -> None:
            panel.clear()
            page.saved.emit(given.at)
            page.say("ok", self.tr("Shift handed over to {name}").format(name=given.to), self._draft_words(given))
            self.read_rest()

        page.run(lambda: shift.hand_over_shift(desk, to, message), done, self.tr("Not handed over"))

    def export(self, kind: Literal["pdf", "csv"]) -> None:
        """Save the register of the day shown where the officer says; first the place, then the entry, then the file."""
        page, desk, on = self._page, self._page.context.desk, self._page.day.day
        if on is None:
            page.say("warn", self.tr("Choose a day first"))
            return
        target = page.choose_file(
            page, self.tr("Save the register"), day_book.register_name(page.context.settings, on, kind)
        )
        if target is None:
            return

        self._out(lambda: write_file(target, day_book.register(desk, on, kind).content), self.tr("Register saved"))

    def print_papers(self, kind: str, count: int) -> None:
        """Print; the numbers are used whether or not the printer takes the pages."""
        page = self._page
        printer = page.choose_printer(page, kind)
        if printer is not None:
            self._out(lambda: self._printed(printer, self._made(kind, count)), self.tr("Sent to the printer"))

    def save_papers(self, kind: str, count: int) -> None:
        """Save as a file where the officer says."""
        page = self._page
        target = page.choose_file(page, self.tr("Save the papers"), f"{kind.replace('_', '-')}.pdf")
        if target is not None:
            self._out(lambda: write_file(target, self._made(kind, count).pdf), self.tr("Papers saved"))

    def call_void(self, serial: str, why: str) -> None:
        """Say that a sheet will not be entered."""
        page, desk = self._page, self._page.context.desk
        page.run(lambda: sheets.call_void(desk, serial, why), lambda _: self.read_rest(), self.tr("Not called void"))

    def _made(self, kind: str, count: int) -> Papers:
        desk = self._page.context.desk
        blank = next((each for each in BLANKS if each == kind), None)
        return forms.print_blank(desk, blank) if blank else forms.print_forms(desk, kind, count)

    def _printed(self, printer: QPrinter, papers: Papers) -> int:
        return print_pages(printer, papers.pdf)

    def _out(self, work: Callable[[], object], said: str) -> None:
        page = self._page

        def done(_: object) -> None:
            page.say("ok", said, self.tr("The printer's queue and a saved file keep a copy outside this program."))
            self.read_rest()

        def failed(error: Exception) -> None:
            if isinstance(error, NotWritten):
                page.say("error", self.tr("Not saved"), self.tr("The file could not be written there."))
            elif isinstance(error, NotPrinted):
                words = self.tr("The printer did not take the pages. The numbers are used: call those sheets void.")
                page.say("error", self.tr("Not printed"), words)
            else:
                kind, words = told(error)
                page.say(kind, self.tr("Not made"), words)
            self.read_rest()

        # A hundred sheets take a while, at the printer's resolution most of all: the counter does not wait for them.
        page.context.tasks.run(page, lambda _: work(), done, failed, lane="long")

    def _show_checks(self, rows: tuple[catch_up.OpenCheck, ...]) -> None:
        self._page.checks.show_checks(rows)
        self._page.tabs.set_suffix("checks", f"{len(rows)} · Alt+2" if rows else "")

    def _draft_words(self, given: shift.HandOver) -> str:
        if not given.counts.own_draft:
            return ""
        return self.tr("Your open screening stays yours: it is there when you sign in again.")
