"""What comes to the counter: whole and broken scans, paste, a second passport, a full disk, a draft that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.models import Draft as Kept
from screening_desk.services import screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import FORMAT, Draft
from screening_desk.services.errors import Unavailable
from tests.gui import zones
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle, typed
from tests.office import Office

Show = Callable[..., QWidget]
SHORT_LINE = "P<IDNWAHYUNINGSIH<<MAMIK<AZIZAH<<<<<<<<<<<<<\nX4417302<4IDN990152F3108228<<<<<<<<<<<<<<08"
VISA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer, waiting for the reader."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


class TestBroken:
    """What could not be read opens nothing."""

    def test_a_lost_letter_is_counted_and_stays_visible(self, page: CounterPage) -> None:
        scan(page, SHORT_LINE)  # PUB-WEDGE-06
        assert page.place == "waiting"
        assert page.waiting.problem.text().startswith("Line 2 has 43 of 44 letters")
        assert page.waiting.zone.toPlainText() == SHORT_LINE

    def test_it_is_completed_by_keyboard(self, page: CounterPage) -> None:
        scan(page, SHORT_LINE)
        page.waiting.zone.setPlainText("")
        typed(CITIZEN.split("\n")[0])
        keys("Enter")
        typed(CITIZEN.split("\n")[1])
        keys("Enter")
        assert page.place == "case"
        assert page.session.draft is not None
        assert page.session.draft.identity.source == "typed"
        assert page.case.identity.origin() == "MRZ typed by the officer · F3: correct by hand"

    @pytest.mark.parametrize("text", ["", "\r", "\x02\x03", "\r\n"])
    def test_a_trigger_without_data_does_nothing(self, page: CounterPage, text: str) -> None:
        scan(page, text)  # PUB-WEDGE-11
        assert page.place == "waiting"
        assert not page.waiting.problem.isVisible()

    def test_a_wrong_check_digit_is_marked_not_refused(self, page: CounterPage) -> None:
        wrong = CITIZEN[:-1] + str((int(CITIZEN[-1]) + 1) % 10)
        scan(page, wrong)
        assert page.place == "case"
        assert page.case.identity.digits() == "4 of 5 check digits agree"

    def test_a_visa_opens_no_screening(self, page: CounterPage) -> None:
        scan(page, VISA)
        assert page.place == "waiting"
        assert page.waiting.banner.title() == "This is the MRZ of a visa. Scan the passport first."

    def test_a_pasted_zone_opens_and_the_record_says_so(self, page: CounterPage) -> None:
        data = QMimeData()
        data.setText(VISITOR)
        page.waiting.zone.insertFromMimeData(data)
        settle()
        assert page.session.draft is not None
        assert page.session.draft.identity.source == "pasted"
        assert page.case.identity.origin() == "MRZ pasted · F3: correct by hand"


class TestSecond:
    """Another document while somebody is open overwrites nothing."""

    def test_inside_a_case_a_scan_asks(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1")
        before = page.session.draft
        scan(page, VISITOR)
        assert page.session.draft == before
        assert page.case.prompt.banner.title() == "New traveller?"

    def test_escape_stays_with_this_traveller(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        scan(page, VISITOR)
        keys("Esc K")
        assert page.case.prompt.topic == ""
        assert page.case.identity.name() == "CONTOH, SITI MELATI"
        assert page.session.draft is not None
        assert "intact" in page.session.draft.given

    def test_f2_puts_aside_and_opens_the_new_one(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        scan(page, VISITOR)
        keys("F2")
        typed("Salah dokumen.")
        keys("Ctrl+S")
        assert page.case.identity.name() == "TELADAN, MEI"
        assert screening.recent(local_office.officer)[0].state == "incomplete"

    def test_after_finishing_the_waiting_scan_is_opened(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2")
        scan(page, VISITOR)
        keys("Ctrl+Enter")
        assert page.case.identity.name() == "TELADAN, MEI"

    @pytest.mark.parametrize(
        ("first", "then", "topic"),
        [(CITIZEN, CITIZEN, ""), (CITIZEN, VISITOR, "new"), (zones.MISREAD, zones.RIGHT, "again")],
        ids=["the same", "another", "read better"],
    )
    def test_a_scan_that_is_faster_than_the_opening_is_met_like_a_later_one(
        self, page: CounterPage, monkeypatch: pytest.MonkeyPatch, first: str, then: str, topic: str
    ) -> None:
        held: list[Callable[[], None]] = []
        at_once = DirectTasks._submit
        monkeypatch.setattr(DirectTasks, "_submit", lambda *job: held.append(partial(at_once, *job)))
        page.scan(first)
        page.scan(then)
        assert page.session.opening
        monkeypatch.undo()
        for job in held:
            job()
        settle()
        assert page.case.prompt.topic == topic
        assert page.queries.open_pending() == bool(topic)

    def test_two_passports_glued_together_are_never_mixed(self, page: CounterPage) -> None:
        scan(page, CITIZEN + "\r" + VISITOR + "\r")  # PUB-WEDGE-08
        assert page.case.identity.name() == "TELADAN, MEI"
        assert page.case.banner.title().startswith("2 passports were read")

    def test_a_scan_reaches_no_note(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F4")
        scan(page, VISITOR)  # PUB-WEDGE-09: the reader brings it here, wherever the focus was
        assert page.case.note.box.toPlainText() == ""

    def test_a_scan_leads_back_from_the_in_depth_questions(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F6")
        scan(page, VISITOR)
        assert page.sides.front == ""
        assert page.case.prompt.topic == "new"


class TestFullDisk:
    """A save that fails loses nothing and says so."""

    def test_an_answer_that_cannot_be_kept_is_kept_later(
        self, page: CounterPage, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scan(page, CITIZEN)

        def full(desk: Desk, draft: Draft) -> datetime:
            raise Unavailable("full")

        with monkeypatch.context() as broken:
            broken.setattr(screening, "keep", full)
            keys("K")
            assert page.case.banner.kind == "error"
            assert page.case.banner.title() == "Not saved yet. Try again (F5)."
            assert page.case.checks.row("seen").kind == "ok"
        keys("F5")
        assert not page.case.banner.isVisible()
        assert "intact" in screening.resume(local_office.officer).draft.given

    def test_a_final_save_that_fails_is_tried_again(
        self, page: CounterPage, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2")
        with monkeypatch.context() as broken:
            broken.setattr(screening, "finish", lambda *_: (_ for _ in ()).throw(Unavailable("full")))
            keys("Ctrl+Enter")
        assert page.place == "case"
        assert page.case.banner.kind == "error"
        keys("F5")
        assert screening.recent(local_office.officer)[0].state == "finished"

    def test_when_it_cannot_be_opened_nothing_is_shown(
        self, page: CounterPage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as broken:
            broken.setattr(screening, "open_screening", lambda *_: (_ for _ in ()).throw(Unavailable("full")))
            scan(page, CITIZEN)
        assert page.place == "waiting"
        assert page.waiting.banner.kind == "error"
        assert page.case.identity.name() == ""
        keys("F5")
        assert page.place == "case"


class TestResume:
    """A draft waits for its officer."""

    def test_the_next_day_it_is_offered_with_one_key(
        self, page: CounterPage, local_office: Office, theme: Theme, window: Show
    ) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2")
        page.save_draft()
        again = make_page(local_office, theme)
        window(again)
        again.refresh()
        again.setFocus()
        settle()
        assert again.waiting.banner.title() == "Screening 09.30 is saved up to question 3"
        assert "CONTOH" not in again.waiting.banner.text()
        keys("Alt+L")
        assert again.place == "case"
        assert again.case.current == "C4"
        assert QApplication.focusWidget() is again.case.questions.row("C4")

    def test_once_it_is_finished_nothing_is_offered_any_more(
        self, page: CounterPage, local_office: Office, theme: Theme, window: Show
    ) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2")
        page.save_draft()
        again = make_page(local_office, theme)
        window(again)
        again.refresh()
        again.setFocus()
        settle()
        keys("Alt+L 2 2 Ctrl+Enter")
        assert again.place == "waiting"
        assert again.waiting.banner.kind == "ok"
        assert [button for button in again.waiting.banner.findChildren(QPushButton) if button.isVisible()] == []

    def test_a_scan_before_that_is_refused_and_said(
        self, page: CounterPage, local_office: Office, theme: Theme, window: Show
    ) -> None:
        scan(page, CITIZEN)
        again = make_page(local_office, theme)
        window(again)
        again.refresh()
        scan(again, VISITOR)
        assert again.place == "waiting"
        assert again.waiting.banner.title() == "A screening is still open. Finish it or put it aside first."


def test_a_draft_of_another_version_is_put_aside_at_the_counter(page: CounterPage, local_office: Office) -> None:
    scan(page, CITIZEN)
    page.clear()
    with local_office.store.write() as work:
        found = work.session.get_one(Kept, local_office.officer.actor.id)
        found.body = found.body | {"format": FORMAT + 1}
    page.refresh()
    settle()
    assert "another version" in page.waiting.banner.title()
    assert page.keys["put_away"].isEnabled()
    assert not page.keys["resume"].isEnabled()
    keys("Alt+L")
    assert page.waiting.banner.isHidden()
    scan(page, CITIZEN)
    assert page.place == "case"
