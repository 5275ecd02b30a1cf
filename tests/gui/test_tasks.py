"""Work off the UI thread: order, delivery, failure, owners that went away, and the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from screening_desk.gui.tasks import DirectTasks, Job, Tasks


@pytest.fixture
def tasks(qapp: QCoreApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    return QObject()


def test_work_runs_elsewhere_and_its_result_comes_back_here(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    seen: list[tuple[str, bool]] = []

    def done(worker: str) -> None:
        seen.append((worker, threading.current_thread() is threading.main_thread()))

    tasks.run(owner, lambda: threading.current_thread().name, done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("desk-now")
    assert seen[0][1]


def test_results_of_a_lane_come_in_order(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(50):
        tasks.run(owner, lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_the_counter_does_not_wait_for_long_work(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    gate, seen = threading.Event(), []
    tasks.run(owner, lambda _: gate.wait(20), lambda _: seen.append("long"), lane="long")
    tasks.run(owner, lambda: "now", seen.append)
    qtbot.waitUntil(lambda: seen == ["now"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["now", "long"])


def test_an_error_goes_to_failed(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work() -> None:
        raise ValueError("locked")

    tasks.run(owner, work, lambda _: pytest.fail("not done"), errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "locked"


def test_an_error_nobody_takes_reaches_the_excepthook(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    def work() -> None:
        raise ValueError("nobody")

    with qtbot.captureExceptions() as caught:
        tasks.run(owner, work, lambda _: None)
        qtbot.waitUntil(lambda: not tasks.busy())
    assert [str(error) for _, error, _ in caught] == ["nobody"]


def test_nothing_is_delivered_to_an_owner_that_went_away(tasks: Tasks, qtbot: QtBot) -> None:
    owner, gate, seen = QObject(), threading.Event(), []
    tasks.run(owner, lambda: gate.wait(20), seen.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert seen == []


def test_busy_is_reported_once_for_each_stretch_of_work(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    seen: list[bool] = []
    tasks.busy_changed.connect(seen.append)
    for _ in range(3):
        tasks.run(owner, lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: not tasks.busy())
    assert seen == [True, False]


def test_long_work_reports_progress_and_its_end(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    done: list[str] = []

    def work(job: Job) -> str:
        for at in range(1, 1001):
            job.report(at, 1000)
        return "imported"

    tasks.run(owner, work, done.append, lane="long", progress=lambda at, of: steps.append((at, of)))
    qtbot.waitUntil(lambda: done == ["imported"])
    assert steps[0] == (1, 1000)
    assert steps[-1] == (1000, 1000)
    assert len(steps) < 100


def test_cancelled_work_is_told_and_its_result_dropped(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    begun, told, seen = threading.Event(), [], []

    def work(job: Job) -> None:
        begun.set()
        while not job.cancelled:
            threading.Event().wait(0.001)
        told.append(True)

    job = tasks.run(owner, work, seen.append, lane="long")
    qtbot.waitUntil(begun.is_set)
    job.cancel()
    qtbot.waitUntil(lambda: not tasks.busy("long"))
    assert (told, seen) == ([True], [])


def test_close_lets_running_work_end_and_delivers_nothing(owner: QObject, qapp: QCoreApplication) -> None:
    tasks, begun, ended, seen = Tasks(), threading.Event(), [], []

    def work() -> None:
        begun.set()
        ended.append(True)

    tasks.run(owner, work, seen.append)
    tasks.run(owner, lambda: None, seen.append)
    begun.wait(20)
    tasks.close()
    QCoreApplication.processEvents()
    assert (ended, seen) == ([True], [])
    with pytest.raises(RuntimeError):
        tasks.run(owner, lambda: None, seen.append)


def test_direct_tasks_do_it_at_once(owner: QObject) -> None:
    tasks, seen, steps = DirectTasks(), [], []

    def fail() -> Any:
        raise ValueError("no")

    def long(job: Job) -> str:
        job.report(1, 1)
        return "long"

    tasks.run(owner, lambda: "now", seen.append)
    tasks.run(owner, fail, seen.append, lambda error: seen.append(str(error)))
    tasks.run(owner, long, seen.append, lane="long", progress=lambda at, of: steps.append((at, of)))
    assert (seen, steps) == (["now", "no", "long"], [(1, 1)])
