"""Contacts at the counter: the fields, and the sentence while they are folded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from tests.gui.counters import CITIZEN, make_page, scan
from tests.office import Office
from tests.services.test_contacts import PHONE, saved

Scene = Callable[[QApplication, Theme, Office], QWidget]
SAME = {
    "contact_phone": PHONE, "contact_address_abroad": "12-3 Jalan Contoh, Taman Rekaan, Johor Bahru",
    "contact_recruiter": "PT Contoh Rekaan Sejahtera", "contact_payer": "Sari Teladan",
}  # fmt: skip


def scenes() -> dict[str, Scene]:
    """With the fields, and folded."""
    return {
        "contacts_open": lambda _, theme, office: _page(theme, office, opened=True),
        "contacts_folded": lambda _, theme, office: _page(theme, office, opened=False),
    }


def _page(theme: Theme, office: Office, *, opened: bool) -> CounterPage:
    for number in range(1, 5):
        saved(office.colleague, number, handed=number < 3, **SAME)
    page = make_page(office, theme)
    page.keys["departure"].trigger()
    scan(page, CITIZEN)
    draft = page.session.draft
    if draft is not None:
        page.session.change(draft.give(office.clock.now(), **SAME))
    if opened:
        page.keys["contacts"].trigger()
    return page
