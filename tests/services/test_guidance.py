"""Which guidance a situation calls for: where the need arises, and nowhere else."""

from __future__ import annotations

import pytest

from screening_desk.reference import Reference
from screening_desk.rules.assessment import Answer
from screening_desk.services import guidance, review, screening
from screening_desk.services.draft import Draft
from screening_desk.services.guidance import AFTERWARDS, at_counter, for_case, in_depth
from screening_desk.services.judging import ScreeningView
from tests.office import CITIZEN, ERIKSSON, Office, scanned
from tests.services.cases import handed_over, read

CHILD = {"A1": "yes"}
ALONE_WITH_A_STRANGER = {"A1": "yes", "A2": "yes", "A3": "yes", "B": "no"}


def seen(office: Office, mrz: str = CITIZEN, given: dict[str, str] | None = None, **answers: Answer) -> ScreeningView:
    """An open screening with some answers."""
    desk = office.officer
    draft = Draft("", "arrival", desk.clock.now(), scanned(mrz), accompanied=False)
    for item, value in answers.items():
        draft = draft.answer(draft.opened_at, item, value)
    return screening.look_at(desk, draft.give(draft.opened_at, **(given or {})))


def test_nothing_is_called_for_while_nothing_points_to_a_need(office: Office, reference_data: Reference) -> None:
    for view in (seen(office), seen(office, P1="yes"), seen(office, mrz=ERIKSSON, P1="yes")):
        assert at_counter(view, reference_data) == in_depth(view, reference_data) == ()


def test_danger_is_told_everywhere_with_the_rights(office: Office, reference_data: Reference) -> None:
    view = seen(office, B="yes")
    assert at_counter(view, reference_data) == in_depth(view, reference_data) == ("danger", *AFTERWARDS)


@pytest.mark.parametrize(("answers", "counter"), [(CHILD, ()), (ALONE_WITH_A_STRANGER, ("child", *AFTERWARDS))])
def test_a_child_alone_calls_for_nothing_at_the_counter_but_is_asked_rightly_in_depth(
    office: Office, reference_data: Reference, answers: dict[str, Answer], counter: tuple[str, ...]
) -> None:
    view = seen(office, **answers)
    assert at_counter(view, reference_data) == counter
    assert in_depth(view, reference_data)[:1] == ("child",)


def test_a_foreigner_is_protected_from_some_indications_upwards(office: Office, reference_data: Reference) -> None:
    view = seen(office, mrz=ERIKSSON, C4="yes")
    assert in_depth(view, reference_data) == ("foreign_victim", *AFTERWARDS)
    assert at_counter(view, reference_data) == (), "the law for presumed victims is no matter of the counter's page"
    assert in_depth(seen(office, C4="yes"), reference_data) == (), "of a citizen Arts 86 to 88 say nothing"


def test_a_citizen_coming_home_is_told_about_without_any_indication(office: Office, reference_data: Reference) -> None:
    view = seen(office, given={"returned": "yes"})
    assert guidance.comes_home(view.findings, reference_data)
    assert at_counter(view, reference_data) == ("returnee", *AFTERWARDS)


def test_a_supervisor_is_told_by_what_may_be_seen(office: Office) -> None:
    case_id = handed_over(office, yes=("C4",))
    assert for_case(read(office, case_id, yes=("C4",))) == ("foreign_victim", *AFTERWARDS)
    citizen = handed_over(office, mrz=CITIZEN, yes=("C4",))
    assert for_case(read(office, citizen, yes=("C4",))) == ()


def test_the_first_judgement_stays_closed_before_an_own_reading(office: Office) -> None:
    assert for_case(review.open_case(office.supervisor, handed_over(office, yes=("C4",)))) == ()
