"""Nobody there: hide after three minutes, lock after ten, twenty in a private interview."""

from __future__ import annotations

import ctypes
from datetime import timedelta

import pytest
from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from screening_desk.gui.idle import Idle
from screening_desk.gui.sleep import POWER, Message, SleepWatch, asleep
from tests.stores import FrozenClock


@pytest.fixture
def sleep() -> list[float]:
    """How long the computer slept, as the system counts it."""
    return [12.0]


@pytest.fixture
def idle(clock: FrozenClock, sleep: list[float]) -> Idle:
    """A watch that was just started."""
    watch = Idle(clock.monotonic, clock.now, slept=lambda: sleep[0])
    watch.start()
    return watch


def told(idle: Idle) -> list[str]:
    """Collect what the watch says."""
    heard: list[str] = []
    idle.hide_due.connect(lambda: heard.append("hide"))
    idle.lock_due.connect(lambda: heard.append("lock"))
    return heard


def let_pass(idle: Idle, clock: FrozenClock, seconds: int) -> None:
    """Let time pass as it does while the program runs: the watch looks every five seconds."""
    while seconds > 0:
        step = min(5, seconds)
        clock.move(seconds=step)
        idle.look()
        seconds -= step


@pytest.mark.parametrize(
    ("seconds", "private", "expected"),
    [
        (179, False, []),
        (180, False, ["hide"]),
        (599, False, ["hide"]),
        (600, False, ["hide", "lock"]),
        (600, True, ["hide"]),
        (1199, True, ["hide"]),
        (1200, True, ["hide", "lock"]),
    ],
)
def test_both_sides_of_each_limit(
    idle: Idle, clock: FrozenClock, qtbot: QtBot, seconds: int, private: bool, expected: list[str]
) -> None:
    heard = told(idle)
    idle.private = private
    let_pass(idle, clock, seconds)
    assert heard == expected


def test_the_screen_is_hidden_once_until_somebody_returns(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard = told(idle)
    for _ in range(3):
        let_pass(idle, clock, 180)
    assert heard == ["hide"]
    idle.returned()
    let_pass(idle, clock, 180)
    assert heard == ["hide", "hide"]


def test_a_quiet_moment_is_told_once_after_each_act(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard: list[str] = []
    idle.rest_due.connect(lambda: heard.append("rest"))
    for _ in range(3):
        let_pass(idle, clock, 20)
    assert heard == ["rest"]
    idle.eventFilter(QObject(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    let_pass(idle, clock, 20)
    assert heard == ["rest", "rest"]


def test_a_key_begins_the_count_anew(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard = told(idle)
    let_pass(idle, clock, 170)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert idle.eventFilter(QObject(), key) is False
    let_pass(idle, clock, 170)
    assert heard == []


def test_a_computer_that_slept_is_locked(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard = told(idle)
    clock.moment += timedelta(hours=1)
    idle.look()
    assert heard == ["lock"]


def test_a_short_sleep_locks_too_where_the_system_counts_it(
    idle: Idle, clock: FrozenClock, sleep: list[float], qtbot: QtBot
) -> None:
    heard = told(idle)
    clock.move(seconds=5)
    sleep[0] += 3
    idle.look()
    assert heard == ["lock"]


def test_where_it_counts_none_the_clocks_tell_it(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard = told(idle)
    clock.moment += timedelta(seconds=25)
    idle.look()
    assert heard == ["lock"]


@pytest.mark.parametrize("seconds", [-30, -2, 2, 15])
def test_a_clock_that_is_put_right_or_a_program_that_was_busy_locks_nothing(
    idle: Idle, clock: FrozenClock, qtbot: QtBot, seconds: int
) -> None:
    heard = told(idle)
    clock.moment += timedelta(seconds=seconds)
    idle.look()
    clock.move(seconds=30)
    idle.look()
    assert heard == []


def test_sleep_is_told_once(idle: Idle, clock: FrozenClock, sleep: list[float], qtbot: QtBot) -> None:
    heard = told(idle)
    sleep[0] += 3600
    idle.look()
    idle.start()
    let_pass(idle, clock, 60)
    assert heard == ["lock"]


def test_the_count_of_sleep_stands_still_while_the_computer_is_awake() -> None:
    before = asleep()
    assert abs(asleep() - before) < 0.1


@pytest.mark.parametrize(
    ("kind", "message", "what", "expected"),
    [
        (b"windows_generic_MSG", POWER, 0x0004, 1),  # PBT_APMSUSPEND
        (b"windows_generic_MSG", POWER, 0x0012, 1),  # PBT_APMRESUMEAUTOMATIC
        (b"windows_generic_MSG", POWER, 0x000A, 0),  # PBT_APMPOWERSTATUSCHANGE
        (b"windows_generic_MSG", 0x0100, 0x0004, 0),  # a key
        (b"xcb_generic_event_t", POWER, 0x0004, 0),
    ],
)
def test_windows_says_beforehand_that_it_goes_to_sleep(kind: bytes, message: int, what: int, expected: int) -> None:
    heard: list[int] = []
    watch = SleepWatch(lambda: heard.append(1))
    told = Message(None, message, what, 0)
    assert watch.nativeEventFilter(QByteArray(kind), ctypes.addressof(told)) == (False, 0)
    assert len(heard) == expected


def test_a_clock_set_back_neither_hides_nor_keeps_open(idle: Idle, clock: FrozenClock, qtbot: QtBot) -> None:
    heard = told(idle)
    clock.move(days=-365)
    idle.look()
    let_pass(idle, clock, 180)
    assert heard == ["hide"]
