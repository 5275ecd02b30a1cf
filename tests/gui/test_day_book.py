"""The day book as a page: search with a reason, open, register, late entry, shift, later checks, papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.day_book.page import PARTS, VIEWS, DayBookPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import review, shift
from screening_desk.services.errors import Unavailable
from screening_desk.services.judging import today
from tests.office import Office
from tests.scenes.queue import context_of
from tests.services.cases import handed_over
from tests.services.test_catch_up import unreachable
from tests.services.test_history import finished
from tests.services.test_late import entered, paper

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> DayBookPage:
    page = DayBookPage(context_of(theme, local_office, "officer"))
    window(page)
    return page


def test_the_day_is_listed_without_a_name(page: DayBookPage, local_office: Office) -> None:
    finished(local_office)
    handed_over(local_office)
    page.refresh()
    texts = [
        str(page.day.model.index(row, column).data())
        for row in range(page.day.model.rowCount())
        for column in range(page.day.model.columnCount())
    ]
    assert len(page.day.model.rows()) == 2
    assert not any("ERIKSSON" in text or "SITI" in text for text in texts)


def test_somebody_elses_is_opened_only_after_a_reason_was_chosen(page: DayBookPage, local_office: Office) -> None:
    handed_over(local_office, by=local_office.colleague)
    page.refresh()
    page.day.table.setCurrentIndex(page.day.model.index(0, 0))
    page.day.open.trigger()
    assert not page.past.isVisible()
    assert page.notice.isVisible()
    page.day.search.reason.setCurrentIndex(page.day.search.reason.findData("shift_end"))
    page.day.open.trigger()
    assert page.past.isVisible()
    assert not page.keys["begin"].isEnabled()
    page.past.back.emit()
    assert not page.past.isVisible()
    assert page.keys["begin"].isEnabled()


def test_own_reason_in_words_is_asked_where_it_is_needed(page: DayBookPage) -> None:
    search = page.day.search
    assert not search.words.isVisible()
    search.reason.setCurrentIndex(search.reason.findData("other"))
    assert search.words.isVisible()
    assert search.why().code == "other"


def test_the_register_is_written_where_the_officer_says(
    page: DayBookPage, local_office: Office, tmp_path: Path
) -> None:
    finished(local_office)
    page.refresh()
    page.choose_file = lambda _parent, _title, suggested: tmp_path / suggested
    page.keys["register_pdf"].trigger()
    page.keys["register_csv"].trigger()
    assert sorted(each.suffix for each in tmp_path.glob("register-*")) == [".csv", ".pdf"]
    assert next(tmp_path.glob("register-*.pdf")).read_bytes().startswith(b"%PDF")


def test_calling_the_dialog_off_writes_nothing(page: DayBookPage, local_office: Office) -> None:
    page.choose_file = lambda *_: None
    page.keys["register_csv"].trigger()
    assert not page.notice.isVisible()


def test_a_late_entry_begins_only_when_nothing_is_missing(page: DayBookPage) -> None:
    begun: list[object] = []
    page.late_begun.connect(lambda late, mode: begun.append((late.paper_number, mode)))
    page.keys["begin"].trigger()
    assert (begun, page.notice.isVisible()) == ([], True)
    page.late.time.edit.setText("07.52")
    page.late.paper.setText("nomor 3")
    page.late.writer.setText("W. Ibarat")
    page.late.mode.setCurrentIndex(page.late.mode.findData("arrival"))
    page.late.why.setCurrentIndex(page.late.why.findData("power_cut"))
    page.keys["begin"].trigger()
    assert begun == [("NOMOR 3", "arrival")]
    assert page.late.late() is None


def test_a_printed_number_chooses_its_kind(page: DayBookPage) -> None:
    page.late.paper.setText("bkl2-b-0003")
    assert page.late.chosen_mode() == "departure"


def test_a_shift_is_handed_over_and_taken(page: DayBookPage, local_office: Office, theme: Theme, window: Show) -> None:
    page.refresh()
    page.shift.next.setText("w.ibarat")
    page.keys["shift"].trigger()
    next_page = DayBookPage(context_of(theme, local_office, "colleague"))
    window(next_page)
    next_page.refresh()
    assert next_page.shift.mine
    next_page.keys["shift"].trigger()
    assert not next_page.shift.mine
    last = shift.shift(local_office.colleague).last
    assert last is not None
    assert last.taken_at is not None


def test_what_simkim_finds_later_reaches_the_queue(page: DayBookPage, local_office: Office) -> None:
    unreachable(local_office)
    page.show_view("checks")
    page.refresh()
    page.checks.save.trigger()
    assert len(page.checks.model.rows()) == 1
    page.checks.answer.pick("hit")
    page.checks.note.setText("Nama dan tanggal lahir sama")
    page.checks.save.trigger()
    assert page.checks.model.rows() == ()
    assert len(review.queue(local_office.supervisor)) == 1


def test_papers_are_saved_and_their_numbers_used(page: DayBookPage, tmp_path: Path) -> None:
    page.show_view("papers")
    page.refresh()
    page.choose_file = lambda _parent, _title, suggested: tmp_path / suggested
    page.papers.count.set_value(3)
    page.papers.save.trigger()
    assert "K-0004" in page.papers.next.text()
    page.papers.sheet.setEditText("BKL2-K-0002")
    page.papers.void.trigger()
    assert not page.notice.isVisible() or page.notice.kind == "ok"


def test_void_sheets_stand_apart_from_missing_ones_with_their_reason(
    page: DayBookPage, local_office: Office, tmp_path: Path
) -> None:
    page.show_view("papers")
    page.refresh()
    assert not page.papers.void.isEnabled(), "nothing was printed yet"
    page.choose_file = lambda _parent, _title, suggested: tmp_path / suggested
    page.papers.count.set_value(6)
    page.papers.save.trigger()
    late = replace(paper(local_office, days=0), acted_at=local_office.clock.now(), paper_number="BKL2-K-0003")
    entered(local_office, late)
    page.papers.sheet.setEditText("BKL2-K-0002")
    page.papers.void.trigger()
    (row,) = page.papers.model.rows()
    cells = [str(page.papers.model.index(0, column).data()) for column in range(1, 7)]
    assert cells == ["6", "1", "–", "1", "1", "3"]
    words = page.papers.numbers.text()
    assert "BKL2-K-0001" in words.splitlines()[0]
    assert "BKL2-K-0002 (" in words.splitlines()[1]
    assert [page.papers.sheet.itemText(at) for at in range(page.papers.sheet.count())] == ["BKL2-K-0001"]
    assert row.unused == 3


def test_every_label_has_room_for_its_words(page: DayBookPage) -> None:
    page.refresh()
    for view in VIEWS:
        page.show_view(view)
        shown = [each for each in page.findChildren(PlainLabel) if each.isVisible() and each.text()]
        assert len(shown) > 20
        assert not [each.text() for each in shown if each.height() < each.fontMetrics().height()]


def test_an_error_is_said_and_the_page_stays(page: DayBookPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise Unavailable("busy")

    monkeypatch.setattr("screening_desk.gui.pages.day_book.acts.day_book.day_list", broken)
    page.refresh()
    assert page.notice.isVisible()
    assert page.notice.kind == "error"


def test_after_midnight_today_is_the_new_day(page: DayBookPage, local_office: Office) -> None:
    finished(local_office)
    page.refresh()
    old = page.day.day
    local_office.clock.move(hours=24)
    finished(local_office)
    page.refresh()
    assert old is not None
    assert page.day.day == page.day.search.day.day() == page.late.day.day() == old + timedelta(days=1)
    assert [row.register_number[-1] for row in page.day.model.rows()] == ["2"]


def test_a_day_that_was_looked_for_stays_over_midnight(page: DayBookPage, local_office: Office) -> None:
    finished(local_office)
    local_office.clock.move(hours=24)
    page.day.search.day.set_day(today(local_office.clock) - timedelta(days=1))
    page.day.search.go.trigger()
    shown = page.day.day
    local_office.clock.move(hours=24)
    page.refresh()
    assert shown is not None
    assert page.day.day == shown == today(local_office.clock) - timedelta(days=2)
    assert len(page.day.model.rows()) == 1


def test_a_late_entry_begun_before_midnight_keeps_its_day(page: DayBookPage, local_office: Office) -> None:
    page.late.time.edit.setText("23.50")
    day = page.late.day.day()
    local_office.clock.move(hours=24)
    page.refresh()
    assert page.late.day.day() == day


def test_many_pages_do_not_stand_before_the_next_traveller(
    page: DayBookPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes: list[object] = []
    monkeypatch.setattr(page.context.tasks, "run", lambda *_, **how: lanes.append(how.get("lane", "now")))
    page.choose_file = lambda _parent, _title, suggested: tmp_path / suggested
    page.choose_printer = lambda *_: QPrinter()
    page.acts.save_papers("arrival", 100)
    page.acts.print_papers("arrival", 100)
    page.acts.export("pdf")
    assert lanes == ["long"] * 3


def test_the_parts_are_made_one_by_one_and_not_with_the_page(local_office: Office, theme: Theme, window: Show) -> None:
    page = DayBookPage(context_of(theme, local_office, "officer"))
    page.refresh()
    assert not set(PARTS) & set(page.__dict__), "unseen, nothing is made or read at once"
    assert page.day is page.day
    window(page)
    assert page.focusProxy() is page.day
    assert {"late", "shift"} <= set(page.__dict__)
    for view in ("papers", "checks", "day"):
        page.show_view(view)
        page.setFocus()
        met: list[QWidget] = []
        while (now := QApplication.focusWidget()) is not None and now not in met:
            met.append(now)
            QTest.keyClick(now, Qt.Key.Key_Tab)
        parts = [page._view(view), page.late, page.shift, page.ui.bar]
        ranks = [at for each in met for at, part in enumerate(parts) if part.isAncestorOf(each)]
        assert ranks == sorted(ranks)
        assert set(ranks) == {0, 1, 2, 3}
    page.clear()
