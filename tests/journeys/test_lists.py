"""A watch list is made, loaded from an office's file and taken into use by keys alone; a broken and a stopped load change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.lists.page import ListsPage
from screening_desk.gui.play import Journey, account
from screening_desk.services.access import Role
from screening_desk.services.watch_lists import VersionView
from tests.exchange.watch_lists import PEOPLE, office_csv
from tests.journeys.conftest import Program
from tests.journeys.test_rights import tab_to


@pytest.fixture
def page_and_journey(program: Program) -> tuple[ListsPage, Journey]:
    """The page of the administrator, read."""
    journey = program.start()
    journey.sign_in(account(Role.ADMINISTRATOR))
    journey.hands.press("Ctrl+4")
    page = journey.page(ListsPage)
    journey.hands.wait(lambda: not page.upkeep.empty.loading, "the lists are read")
    return page, journey


def make_list(page: ListsPage, journey: Journey) -> None:
    """Fill the form and save it."""
    form, hands = page.upkeep.form, journey.hands

    def at(field: QWidget, *keys: str, text: str = "") -> None:
        tab_to(journey, field)
        for key in keys:
            hands.press(key)
        hands.type(text)

    at(form.name, text="Daftar contoh")
    at(form.owner, text="Kantor Rekaan")
    at(form.kind, "Down")
    at(form.severity, "1")
    at(form.instruction_kind, "Down")
    at(form.instruction, text="Panggil supervisor")
    hands.press("Ctrl+Return")
    hands.wait(lambda: [each.warning for each in page.upkeep.model.rows()] == ["empty"], "the list is saved")


def load(page: ListsPage, journey: Journey, path: Path) -> None:
    """Choose a file, say where it comes from and how its dates are written, and load it."""
    page.upkeep._choose_open = lambda *_: path
    hands, file = journey.hands, page.file.file
    hands.wait(page.upkeep.keys["open"].isEnabled, "a file can be loaded")
    hands.press("Ctrl+O")
    hands.wait(lambda: page.file.isVisible() and not page.file.busy, "the file is looked at")
    tab_to(journey, file.source)
    hands.type("surat contoh")
    tab_to(journey, file.dates)
    hands.press("1")
    hands.press("Ctrl+Return")
    hands.wait(page.upkeep.isVisible, "the lists are shown again")


def newest(page: ListsPage, state: str) -> VersionView | None:
    """The newest version, once it stands so and no load runs."""
    rows = page.upkeep.versions.model.rows()
    idle = page.upkeep._stop is None and not page.upkeep.empty.loading
    return rows[0] if rows and idle and rows[0].state == state else None


def test_a_list_from_its_form_to_its_use(page_and_journey: tuple[ListsPage, Journey], tmp_path: Path) -> None:
    page, journey = page_and_journey
    make_list(page, journey)
    load(page, journey, office_csv(tmp_path / "a.csv", [*PEOPLE, ("W-3", "", "", "", "", "", "", "", "catatan")]))
    journey.hands.wait(lambda: newest(page, "inactive") is not None, "the file is loaded")
    journey.hands.wait(lambda: bool(page.upkeep.versions.faults.rows()), "the report is shown")
    assert page.upkeep.versions.faults.rows() == ((4, "name", "missing"),)
    journey.hands.press("Ctrl+K")
    journey.hands.wait(lambda: page.upkeep.model.rows()[0].active is not None, "it is taken into use")
    in_use = page.upkeep.model.rows()[0].active
    assert in_use is not None
    assert in_use.kept == 2

    broken = tmp_path / "b.csv"
    broken.write_bytes(b"nama;no paspor\n" + b"ANNA;X7318845\n" * 20_000 + "RENÉ;X1\n".encode("cp1252"))
    load(page, journey, broken)
    journey.hands.wait(lambda: newest(page, "broken") is not None, "the broken file is told")
    assert page.upkeep.model.rows()[0].active == in_use

    rows = [(f"W-{n}", f"CONTOH {n}", *[""] * 7) for n in range(30_000)]
    load(page, journey, office_csv(tmp_path / "c.csv", rows))
    journey.hands.wait(page.upkeep.keys["stop"].isEnabled, "the load runs")
    journey.hands.press("Ctrl+T")
    journey.hands.wait(lambda: newest(page, "cancelled") is not None, "the load is stopped")
    assert page.upkeep.model.rows()[0].active == in_use
