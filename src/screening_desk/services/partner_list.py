"""The directory as a table: written for a spreadsheet, and a table compared with it before anything is taken."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from sqlalchemy import select

from screening_desk.exchange.partner_list import PartnerLine, ReadLine, partners_csv, read_partners
from screening_desk.exchange.tables import Unreadable
from screening_desk.records import models as row
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.partners import PartnerView, put_partner, view_of

FIELDS = tuple(each.name for each in fields(PartnerLine))


@dataclass(frozen=True)
class Offer:
    """What a table would change. Partners that are not in it stay as they are."""

    new: tuple[PartnerView, ...]
    changed: tuple[PartnerView, ...]
    """As they would be, on the version that was compared."""
    same: int
    wrong: tuple[ReadLine, ...]


def partners_table(desk: Desk) -> bytes:
    """Return the whole directory as a table, also what is not in use."""
    with desk.act(Action.PARTNER_LIST, "partner", "", reason_code="csv") as session:
        found = session.scalars(select(row.Partner).order_by(row.Partner.name))
        return partners_csv(PartnerLine(**{field: getattr(view_of(each), field) for field in FIELDS}) for each in found)


def offer_table(desk: Desk, data: bytes) -> Offer:
    """Compare a table with the directory by the names of the partners; nothing is changed."""
    try:
        lines = read_partners(data)
    except Unreadable as unreadable:
        raise Refused("table_unreadable") from unreadable
    with desk.look(Action.PARTNER_SAVE) as session:
        known = {each.name.casefold(): view_of(each) for each in session.scalars(select(row.Partner))}
    new, changed, same = [], [], 0
    for line in lines:
        if line.partner is None:
            continue
        there = known.get(line.partner.name.casefold())
        view = _merged(there or EMPTY, line.partner, line.given if there else FIELDS)
        if there is None:
            new.append(view)
        elif view != there:
            changed.append(view)
        else:
            same += 1
    return Offer(tuple(new), tuple(changed), same, tuple(line for line in lines if line.partner is None))


def take_table(desk: Desk, offer: Offer) -> int:
    """Take what a table adds and changes, all of it or nothing; returns how many."""
    with desk.act(Action.PARTNER_SAVE, "partner", "", reason_code="csv") as session:
        for view in (*offer.new, *offer.changed):
            put_partner(session, desk, view)
    return len(offer.new) + len(offer.changed)


EMPTY = PartnerView("", "", "", "", "", (), (), False, "", None, "", None, "")


def _merged(there: PartnerView, line: PartnerLine, given: tuple[str, ...]) -> PartnerView:
    return replace(there, **{field: getattr(line, field) for field in given})
