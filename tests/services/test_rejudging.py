"""Judging a past screening by today's rules: the differences are shown, the entry is written, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from screening_desk.records.base import Base
from screening_desk.reference import Reference
from screening_desk.services import screening
from screening_desk.services.errors import Refused
from screening_desk.services.rejudging import judge_by_today
from tests.office import CITIZEN, ERIKSSON, Office, scanned
from tests.services.cases import handed_over, read
from tests.services.test_history import finished, last_entry, newest


def everything(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with office.store.read() as session:
        return {
            table.name: sorted((tuple(found) for found in session.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }


def departed(office: Office) -> str:
    """A citizen handed over at departure, with the transit list asked; return the screening id."""
    desk, now = office.officer, office.clock.now()
    draft = screening.open_screening(desk, scanned(CITIZEN), "departure").draft
    draft = replace(draft, accompanied=False, reason="Jawaban perlu didalami").give(
        now, simkim="none_found", intact="yes"
    )
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    draft = draft.answer_item(now, "TC02", "yes", "seen").answer_item(now, "TC03", "unknown")
    return screening.hand_over(desk, draft).screening_id


@pytest.mark.parametrize("mrz", [CITIZEN, ERIKSSON], ids=["citizen", "visitor"])
@pytest.mark.parametrize("mode", ["arrival", "departure", "stay"])
def test_by_the_same_rules_nothing_differs(office: Office, mrz: str, mode: str) -> None:
    handed_over(office, mrz=mrz, mode=mode, yes=("C4", "P3"))
    found = judge_by_today(office.officer, newest(office))
    assert found.findings == ()
    assert found.same


def test_instruments_are_judged_again_too(office: Office) -> None:
    found = judge_by_today(office.officer, departed(office))
    (transit,) = found.instruments
    assert transit.then is not None
    assert transit.now is not None
    assert not transit.differs
    assert found.same


def test_nothing_is_changed_but_the_entry(office: Office) -> None:
    screening_id = departed(office)
    before = everything(office)
    judge_by_today(office.officer, screening_id)
    after = everything(office)
    assert {name for name in after if after[name] != before[name]} == {"audit_entry"}
    assert len(after["audit_entry"]) == len(before["audit_entry"]) + 1
    assert last_entry(office) == ("screening.rejudge", "done")


def test_an_age_is_of_then_however_late_somebody_looks(office: Office) -> None:
    screening_id = departed(office)
    office.clock.move(days=4000)
    found = judge_by_today(office.officer, screening_id)
    assert found.now.age == found.then.age
    assert found.same


def weaker(reference: Reference, item: str) -> Reference:
    """Reference data of another edition, in which an item of the counter's list is weak."""
    catalogue = reference.content.catalogue
    items = tuple(
        msgspec.structs.replace(each, strength="weak") if each.id == item else each for each in catalogue.items
    )
    catalogue = msgspec.structs.replace(catalogue, items=items)
    return Reference(msgspec.structs.replace(reference.content, catalogue=catalogue))


def test_other_rules_show_what_they_would_say(office: Office) -> None:
    handed_over(office, yes=("C4",))
    changed = weaker(office.reference, "C4")
    desk = replace(office.officer, reference=changed)
    found = judge_by_today(desk, newest(office))
    assert found.level_differs
    assert (found.then.assessment.level, found.now.assessment.level) == ("partial", "none_yet")
    assert not found.same
    assert found.then_reference.version != found.now_reference.version


def test_somebody_elses_needs_a_reason(office: Office) -> None:
    screening_id = finished(office)
    with pytest.raises(Refused, match="search_reason_missing"):
        judge_by_today(office.colleague, screening_id)
    assert last_entry(office) == ("screening.rejudge", "refused")
    assert judge_by_today(office.colleague, screening_id, "shift_end").same


def test_what_is_withheld_is_not_judged_again(office: Office) -> None:
    case_id = handed_over(office)
    screening_id = newest(office)
    with pytest.raises(Refused, match="withheld"):
        judge_by_today(office.supervisor, screening_id, "shift_end")
    read(office, case_id)
    assert judge_by_today(office.supervisor, screening_id, "shift_end").same


def test_an_unknown_screening_is_not_found(office: Office) -> None:
    with pytest.raises(Refused, match="not_found"):
        judge_by_today(office.officer, "0" * 32)
