"""The note bar and the notice of a deferral are kept while they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from screening_desk.gui.language import Language
from tests.gui.case_desk import Open
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, press, type_text
from tests.gui.test_case_drafts import kept, write_now
from tests.office import Office
from tests.services.cases import handed_over
from tests.services.test_notice import deferred


class TestBeside:
    """The bar for notes, tasks and moves, and the notice of a deferral."""

    def test_half_a_note_comes_back_in_its_bar(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        alt(Qt.Key.Key_M)
        keys("3")
        type_text("Menunggu juru bah")
        write_now(page)
        page.close()
        again = opened_case(page.case_id)
        assert (again.beside.bar.kinds.value(), again.beside.bar.text.text()) == ("holding", "Menunggu juru bah")
        assert again.banner.title().startswith("Draft of")
        again.beside.bar.text.setFocus()
        press(Qt.Key.Key_Return)
        settle()
        assert again.beside.bar.isHidden()
        assert kept(local_office, page.case_id) == []

    def test_half_a_task_comes_back_with_its_person(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        alt(Qt.Key.Key_T)
        settle()
        bar = page.beside.bar
        bar.what.setCurrentIndex(bar.what.findData("check_ticket"))
        bar.who.setCurrentIndex(bar.who.findData(local_office.officer.actor.id))
        bar.hour.setText("11.1")
        write_now(page)
        page.close()
        bar = opened_case(page.case_id).beside.bar
        assert (bar.what.currentData(), bar.who.currentText(), bar.hour.text()) == (
            "check_ticket",
            "R. Teladan",
            "11.1",
        )

    def test_another_language_keeps_what_was_chosen(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        alt(Qt.Key.Key_P)
        settle()
        bar = page.beside.bar
        bar.why.setCurrentIndex(1)
        chosen = bar.why.currentData()
        language = Language("en")
        language.choose("id")
        settle()
        typed = bar.typed()
        assert chosen
        assert typed is not None
        assert (bar.why.currentData(), typed.place) == (chosen, chosen)
        language.choose("en")

    def test_closing_the_bar_forgets_it(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        alt(Qt.Key.Key_M)
        keys("4")
        type_text("Salah kasus")
        write_now(page)
        press(Qt.Key.Key_Escape)
        write_now(page)
        assert kept(local_office, page.case_id) == []

    def test_half_a_notice_comes_back_and_making_it_ends_it(self, opened_case: Open, local_office: Office) -> None:
        case_id = deferred(local_office).case_id
        page = opened_case(case_id)
        page.beside.notice.fact.setFocus()
        type_text("Kontrak kerja tidak ada")
        page.beside.notice.official.setFocus()
        type_text("Kepala Seksi")
        write_now(page)
        page.close()
        notice = opened_case(case_id).beside.notice
        assert (notice.fact.toPlainText(), notice.official.text()) == ("Kontrak kerja tidak ada", "Kepala Seksi")
        notice.objection.setFocus()
        type_text("Kepala Kantor")
        notice.signed.setChecked(True)
        alt(Qt.Key.Key_S)
        settle()
        assert notice.isHidden()
        assert kept(local_office, case_id) == []
