"""A private interview: twenty minutes without a key before the lock, and ten as soon as it is over."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.play import CITIZEN, Journey, account
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.stores import FrozenClock

Begin = Callable[..., Journey]
BESIDE = ("K", "1", "1")
APART = (*BESIDE, "2", "2", "2", "Space")
ALONE = ("K", "1", "2")


@pytest.fixture
def begin(program: Program) -> Begin:
    """Sign an officer in and press keys after a scan."""

    def play(*keys: str) -> Journey:
        journey = program.start()
        journey.sign_in(account(Role.OFFICER))
        journey.hands.scan(CITIZEN)
        journey.hands.wait(lambda: journey.page(CounterPage).place == "case", "the traveller is shown")
        journey.hands.rest(0.3)
        for key in keys:
            journey.hands.press(key)
        return journey

    return play


def stay_away(program: Program, journey: Journey, seconds: int) -> None:
    """Let time pass without a key, as it does while the program runs: the watch looks every five seconds."""
    clock = program.door.clock
    assert isinstance(clock, FrozenClock)
    journey.window.idle.start()
    for _ in range(seconds // 5):
        clock.move(seconds=5)
        journey.window.idle.look()
    journey.hands.rest(0.3)


@pytest.mark.parametrize(
    ("keys", "limit"),
    [
        (BESIDE, 600),  # somebody came along and stands beside
        (APART, 1200),  # apart now: the private rows are open
        ((*APART, "F6"), 1200),  # the whole list of somebody who is apart
        ((*APART, "Down", "Down", "Space"), 600),  # no longer apart
        (ALONE, 600),  # came alone, the quick list
        ((*ALONE, "F6"), 600),
        ((*ALONE, "F6", "Ctrl+J"), 1200),  # came alone, and only private items are shown
        ((*ALONE, "F6", "Ctrl+J", "Esc"), 600),
        ((*BESIDE, "F6", "Ctrl+J"), 600),  # private items alone do not part anybody
        ((*APART, "Ctrl+2"), 600),  # the queue is in front
        ((*APART, "Ctrl+2", "Ctrl+1"), 1200),
        ((*BESIDE, "F9"), 1200),  # the private interview
        ((*ALONE, "F9"), 1200),
        ((*BESIDE, "F9", "Esc"), 600),  # it pauses
        ((*APART, "F3"), 600),  # typing the record is no interview
    ],
)
def test_twenty_minutes_hold_exactly_during_a_private_interview(
    program: Program, begin: Begin, keys: tuple[str, ...], limit: int
) -> None:
    journey = begin(*keys)
    stay_away(program, journey, limit - 5)
    assert journey.window.hidden_screen, "hidden after three minutes in any case"
    assert journey.window.shell is not None
    stay_away_to = program.door.clock
    assert isinstance(stay_away_to, FrozenClock)
    stay_away_to.move(seconds=5)
    journey.window.idle.look()
    journey.hands.wait(lambda: journey.window.shell is None, "the program is locked")


def test_the_next_person_at_the_desk_has_ten_minutes_again(program: Program, begin: Begin) -> None:
    journey = begin(*APART)
    assert journey.window.idle.private
    journey.lock()
    assert not journey.window.idle.private
    journey.sign_in(account(Role.SUPERVISOR))
    assert not journey.window.idle.private


def test_it_is_over_when_the_screening_is(program: Program, begin: Begin) -> None:
    journey = begin(*APART, "2", "2")
    assert journey.window.idle.private
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: journey.page(CounterPage).place == "waiting", "the screening is saved")
    assert not journey.window.idle.private
