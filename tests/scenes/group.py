"""A travel group in all its states, with invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.records.day_models import TravelGroup
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
        "group_choice": lambda _, theme, office: _pressed(make_page(_several(office), theme)),
        "group_choice_loading": lambda _, theme, office: _choosing(theme, office, None),
        "group_choice_unread": lambda _, theme, office: _choosing(theme, office, Unavailable("full")),
        "group_yesterday": lambda _, theme, office: _yesterday(theme, office),
        "group_next": lambda _, theme, office: _next(theme, office),
        "group_500": lambda _, theme, office: _many(theme, office),
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
    _pressed(page)
    page.sides.group.keys["next"].trigger()
    return page


def _several(office: Office) -> Office:
    """One of yesterday, one of another counter with somebody open, one of another version, one with a very long name."""
    now = office.clock.moment
    office.clock.move(hours=-17)
    groups.open_group(office.colleague, "departure", CHARTER | {"group_operator": "PT Haji Rekaan"}, 45)
    office.clock.moment = now
    other = groups.open_group(office.colleague, "arrival", CHARTER | {"group_operator": "Biro Contoh"}, 25)
    groups.open_member(office.colleague, other.group_id, member(1))
    strange = groups.open_group(office.supervisor, "arrival", CHARTER)
    with office.store.write() as work:
        work.session.get_one(TravelGroup, strange.group_id).body = {"mode": "arrival", "given": {"group_flight": 417}}
    groups.open_group(
        office.officer, "arrival", {"group_operator": "P" * 60 + " " + "T" * 100, "group_flight": "F" * 90}
    )
    own = groups.open_group(office.officer, "arrival", CHARTER, 12)
    draft = groups.open_member(office.officer, own.group_id, member(2)).draft
    screening.hand_over(office.officer, replace(draft, reason="Contoh"))
    return office


def _choosing(theme: Theme, office: Office, error: Unavailable | None) -> CounterPage:
    page = make_page(office, theme)
    group = page.sides.group
    page.sides.group_work.look = lambda: None  # type: ignore[method-assign]  # nothing comes back
    page.keys["group"].trigger()
    if error is not None:
        page.sides.group_work.failed.emit(error)
    group.switch_keys()
    return page


def _yesterday(theme: Theme, office: Office) -> CounterPage:
    now = office.clock.moment
    office.clock.move(hours=-17)
    group = groups.open_group(office.officer, "arrival", CHARTER, 12)
    draft = groups.open_member(office.officer, group.group_id, member(1)).draft
    screening.hand_over(office.officer, replace(draft, reason="Contoh"))
    office.clock.moment = now
    page = _pressed(make_page(office, theme))
    page.sides.group.keys["next"].trigger()
    return page


def _next(theme: Theme, office: Office) -> CounterPage:
    page = _open(theme, office, 1)
    page.sides.group.keys["back"].trigger()
    return page


def _many(theme: Theme, office: Office) -> CounterPage:
    page = make_page(office, theme)
    type_group(page, "500")
    group, rows = page.sides.group, []
    for number in range(1, 481):
        who = (
            member(number)
            if number != 3
            else replace(member(3), primary_identifier="A" * 120, secondary_identifier="B" * 79)
        )
        changed = ("group_address",) if number % 9 == 0 else ()
        rows.append(groups.Companion(number, f"{number}", "finished" if number % 7 else "handed_over", who, 5, changed))
    opened = page.sides.group_work.group
    assert opened is not None
    group.people.show_view(groups.GroupView(opened, tuple(rows), 2, 3))
    group.table.setCurrentIndex(group.model.index(2, 0))
    return page


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
