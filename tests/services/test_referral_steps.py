"""What becomes of a referral: only legal steps, each with what it needs, each in the trail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from screening_desk import reference
from screening_desk.records.models import AuditEntry
from screening_desk.records.store import Store
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import close_case, end_service, reopen_case, start_service
from screening_desk.services.referral_steps import NEXT, StepInput, take_step
from tests.office import Office, furnish
from tests.services.followed import FACTS, Followed, referred
from tests.stores import KEY, STATION, FrozenClock


def entries(office: Office) -> list[tuple[str, str, str]]:
    """Action, outcome and reason of every entry."""
    query = select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code).order_by(AuditEntry.sequence)
    with office.store.read() as session:
        return [tuple(each) for each in session.execute(query)]  # type: ignore[misc]


def test_a_letter_that_was_issued_is_not_sent_yet(office: Office) -> None:
    view = referred(office).view()
    assert [(each.state, each.was_out, each.offered) for each in view.referrals] == [
        ("draft", True, ("sent", "revoked"))
    ]


def test_the_whole_way_of_a_referral(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    start_service(office.supervisor, one.letter_id, one.saw, "shelter", one.day)
    (line,) = one.view().referrals
    assert line.state == "in_service"
    assert [(step.state, step.person, step.partner_number) for step in line.steps] == [
        ("sent", "", ""), ("accepted", "Petugas UPTD", "PPA-17"), ("in_service", "", ""),
    ]  # fmt: skip
    (service,) = one.view().services
    end_service(office.supervisor, service.service_id, one.saw, "complete", one.day)
    assert one.step("done") == "done"
    assert [entry for entry in entries(office) if entry[0] in {"referral.step", "service.record"}] == [
        ("referral.step", "done", "sent"), ("referral.step", "done", "accepted"), ("service.record", "done", "started"),
        ("service.record", "done", "ended"), ("referral.step", "done", "done"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "state", "changes", "code"),
    [
        ((), "sent", {"way": ""}, "choice_missing"),
        ((), "sent", {"way": "pigeon"}, "choice_missing"),
        ((), "accepted", {}, "step_not_now"),
        (("sent",), "accepted", {"person": " "}, "reply_person_missing"),
        (("sent",), "rejected", {"person": ""}, "reply_person_missing"),
        (("sent",), "rejected", {"reason": ""}, "choice_missing"),
        (("sent",), "rejected", {"reason": "other"}, "reason_missing"),
        (("sent",), "revoked", {"person": ""}, "reply_person_missing"),
        (("sent",), "revoked", {"reason": "other"}, "reason_missing"),
        (("sent", "accepted"), "done", {}, "step_not_now"),
        (("sent", "rejected"), "accepted", {}, "step_not_now"),
    ],
)
def test_a_step_needs_its_facts(
    office: Office, before: tuple[str, ...], state: str, changes: dict[str, str], code: str
) -> None:
    one = referred(office)
    one.steps(*before)
    with pytest.raises(Refused, match=code):
        one.step(state, **changes)
    assert entries(office)[-1] == ("referral.step", "refused", code)


def test_nobody_notes_by_hand_that_a_service_began(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    with pytest.raises(Refused, match="step_not_now"):
        take_step(office.supervisor, one.letter_id, one.saw, StepInput("in_service", one.day))


def test_what_never_left_the_program_was_not_sent(office: Office) -> None:
    one = referred(office, out=False)
    with pytest.raises(Refused, match="letter_not_out"):
        one.step("sent")
    assert one.step("revoked", person="", reason="mistake") == "revoked"


@pytest.mark.parametrize("days", [-1, 1])
def test_a_step_is_neither_before_its_letter_nor_in_the_future(office: Office, days: int) -> None:
    one = referred(office)
    with pytest.raises(Refused, match="time_wrong"):
        one.step("sent", on=one.in_days(days))


def test_a_reply_is_not_before_the_sending(office: Office) -> None:
    one = referred(office)
    office.clock.move(days=2)
    one.step("sent")
    with pytest.raises(Refused, match="time_wrong"):
        one.step("accepted", on=one.in_days(-1))


def test_after_a_withdrawal_the_recipient_is_told_and_nothing_else(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    one.withdraw()
    (line,) = one.view().referrals
    assert (line.void, line.offered) == (True, ("revoked",))
    assert line.tell_by == office.clock.now() + timedelta(hours=72)
    with pytest.raises(Refused, match="consent_withdrawn"):
        start_service(office.supervisor, one.letter_id, one.saw, "health", one.day)
    assert one.step("revoked", reason="consent_withdrawn") == "revoked"
    assert one.view().referrals[0].tell_by is None


@pytest.mark.parametrize("end", ["rejected", "done"])
def test_who_had_the_letter_is_told_even_when_it_is_over(office: Office, end: str) -> None:
    one = referred(office)
    one.steps("sent", *(("rejected",) if end == "rejected" else ("accepted",)))
    if end == "done":
        service = start_service(office.supervisor, one.letter_id, one.saw, "health", one.day)
        end_service(office.supervisor, service, one.saw, "complete", one.day)
        one.step("done")
        close_case(office.supervisor, one.case_id, one.saw, "services_done")
    one.withdraw()
    assert one.view().referrals[0].offered == ("revoked",)
    one.step("revoked", reason="consent_withdrawn")


def test_who_saw_an_older_version_takes_no_step(office: Office) -> None:
    one = referred(office)
    saw = one.saw
    one.step("sent")
    with pytest.raises(Refused, match="changed_meanwhile"):
        take_step(office.second, one.letter_id, saw, StepInput("revoked", one.day, person="x", reason="mistake"))


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor", "trainee"])
def test_only_a_supervisor_takes_steps(office: Office, who: str) -> None:
    one = referred(office)
    with pytest.raises(Refused, match="no_right"):
        take_step(office.desks[who], one.letter_id, one.saw, StepInput("sent", one.day, way="by_hand"))
    assert entries(office)[-1] == ("referral.step", "refused", "no_right")


class Referral(RuleBasedStateMachine):
    """Any steps in any order, by a model of its own: what the table allows comes about, all else is refused."""

    make: Callable[[], Iterator[Office]]

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        clock = FrozenClock()
        store = Store.create(Path(self._folder.name), KEY, STATION, clock)
        self.office = furnish(store, clock, reference.load())
        self.one: Followed = referred(self.office)
        self.state, self.running, self.void, self.closed = "draft", [], False, False

    @rule(state=st.sampled_from(sorted(FACTS)))
    def step(self, state: str) -> None:
        legal = state in NEXT[self.state]
        if self.void:
            legal = state == "revoked" and self.state != "revoked"
        if state == "done":
            legal = legal and not self.running
        if self.closed and state != "revoked":
            legal = False
        self._try(lambda: self.one.step(state), legal)
        if legal:
            self.state = state

    @rule(kind=st.sampled_from(["health", "legal", "shelter"]))
    def start(self, kind: str) -> None:
        legal = self.state in {"accepted", "in_service"} and not self.void and not self.closed
        desk, one = self.office.supervisor, self.one
        found = self._try(lambda: start_service(desk, one.letter_id, one.saw, kind, one.day), legal)
        if legal:
            self.running.append(found)
            self.state = "in_service"

    @precondition(lambda self: self.running)
    @rule()
    def end(self) -> None:
        service, one = self.running.pop(), self.one
        end_service(self.office.supervisor, service, one.saw, "complete", one.day)

    @precondition(lambda self: not self.void)
    @rule()
    def withdraw(self) -> None:
        self.one.withdraw()
        self.void = True

    @rule()
    def close(self) -> None:
        legal = self.state in {"rejected", "done", "revoked"} and not self.running and not self.closed
        one = self.one
        self._try(lambda: close_case(self.office.supervisor, one.case_id, one.saw, "services_done"), legal)
        self.closed = self.closed or legal

    @rule()
    def reopen(self) -> None:
        one = self.one
        self._try(lambda: reopen_case(self.office.supervisor, one.case_id, one.saw, "kabar baru"), self.closed)
        self.closed = False

    @invariant()
    def stands(self) -> None:
        view = self.one.view()
        (line,) = view.referrals
        assert (line.state, line.void, view.closed) == (self.state, self.void, self.closed)
        assert (line.steps[-1].state if line.steps else "draft") == self.state
        assert sum(service.ended_on is None for service in view.services) == len(self.running)

    def _try(self, act: Callable[[], object], legal: bool) -> object:
        if legal:
            return act()
        with pytest.raises(Refused):
            act()
        return None

    def teardown(self) -> None:
        self.office.store.close()
        self._folder.cleanup()


Referral.TestCase.settings = settings(
    max_examples=12, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)
TestReferral = Referral.TestCase
