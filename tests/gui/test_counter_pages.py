"""Beside the counter: manual entry, and looking back at a past screening."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import trail
from screening_desk.services.access import Action
from screening_desk.services.catch_up import catch_up, open_checks
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle, typed
from tests.gui.doors import cramped, fill, unnamed
from tests.office import Office

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer, waiting for the reader."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


class TestManual:
    """Typing without a machine readable zone."""

    def test_all_fields_by_keys_alone(self, page: CounterPage) -> None:
        keys("F3")
        for text in ("P", "uto", "l898902c3", "ERIKSSON", "ANNA MARIA", "uto", "12081974"):
            fill(text)
        keys("F")
        settle()
        page.sides.manual.sex.pick("F")
        page.sides.manual.expiry.edit.setFocus()
        typed("18042031")
        keys("Ctrl+Enter")
        assert page.session.draft is not None
        who = page.session.draft.identity
        assert (who.source, who.mrz_valid, who.name) == ("typed", None, "ERIKSSON, ANNA MARIA")
        assert (who.document_number, who.nationality, str(who.birth_date)) == ("L898902C3", "UTO", "1974-08-12")
        assert page.case.identity.digits() == "Typed by the officer, no check digits"

    def test_the_birth_date_is_empty_and_asked_about(self, page: CounterPage) -> None:
        keys("F3")  # PUB-GUI-03
        assert page.sides.manual.birth.day() is None
        page.sides.manual.ui.number.setText("X1")
        page.sides.manual.ui.primary.setText("CONTOH")
        page.sides.manual.ui.nationality.setText("IDN")
        keys("Ctrl+Enter")
        assert page.place == "waiting"
        assert page.sides.manual.banner.title() == "Birth date unknown?"
        keys("Alt+U")
        assert page.session.draft is not None
        assert page.session.draft.identity.birth_date is None

    def test_enter_in_a_field_decides_nothing(self, page: CounterPage) -> None:
        keys("F3")  # PUB-GUI-02
        typed("P")
        keys("Enter")
        assert page.place == "waiting"

    def test_escape_leads_back_and_forgets(self, page: CounterPage) -> None:
        keys("F3")
        typed("P")
        keys("Esc F3")
        assert page.sides.manual.ui.code.text() == ""

    def test_every_control_has_a_name_and_nothing_is_clipped(self, page: CounterPage) -> None:
        keys("F3 Ctrl+Enter")
        assert unnamed(page.sides.manual) == []
        assert cramped(page.sides.manual) == []


class TestCorrect:
    """F3 with somebody open: the data page says something else than the zone."""

    def test_it_shows_what_the_record_holds(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F3")
        manual = page.sides.manual
        shown = [edit.text() for edit in (manual.ui.code, manual.ui.number, manual.ui.primary, manual.ui.secondary)]
        assert shown == ["P", "X1234567", "CONTOH", "SITI MELATI"]
        assert (str(manual.birth.day()), manual.sex.value()) == ("2000-01-01", "F")

    def test_what_is_corrected_counts_and_the_zone_stays_as_read(self, page: CounterPage) -> None:
        scan(page, VISITOR)
        keys("1 K F3")
        before = page.session.draft
        assert before is not None
        page.sides.manual.expiry.edit.setFocus()
        page.sides.manual.expiry.edit.selectAll()
        typed("01012027")
        keys("Ctrl+Enter")
        draft = page.session.draft
        assert draft is not None
        who = draft.identity
        assert (who.source, who.mrz, str(who.expiry_date)) == ("corrected", before.identity.mrz, "2027-01-01")
        assert (draft.screening_id, draft.given) == (before.screening_id, before.given)
        assert page.case.identity.corrections() == "Corrected by hand. The MRZ has: Valid until 18-04-2031"
        assert page.case.checks.row("six_months").kind == "esc", "judged by what the data page says"
        assert page.case.checks.row("corrected").kind == "esc", "the check digit holds: a doubtful document"

    def test_a_name_that_differs_is_told_and_stops_nothing(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F3")
        page.sides.manual.ui.secondary.setText("SITI MELATIH")
        keys("Ctrl+Enter K 1 2 2 2 2 2 2")
        assert page.case.identity.name() == "CONTOH, SITI MELATIH"
        assert page.case.checks.row("corrected").kind == "info"
        assert page.keys["finish"].isEnabled()
        keys("Ctrl+Enter Ctrl+R Down Enter")
        assert page.sides.past.case is not None
        assert page.sides.past.case.identity.corrections() == (
            "Corrected by hand. The MRZ has: Name CONTOH, SITI MELATI"
        )

    def test_escape_and_nothing_changed_leave_the_record_alone(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        before = page.session.draft
        keys("F3")
        page.sides.manual.ui.number.setText("Z9")
        keys("Esc F3 Ctrl+Enter")
        assert page.session.draft == before
        assert page.case.identity.corrections() == ""

    def test_a_record_typed_by_hand_stays_typed(self, page: CounterPage) -> None:
        keys("F3")
        page.sides.manual.ui.primary.setText("CONTOH")
        page.sides.manual.ui.number.setText("X1")
        page.sides.manual.ui.nationality.setText("UTO")
        keys("Ctrl+Enter Alt+U F3")
        page.sides.manual.birth.edit.setFocus()
        typed("01012000")
        keys("Ctrl+Enter")
        assert page.session.draft is not None
        assert page.session.draft.identity.source == "typed"
        assert page.session.view is not None
        assert page.session.view.age == 26

    def test_a_half_typed_date_is_asked_about_and_nothing_lost(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F3")
        for field in (page.sides.manual.expiry, page.sides.manual.birth):
            field.edit.setFocus()
            field.edit.selectAll()
            typed("0101")
            keys("Ctrl+Enter")
            assert page.sides.front == "manual"
            assert page.sides.manual.banner.title() == "A date is not right yet"

    def test_after_the_hand_over_there_is_nothing_to_edit(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F8")
        typed("Perlu ditanya.")
        keys("F8 F3")
        assert page.place == "handed"
        assert page.sides.front == ""


class TestPast:
    """A past screening of this station."""

    def finish_one(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2 Ctrl+Enter")

    def test_the_list_names_nobody(self, page: CounterPage) -> None:
        self.finish_one(page)
        rows = page.waiting.table.rows
        shown = [rows.index(0, column).data() for column in range(rows.columnCount())]
        assert shown == ["09.30", "SD-BKL2-2026-000001", "Arrival", "Finished"]

    def test_enter_opens_it_and_leaves_an_entry(self, page: CounterPage, local_office: Office) -> None:
        self.finish_one(page)
        keys("Ctrl+R Down Enter")
        past = page.sides.past
        assert page.sides.front == "past"
        assert past.case is not None
        assert past.case.identity.name() == "CONTOH, SITI MELATI"
        assert past.case.checks.row("seen").words()[3] == "confirmed by the officer 09.30"
        assert Action.SCREENING_VIEW in {entry.action for entry in trail.entries(local_office.auditor)}

    def test_whether_somebody_stood_beside_is_said_and_nothing_is_asked(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 Space 2 2 Ctrl+Enter Ctrl+R Down Enter")
        assert page.sides.past.case is not None
        assert page.sides.past.case.questions.fold.words() == "2 private items (C4, P2): apart from the companion"

    def test_what_was_answered_apart_is_shown_though_somebody_came_beside_again(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 Space 2")
        page.case.questions.lead("fold")
        keys("Space")
        page.case.questions.lead("fold")
        keys("0 Ctrl+Enter Ctrl+R Down Enter")
        assert page.sides.past.case is not None
        questions = page.sides.past.case.questions
        assert not questions.row("C4").isHidden()
        assert questions.fold.words() == "2 private items (C4, P2): apart from the companion"

    @pytest.mark.parametrize(("picked", "said"), [("done", "done"), ("not_yet", "not yet"), ("", "not recorded")])
    def test_what_simkim_did_is_said(self, page: CounterPage, picked: str, said: str) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2")
        if picked:
            page.desk.endorsement.pick(picked)
        keys("Ctrl+Enter Ctrl+R Down Enter")
        assert page.sides.past.ui.about.text().endswith(f"Entry Mark in SIMKIM: {said}")

    def test_a_check_that_could_not_be_made_is_said_until_it_was(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        keys("K 4")
        typed("0815")
        keys("Enter 2 2 2 2 2 2 Ctrl+Enter Ctrl+R Down Enter")
        past = page.sides.past
        assert past.case is not None
        assert past.case.checks.row("simkim_entry").words()[2] == "not reachable since 08.15"
        assert past.panel.isVisible()
        assert past.list.texts() == ("SIMKIM was not reachable: on the list of checks to catch up, not made yet",)
        (waiting,) = open_checks(local_office.officer)
        catch_up(local_office.officer, waiting.screening_id, "none_found")
        keys("Esc Ctrl+R Down Enter")
        assert past.list.texts() == ("SIMKIM, checked afterwards 24-11-2026 09.30 by R. Teladan: none found",)

    def test_a_check_that_was_made_needs_no_word(self, page: CounterPage) -> None:
        self.finish_one(page)
        keys("Ctrl+R Down Enter")
        assert not page.sides.past.panel.isVisible()

    def test_a_reason_says_what_it_was_for(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F2")
        typed("Pelintas kembali ke antrean.")
        keys("Ctrl+S Ctrl+R Down Enter")
        case = page.sides.past.case
        assert case is not None
        assert case.result.reason.accessibleName() == "Reason for putting aside"
        assert case.result.reason.toPlainText() == "Pelintas kembali ke antrean."

    def test_it_cannot_be_answered_again(self, page: CounterPage) -> None:
        self.finish_one(page)
        keys("Ctrl+R Down Enter")
        assert page.sides.past.case is not None
        assert page.sides.past.case.checks.answerable() == []

    def test_a_correction_needs_reason_and_text_and_stands_beside(self, page: CounterPage) -> None:
        self.finish_one(page)
        keys("Ctrl+R Down Enter Ctrl+N Ctrl+S")
        assert page.sides.past.banner.kind == "warn"
        typed("Salah ketik.")
        page.sides.past.text.setFocus()
        typed("Kartu kedatangan diisi pukul 09.40.")
        keys("Ctrl+S")
        assert "Kartu kedatangan diisi pukul 09.40." in page.sides.past.list.texts()[0]
        keys("Esc")
        assert page.sides.front == ""
        assert page.sides.past.case is None

    def test_every_control_has_a_name_and_nothing_is_clipped(self, page: CounterPage) -> None:
        self.finish_one(page)
        keys("Ctrl+R Down Enter Ctrl+N")
        assert unnamed(page.sides.past) == []
        assert cramped(page.sides.past) == []
