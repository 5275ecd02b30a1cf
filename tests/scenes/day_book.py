"""The day book, painted with an invented day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.day_book.page import DayBookPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening, sheets, shift
from screening_desk.services.errors import Unavailable
from tests.office import CITIZEN, Office, scanned
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import decided, handed_over
from tests.services.test_catch_up import put_aside, unreachable
from tests.services.test_history import finished
from tests.services.test_late import entered, paper


def scenes() -> dict[str, Scene]:
    """Every state of the day book."""
    return {
        "day_book": _filled,
        "day_book_empty": lambda _, theme, office: _page(theme, office),
        "day_book_loading": _loading,
        "day_book_error": _error,
        "day_book_found": _found,
        "day_book_long": _long,
        "day_book_late": _late,
        "day_book_handed": _handed,
        "day_book_checks": _checks,
        "day_book_checks_empty": lambda _, theme, office: _view(theme, office, "checks"),
        "day_book_papers": _papers,
        "day_book_papers_none": lambda _, theme, office: _view(theme, office, "papers"),
        "day_book_past": _past,
    }


def _page(theme: Theme, office: Office, who: str = "officer") -> DayBookPage:
    page = DayBookPage(context_of(theme, office, who))
    page.show()
    page.refresh()
    return page


def _day(office: Office) -> None:
    late = paper(office, days=0)
    office.clock.move(days=-1)  # the forms were printed before they were needed
    with office.store.write() as work:
        sheets.allocate(work.session, office.officer, "arrival", 10)
    office.clock.move(days=1)
    unreachable(office)
    office.clock.move(minutes=19)
    handed_over(office, mrz=CITIZEN, mode="departure")
    office.clock.move(minutes=11)
    decided(office, handed_over(office, by=office.colleague))
    office.clock.move(minutes=14)
    draft = screening.open_screening(office.officer, scanned(), "stay").draft
    screening.abandon(office.officer, draft, "Ia dipanggil ke ruang lain")
    finished(office)
    office.clock.move(minutes=25)
    entered(office, replace(late, paper_number="BKL2-K-0003"))
    handed_over(office, yes=("B",))


def _filled(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    return _page(theme, office)


def _loading(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page.day.show_loading()
    page.checks._loading = True
    page.shift.show_shift(None)
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page.acts.past_failed(Unavailable("busy"))
    return page


def _found(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    entered(office, replace(paper(office, days=3), paper_number="4"))
    page = _page(theme, office, "supervisor")
    page.day.search.by.pick("document")
    page.day.search.text.setText("C1234567")
    page.day.search.reason.setCurrentIndex(page.day.search.reason.findData("other"))
    page.day.search.words.setText("Map tertinggal di konter")
    page.acts.find()
    return page


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    shift.hand_over_shift(office.supervisor, "r.teladan", "Pesan yang panjang sekali untuk sif berikut. " * 9)
    page = _page(theme, office)
    row = page.day.model.rows()[-1]
    number = "LEMBAR KERTAS DENGAN NOMOR YANG SANGAT"
    rows = tuple(
        replace(row, screening_id=str(n), paper_number=number, entered_at=row.at + timedelta(days=400))
        for n in range(500)
    )
    page.day.show_rows(rows, date(2026, 11, 24))
    return page


def _late(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    page = _page(theme, office)
    page.late.paper.setText("BKL2-K-0004")
    page.late.writer.setText("W. Ibarat")
    page.acts.begin_late()
    return page


def _handed(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    screening.open_screening(office.officer, scanned(), "arrival")
    shift.hand_over_shift(office.colleague, "r.teladan", "Kunci lemari dokumen ada di supervisor.")
    return _page(theme, office)


def _view(theme: Theme, office: Office, name: str) -> DayBookPage:
    page = _page(theme, office)
    page.show_view(name)
    return page


def _checks(app: QApplication, theme: Theme, office: Office) -> QWidget:
    for _ in range(3):
        unreachable(office)
        office.clock.move(minutes=26)
    put_aside(office, simkim="unreachable", simkim_since="07.30")
    page = _view(theme, office, "checks")
    page.checks.answer.pick("similar")
    page.checks.note.setText("Nama mirip, tanggal lahir sama")
    return page


def _papers(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _day(office)
    late = paper(office, days=0)
    with office.store.write() as work:
        for kind, count in (("departure", 100), ("stay", 20)):
            sheets.allocate(work.session, office.officer, kind, count)
    office.clock.move(minutes=5)
    begun = replace(late, paper_number="BKL2-K-0006", acted_at=office.clock.now())
    draft = screening.open_screening(office.officer, scanned(), "arrival", begun).draft
    screening.abandon(office.officer, draft, "Lembar tidak terbaca")
    for serial, why in (("BKL2-K-0002", "spoilt"), ("BKL2-K-0010", "blank"), ("BKL2-T-0001", "lost")):
        sheets.call_void(office.officer, serial, why)
    return _view(theme, office, "papers")


def _past(app: QApplication, theme: Theme, office: Office) -> QWidget:
    screening_id = entered(office, paper(office))
    page = _page(theme, office)
    page.past.open(screening_id)
    return page
