"""Work for quiet moments: it waits for everything else, goes on step by step, and never touches an open traveller."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.quiet import in_quiet_moments
from screening_desk.gui.theme import Theme
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle
from tests.office import Office

pytestmark = pytest.mark.quiet_moments

Show = Callable[..., QWidget]


class TestSteps:
    """How they come."""

    def test_they_come_in_order_after_what_waits_already(self, qapp: QApplication, qtbot: QtBot) -> None:
        done: list[int] = []
        timer = in_quiet_moments(qapp, [lambda number=number: done.append(number) for number in range(3)])
        assert done == []
        qtbot.waitUntil(lambda: not timer.isActive())
        assert done == [0, 1, 2]

    def test_something_else_comes_between_two_steps(self, qapp: QApplication, qtbot: QtBot) -> None:
        done: list[str] = []

        def first() -> None:
            done.append("first")
            QTimer.singleShot(0, lambda: done.append("key"))

        timer = in_quiet_moments(qapp, [first, lambda: done.append("second"), lambda: done.append("third")])
        qtbot.waitUntil(lambda: not timer.isActive())
        assert done.index("key") < done.index("third")

    def test_they_end_with_their_owner(self, qapp: QApplication) -> None:
        owner, done = QObject(), [0]

        def step() -> None:
            done[0] += 1

        in_quiet_moments(owner, [step] * 100)
        qapp.processEvents()
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
        before = done[0]
        settle()
        assert done[0] == before


def ready(page: QWidget) -> bool:
    """Whether nothing waits for a quiet moment any more."""
    return not any(timer.isActive() for timer in page.findChildren(QTimer) if timer.interval() == 0)


class TestCounter:
    """What the counter makes ready."""

    @pytest.fixture
    def page(self, local_office: Office, theme: Theme, window: Show) -> CounterPage:
        """A page that nothing was made ready for yet."""
        page = make_page(local_office, theme)
        window(page).resize(1178, 712)
        return page

    @pytest.mark.parametrize("steps", [0, 5, 12, 16, 17, 18, 19, 25])
    def test_a_first_traveller_in_the_middle_of_it_stays_as_they_are(
        self, page: CounterPage, qtbot: QtBot, steps: int
    ) -> None:
        for _ in range(steps):
            QApplication.processEvents()
        page.scan(CITIZEN)
        name, rows = page.case.identity.name(), [row.key for row in page.case.checks.rows()]
        assert name.startswith("CONTOH")
        assert rows
        qtbot.waitUntil(lambda: ready(page))
        assert page.case.identity.name() == name
        assert [row.key for row in page.case.checks.rows()] == rows
        assert page.case.current

    def test_when_all_is_ready_nothing_of_it_is_seen_or_said(self, page: CounterPage, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: ready(page))
        assert page.place == "waiting"
        assert page.session.draft is None
        assert page.case.identity.name() == ""
        assert page.case.checks.rows() == ()

    @pytest.mark.parametrize("wait", [False, True], ids=["not ready", "ready"])
    def test_the_pages_beside_open_at_once(self, page: CounterPage, qtbot: QtBot, wait: bool) -> None:
        if wait:
            qtbot.waitUntil(lambda: ready(page))
        page.setFocus()
        keys("F3")
        assert page.sides.front == "manual"
        keys("Esc")
        scan(page, VISITOR)
        keys("F6")
        assert page.sides.front == "deep"
        assert page.sides.deep.rows.shown()
