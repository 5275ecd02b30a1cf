"""The page of a case that is made ahead while the queue is in front: whoever opens a case takes it, and nothing else changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.context import Context
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.case.spare import Spare, made
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services.form_draft import kept_forms
from tests.gui.counters import keys, settle
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.services.cases import handed_over

pytestmark = pytest.mark.quiet_moments

Show = Callable[..., QWidget]


@pytest.fixture
def context(local_office: Office, theme: Theme) -> Context:
    """That of a supervisor."""
    return context_of(local_office, theme, "supervisor")


@pytest.fixture
def queue(context: Context, window: Show) -> QueuePage:
    """The queue in the stack of its shell."""
    stack = QStackedWidget()
    window(stack).resize(1178, 712)
    queue = QueuePage(context, stack)
    stack.addWidget(queue)
    return queue


def spares(queue: QueuePage) -> list[Spare]:
    """Those that can still be taken."""
    return [one for one in queue.parentWidget().findChildren(Spare) if one.objectName()]


def stack_of(queue: QueuePage) -> QStackedWidget:
    stack = queue.parentWidget()
    assert isinstance(stack, QStackedWidget)
    return stack


def test_it_is_made_once_beside_a_queue_with_cases_and_shown_to_nobody(
    queue: QueuePage, local_office: Office, qtbot: QtBot
) -> None:
    queue.refresh()
    settle()
    assert spares(queue) == []
    handed_over(local_office)
    for _ in range(2):
        queue.refresh()
        qtbot.waitUntil(lambda: spares(queue)[0].page.made)
    (spare,) = spares(queue)
    assert (spare.page.isHidden(), stack_of(queue).indexOf(spare.page), spare.page.case_id) == (True, -1, "")


@pytest.mark.parametrize("whole", [False, True])
def test_whoever_opens_a_case_takes_it_whole_or_not_and_works_as_ever(
    queue: QueuePage, context: Context, local_office: Office, qtbot: QtBot, whole: bool
) -> None:
    case_id = handed_over(local_office)
    queue.refresh()
    (spare,) = spares(queue)
    if whole:
        qtbot.waitUntil(lambda: spare.page.made)
    ahead = spare.page
    page = made(CasePage, context, case_id, stack_of(queue))
    assert page is ahead
    stack_of(queue).addWidget(page)
    stack_of(queue).setCurrentWidget(page)
    page.refresh()
    page.setFocus()
    settle()
    assert page.view is not None
    assert (page.view.case_id, page.case_id) == (case_id, case_id)
    keys("2 2")
    page.drafts.keep()
    assert [kept.kind for kept in kept_forms(context.desk, case_id)] == ["reading"]
    opened: list[tuple[str, str]] = []
    page.opened.connect(lambda *what: opened.append(what))
    for name in ("care", "papers", "movement"):
        page.keys.named(name).trigger()
    assert opened == [(name, case_id) for name in ("care", "papers", "movement")]
    settle()
    assert spares(queue) == [], "the next one is made when the queue is read again"


def test_another_page_and_another_person_get_a_page_of_their_own(
    queue: QueuePage, context: Context, local_office: Office, qtbot: QtBot
) -> None:
    case_id = handed_over(local_office)
    queue.refresh()
    (spare,) = spares(queue)
    qtbot.waitUntil(lambda: spare.page.made)
    ahead = spare.page
    other = made(CasePage, replace(context, desk=local_office.second), case_id, stack_of(queue))
    assert other is not ahead
    settle()
    assert spares(queue) == []
