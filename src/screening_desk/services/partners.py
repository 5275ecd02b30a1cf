"""The directory of services and NGOs: whom they serve, what they offer, and whether that was checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.ids import random_id
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import changed_by

SERVICES = ("complaint", "health", "social", "legal", "return", "reintegration")
"""The six services of Permen PPPA 8/2021, in their order."""
KINDS = ("government", "unit", "ngo")
"""A government service or a unit of one needs no MoU; an NGO does (decision 29)."""
GROUPS = ("women", "men", "children", "citizens", "foreigners", "disability")


@dataclass(frozen=True)
class PartnerView:
    """One partner as it stands in the directory."""

    partner_id: str
    name: str
    kind: str
    addressee: str
    town: str
    serves: tuple[str, ...]
    services: tuple[str, ...]
    night: bool
    mou_number: str
    mou_until: date | None
    contact: str
    checked_on: date | None
    checked_by: str
    active: bool = True
    version: int = 1
    """The version seen; a change on an older one is refused."""
    area: str = ""
    languages: str = ""
    hours: str = ""

    def mou_ended(self, on: date) -> bool:
        """Whether an ordinary referral is blocked because no agreement stands on a day."""
        return self.kind == "ngo" and (self.mou_until is None or self.mou_until < on)


@dataclass(frozen=True)
class Need:
    """What decides whether a partner fits: the person in bands, the services asked, and whether it is for tonight."""

    sex: str
    child: bool
    foreigner: bool
    services: tuple[str, ...]
    tonight: bool
    disability: bool = False
    """Only where the person wants it taken into account."""


def misfits(partner: PartnerView, need: Need, on: date) -> tuple[str, ...]:
    """Return why a partner is grey for this need, as codes; empty when it fits."""
    reasons = []
    group = "children" if need.child else {"F": "women", "M": "men"}.get(need.sex)
    if group and group not in partner.serves:
        reasons.append(f"not_{group}")
    if (citizenship := "foreigners" if need.foreigner else "citizens") not in partner.serves:
        reasons.append(f"not_{citizenship}")
    if need.disability and "disability" not in partner.serves:
        reasons.append("not_disability")
    if need.services and not set(need.services) & set(partner.services):
        reasons.append("no_service")
    if need.tonight and not partner.night:
        reasons.append("not_at_night")
    if partner.mou_ended(on):
        reasons.append("mou_ended")
    return tuple(reasons)


def uncovered(partner: PartnerView, need: Need) -> tuple[str, ...]:
    """Return the services asked that a partner does not offer; the letter may go there all the same."""
    return tuple(service for service in SERVICES if service in set(need.services) - set(partner.services))


def partners(desk: Desk, *, active_only: bool = True) -> tuple[PartnerView, ...]:
    """Return the directory by name; it names institutions, so it leaves no entry."""
    with desk.look(Action.PARTNER_LIST) as session:
        found = session.scalars(select(row.Partner).order_by(row.Partner.name))
        return tuple(view_of(each) for each in found if each.active or not active_only)


def partner(desk: Desk, partner_id: str) -> PartnerView:
    """Return one partner as it stands now, for whoever was told that somebody else changed it."""
    with desk.look(Action.PARTNER_LIST) as session:
        found = session.get(row.Partner, partner_id)
        if found is None:
            raise Refused("not_found")
        return view_of(found)


def save_partner(desk: Desk, partner: PartnerView) -> PartnerView:
    """Add a partner (empty id) or replace what the directory says of one, on the version that was seen."""
    partner_id = partner.partner_id or random_id()
    with desk.act(Action.PARTNER_SAVE, "partner", partner_id) as session:
        return put_partner(session, desk, replace(partner, partner_id=partner_id))


def put_partner(session: Session, desk: Desk, partner: PartnerView) -> PartnerView:
    """Write one partner inside a running transaction."""
    partner_id = partner.partner_id or random_id()
    if not partner.name.strip() or partner.kind not in KINDS:
        raise Refused("no_partner")
    twin = session.scalars(select(row.Partner).where(row.Partner.name == partner.name.strip())).first()
    if twin is not None and twin.id != partner_id:
        raise Refused("name_taken")
    found = session.get(row.Partner, partner_id)
    if found is None:
        found = row.Partner(id=partner_id, version=0)
        session.add(found)
    elif found.version != partner.version:
        raise changed_by(session, found.changed_by, found.changed_at)
    found.version += 1
    found.changed_at, found.changed_by = desk.clock.now(), desk.actor.id
    _fill(found, partner)
    session.flush()
    return view_of(found)


def _fill(found: row.Partner, partner: PartnerView) -> None:
    found.name, found.kind, found.active = partner.name.strip(), partner.kind, partner.active
    found.addressee, found.town = partner.addressee.strip(), partner.town.strip()
    found.serves = [group for group in GROUPS if group in partner.serves]
    found.services = [service for service in SERVICES if service in partner.services]
    found.night, found.contact = partner.night, partner.contact.strip()
    found.area, found.languages = partner.area.strip(), partner.languages.strip()
    found.hours = partner.hours.strip()
    found.mou_number, found.mou_until = partner.mou_number.strip(), partner.mou_until
    found.checked_on, found.checked_by = partner.checked_on, partner.checked_by.strip()


def view_of(partner: row.Partner) -> PartnerView:
    """Return a partner's row as a frozen view."""
    return PartnerView(
        partner_id=partner.id,
        name=partner.name,
        kind=partner.kind,
        addressee=partner.addressee,
        town=partner.town,
        serves=tuple(partner.serves),
        services=tuple(partner.services),
        night=partner.night,
        mou_number=partner.mou_number,
        mou_until=partner.mou_until,
        contact=partner.contact,
        checked_on=partner.checked_on,
        checked_by=partner.checked_by,
        active=partner.active,
        version=partner.version,
        area=partner.area,
        languages=partner.languages,
        hours=partner.hours,
    )
