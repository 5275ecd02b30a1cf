"""What a supervisor types into a case outlives the page: kept while typing, filled in again, gone when saved."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.form_drafts import KEPT_WITHIN
from screening_desk.services import form_draft, review
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import Kept, TypedDecision, TypedReading, keep_form, kept_forms
from tests.gui.case_desk import Open, answer_all, decisions, hand_over_fields
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.office import CITIZEN, Office
from tests.services.cases import decided, handed_over, read


def kept(office: Office, case_id: str) -> list[Kept]:
    """What lies in the store for the supervisor."""
    return list(kept_forms(office.supervisor, case_id))


def half_a_reading(page: CasePage) -> None:
    """Answer two rows, add an item, say how certain, begin the reason."""
    keys("1 2")
    page.reading.more.setCurrentIndex(page.reading.more.findData("C5"))
    ctrl(Qt.Key.Key_N)
    keys("1")
    page.reading.certainty.setFocus()
    keys("4")
    page.reading.reason.setFocus()
    type_text("Di ruang ter")


def write_now(page: CasePage) -> None:
    """Let the pause after the last key be over."""
    page.drafts.keep()
    settle()


class TestReading:
    """Half an own reading."""

    def test_it_is_on_disk_within_a_second_of_a_key_while_typing_goes_on(
        self, opened_case: Open, local_office: Office, qtbot: QtBot
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1")
        assert page.drafts.unkept
        assert KEPT_WITHIN < 1000
        for _ in range(KEPT_WITHIN // 100 + 3):  # keys that never pause do not put it off
            keys("2")
            qtbot.wait(100)
        assert kept(local_office, case_id) != []

    def test_it_is_filled_in_again_and_says_so_in_one_line(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        half_a_reading(page)
        write_now(page)
        typed = page.reading.typed()
        page.close()
        local_office.clock.move(minutes=11)
        again = opened_case(case_id)
        assert again.reading.typed() == typed
        assert typed == TypedReading({"Q1": "yes", "P3": "no", "C5": "yes"}, ("C5",), 4, "Di ruang ter")
        assert again.reading.row("P3").answer() == "no"
        assert again.banner.title() == "Draft of 09.30 restored"
        assert again.banner.text() == "It is not saved yet: look it over, then save."
        assert again.reading.current == "C11", "the keys are at the first row without an answer"

    def test_of_another_day_the_line_says_the_day(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1")
        write_now(page)
        page.close()
        local_office.clock.move(days=1)
        assert opened_case(case_id).banner.title() == "Draft of 24-11-2026 09.30 restored"

    def test_the_first_judgement_stays_closed_while_it_is_a_draft(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        half_a_reading(page)
        write_now(page)
        page.close()
        again = opened_case(case_id)
        assert again.view is not None
        assert (again.view.first, again.view.hand_over_reason) == (None, "")
        assert again.compare.isHidden()
        assert again.decision.closed_because == "reading"

    def test_saving_ends_it(self, opened_case: Open, local_office: Office, qtbot: QtBot) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        answer_all(page)
        qtbot.wait(KEPT_WITHIN + 100)
        assert kept(local_office, case_id) == []
        assert not page.drafts.unkept
        assert page.banner.isHidden()
        page.close()
        assert opened_case(case_id).banner.isHidden()

    def test_a_refused_save_leaves_it_a_draft(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1 2 2 2 2")
        ctrl(Qt.Key.Key_S)
        assert page.banner.text() == "Write the reason."
        write_now(page)
        (draft,) = kept(local_office, case_id)
        assert isinstance(draft.form, TypedReading)
        assert len(draft.form.answers) == 5

    def test_a_form_emptied_by_hand_leaves_nothing(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        page.reading.reason.setFocus()
        type_text("x")
        write_now(page)
        press(Qt.Key.Key_Backspace)
        write_now(page)
        assert kept(local_office, case_id) == []

    def test_a_restored_form_emptied_by_hand_is_not_called_restored_any_more(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        keep_form(local_office.supervisor, case_id, 1, TypedReading(reason="x"))
        page = opened_case(case_id)
        page.reading.reason.setFocus()
        ctrl(Qt.Key.Key_A)
        press(Qt.Key.Key_Backspace)
        write_now(page)
        assert page.banner.isHidden()
        assert kept(local_office, case_id) == []

    def test_a_page_that_is_cleared_drops_no_draft(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        half_a_reading(page)
        write_now(page)
        page.clear()
        page.drafts.keep()
        assert len(kept(local_office, case_id)) == 1

    def test_an_item_that_is_not_offered_any_more_is_left_out(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        keep_form(local_office.supervisor, case_id, 1, TypedReading({"X99": "yes", "P3": "yes"}, ("X99",)))
        assert opened_case(case_id).reading.answers() == {"P3": "yes"}

    def test_what_was_declined_and_how_the_rest_is_known_come_back(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("2 4 D 1 1")
        write_now(page)
        typed = page.reading.typed()
        page.close()
        again = opened_case(case_id)
        assert again.reading.typed() == typed
        assert typed == TypedReading(
            {"Q1": "no", "P3": "not_asked", "C11": "yes", "C4": "yes"}, known={"C4": "document"}, declined=("P3",)
        )
        assert again.reading.row("P3")._text.mark_word() == "does not want to say"
        assert again.reading.row("C4")._text.mark_word() == "document"

    def test_nothing_said_of_an_item_that_is_not_offered_any_more_is_left(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        keep_form(local_office.supervisor, case_id, 1, TypedReading(known={"X99": "seen"}, declined=("X98",)))
        assert opened_case(case_id).reading.typed() == TypedReading()

    def test_somebody_elses_text_is_never_shown(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        half_a_reading(page)
        write_now(page)
        page.close()
        other = opened_case(case_id, "second")
        ctrl(Qt.Key.Key_M)
        assert other.reading.typed() == TypedReading()
        assert other.banner.isHidden()

    def test_who_lost_the_case_finds_the_own_text_after_taking_it_back(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1")
        write_now(page)
        page.close()
        review.take_case(local_office.second, case_id, 2)
        again = opened_case(case_id)
        assert again.banner.title() == "Open with P. Misalnya since 09.30", "who has the case comes first"
        ctrl(Qt.Key.Key_M)
        assert again.banner.title() == "Draft of 09.30 restored"
        assert again.reading.answers() == {"Q1": "yes"}

    def test_nothing_comes_back_when_somebody_else_saved_the_reading(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1")
        read(local_office, case_id, by=local_office.second)
        keys("2")
        write_now(page)  # typed on, on what was seen before
        page.close()
        again = opened_case(case_id)
        assert again.reading.typed() == TypedReading()
        assert again.banner.title() == "Open with P. Misalnya since 09.30"


class TestDecision:
    """Half a decision."""

    @pytest.mark.usefixtures("second_person")
    def test_everything_comes_back_but_the_second_persons_confirmation(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("2")
        page.decision.grounds.setFocus()
        keys("C")
        keys("R")
        fields = page.decision.fields
        fields.endorsement.pick("not_yet")
        fields.placement.setFocus()
        type_text("Bukan korban")
        fields.reason.setFocus()
        type_text("Dokumen pal")
        fields.second.username.setFocus()
        type_text("q.misal")
        fields.second.passphrase.setFocus()
        type_text("q.misal")
        press(Qt.Key.Key_Return)
        assert fields.second.actor is not None
        write_now(page)
        typed = page.decision.typed()
        page.close()
        again = opened_case(case_id)
        assert again.decision.typed() == typed
        assert again.decision.choice().ground == "13.1.c"
        assert again.decision.fields.second.actor is None
        assert again.decision.fields.second.passphrase.text() == ""
        assert again.decision.fields.second.username.text() == "q.misal"
        assert again.banner.text().endswith("The second person confirms again.")

    def test_a_passphrase_is_never_in_a_draft(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("2")
        page.decision.fields.second.passphrase.setFocus()
        type_text("empat kata yang rahasia")
        write_now(page)
        (draft,) = kept(local_office, case_id)
        assert "rahasia" not in repr(draft)

    def test_an_end_that_is_half_typed_comes_back_as_typed(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office, mrz=CITIZEN, mode="departure")
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("2")
        page.decision.fields.day.edit.setFocus()
        type_text("2511")
        page.decision.fields.hour.setFocus()
        type_text("16")
        write_now(page)
        page.close()
        fields = opened_case(case_id).decision.fields
        assert (fields.day.edit.text(), fields.hour.text()) == ("25-11", "16")

    def test_saving_ends_it_and_another_one_is_a_draft_of_its_own(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        decided(local_office, case_id, refer=False)
        page = opened_case(case_id)
        alt(Qt.Key.Key_N)
        keys("5")
        hand_over_fields(page)
        page.decision.fields.reason.setFocus()
        type_text("Perlu dokter")
        write_now(page)
        page.close()
        again = opened_case(case_id)
        assert again.decision.closed_because == "", "it is another decision, as it was"
        assert again.decision.choice().kind == "hand_to_health"
        again.decision.fields.reason.setFocus()
        ctrl(Qt.Key.Key_Return)
        assert [one.kind for one in decisions(local_office)] == ["proceed", "hand_to_health"]
        assert kept(local_office, case_id) == []
        assert again.decision.typed() == TypedDecision()

    def test_own_screening_alone_on_duty_comes_back(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office, by=local_office.supervisor)
        page = opened_case(case_id)
        page.decision.alone.setFocus()
        press(Qt.Key.Key_Space)
        page.decision.fields.alone_reason.setFocus()
        type_text("Supervisor lain cuti")
        write_now(page)
        page.close()
        again = opened_case(case_id)
        assert again.decision.alone.isChecked()
        assert again.decision.fields.alone_reason.toPlainText() == "Supervisor lain cuti"


class TestTrouble:
    """Drafts of another version, and disks that are full."""

    def test_a_draft_of_another_version_is_told_in_plain_words(
        self, opened_case: Open, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        case_id = handed_over(local_office)
        with monkeypatch.context() as newer:
            newer.setattr(form_draft, "FORMAT", form_draft.FORMAT + 1)
            keep_form(local_office.supervisor, case_id, 1, TypedReading(reason="Dari versi lain"))
        page = opened_case(case_id)
        assert page.banner.title() == "The draft of 09.30 cannot be shown"
        assert page.banner.text() == "Another version of the program wrote it. It stays kept for that version."
        keys("1")
        write_now(page)
        assert [draft.form for draft in kept(local_office, case_id)] == [TypedReading({"Q1": "yes"})]

    def test_what_cannot_be_kept_is_said_stays_and_is_tried_again(
        self, opened_case: Open, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)

        def full(*_: object) -> object:
            raise Unavailable("full")

        with monkeypatch.context() as trouble:
            trouble.setattr("screening_desk.gui.pages.form_drafts.keep_form", full)
            keys("1")
            write_now(page)
            assert page.banner.title() == "What you typed is not kept yet"
            assert page.banner.kind == "error"
            assert page.drafts.unkept
            with pytest.raises(Unavailable):
                page.drafts.save_now()
        press(Qt.Key.Key_F5)  # as the sentence says
        assert page.banner.isHidden()
        assert not page.drafts.unkept
        assert len(kept(local_office, case_id)) == 1

    @pytest.mark.parametrize("fails", [False, True])
    def test_a_lock_between_a_save_and_its_answer_writes_a_draft_only_if_it_failed(
        self, opened_case: Open, local_office: Office, fails: bool
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("1")

        def save() -> None:
            if fails:
                raise Refused("reason_missing")

        work: Callable[[], None] = page.drafts.saving("reading", save)
        with suppress(Refused):
            work()
        page.drafts.save_now()
        assert len(kept(local_office, case_id)) == int(fails)
