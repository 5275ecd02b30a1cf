"""What a supervisor says of the questions: optional, of this case's answers alone, and each decision for itself."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from screening_desk.records.interview_models import ItemFinding
from screening_desk.services import review
from screening_desk.services.case_view import CaseView
from screening_desk.services.errors import Refused
from screening_desk.services.marks import markable
from screening_desk.services.review import DecisionInput
from tests.office import Office
from tests.services.cases import handed_over, read


def decide(office: Office, case: CaseView, **marks: str) -> CaseView:
    """Decide with marks."""
    choice = DecisionInput(kind="proceed", reason="Sejalan pada dua telaah", marks=marks)
    return review.decide(office.supervisor, case.case_id, case.sequence, choice)


def stored(office: Office) -> set[tuple[str, str]]:
    """Every mark in the store."""
    with office.store.read() as session:
        return {(each.item, each.finding) for each in session.scalars(select(ItemFinding))}


def test_a_yes_can_have_helped_or_misled_and_a_no_only_misled(office: Office) -> None:
    case = read(office, handed_over(office, yes=("C4",)), yes=("C4", "P2"))
    offered = markable(case)
    assert offered["C4"] == offered["P2"] == ("helped", "misled"), "yes in either review"
    assert offered["P3"] == ("misled",)
    assert "C5" not in offered, "nobody answered it"


def test_nothing_can_be_marked_that_may_not_be_seen_yet(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office, yes=("C4",)))
    assert markable(case) == {}


def test_marks_are_kept_with_their_decision_and_shown_with_it(office: Office) -> None:
    case = read(office, handed_over(office, yes=("C4",)))
    after = decide(office, case, C4="helped", P3="misled")
    assert after.decisions[-1].marks == {"C4": "helped", "P3": "misled"}
    assert stored(office) == {("C4", "helped"), ("P3", "misled")}


def test_a_later_decision_has_its_own_marks_and_the_first_keeps_its(office: Office) -> None:
    case = decide(office, read(office, handed_over(office, yes=("C4",))), C4="helped")
    again = decide(office, case, C4="misled")
    assert [decision.marks for decision in again.decisions] == [{"C4": "helped"}, {"C4": "misled"}]
    assert decide(office, again).decisions[-1].marks == {}


@pytest.mark.parametrize("marks", [{"P3": "helped"}, {"C5": "helped"}, {"C4": "wrong"}, {"ZZ": "misled"}])
def test_what_was_not_answered_so_cannot_be_marked(office: Office, marks: dict[str, str]) -> None:
    case = read(office, handed_over(office, yes=("C4",)))
    with pytest.raises(Refused, match="mark_without_answer"):
        decide(office, case, **marks)
    assert stored(office) == set()
