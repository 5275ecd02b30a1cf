"""The case by keys: refusals with a second person, own screenings, and the page itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from tests.gui.case_desk import Open, decisions, trail
from tests.gui.counters import keys
from tests.gui.doors import cramped, ctrl, press, type_text, unnamed
from tests.gui.test_queue import context_of, texts
from tests.office import Office
from tests.services.cases import decided, handed_over, read


@pytest.mark.usefixtures("second_person")
class TestRefusal:
    """One ground, a second person, and an answer about Art. 87."""

    @pytest.fixture
    def page(self, opened_case: Open, local_office: Office) -> CasePage:
        """A foreigner with strong indications, refusal chosen, reason written."""
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("2")
        page.decision.fields.reason.setFocus()
        type_text("Dokumen palsu")
        return page

    def test_grounds_show_only_for_a_refusal(self, page: CasePage) -> None:
        assert [choice.value for choice in page.decision.grounds.choices()] == list(
            review.grounds_of("refuse_entry", foreigner=True)
        )
        assert page.decision.grounds.value() == ""
        page.decision.kinds.setFocus()
        keys("1")
        assert page.decision.grounds.isHidden()

    def test_article_86_is_shown_to_whoever_may_know(self, page: CasePage) -> None:
        assert page.decision.banner.isVisible()
        assert page.decision.banner.title() == "Art. 86: no administrative action against a victim"

    def test_each_missing_part_is_named_in_turn(self, page: CasePage, local_office: Office) -> None:
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Choose exactly one legal ground."
        assert page.decision.grounds.hasFocus()
        assert "Choose exactly one legal ground." in texts(page.decision)
        keys("C")
        assert "Choose exactly one legal ground." not in texts(page.decision)
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "A second person must confirm this: a supervisor or the head of office."
        assert page.decision.fields.second.username.hasFocus()
        self.confirm(page, "q.misal")
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Answer why placement under Art. 87 is not used."
        assert page.decision.fields.placement.hasFocus()
        type_text("Bukan korban menurut dua telaah")
        ctrl(Qt.Key.Key_Return)
        (taken,) = decisions(local_office)
        assert (taken.kind, taken.ground) == ("refuse_entry", "13.1.c")
        assert taken.second_person == local_office.head.actor.id

    def test_a_wrong_passphrase_confirms_nothing_and_stays_nowhere(self, page: CasePage) -> None:
        second = page.decision.fields.second
        second.username.setFocus()
        type_text("q.misal")
        second.passphrase.setFocus()
        type_text("salah")
        press(Qt.Key.Key_Return)
        assert second.actor is None
        assert second.passphrase.text() == ""
        assert page.banner.text() == "User name or passphrase is not right."

    def test_the_confirmation_is_for_this_decision_only(self, page: CasePage) -> None:
        self.confirm(page, "q.misal")
        assert page.decision.fields.second.actor is not None
        page.decision.grounds.setFocus()
        keys("B")
        assert page.decision.fields.second.actor is None

    def test_the_second_person_is_somebody_else(self, page: CasePage) -> None:
        page.decision.grounds.setFocus()
        keys("C")
        self.confirm(page, "s.contoh")
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "The second person must be somebody else."

    @staticmethod
    def confirm(page: CasePage, username: str) -> None:
        """Let somebody confirm."""
        second = page.decision.fields.second
        second.username.setFocus()
        type_text(username)
        second.passphrase.setFocus()
        type_text(username)
        press(Qt.Key.Key_Return)


class TestOwnScreening:
    """Whoever screened does not decide, but for the recorded exception."""

    def test_it_is_refused(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office, by=local_office.supervisor))
        assert not page.reading.isEnabled()
        page.decision.kinds.setFocus()
        keys("1")
        page.decision.fields.reason.setFocus()
        type_text("Jelas")
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Whoever screened a person does not decide the case."
        assert page.decision.alone.hasFocus()

    def test_alone_on_duty_is_an_exception_with_its_reason(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office, by=local_office.supervisor))
        page.decision.kinds.setFocus()
        keys("1")
        page.decision.fields.reason.setFocus()
        type_text("Jelas")
        page.decision.alone.setFocus()
        press(Qt.Key.Key_Space)
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Say why nobody else could review this."
        assert page.decision.fields.alone_reason.hasFocus()
        type_text("Supervisor lain cuti")
        ctrl(Qt.Key.Key_Return)
        (taken,) = decisions(local_office)
        assert taken.alone_on_duty
        assert trail(local_office)[-1] == ("case.decide", "done", "proceed.alone")


class TestPage:
    """Lock, names and room."""

    def test_clearing_blanks_everything_personal(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        page.decision.fields.reason.setPlainText("rahasia")
        page.clear()
        said = texts(page) + "".join(box.toPlainText() for box in page.findChildren(QPlainTextEdit))
        for word in ("ERIKSSON", "UTO", "S. Contoh", "R. Teladan", "SD-BKL2", "ruang terpisah", "rahasia", "didalami"):
            assert word not in said, word
        assert page.compare.model.rows() == ()

    def test_an_answer_that_comes_after_clearing_paints_nothing(
        self, qtbot: QtBot, theme: Theme, local_office: Office
    ) -> None:
        case_id = handed_over(local_office)
        tasks = Tasks()
        page = CasePage(replace(context_of(local_office, theme, "supervisor"), tasks=tasks), case_id)
        qtbot.addWidget(page)
        page.refresh()
        page.clear()
        qtbot.waitUntil(lambda: not tasks.busy())
        tasks.close()
        assert page.view is None
        assert "ERIKSSON" not in texts(page)

    @pytest.mark.parametrize("stage", ["handed over", "read", "decided"])
    def test_controls_have_names_and_room(self, opened_case: Open, local_office: Office, stage: str) -> None:
        case_id = handed_over(local_office)
        if stage == "read":
            read(local_office, case_id)
        if stage == "decided":
            decided(local_office, case_id)
        page = opened_case(case_id)
        assert unnamed(page) == []
        assert cramped(page) == []

    def test_data_is_never_markup(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
