"""A person who waits, on the case and in the queue: the clock, notes and tasks by keys alone, and the work lists."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from screening_desk.gui.language import Language
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services import review, screening
from screening_desk.services.case_tasks import TaskInput, add_task
from screening_desk.services.form_draft import kept_note
from screening_desk.services.held import NoteInput, load_held, note_held
from screening_desk.services.moving import open_drafts
from tests.gui.case_desk import Open, trail
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, cramped, press, type_text, unnamed
from tests.gui.test_queue import Show, cell, context_of, texts
from tests.office import Office, scanned
from tests.services.cases import decided, handed_over
from tests.services.test_notice import deferred
from tests.services.test_third import unequal

Shown = Callable[..., QueuePage]


@pytest.fixture
def shown(local_office: Office, theme: Theme, window: Show) -> Shown:
    """Show the queue of a person, read once, with the keys in it."""

    def show(who: str = "supervisor") -> QueuePage:
        page = QueuePage(context_of(local_office, theme, who))
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


WARNING = "More than 30 minutes. Decide, or note why holding goes on."


class TestCase:
    """On the page of a case."""

    def test_the_warning_comes_at_30_minutes_and_goes_with_a_reason(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        local_office.clock.move(minutes=29)
        page.beside.held.tick()
        assert page.beside.held.state() == "29 min"
        assert WARNING not in page.beside.held.texts()
        local_office.clock.move(minutes=1)
        page.beside.held.tick()
        assert page.beside.held.texts()[0] == WARNING
        alt(Qt.Key.Key_M)
        keys("3")
        type_text("Menunggu juru bahasa")
        press(Qt.Key.Key_Return)
        settle()
        assert page.beside.bar.isHidden()
        assert WARNING not in page.beside.held.texts()
        assert "Menunggu juru bahasa" in texts(page.timeline)
        assert ("case.care", "done", "holding") in trail(local_office)

    def test_a_note_without_its_words_stays_open_and_says_what_is_missing(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        alt(Qt.Key.Key_M)
        keys("3")
        press(Qt.Key.Key_Return)
        settle()
        assert page.banner.text() == "Write the reason."
        assert page.beside.bar.isVisible()
        press(Qt.Key.Key_Escape)
        assert page.beside.bar.isHidden()
        assert page.isVisible(), "the key closed the bar alone"

    def test_place_and_departure_are_noted_and_shown(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        assert "not noted" in page.beside.held.texts()
        alt(Qt.Key.Key_M)
        keys("1")
        page.beside.bar.place.setCurrentIndex(page.beside.bar.place.findData("in_care"))
        page.beside.bar.text.setFocus()
        type_text("shelter Rekaan")
        alt(Qt.Key.Key_S)
        settle()
        assert page.beside.held.texts()[0].startswith("in care: shelter Rekaan, since ")
        alt(Qt.Key.Key_M)
        keys("2")
        type_text("10.35")
        press(Qt.Key.Key_Return)
        settle()
        assert "Leaves at 10.35" in page.beside.held.texts()

    def test_who_says_it_themselves_is_helped_first(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        assert page.decision.closed_because == "reading"
        alt(Qt.Key.Key_M)
        keys("8")
        press(Qt.Key.Key_Return)
        settle()
        assert page.decision.closed_because == ""
        assert [each.value for each in page.decision.kinds.choices()] == [
            "victim_care",
            "hand_to_police",
            "hand_to_health",
        ]
        assert page.banner.title() == "Help comes first, the review follows."

    def test_notes_keep_what_is_typed_into_the_review(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        keys("1 2")
        alt(Qt.Key.Key_M)
        keys("4")
        press(Qt.Key.Key_Return)
        settle()
        assert page.reading.answers() == {"Q1": "yes", "P3": "no"}

    def test_a_task_is_given_and_ended_by_keys(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        assert page.beside.tasks.isHidden()
        alt(Qt.Key.Key_T)
        settle()
        bar = page.beside.bar
        bar.what.setCurrentIndex(bar.what.findData("check_ticket"))
        bar.who.setCurrentIndex(bar.who.findText("R. Teladan"))
        bar.hour.setFocus()
        type_text("10.00")
        press(Qt.Key.Key_Return)
        settle()
        assert page.beside.tasks.texts() == ("Check the ticket. R. Teladan, until 10.00",)
        alt(Qt.Key.Key_E)
        type_text("Tiket pulang ada")
        press(Qt.Key.Key_Return)
        settle()
        assert page.beside.tasks.texts()[0].startswith("Check the ticket. Tiket pulang ada (S. Contoh, ")
        assert not page.beside.end.isEnabled()

    def test_clearing_forgets_what_was_noted(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        note_held(local_office.officer, case_id, NoteInput("note", text="Takut pulang"))
        page = opened_case(case_id)
        assert "Takut pulang" in texts(page)
        page.clear()
        assert page.beside.held.texts() == page.beside.tasks.texts() == page.timeline.texts() == ()

    def test_controls_have_names_and_room(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        for key in (Qt.Key.Key_M, Qt.Key.Key_T):
            alt(key)
            settle()
            assert unnamed(page) == []
            assert cramped(page) == []


class TestQueue:
    """Without opening a case."""

    def test_an_officer_notes_and_reads_who_waits_too_long(self, shown: Shown, local_office: Office) -> None:
        handed_over(local_office)
        local_office.clock.move(minutes=31)
        page = shown("officer")
        assert cell(page, 0, 3) == "31 min"
        assert page.model.cells(page.model.rows()[0])[3] == ("31 min", "warn")
        assert WARNING in texts(page.preview)
        alt(Qt.Key.Key_M)
        keys("3")
        type_text("Menunggu penjamin")
        press(Qt.Key.Key_Return)
        settle()
        assert WARNING not in texts(page.preview)
        assert page.model.cells(page.model.rows()[0])[3] == "31 min"

    def test_an_officer_ends_an_own_task(self, shown: Shown, local_office: Office) -> None:
        case_id = handed_over(local_office)
        until = local_office.clock.now() + timedelta(minutes=30)
        add_task(local_office.supervisor, case_id, TaskInput("check_employer", local_office.officer.actor.id, until))
        page = shown("officer")
        assert "Check the employer: R. Teladan, until 10.00" in texts(page.preview)
        alt(Qt.Key.Key_E)
        type_text("Perusahaan dikenal")
        press(Qt.Key.Key_Return)
        settle()
        assert page.model.rows()[0].tasks == ()
        assert not shown("colleague").beside.end.isEnabled()

    def test_the_work_lists_are_a_key_away_and_say_how_many(self, shown: Shown, local_office: Office) -> None:
        own, other = handed_over(local_office), handed_over(local_office, yes=("B",))
        review.open_case(local_office.supervisor, own)
        page = shown()
        counts = {option.value: option.suffix for option in page.lists.options()}
        assert counts == {"all": "2", "mine": "1", "waiting": "1", "overdue": "0"}
        page.setFocus()
        found = {}
        for key, which in (
            (Qt.Key.Key_2, "mine"),
            (Qt.Key.Key_3, "waiting"),
            (Qt.Key.Key_4, "overdue"),
            (Qt.Key.Key_1, "all"),
        ):
            alt(key)
            found[which] = [row.case_id for row in page.model.rows()]
            assert page.lists.value() == which
        assert found == {"mine": [own], "waiting": [other], "overdue": [], "all": [other, own]}

    def test_an_empty_list_says_so_and_the_clock_fills_it(self, shown: Shown, local_office: Office) -> None:
        handed_over(local_office, yes=("B",))
        page = shown()
        page.choose("overdue")
        assert page.empty.text() == "No case is in this list."
        local_office.clock.move(minutes=11)
        page._tick()
        assert len(page.model.rows()) == 1
        assert page.ui.lead.text() == "1 open · 1 not reviewed", "the head counts all"

    def test_what_waits_for_a_third_reader_and_how_long_a_decision_took(
        self, shown: Shown, local_office: Office
    ) -> None:
        case = unequal(local_office)
        done = handed_over(local_office)
        local_office.clock.move(minutes=29)
        decided(local_office, done)
        page = shown("second")
        page._on_past()
        rows = {row.case_id: place for place, row in enumerate(page.model.rows())}
        assert cell(page, rows[case.case_id], 5) == "Two reviews differ"
        assert cell(page, rows[done], 3) == "took 29 min"

    @pytest.mark.parametrize("code", ["id", "en"])
    def test_nothing_of_it_is_cramped(self, shown: Shown, local_office: Office, code: str) -> None:
        Language(code)  # type: ignore[arg-type]
        try:
            handed_over(local_office)
            page = shown()
            alt(Qt.Key.Key_M)
            settle()
            assert unnamed(page) == []
            assert cramped(page) == []
        finally:
            Language("en")


class TestNotice:
    """A deferral waits for its notice."""

    def test_it_is_made_by_keys_and_closes_the_deferral(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(deferred(local_office).case_id)
        notice = page.beside.notice
        assert notice.isVisible()
        notice.fact.setFocus()
        type_text("Tidak ada surat izin kerja")
        alt(Qt.Key.Key_S)
        settle()
        assert page.banner.text().startswith("The notice names the fact")
        assert notice.fact.toPlainText() == "Tidak ada surat izin kerja", "what was typed stays"
        press(Qt.Key.Key_Tab)
        type_text("Kepala Seksi Contoh")
        press(Qt.Key.Key_Tab)
        type_text("Kepala Kantor, 7 hari")
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        alt(Qt.Key.Key_S)
        settle()
        assert notice.isHidden()
        assert any("Kepala Seksi Contoh" in words for words in page.decision.taken.texts())
        assert ("case.notice", "done", "") in trail(local_office)

    def test_the_queue_says_what_is_missing(self, shown: Shown, local_office: Office) -> None:
        deferred(local_office)
        assert cell(shown(), 0, 5) == "Notice to be made"

    def test_controls_have_names_and_room(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(deferred(local_office).case_id)
        assert unnamed(page) == []
        assert cramped(page) == []


def test_alt_p_gives_the_case_to_another_supervisor(opened_case: Open, local_office: Office) -> None:
    case_id = handed_over(local_office)
    page = opened_case(case_id)
    alt(Qt.Key.Key_P)
    settle()
    assert [page.beside.bar.who.itemText(place) for place in range(page.beside.bar.who.count())] == ["P. Misalnya"]
    press(Qt.Key.Key_Down)
    page.beside.bar.why.setFocus()
    press(Qt.Key.Key_Down)
    page.beside.bar.text.setFocus()
    type_text("Ganti sif")
    press(Qt.Key.Key_Return)
    settle()
    assert page.view is not None
    assert (page.view.holder, page.decision.closed_because) == ("P. Misalnya", "held")
    assert "Given to P. Misalnya" in page.timeline.texts()


def test_alt_p_in_the_queue_gives_an_open_screening_to_somebody_else(
    local_office: Office, theme: Theme, window: Show
) -> None:
    screening.open_screening(local_office.officer, scanned(), "arrival")
    page = QueuePage(context_of(local_office, theme, "supervisor"))
    window(page).resize(1178, 712)
    page.refresh()
    settle()
    alt(Qt.Key.Key_P)
    settle()
    bar = page.beside.bar
    assert bar.what.count() == 1
    assert bar.what.itemText(0) == "R. Teladan, since 09.30"
    bar.what.setCurrentIndex(0)
    bar.who.setCurrentIndex(bar.who.findText("W. Ibarat"))
    bar.why.setCurrentIndex(bar.why.findData("absent"))
    alt(Qt.Key.Key_S)
    settle()
    assert bar.isHidden()
    assert [each.person for each in open_drafts(local_office.supervisor)] == ["W. Ibarat"]


class TestQueueNote:
    """An officer notes from the queue: of the case the bar was opened for, and half a note is there again."""

    @pytest.fixture
    def opened(self, local_office: Office, theme: Theme, window: Show) -> Callable[[], QueuePage]:
        def show() -> QueuePage:
            page = QueuePage(context_of(local_office, theme, "officer"))
            window(page).resize(1178, 712)
            page.refresh()
            settle()
            page.setFocus()
            return page

        return show

    def test_a_note_goes_to_the_case_it_was_opened_for(
        self, opened: Callable[[], QueuePage], local_office: Office
    ) -> None:
        first, other = handed_over(local_office), handed_over(local_office)
        page = opened()
        page.ui.table.selectRow(0)
        alt(Qt.Key.Key_M)
        keys("3")
        type_text("Menunggu juru bahasa")
        page.ui.table.selectRow(1)
        press(Qt.Key.Key_Return)
        settle()
        with local_office.store.read() as session:
            held = load_held(session, [first, other])
        assert (held[first].last("holding") is not None, held[other].last("holding")) == (True, None)

    def test_half_a_note_is_there_again(self, opened: Callable[[], QueuePage], local_office: Office) -> None:
        handed_over(local_office)
        page = opened()
        alt(Qt.Key.Key_M)
        keys("3")
        type_text("Menunggu juru")
        assert page.drafts is not None
        page.drafts.save_now()
        page.clear()
        page.close()
        again = opened()
        assert (again.beside.bar.kinds.value(), again.beside.bar.text.text()) == ("holding", "Menunggu juru")
        again.beside.bar.text.setFocus()
        press(Qt.Key.Key_Return)
        settle()
        again.drafts.save_now() if again.drafts else None
        assert kept_note(local_office.officer) is None
        again.close()
        assert opened().beside.bar.isHidden()
