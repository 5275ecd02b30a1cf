"""A ship at the counter in all its states, with invented people."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services.draft import Late
from screening_desk.services.errors import Unavailable
from tests.exchange.lists import csv_list
from tests.gui.ships import HEADINGS, answer_rows, list_file, make_counter, new_ship, passport_of, people, take_file
from tests.office import Office

Scene = Callable[[QApplication, Theme, Office], QWidget]
_LONG = "A" * 60 + " " + "B" * 60


def scenes() -> dict[str, Scene]:
    """Every state of the ship page."""
    return {
        "ship_start": lambda _, theme, office: make_counter(office, theme),
        "ship_waiting": lambda _, theme, office: _waiting(theme, office),
        "ship_form": lambda _, theme, office: _form(theme, office),
        "ship_form_wrong": lambda _, theme, office: _wrong(theme, office),
        "ship_nobody": lambda _, theme, office: _nobody(theme, office),
        "ship_columns": lambda _, theme, office: _columns(theme, office, known=True),
        "ship_columns_unknown": lambda _, theme, office: _columns(theme, office, known=False),
        "ship_unread": lambda _, theme, office: _unread(theme, office),
        "ship_list": lambda _, theme, office: _list(theme, office),
        "ship_row": lambda _, theme, office: _row(theme, office),
        "ship_correct": lambda _, theme, office: _pressed(_row(theme, office), "correct"),
        "ship_corrected": lambda _, theme, office: _corrected(theme, office),
        "ship_paper": lambda _, theme, office: _paper(theme, office),
        "ship_told": lambda _, theme, office: _told(theme, office),
        "ship_reason": lambda _, theme, office: _pressed(_told(theme, office), "hand_over"),
        "ship_deep": lambda _, theme, office: _pressed(_told(theme, office), "deep"),
        "ship_handed": lambda _, theme, office: _handed(theme, office),
        "ship_saved": lambda _, theme, office: _saved(theme, office),
        "ship_extra": lambda _, theme, office: _extra(theme, office),
        "ship_many": lambda _, theme, office: _many(theme, office),
        "ship_long": lambda _, theme, office: _long(theme, office),
        "ship_unsaved": lambda _, theme, office: _unsaved(theme, office),
    }


@functools.cache
def _folder() -> Path:
    """Where the lists lie that the scenes take in, until the program that shows them ends."""
    folder = tempfile.mkdtemp(prefix="screening-desk-ship-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _waiting(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    page.keys["arrival"].trigger()
    page.sides.ship.clear()
    page.keys["crew"].trigger()
    return page


def _form(theme: Theme, office: Office) -> CounterPage:
    page = make_counter(office, theme)
    page.sides.ship.keys["new"].trigger()
    return page


def _wrong(theme: Theme, office: Office) -> CounterPage:
    page = make_counter(office, theme)
    ship = new_ship(page, office)
    session = ship.session
    session.change_ship(
        session.ship.give(office.clock.now(), imo_number="9074720", vessel_flag="QQQ", simkim="unreachable")
    )
    return page


def _nobody(theme: Theme, office: Office) -> CounterPage:
    page = make_counter(office, theme)
    new_ship(page, office).keys["finish"].trigger()
    return page


def _columns(theme: Theme, office: Office, *, known: bool) -> CounterPage:
    page = make_counter(office, theme)
    ship = new_ship(page, office)
    file = _folder() / "daftar-awak.csv"
    rows = [list(row) for row in people(25)]
    for row in rows:
        row[5] = "0" + row[5][1:]  # nothing tells day from month
        row[9], row[11], row[12] = "01-02-2029", "03-04-2028", "05-06-2026"
    rows[3][4], rows[8][7] = "Atlantis", rows[2][7]
    file.write_bytes(csv_list(rows, HEADINGS if known else tuple(f"kolom {n}" for n in range(len(HEADINGS)))))
    ship.file.choose_file = lambda *_: file
    ship.keys["import"].trigger()
    return page


def _unread(theme: Theme, office: Office) -> CounterPage:
    page = make_counter(office, theme)
    ship = new_ship(page, office)
    file = _folder() / "daftar.xlsx"
    file.write_bytes(b"PK\x03\x04 cut")
    ship.file.choose_file = lambda *_: file
    ship.keys["import"].trigger()
    return page


def _list(theme: Theme, office: Office, count: int = 25) -> CounterPage:
    page = make_counter(office, theme)
    ship = new_ship(page, office)
    take_file(ship, list_file(_folder(), count))
    answer_rows(ship, office, without=(6, 9))
    return page


def _row(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    page.sides.ship.crew.go(9)
    return page


def _corrected(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    ship = page.sides.ship
    page.scan(passport_of(9))
    ship.keys["correct"].trigger()
    ship.correction.manual.ui.secondary.setText("HADI PUTRA")
    ship.correction.manual.expiry.set_day(date(2029, 1, 16))
    ship.correction.manual.corrected.emit(ship.correction.manual.identity())
    return _opened(page)


def _paper(theme: Theme, office: Office) -> CounterPage:
    page = _waiting(theme, office)
    acted = office.clock.now() - timedelta(days=1)
    page.begin_late(Late(acted, "BKL2-A-0007", "W. Ibarat", "power_cut"), "crew")
    return page


def _told(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    ship = page.sides.ship
    answer_rows(ship, office, without=())
    ship.crew.go(6)
    draft = ship.session.member(6).draft
    assert draft is not None
    now = office.clock.now()
    told = replace(draft.give(now, seafarer_document="held"), apart=True)
    told = told.answer(now, "C4", "yes").answer(now, "C7", "unknown")
    ship.session.change(6, told)
    for position in (1, 2, 3):
        other = ship.session.member(position).draft
        assert other is not None
        other = replace(other, apart=True)
        for item in office.reference.catalogue.quick:
            other = other.answer(now, item, "no")
        ship.session.change(position, other)
    ship.crew.go(6)
    return _opened(page)


def _opened(page: CounterPage) -> CounterPage:
    if page.closed:
        page.keys["close"].trigger()
    return page


def _pressed(page: CounterPage, key: str) -> CounterPage:
    page.sides.ship.keys[key].trigger()
    return page


def _handed(theme: Theme, office: Office) -> CounterPage:
    page = _told(theme, office)
    ship = page.sides.ship
    draft = ship.session.member(6).draft
    assert draft is not None
    ship.session.change(6, replace(draft, reason="Buku pelaut tidak dapat diambil kembali."))
    ship.keys["hand_over"].trigger()
    return _opened(page)


def _saved(theme: Theme, office: Office) -> CounterPage:
    page = _handed(theme, office)
    page.sides.ship.keys["finish"].trigger()
    return page


def _extra(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    page.scan(passport_of(27))
    return _opened(page)


def _many(theme: Theme, office: Office) -> CounterPage:
    return _list(theme, office, 1000)


def _long(theme: Theme, office: Office) -> CounterPage:
    page = make_counter(office, theme)
    ship = new_ship(page, office)
    rows = [list(row) for row in people(4)]
    rows[0][1], rows[1][3], rows[2][2] = _LONG, _LONG, "GIVEN " * 20
    file = _folder() / "daftar.csv"
    file.write_bytes(csv_list(rows, HEADINGS))
    session = ship.session
    session.change_ship(session.ship.give(office.clock.now(), vessel_name=_LONG, vessel_agent=_LONG, last_port=_LONG))
    take_file(ship, file)
    ship.crew.go(1)
    return page


def _unsaved(theme: Theme, office: Office) -> CounterPage:
    page = _list(theme, office)
    page.sides.ship.session.failed.emit(Unavailable("full"))
    return page
