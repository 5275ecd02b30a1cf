"""What the referral page asks the services to do, off the UI thread, and what it says afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Qt

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.pages.case.second import SecondPerson
from screening_desk.gui.pages.referral.form import WITHDRAWAL
from screening_desk.gui.pages.referral.letter import DRAFT, Shown
from screening_desk.gui.pages.referral.out import NotPrinted, NotWritten, print_pages, write_file
from screening_desk.gui.refusals import sentence
from screening_desk.services import consent, entry, referral
from screening_desk.services.consent import ConsentView
from screening_desk.services.desk import Actor
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import kept_forms
from screening_desk.services.referral import LetterView, ReferralView, Sheet

if TYPE_CHECKING:
    from screening_desk.gui.pages.referral.page import ReferralPage

T = TypeVar("T")
_ENDINGS: dict[Sheet, str] = {"letter": "", "consent_copy": "-2", "translation": "-en", "envelope": "-4"}
"""What tells the files of one letter apart, and nothing more."""


class ReferralActs(QObject):
    """One method for each act. Only what comes after the last change is shown."""

    def __init__(self, page: ReferralPage) -> None:
        super().__init__(page)
        self._page = page
        self._preview_asked = 0
        self._cleared = 0
        self._busy = False

    def reload(self) -> None:
        """Open the referral, at first with what was typed before; later again."""
        desk, case_id = self._page.context.desk, self._page.case_id
        if self._page.view is not None:
            self._run(lambda: referral.open_referral(desk, case_id), self._page.show_view)
        else:
            self._run(lambda: (referral.open_referral(desk, case_id), kept_forms(desk, case_id)), self._page.open_view)

    def preview(self) -> None:
        """Make the pages of the draft."""
        page = self._page
        desk, case_id, plan = page.context.desk, page.case_id, page.plan()
        self._preview_asked += 1
        asked = self._preview_asked

        def show(pdf: bytes) -> None:
            if asked == self._preview_asked and page.letter.shown() == DRAFT:
                page.letter.preview.show_pdf(pdf)

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused | Unavailable):
                raise error
            if asked == self._preview_asked:
                page.letter.preview.say(sentence(error))

        page.context.tasks.run(self, lambda: referral.preview(desk, case_id, plan), show, failed)

    def forget_preview(self) -> None:
        """Drop a preview that is still on its way: the choices have changed."""
        self._preview_asked += 1

    def drop(self) -> None:
        """Let no answer that is still awaited paint anything: the page was cleared."""
        self.forget_preview()
        self._cleared += 1
        self._busy = False

    def show_sheet(self) -> None:
        """Show the draft, or a sheet of an issued letter as it was stored; looking at it is an entry."""
        page, shown = self._page, self._page.letter.shown()
        page.say("info", "")
        letter = page.shown_letter()
        if letter is not None:
            page.recipients.choose(letter.partner_id)
        else:
            page.drafts.choose_recipient()
        page.repaint_plan()
        if shown == DRAFT:
            return
        desk = page.context.desk
        page.letter.preview.say(self.tr("loading…"))
        self._run(lambda: referral.view_letter(desk, shown.letter_id), lambda letter: self._show_letter(shown, letter))

    def issue(self) -> None:
        """Issue the draft and show what was stored."""
        page = self._page
        if page.view is None or page.open_points() or self._busy:
            return
        desk, case_id, saw, plan = page.context.desk, page.case_id, page.view.case.sequence, page.plan()

        issue = page.drafts.saving("letter", lambda: referral.issue(desk, case_id, saw, plan))

        def work() -> tuple[LetterView, ReferralView]:
            return issue(), referral.open_referral(desk, case_id)

        def done(result: tuple[LetterView, ReferralView]) -> None:
            letter, view = result
            page.drafts.letter_saved()
            page.letter.show_letters(view.letters, Shown(letter.letter_id))
            page.say("info", "")  # what was said of a draft is over
            page.show_view(view)
            self._show_letter(Shown(letter.letter_id), letter)
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # the field with the focus may be closed now
            self._saved()

        self._run(work, done, undone=lambda: page.drafts.not_saved("letter", saw))

    def save_form(self) -> None:
        """Save what stands in the form: consent, exception or withdrawal."""
        page = self._page
        if page.view is None or not page.form_open() or self._busy:
            return
        desk, case_id, saw = page.context.desk, page.case_id, page.view.case.sequence
        given, learned, newest = page.form.given(), page.form.learned_at(), page.standing()
        withdrawing = page.form.kind == WITHDRAWAL
        if withdrawing and (learned is None or newest is None):
            code = "time_wrong" if newest is not None else "withdrawal_known"  # somebody else was quicker
            self._failed(Refused(code))
            page.form.point_at(code)
            return

        def record() -> ConsentView:
            if withdrawing and learned is not None and newest is not None:
                return consent.withdraw(desk, case_id, saw, newest.consent_id, learned)
            return consent.record_consent(desk, case_id, saw, given)

        save = page.drafts.saving("consent", record)

        def work() -> ReferralView:
            save()
            return referral.open_referral(desk, case_id)

        def done(view: ReferralView) -> None:
            page.drafts.consent_saved()
            page.show_form("")
            page.say("info", "")
            page.show_view(view)
            page.repaint_plan()
            if (letter := page.shown_letter()) is not None:
                self._say_standing(letter)
            self._saved()

        self._run(work, done, page.form.point_at, lambda: page.drafts.not_saved("consent", saw))

    def countersign(self) -> None:
        """Confirm as somebody else what went without a second person: the letter shown, or the exception it stands on."""
        page, letter, given = self._page, self._page.shown_letter(), self._page.standing()
        if page.view is None or self._busy:
            return
        desk, case_id, saw = page.context.desk, page.case_id, page.view.case.sequence

        def work() -> ReferralView:
            if letter is not None and letter.countersign_by is not None:
                referral.countersign(desk, letter.letter_id, saw)
            elif given is not None:
                consent.countersign(desk, given.consent_id, saw)
            return referral.open_referral(desk, case_id)

        def done(view: ReferralView) -> None:
            page.say("info", "")
            page.show_view(view)
            self._saved()

        self._run(work, done)

    def confirm(self, second: SecondPerson, username: str, passphrase: str) -> None:
        """Let a second person confirm; the desk stays with whoever is signed in."""
        page = self._page
        desk, door = page.context.desk, page.context.door

        def done(actor: Actor) -> None:
            second.confirmed(actor, time_text(page.context.now()))
            page.say("info", "")
            page.repaint_plan()

        self._run(lambda: entry.confirm_person(desk, door, username, passphrase), done)

    def print_sheet(self) -> None:
        """Print the sheet shown: the system's dialog first, then the entry, then the pages."""
        page, letter, shown = self._page, self._page.shown_letter(), self._page.letter.shown()
        if letter is None or self._busy:
            return
        printer = page.choose_printer(page, letter.register_number)
        if printer is None:
            return
        done = self.tr("Sent to the printer. Its queue may keep a copy: delete it there.")
        self._let_out(shown, "print", lambda pdf: print_pages(printer, pdf), done)

    def export_sheet(self) -> None:
        """Write the sheet shown where the person says; the suggested name is the register number alone."""
        page, letter, shown = self._page, self._page.shown_letter(), self._page.letter.shown()
        if letter is None or self._busy:
            return
        suggested = f"{letter.register_number}{_ENDINGS[shown.sheet]}.pdf"
        target = page.choose_file(page, self.tr("Export PDF"), suggested)
        if target is None:
            return
        done = self.tr("Written where you chose. Outside this program nobody guards the file.")
        self._let_out(shown, "export", lambda pdf: self._write(target, pdf), done)

    @staticmethod
    def _write(target: Path, pdf: bytes) -> int:
        write_file(target, pdf)
        return len(pdf)

    def _let_out(self, shown: Shown, how: Literal["print", "export"], use: Callable[[bytes], int], said: str) -> None:
        """Take the bytes from the service, whose entry is then on disk, and use them."""
        page = self._page
        desk, case_id = page.context.desk, page.case_id

        def work() -> ReferralView:
            use(referral.let_out(desk, shown.letter_id, shown.sheet, how))
            return referral.open_referral(desk, case_id)

        def done(view: ReferralView) -> None:
            page.show_view(view)
            page.say("info", self.tr("Done"), said)
            self._saved()

        self._run(work, done)

    def _show_letter(self, shown: Shown, letter: LetterView) -> None:
        page = self._page
        if page.letter.shown() != shown:
            return
        page.letter.preview.show_pdf(letter.pages(shown.sheet))
        self._say_standing(letter)

    def _say_standing(self, letter: LetterView) -> None:
        """Say that a letter is void, or waits for somebody else."""
        page = self._page
        if letter.withdrawn_at is not None:
            page.say(
                "esc",
                self.tr("This letter was withdrawn."),
                self.tr("It stays in the register, and is neither printed nor exported any more."),
            )
        elif letter.void:
            page.say(
                "esc",
                self.tr("The consent was withdrawn: this letter is void."),
                self.tr("Tell the recipient within 3x24 hours. It is neither printed nor exported any more."),
            )
        elif letter.countersign_by is not None:
            by = letter.countersign_by
            page.say(
                "warn",
                self.tr("Waits to be countersigned"),
                self.tr("By another supervisor, until {day} {time}.").format(day=day_text(by), time=time_text(by)),
            )

    def _saved(self) -> None:
        self._page.saved.emit(self._page.context.now())
        self._page.changed.emit("case")

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        point: Callable[[str], object] | None = None,
        undone: Callable[[], object] | None = None,
    ) -> None:
        self._busy = True
        cleared = self._cleared

        def finished(result: T) -> None:
            if cleared != self._cleared:
                return
            self._busy = False
            done(result)

        def failed(error: Exception) -> None:
            if cleared != self._cleared:
                return
            if undone is not None:
                undone()
            self._failed(error)
            if isinstance(error, Refused) and point is not None:
                point(error.code)

        self._page.context.tasks.run(self, work, finished, failed)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        page = self._page
        if isinstance(error, NotPrinted):
            page.say(
                "error", self.tr("Not printed"), self.tr("The printer did not take the pages. Try again (Ctrl+P).")
            )
        elif isinstance(error, NotWritten):
            page.say("error", self.tr("Not written"), self.tr("Nothing could be written there. Choose another place."))
        elif isinstance(error, Unavailable):
            page.say("error", self.tr("Not saved yet. Try again (F5)."), sentence(error))
        elif isinstance(error, Refused):
            page.say("warn", sentence(error))
        else:
            raise error
        if page.view is None:
            page.letter.preview.say("")
