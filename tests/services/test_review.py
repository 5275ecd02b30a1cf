"""The supervisor's work through the services, on both databases: each rule from both sides."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, event, select, update

from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AnswerRow, AuditEntry, Staff
from screening_desk.records.work import Work
from screening_desk.rules.assessment import Answer
from screening_desk.services import review, screening
from screening_desk.services.blind import ReadingInput
from screening_desk.services.decision_form import Handing
from screening_desk.services.draft import How
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, ERIKSSON, Office
from tests.services.cases import decided, handed_over, read, to_health

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


def test_a_long_queue_is_read_with_as_many_statements_as_a_short_one(office: Office) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    def statements() -> int:
        asked.clear()
        review.queue(office.supervisor, open_only=False)
        return len(asked)

    handed_over(office)
    decided(office, handed_over(office))
    event.listen(Engine, "before_cursor_execute", note)
    try:
        short = statements()
        for _ in range(4):
            handed_over(office)
        decided(office, handed_over(office))
        assert statements() == short
    finally:
        event.remove(Engine, "before_cursor_execute", note)


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


def test_a_reading_is_saved_once_with_a_reason_and_how_certain_it_is(office: Office) -> None:
    case_id = handed_over(office)
    case = review.open_case(office.supervisor, case_id)
    with pytest.raises(Refused, match="reason_missing"):
        review.save_second_reading(office.supervisor, case_id, case.sequence, ReadingInput({"P3": "no"}, 3, " "))
    for certainty in (None, 0, 6):
        with pytest.raises(Refused, match="certainty_missing"):
            review.save_second_reading(
                office.supervisor, case_id, case.sequence, ReadingInput({"P3": "no"}, certainty, "x")
            )
    case = read(office, case_id)
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.save_second_reading(office.supervisor, case_id, case.sequence, ReadingInput({"P3": "no"}, 3, "lagi"))


def test_a_reading_keeps_how_each_answer_is_known_and_what_was_declined(office: Office) -> None:
    case_id = handed_over(office)
    case = review.open_case(office.supervisor, case_id)
    answers: dict[str, Answer] = {"P3": "no", "C4": "yes", "C5": "yes", "P2": "not_asked", "Q1": "unknown"}
    known: dict[str, How] = {"C4": "document"}
    case = review.save_second_reading(
        office.supervisor,
        case_id,
        case.sequence,
        ReadingInput(answers, 3, "x", known=known, declined=("C5", "P2", "C7", "A0")),
    )
    assert case.second is not None
    kept = {item: (one.value, one.how, one.declined) for item, one in case.second.answers.items()}
    assert kept == {
        "P3": ("no", "seen", False),
        "C4": ("yes", "document", False),
        "C5": ("yes", "told", True),
        "P2": ("not_asked", "", True),
        "Q1": ("unknown", "told", False),
        "C7": ("not_asked", "", True),
        "A0": ("unknown", "", True),
    }, "declined is never a no, and a yes given before stays"
    with office.store.read() as session:
        rows = session.scalars(select(AnswerRow).where(AnswerRow.reading == 2))
        assert {row.item: (row.value, row.how, row.declined) for row in rows} == kept


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
    choice = to_health(office.clock.now())
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


def test_whoever_screened_neither_reads_again_nor_decides(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office, by=office.supervisor))
    assert case.first is not None, "one's own judgement is no secret"
    with pytest.raises(Refused, match="own_screening"):
        review.save_second_reading(
            office.supervisor, case.case_id, case.sequence, ReadingInput({"P3": "no"}, 3, "lagi")
        )
    with pytest.raises(Refused, match="own_screening"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    assert last_entry(office) == ("case.decide", "refused", "own_screening")


def test_alone_on_duty_is_recorded_as_the_exception_it_is(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office, by=office.supervisor))
    alone = replace(PROCEED, alone_on_duty=True)
    with pytest.raises(Refused, match="alone_needs_reason"):
        review.decide(office.supervisor, case.case_id, case.sequence, alone)
    choice = replace(alone, alone_reason="P. Misalnya di rumah, tidak dapat dihubungi")
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert decision.alone_on_duty
    assert decision.alone_reason == choice.alone_reason
    assert last_entry(office) == ("case.decide", "done", "proceed.alone")


def test_the_only_supervisor_of_an_office_needs_no_reason_for_being_alone(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office, by=office.supervisor))
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.second.actor.id).values(active=False))
    choice = replace(PROCEED, alone_on_duty=True)
    assert review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions[0].alone_on_duty


def test_alone_on_duty_is_not_recorded_of_somebody_elses_screening(office: Office) -> None:
    case = read(office, handed_over(office))
    choice = replace(PROCEED, alone_on_duty=True, alone_reason="sendiri")
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert (decision.alone_on_duty, decision.alone_reason) == (False, "")


def test_of_two_claims_at_once_the_one_on_the_older_version_is_refused(office: Office) -> None:
    case_id = handed_over(office)
    (row,) = review.queue(office.supervisor)
    (same,) = review.queue(office.second)
    review.open_case(office.supervisor, case_id, row.sequence)
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.open_case(office.second, case_id, same.sequence)
    assert last_entry(office) == ("case.open", "refused", "changed_meanwhile")


def test_looking_at_a_case_somebody_has_disturbs_nobody(office: Office) -> None:
    case = read(office, handed_over(office))
    (row,) = review.queue(office.second)
    looked = review.open_case(office.second, case.case_id, row.sequence)
    assert (looked.holder, looked.sequence) == ("S. Contoh", case.sequence)
    with pytest.raises(Refused, match="open_elsewhere"):
        review.decide(office.second, case.case_id, looked.sequence, PROCEED)
    assert review.decide(office.supervisor, case.case_id, case.sequence, PROCEED).decided


def test_a_case_taken_over_belongs_to_whoever_took_it(office: Office) -> None:
    case = read(office, handed_over(office))
    taken = review.take_case(office.second, case.case_id, case.sequence)
    assert taken.holder == "P. Misalnya"
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    with pytest.raises(Refused, match="changed_meanwhile"):
        review.take_case(office.supervisor, case.case_id, case.sequence)
    assert review.decide(office.second, case.case_id, taken.sequence, PROCEED).decided


def test_a_citizen_is_never_refused_entry(office: Office) -> None:
    case = read(office, handed_over(office, mrz=CITIZEN))
    with pytest.raises(Refused, match="decision_not_for_mode"):
        review.decide(office.supervisor, case.case_id, case.sequence, replace(REFUSE, second_person=office.head.actor))
    assert "refuse_entry" not in review.offered(case)


def test_care_of_a_presumed_victim_is_offered_where_something_points_to_it(office: Office) -> None:
    assert "victim_care" not in review.offered(read(office, handed_over(office, yes=()), yes=()))
    assert "victim_care" in review.offered(read(office, handed_over(office)))


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


@pytest.mark.parametrize(("mrz", "mode", "kind"), [
    (CITIZEN, "departure", "defer_departure"), (CITIZEN, "applicant", "defer_application"),
])  # fmt: skip
def test_a_deferral_needs_its_basis_and_an_end_that_lies_ahead(office: Office, mrz: str, mode: str, kind: str) -> None:
    case = read(office, handed_over(office, mrz=mrz, mode=mode))
    until = office.clock.now() + timedelta(hours=3)
    for basis, end, code in (
        ("", until, "basis_missing"), ("SE Dirjen", None, "until_missing"), ("SE Dirjen", office.clock.now(), "until_past"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=code):
            choice = DecisionInput(kind, "ragu", basis=basis, until=end)
            review.decide(office.supervisor, case.case_id, case.sequence, choice)
    choice = DecisionInput(kind, "ragu", basis="SE Dirjen", until=until, handing=Handing("home"))
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert (decision.basis, decision.until) == ("SE Dirjen", until)


def test_a_basis_longer_than_the_store_keeps_is_refused_with_its_length(office: Office) -> None:
    case = read(office, handed_over(office, mrz=CITIZEN, mode="departure"))
    until = office.clock.now() + timedelta(hours=3)
    choice = DecisionInput("defer_departure", "ragu", basis="x" * 201, until=until, handing=Handing("nobody"))
    with pytest.raises(Refused, match="basis_too_long") as refused:
        review.decide(office.supervisor, case.case_id, case.sequence, choice)
    assert refused.value.facts == {"most": 200}
    assert review.decide(office.supervisor, case.case_id, case.sequence, replace(choice, basis="x" * 200)).decided


def test_what_is_done_to_a_case_that_does_not_exist_is_refused(office: Office) -> None:
    for act in (
        lambda: review.open_case(office.supervisor, "0" * 32),
        lambda: review.take_case(office.supervisor, "0" * 32, 1),
        lambda: review.decide(office.supervisor, "0" * 32, 1, PROCEED),
    ):
        with pytest.raises(Refused, match="not_found"):
            act()


def test_a_second_person_is_who_the_store_says(office: Office) -> None:
    case = read(office, handed_over(office))
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.head.actor.id).values(active=False))
    promoted = replace(office.colleague.actor, role=office.head.actor.role)
    for second in (office.head.actor, promoted):
        with pytest.raises(Refused, match="second_person_missing"):
            review.decide(office.supervisor, case.case_id, case.sequence, replace(REFUSE, second_person=second))


def test_a_ground_is_kept_only_with_a_refusal(office: Office) -> None:
    case = read(office, handed_over(office))
    choice = replace(PROCEED, ground="13.1.c")
    assert review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions[0].ground == ""


def test_when_the_entry_cannot_be_written_nothing_is_returned(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case_id = handed_over(office)
    case = read(office, handed_over(office))

    def full(*_: object, **__: object) -> int:
        raise DiskFull

    monkeypatch.setattr(Work, "audit", full)
    for act in (
        lambda: review.open_case(office.supervisor, case_id),
        lambda: review.take_case(office.second, case.case_id, case.sequence),
        lambda: review.decide(office.supervisor, case.case_id, case.sequence, PROCEED),
    ):
        with pytest.raises(Unavailable):
            act()
    monkeypatch.undo()
    assert [row.state for row in review.queue(office.supervisor)] == ["waiting", "opened"]


def test_the_queue_tells_of_documents_without_telling_whose(office: Office) -> None:
    short = ERIKSSON.replace("3104183", "2612015")
    handed_over(office, mrz=short[:-1] + "0", yes=())
    (row,) = review.queue(office.officer)
    assert any(reason.code == "six_months" for reason in row.reasons)
    assert all(set(reason.facts) <= {"case", "days", "months"} for reason in row.reasons)


def test_a_decision_is_appended_and_a_later_one_stands_beside_it(office: Office) -> None:
    case = decided(office, handed_over(office))
    assert review.queue(office.supervisor) == ()
    assert len(review.queue(office.supervisor, open_only=False)) == 1
    again = review.decide(office.supervisor, case.case_id, case.sequence, replace(PROCEED, reason="Dibuka lagi"))
    assert [decision.reason for decision in again.decisions] == ["Sejalan pada dua telaah", "Dibuka lagi"]
    assert [row.state for row in screening.recent(office.officer)] == ["decided"]


@pytest.mark.parametrize(
    ("call", "kinds"),
    [
        ("arrival", {"proceed", "refuse_entry", "victim_care", "hand_to_police", "hand_to_health"}),
        ("departure", {"proceed", "defer_departure", "refuse_exit", "victim_care", "hand_to_police", "hand_to_health"}),
    ],
)
def test_somebody_of_a_crew_is_decided_as_the_ship_goes(office: Office, call: str, kinds: set[str]) -> None:
    case = read(office, handed_over(office, mode="crew", given={"vessel_call": call}))
    assert set(review.offered(case)) == kinds
    done = review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    assert done.decisions[-1].kind == "proceed"


def test_care_of_a_presumed_victim_is_taken_only_where_something_points_to_it(office: Office) -> None:
    case = read(office, handed_over(office, yes=()), yes=())
    with pytest.raises(Refused, match="decision_not_for_mode"):
        review.decide(office.supervisor, case.case_id, case.sequence, replace(PROCEED, kind="victim_care"))
