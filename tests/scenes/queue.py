"""The supervisor's queue, painted with invented cases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from screening_desk.services.entry import Door
from screening_desk.services.errors import Unavailable
from tests.office import CITIZEN, SETTINGS, Office
from tests.scenes.set_up import Scene
from tests.services.cases import decided, handed_over


def scenes() -> dict[str, Scene]:
    """Every state of the queue."""
    return {
        "queue_empty": lambda _, theme, office: _refreshed(theme, office),
        "queue_filled": _filled,
        "queue_decided": _decided,
        "queue_officer": lambda app, theme, office: _filled(app, theme, office, who="officer"),
        "queue_long": _long,
        "queue_error": _error,
    }


def context_of(theme: Theme, office: Office, who: str) -> Context:
    """What a page of that person is given."""
    door = Door(Path("/nowhere"), office.reference, office.clock)
    return Context(office.desks[who], DirectTasks(), theme, SETTINGS, door)


def _refreshed(theme: Theme, office: Office, who: str = "supervisor") -> QueuePage:
    page = QueuePage(context_of(theme, office, who))
    page.refresh()
    return page


def _filled(app: QApplication, theme: Theme, office: Office, who: str = "supervisor") -> QWidget:
    handed_over(office, yes=())
    office.clock.move(minutes=70)
    handed_over(office, by=office.colleague, mrz=CITIZEN, mode="departure")
    office.clock.move(minutes=14)
    review.open_case(office.second, handed_over(office, yes=("B",)))
    handed_over(office, yes=("B",), mrz=CITIZEN, mode="departure")
    office.clock.move(minutes=9)
    return _refreshed(theme, office, who)


def _decided(app: QApplication, theme: Theme, office: Office) -> QWidget:
    decided(office, handed_over(office), kind="victim_care")
    _filled(app, theme, office)
    page = _refreshed(theme, office)
    page._on_past()
    return page


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    handed_over(office)
    page = _refreshed(theme, office)
    row = page.model.rows()[0]
    name = "Nama Petugas Yang Sangat Panjang " * 6
    page.show_view(tuple(replace(row, case_id=str(n), officer=name[:200], held_by=name[:200]) for n in range(60)))
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _refreshed(theme, office)
    page._on_failed(Unavailable("busy"))
    return page
