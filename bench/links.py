"""Figures of links: who else has a contact at the scan, a step of the graph, a hub, and the patterns of a supervisor's list."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert, select

from bench.figures import Figure, p95, times
from bench.past import BATCH, people
from screening_desk.matching.contact_keys import key_of
from screening_desk.records.contact_models import ContactFact
from screening_desk.records.ids import uuid7
from screening_desk.records.models import Screening, Staff
from screening_desk.services import links, patterns
from screening_desk.services.access import Role
from screening_desk.services.contacts import shared_with
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.draft import Draft
from screening_desk.services.entry import SignedIn
from screening_desk.services.links import Ref

HUB = "Hotel Contoh, Jalan Rekaan 1"
SHARED, OF_ALL = 12, 20
"""So many screenings have one number, and one in so many stays in the same hotel."""


def figures(signed: SignedIn, count: int) -> list[Figure]:
    """Give every past screening a number and some a hotel, then ask."""
    desk = signed.desk
    many = fill(desk)
    supervisor = _supervisor(desk)
    chance, (who,) = random.Random(3), list(people(1))
    draft = Draft(uuid7(), "arrival", desk.clock.now(), who)

    def asked() -> Draft:
        given = {"contact_phone": _number(chance.randrange(many // SHARED)), "contact_address": HUB}
        return draft.give(desk.clock.now(), **given)

    def around() -> None:
        links.around(supervisor, Ref("phone", f"+62812{2_000_000 + chance.randrange(many // SHARED):07d}"))

    hub = Ref("address", key_of("address", HUB))
    return [
        Figure("contact_at_the_scan_p95", p95(times(lambda: shared_with(desk, asked()), count)), "ms", 50),
        Figure("links_step_p95", p95(times(around, count)), "ms", 100),
        Figure("links_hub_p95", p95(times(lambda: links.around(supervisor, hub), max(count // 5, 3))), "ms", 100),
        Figure("patterns_listed", p95(times(lambda: patterns.proposals(supervisor), 3)), "ms", 2000),
    ]


def fill(desk: Desk) -> int:
    """Write the contacts of all past screenings in batches; return how many screenings there are."""
    with desk.store.read() as session:
        rows = session.execute(select(Screening.id, Screening.closed_at).order_by(Screening.id)).all()
    hub = key_of("address", HUB)
    for start in range(0, len(rows), BATCH):
        facts = []
        for place, (screening_id, at) in enumerate(rows[start : start + BATCH], start=start):
            number = place % max(len(rows) // SHARED, 1)
            facts.append(
                _fact(screening_id, at, "contact_phone", "phone", _number(number), f"+62812{2_000_000 + number:07d}")
            )
            if place % OF_ALL == 0:
                facts.append(_fact(screening_id, at, "contact_address", "address", HUB, hub))
        with desk.store.write() as work:
            work.session.execute(insert(ContactFact), facts)
    desk.store.checkpoint()
    return len(rows)


def _fact(screening_id: str, at: object, field: str, kind: str, typed: str, key: str) -> dict[str, object]:
    return {"screening_id": screening_id, "at": at, "field": field, "kind": kind, "typed": typed, "key": key}


def _number(number: int) -> str:
    return f"0812-{2_000_000 + number:07d}"


def _supervisor(desk: Desk) -> Desk:
    actor = Actor(uuid7(), "S. Contoh", "s.ukur", Role.SUPERVISOR)
    now = desk.clock.now() - timedelta(days=1)
    with desk.store.write() as work:
        person = Staff(
            id=actor.id, username=actor.username, display_name=actor.name, role=actor.role, nip="", created_at=now
        )
        person.first_passphrase, person.active = False, True
        work.session.add(person)
    return replace(desk, actor=actor)
