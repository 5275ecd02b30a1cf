"""Does it work, painted with invented figures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.quality.page import QualityPage
from screening_desk.gui.theme import Theme
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.match_quality import ListFigures
from screening_desk.services.quality import Figures, Quarter, lists_of, modes_of
from screening_desk.services.small_cells import CLOSED, FEW, Cell
from screening_desk.services.tally import ItemTally, ModeTally
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene

NOW, BEFORE, FIRST = Quarter(2026, 4), Quarter(2026, 3), Quarter(2026, 2)
ITEMS = {
    "Q1": ItemTally(1325, 61, 9, 12, 21),
    "P3": ItemTally(1310, 38, 11, 14, 8),
    "C11": ItemTally(1291, 44, 3, 4, 26),
    "C4": ItemTally(1318, 29, 17, 19, 2),
    "P2": ItemTally(1287, 52, 14, 15, 11),
    "P1": ItemTally(64, 31, 12, 12, 5),
    "C5": ItemTally(58, 24, 21, 20, 0),
    "C6": ItemTally(57, 12, 7, 6, 0),
    "T1": ItemTally(49, 9, 5, 5, 0),
    "T3": ItemTally(41, 4, 2, 2, 1),
    "A2": ItemTally(3, 1, 0, 0, 0),
}
MODES = {
    "arrival": ModeTally(8412, 118, tuple(float(n % 90) for n in range(74))),
    "departure": ModeTally(5230, 61, tuple(float(20 + n) for n in range(33))),
    "applicant": ModeTally(964, 22, tuple(float(35 + n) for n in range(19))),
    "stay": ModeTally(210, 4, (15.0, 40.0)),
    "crew": ModeTally(3, 0, ()),
}

LISTS = (
    ListFigures("Daftar pencarian Seksi Contoh", Cell(41), Cell(5), Cell(29), Cell(7)),
    ListFigures("Dokumen hilang dan dicuri", Cell(12), CLOSED, CLOSED, Cell(0)),
    ListFigures("Perekrut contoh", FEW, FEW, FEW, FEW),
)


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "quality": lambda _, theme, office: _shown(theme, office, figures_of(office)),
        "quality_lists": lambda _, theme, office: _shown(theme, office, replace(figures_of(office), matches=LISTS)),
        "quality_outside": lambda _, theme, office: _outside(theme, office),
        "quality_past": lambda _, theme, office: _shown(theme, office, figures_of(office, quarter=BEFORE)),
        "quality_few": _few,
        "quality_many": _many,
        "quality_empty": lambda _, theme, office: _shown(theme, office, figures_of(office, {}, {})),
        "quality_loading": lambda _, theme, office: QualityPage(context_of(theme, office, "head")),
        "quality_error": lambda _, theme, office: _failed(theme, office, Unavailable("busy")),
        "quality_no_right": lambda _, theme, office: _failed(theme, office, Refused("no_right")),
    }


def figures_of(
    office: Office,
    items: dict[str, ItemTally] = ITEMS,
    modes: dict[str, ModeTally] = MODES,
    quarter: Quarter = NOW,
    limit: int = 5,
) -> Figures:
    """Return figures as the service gives them."""
    lists = lists_of(items, modes, office.reference, limit)
    return Figures(quarter, quarter == NOW, limit, (NOW, BEFORE, FIRST), lists, modes_of(modes, limit))


def _shown(theme: Theme, office: Office, figures: Figures) -> QualityPage:
    page = QualityPage(context_of(theme, office, "supervisor"))
    page.show_view(figures)
    return page


def _outside(theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, figures_of(office))
    page.keys["limit"].trigger()
    page.show_view(figures_of(office, limit=11))
    return page


def _few(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    items = {name: ItemTally(6 + place, place % 4, 0, 0, 0) for place, name in enumerate(ITEMS)}
    return _shown(theme, office, figures_of(office, items, {"arrival": ModeTally(7, 2, (10.0,))}))


def _many(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    labour = office.reference.instruments["labour"]
    items = {item: ItemTally(8_200 - n * 31, 900 - n * 7, 120 + n, 200 + n, 15) for n, item in enumerate(labour.by_id)}
    page = _shown(theme, office, figures_of(office, items))
    page.tabs.set_value("labour")
    page.tabs.chosen.emit("labour")
    return page


def _failed(theme: Theme, office: Office, error: Exception) -> QWidget:
    page = QualityPage(context_of(theme, office, "supervisor"))
    page._on_failed(error)
    return page
