"""Instruments beside the counter's list: answered in the draft, judged apart, kept, and read as they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from screening_desk.records import models as row
from screening_desk.records.interview_models import InstrumentReading
from screening_desk.services import review, screening
from screening_desk.services.draft import Draft, pack, unpack
from screening_desk.services.history import view_screening
from screening_desk.services.instruments import judge_by, offered
from screening_desk.services.judging import ScreeningView
from tests.office import CITIZEN, ERIKSSON, Office, scanned
from tests.services.cases import read

DEPARTURE = {"simkim": "none_found", "intact": "yes"}


def opened(office: Office, mode: str, mrz: str = CITIZEN) -> Draft:
    """Somebody alone with the quick list answered no."""
    draft = screening.open_screening(office.officer, scanned(mrz), mode).draft
    now = office.clock.now()
    draft = replace(draft, accompanied=False, reason="Jawaban perlu didalami")
    draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen", purpose_seen="yes")
    for item in office.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    return draft


def with_items(office: Office, draft: Draft, **answers: str) -> Draft:
    for item, value in answers.items():
        draft = draft.answer_item(office.clock.now(), item, value, "told")  # type: ignore[arg-type]
    return draft


def stored(office: Office, screening_id: str) -> list[InstrumentReading]:
    with office.store.read() as session:
        query = select(InstrumentReading).where(InstrumentReading.screening_id == screening_id)
        return list(session.scalars(query))


@pytest.mark.parametrize(
    ("mode", "mrz", "instruments"),
    [
        ("departure", CITIZEN, ["transit"]),
        ("departure", ERIKSSON, ["transit"]),
        ("arrival", CITIZEN, ["labour"]),
        ("arrival", ERIKSSON, ["labour"]),
        ("stay", ERIKSSON, ["labour"]),
        ("applicant", CITIZEN, []),
    ],
)
def test_an_instrument_is_for_the_travellers_it_was_made_for(
    office: Office, mode: str, mrz: str, instruments: list[str]
) -> None:
    draft = screening.open_screening(office.officer, scanned(mrz), mode).draft
    assert [each.id for each in offered(draft, office.reference)] == instruments


def test_an_instrument_that_nobody_touched_has_no_result_and_stores_nothing(office: Office) -> None:
    draft = opened(office, "departure").answer(office.clock.now(), "C4", "yes")
    assert screening.look_at(office.officer, draft).instruments == ()
    saved = screening.hand_over(office.officer, draft)
    assert stored(office, saved.screening_id) == []


def test_its_result_never_moves_the_counters_own(office: Office) -> None:
    before = screening.look_at(office.officer, opened(office, "departure"))
    draft = with_items(office, before.draft, TC02="yes", TF01="yes")
    after = screening.look_at(office.officer, draft)
    assert [view.outcome.result for view in after.instruments] == ["attention"]
    assert (after.assessment, after.blocks, after.findings) == (before.assessment, before.blocks, before.findings)


def test_what_the_counters_list_answered_is_carried_and_not_kept_twice(office: Office) -> None:
    draft = with_items(office, opened(office, "departure").answer(office.clock.now(), "C4", "yes"), TC02="no")
    (view,) = screening.look_at(office.officer, draft).instruments
    assert view.carried["TC01"] == "yes"
    assert "TC01" in {item for state in view.outcome.dimensions for item in state.yes}
    saved = screening.hand_over(office.officer, draft)
    with office.store.read() as session:
        query = select(row.AnswerRow.item).where(row.AnswerRow.screening_id == saved.screening_id)
        items = list(session.scalars(query))
    assert "TC02" in items
    assert "TC01" not in items


@pytest.mark.parametrize(
    ("accompanied", "apart", "carried"), [(True, False, None), (True, True, "no"), (False, False, "no")]
)
def test_a_no_said_beside_a_companion_is_asked_again_alone(
    office: Office, accompanied: bool, apart: bool, carried: str | None
) -> None:
    draft = replace(opened(office, "departure"), accompanied=accompanied, apart=apart)
    draft = with_items(office, draft.answer(office.clock.now(), "C4", "no"), TC02="no")
    (view,) = screening.look_at(office.officer, draft).instruments
    assert view.carried.get("TC01") == carried
    assert ("TC01" in view.outcome.unknown) == (carried is None)


def test_a_yes_said_beside_a_companion_is_carried(office: Office) -> None:
    draft = replace(opened(office, "departure"), accompanied=True).answer(office.clock.now(), "C4", "yes")
    (view,) = screening.look_at(office.officer, with_items(office, draft, TC02="no")).instruments
    assert view.carried["TC01"] == "yes"


def test_who_would_not_say_is_not_asked_again_by_another_list(office: Office) -> None:
    draft = replace(opened(office, "departure"), answers={}).decline(office.clock.now(), "C4", "not_asked")
    (view,) = screening.look_at(office.officer, with_items(office, draft, TC02="no")).instruments
    assert view.carried["TC01"] == "declined"
    assert "TC01" in view.outcome.unknown


def test_an_answer_of_its_own_takes_the_place_of_a_carried_one(office: Office) -> None:
    draft = opened(office, "departure").answer(office.clock.now(), "C4", "no")
    (view,) = screening.look_at(office.officer, with_items(office, draft, TC01="yes")).instruments
    assert "TC01" not in view.carried
    assert view.outcome.result == "attention"


def test_somebody_of_unknown_age_is_asked_by_the_list_of_a_child(office: Office) -> None:
    draft = with_items(office, opened(office, "departure"), TC02="no")
    unknown = replace(draft, identity=replace(draft.identity, birth_date=None))
    profiles = [screening.look_at(office.officer, each).instruments[0].outcome.profile for each in (draft, unknown)]
    assert profiles == ["adult", "child"]


def test_it_is_kept_and_shown_as_it_was(office: Office) -> None:
    draft = with_items(office, opened(office, "departure"), TC02="yes", TC03="declined", TC04="not_checked")
    draft = draft.answer_item(office.clock.now(), "TC04", "not_checked")
    then = screening.look_at(office.officer, draft)
    saved = screening.hand_over(office.officer, draft)
    past = view_screening(office.officer, saved.screening_id).view
    assert {item: (each.value, each.how) for item, each in past.draft.items.items()} == {
        "TC02": ("yes", "told"),
        "TC03": ("declined", "told"),
        "TC04": ("not_checked", ""),
    }
    assert past.draft.answers.keys() == draft.answers.keys()
    kept, was = past.instruments[0], then.instruments[0]
    assert replace(kept.outcome, would_change=()) == replace(was.outcome, would_change=())
    assert kept.carried == was.carried


def test_the_supervisor_sees_it_once_the_own_reading_is_saved(office: Office) -> None:
    draft = with_items(office, opened(office, "arrival", ERIKSSON).answer(office.clock.now(), "C4", "yes"), DR01="yes")
    saved = screening.hand_over(office.officer, draft)
    assert saved.case_id is not None
    case = review.open_case(office.supervisor, saved.case_id)
    assert case.first is None
    case = read(office, saved.case_id)
    assert case.first is not None
    assert case.second is not None
    assert [view.outcome.instrument for view in case.first.instruments] == ["labour"]
    assert case.first.items["DR01"].value == "yes"
    assert case.second.instruments == ()


def test_a_draft_from_before_reads_as_one_without_them(office: Office) -> None:
    body = pack(opened(office, "departure"))
    del body["items"]
    assert unpack(body).items == {}


def test_a_draft_keeps_them(office: Office) -> None:
    draft = with_items(office, opened(office, "departure"), TC02="yes", TC03="unknown")
    assert unpack(pack(draft)).items == draft.items


@pytest.mark.parametrize("ends", [screening.finish, screening.hand_over], ids=["finish", "hand_over"])
def test_answers_without_concern_are_kept_at_either_end(office: Office, ends: Callable[..., object]) -> None:
    draft = with_items(office, opened(office, "arrival"), DR01="no")
    view: ScreeningView = screening.look_at(office.officer, draft)
    assert view.blocks == ()
    ends(office.officer, draft)
    assert [each.result for each in stored(office, draft.screening_id)] == ["no_reading"]
    with office.store.read() as session:
        found = session.scalar(select(func.count()).where(row.AnswerRow.item == "DR01"))
    assert found == 1


def test_an_open_instrument_is_judged_also_before_anybody_answered(office: Office) -> None:
    draft = opened(office, "departure")
    (transit,) = offered(draft, office.reference)
    view = judge_by(draft, transit, 30, child=False)
    assert view.outcome.result in {"not_assessed", "none_yet"}
