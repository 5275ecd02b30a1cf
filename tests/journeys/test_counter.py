"""The counter's day by keys alone, in Indonesian, on the real encrypted file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from screening_desk.demo import passport
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.help import HelpDialog
from screening_desk.gui.play import CITIZEN, VISITOR, Journey, account
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.rail import Rail
from screening_desk.records.models import AuditEntry, Draft, Screening
from screening_desk.services.access import Role
from tests.journeys.conftest import Program

VISITOR_KEYS = ("1", "K", "1", "1", "-", "1", "2", "2", "2", "2", "2", "2")
MALAYSIAN = passport("TELADAN", "AMIR", "A1234567", "MYS", "850505", "M", "310505")


def screenings(journey: Journey) -> list[Screening]:
    """Return what is saved, oldest first, without the demo office's own past."""
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        return list(session.scalars(select(Screening).order_by(Screening.register_serial)))[4:]


def test_a_citizen_with_nothing_to_report_takes_nine_keys(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    assert journey.clean_traveller() <= 9
    (saved,) = screenings(journey)
    assert (saved.state, saved.mode, saved.level, saved.nationality) == ("finished", "arrival", "none_yet", "IDN")


def test_a_visa_free_visitor_takes_at_most_fourteen_keys(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(MALAYSIAN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the visitor is shown")
    journey.hands.rest(0.3)
    pressed = 0
    for key in VISITOR_KEYS:
        journey.hands.press(key)
        pressed += 1
    journey.hands.press("Ctrl+Return")
    pressed += 1
    journey.hands.wait(lambda: journey.page(CounterPage).place == "waiting", "the visitor is saved")
    assert pressed <= 14
    assert [saved.state for saved in screenings(journey)] == ["finished"]


def test_the_help_names_the_keys_of_what_is_in_front_alone(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.press("F1")
    (shown,) = journey.window.findChildren(HelpDialog)
    words = [label.text() for label in shown.findChildren(PlainLabel)]
    assert {"Pelintas baru", "Serahkan ke supervisor", "Sembunyikan"} <= set(words)
    assert not {"Koreksi", "Mulai susulan", "Batal"} & set(words), "of a page that is not shown"


def test_enter_decides_nothing(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    for key in ("K", "1", "2", "2", "2", "2", "2", "2"):
        journey.hands.press(key)
    for _ in range(3):
        journey.hands.press("Return")
    assert journey.page(CounterPage).place == "case"
    assert screenings(journey) == []


def test_a_second_scan_asks_and_overwrites_nothing(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    journey.hands.scan(MALAYSIAN)
    journey.hands.rest(0.5)
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (draft,) = session.scalars(select(Draft))
        assert draft.body["identity"]["nationality"] == "IDN"


def test_a_scan_that_lost_a_letter_is_shown_and_said(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    first, second = CITIZEN.split("\n")
    journey.hands.scan(f"{first}\n{second[:20]}{second[21:]}")
    page = journey.page(CounterPage)
    journey.hands.wait(lambda: bool(page.waiting.problem.text()), "the broken scan is told")
    assert page.place == "waiting"
    assert "43" in page.waiting.problem.text()
    assert page.waiting.zone.toPlainText().startswith(first)
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: page.place == "case", "the second try opens the screening")
    journey.hands.rest(0.3)
    journey.hands.scan(f"{first}\n{second[:20]}{second[21:]}")
    journey.hands.wait(lambda: page.case.prompt.topic == "unread", "a broken scan inside a case changes nothing")


def test_the_rail_closes_the_page_like_its_key(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    tools = journey.window.findChildren(Rail)[1]
    row = [entry.key for entry in tools.entries()].index("closed")
    place = tools.visualRect(tools.model().index(row, 0)).center()
    page = journey.page(CounterPage)
    QTest.mouseClick(tools.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.closed
    journey.hands.press("Ctrl+D")
    assert not page.closed


def test_closed_the_whole_window_is_the_same_for_everybody(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page, pictures = journey.page(CounterPage), []
    for text, keys in ((CITIZEN, ("K", "1", "2")), (VISITOR, ("1", "K")), (CITIZEN, ("F6", "1"))):
        journey.hands.scan(text)
        journey.hands.wait(lambda: page.place == "case", "the traveller is shown")
        journey.hands.rest(0.3)
        for key in keys:
            journey.hands.press(key)
        if not page.closed:
            journey.hands.press("Ctrl+D")
        journey.hands.press("F1")
        assert QApplication.activeModalWidget() is None, "a list of keys would tell one from another"
        pictures.append(journey.window.grab().toImage())
        for key in ("Ctrl+D", *(("Esc",) if page.sides.front else ()), "F2"):
            journey.hands.press(key)
        journey.hands.type("Uji.")
        journey.hands.press("Ctrl+S")
        journey.hands.wait(lambda: page.place == "waiting", "the screening is put aside")
    assert pictures[0] == pictures[1] == pictures[2]


def test_the_draft_survives_a_crash_and_is_offered_again(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    for key in ("K", "1", "2", "2", "2"):
        journey.hands.press(key)
    journey.hands.rest(0.3)
    program.stop()
    again = program.start()
    again.sign_in(account(Role.OFFICER))
    signed = again.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (draft,) = session.scalars(select(Draft))
        assert len(draft.body["answers"]) == 2
    again.hands.rest(0.3)
    again.hands.press("Return")
    again.hands.rest(0.2)
    assert again.page(CounterPage).place in {"waiting", "case"}


def test_f12_covers_everything_and_the_pin_leads_back(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+I")
    journey.hands.type("271828\r")
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.press("F12")
    assert journey.window.hidden_screen
    assert "Konter" not in journey.window.windowTitle()
    journey.hands.type("000001\r")
    assert journey.window.hidden_screen
    journey.hands.type("271828\r")
    journey.hands.wait(lambda: not journey.window.hidden_screen, "the page is back")
    assert journey.page(CounterPage).place == "case"


def test_three_wrong_pins_leave_only_the_passphrase(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Alt+I")
    journey.hands.type("271828\r")
    journey.hands.rest(0.2)
    journey.hands.press("F12")
    for wrong in ("111112", "222223", "333334"):
        journey.hands.type(wrong + "\r")
    journey.hands.wait(lambda: journey.window.shell is None, "the program is locked")


def test_locking_keeps_the_draft_and_forgets_the_rest(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    journey.hands.press("K")
    signed = journey.window.signed
    assert signed is not None
    journey.lock()
    journey.hands.rest(0.3)
    shown = " ".join(
        str(getattr(widget, "text", str)()) for widget in journey.window.findChildren(object) if hasattr(widget, "text")
    )
    assert "CONTOH" not in shown
    assert "C1234567" not in shown
    journey.sign_in(account(Role.OFFICER))
    again = journey.window.signed
    assert again is not None
    with again.desk.store.read() as session:
        assert session.get(Draft, again.desk.actor.id) is not None
        actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence)))
    assert "lock" in actions


def test_a_supervisor_takes_over_without_closing_the_officers_screening(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.hands.scan(CITIZEN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
    journey.hands.rest(0.3)
    journey.hands.press("Alt+G")
    journey.hands.wait(lambda: journey.window.shell is None, "the desk is ready for somebody else")
    journey.sign_in(account(Role.SUPERVISOR))
    signed = journey.window.signed
    assert signed is not None
    assert signed.desk.actor.role is Role.SUPERVISOR
    with signed.desk.store.read() as session:
        (draft,) = session.scalars(select(Draft))
        assert draft.staff_id != signed.desk.actor.id


def test_a_lock_after_the_hand_over_leaves_no_draft(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        assert list(session.scalars(select(Draft))) == []
