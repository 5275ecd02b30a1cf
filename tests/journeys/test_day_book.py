"""A day without the program and the end of a shift, by keys alone, on the real encrypted file."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.day_book.page import DayBookPage
from screening_desk.gui.play import CITIZEN, Journey, account
from screening_desk.records.day_models import LateEntry, ShiftHandOver
from screening_desk.services.access import Role
from screening_desk.services.zone import ZONE
from tests.journeys.conftest import Program


def day_book(journey: Journey) -> DayBookPage:
    """Open the day book with its key."""
    journey.hands.press("Ctrl+4")
    journey.hands.wait(lambda: isinstance(journey._front(), DayBookPage), "the day book is shown")
    journey.hands.rest(0.4)
    return journey.page(DayBookPage)


def test_a_day_is_entered_from_paper(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    hands, page = journey.hands, day_book(journey)
    before = len(page.day.model.rows())
    for number, minute in (("3", "0752"), ("4", "0811")):
        day_book(journey)
        hands.press("Ctrl+N")
        hands.type(minute + "\t")
        hands.type(f"nomor {number}\t")
        hands.type("W. Ibarat\t")
        hands.press("Down")
        hands.type("\t")
        hands.press("Down")
        hands.press("Ctrl+Return")
        counter = "the counter waits for the document of the sheet"
        hands.wait(lambda: isinstance(journey._front(), CounterPage), counter)
        hands.rest(0.3)
        assert f"NOMOR {number}" in journey.page(CounterPage).waiting.banner.title()
        journey.clean_traveller()
    page = day_book(journey)
    rows = page.day.model.rows()
    assert len(rows) == before + 2
    late = [row for row in rows if row.late]
    assert [row.paper_number for row in late] == ["NOMOR 4", "NOMOR 3"]
    assert [f"{row.at.astimezone(ZONE):%H%M}" for row in late] == ["0811", "0752"]
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        kept = session.scalars(select(LateEntry).order_by(LateEntry.acted_at)).all()
        assert [(each.writer, each.why) for each in kept] == [("W. Ibarat", "power_cut")] * 2
        assert all(isinstance(each.entered_at, datetime) and each.entered_at > each.acted_at for each in kept)
    page.day.table.setCurrentIndex(page.day.model.index([row.late for row in rows].index(True), 0))
    page.setFocus()
    hands.press("Return")
    hands.wait(page.past.isVisible, "the late entry is opened")
    assert "08.11" in page.past.ui.about.text()
    hands.press("Esc")
    hands.wait(lambda: not page.past.isVisible(), "the day book is back")


def test_the_next_traveller_is_no_late_entry_after_f2(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = day_book(journey)
    page.late.paper.setText("9")
    page.late.writer.setText("W. Ibarat")
    page.late.mode.setCurrentIndex(1)
    page.late.why.setCurrentIndex(1)
    journey.hands.press("Ctrl+N")
    journey.hands.type("0752")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: isinstance(journey._front(), CounterPage), "the counter waits")
    journey.hands.rest(0.3)
    journey.hands.press("F2")
    journey.hands.scan(CITIZEN)
    counter = journey.page(CounterPage)
    journey.hands.wait(lambda: counter.place == "case", "the traveller is shown")
    assert counter.session.draft is not None
    assert counter.session.draft.late is None


def test_a_shift_is_handed_over_and_taken(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = day_book(journey)
    journey.hands.press("Alt+S")
    journey.hands.type(account(Role.SUPERVISOR).username + "\t")
    journey.hands.type("Kunci lemari di supervisor")
    journey.hands.press("Alt+S")
    journey.hands.wait(lambda: page.notice.isVisible() and page.notice.kind == "ok", "the shift is handed over")
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    page = day_book(journey)
    journey.hands.wait(lambda: page.shift.mine, "the shift waits for the supervisor")
    assert "Kunci lemari di supervisor" in page.shift.given.text()
    journey.hands.press("Alt+S")
    journey.hands.wait(lambda: not page.shift.mine, "the shift is taken over")
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        kept = session.scalars(select(ShiftHandOver)).one()
        assert kept.taken_at is not None
