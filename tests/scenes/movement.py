"""The movement history in its states, with invented travellers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.movement.page import MovementPage
from screening_desk.gui.theme import Theme
from screening_desk.services import crossings, same_person
from screening_desk.services.crossings import StampInput
from screening_desk.services.document_key import key_of
from tests.gui.counters import CITIZEN, make_page, zone
from tests.office import Office, scanned
from tests.services.movements import crossed

Scene = Callable[[QApplication, Theme, Office], QWidget]
OSKAR = zone("UTO", "SPESIMEN<<OSKAR", number="K71Z4420", birth="850614", expiry="310418")
RENEWED = zone("UTO", "SPESIMEN<<OSKAR", number="K88Z1205", birth="850614", expiry="360418")
STAYS = (
    ("B1", date(2025, 9, 8), date(2025, 10, 6), 30, "TPI udara lain"),
    ("B1", date(2025, 11, 2), date(2025, 12, 1), 30, "TPI udara lain"),
    ("C1", date(2026, 1, 12), date(2026, 3, 8), 60, "TPI udara lain"),
    ("B1", date(2026, 5, 4), date(2026, 6, 14), 30, "Pulau Baai"),
    ("C1", date(2026, 9, 21), None, 60, "Pulau Baai"),
)
"""The stays of the design."""


def scenes() -> dict[str, Scene]:
    """Every state of the page, and the panel at the counter that leads to it."""
    return {
        "counter_earlier": lambda _, theme, office: _counter(theme, office),
        "movement": lambda _, theme, office: _opened(theme, office),
        "movement_sum": lambda _, theme, office: _pressed(_opened(theme, office), "sum"),
        "movement_open_question": lambda _, theme, office: _opened(theme, office, yes=("C4", "P2", "P3")),
        "movement_none": lambda _, theme, office: _opened(theme, office, RENEWED, filled=False),
        "movement_incomplete": lambda _, theme, office: _incomplete(theme, office),
        "movement_citizen": lambda _, theme, office: _citizen(theme, office),
        "movement_proposed": lambda _, theme, office: _opened(theme, office, RENEWED),
        "movement_linked": lambda _, theme, office: _linked(theme, office),
        "movement_link": lambda _, theme, office: _pressed(_opened(theme, office, RENEWED), "same"),
        "movement_stamp": lambda _, theme, office: _pressed(_opened(theme, office), "add"),
        "movement_correct": lambda _, theme, office: _pressed(_opened(theme, office), "correct"),
    }


def fill(office: Office, text: str = OSKAR) -> None:
    """Write the stays of the design down, and screen the traveller twice."""
    who = scanned(text)
    for code, first, last, days, post in STAYS:
        crossings.add_stamp(office.officer, who, StampInput("entry", first, post, code, days))
        if last is not None:
            crossings.add_stamp(office.officer, who, StampInput("exit", last, post))
    today = office.clock.moment
    for day, mode in ((date(2026, 5, 4), "arrival"), (date(2026, 6, 14), "departure")):
        office.clock.moment = today - (today.date() - day) / timedelta(days=1) * timedelta(days=1)
        crossed(office, who, mode)
    office.clock.moment = today


def _counter(
    theme: Theme, office: Office, text: str = OSKAR, *, filled: bool = True, mode: str = "departure"
) -> CounterPage:
    if filled:
        fill(office)
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.refresh()
    page.keys[mode].trigger()
    page.scan(text)
    return page


def _opened(
    theme: Theme,
    office: Office,
    text: str = OSKAR,
    *,
    filled: bool = True,
    yes: tuple[str, ...] = (),
    mode: str = "departure",
) -> CounterPage:
    page = _counter(theme, office, text, filled=filled, mode=mode)
    draft = page.session.draft
    if draft is None:
        raise RuntimeError("nobody is open")
    for item in yes:
        draft = draft.answer(office.clock.now(), item, "yes")
    page.session.change(draft)
    page.keys["movement"].trigger()
    return page


def _movement(page: CounterPage) -> MovementPage:
    return page.sides.movement


def _pressed(page: CounterPage, key: str) -> CounterPage:
    _movement(page).bar.keys[key].trigger()
    return page


def _linked(theme: Theme, office: Office) -> CounterPage:
    page = _opened(theme, office, RENEWED)
    same_person.say(office.officer, scanned(RENEWED), key_of(scanned(OSKAR)), "same", "paspor lama diperlihatkan")
    _movement(page).refresh()
    return page


def _citizen(theme: Theme, office: Office) -> CounterPage:
    for direction, day in (("exit", date(2026, 2, 1)), ("entry", date(2026, 8, 14)), ("exit", date(2026, 10, 3))):
        crossings.add_stamp(office.officer, scanned(CITIZEN), StampInput(direction, day, "TPI udara lain"))  # type: ignore[arg-type]
    return _opened(theme, office, CITIZEN, filled=False, mode="arrival")


def _incomplete(theme: Theme, office: Office) -> CounterPage:
    who = scanned(RENEWED)
    for direction, day in (
        ("entry", date(2025, 11, 2)), ("entry", date(2026, 6, 10)), ("exit", date(2026, 6, 20)), ("exit", date(2026, 8, 1)),
    ):  # fmt: skip
        crossings.add_stamp(office.officer, who, StampInput(direction, day, "Pulau Baai"))  # type: ignore[arg-type]
    return _opened(theme, office, RENEWED, filled=False)
