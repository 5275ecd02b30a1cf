"""Two supervisors at the same case: nobody saves over the other, nothing typed is lost, and the page says what happened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from screening_desk.records.models import Consent, Letter
from screening_desk.services import consent, referral, review
from screening_desk.services.form_draft import kept_forms
from tests.gui.case_desk import Open, answer_all, decisions
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.gui.referral_desk import Open as OpenReferral
from tests.gui.referral_desk import case_of, choose, issued, record_consent, stored
from tests.gui.test_queue import texts
from tests.office import Office
from tests.services.cases import agreed, handed_over, read, shelter
from tests.services.test_referral import plan

CHANGED = "Somebody changed this meanwhile. Refresh (F5) and look again."


class TestCase:
    """The reading and the decision."""

    def test_a_reading_of_who_lost_the_case_is_refused_and_stays(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("2 2 2 1 2")
        page.reading.certainty.setFocus()
        keys("4")
        page.reading.reason.setFocus()
        type_text("Di ruang terpisah")
        seen = review.open_case(local_office.second, case_id)
        review.take_case(local_office.second, case_id, seen.sequence)
        ctrl(Qt.Key.Key_S)
        assert page.banner.text() == CHANGED
        assert page.reading.reason.toPlainText() == "Di ruang terpisah"
        press(Qt.Key.Key_F5)
        settle()
        assert page.banner.title().startswith("Open with P. Misalnya")
        assert not page.reading.isEnabled(), "and the keys are where Ctrl+M is heard"
        assert page.reading.reason.toPlainText() == "Di ruang terpisah"
        ctrl(Qt.Key.Key_M)
        settle()
        assert page.reading.isEnabled()
        ctrl(Qt.Key.Key_S)
        settle()
        assert page.view is not None
        assert page.view.second is not None

    def test_the_reading_of_who_took_over_stands_for_both(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        keys("2 2")
        read(local_office, case_id, by=local_office.second)
        answer_all(page, "2 1 2")
        assert page.banner.text() == CHANGED
        press(Qt.Key.Key_F5)
        settle()
        assert page.compare.isVisible()
        assert page.reading.isHidden()
        assert page.decision.closed_because == "held"
        assert kept_forms(local_office.supervisor, case_id) == ()

    def test_of_two_decisions_the_later_is_refused_and_its_words_stay(
        self, opened_case: Open, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        answer_all(page)
        page.setFocus()
        keys("1")
        page.decision.fields.reason.setFocus()
        type_text("Sejalan")
        taken = review.take_case(local_office.second, case_id, page.view.sequence if page.view else 0)
        choice = review.DecisionInput(kind="proceed", reason="Lebih dahulu")
        review.decide(local_office.second, case_id, taken.sequence, choice)
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == CHANGED
        assert page.decision.choice().reason == "Sejalan"
        press(Qt.Key.Key_F5)
        settle()
        assert [each.reason for each in decisions(local_office)] == ["Lebih dahulu"]
        assert "Lebih dahulu" in texts(page)


class TestReferral:
    """Consent, the letter and what leaves."""

    def test_consent_recorded_by_the_other_meanwhile_refuses_and_leaves_the_form(
        self, opened: OpenReferral, local_office: Office
    ) -> None:
        partner = shelter(local_office)
        page = opened(case_of(local_office))
        choose(page, "1", "3")
        assert page.view is not None
        case = page.view.case
        consent.record_consent(local_office.second, case.case_id, case.sequence, agreed(partner))
        record_consent(page)
        assert page.notice.title() == CHANGED
        assert page.form_open()
        assert page.form.language.text() == "Inggris"
        press(Qt.Key.Key_F5)
        assert page.form_open(), "what was typed is looked at again, not thrown away"
        ctrl(Qt.Key.Key_S)
        assert len(stored(local_office, Consent)) == 2
        assert not page.form_open()

    def test_a_letter_whose_consent_the_other_withdrew_is_not_issued(
        self, opened: OpenReferral, local_office: Office, qtbot: QtBot
    ) -> None:
        shelter(local_office)
        page = opened(case_of(local_office))
        choose(page, "1", "3")
        record_consent(page)
        qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
        assert page.view is not None
        case, given = page.view.case, page.view.consents[0]
        now = local_office.clock.now()
        consent.withdraw(local_office.second, case.case_id, case.sequence, given.consent_id, now)
        ctrl(Qt.Key.Key_Return)
        assert stored(local_office, Letter) == []
        press(Qt.Key.Key_F5)
        assert page.letter.preview.pdf() == b""
        assert "Without consent" in page.letter.preview.words()
        assert not page.keys["issue"].isEnabled()

    def test_a_letter_that_is_void_meanwhile_is_not_exported(
        self, opened: OpenReferral, local_office: Office, qtbot: QtBot, outside: Path
    ) -> None:
        shelter(local_office)
        page = opened(case_of(local_office), choose_file=lambda _page, _title, name: outside / name)
        choose(page, "1", "3")
        record_consent(page)
        issued(page, qtbot)
        assert page.view is not None
        case, given = page.view.case, page.view.consents[0]
        now = local_office.clock.now()
        consent.withdraw(local_office.second, case.case_id, case.sequence, given.consent_id, now)
        ctrl(Qt.Key.Key_E)
        assert list(outside.iterdir()) == []
        assert "withdrawn" in page.notice.title()
        press(Qt.Key.Key_F5)
        assert page.bar.chip.text() == "Void"
        assert not page.keys["export"].isEnabled()

    def test_the_letter_of_the_other_is_listed_after_a_refusal(
        self, opened: OpenReferral, local_office: Office, qtbot: QtBot
    ) -> None:
        partner = shelter(local_office)
        page = opened(case_of(local_office))
        choose(page, "1", "3")
        record_consent(page)
        qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
        assert page.view is not None
        case = page.view.case
        referral.issue(local_office.second, case.case_id, case.sequence, plan(partner, services=("social",)))
        ctrl(Qt.Key.Key_Return)
        assert page.notice.title() == CHANGED
        press(Qt.Key.Key_F5)
        assert page.letter.which.count() > 1
        assert page.needs.services() == ("complaint", "social")
        alt(Qt.Key.Key_U)
        assert page.form_open()
