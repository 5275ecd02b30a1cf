"""Two stations of one authority without a network: each with a store of its own, and each other's card."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.records import models as row
from screening_desk.records.station import StationIdentity
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.services import case_files, stations
from screening_desk.services.case_files import Received
from screening_desk.services.case_merge import content_of
from screening_desk.services.desk import Desk
from screening_desk.services.settings import put_settings
from tests.office import SETTINGS, Office, furnish
from tests.stores import FrozenClock

OTHER_KEY = bytes(range(32, 64))
OTHER = StationIdentity("SD", "BKL1")
OTHER_SETTINGS = replace(SETTINGS, station_name="Ruang Supervisor", station_code="1")


@dataclass
class Pair:
    """The counter's office, the supervisor's office, and the folder in which files go to and fro."""

    counter: Office
    bureau: Office
    folder: Path
    files: int = 0

    def send(self, office: Office, *case_ids: str, by: Desk | None = None) -> Path:
        """Write cases of one office to a file for the other."""
        self.files += 1
        target = self.folder / f"{self.files}.sdcases"
        desk = by or office.officer
        case_files.send(desk, case_ids, key_of(self.bureau if office is self.counter else self.counter), target)
        return target

    def take(self, office: Office, file: Path, by: Desk | None = None) -> Received:
        """Take a file in."""
        return case_files.receive(by or office.supervisor, file)


def key_of(office: Office) -> str:
    """Return the public signing key of an office."""
    card = stations.stations(office.administrator).own
    assert card is not None
    return card.key


def make_bureau(template: Path, folder: Path, clock: FrozenClock, data: Reference) -> Office:
    """A second office, whose people have other names to sign in by."""
    shutil.copytree(template, folder)
    office = furnish(Store.open(folder, OTHER_KEY, clock), clock, data)
    with office.store.write() as work:
        put_settings(work.session, office.administrator, OTHER_SETTINGS)
    return office


def introduce(one: Office, other: Office, folder: Path) -> None:
    """Bring the card of one office to the other, and type its code there as it was told on the telephone."""
    file = folder / f"{one.store.station}.sdcard"
    card = stations.write_card(one.administrator, file)
    stations.trust(other.administrator, file, card.code)


def held(office: Office, case_ids: list[str] | None = None) -> object:
    """Return everything an office holds of cases, in an order that does not depend on which way it came."""
    with office.store.read() as session:
        wanted = case_ids if case_ids is not None else list(session.scalars(select(row.Case.id)))
        found = content_of(session, str(office.store.station), wanted)
    rows = {name: sorted(map(repr, each)) for name, each in found.rows.items()}
    return rows, sorted(map(repr, found.events)), {each.id for each in found.people}


@pytest.fixture(scope="session")
def other_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a new store of the other station."""
    folder = tmp_path_factory.mktemp("other-template")
    Store.create(folder, OTHER_KEY, OTHER, FrozenClock()).close()
    return folder


@pytest.fixture
def strangers(office: Office, other_template: Path, tmp_path: Path, reference_data: Reference) -> Iterator[Pair]:
    """Two offices that have never heard of each other."""
    bureau = make_bureau(other_template, tmp_path / "bureau", office.clock, reference_data)
    folder = tmp_path / "stick"
    folder.mkdir()
    yield Pair(office, bureau, folder)
    bureau.store.close()


@pytest.fixture
def pair(strangers: Pair) -> Pair:
    """Two offices that have each other's card."""
    introduce(strangers.counter, strangers.bureau, strangers.folder)
    introduce(strangers.bureau, strangers.counter, strangers.folder)
    return strangers
