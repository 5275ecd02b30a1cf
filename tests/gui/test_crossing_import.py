"""Reading a list of crossings by keys: a file, its columns, the report, and calling it off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.exchange.crossing_list import Fault
from screening_desk.gui.pages.day_book.page import DayBookPage
from screening_desk.gui.pages.movement.import_page import CrossingImportPage
from screening_desk.gui.theme import Theme
from screening_desk.services import crossing_import
from tests.gui.counters import keys, settle, typed
from tests.gui.doors import fill
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.scenes.crossings import ODD, make
from tests.services.test_crossing_import import HEAD, ROWS, history, listed

Show = Callable[..., QWidget]
Open = Callable[..., CrossingImportPage]


@pytest.fixture
def opened(local_office: Office, theme: Theme, window: Show, tmp_path: Path) -> Open:
    """The page of a supervisor with a file chosen by its key."""

    def show(*rows: str, head: str = HEAD) -> CrossingImportPage:
        page = make(local_office, theme, listed(tmp_path, *rows, head=head))
        window(page).resize(1178, 712)
        page.setFocus()
        settle()
        keys("Ctrl+O")
        return page

    return show


def test_a_list_is_read_by_keys(opened: Open, local_office: Office) -> None:
    page = opened(*ROWS, *ODD)
    assert page.form.source.hasFocus()
    assert len([row for row in page.model.rows() if isinstance(row, Fault)]) == 4, "04-05 may be either day"
    page.form.dates.pick("day_first")
    assert page.why.text() == "Say where the list comes from."
    assert [page.model.index(row, 6).data() for row in (0, 3)] == ["taken", "Issuing State: not known"]
    fill("SIMKIM")
    typed("20112026")
    keys("Ctrl+Enter")
    assert page.banner.text() == "3 taken, 0 were here already, 3 rows not taken."
    assert [page.model.index(row, 0).data() for row in range(3)] == ["5", "6", "7"]
    assert len(history(local_office).stays) == 2


def test_columns_without_known_headings_are_chosen(opened: Open) -> None:
    page = opened(*ROWS, head="a;b;c;d;e;f;g;h")
    assert page.model.rows() == ()
    assert page.why.text() == "Choose number, State, direction and day."
    page.form.heading.setCurrentIndex(1)
    for place, name in enumerate(("number", "state", "direction", "day")):
        page.form.combos[name].setCurrentIndex(place + 1)
    page.form.dates.pick("day_first")
    assert len(page.model.rows()) == 3


def test_what_is_no_table_is_said(local_office: Office, theme: Theme, window: Show, tmp_path: Path) -> None:
    file = tmp_path / "daftar.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"0" * 300)
    page = make(local_office, theme, file)
    window(page)
    keys("Ctrl+O")
    page.open_key.trigger()
    assert page.banner.text() == "The file is damaged."


def test_esc_calls_a_running_import_off(opened: Open, local_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(*ROWS)
    page.form.dates.pick("day_first")
    fill("SIMKIM")
    typed("20112026")
    monkeypatch.setattr(crossing_import, "STEP", 2)
    monkeypatch.setattr(page, "_on_progress", lambda *_: page.back_key.trigger())
    keys("Ctrl+Enter")
    assert page.banner.title() == "Called off"
    assert not page.running
    assert history(local_office).stays == ()


def test_only_a_supervisor_has_the_key_in_the_day_book(local_office: Office, theme: Theme) -> None:
    asked: list[tuple[str, str]] = []
    book = DayBookPage(context_of(local_office, theme, "supervisor"))
    book.opened.connect(lambda kind, about: asked.append((kind, about)))
    book.keys["crossings"].trigger()
    assert asked == [("crossings", "")]
    assert "crossings" not in DayBookPage(context_of(local_office, theme, "officer")).keys
