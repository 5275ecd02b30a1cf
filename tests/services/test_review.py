"""The supervisor's work through the services, on both databases: each rule from both sides."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from screening_desk.records.models import AuditEntry, Staff
from screening_desk.services import review, screening
from screening_desk.services.errors import Refused
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.services.cases import decided, handed_over, read

PROCEED = DecisionInput(kind="proceed", reason="Tidak ada yang menahan")
REFUSE = DecisionInput(
    kind="refuse_entry",
    reason="Dokumen palsu",
    ground="13.1.c",
    placement_answer="Orang kedua sependapat; bukan korban",
)


def last_entry(office: Office) -> tuple[str, str, str]:
    with office.store.read() as session:
        query = select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code)
        row = session.execute(query.order_by(AuditEntry.sequence.desc())).first()
        assert row is not None
        return tuple(row)


def test_the_queue_puts_danger_first_then_the_longest_wait_and_names_nobody(office: Office) -> None:
    first = handed_over(office)
    office.clock.move(minutes=5)
    danger = handed_over(office, yes=("B",))
    rows = review.queue(office.supervisor)
    assert [row.case_id for row in rows] == [danger, first]
    assert [row.priority for row in rows] == ["now", "shift"]
    assert "ERIKSSON" not in repr(rows)


def test_opening_claims_the_case_and_the_counter_hears_of_it(office: Office) -> None:
    case_id = handed_over(office)
    review.open_case(office.supervisor, case_id)
    assert screening.progress(office.officer, case_id).opened_by == "S. Contoh"
    assert review.queue(office.supervisor)[0].state == "opened"
    assert last_entry(office)[:2] == ("case.open", "done")


def test_the_first_judgement_opens_only_after_the_own_reading(office: Office) -> None:
    case_id = handed_over(office)
    before = review.open_case(office.supervisor, case_id)
    assert before.first is None
    assert before.hand_over_reason == ""
    assert before.identity.primary_identifier == "ERIKSSON"
    after = read(office, case_id)
    assert after.first is not None
    assert after.second is not None
    assert after.hand_over_reason == "Jawaban perlu didalami"
    assert (after.first.level, after.second.level) == ("partial", "partial")


def test_a_reading_is_saved_once_and_with_a_reason(office: Office) -> None:
    case_id = handed_over(office)
    case = review.open_case(office.supervisor, case_id)
    with pytest.raises(Refused, match="reason_missing"):
        review.save_second_reading(office.supervisor, case_id, case.sequence, {"P3": "no"}, None, " ")
    case = read(office, case_id)
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.save_second_reading(office.supervisor, case_id, case.sequence, {"P3": "no"}, None, "lagi")


@pytest.mark.parametrize("who", ["officer", "colleague", "head", "administrator", "auditor"])
def test_nobody_but_a_supervisor_opens_or_decides(office: Office, who: str) -> None:
    case_id = handed_over(office)
    with pytest.raises(Refused, match="no_right"):
        review.open_case(office.desks[who], case_id)
    with pytest.raises(Refused, match="no_right"):
        review.decide(office.desks[who], case_id, 1, PROCEED)
    assert last_entry(office) == ("case.decide", "refused", "no_right")


def test_a_decision_needs_the_own_reading_unless_there_is_danger(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    with pytest.raises(Refused, match="reading_first"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    danger = review.open_case(office.supervisor, handed_over(office, yes=("B",)))
    choice = DecisionInput(kind="hand_to_health", reason="Cedera")
    assert review.decide(office.supervisor, danger.case_id, danger.sequence, choice).decided


def test_a_decision_needs_a_written_reason_and_fits_the_mode(office: Office) -> None:
    case = read(office, handed_over(office))
    with pytest.raises(Refused, match="reason_missing"):
        review.decide(office.supervisor, case.case_id, case.sequence, replace(PROCEED, reason="  "))
    with pytest.raises(Refused, match="decision_not_for_mode"):
        review.decide(
            office.supervisor,
            case.case_id,
            case.sequence,
            DecisionInput("defer_departure", "x", basis="SE, sampai besok"),
        )


def test_whoever_screened_does_not_decide_unless_alone_on_duty(office: Office) -> None:
    case = read(office, handed_over(office, by=office.supervisor))
    with pytest.raises(Refused, match="own_screening"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    alone = replace(PROCEED, alone_on_duty=True)
    with pytest.raises(Refused, match="own_screening"):
        review.decide(office.supervisor, case.case_id, case.sequence, alone)
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.second.actor.id).values(active=False))
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, alone).decisions
    assert decision.alone_on_duty


def test_two_supervisors_at_once_only_the_one_who_saw_the_newest_decides(office: Office) -> None:
    case = read(office, handed_over(office))
    review.open_case(office.second, case.case_id)
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    fresh = review.open_case(office.supervisor, case.case_id)
    assert review.decide(office.supervisor, case.case_id, fresh.sequence, PROCEED).decided


def test_a_refusal_has_exactly_one_ground(office: Office) -> None:
    case = read(office, handed_over(office))
    for ground in ("", "13.1.k", "16.1.a"):
        with pytest.raises(Refused, match="ground_missing"):
            review.decide(office.supervisor, case.case_id, case.sequence, replace(REFUSE, ground=ground))


def test_a_refusal_from_partial_upwards_needs_a_second_person_and_an_answer(office: Office) -> None:
    case = read(office, handed_over(office))
    desk, second = office.supervisor, office.second.actor
    with pytest.raises(Refused, match="second_person_missing"):
        review.decide(desk, case.case_id, case.sequence, REFUSE)
    with pytest.raises(Refused, match="second_person_same"):
        review.decide(desk, case.case_id, case.sequence, replace(REFUSE, second_person=desk.actor))
    with pytest.raises(Refused, match="second_person_missing"):
        review.decide(desk, case.case_id, case.sequence, replace(REFUSE, second_person=office.colleague.actor))
    with pytest.raises(Refused, match="placement_answer_missing"):
        choice = replace(REFUSE, second_person=second, placement_answer="")
        review.decide(desk, case.case_id, case.sequence, choice)
    (decision,) = review.decide(desk, case.case_id, case.sequence, replace(REFUSE, second_person=second)).decisions
    assert (decision.kind, decision.ground, decision.second_person) == ("refuse_entry", "13.1.c", "P. Misalnya")


def test_without_concern_a_refusal_needs_no_second_person(office: Office) -> None:
    case = read(office, handed_over(office, yes=()), yes=())
    assert review.decide(office.supervisor, case.case_id, case.sequence, replace(REFUSE, placement_answer="")).decided


def test_a_deferral_needs_its_basis(office: Office) -> None:
    case = read(office, handed_over(office, mrz=CITIZEN, mode="departure"))
    with pytest.raises(Refused, match="until_missing"):
        review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput("defer_departure", "ragu"))
    choice = DecisionInput("defer_departure", "ragu", basis="SE Dirjen, sampai 25-11-2026 09.00")
    assert review.decide(office.supervisor, case.case_id, case.sequence, choice).decided


def test_a_decision_is_appended_and_a_later_one_stands_beside_it(office: Office) -> None:
    case = decided(office, handed_over(office))
    assert review.queue(office.supervisor) == ()
    assert len(review.queue(office.supervisor, open_only=False)) == 1
    again = review.decide(office.supervisor, case.case_id, case.sequence, replace(PROCEED, reason="Dibuka lagi"))
    assert [decision.reason for decision in again.decisions] == ["Sejalan pada dua telaah", "Dibuka lagi"]
    assert [row.state for row in screening.recent(office.officer)] == ["decided"]
