"""What the page of papers asks the services to do, off the UI thread, and what it says afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from screening_desk.gui.context import time_text
from screening_desk.gui.pages.referral.out import NotPrinted, NotWritten, print_pages, write_file
from screening_desk.gui.refusals import sentence
from screening_desk.services import case_papers, entry, notice
from screening_desk.services.case_papers import PapersView
from screening_desk.services.desk import Actor
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import kept_forms

if TYPE_CHECKING:
    from screening_desk.gui.pages.papers.page import PapersPage


class PapersActs(QObject):
    """One method for each act."""

    def __init__(self, page: PapersPage) -> None:
        super().__init__(page)
        self._page = page
        self._asked = 0

    def reload(self) -> None:
        """Open the papers, at first with what was typed before; later again."""
        page = self._page
        desk, case_id = page.context.desk, page.case_id
        if page.view is not None:
            page.work.run(lambda: case_papers.open_papers(desk, case_id), page.show_view)
        else:
            page.work.run(lambda: (case_papers.open_papers(desk, case_id), kept_forms(desk, case_id)), page.open_view)

    def look(self, paper_id: str) -> None:
        """Show the pages of a paper that was made."""
        page, desk = self._page, self._page.context.desk
        self._show(lambda: case_papers.view_paper(desk, paper_id), lambda: page.shown_id() == paper_id)

    def preview(self) -> None:
        """Show the pages as they would be made."""
        page, given = self._page, self._page.given()
        desk, case_id = page.context.desk, page.case_id
        self._show(lambda: case_papers.preview_paper(desk, case_id, given), lambda: page.mode == "form")

    def make(self) -> None:
        """Make the paper; what stood in its form is no draft any more."""
        page, view, given = self._page, self._page.view, self._page.given()
        if view is None:
            return
        desk, saw = page.context.desk, view.case.sequence

        def work() -> tuple[str, PapersView]:
            return case_papers.make_paper(desk, page.case_id, saw, given), case_papers.open_papers(desk, page.case_id)

        page.work.run(
            page.drafts.saving("paper", work), page.on_made, page.point_at, lambda: page.drafts.not_saved("paper", saw)
        )

    def withdraw(self, paper_id: str, reason: str) -> None:
        """Withdraw a paper with its reason."""
        page, desk = self._page, self._page.context.desk

        def work() -> PapersView:
            case_papers.withdraw_paper(desk, paper_id, reason)
            return case_papers.open_papers(desk, page.case_id)

        def done(view: PapersView) -> None:
            page.leave_form()
            page.show_view(view)
            page.work.tell("ok", self.tr("Withdrawn"), self.tr("Number, pages and reason stay in the register."))
            self._saved()

        page.work.run(work, done, page.point_at)

    def note_signed(self) -> None:
        """Note that the person has the signed copy of their notice: then the deferral can be closed."""
        page, view, row = self._page, self._page.view, self._page.row()
        told = view.notice_of(row) if view is not None and row is not None else None
        if view is None or told is None:
            return
        desk, saw = page.context.desk, view.case.sequence

        def work() -> PapersView:
            notice.make_notice(desk, page.case_id, saw, told)
            return case_papers.open_papers(desk, page.case_id)

        def done(now: PapersView) -> None:
            page.show_view(now)
            page.work.tell("ok", self.tr("Noted"), self.tr("The person has a signed copy; the deferral can be closed."))
            self._saved()

        page.work.run(work, done)

    def confirm(self, username: str, passphrase: str) -> None:
        """Let a second person confirm; the desk stays with whoever is signed in."""
        page = self._page
        desk, door = page.context.desk, page.context.door

        def done(actor: Actor) -> None:
            page.form.confirm(actor, time_text(page.context.now()))
            page.show_state()

        page.work.run(lambda: entry.confirm_person(desk, door, username, passphrase), done)

    def print_paper(self) -> None:
        """Print the paper chosen: the system's dialog first, then the entry, then the pages."""
        page, row = self._page, self._page.row()
        if row is None or page.work.busy:
            return
        printer = page.choose_printer(page, row.register_number)
        if printer is None:
            return
        desk = page.context.desk
        done = self.tr("Sent to the printer. Its queue may keep a copy: delete it there.")
        self._let_out(
            lambda: print_pages(printer, case_papers.let_paper_out(desk, row.paper_id, "print")),
            done,
            self.tr("Not printed"),
        )

    def export_paper(self) -> None:
        """Write the paper chosen where the person says; the suggested name is the register number alone."""
        page, row = self._page, self._page.row()
        if row is None or page.work.busy:
            return
        target: Path | None = page.choose_file(page, self.tr("Export PDF"), f"{row.register_number}.pdf")
        if target is None:
            return
        to, desk = target, page.context.desk
        done = self.tr("Written where you chose. Outside this program nobody guards the file.")
        self._let_out(
            lambda: write_file(to, case_papers.let_paper_out(desk, row.paper_id, "export")),
            done,
            self.tr("Not written"),
        )

    def _let_out(self, use: Callable[[], object], said: str, failed: str) -> None:
        page = self._page
        desk, case_id = page.context.desk, page.case_id

        def work() -> tuple[bool, PapersView]:
            try:
                use()
            except (NotPrinted, NotWritten):
                return False, case_papers.open_papers(desk, case_id)
            return True, case_papers.open_papers(desk, case_id)

        def done(result: tuple[bool, PapersView]) -> None:
            left, view = result
            page.show_view(view)
            if left:
                page.work.tell("info", self.tr("Done"), said)
                self._saved()
            else:
                page.work.tell("error", failed, self.tr("Nothing went out. Try again or choose another place."))

        page.work.run(work, done)

    def _show(self, make: Callable[[], bytes], wanted: Callable[[], bool]) -> None:
        """Show pages, unless something else is wanted by the time they are there."""
        page = self._page
        self._asked += 1
        asked = self._asked

        def show(pdf: bytes) -> None:
            if asked == self._asked and wanted():
                page.preview.show_pdf(pdf)

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused | Unavailable):
                raise error
            if asked == self._asked and wanted():
                page.preview.say(sentence(error))

        page.context.tasks.run(self, make, show, failed)

    def _saved(self) -> None:
        self._page.saved.emit(self._page.context.now())
        self._page.changed.emit("case")
