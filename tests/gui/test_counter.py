"""The counter: from the reader to the final save, by keys alone, on the real encrypted file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening, trail
from screening_desk.services.access import Action
from tests.gui.counters import CITIZEN, LONG, SHORT, VISITOR, keys, make_page, scan, settle, typed, zone
from tests.gui.doors import cramped, unnamed
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


def last(office: Office) -> screening.RecentRow:
    """The newest screening of the station."""
    return screening.recent(office.officer)[0]


class TestKeys:
    """What the hands do."""

    def test_a_citizen_with_nothing_to_report_takes_nine_keys(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        strokes = "K 1 2 2 2 2 2 2 Ctrl+Enter"
        keys(strokes)
        assert len(strokes.split()) == 9
        assert last(local_office).state == "finished"
        assert page.place == "waiting"
        assert page.waiting.banner.title() == "Saved 09.30 · SD-BKL2-2026-000001"

    def test_a_visa_free_visitor_takes_at_most_fourteen(self, page: CounterPage, local_office: Office) -> None:
        scan(page, VISITOR)
        # visa-free, seen, purpose, ticket, no visit before, SIMKIM, questions
        strokes = "1 K 1 1 Minus 1 2 2 2 2 2 2 Ctrl+Enter"
        keys(strokes)
        assert len(strokes.split()) <= 14
        assert last(local_office).state == "finished"

    def test_nothing_observed_is_filled_in(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        draft = page.session.draft
        assert draft is not None
        assert (draft.given, draft.answers, draft.accompanied) == ({}, {}, None)
        assert page.case.checks.row("seen").kind == "unk"

    def test_the_officers_own_confirmation_has_its_time(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K")
        assert page.case.checks.row("seen").words()[3] == "confirmed by the officer 09.30"
        assert page.case.checks.row("seen").kind == "ok"

    def test_what_does_not_agree_splits_off_as_a_row_of_its_own(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("2")  # the arrival card is not filled in
        assert page.case.checks.row("arrival_card").kind == "warn"
        keys("K")
        assert page.case.checks.row("seen").kind == "ok"
        assert "arrival_card" not in page.case.checks.row("seen").words()[0]

    def test_the_keys_move_to_the_next_open_row_by_themselves(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        seen = [page.case.current]
        for key in ["K", "1", "2", "2"]:
            keys(key)
            seen.append(page.case.current)
        assert seen == ["seen", "simkim_entry", "companion", "Q1", "P3"]

    def test_a_row_that_goes_takes_the_keys_to_the_next_that_waits(self, page: CounterPage) -> None:
        scan(page, VISITOR)
        view = page.session.view
        assert view is not None
        asked = next(finding for finding in view.findings if finding.code == page.case.current)
        page.case.show_view(replace(view, findings=tuple(one for one in view.findings if one is not asked)))
        assert QApplication.focusWidget() is page.case, "not to whatever row came next"
        page.case.advance()
        assert page.case.current in page.case.open_keys()
        assert page.case.current != asked.code

    def test_up_leads_back_and_another_key_changes_the_answer(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 Up 2")
        assert page.session.draft is not None
        assert page.session.draft.given["simkim"].value == "hit"

    def test_delete_takes_an_answer_back(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 1 Up Del")
        assert page.session.draft is not None
        assert "Q1" not in page.session.draft.answers

    def test_a_date_is_typed_as_digits(self, page: CounterPage) -> None:
        scan(page, zone("UTO", "TELADAN<<MEI"))
        keys("3")
        typed("C1")
        keys("Enter")
        typed("20012027")
        assert page.session.draft is not None
        assert page.session.draft.given["visa_use_by"].value == "2027-01-20"

    def test_a_key_may_stand_for_a_date_that_is_not_printed(self, page: CounterPage) -> None:
        scan(page, zone("UTO", "TELADAN<<MEI"))
        keys("3")
        typed("C1")
        keys("Enter")
        typed("-")
        assert page.session.draft is not None
        assert page.session.draft.given["visa_use_by"].value == "none"

    def test_letters_answer_choices_that_are_not_shown(self, page: CounterPage) -> None:
        scan(page, VISITOR)
        keys("1 I")
        assert page.session.draft is not None
        assert page.session.draft.given["purpose"].value == "installation"

    def test_simkim_not_reachable_asks_since_when(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 4")
        typed("0915")
        keys("Enter")
        assert page.session.draft is not None
        assert page.session.draft.given["simkim_since"].value == "09.15"
        assert page.case.current == "companion"

    def test_enter_never_decides(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2 Enter")
        assert page.place == "case"
        assert not [b for b in page.findChildren(QPushButton) if b.isDefault() or b.autoDefault()]


class TestEnds:
    """How a screening ends."""

    @pytest.mark.parametrize(
        ("strokes", "why"),
        [
            ("", "A check row is still open"),
            ("K", "A check row is still open"),
            ("K 1", "A question is not answered"),
            ("K 1 2 2 2 2 2", "A question is not answered"),
            ("K 1 2 3 3 3 3 3", "Not assessed: write the reason"),
        ],
    )
    def test_finish_is_off_and_says_why(self, page: CounterPage, strokes: str, why: str) -> None:
        scan(page, CITIZEN)
        keys(strokes)
        assert not page.keys["finish"].isEnabled()
        assert page.desk.reason.text() == why
        assert page.desk.reason.isVisible()
        keys("Ctrl+Enter")
        assert page.place == "case"

    def test_not_assessed_is_finished_with_a_reason(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 3 3 3 3 3")
        assert page.case.result.reason.accessibleName() == "Why it could not be assessed (kept and counted)"
        typed("Antrean sangat panjang.")
        keys("Ctrl+Enter")
        assert last(local_office).state == "finished"

    def test_only_a_hand_over_where_a_supervisor_is_needed(self, page: CounterPage, local_office: Office) -> None:
        scan(page, SHORT)
        assert page.desk.over_button.primary()
        assert not page.keys["finish"].isEnabled()
        assert page.case.banner.title() == "To be handed to a supervisor"
        keys("F8")
        assert page.place == "case", "the reason is missing"
        assert page.case.result.reason.accessibleName() == "Reason (goes to the supervisor)"
        typed("Masa berlaku kurang.")
        keys("F8")
        assert page.place == "handed"
        assert last(local_office).state == "handed_over"
        assert page.case.banner.title() == "Handed over 09.30, not opened yet"

    def test_danger_is_handed_over_at_once_and_the_reason_follows(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("F6 1")
        assert page.sides.deep.result.chip.level == "danger"
        keys("F8")
        assert page.place == "handed"
        assert "Write the reason now" in page.case.banner.text()
        typed("Ia minta tolong.")
        keys("F2")
        assert page.case.prompt.topic == "reason"
        keys("Ctrl+S F2")
        assert page.place == "waiting"

    def test_an_open_traveller_is_put_aside_only_with_a_reason(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        keys("F2 Ctrl+S")
        assert page.place == "case"
        typed("Pelintas kembali ke antrean.")
        keys("Ctrl+S")
        assert page.place == "waiting"
        assert last(local_office).state == "incomplete"

    def test_the_mark_in_simkim_is_recorded_and_never_preset(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 2 2 2 2 2")
        assert page.desk.endorsement.value() == ""
        page.desk.endorsement.pick("done")
        assert page.session.draft is not None
        assert page.session.draft.endorsement == "done"

    def test_each_save_is_told_with_its_time(self, page: CounterPage) -> None:
        told: list[datetime] = []
        page.saved.connect(told.append)
        scan(page, CITIZEN)
        keys("K 1")
        assert len(told) == 3


class TestPrivate:
    """Questions that are not asked beside somebody."""

    def test_private_rows_are_folded_beside_a_companion(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1")
        assert page.case.questions.answerable() == ["companion", "Q1", "P3", "C11", "fold"]
        assert page.case.questions.fold.words() == "2 private items (C4, P2): ask once apart"

    def test_one_key_says_that_both_were_not_asked(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 0")
        assert page.session.draft is not None
        values = {item: answered.value for item, answered in page.session.draft.answers.items()}
        assert (values["C4"], values["P2"]) == ("not_asked", "not_asked")

    def test_what_was_answered_apart_stays_when_somebody_is_beside_again(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 Space 1 Down")
        page.case.questions.lead("fold")
        keys("Space")
        page.case.questions.lead("fold")
        keys("0")
        assert page.session.draft is not None
        given = page.session.draft.answers
        assert (given["C4"].value, given["C4"].apart, given["P2"].value) == ("yes", True, "not_asked")
        assert page.case.questions.fold.words() == "1 private item (P2): not asked"

    def test_the_fold_names_what_still_waits(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 Space 2")
        fold = page.case.questions.fold
        assert fold.words() == "1 private item (P2): ask now, apart"
        keys("2")
        assert fold.words() == "2 private items (C4, P2): answered"

    def test_once_apart_they_are_asked_and_noted_so(self, page: CounterPage) -> None:
        private: list[bool] = []
        page.private_changed.connect(private.append)
        scan(page, CITIZEN)
        keys("K 1 1 2 2 2 Space 2")
        assert page.session.draft is not None
        assert page.session.draft.answers["C4"].apart
        assert private == [True]


class TestHelp:
    """How to ask, beside the question itself."""

    def test_f1_gives_the_spoken_question_of_the_row_and_follows(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 F1")
        items = local_office.reference.catalogue.by_id
        assert page.case.current == "Q1"
        assert page.case.help.isVisible()
        assert f"“{items['Q1'].ask.get(current_language())}”" in page.case.help.words()
        keys("2")
        assert f"“{items['P3'].ask.get(current_language())}”" in page.case.help.words()
        keys("F1")
        assert not page.case.help.isVisible()
        assert page.case.current == "P3", "asking for help answers nothing"

    def test_the_next_traveller_begins_without_it(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        keys("K 1 2 F1 2 2 2 2 2 Ctrl+Enter")
        scan(page, VISITOR)
        assert not page.case.help.isVisible()


class TestLook:
    """What can be read and heard."""

    def test_every_control_has_a_name(self, page: CounterPage) -> None:
        scan(page, VISITOR)
        assert unnamed(page) == []

    @pytest.mark.parametrize("text", [CITIZEN, VISITOR, SHORT])
    def test_nothing_is_clipped(self, page: CounterPage, text: str) -> None:
        scan(page, text)
        assert cramped(page) == []

    def test_a_very_long_name_is_shown_whole(self, page: CounterPage) -> None:
        keys("F3")
        page.sides.manual.ui.primary.setText(LONG)
        page.sides.manual.ui.number.setText("X1")
        page.sides.manual.ui.nationality.setText("UTO")
        keys("Ctrl+Enter Alt+U")
        assert page.case.identity.name() == LONG
        assert cramped(page) == []
        assert page.width() <= page.window().width()

    def test_the_title_names_nobody(self, page: CounterPage) -> None:
        scan(page, CITIZEN)
        assert "CONTOH" not in page.window().windowTitle()
        assert not [w for w in page.findChildren(QWidget) if "CONTOH" in w.objectName()]

    def test_after_clear_nothing_tells_who_it_was(self, page: CounterPage) -> None:
        scan(page, SHORT)
        typed("9")
        page.clear()
        settle()
        shown = " ".join(
            text()
            for widget in page.findChildren(QWidget)
            if callable(text := getattr(widget, "text", None)) and isinstance(text(), str)
        )
        assert "SPESIMEN" not in shown
        assert "T45X0071" not in shown
        assert page.session.view is None

    def test_reading_is_written_down_before_anything_is_shown(self, page: CounterPage, local_office: Office) -> None:
        scan(page, CITIZEN)
        assert Action.SCREENING_OPEN in {entry.action for entry in trail.entries(local_office.auditor)}

    def test_the_focus_is_in_the_mrz_box_while_nobody_is_open(self, page: CounterPage) -> None:
        assert QApplication.focusWidget() is page.waiting.zone
