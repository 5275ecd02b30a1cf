"""Reading a list of crossings: an empty page, a file before it is read, and the report."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.movement.import_page import CrossingImportPage
from screening_desk.gui.theme import Theme
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.services.test_crossing_import import HEAD, ROWS

Scene = Callable[[QApplication, Theme, Office], QWidget]
ODD = ("X1;Nirwana;Masuk;21-09-2026;;;;", "X2;UTO;naik;21-09-2026;;;;", "X3;UTO;Masuk;31-02-2026;;;;")


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "crossings_empty": lambda _, theme, office: make(office, theme, None),
        "crossings_file": lambda _, theme, office: _opened(office, theme),
        "crossings_unmapped": lambda _, theme, office: _opened(office, theme, head="a;b;c;d;e;f;g;h"),
        "crossings_read": lambda _, theme, office: _read(office, theme),
    }


def make(office: Office, theme: Theme, file: Path | None) -> CrossingImportPage:
    """The page of a supervisor who chooses this file."""
    return CrossingImportPage(context_of(office, theme, "supervisor"), choose_file=lambda *_: file)


def _opened(office: Office, theme: Theme, head: str = HEAD) -> CrossingImportPage:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "daftar.csv"
        file.write_text("\n".join((head, *ROWS, *ODD)), "utf-8")
        page = make(office, theme, file)
        page.open_key.trigger()
        page.form.source.setText("SIMKIM, surel 20-11")
        page.form.source_date.set_day(date(2026, 11, 20))
        page.form.dates.pick("day_first")
        return page


def _read(office: Office, theme: Theme) -> CrossingImportPage:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "daftar.csv"
        file.write_text("\n".join((HEAD, *ROWS, *ODD)), "utf-8")
        page = make(office, theme, file)
        page.open_key.trigger()
        page.form.source.setText("SIMKIM, surel 20-11")
        page.form.source_date.set_day(date(2026, 11, 20))
        page.form.dates.pick("day_first")
        page.load_key.trigger()
        return page
