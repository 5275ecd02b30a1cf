"""Two supervisors and a person who waits, by keys alone: a tie-break, and an hour of holding."""

from __future__ import annotations

from PySide6.QtCore import Qt

from screening_desk.demo import Account
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.play import Journey, account
from screening_desk.services import entry, staff
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case, shown

OTHER = Account("P. Misalnya", "p.misalnya", Role.SUPERVISOR, "batu karang tertutup lumut hijau")


def another_supervisor(program: Program) -> None:
    """Add a second supervisor to the demo office, as an administrator does."""
    door, administrator = program.door, account(Role.ADMINISTRATOR)
    signed = entry.sign_in(door, administrator.username, administrator.passphrase)
    first = staff.add(signed, door, OTHER.name, OTHER.username, OTHER.role)
    entry.leave(signed.desk)
    signed = entry.sign_in(door, OTHER.username, first)
    entry.leave(entry.replace_passphrase(door, signed, first, OTHER.passphrase).desk)


def handed_over(journey: Journey) -> None:
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    journey.lock()


def read(journey: Journey, page: CasePage, answer: str, reason: str) -> None:
    """Answer each row, say how certain and why, and save."""
    offered = page.reading.keys()
    for _ in offered:
        journey.hands.press(answer)
    page.reading.certainty.setFocus(Qt.FocusReason.OtherFocusReason)
    journey.hands.press("4")
    page.reading.reason.setFocus(Qt.FocusReason.OtherFocusReason)
    journey.hands.type(reason)
    journey.hands.press("Ctrl+S")


def test_two_results_differ_and_a_third_supervisor_breaks_the_tie(program: Program) -> None:
    another_supervisor(program)
    journey = program.start()
    handed_over(journey)
    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    read(journey, page, "2", "Tidak ada yang terlihat")
    journey.hands.wait(lambda: page.view is not None and page.view.third_due, "the results differ")
    assert page.view is not None
    assert page.view.first is not None
    page.setFocus()
    journey.hands.press("1")
    journey._write("Saya kira cukup")
    journey.hands.press("Ctrl+Return")
    journey.hands.rest(0.5)
    assert not page.view.decided, "the decision waits"
    journey.lock()

    journey.sign_in(OTHER)
    blind = open_case(journey)
    assert blind.view is not None
    assert (blind.view.first, blind.view.second, blind.view.hand_over_reason) == (None, None, "")
    read(journey, blind, "1", "Dari catatan saja")
    journey.hands.wait(lambda: blind.view is not None and blind.view.third is not None, "the third reading is saved")
    assert blind.view.first is not None
    journey.lock()

    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    assert page.view is not None
    assert not page.view.third_due
    assert page.decision.choice().reason == "Saya kira cukup", "what was typed is there again"
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.view is not None and page.view.decided, "the case is decided")


def test_at_30_and_60_minutes_a_reason_is_asked_for_until_the_case_is_decided(program: Program) -> None:
    journey = program.start()
    handed_over(journey)
    program.clock.move(minutes=31)
    journey.sign_in(account(Role.OFFICER))
    journey.hands.press("Ctrl+2")
    journey.hands.wait(lambda: shown(journey, QueuePage), "the queue is shown")
    queue = journey.page(QueuePage)
    journey.hands.wait(lambda: bool(queue.model.rows()), "the case is listed")
    queue.setFocus()
    held = queue.model.rows()[0].held
    assert held.warning(program.clock.now()) == 30
    for key in ("Alt+M", "3"):
        journey.hands.press(key)
    journey.hands.type("Menunggu juru bahasa\r")
    journey.hands.wait(lambda: queue.model.rows()[0].held.warning(program.clock.now()) == 0, "the reason is noted")
    journey.lock()

    program.clock.move(minutes=30)
    journey.sign_in(account(Role.SUPERVISOR))
    page = open_case(journey)
    assert page.view is not None
    assert page.view.held.warning(program.clock.now()) == 60
    assert any("60" in line for line in page.beside.held.texts())
    for key in ("Alt+M", "4", "Return"):
        journey.hands.press(key)
    journey.hands.wait(lambda: page.view is not None and page.view.held.last("food") is not None, "food is noted")
    assert page.view.held.warning(program.clock.now()) == 60, "food is no reason"
    journey.answer_case()
    page.setFocus()
    journey.decide_case()
    journey.hands.rest(0.5)
    if page.view.third_due:  # one supervisor on shift: said, and recorded
        page.decision.alone.setFocus()
        journey.hands.press("Space")
        journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.view is not None and page.view.decided, "the case is decided")
    assert page.view.held.warning(program.clock.now()) == 0
