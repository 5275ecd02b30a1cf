"""A period is set, a list proposed by one and destroyed by another: three people, by keys alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select

from screening_desk.gui.pages.rights.page import RightsPage
from screening_desk.gui.pages.rights.retention import RetentionPart
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import Screening
from screening_desk.services.access import Role
from tests.journeys.conftest import Program


def retention_of(journey: Journey, key: str) -> RetentionPart:
    """Open the page and wait until it is read."""
    journey.hands.press(key)
    journey.hands.wait(lambda: journey.window.shell is not None, "the pages are shown")
    part = journey.page(RightsPage).parts["retention"]
    assert isinstance(part, RetentionPart)
    journey.hands.wait(lambda: bool(part.classes.rows()) and not part.empty.loading, "the classes are read")
    return part


def tab_to(journey: Journey, field: QWidget) -> None:
    """Go on by Tab until a field has the keys."""
    for _ in range(40):
        if journey.window.focusWidget() is field:
            return
        journey.hands.press("Tab")
    raise LookupError("the field is not reached by Tab")


def screenings(program: Program) -> int:
    assert program.window is not None
    signed = program.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        return session.scalar(select(func.count()).select_from(Screening).where(Screening.case_id.is_(None))) or 0


def test_what_is_due_goes_by_two_persons(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.clean_traveller()
    assert screenings(program) > 0
    journey.lock()
    journey.sign_in(account(Role.HEAD))
    part = retention_of(journey, "Ctrl+6")
    beside = part.beside_period
    tab_to(journey, beside.number)
    journey.hands.type("30")
    journey.hands.press("Tab")
    journey.hands.press("Left")
    journey.hands.press("Space")
    assert beside.unit.value() == "day"
    tab_to(journey, beside.basis)
    journey.hands.type("Jadwal retensi contoh")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(
        lambda: part.classes.rows()[0].period is not None and not part.empty.loading, "the period is set"
    )
    journey.lock()
    program.clock.move(days=60)
    journey.sign_in(account(Role.SUPERVISOR))
    part = retention_of(journey, "Ctrl+9")
    assert part.classes.rows()[0].due == screenings(program)
    journey.hands.press("Ctrl+N")
    journey.hands.wait(lambda: [each.state for each in part.lists.rows()] == ["proposed"], "the list is proposed")
    journey.hands.press("Ctrl+K")
    assert part.ask.isHidden(), "who proposed it does not approve it"
    journey.lock()
    journey.sign_in(account(Role.HEAD))
    part = retention_of(journey, "Ctrl+6")
    journey.hands.press("Ctrl+K")
    journey.hands.wait(part.ask.isVisible, "it is asked about")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: [each.state for each in part.lists.rows()] == ["running"], "the list is approved")
    journey.hands.wait(lambda: not part.empty.loading, "it is read again")
    journey.hands.press("Ctrl+J")
    journey.hands.wait(part.ask.isVisible, "the word is asked for")
    journey.hands.type("MUSNAHKAN")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: [each.state for each in part.lists.rows()] == ["done"], "it is destroyed")
    assert screenings(program) == 0
