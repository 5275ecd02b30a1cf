"""A travel group in all its states, with invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import groups, screening
from screening_desk.services.errors import Unavailable
from tests.gui.counters import make_page
from tests.gui.group_desk import CHARTER, member, type_group
from tests.office import Office

Scene = Callable[[QApplication, Theme, Office], QWidget]


def scenes() -> dict[str, Scene]:
    """Every state of the group page."""
    return {
        "group_new": lambda _, theme, office: _pressed(make_page(office, theme)),
        "group_open": lambda _, theme, office: _open(theme, office, 0),
        "group_members": lambda _, theme, office: _checking(theme, office),
        "group_person": lambda _, theme, office: _person(theme, office),
        "group_counter": lambda _, theme, office: _counter(theme, office),
        "group_long": lambda _, theme, office: _open(theme, office, 2, long=True),
        "group_unsaved": lambda _, theme, office: _unsaved(theme, office),
    }


def _pressed(page: CounterPage) -> CounterPage:
    page.keys["group"].trigger()
    return page


def _open(theme: Theme, office: Office, saved: int, *, long: bool = False) -> CounterPage:
    page = make_page(office, theme)
    given = dict(CHARTER)
    if long:
        given |= {"group_operator": "P" * 80 + " " + "T" * 70, "group_address": "Jalan " * 25}
    group = groups.open_group(office.officer, "arrival", given, 12)
    for number in range(1, saved + 1):
        draft = groups.open_member(office.officer, group.group_id, member(number)).draft
        if number == 4:
            draft = draft.give(office.clock.now(), group_address="Rumah saudara, Jalan Contoh 2")
        for item in office.reference.catalogue.quick:
            draft = draft.answer(office.clock.now(), item, "no")
        screening.hand_over(office.officer, replace(draft, reason="Contoh"))
    return _pressed(page)


def _checking(theme: Theme, office: Office) -> CounterPage:
    page = _open(theme, office, 4)
    page.sides.group.keys["next"].trigger()
    page.open_screening(member(5))
    return _pressed(page)


def _person(theme: Theme, office: Office) -> CounterPage:
    page = _checking(theme, office)
    page.sides.group.keys["person"].trigger()
    return page


def _counter(theme: Theme, office: Office) -> CounterPage:
    page = _checking(theme, office)
    page.sides.group.keys["back"].trigger()
    return page


def _unsaved(theme: Theme, office: Office) -> CounterPage:
    page = make_page(office, theme)
    type_group(page)
    page.sides.group_work.failed.emit(Unavailable("full"))
    return page
