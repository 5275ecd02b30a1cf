"""What goes wrong in other case systems, and does not here."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from screening_desk.documents import digits
from screening_desk.records.models import AuditEntry
from screening_desk.services import follow_up, review
from screening_desk.services.blind import ReadingInput
from screening_desk.services.errors import Refused
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.services.cases import handed_over


def entries(office: Office, action: str) -> list[AuditEntry]:
    """The entries of one action, in order."""
    with office.store.read() as session:
        return list(
            session.scalars(select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.sequence))
        )


def test_a_case_of_nobody_here_is_refused_and_logged(office: Office) -> None:
    """PUB-CASEWORK-01: the refusal does not tell whether another office has it."""
    handed_over(office)
    for act in (review.open_case, follow_up.open_follow_up):
        with pytest.raises(Refused, match="not_found"):
            act(office.supervisor, "0" * 32)
        assert (entries(office, "case.open")[-1].outcome, entries(office, "case.open")[-1].reason_code) == (
            "refused", "not_found",
        )  # fmt: skip


def test_taking_a_case_over_names_who_acts(office: Office) -> None:
    """PUB-CASEWORK-02: the acting person, from whom, and when, written in the act itself."""
    case_id = handed_over(office)
    first = review.open_case(office.supervisor, case_id)
    office.clock.move(minutes=5)
    view = review.take_case(office.second, case_id, first.sequence)
    (_, taken) = entries(office, "case.open")
    assert (taken.person_id, taken.reason_code) == (office.second.actor.id, "taken")
    assert [(event.by, event.kind) for event in view.events[-2:]] == [
        ("S. Contoh", "opened"),
        ("P. Misalnya", "opened"),
    ]
    assert view.events[-1].facts == {"taken": True, "from": office.supervisor.actor.id}
    assert view.events[-1].at == office.clock.now()


def test_nobody_decides_an_own_case_whatever_the_roles(office: Office) -> None:
    """PUB-CASEWORK-04: own answers are no second reading, and without one nothing is decided."""
    desk = office.supervisor
    case_id = handed_over(office, by=desk)
    view = review.open_case(desk, case_id)
    with pytest.raises(Refused, match="own_screening"):
        review.save_second_reading(desk, case_id, view.sequence, ReadingInput({"C4": "yes"}, 4, "telaah sendiri"))
    with pytest.raises(Refused, match="own_screening"):
        review.decide(desk, case_id, view.sequence, DecisionInput("proceed", "sendiri"))


def test_who_was_a_child_on_the_day_of_the_case_stays_one_in_it(office: Office) -> None:
    """PUB-CASEWORK-05: two days before the birthday; the person is 18 afterwards, the case is a child's for ever."""
    born = "081126"
    check = digits.digit(digits.values(born))
    case_id = handed_over(office, mrz=CITIZEN.replace("9001011F", f"{born}{check}F"))
    view = review.open_case(office.supervisor, case_id)
    assert (view.identity.birth_date, view.age, view.child) == (date(2008, 11, 26), 17, True)
    office.clock.move(days=16)
    view = review.open_case(office.supervisor, case_id)
    assert (view.age, view.child) == (18, True)
    assert follow_up.open_follow_up(office.supervisor, case_id).child
