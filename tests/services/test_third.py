"""Two unequal readings and the third: who may make it, what they see, what waits for it, and who goes on without."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from screening_desk.records.ids import uuid7
from screening_desk.records.models import AuditEntry, Staff
from screening_desk.services import chronology, consent, data_extract, history, referral, review, subject_requests
from screening_desk.services.access import Role
from screening_desk.services.blind import ReadingInput
from screening_desk.services.care import open_care
from screening_desk.services.case_view import CaseView
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused
from screening_desk.services.letter import LetterPlan
from screening_desk.services.readers import THIRD
from screening_desk.services.review import DecisionInput
from screening_desk.services.subject_requests import RequestInput
from screening_desk.services.third import revise_reading, save_third_reading
from tests.office import Office
from tests.services.cases import agreed, handed_over, read, shelter, to_health

PROCEED = DecisionInput(kind="proceed", reason="Tidak ada yang menahan")
REASON = "Dari catatan dan dokumen"


def unequal(office: Office) -> CaseView:
    """The counter found a part, the second reader nothing."""
    case = read(office, handed_over(office), yes=())
    assert case.first is not None
    assert case.second is not None
    assert (case.first.level, case.second.level) == ("partial", "none_yet")
    return case


def third_read(office: Office, case: CaseView, *, by: Desk | None = None, yes: tuple[str, ...] = ("C4",)) -> CaseView:
    desk = by or office.second
    seen = review.open_case(desk, case.case_id)
    answers = {item: "yes" if item in yes else "no" for item in (*desk.reference.catalogue.quick, *yes)}
    return save_third_reading(desk, case.case_id, seen.sequence, ReadingInput(answers, 3, REASON))  # type: ignore[arg-type]


def another_supervisor(office: Office) -> Desk:
    """One more supervisor of the office."""
    person = Staff(id=uuid7(), username="n.andai", display_name="N. Andai", role=Role.SUPERVISOR, nip="")
    person.created_at, person.first_passphrase, person.active = office.clock.now(), False, True
    with office.store.write() as work:
        work.session.add(person)
        work.session.flush()
        actor = Actor(person.id, "N. Andai", "n.andai", Role.SUPERVISOR)
    return replace(office.supervisor, actor=actor)


def entries(office: Office, action: str) -> list[tuple[str, str]]:
    with office.store.read() as session:
        query = select(AuditEntry.outcome, AuditEntry.reason_code).where(AuditEntry.action == action)
        return [tuple(each) for each in session.execute(query.order_by(AuditEntry.sequence))]


def test_equal_results_need_no_third_reader(office: Office) -> None:
    case = read(office, handed_over(office))
    assert not case.third_due
    assert review.decide(office.supervisor, case.case_id, case.sequence, PROCEED).decided


def test_unequal_results_wait_for_a_third_reader(office: Office) -> None:
    case = unequal(office)
    assert case.third_due
    with pytest.raises(Refused, match="third_first"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    after = third_read(office, case)
    assert not after.third_due
    assert after.holder == "S. Contoh", "the case stays with whoever has it"
    assert review.decide(office.supervisor, case.case_id, after.sequence, PROCEED).decided
    assert entries(office, "case.third") == [("done", "third_saved")]


def test_a_result_that_was_not_assessed_is_none_to_differ_from(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    answers = dict.fromkeys(office.reference.catalogue.quick, "not_asked")
    case = review.save_second_reading(office.supervisor, case.case_id, case.sequence, ReadingInput(answers, 2, REASON))  # type: ignore[arg-type]
    assert case.second is not None
    assert case.second.level == "not_assessed"
    assert not case.third_due


def test_the_third_reader_sees_facts_and_no_judgement_until_their_own_is_saved(office: Office) -> None:
    case = unequal(office)
    seen = review.open_case(office.second, case.case_id)
    assert seen.reads == THIRD
    assert seen.identity.primary_identifier == "ERIKSSON"
    assert seen.findings == case.findings
    assert (seen.first, seen.second, seen.hand_over_reason, seen.decisions) == (None, None, "", ())
    assert not [event for event in seen.events if "level" in event.facts]
    past = history.view_screening(office.second, case.screening_id, "other")
    assert past.withheld == "reading", "nor on the page of past screenings"
    after = third_read(office, case)
    assert after.first is not None
    assert after.second is not None
    assert after.third is not None
    assert (after.third.level, after.third.certainty, after.third.reason) == ("partial", 3, REASON)
    assert history.view_screening(office.second, case.screening_id, "other").withheld == ""


def test_the_third_reader_may_revise_once_and_both_stay(office: Office) -> None:
    after = third_read(office, unequal(office))
    answers = dict.fromkeys(office.reference.catalogue.quick, "no")
    revised = revise_reading(
        office.second, after.case_id, after.sequence, ReadingInput(answers, 5, "Setelah melihat semua")
    )  # type: ignore[arg-type]
    assert revised.third is not None
    assert revised.revised is not None
    assert (revised.third.level, revised.revised.level) == ("partial", "none_yet")
    with pytest.raises(Refused, match="not_third_reader"):
        revise_reading(office.second, after.case_id, revised.sequence, ReadingInput(answers, 5, "lagi"))  # type: ignore[arg-type]


@pytest.mark.parametrize("who", ["supervisor", "officer", "head", "administrator", "auditor"])
def test_nobody_who_met_the_person_or_is_no_supervisor_reads_third(office: Office, who: str) -> None:
    case = unequal(office)
    with pytest.raises(Refused, match="not_third_reader" if who == "supervisor" else "no_right"):
        save_third_reading(office.desks[who], case.case_id, case.sequence, ReadingInput({"P3": "no"}, 3, REASON))


def test_who_screened_or_once_had_the_case_reads_no_third(office: Office) -> None:
    case_id = handed_over(office, by=office.second)
    case = read(office, case_id, yes=())
    assert review.open_case(office.second, case_id).reads == 0
    other = unequal(office)
    taken = review.take_case(office.second, other.case_id, other.sequence)
    back = review.take_case(office.supervisor, other.case_id, taken.sequence)
    assert review.open_case(office.second, other.case_id).first is not None
    with pytest.raises(Refused, match="not_third_reader"):
        save_third_reading(office.second, other.case_id, back.sequence, ReadingInput({"P3": "no"}, 3, REASON))
    assert case.third_due


def test_a_third_reading_says_how_certain_and_why(office: Office) -> None:
    case = unequal(office)
    seen = review.open_case(office.second, case.case_id)
    for certainty, reason, code in ((None, REASON, "certainty_missing"), (3, " ", "reason_missing")):
        with pytest.raises(Refused, match=code):
            save_third_reading(
                office.second, case.case_id, seen.sequence, ReadingInput({"P3": "no"}, certainty, reason)
            )


def test_of_two_third_readers_the_later_is_refused(office: Office) -> None:
    case, another = unequal(office), another_supervisor(office)
    third_read(office, case)
    with pytest.raises(Refused, match="not_third_reader"):
        third_read(office, case, by=another)


def test_going_on_without_a_third_reader_is_said_with_its_reason(office: Office) -> None:
    case = unequal(office)
    alone = replace(PROCEED, without_third=True)
    with pytest.raises(Refused, match="alone_needs_reason"):
        review.decide(office.supervisor, case.case_id, case.sequence, alone)
    choice = replace(alone, alone_reason="P. Misalnya tidak dapat dihubungi")
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert decision.without_third
    assert decision.alone_reason == choice.alone_reason
    assert entries(office, "case.decide")[-1] == ("done", "proceed.no_third")


def test_the_only_supervisor_goes_on_without_a_reason_and_it_is_recorded(office: Office) -> None:
    case = unequal(office)
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.second.actor.id).values(active=False))
    choice = replace(PROCEED, without_third=True)
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert decision.without_third


def test_the_third_reader_takes_no_case_while_another_supervisor_is_on_shift(office: Office) -> None:
    after = third_read(office, unequal(office))
    with office.store.write() as work:
        here = update(Staff).where(Staff.id == office.supervisor.actor.id)
        work.session.execute(here.values(signed_in_at=office.clock.now()))
    with pytest.raises(Refused, match="third_stays_apart"):
        review.take_case(office.second, after.case_id, after.sequence)
    office.clock.move(days=1)
    taken = review.take_case(office.second, after.case_id, after.sequence)
    assert taken.events[-1].facts == {"taken": True, "from": office.supervisor.actor.id, "after_third": True}


def test_danger_waits_for_no_reading(office: Office) -> None:
    case = read(office, handed_over(office, yes=("B",)), yes=())
    assert case.third_due
    choice = to_health(office.clock.now())
    assert review.decide(office.supervisor, case.case_id, case.sequence, choice).decided
    assert review.open_case(office.second, case.case_id).reads == THIRD, "the review follows"


def test_a_child_is_helped_first_and_let_go_only_after_a_review(office: Office) -> None:
    child = "P<UTOCONTOH<<ANAK<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO1408120F3104183<<<<<<<<<<<<<<<2"
    case = review.open_case(office.supervisor, handed_over(office, mrz=child))
    assert case.skips == "child"
    with pytest.raises(Refused, match="reading_first"):
        review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    choice = to_health(office.clock.now(), reason="Anak perlu pertolongan")
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert decision.skipped == "child"


def test_no_other_page_tells_a_third_reader_before_their_own_reading(office: Office) -> None:
    """Decided without them, the case is still theirs to read: chronology, extract, checklists say what others found."""
    case = unequal(office)
    choice = to_health(office.clock.now(), without_third=True, alone_reason="Tidak ada yang lain", refer=True)
    saw = review.decide(office.supervisor, case.case_id, case.sequence, choice).sequence
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, saw, agreed(partner))
    plan = LetterPlan(partner.partner_id, ("social",))
    letter = referral.issue(office.supervisor, case.case_id, saw + 1, plan).letter_id
    request = RequestInput("access", "self", "Anna Maria", "document", case.register_number, office.clock.now())
    asked = subject_requests.record(office.supervisor, request).request_id
    subject_requests.decide(office.head, asked, granted=True)
    looks: tuple[Callable[[Desk], object], ...] = (
        lambda desk: open_care(desk, case.case_id),
        lambda desk: chronology.open_chronology(desk, chronology.Ask(case.code, "court")),
        lambda desk: data_extract.extract(desk, asked, safe_to_carry=True),
        lambda desk: referral.view_letter(desk, letter),
        lambda desk: referral.let_out(desk, letter, "letter", "print"),
    )
    for look in looks:
        with pytest.raises(Refused, match="reading_first"):
            look(office.second)
        look(office.supervisor)
    third_read(office, case)
    for look in looks:
        look(office.second)
