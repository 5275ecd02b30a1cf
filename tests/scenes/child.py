"""A child seen again and by the supervisor, with what child, adult and guardian told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.draft import Draft
from tests.gui.counters import make_page
from tests.office import Office, scanned
from tests.scenes.checklist import CHILD, MINOR
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene

TOLD = {
    "relation_child": "teman ibu, baru kenal kemarin",
    "relation_adult": "bibi kandung",
    "guardian": "denies",
    "guardian_number": "school",
    "consent_letter": "doubtful",
}


def scenes() -> dict[str, Scene]:
    """The child path after the counter."""
    return {"case_child": _case, "counter_past_child": _past}


def _screened(office: Office) -> str:
    draft: Draft = screening.open_screening(office.officer, scanned(CHILD), "arrival").draft
    draft = replace(draft, accompanied=True, apart=True, reason="Hubungan perlu dipastikan.")
    answers = dict.fromkeys(office.reference.catalogue.quick, "no") | MINOR
    for item, value in answers.items():
        draft = draft.answer(draft.opened_at, item, value)  # type: ignore[arg-type]
    draft = draft.give(draft.opened_at, simkim="none_found", intact="yes", arrival_card="seen", **TOLD)
    return screening.hand_over(office.officer, draft).case_id or ""


def _case(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = CasePage(context_of(theme, office, "supervisor"), _screened(office))
    page.refresh()
    return page


def _past(_app: QApplication, theme: Theme, office: Office) -> CounterPage:
    _screened(office)
    page = make_page(office, theme)
    page.resize(1178, 712)
    page.sides.past.open(screening.recent(office.officer)[0].screening_id)
    return page
