"""SIMKIM was not reachable: the check is made later, changes nothing, and what it finds reaches the supervisor."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import event, select

from screening_desk.records.models import AuditEntry, GivenRow, Screening
from screening_desk.services import catch_up, review, screening
from screening_desk.services.errors import Refused
from screening_desk.services.history import view_screening
from tests.office import CITIZEN, Office, scanned


def unreachable(office: Office) -> str:
    """An Indonesian at entry while SIMKIM was not reachable."""
    desk, now = office.officer, office.clock.now()
    draft = screening.open_screening(desk, scanned(CITIZEN), "arrival").draft
    draft = replace(draft, accompanied=False, note="SIMKIM mati sejak 07.30")
    draft = draft.give(now, simkim="unreachable", simkim_since="07.30", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    assert screening.look_at(desk, draft).blocks == ()
    return screening.finish(desk, draft).screening_id


def test_it_stands_in_the_list_until_it_is_made(office: Office) -> None:
    screening_id = unreachable(office)
    (check,) = catch_up.open_checks(office.colleague)
    assert (check.screening_id, check.register_number, check.own) == (screening_id, "SD-BKL2-2026-000001", False)
    office.clock.move(hours=3)
    catch_up.catch_up(office.colleague, screening_id, "none_found")
    assert catch_up.open_checks(office.officer) == ()
    with pytest.raises(Refused, match="caught_up"):
        catch_up.catch_up(office.officer, screening_id, "hit", "Ada")


def test_what_was_saved_stays(office: Office) -> None:
    screening_id = unreachable(office)
    before = view_screening(office.officer, screening_id)
    office.clock.move(hours=3)
    catch_up.catch_up(office.officer, screening_id, "none_found", "Diperiksa setelah jaringan pulih")
    after = view_screening(office.officer, screening_id)
    assert after.view == before.view
    assert after.caught_up is not None
    assert (after.caught_up.value, after.caught_up.by) == ("none_found", "R. Teladan")
    with office.store.read() as session:
        assert session.get_one(GivenRow, (screening_id, "simkim")).value == "unreachable"
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "check.catch_up")).one()
        assert (entry.object_id, entry.reason_code) == (screening_id, "none_found")
    assert review.queue(office.supervisor) == ()


@pytest.mark.parametrize("value", ["hit", "similar"])
def test_what_is_found_begins_a_case_with_its_reason(office: Office, value: str) -> None:
    screening_id = unreachable(office)
    with pytest.raises(Refused, match="reason_missing"):
        catch_up.catch_up(office.officer, screening_id, value, " ")  # type: ignore[arg-type]
    found = catch_up.catch_up(office.officer, screening_id, value, "Nama sama, tanggal lahir sama")  # type: ignore[arg-type]
    (waiting,) = review.queue(office.supervisor)
    assert (waiting.case_id, waiting.priority) == (found.case_id, "within_hour")
    case = review.open_case(office.supervisor, waiting.case_id)
    assert case.caught_up is not None
    assert case.caught_up.note == "Nama sama, tanggal lahir sama"
    with office.store.read() as session:
        kept = session.get_one(Screening, screening_id)
        assert (kept.state, kept.reason) == ("finished", "")


def test_only_what_was_unreachable_is_caught_up(office: Office) -> None:
    desk, now = office.officer, office.clock.now()
    draft = screening.open_screening(desk, scanned(CITIZEN), "arrival").draft
    draft = replace(draft, accompanied=False).give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    saved = screening.finish(desk, draft)
    assert catch_up.open_checks(desk) == ()
    with pytest.raises(Refused, match="not_found"):
        catch_up.catch_up(desk, saved.screening_id, "none_found")


@pytest.mark.parametrize("who", ["head", "administrator", "auditor"])
def test_other_roles_do_not_catch_up(office: Office, who: str) -> None:
    with pytest.raises(Refused, match="no_right"):
        catch_up.catch_up(office.desks[who], unreachable(office), "none_found")


def put_aside(office: Office, **given: str) -> str:
    """An Indonesian at entry who left before the screening was complete."""
    draft = screening.open_screening(office.officer, scanned(CITIZEN), "arrival").draft
    return screening.abandon(office.officer, draft.give(office.clock.now(), **given), "Ia pergi").screening_id


def test_a_screening_that_was_put_aside_is_caught_up_too(office: Office) -> None:
    put_aside(office, intact="yes")  # nobody asked SIMKIM: nothing to catch up
    screening_id = put_aside(office, simkim="unreachable", simkim_since="07.30")
    office.clock.move(minutes=1)  # of two closed at the same moment either may come first
    finished = unreachable(office)
    found = catch_up.open_checks(office.colleague)
    assert [(check.screening_id, check.incomplete) for check in found] == [(screening_id, True), (finished, False)]
    catch_up.catch_up(office.officer, screening_id, "hit", "Nama dan tanggal lahir sama")
    with office.store.read() as session:
        kept = session.get_one(Screening, screening_id)
        assert (kept.state, kept.reason) == ("incomplete", "Ia pergi")
    (waiting,) = review.queue(office.supervisor)
    assert review.open_case(office.supervisor, waiting.case_id).caught_up is not None
    assert [check.screening_id for check in catch_up.open_checks(office.officer)] == [finished]


def test_what_was_handed_over_is_the_supervisors_and_not_carried_along(office: Office) -> None:
    draft = screening.open_screening(office.officer, scanned(CITIZEN), "arrival").draft
    draft = draft.give(office.clock.now(), simkim="unreachable", simkim_since="07.30")
    draft = draft.answer(office.clock.now(), "B", "yes")
    handed = screening.hand_over(office.officer, replace(draft, reason="Ia meminta pertolongan")).screening_id
    screening_id = unreachable(office)
    asked: list[str] = []

    @event.listens_for(office.store.engine, "before_cursor_execute")
    def note(_: object, __: object, statement: str, given: object, *___: object) -> None:
        if "late_entry" in statement:
            asked.append(repr(given))

    assert [check.screening_id for check in catch_up.open_checks(office.officer)] == [screening_id]
    assert asked
    assert not any(handed in given for given in asked)
    with pytest.raises(Refused, match="not_found"):
        catch_up.catch_up(office.officer, handed, "none_found")
