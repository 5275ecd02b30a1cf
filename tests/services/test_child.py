"""What was told on the child path is kept with the screening, seen again, and shown to the supervisor as it was told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from screening_desk.services import review, screening
from screening_desk.services.blind import ReadingInput
from screening_desk.services.draft import Draft
from screening_desk.services.history import view_screening
from screening_desk.services.review import DecisionInput
from tests.gui.counters import zone
from tests.office import Office, scanned

CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")
TOLD = {
    "relation_child": "teman ibu, baru kenal kemarin",
    "relation_adult": "bibi kandung",
    "guardian": "denies",
    "guardian_number": "school",
    "consent_letter": "doubtful",
}


def told(office: Office, **changes: str) -> Draft:
    """An open screening of a child with a companion, apart by now, with everything told and answered."""
    draft = screening.open_screening(office.officer, scanned(CHILD), "arrival").draft
    draft = replace(draft, accompanied=True, apart=True)
    for item in office.reference.catalogue.quick:
        draft = draft.answer(draft.opened_at, item, "no")
    draft = draft.answer(draft.opened_at, "A2", "no").answer(draft.opened_at, "A3", "no")
    given = {"simkim": "none_found", "intact": "yes", "arrival_card": "seen"} | TOLD | changes
    return draft.give(draft.opened_at, **given)


def test_a_lock_loses_nothing_of_it(office: Office) -> None:
    draft = told(office)
    screening.keep(office.officer, draft)
    assert screening.resume(office.officer).draft.given == draft.given


def test_it_changes_neither_result_nor_what_blocks(office: Office) -> None:
    with_it = screening.look_at(office.officer, told(office))
    without = screening.look_at(office.officer, with_it.draft.give(with_it.draft.opened_at, **dict.fromkeys(TOLD, "")))
    assert (with_it.assessment.level, with_it.blocks) == (without.assessment.level, without.blocks) == ("none_yet", ())
    assert "relation_differs" in {step.code for step in with_it.assessment.trace}


def test_it_is_seen_again_as_it_was_saved(office: Office) -> None:
    saved = screening.finish(office.officer, told(office))
    past = view_screening(office.colleague, saved.screening_id, "shift_end")
    assert {key: given.value for key, given in past.view.draft.given.items() if key in TOLD} == TOLD
    assert {"relation_differs", "guardian_denies", "letter_doubtful"} <= {
        step.code for step in past.view.assessment.trace
    }


def test_the_supervisor_sees_the_facts_before_the_first_judgement(office: Office) -> None:
    saved = screening.hand_over(office.officer, replace(told(office), reason="Hubungan perlu dipastikan."))
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    assert case.first is None
    assert {key: case.given[key] for key in TOLD} == TOLD


def test_the_second_reading_knows_what_was_told_and_asks_for_nothing_twice(office: Office) -> None:
    saved = screening.hand_over(office.officer, replace(told(office), reason="Hubungan perlu dipastikan."))
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    case = review.save_second_reading(
        office.supervisor, case.case_id, case.sequence, ReadingInput({"A2": "yes"}, 3, "Wali menolak.")
    )
    assert case.second is not None
    codes = {step.code for step in case.second.trace}
    assert "relation_differs" in codes
    assert not {"gap_relation_child", "gap_guardian_not_tried", "gap_consent_letter"} & codes


def test_after_a_clearing_decision_the_counter_sees_nothing_of_it(office: Office) -> None:
    saved = screening.hand_over(office.officer, replace(told(office), reason="Hubungan perlu dipastikan."))
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    case = review.save_second_reading(
        office.supervisor, case.case_id, case.sequence, ReadingInput({"A2": "no"}, 4, "Wali ada.")
    )
    review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput("proceed", "Orang tua datang."))
    assert view_screening(office.officer, saved.screening_id).view.draft.given == {}


def test_a_letter_seen_in_the_check_row_is_not_asked_for_again(office: Office) -> None:
    draft = told(office, consent_letter="").answer(office.clock.now(), "A2", None)
    for escort, missing in (("letter", False), ("guardian", True)):
        view = screening.look_at(office.officer, draft.give(draft.opened_at, minor_escort=escort))
        assert ("gap_consent_letter" in {step.code for step in view.assessment.trace}) is missing


@pytest.mark.parametrize("apart", [True, False])
def test_what_was_told_beside_the_companion_is_marked(office: Office, apart: bool) -> None:
    draft = replace(told(office), apart=apart, given={})
    view = screening.look_at(office.officer, draft.give(draft.opened_at, relation_child="tante"))
    assert ("relation_beside" in {step.code for step in view.assessment.trace}) is not apart
