"""The movement history by keys: opened from the counter and from a case, written to, and never shown in closed mode."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.movement.page import MovementPage
from screening_desk.gui.theme import Theme
from screening_desk.services import crossings, movement
from screening_desk.services.crossings import StampInput
from screening_desk.services.draft import Draft
from tests.gui.counters import keys, make_page, scan, settle, typed
from tests.gui.doors import fill as fill_in
from tests.gui.test_queue import context_of
from tests.office import Office, scanned
from tests.scenes.movement import OSKAR, RENEWED, fill
from tests.services.cases import handed_over

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The counter of an officer, with the stays of the design on record."""
    fill(local_office)
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def opened(page: CounterPage, text: str = OSKAR) -> MovementPage:
    """Scan at the exit, and open the history by its key."""
    keys("Alt+2")
    scan(page, text)
    keys("Ctrl+H")
    return page.sides.movement


def history(office: Office, text: str) -> movement.History:
    """What is on record now."""
    desk = office.officer
    return movement.open_movement(desk, Draft("f" * 32, "departure", desk.clock.now(), scanned(text)))


def test_the_counter_says_what_is_known_and_by_which_key(page: CounterPage) -> None:
    keys("Alt+2")
    scan(page, OSKAR)
    assert page.case.earlier.isVisible()
    assert page.case.earlier.state() == "2 records"
    assert page.case.earlier.texts() == (
        "14-06-2026   Departure",
        "04-05-2026   Arrival",
        "Entries and exits: 5 stays on record.",
        "To be looked at: 3.",
    )


def test_nobody_knows_a_new_document(page: CounterPage) -> None:
    scan(page, RENEWED.replace("OSKAR", "BUDI<"))
    assert page.case.earlier.isHidden()
    assert page.case.identity.known() == "Ctrl+H: nothing on record here"


def test_the_page_of_the_design_by_one_key(page: CounterPage) -> None:
    here = opened(page)
    assert here.ui.count.text() == "5 visits · 15 months"
    assert here.table.hasFocus()
    cells = [[here.model.index(row, column).data() for column in (0, 1, 5, 6, 7, 8)] for row in range(5)]
    assert cells[3:] == [
        ["04-05-2026", "14-06-2026", "30", "42", "0", "12 over"],
        ["21-09-2026", "not yet", "60", "65", "0", "5 over"],
    ]
    assert here.timeline.accessibleDescription().endswith("C1, 65 of 60 days, 5 over")
    assert here.current.steps() == ""
    keys("Alt+H")
    assert here.current.steps().splitlines()[1].startswith("21-09-2026 is day 1, day 60 is 19-11-2026")
    keys("Esc")
    assert page.sides.front == ""
    assert here.view is None


def test_the_running_stay_goes_into_the_rows(page: CounterPage) -> None:
    opened(page)
    keys("Ctrl+Enter")
    assert page.sides.front == ""
    draft = page.session.draft
    assert draft is not None
    assert {key: draft.given[key].value for key in ("entry_date", "visa_index")} == {
        "entry_date": "2026-09-21",
        "visa_index": "C1",
    }
    assert "Compare it with the stamp" in page.case.banner.title() + page.case.banner.text()


def test_a_stamp_is_added_by_keys(page: CounterPage, local_office: Office) -> None:
    here = opened(page)
    keys("Ctrl+N 2 Tab")
    typed("24112026")
    keys("Ctrl+S")
    assert not here.form_open()
    assert here.table.hasFocus()
    assert history(local_office, OSKAR).stays[-1].stay.running is False
    assert page.case.earlier.state() == "2 records"


def test_what_is_missing_in_a_stamp_is_said_and_led_to(page: CounterPage) -> None:
    here = opened(page)
    keys("Ctrl+N Ctrl+S")
    assert here.form_open()
    assert here.banner.text() == "Say whether it is an entry or an exit, and its day."
    assert here.stamp.direction.hasFocus()
    keys("Esc")
    assert not here.form_open()


def test_a_row_is_corrected_with_a_reason(page: CounterPage, local_office: Office) -> None:
    here = opened(page)
    keys("F3")
    assert here.stamp.day.day() == date(2026, 9, 21)
    fill_in("27092026")
    here.stamp.reason.setFocus()
    typed("cap dibaca ulang")
    keys("Ctrl+S")
    assert not here.form_open()
    record = next(each for each in history(local_office, OSKAR).records if each.corrected)
    assert (record.crossing.day, record.reason) == (date(2026, 9, 27), "cap dibaca ulang")


def test_f3_once_more_leads_to_the_exit_of_the_stay(page: CounterPage) -> None:
    here = opened(page)
    here.table.setCurrentIndex(here.model.index(3, 0))
    keys("F3")
    assert here.stamp.direction.value() == "entry"
    keys("F3")
    assert (here.stamp.direction.value(), here.stamp.day.day()) == ("exit", date(2026, 6, 14))


def test_one_person_under_a_new_passport_is_said_and_undone_by_keys(page: CounterPage, local_office: Office) -> None:
    here = opened(page, RENEWED)
    assert here.persons.title() == "Same person, other document?"
    assert here.view is not None
    assert here.view.stays == ()
    keys("Alt+S")
    typed("paspor lama diperlihatkan")
    keys("Ctrl+S")
    assert len(history(local_office, RENEWED).stays) == 5
    assert here.persons.title() == "Other documents"
    keys("Alt+U")
    typed("keliru, fotonya berbeda")
    keys("Ctrl+S")
    assert history(local_office, RENEWED).stays == ()


def test_a_reason_too_short_stays_in_the_form(page: CounterPage) -> None:
    here = opened(page, RENEWED)
    keys("Alt+B")
    typed("bukan")
    keys("Ctrl+S")
    assert here.form_open()
    assert here.link.reason.hasFocus()
    assert here.link.reason.toPlainText() == "bukan"


def test_an_open_question_keeps_the_charge_uncounted(page: CounterPage) -> None:
    keys("Alt+2")
    scan(page, OSKAR)
    draft = page.session.draft
    assert draft is not None
    for item in ("C4", "P2", "P3"):
        draft = draft.answer(draft.opened_at, item, "yes")
    page.session.change(draft)
    keys("Ctrl+H")
    assert page.sides.movement.charge.kind == "unk"
    assert page.sides.movement.charge.title() == "Charge not counted: the in-depth questions are not finished"


def test_a_corrected_number_is_another_document(page: CounterPage) -> None:
    keys("Alt+2")
    scan(page, OSKAR)
    draft = page.session.draft
    assert draft is not None
    keys("F3")
    page.sides.manual.ui.number.setText("K71Z4429")
    keys("Ctrl+Enter")
    assert page.case.earlier.isHidden()
    assert page.case.identity.known() == "Ctrl+H: not looked up for this document"


def test_closed_mode_shows_nothing_of_it(page: CounterPage) -> None:
    def closed(text: str) -> bytes:
        scan(page, text)
        keys("Ctrl+D")
        picture = page.grab().toImage()
        keys("Ctrl+H")
        assert page.sides.front == ""
        same = page.grab().toImage()
        assert picture == same
        return bytes(picture.constBits())

    known = closed(OSKAR)
    page.clear()
    keys("Ctrl+D")
    assert closed(RENEWED.replace("OSKAR", "BUDI<")) == known


def test_a_supervisor_opens_it_from_the_case(local_office: Office, theme: Theme, window: Show) -> None:
    office = local_office
    case_id = handed_over(office, mode="departure")
    crossings.add_stamp(office.officer, scanned(), StampInput("entry", date(2026, 9, 21), "Pulau Baai", "C1", 60))
    page = MovementPage(context_of(office, theme, "supervisor"), case_id)
    window(page).resize(1178, 712)
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, about: asked.append((kind, about)))
    page.refresh()
    page.setFocus()
    settle()
    assert len(page.model.rows()) == 1
    assert page.charge.kind == "unk"
    keys("Esc")
    assert asked == [("case", case_id)]


def test_a_supervisor_prints_by_a_key_and_an_officer_has_none(local_office: Office, theme: Theme, window: Show) -> None:
    office = local_office
    case_id = handed_over(office, mode="departure")
    asked: list[str] = []

    def call_off(_: QWidget, name: str) -> None:
        asked.append(name)

    page = MovementPage(context_of(office, theme, "supervisor"), case_id, choose_printer=call_off)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    keys("Ctrl+P")
    assert asked == ["Movement history"]
    assert not MovementPage(context_of(office, theme, "officer")).prints
