"""A hand-over record by keys alone: half typed when the desk is locked, there again afterwards, made and withdrawn."""

from __future__ import annotations

from pathlib import Path

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.papers.page import PapersPage
from screening_desk.gui.play import Journey, account
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.test_follow_up import open_first
from tests.journeys.test_whole_way import whole_way


def papers(journey: Journey) -> PapersPage:
    """Go from what is due to the papers of its case."""
    open_first(journey)
    journey.hands.press("F7")
    shell = journey.window.shell
    assert shell is not None
    journey.hands.wait(lambda: isinstance(shell.current(), PapersPage), "the papers are shown")
    page = journey.page(PapersPage)
    journey.hands.wait(lambda: page.view is not None, "the papers are read")
    journey.hands.rest(0.3)
    return page


def test_a_hand_over_record_survives_a_lock_half_typed(program: Program, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    journey = program.start()
    whole_way(journey, outside)
    papers(journey)
    journey.hands.press("1")
    journey.hands.press("Tab")
    journey.hands.type("UPTD PPA Rekaan 2")
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    page = papers(journey)
    assert page.mode == "form"
    assert page.form.typed().texts["recipient"] == "UPTD PPA Rekaan 2"
    for _ in range(11):  # past recipient, both people, day, hour and place
        journey.hands.press("Tab")
    journey.hands.press("Space")
    journey.hands.press("Tab")
    journey.hands.press("Space")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.mode == "list" and page.row() is not None, "the record is made")
    row = page.row()
    assert row is not None
    assert (row.kind, row.recipient, set(row.picks)) == ("hand_over", "UPTD PPA Rekaan 2", {"person", "identity"})
    journey.hands.wait(lambda: bool(page.preview.sheets()), "its page is shown")
    journey.hands.press("Ctrl+U")
    journey.hands.type("penerima keliru")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: (one := page.row()) is not None and not one.stands, "the record is withdrawn")
    journey.hands.press("Escape")
    shell = journey.window.shell
    assert shell is not None
    journey.hands.wait(lambda: isinstance(shell.current(), CasePage), "the case is shown")
