"""Travel groups for tests: an invented charter, its people, and the keys of an officer."""

from __future__ import annotations

from screening_desk.documents import mrz
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.services.draft import Identity, identity_of
from tests.gui.counters import zone

CHARTER = {
    "group_flight": "CT 417, 24-11-2026 14.05", "group_operator": "PT Wisata Rekaan", "purpose": "tourism",
    "onward_ticket": "yes", "group_ticket": "CT 418, 30-11-2026", "group_address": "Hotel Contoh, Jalan Rekaan 1",
}  # fmt: skip
NAMES = ("ADA", "BERT", "CARLA", "DIRK", "EDA", "FINN", "GRETA", "HUGO")


def passport_of(number: int) -> str:
    """The zone of a member."""
    return zone(
        "UTO", f"SPESIMEN<<{NAMES[(number - 1) % 8]}", number=f"T45X{2000 + number}", birth="850505", expiry="310314"
    )


def member(number: int) -> Identity:
    """Who a member is."""
    return identity_of(mrz.read(passport_of(number)), "reader")


def type_group(page: CounterPage, people: str = "12") -> None:
    """Open a group of which everything is known."""
    page.keys["group"].trigger()
    group = page.sides.group
    for name, value in (CHARTER | {"people": people}).items():
        group.form.given.emit(name, value)
    group.keys["next"].trigger()
