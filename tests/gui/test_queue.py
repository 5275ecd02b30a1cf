"""The supervisor's queue: who waits and why, without identity; only a supervisor opens a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.language import Language
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from screening_desk.services.entry import Door
from screening_desk.services.errors import Unavailable
from tests.gui.columns import cut_words
from tests.gui.counters import keys, settle
from tests.gui.doors import cramped, ctrl, press, unnamed
from tests.office import SETTINGS, Office
from tests.services.cases import decided, handed_over, read
from tests.services.test_patterns import applicants

Show = Callable[..., QWidget]


def context_of(office: Office, theme: Theme, who: str) -> Context:
    """What the page of a person is given."""
    door = Door(Path("/nowhere"), office.reference, office.clock)
    return Context(office.desks[who], DirectTasks(), theme, SETTINGS, door)


@pytest.fixture
def shown(local_office: Office, theme: Theme, window: Show) -> Callable[..., QueuePage]:
    """Show the queue of a person, read once."""

    def show(who: str = "supervisor") -> QueuePage:
        page = QueuePage(context_of(local_office, theme, who))
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


@pytest.fixture(params=["id", "en"])
def language(request: pytest.FixtureRequest, theme: Theme) -> Iterator[Language]:
    """The screen in each language, and in English again afterwards."""
    yield Language(request.param)
    Language("en")


def cell(page: QueuePage, row: int, column: int) -> str:
    """Words of one cell."""
    return str(page.model.index(row, column).data())


def texts(page: QWidget) -> str:
    """Everything the labels of a page say now."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_an_empty_queue_says_so(shown: Callable[..., QueuePage]) -> None:
    page = shown()
    assert page.empty.text() == "There are no open cases."
    assert page.empty.isVisible()
    press(Qt.Key.Key_Return)  # nothing to open, nothing happens


def test_danger_stands_first_then_the_longest_wait(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    local_office.clock.move(minutes=75)
    handed_over(local_office, yes=("B",))
    page = shown()
    assert [cell(page, row, 0) for row in (0, 1)] == ["Now", "This shift"]
    assert [cell(page, row, 5) for row in (0, 1)] == ["Call directly", "Not reviewed"]
    assert [cell(page, row, 3) for row in (0, 1)] == ["0 min", "1 h 15 min"]


def test_waiting_counts_up_without_reading_again(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown()
    local_office.clock.move(minutes=9)
    page.model.tick()
    assert cell(page, 0, 3) == "9 min"


def test_a_decided_case_leaves_the_queue(shown: Callable[..., QueuePage], local_office: Office) -> None:
    case_id = handed_over(local_office)
    page = shown()
    decided(local_office, case_id)
    press(Qt.Key.Key_F5)
    assert page.model.rows() == ()
    assert page.empty.isVisible()


def test_the_decided_cases_can_be_shown_and_opened_again(shown: Callable[..., QueuePage], local_office: Office) -> None:
    past = handed_over(local_office)
    decided(local_office, past)
    handed_over(local_office)
    page = shown()
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, case_id: asked.append((kind, case_id)))
    ctrl(Qt.Key.Key_R)
    assert [cell(page, row, 5) for row in (0, 1)] == ["Not reviewed", "Decided"]
    assert cell(page, 1, 3) == "took 0 min", "nobody waits any more"
    assert page.ui.lead.text() == "1 open · 1 not reviewed"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert asked == [("case", past)], "a referral that was broken off is gone on with from here"
    ctrl(Qt.Key.Key_R)
    assert len(page.model.rows()) == 1


def test_enter_opens_the_current_case_for_a_supervisor(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    second = handed_over(local_office, yes=())
    page = shown()
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, case_id: asked.append((kind, case_id)))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert asked == [("case", second)]


def test_officers_look_but_do_not_open(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown("officer")
    asked: list[str] = []
    page.opened.connect(lambda kind, _: asked.append(kind))
    press(Qt.Key.Key_Return)
    assert len(page.model.rows()) == 1
    assert asked == []
    offered = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert offered == ["Refresh", "By file", "Note"]


def test_the_head_has_no_queue_whose_notes_are_words_of_cases(
    shown: Callable[..., QueuePage], local_office: Office
) -> None:
    handed_over(local_office)
    assert shown("head").model.rows() == ()


def test_nothing_on_the_page_says_who_it_is(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown()
    said = texts(page) + "".join(cell(page, 0, column) for column in range(6))
    for word in ("ERIKSSON", "L898902C3", "UTO", "1974", "C4", "perlu didalami"):
        assert word not in said
    assert "45–54" in said
    assert "Arrival, foreigner" in said
    assert "The first officer's judgement is closed" in said


def test_who_has_a_case_is_told(shown: Callable[..., QueuePage], local_office: Office) -> None:
    review.open_case(local_office.second, handed_over(local_office))
    page = shown()
    assert cell(page, 0, 5) == "With P. Misalnya"
    assert "09.30, P. Misalnya" in texts(page)


def test_the_current_row_stays_current_when_the_queue_is_read_again(
    shown: Callable[..., QueuePage], local_office: Office
) -> None:
    handed_over(local_office)
    handed_over(local_office, yes=())
    page = shown()
    press(Qt.Key.Key_Down)
    handed_over(local_office, yes=("B",))
    press(Qt.Key.Key_F5)
    assert page.ui.table.currentIndex().row() == 2


def test_a_store_that_cannot_be_read_is_told_and_the_rows_stay(
    shown: Callable[..., QueuePage], local_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed_over(local_office)
    page = shown()

    def busy(*_: object, **__: object) -> object:
        raise Unavailable("busy")

    monkeypatch.setattr(review, "queue", busy)
    press(Qt.Key.Key_F5)
    assert page.notice.isVisible()
    assert page.notice.title() == "The queue could not be read"
    assert len(page.model.rows()) == 1


def test_clearing_forgets_every_row(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown()
    page.clear()
    assert page.model.rows() == ()
    assert "SD-BKL2" not in texts(page)


CLOSED = "The first officer's judgement is closed"


def closed_to(page: QueuePage) -> bool:
    """Whether the preview says that the first judgement is closed."""
    return CLOSED in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_the_preview_says_closed_until_the_own_reading_is_saved(
    shown: Callable[..., QueuePage], local_office: Office
) -> None:
    case_id = handed_over(local_office)
    page = shown()
    assert closed_to(page)
    review.open_case(local_office.supervisor, case_id)
    press(Qt.Key.Key_F5)
    assert closed_to(page), "a case that is only open shows no first judgement yet"
    read(local_office, case_id)
    press(Qt.Key.Key_F5)
    assert not closed_to(page)
    decided(local_office, handed_over(local_office))
    ctrl(Qt.Key.Key_R)
    press(Qt.Key.Key_Down)
    assert cell(page, page.ui.table.currentIndex().row(), 5) == "Decided"
    assert not closed_to(page)


def test_their_own_judgement_is_closed_to_nobody(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office, by=local_office.supervisor)
    assert not closed_to(shown())


@pytest.mark.parametrize("who", ["officer", "head"])
def test_nobody_is_told_of_a_review_that_is_not_theirs_to_make(
    shown: Callable[..., QueuePage], local_office: Office, who: str
) -> None:
    handed_over(local_office, by=local_office.colleague)
    assert not closed_to(shown(who))


@pytest.mark.usefixtures("language")
def test_priority_waiting_and_state_are_never_cut(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown()
    page.window().resize(page.window().width() + 1178 - page.width(), 712)
    row = page.model.rows()[0]
    for priority in ("now", "within_hour", "shift"):
        page.show_view((replace(row, priority=priority), replace(row, priority=priority, state="decided")) * 20)
        for minutes in (59, 23 * 60, 24 * 60):
            local_office.clock.move(minutes=minutes)
            page.model.tick()
            settle()
            assert list(cut_words(page.ui.table, 0, 1, 3, 5)) == []


def test_five_hundred_open_cases_are_read_and_walked_through(
    shown: Callable[..., QueuePage], local_office: Office
) -> None:
    handed_over(local_office)
    page = shown()
    row = page.model.rows()[0]
    page.show_view(tuple(replace(row, case_id=str(number), officer="Nama " * 40) for number in range(500)))
    asked: list[str] = []
    page.opened.connect(lambda _, case_id: asked.append(case_id))
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    assert page.ui.lead.text() == "500 open · 500 not reviewed"
    assert asked == ["499"]


def test_controls_have_names_and_room(shown: Callable[..., QueuePage], local_office: Office) -> None:
    handed_over(local_office)
    page = shown()
    assert unnamed(page) == []
    assert cramped(page) == []


def test_the_key_of_patterns_says_how_many_wait(local_office: Office, shown: Callable[..., QueuePage]) -> None:
    applicants(local_office, 1, 2, 3)
    page = shown()
    assert page._patterns.text() == "Patterns"
    applicants(local_office, 4)
    page.refresh()
    assert page._patterns.text() == "Patterns (1)"
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, which: asked.append((kind, which)))
    keys("Alt+L")
    assert asked == [("patterns", "")]
