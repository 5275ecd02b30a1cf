"""The whole way of the questions by keys: list, interview, card, guidance, supervisor; and one who is let go."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from screening_desk.gui.pages.cards import card as card_module
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.guidance import GuidanceDialog
from screening_desk.gui.play import CITIZEN, VISITOR, Journey, account
from screening_desk.records.interview_models import ItemFinding
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_case
from tests.journeys.test_cards import back_by_pin, choose, show
from tests.journeys.test_interview import REMARKS, STEPS, WORDS, go_to, interview_of
from tests.journeys.test_modes import open_with, press
from tests.journeys.test_quality import tab_to_marks


@pytest.fixture(autouse=True)
def quick_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The traveller presses faster than people read; what holds a second tap back has its own test."""
    monkeypatch.setattr(card_module, "SETTLE", 0)


def visitor_beside_a_companion(journey: Journey) -> CounterPage:
    """Settle the document of a visitor; the quick list is answered no while the companion can hear."""
    page = open_with(journey, VISITOR)
    press(journey, "3")
    journey.hands.type("C1\r")
    journey.hands.type("20012027")
    press(journey, "1", "K", "1", "1", "2", "2", "2")
    draft = page.session.draft
    assert draft is not None
    assert (draft.accompanied, draft.apart) == (True, False)
    assert draft.answers["C11"].apart is False
    return page


def begin_card(journey: Journey, page: CounterPage, code: str) -> CardPage:
    """F7, down to the language, and the screen is the traveller's."""
    press(journey, "F7")
    journey.hands.wait(lambda: page.sides.front == "cards" and page.sides.cards.language() is not None, "the languages")
    choose(journey, code)
    return show(journey)


def interview_and_card(journey: Journey, page: CounterPage) -> None:
    """Part them, ask, pause, part them again and go on; the rest is read by the person alone, in Arabic."""
    press(journey, "F9")
    interview = interview_of(journey)
    press(journey, "F7")
    assert not page.sides.cards._go.isEnabled(), "no card while somebody can see it"
    press(journey, "Esc", *STEPS, "Return")
    assert interview.current == "B"
    press(journey, "2", "Return", "2", "Return", "Esc")
    assert page.sides.front == ""
    press(journey, "F9")
    assert interview.stage == "steps", "the companion may have come back: that step waits again"
    press(journey, "1", "Return")
    assert interview.current not in {"", "B", "A0"}
    go_to(journey, "C4")
    press(journey, "1", "D", "F4")
    journey.hands.type(WORDS)
    press(journey, "Tab")
    journey.hands.type(REMARKS)
    press(journey, "Alt+Right", "4")
    assert interview.current == "C4a"
    card = begin_card(journey, page, "ar")
    items = card.items
    assert items[:3] == ("C1", "C3", "C2")
    assert not {"B", "C4", "C4a"} & set(items), "nobody is asked twice"
    press(journey, *"134", *"2" * (len(items) - 3))
    back_by_pin(journey)
    journey.hands.rest(0.2)
    assert page.sides.front == "interview"
    assert not page.closed, "what a card found in the interview closes the counter, not the interview"
    press(journey, "Ctrl+Return", "Ctrl+Return")
    assert page.sides.front == ""
    assert page.closed


def guidance_by_its_key(journey: Journey, page: CounterPage) -> None:
    """The result beside the whole list, and what to do now."""
    press(journey, "Ctrl+D", "F6")
    deep = page.sides.deep
    assert page.session.view is not None
    assert page.session.view.assessment.level == "partial"
    press(journey, "Shift+F1")
    dialog = journey.window.findChild(GuidanceDialog)
    assert dialog is not None
    assert dialog.isVisible()
    press(journey, "Esc")
    journey.hands.wait(lambda: not dialog.isVisible(), "the whole text is closed")
    journey.window.activateWindow()  # a real window manager does that by itself
    journey.hands.wait(journey.window.isActiveWindow, "the window has the keyboard again")
    deep.rows.focus_current()
    press(journey, "Esc")
    assert page.sides.front == ""


def read_and_decided(journey: Journey, case: CasePage) -> None:
    """What the supervisor sees of it once the own reading is saved, and the decision with its marks."""
    said = case.interview.texts()
    assert any(WORDS in line for line in said)
    assert not any(REMARKS in line for line in said), "the first judgement is closed"
    journey.answer_case()
    journey.hands.wait(lambda: case.view is not None and case.view.second is not None, "the own reading is saved")
    assert any(REMARKS in line for line in case.interview.texts())
    model = case.compare.model
    shown = {row.key: model.cells(row) for row in model.rows()}
    card = "telaah 1: kartu Arab, teks belum ditinjau penutur asli"
    assert card in str(shown["C1"][1])
    assert [shown[item][2] for item in ("C1", "C2", "C3", "C4", "C4a")] == [
        "Ya", "Tidak mau menjawab", "Tidak tahu", "Ya, dokumen", "Tidak mau menjawab",
    ]  # fmt: skip
    assert case.view is not None
    assert case.view.first is not None
    assert {item: case.view.first.answers[item].how for item in ("C1", "C4")} == {"C1": "card", "C4": "document"}
    assert "foreign_victim" in case.decision.guidance.topics()
    tab_to_marks(journey)
    press(journey, "1", "2")
    journey.decide_case()
    journey.hands.wait(lambda: case.view is not None and case.view.decided, "the case is decided")


def test_questions_beside_apart_and_on_a_card_lead_to_guidance_and_a_marked_decision(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = visitor_beside_a_companion(journey)
    interview_and_card(journey, page)
    guidance_by_its_key(journey, page)
    press(journey, "F8")
    journey.hands.type("Paspor dipegang orang lain.")
    press(journey, "F8")
    journey.hands.wait(lambda: page.place == "handed", "the case is with the supervisor")
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    read_and_decided(journey, open_case(journey))
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        marks = {mark.item: mark.finding for mark in session.scalars(select(ItemFinding))}
        assert marks == {"C1": "helped", "C11": "misled"}


def test_who_comes_alone_and_says_no_to_a_burmese_card_is_let_go(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    page = open_with(journey, CITIZEN)
    press(journey, "K", "1", "2", "2", "2", "2")
    card = begin_card(journey, page, "my")
    items = card.items
    press(journey, *"2" * len(items))
    assert card.over
    back_by_pin(journey)
    journey.hands.rest(0.2)
    assert page.sides.front == "", "nothing is left to be asked: the counter waits"
    assert not page.closed
    view = page.session.view
    assert view is not None
    assert (view.assessment.level, view.blocks) == ("none_yet", ())
    press(journey, "Ctrl+Return")
    journey.hands.wait(lambda: page.place == "waiting", "the traveller is let go")
    press(journey, "Ctrl+R", "Return")
    journey.hands.wait(lambda: page.sides.front == "past", "what was saved is shown")
    shown = page.sides.past.case
    assert shown is not None
    lines = shown.deep.texts()
    asked = {item for item in items if item not in shown._reference.catalogue.quick}
    assert {line.split()[0] for line in lines if line.endswith(": Tidak (kartu Burma)")} == asked
    press(journey, "Esc")
    assert page.place == "waiting"
