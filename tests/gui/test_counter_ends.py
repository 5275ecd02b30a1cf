"""The end dates of a stay at the counter: printed in the passport, recorded in SIMKIM, and which of them is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from msgspec.structs import replace as change
from PySide6.QtWidgets import QWidget

from screening_desk import rules
from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.services import screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from tests.gui.counters import SHORT, VISITOR, keys, make_page, scan, settle, typed
from tests.gui.test_counter_kinds import give
from tests.office import Office, scanned


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> CounterPage:
    """A counter in a window, nobody open; its words and those of the data are English."""
    Language("en")
    page = make_page(local_office, theme)
    window(page)
    page.setFocus()
    return page


def leave(page: CounterPage, printed: str = "01122026") -> None:
    """A visitor who leaves, up to SIMKIM's answer: permit, its printed end, document seen, none found."""
    page.keys["departure"].trigger()
    scan(page, VISITOR)
    keys("1")
    typed(printed)
    keys("K 1")


def test_a_visitor_who_leaves_takes_one_key_for_the_end_date_in_simkim(page: CounterPage, local_office: Office) -> None:
    leave(page)
    assert page.case.checks.open_keys() == ["stay_record"]
    assert page.case.current == "stay_record"
    keys("Minus")
    assert not page.case.checks.open_keys()
    keys("2 2 2 2 2 2 Ctrl+Enter")
    assert screening.recent(local_office.officer)[0].state == "finished"


def test_of_two_end_dates_one_is_chosen_with_its_reason(page: CounterPage) -> None:
    leave(page)
    typed("31122026")
    assert page.case.checks.open_keys() == ["stay_end"]
    assert page.case.current == "stay_end"
    assert page.case.checks.row("stay_record").words()[2:4] == (
        "31-12-2026, in the passport 01-12-2026",
        "not the same",
    )
    assert not page.case.checks.row("stay_until").days().words()
    keys("1")
    assert page.case.checks.row("stay_end").words()[2] == "31-12-2026, SIMKIM: extended, not yet in the passport"
    assert page.case.checks.row("stay_until").words()[2] == "until 31-12-2026 by SIMKIM, 37 days left"
    assert not page.case.checks.open_keys()


def test_each_of_two_end_dates_can_still_be_mended(page: CounterPage) -> None:
    leave(page)
    typed("31122026")
    page.case.set_current("stay_record")
    keys("Minus")
    assert not page.case.checks.open_keys()
    page.case.set_current("stay_until")
    page.case.checks.row("stay_until").focus_input()
    give(page, permit_until="2026-12-31")
    assert "31-12-2026" in page.case.checks.row("stay_until").words()[2]


@pytest.mark.parametrize(("slip", "row"), [("01112026", "overstay"), ("01112027", "stay_until")])
def test_a_slip_in_the_printed_end_stays_within_reach(page: CounterPage, slip: str, row: str) -> None:
    """Also where it makes an overstay: the row of the last day takes the date anew."""
    leave(page, slip)
    assert row in [shown.key for shown in page.case.checks.rows()]
    page.case.set_current("stay_until")
    page.case.checks.lead("stay_until")
    settle()
    keys("Ctrl+A")
    typed("01122026")
    assert "overstay" not in [shown.key for shown in page.case.checks.rows()]
    assert page.case.checks.row("stay_until").words()[2] == "until 01-12-2026, 7 days left"


def test_without_a_printed_end_simkim_is_read_before_days_are_counted(page: CounterPage) -> None:
    page.keys["departure"].trigger()
    scan(page, VISITOR)
    keys("1 Minus")
    assert "visa_index" not in {row.question.id for row in page.case.checks.rows() if row.question is not None}
    keys("K 1")
    typed("31122026")
    assert not page.case.checks.open_keys()
    assert "31-12-2026" in page.case.checks.row("stay_until").words()[2]


def test_no_end_date_is_asked_of_a_simkim_that_is_not_reachable(page: CounterPage) -> None:
    page.keys["stay"].trigger()
    scan(page, SHORT)
    give(page, permit_kind="ITK", permit_until="2026-12-01", simkim="unreachable")
    assert page.case.checks.row("stay_record").words()[2] == "not compared: SIMKIM not reachable"
    assert "stay_record" not in page.case.checks.open_keys()
    asked = {row.key: row.question.id for row in page.case.checks.rows() if row.question is not None}
    assert (asked["stay_record"], asked["simkim_stay"]) == ("simkim", "simkim_since"), (
        "SIMKIM may be asked again in both"
    )


def one_end(data: Reference) -> Reference:
    """The data of before: one end date, the one in the passport."""
    content, new = data.content, {"permit_recorded", "permit_rests_on"}
    known = (row for row in content.rules if row.id not in {"stay_record", "stay_end"})
    rows = tuple(change(row, inputs=tuple(name for name in row.inputs if name not in new)) for row in known)
    return Reference(change(content, rules=rows, inputs=tuple(row for row in content.inputs if row.id not in new)))


def begun(local_office: Office) -> tuple[Desk, Draft]:
    """A visitor who leaves with a printed end, everything answered that the data of before ask."""
    before = replace(local_office.officer, reference=one_end(local_office.reference))
    draft = screening.open_screening(before, scanned(VISITOR), "departure").draft
    given = {"permit_kind": "ITK", "permit_until": "2026-12-01", "intact": "yes", "simkim": "none_found"}
    draft = replace(draft, accompanied=False).give(local_office.clock.now(), **given)
    for item in before.reference.catalogue.quick:
        draft = draft.answer(local_office.clock.now(), item, "no")
    return before, draft


def test_a_screening_that_knew_one_end_date_is_shown_as_it_was(page: CounterPage, local_office: Office) -> None:
    before, draft = begun(local_office)
    page.sides.past.open(screening.finish(before, draft).screening_id)
    settle()
    assert page.sides.past.case is not None
    past = page.sides.past.case.checks
    assert {row.key for row in past.rows()} == {"exit_validity", "permit_kind", "stay_until", "seen", "simkim_exit"}
    assert past.row("stay_until").words()[2] == "until 01-12-2026, 7 days left"


def test_a_draft_that_knew_one_end_date_is_asked_for_the_other(local_office: Office) -> None:
    before, draft = begun(local_office)
    screening.keep(before, draft)
    assert rules.open_inputs(screening.resume(local_office.officer).findings) == ("permit_recorded",)


def test_no_stamp_leads_on_to_the_day_in_simkim(page: CounterPage, local_office: Office) -> None:
    """An answer that says where else to look leaves its row open, and the keys come back to it."""
    page.keys["departure"].trigger()
    scan(page, VISITOR)
    keys("1 Minus K 1 Minus")
    assert page.case.current == "stay_until"
    typed("B1")
    keys("Enter Minus")
    assert page.case.checks.row("stay_until").words()[2] == "no stamp, day of entry by SIMKIM not filled in"
    assert page.case.checks.open_keys() == ["stay_until"]
    assert page.case.current == "stay_until"
    typed("01112026")
    keys("1 2 2 2 2 2 2 Ctrl+Enter")
    assert screening.recent(local_office.officer)[0].state == "finished"
