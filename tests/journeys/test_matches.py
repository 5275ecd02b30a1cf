"""A match on a watch list by keys alone: proposed at the counter, confirmed by the supervisor, remembered at the next scan."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.match.page import MatchPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.play import Journey, account
from screening_desk.rules.inspection import ListFacts
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import shown
from tests.journeys.test_counter import MALAYSIAN, VISITOR_KEYS
from tests.services.listed import Listed, put_list

WHY = "Tempat lahir dan foto berbeda."


def lists(journey: Journey) -> ListFacts:
    """What the lists said about whoever is open."""
    draft = journey.page(CounterPage).session.draft
    return (draft.lists if draft is not None else None) or ListFacts()


def scan(journey: Journey) -> None:
    journey.hands.scan(MALAYSIAN)
    journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the visitor is shown")


def judge(journey: Journey, standing: str) -> None:
    """Open the card, say that it is not the same person, and why."""
    journey.hands.press("Shift+F7")
    journey.hands.wait(
        lambda: journey.window.shell is not None and isinstance(journey.window.shell.current(), MatchPage),
        "the card is in front",
    )
    page = journey.page(MatchPage)
    journey.hands.wait(lambda: page.card is not None, "the card is read")
    journey.hands.rest(0.2)
    journey.hands.press("1")
    journey.hands.type(WHY)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.card is not None and page.card.standing == standing, "the judgement is saved")


def test_a_dismissal_is_proposed_confirmed_and_remembered(program: Program) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    signed = journey.window.signed
    assert signed is not None
    office: Any = SimpleNamespace(store=signed.desk.store, clock=program.clock, supervisor=signed.desk)
    put_list(office, [Listed("AMIR TELADAN", key="1")])
    scan(journey)
    journey.hands.wait(lambda: lists(journey).possible == 1, "the match is found once its list is ready")
    assert journey.window.status._data.text() == "Daftar pantau: umur 3 hari"
    judge(journey, "proposed")
    journey.hands.press("Esc")
    journey.hands.wait(lambda: lists(journey).proposed == 1, "the counter knows of the proposal")
    journey.hands.rest(0.3)
    for key in VISITOR_KEYS:
        journey.hands.press(key)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: journey.page(CounterPage).place == "waiting", "the visitor is saved")
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    journey.hands.press("Ctrl+2")
    journey.hands.wait(lambda: shown(journey, QueuePage), "the queue is shown")
    queue = journey.page(QueuePage)
    journey.hands.wait(queue.matches.key.isEnabled, "the proposal waits")
    judge(journey, "dismissed")
    journey.lock()
    journey.sign_in(account(Role.OFFICER))
    scan(journey)
    journey.hands.wait(lambda: lists(journey).dismissed == 1, "the pair is remembered")
    assert journey.page(CounterPage).sides.lists.panel.texts() == ()
