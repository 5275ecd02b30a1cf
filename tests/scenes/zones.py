"""Zones that were misread, came through another keyboard layout, or say less than a printed page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from tests.gui import zones
from tests.office import Office
from tests.scenes.counter import _page

Scene = Callable[[QApplication, Theme, Office], QWidget]


def scenes() -> dict[str, Scene]:
    """Every way in which a zone may come."""
    read = {
        "zone_misread": zones.MISREAD,
        "zone_several": zones.SEVERAL,
        "zone_unexplained": zones.UNEXPLAINED,
        "zone_lost": zones.LOST,
        "zone_keyboard": zones.GERMAN,
        "zone_undecided": zones.UNDECIDED,
        "zone_century": zones.CHILD,
        "zone_truncated": zones.TRUNCATED,
        "zone_rarer": zones.RARER,
        "zone_many": zones.MANY,
        "zone_visa_first": zones.visa_of(),
        "zone_with_visa": f"{zones.RIGHT}\n{zones.visa_of()}",
    }
    found: dict[str, Scene] = {name: _scene(text) for name, text in read.items()}
    return found | {
        "zone_repaired": lambda _, theme, office: _pressed(_read(theme, office, zones.MISREAD), "take"),
        "zone_again": lambda _, theme, office: _read(theme, office, zones.MISREAD, zones.RIGHT),
        "zone_spelled": lambda _, theme, office: _spelled(_read(theme, office, zones.UMLAUT)),
        "zone_beside_page": lambda _, theme, office: _beside(_read(theme, office, zones.UMLAUT)),
        "zone_past": lambda _, theme, office: _past(_pressed(_read(theme, office, zones.MISREAD), "take")),
    }


def _scene(text: str) -> Scene:
    return lambda _, theme, office: _read(theme, office, text)


def _read(theme: Theme, office: Office, *texts: str) -> CounterPage:
    page = _page(theme, office)
    for text in texts:
        page.scan(text)
    return page


def _pressed(page: CounterPage, key: str) -> CounterPage:
    repairs = page.queries.repairs
    (repairs.take[0] if key == "take" else repairs.century).trigger()
    return page


def _spelled(page: CounterPage) -> CounterPage:
    draft = page.session.draft
    if draft is not None:
        who = replace(draft.identity, source="corrected", primary_identifier="MÜLLER", secondary_identifier="JÖRG")
        page.session.change(replace(draft, identity=who))
    return page


def _beside(page: CounterPage) -> CounterPage:
    page.keys["edit"].trigger()
    page.sides.manual.ui.primary.setText("MÜLLER")
    page.sides.manual.ui.secondary.setText("JOHANN")
    return page


def _past(page: CounterPage) -> CounterPage:
    draft = page.session.draft
    if draft is not None:
        page.session.abandon("gambar")
        page.sides.past.open(draft.screening_id)
    return page
