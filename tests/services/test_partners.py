"""The directory of partners through the services, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from screening_desk.records.models import Partner
from screening_desk.services import partners
from screening_desk.services.errors import Refused
from screening_desk.services.partners import Need
from tests.office import Office
from tests.services.cases import SHELTER, shelter

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("need", "on", "reasons"),
    [
        (Need("F", child=False, foreigner=True, services=("social",), tonight=True), TODAY, ()),
        (Need("M", child=False, foreigner=True, services=("social",), tonight=True), TODAY, ("not_men",)),
        (Need("M", child=True, foreigner=False, services=("social",), tonight=False), TODAY, ()),
        (Need("", child=False, foreigner=False, services=(), tonight=False), TODAY, ()),
        (Need("F", child=False, foreigner=False, services=("legal",), tonight=False), TODAY, ("no_service",)),
        (
            Need("F", child=False, foreigner=True, services=(), tonight=True, disability=True),
            TODAY,
            ("not_disability",),
        ),
    ],
)
def test_a_partner_is_grey_only_with_a_reason(need: Need, on: date, reasons: tuple[str, ...]) -> None:
    assert partners.misfits(SHELTER, need, on) == reasons


@pytest.mark.parametrize(
    ("asked", "lacking"),
    [((), ()), (("social",), ()), (("legal", "social", "health"), ("health", "legal")), (("legal",), ("legal",))],
)
def test_what_a_partner_does_not_offer_is_known_beside_what_it_does(
    asked: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    assert partners.uncovered(SHELTER, Need("F", child=False, foreigner=True, services=asked, tonight=False)) == lacking


@pytest.mark.parametrize(
    ("kind", "until", "ended"),
    [
        ("ngo", TODAY, False),
        ("ngo", TODAY - timedelta(days=1), True),
        ("ngo", None, True),
        ("unit", None, False),
        ("government", TODAY - timedelta(days=900), False),
    ],
)
def test_only_an_ngo_needs_an_agreement_that_stands(kind: str, until: date | None, ended: bool) -> None:
    assert replace(SHELTER, kind=kind, mou_until=until).mou_ended(TODAY) is ended


def test_a_partner_is_saved_changed_and_never_twice(office: Office) -> None:
    saved = shelter(office)
    changed = shelter(office, partner_id=saved.partner_id, night=False)
    assert changed.version == saved.version + 1
    assert partners.partners(office.supervisor) == (changed,)
    with pytest.raises(Refused, match="name_taken"):
        shelter(office)
    with pytest.raises(Refused, match="no_right"):
        partners.save_partner(office.officer, SHELTER)


@pytest.mark.parametrize("changes", [{"name": "  "}, {"kind": "embassy"}])
def test_a_partner_without_name_or_kind_is_none(office: Office, changes: dict[str, object]) -> None:
    with pytest.raises(Refused, match="no_partner"):
        shelter(office, **changes)
    assert partners.partners(office.supervisor) == ()


def test_a_partner_out_of_use_is_shown_only_when_asked_for(office: Office) -> None:
    gone = shelter(office, active=False)
    assert partners.partners(office.supervisor) == ()
    assert partners.partners(office.administrator, active_only=False) == (gone,)


@pytest.mark.parametrize("who", ["officer", "head", "auditor"])
def test_the_directory_is_for_supervisors_and_administrators(office: Office, who: str) -> None:
    with pytest.raises(Refused, match="no_right"):
        partners.partners(office.desks[who])
    with pytest.raises(Refused, match="no_right"):
        partners.save_partner(office.desks[who], SHELTER)


def test_two_people_who_saw_the_same_version_do_not_write_over_each_other(office: Office) -> None:
    saved = shelter(office)
    partners.save_partner(office.supervisor, replace(saved, town="Kota Teladan"))
    office.clock.move(minutes=11)
    with pytest.raises(Refused, match="changed_by") as refused:
        partners.save_partner(office.second, replace(saved, contact="petugas piket"))
    assert refused.value.facts == {"by": "S. Contoh", "at": "24-11 09.30"}
    now = partners.partner(office.second, saved.partner_id)
    assert (now.town, now.contact) == ("Kota Teladan", saved.contact)
    both = partners.save_partner(office.second, replace(now, contact="petugas piket"))
    assert (both.town, both.contact) == ("Kota Teladan", "petugas piket")


def test_a_partner_nobody_changed_since_the_version_was_kept_is_saved(office: Office) -> None:
    """What an older store brought along is a first version, changed by nobody known."""
    saved = shelter(office)
    with office.store.write() as work:
        work.session.execute(update(Partner).values(version=1, changed_at=None, changed_by=""))
    again = replace(saved, version=1, night=not saved.night)
    assert partners.save_partner(office.supervisor, again).version == 2
    with pytest.raises(Refused, match="changed_by"):
        partners.save_partner(office.second, again)
