"""The in-depth questions, painted with invented travellers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.draft import Draft
from tests.gui.counters import CITIZEN, make_page, zone
from tests.office import Office

Scene = Callable[[QApplication, Theme, Office], QWidget]
CHILD = zone("IDN", "CONTOH<<DIAN", birth="110501")
ADULT = {
    "B": "no",
    "A0": "no",
    "P1": "yes",
    "P2": "yes",
    "P3": "no",
    "P6": "no",
    "C4": "yes",
    "C4a": "no",
    "C5": "unknown",
}
TOLD = {"relation_child": "teman ibu, baru kenal kemarin", "relation_adult": "bibi kandung", "guardian": "not_tried"}
MINOR = {"A0": "no", "A1": "yes", "A2": "yes", "A3": "yes", "A4": "unknown", "A5": "no"}


def scenes() -> dict[str, Scene]:
    """Every state of the checklist."""
    return {
        "checklist_begin": lambda _, theme, office: open_list(theme, office, CITIZEN, {}),
        "checklist": lambda _, theme, office: open_list(theme, office, CITIZEN, ADULT),
        "checklist_beside": lambda _, theme, office: open_list(theme, office, CITIZEN, ADULT, accompanied=True),
        "checklist_child": lambda _, theme, office: open_list(theme, office, CHILD, MINOR, help_item="A3", told=TOLD),
        "checklist_child_begin": lambda _, theme, office: open_list(theme, office, CHILD, {}, accompanied=True),
        "checklist_child_told": lambda _, theme, office: _told(theme, office),
        "counter_child": lambda _, theme, office: _counter(theme, office),
    }


def open_list(
    theme: Theme,
    office: Office,
    text: str,
    answers: dict[str, str],
    *,
    accompanied: bool = False,
    mode: str = "arrival",
    help_item: str = "",
    told: dict[str, str] | None = None,
) -> CounterPage:
    """Open the whole list on a draft with these answers."""
    if screening.waiting(office.officer) is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "gambar")
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.desk.set_mode(mode)
    page.scan(text)
    draft: Draft | None = page.session.draft
    if draft is not None:
        draft = replace(draft, accompanied=accompanied)
        for item, value in answers.items():
            draft = draft.answer(draft.opened_at, item, value)  # type: ignore[arg-type]
        page.session.change(draft.give(draft.opened_at, **(told or {})))
    page.sides.show_deep()
    if help_item:
        page.sides.deep.rows.go(help_item)
        page.sides.deep.help.toggle(help_item)
    return page


def _told(theme: Theme, office: Office) -> CounterPage:
    told = {"relation_child": "bibi", "relation_adult": "Bibi", "guardian": "confirms", "consent_letter": "seen"}
    page = open_list(theme, office, CHILD, {"A1": "yes", "A2": "no"}, told=told)
    page.sides.deep.rows.go("guardian_number")
    return page


def _counter(theme: Theme, office: Office) -> CounterPage:
    quick = dict.fromkeys(office.reference.catalogue.quick, "no")
    page = open_list(theme, office, CHILD, quick | {"A1": "yes", "A2": "yes", "A3": "no", "A4": "unknown"}, told=TOLD)
    page.sides.close()
    return page
