"""The pages of a role: the one in front at once, the others when they are asked for or when nothing else is to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.context import Context
from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.shell import Shell
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.ways import PAGES, numbered, page_entries, tool_entries
from screening_desk.gui.widgets.rail import WIDE, SideRail, room_of_words
from screening_desk.records.slots import Bundle
from screening_desk.services.access import Role
from screening_desk.services.door import Door
from screening_desk.services.entry import SignedIn
from tests.gui.counters import CITIZEN
from tests.office import SETTINGS, Office

pytestmark = pytest.mark.quiet_moments

Show = Callable[..., QWidget]


@pytest.fixture
def shell(local_office: Office, theme: Theme, window: Show) -> Shell:
    """The pages of a supervisor."""
    desk = local_office.supervisor
    signed = SignedIn(desk, Bundle("", "person", b"", b""), SETTINGS, (), first_passphrase=False)
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    shell = Shell(Context(desk, DirectTasks(), theme, SETTINGS, door), signed, {})
    window(shell).resize(1366, 768)
    return shell


def made(shell: Shell) -> int:
    stack = shell.findChild(QStackedWidget)
    assert stack is not None
    return stack.count()


def test_at_first_there_is_only_the_page_in_front(shell: Shell) -> None:
    assert isinstance(shell.current(), CounterPage)
    assert made(shell) == 1


def test_the_others_are_made_in_quiet_moments_and_stay_behind(shell: Shell, qtbot: QtBot) -> None:
    shell.begin()
    qtbot.waitUntil(lambda: made(shell) == len(PAGES[Role.SUPERVISOR]))
    assert isinstance(shell.current(), CounterPage)


def test_a_page_that_is_asked_for_before_comes_at_once_and_once(shell: Shell, qtbot: QtBot) -> None:
    shell.begin()
    shell.go("queue")
    page = shell.current()
    assert isinstance(page, QueuePage)
    qtbot.waitUntil(lambda: made(shell) == len(PAGES[Role.SUPERVISOR]))
    assert shell.page("queue") is page


def test_a_scan_leads_to_the_counter_from_any_page(shell: Shell) -> None:
    shell.go("queue")
    shell.scan(CITIZEN)
    QApplication.processEvents()
    counter = shell.page("counter")
    assert shell.current() is counter
    assert isinstance(counter, CounterPage)
    assert counter.place == "case"


def test_a_page_of_another_role_is_never_made(shell: Shell) -> None:
    assert shell.page("audit") is None
    shell.go("audit")
    assert isinstance(shell.current(), CounterPage)


@pytest.mark.parametrize("percent", [125, 150, 200])
def test_a_window_follows_its_screen_whatever_pages_were_shown_before(shell: Shell, qtbot: QtBot, percent: int) -> None:
    shell.begin()
    qtbot.waitUntil(lambda: made(shell) == len(PAGES[Role.SUPERVISOR]))
    for key in PAGES[Role.SUPERVISOR]:
        shell.go(key)
        QApplication.processEvents()
    window, width = shell.window(), 1366 * 100 // percent
    around = window.width() - shell.width()
    for key in PAGES[Role.SUPERVISOR]:
        shell.go(key)
        window.resize(width + around, 690 * 100 // percent)
        for _ in range(4):
            QApplication.processEvents()
        page, rail = shell.current(), shell.findChild(SideRail)
        assert page is not None
        assert rail is not None
        assert (shell.width(), page.width()) == (width, width - rail.width()), key
        window.resize(1366 + around, 690)


@pytest.mark.parametrize("code", ["id", "en"])
@pytest.mark.parametrize("role", list(Role))
def test_the_name_of_each_page_is_read_whole(theme: Theme, role: Role, code: Code) -> None:
    Language(code)
    bold = QFontMetrics(theme.font("body", strong=True))
    small = QFontMetrics(theme.font("article"))
    keys = {page: f"Ctrl+{number}" for page, number in numbered(PAGES[role])}
    for entry in [*page_entries(keys), *tool_entries("PIN…", closed_mode=True)]:
        room = room_of_words(WIDE - 16, small.horizontalAdvance(entry.shortcut))
        assert bold.horizontalAdvance(entry.words) <= room, entry.words
