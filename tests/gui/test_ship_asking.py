"""A crew member is asked as a traveller is: in private (F9), on a card (F7), by the whole list (F6), each on their own row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.guidance import GuidanceDialog
from screening_desk.gui.pages.interview.page import InterviewPage
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.reference.guidance import NEEDS
from screening_desk.services import port_call, trail
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Unavailable
from screening_desk.services.interview import Interview
from tests.gui.counters import keys, make_page, settle, typed
from tests.gui.doors import cramped, unnamed
from tests.gui.interviews import ask
from tests.gui.ships import answer_rows, list_file, new_ship, passport_of, take_file
from tests.office import SETTINGS, Office
from tests.stores import FrozenClock

Show = Callable[..., QWidget]
STEPS = "1 1 1 1 1 1 1 Enter"


def open_ship(office: Office, theme: Theme, window: Show, folder: Path, closed_mode: str = "by_hand") -> CounterPage:
    """Three people on board, of whom only the list is known; the second one is current."""
    page = make_page(office, theme, settings=replace(SETTINGS, closed_mode=closed_mode))
    window(page).resize(1178, 712)
    page.keys["crew"].trigger()
    ship = new_ship(page, office)
    take_file(ship, list_file(folder, 3))
    ship.crew.go(2)
    ship.lead_keys()
    settle()
    return page


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show, tmp_path: Path) -> CounterPage:
    return open_ship(local_office, theme, window, tmp_path)


@pytest.fixture
def ship(counter: CounterPage) -> ShipPage:
    return counter.sides.ship


@pytest.fixture
def asking(ship: ShipPage) -> InterviewPage:
    """The first question of the second person."""
    keys(f"F9 {STEPS}")
    return ship.asking.interview


def row(ship: ShipPage, position: int = 2) -> Draft:
    draft = ship.session.member(position).draft
    assert draft is not None
    return draft


def interview(ship: ShipPage) -> Interview:
    found = row(ship).interview
    assert found is not None
    return found


def card_from(ship: ShipPage) -> CardPage:
    """F7 and Enter; the person has the screen."""
    given: list[CardPage] = []
    ship.card_asked.connect(given.append)
    keys("F7")
    if ship.asking.cards._apart.isEnabled():
        keys("Alt+P")
    keys("Enter")
    (card,) = given
    return card


class TestInterview:
    """The same page, steps and entries; what is answered is the row's."""

    def test_the_safety_steps_come_first_and_part_nobody_by_themselves(self, ship: ShipPage) -> None:
        keys("F9")
        assert ship.asking.side == "interview"
        assert ship.asking.interview.stage == "steps"
        keys("Enter")
        assert ship.asking.interview.stage == "steps"
        assert not row(ship).apart
        keys("1")
        assert row(ship).apart

    def test_answers_and_words_are_of_that_row_alone(self, asking: InterviewPage, ship: ShipPage) -> None:
        ask(asking, "C4")
        keys("1 F4")
        typed("Buku saya di nakhoda")
        keys("Esc")
        assert row(ship).answers["C4"].value == "yes"
        assert row(ship).answers["C4"].apart
        assert interview(ship).words["C4"].text == "Buku saya di nakhoda"
        assert row(ship, 1).interview is None
        assert not row(ship, 1).answers
        assert ship.session.view(2).assessment.level == "partial"  # type: ignore[union-attr]

    def test_nothing_of_the_ship_is_written_into_the_row(self, asking: InterviewPage, ship: ShipPage) -> None:
        ask(asking, "C4")
        keys("1 Esc")
        assert dict(row(ship).given) == {}

    def test_it_pauses_and_goes_on_and_the_list_says_so(self, asking: InterviewPage, ship: ShipPage) -> None:
        keys("2 Enter 2 Enter")
        waiting = asking.current
        keys("Esc")
        assert ship.asking.side == ""
        assert interview(ship).paused_since is not None
        assert "Row 2" in ship.banner.title()
        assert "F9" in ship.banner.title()
        assert any("paused" in line for line in ship.row.lines.texts())
        assert ship.keys["talk"].text() == "Go on with the interview"
        keys("F9")
        assert asking.stage == "steps", "parted anew"
        keys("1 Enter")
        assert asking.current == waiting

    @pytest.mark.usefixtures("asking")
    def test_each_moment_is_an_entry_about_that_person(self, ship: ShipPage, local_office: Office) -> None:
        keys("F9 F9 1 Enter Ctrl+Enter Ctrl+Enter")
        found = [one for one in trail.entries(local_office.auditor) if one.action == "screening.interview"]
        assert [one.reason_code for one in reversed(found)] == ["begin", "pause", "go_on", "end"]
        assert {one.object_id for one in found} == {ship.session.member(2).screening_id}
        assert interview(ship).ended_at is not None

    def test_a_lock_and_a_crash_lose_nothing(
        self, asking: InterviewPage, counter: CounterPage, ship: ShipPage, local_office: Office
    ) -> None:
        keys("2 F4")
        typed("Saya lahir di desa")
        call_id = ship.session.call_id
        counter.save_draft()
        counter.clear()
        assert ship.asking.side == ""
        assert asking._who.text() == ""
        assert not asking.question.words.toPlainText()
        again = port_call.view_call(local_office.officer, call_id).members[1].draft
        assert again is not None
        assert again.interview is not None
        assert again.interview.words["B"].text == "Saya lahir di desa"
        assert again.answers["B"].value == "no"

    @pytest.mark.usefixtures("asking")
    def test_danger_hands_over_at_once(self, ship: ShipPage) -> None:
        keys("1")
        assert ship.asking.interview.banner.isVisible()
        assert ship.asking.interview.guidance.isVisible()
        keys("F8")
        assert ship.asking.side == ""
        assert ship.session.member(2).state == "handed_over"

    def test_without_danger_the_reason_is_asked_first(self, asking: InterviewPage, ship: ShipPage) -> None:
        ask(asking, "C4")
        keys("1 F8")
        assert ship.asking.side == ""
        assert ship.row.reason.hasFocus()
        assert ship.session.member(2).state == "open"

    @pytest.mark.usefixtures("asking")
    def test_a_long_talk_is_not_locked_early(self, counter: CounterPage) -> None:
        told: list[bool] = []
        counter.private_changed.connect(told.append)
        assert counter._private
        keys("Esc")
        assert told == [False]

    def test_a_document_on_the_reader_moves_nobody(
        self, asking: InterviewPage, counter: CounterPage, ship: ShipPage
    ) -> None:
        counter.scan(passport_of(3))
        settle()
        assert asking.banner.isVisible()
        assert row(ship, 3).identity.source == "listed"
        keys("2")
        assert row(ship).answers["B"].value == "no"

    def test_what_could_not_be_saved_is_said_where_the_officer_looks(
        self, asking: InterviewPage, ship: ShipPage, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise Unavailable("full")

        with monkeypatch.context() as patch:
            patch.setattr(port_call, "keep_members", full)
            keys("2")
            assert asking.banner.isVisible()
            assert asking.banner.kind == "error"
        keys("Enter 2")
        assert asking.banner.isHidden()
        assert ship.banner.isHidden()

    @pytest.mark.parametrize("stage", ["steps", "ask", "end"])
    def test_nothing_is_cut_and_everything_has_a_name(self, ship: ShipPage, stage: str) -> None:
        keys("F9")
        if stage != "steps":
            keys(STEPS)
        if stage == "end":
            keys("Ctrl+Enter")
        page = ship.asking.interview
        assert page.stage == stage
        assert cramped(page) == []
        assert unnamed(page) == []


@pytest.mark.parametrize("manner", ["start", "first_finding"])
def test_closed_mode_waits_for_the_end_of_an_interview(
    local_office: Office, theme: Theme, window: Show, tmp_path: Path, manner: str
) -> None:
    page = open_ship(local_office, theme, window, tmp_path, manner)
    ship = page.sides.ship
    answer_rows(ship, local_office)
    ship.crew.go(3)
    while page.closed:  # "start" closes once for each person, as soon as the page shows them
        keys("Ctrl+D")
        ship.show_row()
    keys(f"F9 {STEPS}")
    ask(ship.asking.interview, "C4")
    keys("1")
    assert not page.closed
    keys("F7")
    assert not page.closed, "a card that is asked for in it belongs to it"
    keys("Esc Esc")
    assert page.closed == (manner == "first_finding")


def test_covered_by_hand_an_interview_takes_no_keys(
    asking: InterviewPage, counter: CounterPage, ship: ShipPage
) -> None:
    keys("Ctrl+D")
    assert counter.closed
    keys("1 F9 F7 F6 Esc")
    assert "B" not in row(ship).answers
    assert ship.asking.side == "interview"
    keys("Ctrl+D")
    assert asking.current == "B"
    keys("2")
    assert row(ship).answers["B"].value == "no"


class TestCards:
    """A card is answered alone; it leads back to where it was asked for."""

    def test_master_and_agent_are_sent_away_first(self, ship: ShipPage) -> None:
        keys("F7")
        assert ship.asking.side == "cards"
        assert "master" in ship.asking.cards.banner.title()
        given: list[CardPage] = []
        ship.card_asked.connect(given.append)
        keys("Enter")
        assert given == []

    def test_its_answers_are_the_rows(self, ship: ShipPage, local_office: Office) -> None:
        card = card_from(ship)
        card.answered.emit("C4", "yes")
        card.answered.emit("C5", "declined")
        settle()
        given = row(ship).answers
        assert (given["C4"].value, given["C4"].how, given["C4"].language) == ("yes", "card", "ar")
        assert given["C5"].declined
        assert not row(ship, 1).answers
        kept = port_call.view_call(local_office.officer, ship.session.call_id).members[1].draft
        assert kept is not None
        assert kept.answers["C4"].value == "yes"

    def test_it_reaches_the_window(self, counter: CounterPage, ship: ShipPage) -> None:
        given: list[object] = []
        counter.card_asked.connect(given.append)
        assert given == [card_from(ship)]

    def test_danger_on_a_card_that_was_stopped_is_in_front_at_once(self, asking: InterviewPage, ship: ShipPage) -> None:
        card = card_from(ship)
        card.answered.emit("B", "yes")
        card.closed.emit()
        settle()
        assert ship.asking.side == "interview"
        assert not asking.banner.isHidden()
        assert interview(ship).pauses == ()

    @pytest.mark.parametrize(("first", "behind"), [("", ""), ("F6", "list"), ("F9", "interview")])
    def test_esc_leads_back_to_where_it_was_asked_for(self, ship: ShipPage, first: str, behind: str) -> None:
        keys(f"{first} F7 Esc")
        assert ship.asking.side == behind


def test_the_list_leads_to_the_interview(ship: ShipPage) -> None:
    keys("F6 F9")
    assert ship.asking.side == "interview"
    keys("Esc")
    assert ship.asking.side == ""


def test_the_next_person_finds_nothing_of_it(asking: InterviewPage, ship: ShipPage, local_office: Office) -> None:
    clock = local_office.clock
    assert isinstance(clock, FrozenClock)
    keys("2 F4")
    typed("rahasia")
    keys("Esc")
    ship.crew.go(3)
    ship.lead_keys()
    assert ship.keys["talk"].text() == "Private interview"
    keys("F9")
    assert asking.stage == "steps"
    assert asking.steps.shown()
    assert row(ship, 3).interview is not None
    keys(STEPS)
    assert asking.question.words.toPlainText() == ""
    assert asking.question.answers.value() == ""


def test_the_bar_and_the_help_name_the_keys(ship: ShipPage) -> None:
    shown = [button.shortcut_text() for button in ship.ui.bar.findChildren(ShortcutButton) if button.isVisible()]
    assert {"F6", "F7", "F9"} <= set(shown)
    assert {ship.keys[name].text() for name in ("card", "talk")} == {"Question card", "Private interview"}


@pytest.mark.parametrize(("position", "told"), [(3, ("danger", "foreign_victim")), (2, ("danger",))])
def test_what_to_do_now_stands_beside_the_row_once_it_is_called_for(
    ship: ShipPage, local_office: Office, position: int, told: tuple[str, ...]
) -> None:
    ship.crew.go(position)
    assert ship.row.guidance.topics() == ()
    draft = replace(row(ship, position), apart=True)
    ship.session.change(position, draft.answer(local_office.clock.now(), "B", "yes"))
    assert tuple(topic for topic in ship.row.guidance.topics() if topic in NEEDS) == told
    assert ship.row.guidance.isVisible()
    QTest.keyClick(ship.crew.table, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, GuidanceDialog)
    dialog.close()
    ship.crew.go(1)
    assert ship.row.guidance.isHidden(), "of one person alone"


def test_who_is_saved_is_asked_nothing(ship: ShipPage, local_office: Office) -> None:
    answer_rows(ship, local_office)
    ship.keys["finish"].trigger()
    ship.crew.go(2)
    for name in ("deep", "card", "talk"):
        assert not ship.keys[name].isEnabled()
