"""Follow-up through the services: contacts and reminders, what is due, closing a case; on both databases."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from screening_desk.records.models import AuditEntry
from screening_desk.services import consent, follow_up, referral, review
from screening_desk.services.access import Role
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up import DueLine
from screening_desk.services.follow_up_acts import (
    ContactMade,
    close_case,
    drop_contact,
    end_service,
    plan_contact,
    record_contact,
    reopen_case,
    start_service,
)
from screening_desk.services.letter import LetterPlan
from screening_desk.services.reminders import reminders
from screening_desk.services.settings import read_settings
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.followed import Followed, referred, settle_care


def due(one: Followed) -> list[tuple[str, int]]:
    """What waits, and in how many days; checklists of care have their own tests."""
    lines = (line for line in follow_up.due_list(one.office.supervisor) if line.kind != "care")
    return [(line.kind, (line.due - one.day).days) for line in lines]


def planned(one: Followed, days: int = 7) -> str:
    """Plan a telephone call with the person."""
    return plan_contact(one.office.supervisor, one.case_id, one.saw, one.in_days(days), "phone", "person")


def made(one: Followed, contact: str, result: str = "reached", **facts: object) -> tuple[str, ...]:
    """Note what came of a contact today."""
    return record_contact(one.office.supervisor, contact, one.saw, ContactMade(one.day, result, **facts))  # type: ignore[arg-type]


class TestDue:
    """What waits, and until when."""

    def test_a_letter_is_to_be_sent_and_then_to_be_answered(self, office: Office) -> None:
        one = referred(office)
        assert due(one) == [("send", 1)]
        office.clock.move(days=2)
        assert due(one) == [("send", -1)]
        one.step("sent")
        assert due(one) == [("reply", 3)]
        office.clock.move(days=5)
        assert due(one) == [("reply", -2)]

    def test_an_accepted_person_has_a_next_contact(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "accepted")
        assert due(one) == [("plan", 0)]
        planned(one)
        assert due(one) == [("contact", 7)]

    def test_a_contact_that_came_about_is_due_no_more(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "accepted")
        contact = planned(one, 2)
        office.clock.move(days=4)
        assert due(one) == [("contact", -2)]
        made(one, contact)
        assert due(one) == [("plan", -4)]

    def test_a_withdrawal_is_told_within_three_days(self, office: Office) -> None:
        one = referred(office)
        one.step("sent")
        one.withdraw()
        assert due(one) == [("tell", 3)]
        one.step("revoked", reason="consent_withdrawn")
        assert due(one) == []

    def test_a_letter_past_an_ended_agreement_is_countersigned_within_a_day(self, office: Office) -> None:
        partner = shelter(office, kind="ngo", mou_number="M-1", mou_until=date(2026, 3, 31))
        case, desk = decided(office, handed_over(office), "victim_care"), office.supervisor
        consent.record_consent(desk, case.case_id, case.sequence, agreed(partner))
        plan = LetterPlan(
            partner.partner_id, ("social",), mou_exception="life_danger", mou_exception_reason="malam ini",
            nobody_there=True,
        )  # fmt: skip
        letter = referral.issue(desk, case.case_id, case.sequence + 1, plan)
        kinds = [line.kind for line in follow_up.due_list(desk)]
        assert kinds == ["countersign", "send"]
        referral.countersign(office.second, letter.letter_id, case.sequence + 2)
        assert [line.kind for line in follow_up.due_list(desk)] == ["send"]

    def test_a_line_names_the_case_code_and_the_partner(self, office: Office) -> None:
        one = referred(office)
        (line,) = follow_up.due_list(office.supervisor)
        assert line == DueLine(one.case_id, one.view().code, "send", one.in_days(1), "UPTD PPA Rekaan")

    def test_the_head_sees_it_and_the_counter_does_not(self, office: Office) -> None:
        referred(office)
        assert len(follow_up.due_list(office.head)) == 1
        with pytest.raises(Refused, match="no_right"):
            follow_up.due_list(office.officer)

    def test_nothing_of_a_closed_case_is_due(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "rejected")
        close_case(office.supervisor, one.case_id, one.saw, "services_done")
        assert due(one) == []


class TestContacts:
    """Planned, made or given up."""

    def test_questions_on_safety_are_kept_and_danger_is_told_at_once(self, office: Office) -> None:
        one = referred(office)
        contact = planned(one)
        answers = {"self_harm": "yes", "debt": "yes", "violence": "no", "pressed": "not_asked"}
        assert made(one, contact, private=True, answers=answers, words="akan dihubungi psikolog") == ("self_harm",)
        (line,) = one.view().contacts
        assert line.answers == {"self_harm": "yes", "debt": "yes", "violence": "no"}
        assert one.view().unsafe

    @pytest.mark.parametrize(
        ("result", "facts", "code"),
        [
            ("reached", {"private": False, "answers": {"debt": "no"}}, "safety_not_private"),
            ("not_reached", {"private": True, "answers": {"debt": "no"}}, "safety_not_private"),
            ("", {}, "choice_missing"),
            ("reached", {"private": True, "answers": {"weather": "no"}}, "choice_missing"),
            ("reached", {"private": True, "answers": {"debt": "perhaps"}}, "choice_missing"),
        ],
    )
    def test_a_contact_is_noted_rightly(self, office: Office, result: str, facts: dict[str, object], code: str) -> None:
        one = referred(office)
        contact = planned(one)
        with pytest.raises(Refused, match=code):
            made(one, contact, result, **facts)

    def test_a_contact_is_made_once(self, office: Office) -> None:
        one = referred(office)
        contact = planned(one)
        made(one, contact, "not_reached")
        with pytest.raises(Refused, match="changed_meanwhile"):
            made(one, contact)
        with pytest.raises(Refused, match="changed_meanwhile"):
            drop_contact(office.supervisor, contact, one.saw, "tidak perlu")

    @pytest.mark.parametrize("days", [-1, 400])
    def test_a_contact_is_planned_for_a_day_to_come(self, office: Office, days: int) -> None:
        one = referred(office)
        with pytest.raises(Refused, match="time_wrong"):
            planned(one, days)

    def test_giving_up_a_contact_needs_a_reason(self, office: Office) -> None:
        one = referred(office)
        contact = planned(one)
        with pytest.raises(Refused, match="reason_missing"):
            drop_contact(office.supervisor, contact, one.saw, " ")
        drop_contact(office.supervisor, contact, one.saw, "mitra menghubungi sendiri")
        assert [each.result for each in one.view().contacts] == ["dropped"]


class TestClosing:
    """With its reason, and nothing left open."""

    @pytest.mark.parametrize("left", ["referral", "service", "contact"])
    def test_what_is_still_to_come_keeps_a_case_open(self, office: Office, left: str) -> None:
        one = referred(office)
        if left != "referral":
            one.steps("sent", "accepted")
            if left == "service":
                start_service(office.supervisor, one.letter_id, one.saw, "shelter", one.day)
            else:
                planned(one)
            one.step("revoked")
        with pytest.raises(Refused, match="case_things_open"):
            close_case(office.supervisor, one.case_id, one.saw, "services_done")

    def test_a_case_that_is_not_decided_is_not_closed(self, office: Office) -> None:
        case_id = handed_over(office)
        view = review.open_case(office.supervisor, case_id)
        with pytest.raises(Refused, match="not_decided"):
            close_case(office.supervisor, case_id, view.sequence, "services_done")

    def test_a_home_that_is_not_safe_needs_words(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "rejected")
        made(one, planned(one), private=True, answers={"not_safe": "yes"})
        with pytest.raises(Refused, match="unsafe_needs_words"):
            close_case(office.supervisor, one.case_id, one.saw, "services_done")
        close_case(office.supervisor, one.case_id, one.saw, "services_done", "sudah pindah ke kerabat")
        assert (one.view().closed, one.view().closing_reason) == (True, "services_done")

    def test_nothing_new_begins_in_a_closed_case_until_it_is_opened_again(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "rejected")
        close_case(office.supervisor, one.case_id, one.saw, "lost_contact", "tiga kali tidak terhubung")
        plan = LetterPlan(one.partner.partner_id, ("social",))
        for act in (lambda: planned(one), lambda: referral.issue(office.supervisor, one.case_id, one.saw, plan)):
            with pytest.raises(Refused, match="case_closed"):
                act()
        with pytest.raises(Refused, match="reason_missing"):
            reopen_case(office.supervisor, one.case_id, one.saw, "")
        reopen_case(office.supervisor, one.case_id, one.saw, "menghubungi kembali")
        planned(one)


class TestServices:
    """Begun by an accepted partner, ended with a reason."""

    @pytest.mark.parametrize("states", [(), ("sent",), ("sent", "rejected")])
    def test_only_who_accepted_begins_a_service(self, office: Office, states: tuple[str, ...]) -> None:
        one = referred(office)
        one.steps(*states)
        with pytest.raises(Refused, match="step_not_now"):
            start_service(office.supervisor, one.letter_id, one.saw, "legal", one.day)

    def test_a_service_ends_once_and_not_before_it_began(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "accepted")
        office.clock.move(days=3)
        service = start_service(office.supervisor, one.letter_id, one.saw, "legal", one.day)
        with pytest.raises(Refused, match="time_wrong"):
            end_service(office.supervisor, service, one.saw, "complete", one.in_days(-1))
        end_service(office.supervisor, service, one.saw, "complete", one.day)
        with pytest.raises(Refused, match="changed_meanwhile"):
            end_service(office.supervisor, service, one.saw, "complete", one.day)

    def test_a_running_service_keeps_a_referral_from_being_done(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "accepted")
        start_service(office.supervisor, one.letter_id, one.saw, "legal", one.day)
        with pytest.raises(Refused, match="service_open"):
            one.step("done")


def test_the_time_line_goes_from_the_crossing_to_the_closing(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    service = start_service(office.supervisor, one.letter_id, one.saw, "shelter", one.day)
    made(one, planned(one))
    end_service(office.supervisor, service, one.saw, "complete", one.day)
    one.step("done")
    close_case(office.supervisor, one.case_id, one.saw, "services_done")
    events = one.view().events
    assert [event.kind for event in events] == [
        "crossing", "first_reading", "handed_over", "opened", "reading_saved", "decided", "consent", "letter",
        "referral_step", "referral_step", "referral_step", "service_started", "contact_planned", "contact_made",
        "service_ended", "referral_step", "closed",
    ]  # fmt: skip
    assert {event.facts.get("partner") for event in events if event.kind == "referral_step"} == {"UPTD PPA Rekaan"}
    assert all(event.by for event in events)


def test_the_follow_up_tells_no_identity_and_leaves_an_entry(office: Office) -> None:
    one = referred(office)
    assert not any(hidden in str(one.view()) for hidden in ("ERIKSSON", "ANNA", "L898902C3", "1974"))
    with office.store.read() as session:
        last = session.query(AuditEntry).order_by(AuditEntry.sequence.desc()).first()
        assert last is not None
        assert (last.action, last.object_id, last.reason_code) == ("case.open", one.case_id, "follow_up")


def test_a_contact_on_the_day_of_its_planning_counts(office: Office) -> None:
    one = referred(office)
    contact = planned(one, 0)
    office.clock.move(minutes=5)
    assert made(one, contact) == ()
    assert one.view().contacts[0].made_on == one.day
    assert timedelta(0) <= one.view().contacts[0].due_on - one.day


class TestReminder:
    """What is told at the sign-in."""

    def told(self, office: Office, role: Role) -> list[str]:
        """The notices about follow-up."""
        with office.store.read() as session:
            settings = read_settings(session)
            found = reminders(session, office.store.chain_id, settings, role, office.clock.now())
        return [code for code in found if code == "follow_up_late"]

    def test_a_supervisor_is_told_of_what_is_late_and_of_nothing_else(self, office: Office) -> None:
        one = referred(office)
        one.steps("sent", "accepted")
        planned(one, 2)
        assert self.told(office, Role.SUPERVISOR) == []
        settle_care(one)
        office.clock.move(days=2)
        assert self.told(office, Role.SUPERVISOR) == []
        office.clock.move(days=1)
        assert self.told(office, Role.SUPERVISOR) == ["follow_up_late"]
        assert self.told(office, Role.OFFICER) == []
