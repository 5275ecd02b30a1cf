"""Ship pages for tests: an invented ship, its crew, and the list of its agent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.theme import Theme
from tests.exchange.lists import csv_list
from tests.gui.counters import make_page, zone
from tests.office import Office

SHIP = {
    "vessel_call": "arrival", "vessel_name": "MV CONTOH REKAAN", "imo_number": "9074729", "vessel_flag": "UTO",
    "vessel_agent": "PT Agen Teladan", "last_port": "Zenith", "next_port": "Pelabuhan Rekaan", "crew_list": "received",
    "first_port": "here", "simkim": "none_found",
}  # fmt: skip
SEEN = {
    "crew_listed": "same", "crew_movement": "stays", "seafarer_document": "seen", "seafarer_until": "2028-04-30",
    "intact": "yes",
}  # fmt: skip
HEADINGS = (
    "No", "Family name", "Given names", "Rank", "Nationality", "Date of birth", "Gender", "Passport no",
    "Issuing state", "Expiry date", "Seaman book no", "Seaman book expiry", "Sign on date",
)  # fmt: skip
RANKS = ("MASTER", "CHIEF OFFICER", "OILER", "A/B", "COOK", "FITTER")
NAMES = ("TELADAN", "CONTOH", "SPESIMEN", "REKAAN", "MISAL", "UMPAMA", "ANDAI")
GIVEN = ("AHMAD", "BAYU", "IVAR", "LEO", "DIMAS", "EKO", "FAJAR", "NILS", "GILANG", "HADI", "IWAN", "OLE", "KARNO")


def people(count: int) -> list[Sequence[str]]:
    """Rows of a list, every third person with an Utopian passport."""
    return [
        (
            str(n), NAMES[n % 7], GIVEN[n % 13], RANKS[n % 6], "UTO" if n % 3 == 0 else "IDN", f"{n % 28 + 1:02d}-05-1990",
            "M", f"T45X{n:04d}" if n % 3 == 0 else f"X{n:07d}", "UTO" if n % 3 == 0 else "IDN", "15-01-2029",
            f"BP-{n:03d}", "30-04-2028", "18-03-2026",
        )
        for n in range(1, count + 1)
    ]  # fmt: skip


def list_file(folder: Path, count: int, name: str = "daftar.csv") -> Path:
    """Write the list of an agent and return where."""
    file = folder / name
    file.write_bytes(csv_list(people(count), HEADINGS))
    return file


def passport_of(number: int) -> str:
    """The zone of the person of a row."""
    row = people(number)[-1]
    birth = f"90{row[5][3:5]}{row[5][:2]}"
    return zone(row[8], f"{row[1]}<<{row[2]}", number=row[7], birth=birth, expiry="290115")


def make_counter(office: Office, theme: Theme) -> CounterPage:
    """A counter with the ship page in front; no ship is open."""
    page = make_page(office, theme)
    page.show()
    page.keys["crew"].trigger()
    return page


def new_ship(page: CounterPage, office: Office) -> ShipPage:
    """Begin with a ship of which everything is known, and nobody on it."""
    ship = page.sides.ship
    ship.keys["new"].trigger()
    known = ship.session.ship.give(office.clock.now(), **SHIP)
    ship.session.change_ship(replace(known, not_interviewed="Enam orang lain diwawancarai bergiliran."))
    return ship


def take_file(ship: ShipPage, file: Path) -> None:
    """Take everybody of a file."""
    ship.file.choose_file = lambda *_: file
    ship.keys["import"].trigger()
    ship.keys["finish"].trigger()


def answer_rows(ship: ShipPage, office: Office, without: Sequence[int] = ()) -> None:
    """Answer every open row as seen and in order, but for some."""
    session, now = ship.session, office.clock.now()
    drafts = {}
    for position in session.positions:
        draft = session.member(position).draft
        if draft is not None and position not in without:
            drafts[position] = draft.give(now, **SEEN)
    session.change_all(drafts)
    ship.paint()
