"""What a supervisor says of the questions comes back as figures: by keys, and too few stay too few."""

from __future__ import annotations

from PySide6.QtCore import Qt
from sqlalchemy import select

from screening_desk.gui.pages.case.marks import MarkRow
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.guidance import GuidanceDialog
from screening_desk.gui.pages.quality.page import QualityPage
from screening_desk.gui.play import Journey, account
from screening_desk.records.interview_models import ItemFinding
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case


def tab_to_marks(journey: Journey) -> MarkRow:
    """Go on by Tab until a row for a mark has the keys."""
    for _ in range(40):
        focus = journey.window.focusWidget()
        if isinstance(focus, MarkRow):
            return focus
        journey.hands.press("Tab")
    raise LookupError("no row for a mark has the keys")


def test_marks_of_a_decision_come_back_as_figures(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    case: CasePage = open_case(journey)
    journey.answer_case()
    assert "foreign_victim" in case.decision.guidance.topics()
    journey.hands.press("Shift+F1")
    dialog = journey.window.findChild(GuidanceDialog)
    assert dialog is not None
    assert dialog.isVisible()
    journey.hands.press("Esc")
    journey.hands.wait(lambda: not dialog.isVisible(), "the whole text is closed")
    journey.window.activateWindow()  # a real window manager does that by itself
    journey.hands.wait(journey.window.isActiveWindow, "the window has the keyboard again")
    case.setFocus(Qt.FocusReason.OtherFocusReason)
    row = tab_to_marks(journey)
    journey.hands.press("1")
    journey.hands.press("2")
    assert list(case.decision.marks.marks().values()) == ["helped", "misled"]
    assert case.decision.marks.marks()[row.item_id] == "helped"
    journey.decide_case()
    journey.hands.wait(lambda: case.view is not None and case.view.decided, "the case is decided")
    assert program.window is not None
    signed = program.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        assert sorted(session.scalars(select(ItemFinding.finding))) == ["helped", "misled"]
    journey.hands.press("Ctrl+6")
    journey.hands.wait(lambda: journey.window.shell is not None, "the pages are shown")
    page = journey.page(QualityPage)
    journey.hands.wait(lambda: page.figures is not None, "the figures are counted")
    shown = {row.item: row.cells for row in page.items.rows()}
    assert row.item_id in shown
    assert shown[row.item_id].helped.value is None, "of one screening nothing is told"
    place = list(shown).index(row.item_id)
    assert page.items.index(place, 6).data() in {"< 5", "ditutup"}
