"""Two unequal results on the page of a case: who waits, the third reader by keys alone, and what stays closed to them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.case_desk import Open, answer_all, decisions, trail
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.gui.test_queue import texts
from tests.office import Office
from tests.services.cases import handed_over, read
from tests.services.test_third import third_read, unequal


def test_the_holder_is_told_and_decides_only_with_the_exception(opened_case: Open, local_office: Office) -> None:
    page = opened_case(unequal(local_office).case_id)
    assert page.banner.title() == "A third reader is waited for"
    page.decision.kinds.setFocus()
    keys("1")
    page.decision.fields.reason.setFocus()
    type_text("Sejalan")
    ctrl(Qt.Key.Key_Return)
    assert page.banner.text().startswith("The two results differ")
    assert page.decision.alone.hasFocus()
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    assert page.banner.text() == "Say why nobody else could review this."
    page.decision.fields.alone_reason.setFocus()
    type_text("P. Misalnya di kapal")
    ctrl(Qt.Key.Key_Return)
    settle()
    assert len(decisions(local_office)) == 1
    assert trail(local_office)[-1] == ("case.decide", "done", "proceed.no_third")
    assert "P. Misalnya di kapal" in page.decision.taken.texts()


def test_the_third_reader_reads_blind_then_sees_all_and_may_revise(opened_case: Open, local_office: Office) -> None:
    case = unequal(local_office)
    page = opened_case(case.case_id, "second")
    assert page.banner.title() == "You read as the third"
    assert page.reading.isEnabled()
    assert page.compare.isHidden()
    assert "Jawaban perlu didalami" not in texts(page)
    assert "Di ruang terpisah" not in texts(page)
    assert page.chip.isHidden()
    answer_all(page, "1 2 2 1 2", reason="Dari berkas")
    assert page.view is not None
    assert page.view.third is not None
    assert page.compare.third.isVisible()
    assert page.compare.third.reason.text() == "“Dari berkas”"
    assert page.compare.model.heads()[4] == "Review 3"
    alt(Qt.Key.Key_R)
    assert page.reading.answers()["Q1"] == "yes", "their own answers, to be changed"
    page.reading.row("C4").setFocus()
    keys("2")
    page.reading.reason.setPlainText("Setelah melihat semua")
    ctrl(Qt.Key.Key_S)
    settle()
    assert page.view.revised is not None
    assert (page.view.third.reason, page.view.revised.reason) == ("Dari berkas", "Setelah melihat semua")
    assert page.compare.revised.isVisible()
    assert [one[2] for one in trail(local_office) if one[0] == "case.third"] == ["third_saved", "third_revised"]


def test_what_a_third_reader_typed_is_there_again(opened_case: Open, local_office: Office) -> None:
    case = unequal(local_office)
    page = opened_case(case.case_id, "second")
    keys("1 2")
    page.drafts.keep()
    settle()
    again = opened_case(case.case_id, "second")
    assert again.reading.answers() == {"Q1": "yes", "P3": "no"}


def test_without_certainty_nothing_is_saved_and_the_keys_go_there(opened_case: Open, local_office: Office) -> None:
    page = opened_case(handed_over(local_office))
    keys("1 2 2 2 2")
    page.reading.reason.setPlainText("Dari catatan")
    ctrl(Qt.Key.Key_S)
    assert page.banner.text() == "Say how certain you are, 1 to 5."
    assert page.reading.certainty.hasFocus()
    keys("3")
    ctrl(Qt.Key.Key_S)
    settle()
    assert page.view is not None
    assert page.view.second is not None
    assert page.view.second.certainty == 3


def test_two_readings_show_no_column_of_a_third(opened_case: Open, local_office: Office) -> None:
    case_id = handed_over(local_office)
    read(local_office, case_id)
    page = opened_case(case_id)
    assert page.compare.model.heads()[4] == "Compared"
    assert page.compare.third.isHidden()


def test_controls_have_names_and_room(opened_case: Open, local_office: Office) -> None:
    case = unequal(local_office)
    for who in ("supervisor", "second"):
        page = opened_case(case.case_id, who)
        assert unnamed(page) == []
        assert cramped(page) == []
    third_read(local_office, case)
    page = opened_case(case.case_id, "supervisor")
    assert unnamed(page) == []
    assert cramped(page) == []
