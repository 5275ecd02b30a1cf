"""Marking what helped and what misled beside a decision, by a few keys; optional, and kept like the rest of the form."""

from __future__ import annotations

from PySide6.QtCore import Qt

from screening_desk.services.form_draft import TypedDecision, kept_forms
from tests.gui.case_desk import Open, answer_all
from tests.gui.counters import keys, settle
from tests.gui.doors import ctrl, press, type_text
from tests.office import Office
from tests.services.cases import handed_over, read


def test_one_key_marks_and_leads_on_and_delete_takes_back(local_office: Office, opened_case: Open) -> None:
    case_id = handed_over(local_office, yes=("C4", "P2"))
    read(local_office, case_id, yes=("C4", "P2"))
    page = opened_case(case_id)
    marks = page.decision.marks
    assert set(marks.shown()) == {"C4", "P2"}
    assert marks.marks() == {}
    first, second = marks.shown()
    marks.row(first).setFocus()
    keys("1")
    assert marks.row(second).hasFocus()
    keys("2")
    assert marks.marks() == {first: "helped", second: "misled"}
    press(Qt.Key.Key_Delete)
    assert marks.marks() == {first: "helped"}


def test_a_no_that_turned_out_wrong_comes_by_a_tick_and_offers_misled_alone(
    local_office: Office, opened_case: Open
) -> None:
    case_id = handed_over(local_office)
    read(local_office, case_id)
    marks = opened_case(case_id).decision.marks
    assert "P3" not in marks.shown()
    marks.also_no.setFocus()
    press(Qt.Key.Key_Space)
    assert marks.row("P3").offered() == ("misled",)
    marks.row("P3").setFocus()
    keys("1")
    assert marks.marks() == {}
    keys("2")
    marks.also_no.click()
    assert marks.marks() == {"P3": "misled"}
    assert "P3" in marks.shown(), "what is marked stays in sight"


def test_the_keys_of_a_row_choose_no_outcome(local_office: Office, opened_case: Open) -> None:
    case_id = handed_over(local_office)
    read(local_office, case_id)
    page = opened_case(case_id)
    page.decision.marks.row("C4").setFocus()
    keys("2")
    assert page.decision.kinds.value() == ""


def test_marks_are_saved_with_the_decision_and_read_with_it(local_office: Office, opened_case: Open) -> None:
    page = opened_case(handed_over(local_office))
    answer_all(page)
    page.decision.kinds.setFocus()
    keys("1")
    page.decision.marks.row("C4").setFocus()
    keys("1")
    page.decision.fields.reason.setFocus()
    type_text("Sejalan")
    ctrl(Qt.Key.Key_Return)
    settle()
    assert page.view is not None
    assert page.view.decisions[-1].marks == {"C4": "helped"}
    assert "C4" in page.decision.taken.texts()
    page.start_again()
    assert page.decision.marks.marks() == {}, "another decision has its own"


def test_a_draft_keeps_them(local_office: Office, opened_case: Open) -> None:
    case_id = handed_over(local_office)
    read(local_office, case_id)
    page = opened_case(case_id)
    page.decision.marks.row("C4").setFocus()
    keys("1")
    page.drafts.keep()
    settle()
    (kept,) = kept_forms(local_office.supervisor, case_id)
    assert kept.form == TypedDecision(marks={"C4": "helped"})
    page.close()
    assert opened_case(case_id).decision.marks.marks() == {"C4": "helped"}
