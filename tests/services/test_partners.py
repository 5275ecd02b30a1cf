"""The directory of partners through the services, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

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
    ],
)
def test_a_partner_is_grey_only_with_a_reason(need: Need, on: date, reasons: tuple[str, ...]) -> None:
    assert partners.misfits(SHELTER, need, on) == reasons


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
