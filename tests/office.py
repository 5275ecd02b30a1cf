"""A small office for tests: invented people, one of each role and more, each at a desk of their own over one store."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from screening_desk import reference
from screening_desk.documents import mrz
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Staff
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.services.access import Role
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.draft import Identity, identity_of
from screening_desk.services.settings import OfficeSettings, put_settings
from tests.stores import FrozenClock

ERIKSSON = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3104183<<<<<<<<<<<<<<<6"
CITIZEN = "P<IDNCONTOH<<SITI<MELATI<<<<<<<<<<<<<<<<<<<<\nC1234567<0IDN9001011F3101012<<<<<<<<<<<<<<06"
PEOPLE = {
    "officer": (Role.OFFICER, "R. Teladan", "r.teladan"),
    "colleague": (Role.OFFICER, "W. Ibarat", "w.ibarat"),
    "supervisor": (Role.SUPERVISOR, "S. Contoh", "s.contoh"),
    "second": (Role.SUPERVISOR, "P. Misalnya", "p.misalnya"),
    "head": (Role.HEAD, "Q. Misal", "q.misal"),
    "administrator": (Role.ADMINISTRATOR, "V. Umpama", "v.umpama"),
    "auditor": (Role.AUDITOR, "T. Rekaan", "t.rekaan"),
    "trainee": (Role.TRAINEE, "L. Amsal", "l.amsal"),
}
SETTINGS = OfficeSettings(
    office_name="Kantor Imigrasi Contoh",
    station_name="Konter 2",
    office_code="BKL",
    station_code="2",
    town="Kota Contoh",
    letterhead=("KEMENTERIAN CONTOH", "KANTOR IMIGRASI CONTOH"),
    letterhead_address="Jalan Rekaan 1, Kota Contoh",
    duty_phone="nomor piket",
    closed_mode="by_hand",
    sample=True,
)


@dataclass(frozen=True)
class Office:
    """The desks of an office by the names in ``PEOPLE``."""

    store: Store
    clock: FrozenClock
    reference: Reference
    desks: dict[str, Desk]

    def __getattr__(self, name: str) -> Desk:
        try:
            return self.desks[name]
        except KeyError:
            raise AttributeError(name) from None


@pytest.fixture(scope="session")
def reference_data() -> Reference:
    """The reference data of this version, read once."""
    return reference.load()


def furnish(store: Store, clock: FrozenClock, data: Reference, *, training: bool = False) -> Office:
    """Put the people and the settings into an empty store; one for training has the same people."""
    desks = {}
    with store.write() as work:
        for key, (role, name, username) in PEOPLE.items():
            person = Staff(id=uuid7(), username=username, display_name=name, role=role, nip="", created_at=clock.now())
            person.first_passphrase = False
            person.active = True
            work.session.add(person)
            work.session.flush()
            desks[key] = Desk(store, data, clock, Actor(person.id, name, username, role), training=training)
        put_settings(work.session, desks["administrator"], replace(SETTINGS, training=training))
    return Office(store, clock, data, desks)


@pytest.fixture
def office(store: Store, clock: FrozenClock, reference_data: Reference) -> Office:
    """An office on each of the two databases."""
    return furnish(store, clock, reference_data)


@pytest.fixture
def local_office(sqlcipher_store: Store, clock: FrozenClock, reference_data: Reference) -> Office:
    """An office on the encrypted local file, as the program has it."""
    return furnish(sqlcipher_store, clock, reference_data)


@pytest.fixture
def school(store: Store, clock: FrozenClock, reference_data: Reference) -> Office:
    """A training store on each of the two databases."""
    return furnish(store, clock, reference_data, training=True)


@pytest.fixture
def local_school(sqlcipher_store: Store, clock: FrozenClock, reference_data: Reference) -> Office:
    """A training store on the encrypted local file, as the program has it."""
    return furnish(sqlcipher_store, clock, reference_data, training=True)


def scanned(text: str = ERIKSSON, on: date = date(2026, 11, 24)) -> Identity:
    """Return the identity a reader would bring."""
    return identity_of(mrz.read(text, on), "reader")
