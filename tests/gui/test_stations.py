"""Cases by file on the queue page, and the stations of the administration: by keys, with the words that tell how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.stations import StationsTab
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import stations
from screening_desk.services.entry import Door
from tests.gui.counters import settle
from tests.gui.doors import cramped, ctrl, press, unnamed
from tests.office import SETTINGS, Office
from tests.services.cases import handed_over
from tests.two_offices import Pair

Show = Callable[..., QWidget]


def context_of(office: Office, theme: Theme, who: str) -> Context:
    return Context(
        office.desks[who], DirectTasks(), theme, SETTINGS, Door(Path("/nowhere"), office.reference, office.clock)
    )


@pytest.fixture(params=["sqlcipher"])
def store(request: pytest.FixtureRequest) -> object:
    """Pages are shown on the local file."""
    return request.getfixturevalue("sqlcipher_store")


def queue(office: Office, theme: Theme, window: Show, who: str = "officer") -> QueuePage:
    page = QueuePage(context_of(office, theme, who))
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def cell(page: QueuePage, row: int, column: int) -> str:
    return str(page.exchange.files.index(row, column).data())


def test_a_case_goes_and_comes_back_by_keys(pair: Pair, theme: Theme, window: Show) -> None:
    handed_over(pair.counter)
    page = queue(pair.counter, theme, window)
    place = pair.folder / "keluar"
    ctrl(Qt.Key.Key_K)
    page.exchange.save_file = lambda *_: place
    press(Qt.Key.Key_Space)
    assert page.exchange.sending.state() == "1 marked"
    ctrl(Qt.Key.Key_S)
    file = place.with_name("keluar.sdcases")
    assert file.exists()
    assert (cell(page, 0, 1), cell(page, 0, 3)) == ("to BKL1", "away")
    assert page.exchange.sending.model.rowCount() == 0
    there = queue(pair.bureau, theme, window, "supervisor")
    ctrl(Qt.Key.Key_K)
    there.exchange.open_file = lambda *_: file
    ctrl(Qt.Key.Key_O)
    assert there.exchange.notice.kind == "ok"
    assert (cell(there, 0, 1), cell(there, 0, 3)) == ("from BKL2", "here")
    ctrl(Qt.Key.Key_O)
    assert there.exchange.notice.kind == "info", "the second time nothing is changed"
    ctrl(Qt.Key.Key_K)
    settle()
    assert there.model.rowCount() == 1


def test_a_file_that_is_not_right_says_what_to_do(pair: Pair, theme: Theme, window: Show) -> None:
    page = queue(pair.bureau, theme, window)
    ctrl(Qt.Key.Key_K)
    odd = pair.folder / "x.sdcases"
    odd.write_bytes(b"something else")
    page.exchange.open_file = lambda *_: odd
    ctrl(Qt.Key.Key_O)
    assert page.exchange.notice.isVisible()
    assert page.exchange.running == ""


def test_a_case_away_says_where_in_the_queue_and_is_taken_back_with_a_reason(
    pair: Pair, theme: Theme, window: Show
) -> None:
    pair.send(pair.counter, handed_over(pair.counter))
    page = queue(pair.counter, theme, window)
    assert page.model.index(0, 5).data() == "At station BKL1"
    ctrl(Qt.Key.Key_K)
    exchange = page.exchange
    ctrl(Qt.Key.Key_B)
    assert cell(page, 0, 3) == "away", "without a reason nothing happens"
    exchange.reason.setText("Berkas tidak sampai")
    ctrl(Qt.Key.Key_B)
    assert cell(page, 0, 3) == "here"
    assert exchange.notice.kind == "ok"


def test_nothing_can_be_sent_before_there_is_a_card_and_that_is_said(
    strangers: Pair, theme: Theme, window: Show
) -> None:
    handed_over(strangers.counter)
    page = queue(strangers.counter, theme, window)
    ctrl(Qt.Key.Key_K)
    press(Qt.Key.Key_Space)
    assert not page.exchange.sending.send.isEnabled()
    assert "administrator" in page.exchange.sending._foot.text()


def test_clearing_forgets_rows_and_marks(pair: Pair, theme: Theme, window: Show) -> None:
    handed_over(pair.counter)
    page = queue(pair.counter, theme, window)
    ctrl(Qt.Key.Key_K)
    press(Qt.Key.Key_Space)
    page.exchange.reason.setText("x")
    page.clear()
    assert not page.exchange.sending.model.chosen
    assert (page.exchange.sending.model.rowCount(), page.exchange.reason.text()) == (0, "")


def test_what_is_called_off_says_that_nothing_is_left(pair: Pair, theme: Theme, window: Show) -> None:
    handed_over(pair.counter)
    page = queue(pair.counter, theme, window)
    ctrl(Qt.Key.Key_K)
    press(Qt.Key.Key_Space)
    exchange, place = page.exchange, pair.folder / "y.sdcases"
    exchange.save_file = lambda *_: place
    show_progress = exchange.sending.show_progress

    def press_cancel(done: int, total: int) -> None:
        show_progress(done, total)
        if total == 4:
            exchange.cancel()

    exchange.sending.show_progress = press_cancel  # type: ignore[method-assign]
    ctrl(Qt.Key.Key_S)
    assert not place.exists()
    assert exchange.sending.model.rowCount() == 1
    assert exchange.notice.kind == "info"


@pytest.fixture
def tab(strangers: Pair, theme: Theme, window: Show) -> StationsTab:
    """The stations of the supervisor's office."""
    found = StationsTab(context_of(strangers.bureau, theme, "administrator"))
    window(found).resize(1178, 680)
    found.refresh()
    found.table.setFocus()
    settle()
    return found


def test_a_station_is_added_by_the_code_that_was_heard(strangers: Pair, tab: StationsTab) -> None:
    file = strangers.folder / "BKL2.sdcard"
    card = stations.write_card(strangers.counter.administrator, file)
    said: list[tuple[str, str, str]] = []
    failed: list[object] = []
    tab.said.connect(lambda *words: said.append(words))
    tab.failed.connect(lambda error, _: failed.append(error))
    tab.open_file = lambda *_: file
    ctrl(Qt.Key.Key_N)
    assert card.code not in tab._adding_words.text()
    tab.code.setText("0" * 32)
    tab.trust()
    assert len(failed) == 1
    tab.code.setText(card.code)
    tab.trust()
    assert [words[0] for words in said] == ["ok"]
    assert tab.model.rowCount() == 1
    assert not tab._adding.isVisible()


def test_the_own_card_is_written_and_its_code_shown(strangers: Pair, tab: StationsTab) -> None:
    place = strangers.folder / "kartu"
    tab.save_file = lambda *_: place
    ctrl(Qt.Key.Key_E)
    assert place.with_name("kartu.sdcard").exists()
    own = stations.stations(strangers.bureau.administrator).own
    assert own is not None
    assert tab._digits.text().replace(" ", "") == own.code


def test_everything_has_a_name_and_its_room(pair: Pair, theme: Theme, window: Show) -> None:
    page = queue(pair.counter, theme, window)
    ctrl(Qt.Key.Key_K)
    settle()
    assert unnamed(page) == []
    assert cramped(page) == []


def test_the_files_can_be_left_and_shown_again(pair: Pair, theme: Theme, window: Show) -> None:
    handed_over(pair.counter)
    page = queue(pair.counter, theme, window)
    place = pair.folder / "z.sdcases"
    for _ in range(3):
        ctrl(Qt.Key.Key_K)
        settle()
        ctrl(Qt.Key.Key_K)
        settle()
    ctrl(Qt.Key.Key_K)
    settle()
    page.exchange.save_file = lambda *_: place
    press(Qt.Key.Key_Space)
    assert page.exchange.sending.send.isEnabled()
    ctrl(Qt.Key.Key_S)
    assert place.exists()


def test_renewed_keys_are_asked_about_and_a_new_card_takes_the_place_of_the_former(
    strangers: Pair, tab: StationsTab
) -> None:
    own, file = stations.make_card(strangers.bureau.administrator), strangers.folder / "BKL2.sdcard"
    tab.refresh()
    ctrl(Qt.Key.Key_R)
    tab.ask.typed.setText("renew")
    ctrl(Qt.Key.Key_Return)
    found = stations.stations(strangers.bureau.administrator).own
    assert found is not None
    assert found.key != own.key
    tab.open_file = lambda *_: file
    for _ in range(2):
        card = stations.write_card(strangers.counter.administrator, file)
        tab.begin_adding()
        tab.code.setText(card.code)
        tab.trust()
        stations.renew_keys(strangers.counter.administrator)
    assert not tab.ask.isHidden(), "a second card of one station is asked about"
    tab.ask._go.trigger()
    peers = stations.stations(strangers.bureau.administrator).peers
    assert sorted(row.trusted for row in peers) == [False, True]
    assert next(row.key for row in peers if row.trusted) == card.key
