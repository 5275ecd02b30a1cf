"""A person of a ship who stands on a sheet: entered on the ship, judged by the day of the act, no sheet twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.day_models import LateEntry
from screening_desk.records.models import AuditEntry, GivenRow
from screening_desk.services import late as late_entry
from screening_desk.services import port_call, screening, sheets
from screening_desk.services.errors import Refused
from tests.office import ERIKSSON, Office, scanned
from tests.services.test_late import paper
from tests.services.test_port_call import ON_BOARD, SHIP, arrived


def test_the_row_is_saved_with_both_times_and_the_facts_of_the_ship(office: Office) -> None:
    desk, late = office.officer, paper(office)
    view = arrived(office, 2)
    member = port_call.scan_member(desk, view.call_id, replace(scanned(ERIKSSON), source="typed"), late)
    assert member.draft is not None
    assert member.draft.given == {}, "whether the person is on the list is what the sheet says"
    assert member.draft.late == replace(late, paper_number="NOMOR 3")
    port_call.keep_member(desk, view.call_id, member.position, member.draft.give(desk.clock.now(), **ON_BOARD))
    saved = port_call.finish_rows(desk, view.call_id, [member.position]).saved[member.position]
    with office.store.read() as session:
        kept = session.get(LateEntry, saved.screening_id)
        assert kept is not None
        assert (kept.acted_at, kept.paper_number) == (late.acted_at, "NOMOR 3")
        given = session.scalars(select(GivenRow).where(GivenRow.screening_id == saved.screening_id))
        said = {row.input: row.value for row in given}
    assert {key: said[key] for key in SHIP} == SHIP


def test_the_rules_are_those_of_the_day_of_the_act(office: Office) -> None:
    late = paper(office, days=10)
    day = late.acted_at.date()
    view = arrived(office, 1)
    person = replace(scanned(ERIKSSON), expiry_date=day)
    member = port_call.scan_member(office.officer, view.call_id, person, late)
    assert member.draft is not None
    judged = port_call.look_at_member(office.officer, view.ship, member.draft)
    assert "expired" not in {finding.code for finding in judged.findings if finding.verdict == "attention"}


def test_no_sheet_is_entered_twice(office: Office) -> None:
    desk, late = office.officer, paper(office)
    view = arrived(office, 1)
    port_call.scan_member(desk, view.call_id, scanned(ERIKSSON), late)
    for enter in (
        lambda: port_call.scan_member(desk, view.call_id, replace(scanned(ERIKSSON), document_number="Z1"), late),
        lambda: late_entry.check(desk, late, "crew"),
        lambda: screening.open_screening(desk, scanned(ERIKSSON), "arrival", late),
    ):
        with pytest.raises(Refused, match="paper_on_ship"):
            enter()
    assert len(port_call.view_call(desk, view.call_id).members) == 2


def test_it_leaves_an_entry_that_says_paper(office: Office) -> None:
    view = arrived(office, 1)
    port_call.scan_member(office.officer, view.call_id, scanned(ERIKSSON), paper(office))
    with office.store.read() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "ship.scan")).one()
        assert entry.reason_code.startswith("late")


def test_a_sheet_on_an_open_row_is_not_called_void(office: Office) -> None:
    desk = office.officer
    with office.store.write() as work:
        block = sheets.allocate(work.session, desk, "crew", 1)
    office.clock.move(days=2)
    serial = block.serials[0]
    view = arrived(office, 1)
    port_call.scan_member(desk, view.call_id, scanned(ERIKSSON), paper(office, number=serial))
    with pytest.raises(Refused, match="paper_on_ship"):
        sheets.call_void(desk, serial, "lost")
