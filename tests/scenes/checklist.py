"""The in-depth questions, painted with invented travellers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter import CounterPage
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
MINOR = {"A0": "no", "A1": "yes", "A2": "yes", "A3": "yes", "A4": "unknown", "A5": "no"}


def scenes() -> dict[str, Scene]:
    """Every state of the checklist."""
    return {
        "checklist_begin": lambda _, theme, office: _open(theme, office, CITIZEN, {}),
        "checklist": lambda _, theme, office: _open(theme, office, CITIZEN, ADULT),
        "checklist_beside": lambda _, theme, office: _open(theme, office, CITIZEN, ADULT, accompanied=True),
        "checklist_child": lambda _, theme, office: _open(theme, office, CHILD, MINOR, help_item="A3"),
    }


def _open(
    theme: Theme,
    office: Office,
    text: str,
    answers: dict[str, str],
    *,
    accompanied: bool = False,
    help_item: str = "",
) -> CounterPage:
    if screening.waiting(office.officer) is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "gambar")
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.scan(text)
    draft: Draft | None = page.session.draft
    if draft is not None:
        draft = replace(draft, accompanied=accompanied)
        for item, value in answers.items():
            draft = draft.answer(draft.opened_at, item, value)  # type: ignore[arg-type]
        page.session.change(draft)
    page.sides.show_deep()
    if help_item:
        page.sides.deep.rows.go(help_item)
        page.sides.deep.help.toggle(help_item)
    return page
