"""The form of each decision: a table of what is missing and what is then said, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from screening_desk.reference import decision_forms
from screening_desk.services import review
from screening_desk.services.case_view import CaseView
from screening_desk.services.decision_form import ExitBan, Handing
from screening_desk.services.errors import Refused
from screening_desk.services.review import DECISIONS, DecisionInput
from tests.office import CITIZEN, ERIKSSON, Office
from tests.services.cases import handed_over, read

MODES = {"defer_departure": "departure", "refuse_exit": "departure", "defer_application": "applicant"}
HANDED = {"hand_to_police", "hand_to_health"}


def full(office: Office, kind: str) -> DecisionInput:
    """A form of a decision in which nothing is missing."""
    now = office.clock.now()
    handing = Handing("bp3mi" if kind.startswith("defer") else "", "Petugas Misal", now, "escorted")
    choice = DecisionInput(kind, "Sejalan pada dua telaah", handed_to="Unit Rekaan", handing=handing)
    if kind.startswith("defer"):
        return replace(choice, basis="UU 6/2011 Ps. 89", until=now + timedelta(hours=5))
    if kind.startswith("refuse"):
        ground = "13.1.c" if kind == "refuse_entry" else "16.1.a"
        return replace(choice, ground=ground, second_person=office.second.actor, placement_answer="Bukan korban")
    return choice


def opened(office: Office, kind: str) -> CaseView:
    """A case with two readings in which a decision can be taken; a citizen's at a passport counter."""
    mode = MODES.get(kind, "arrival")
    return read(office, handed_over(office, mrz=CITIZEN if mode == "applicant" else ERIKSSON, mode=mode))


def without(choice: DecisionInput, field: str, now: datetime) -> DecisionInput:
    """Take one thing out of a form."""
    gone: dict[str, Any] = {
        "until": None, "until past": now, "second_person": None, "handing.kind": "", "handing.person": " ", "handing.at": None,
        "handing.at long ago": now - timedelta(days=2), "handing.how": "", "handing.how unknown": "sendiri",
    }  # fmt: skip
    name = field.removesuffix(" past").removesuffix(" long ago").removesuffix(" unknown")
    if name.startswith("handing."):
        return replace(choice, handing=replace(choice.handing, **{name[8:]: gone[field]}))
    return replace(choice, **{name: gone.get(field, " ")})


_DEFERRAL = {
    "reason": "reason_missing", "basis": "basis_missing", "until": "until_missing", "until past": "until_past",
    "handing.kind": "handed_missing", "handed_to": "unit_missing", "handing.person": "receiver_missing",
    "handing.at": "handed_time_missing", "handing.how": "handed_how_missing",
}  # fmt: skip
_REFUSAL = {
    "reason": "reason_missing", "ground": "ground_missing", "second_person": "second_person_missing",
    "placement_answer": "placement_answer_missing",
}  # fmt: skip
_HANDED = {
    "reason": "reason_missing", "handed_to": "unit_missing", "handing.person": "receiver_missing",
    "handing.at": "handed_time_missing", "handing.at long ago": "handed_time_missing",
    "handing.how": "handed_how_missing", "handing.how unknown": "handed_how_missing",
}  # fmt: skip
MISSING: dict[str, dict[str, str]] = {
    "proceed": {"reason": "reason_missing"},
    "victim_care": {"reason": "reason_missing"},
    "defer_departure": _DEFERRAL,
    "defer_application": _DEFERRAL,
    "refuse_entry": _REFUSAL,
    "refuse_exit": _REFUSAL,
    "hand_to_police": _HANDED,
    "hand_to_health": _HANDED,
}
"""Decision -> what is missing -> the code of the refusal."""


def test_the_table_knows_every_decision_and_the_data_know_its_form() -> None:
    kinds = {kind for kinds in DECISIONS.values() for kind in kinds}
    assert set(MISSING) == kinds == set(decision_forms.load().forms)


@pytest.mark.parametrize("kind", MISSING)
def test_each_thing_that_is_missing_is_named_and_then_the_decision_is_taken(office: Office, kind: str) -> None:
    case, choice, now = opened(office, kind), full(office, kind), office.clock.now()
    for field, code in MISSING[kind].items():
        with pytest.raises(Refused) as refused:
            review.decide(office.supervisor, case.case_id, case.sequence, without(choice, field, now))
        assert refused.value.code == code, field
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    takes_over = kind in HANDED or kind.startswith("defer")
    assert decision.kind == kind
    assert (decision.handed_to, decision.handing) == (
        ("Unit Rekaan", choice.handing) if takes_over else ("", Handing())
    ), "what a decision does not ask for is not kept"


@pytest.mark.parametrize("receiver", ["home", "nobody"])
def test_who_goes_home_is_handed_to_no_unit(office: Office, receiver: str) -> None:
    case, choice = opened(office, "defer_departure"), full(office, "defer_departure")
    choice = replace(choice, handed_to="", handing=Handing(receiver))
    (decision,) = review.decide(office.supervisor, case.case_id, case.sequence, choice).decisions
    assert (decision.handing, decision.handed_to) == (Handing(receiver), "")


def test_a_note_for_an_urgent_exit_ban_stands_beside_any_decision_and_names_its_reason(office: Office) -> None:
    case, choice = opened(office, "defer_departure"), full(office, "defer_departure")
    with pytest.raises(Refused, match="ban_reason_missing"):
        lacking = replace(choice, exit_ban=ExitBan(" "))
        review.decide(office.supervisor, case.case_id, case.sequence, lacking)
    ban = ExitBan("Diduga perekrut", "Kota Contoh")
    case = review.decide(office.supervisor, case.case_id, case.sequence, replace(choice, exit_ban=ban))
    assert case.decisions[0].exit_ban == ban
    assert case.events[-1].facts["exit_ban"] is True


def test_nobody_is_kept_from_leaving_who_arrives(office: Office) -> None:
    case, choice = opened(office, "proceed"), full(office, "proceed")
    with pytest.raises(Refused, match="decision_not_for_mode"):
        review.decide(office.supervisor, case.case_id, case.sequence, replace(choice, exit_ban=ExitBan("x")))


def test_what_a_foreigner_still_owes_is_no_ground_for_a_citizen(office: Office) -> None:
    """UU 6/2011 Art. 16(2) speaks of foreigners alone."""
    case = read(office, handed_over(office, mrz=CITIZEN, mode="departure"))
    choice = replace(full(office, "refuse_exit"), ground="16.2")
    with pytest.raises(Refused, match="ground_missing"):
        review.decide(office.supervisor, case.case_id, case.sequence, choice)
    assert review.grounds_of("refuse_exit", foreigner=False) == ("16.1.a", "16.1.b", "16.1.c")


def test_no_ground_is_ever_there_before_a_person_chose_it() -> None:
    """Ground j names members of a network: strong indications of a victim never lead to it."""
    assert DecisionInput("refuse_entry", "x").ground == ""
