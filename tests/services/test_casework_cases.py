"""The field cases of casework: whose case it is, who decides, what the trail says, and an age that stays what it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry, Screening
from screening_desk.services import review
from screening_desk.services.access import Role
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_tasks import TaskInput, add_task, end_task
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.review import DecisionInput
from screening_desk.services.third import save_third_reading
from tests.office import Office
from tests.services.cases import handed_over, read

PROCEED = DecisionInput(kind="proceed", reason="Sejalan")
BORN_26_NOV_2008 = "P<UTOCONTOH<<ANAK<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO0811264F3104183<<<<<<<<<<<<<<<0"


def trail(office: Office, action: str) -> list[tuple[str, str, str, str]]:
    with office.store.read() as session:
        query = select(AuditEntry.person_id, AuditEntry.object_id, AuditEntry.outcome, AuditEntry.reason_code)
        rows = session.execute(query.where(AuditEntry.action == action).order_by(AuditEntry.sequence))
        return [tuple(row) for row in rows]


def test_a_case_that_is_not_here_does_not_say_whether_it_exists(office: Office) -> None:
    """PUB-CASEWORK-01."""
    elsewhere, desk = "f" * 32, office.supervisor
    until = datetime(2027, 1, 1, tzinfo=UTC)
    asks = (
        lambda: review.open_case(desk, elsewhere),
        lambda: review.take_case(desk, elsewhere, 1),
        lambda: review.decide(desk, elsewhere, 1, PROCEED),
        lambda: note_held(desk, elsewhere, NoteInput("food")),
        lambda: add_task(desk, elsewhere, TaskInput("check_ticket", desk.actor.id, until)),
        lambda: end_task(desk, elsewhere, "x"),
        lambda: save_third_reading(desk, elsewhere, 1, ReadingInput({}, 3, "x")),
    )
    for ask in asks:
        with pytest.raises(Refused, match="not_found"):
            ask()
    assert [row[2:] for row in trail(office, "case.open")] == [("refused", "not_found")] * 2, "each is written down"
    assert [row[2:] for row in trail(office, "case.third")] == [("refused", "not_found")]


def test_a_case_that_changes_hands_names_who_acted_from_whom_and_when(office: Office) -> None:
    """PUB-CASEWORK-02."""
    case = review.open_case(office.supervisor, handed_over(office))
    office.clock.move(minutes=3)
    at = office.clock.now()
    taken = review.take_case(office.second, case.case_id, case.sequence)
    event = taken.events[-1]
    assert (event.at, event.by, event.facts) == (at, "P. Misalnya", {"taken": True, "from": office.supervisor.actor.id})
    assert trail(office, "case.open")[-1] == (office.second.actor.id, case.case_id, "done", "taken")


@pytest.mark.parametrize("danger", [False, True])
def test_nobody_decides_an_own_screening_whatever_roles_are_held(office: Office, danger: bool) -> None:
    """PUB-CASEWORK-04."""
    own = review.open_case(
        office.supervisor, handed_over(office, by=office.supervisor, yes=("B",) if danger else ("C4",))
    )
    with pytest.raises(Refused, match="own_screening"):
        review.decide(office.supervisor, own.case_id, own.sequence, DecisionInput("hand_to_health", "x"))
    with pytest.raises(Refused, match="own_screening"):
        review.save_second_reading(office.supervisor, own.case_id, own.sequence, ReadingInput({"P3": "no"}, 3, "x"))
    as_officer = Desk(office.store, office.reference, office.clock, office.officer.actor)
    assert as_officer.actor.role is Role.OFFICER
    with pytest.raises(Refused, match="no_right"):
        review.open_case(as_officer, own.case_id)


def test_a_minor_on_the_day_of_the_case_stays_one_and_the_header_says_the_age_of_today(office: Office) -> None:
    """PUB-CASEWORK-05."""
    office.clock.moment = datetime(2026, 11, 25, 3, tzinfo=UTC)
    case = read(office, handed_over(office, mrz=BORN_26_NOV_2008))
    assert (case.child, case.age) == (True, 17)
    office.clock.moment = datetime(2026, 12, 10, 3, tzinfo=UTC)
    later = review.open_case(office.supervisor, case.case_id)
    assert (later.child, later.age, later.skips) == (True, 18, "child")
    with office.store.read() as session:
        assert session.scalars(select(Screening.age_band)).one() == "0-17"
