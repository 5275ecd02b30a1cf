"""A store with many past screenings of invented people, written in bulk."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from screening_desk import __version__, reference
from screening_desk.demo import ACCOUNTS, SETTINGS, passport
from screening_desk.documents import mrz
from screening_desk.records import models as row
from screening_desk.records.clock import SystemClock
from screening_desk.records.cost import FLOOR
from screening_desk.records.ids import random_id, uuid7
from screening_desk.services import entry
from screening_desk.services.access import Role
from screening_desk.services.desk import Desk
from screening_desk.services.door import Door
from screening_desk.services.draft import Identity, identity_of
from screening_desk.services.entry import SetUpPlan, SignedIn
from screening_desk.services.saving import keep_reference
from screening_desk.services.staff import add

PRIMARY = ("CONTOH", "TELADAN", "SPESIMEN", "REKAAN", "UMPAMA", "MISAL", "ANDAI", "IBARAT")
SECONDARY = ("ANNA MARIA", "BUDI", "SITI MELATI", "DEWI", "ANDI", "ELISA JOHANA", "RAHMAT", "NUR AINI")
BATCH = 5000


def traveller(chance: random.Random, state: str = "IDN") -> Identity:
    """Return an invented person with a valid passport, as a reader would bring it."""
    birth = f"{chance.randrange(60, 100):02d}{chance.randrange(1, 13):02d}{chance.randrange(1, 29):02d}"
    text = passport(
        chance.choice(PRIMARY), chance.choice(SECONDARY), f"X{chance.randrange(10**7):07d}", state, birth,
        chance.choice("MF"), f"3{chance.randrange(1, 5)}0615",
    )  # fmt: skip
    return identity_of(mrz.read(text), "reader")


def office(folder: Path, past: int) -> SignedIn:
    """Set an office up with ``past`` screenings and sign its officer in."""
    door = Door(folder, reference.load(), SystemClock())
    administrator, officer = ACCOUNTS[0], ACCOUNTS[1]
    plan = SetUpPlan(SETTINGS, administrator.name, administrator.username, administrator.passphrase)
    entry.set_up(door, plan, cost=FLOOR)
    signed = entry.sign_in(door, administrator.username, administrator.passphrase)
    first = add(signed, door, officer.name, officer.username, Role.OFFICER)
    entry.leave(signed.desk)
    signed = entry.sign_in(door, officer.username, first)
    signed = entry.replace_passphrase(door, signed, first, officer.passphrase)
    fill(signed.desk, past)
    return signed


def fill(desk: Desk, past: int) -> None:
    """Write past screenings in batches, spread over the years before today."""
    chance = random.Random(11)
    with desk.store.write() as work:
        keep_reference(work.session, desk.reference, desk.clock.now())
    for start in range(0, past, BATCH):
        identities, screenings = [], []
        for serial in range(start + 1, min(start + BATCH, past) + 1):
            identity, screening = _pair(chance, desk, serial, past)
            identities.append(identity)
            screenings.append(screening)
        with desk.store.write() as work:
            work.session.execute(insert(row.Identity), identities)
            work.session.execute(insert(row.Screening), screenings)
    desk.store.checkpoint()


def _pair(chance: random.Random, desk: Desk, serial: int, past: int) -> tuple[dict[str, Any], dict[str, Any]]:
    person = traveller(chance)
    values = dict(vars(person))
    for not_stored in ("mrz_valid", "mrz_problems"):
        values.pop(not_stored)
    at = datetime.now(UTC) - timedelta(minutes=(past - serial + 1) * 3)
    identity = {"id": random_id(), "created_at": at, **values}
    year = 2000 + serial // 900_000
    screening = {
        "id": uuid7(), "station": SETTINGS.station, "register_year": year, "register_serial": serial,
        "register_number": f"SD-{SETTINGS.station}-{year}-{serial:06d}", "mode": "arrival", "opened_at": at,
        "closed_at": at, "officer_id": desk.actor.id, "identity_id": identity["id"], "case_id": None,
        "state": "finished", "reason": "", "level": "none_yet", "endorsement": "done", "note": "", "age_band": "25-34",
        "nationality": person.nationality, "sex": person.sex, "apart": False, "accompanied": False,
        "reference": desk.reference.version, "program_version": __version__,
    }  # fmt: skip
    return identity, screening


def people(count: int, state: str = "IDN") -> Iterator[Identity]:
    """Yield invented travellers of a state, the same in every run."""
    chance = random.Random(5)
    for _ in range(count):
        yield traveller(chance, state)
