"""Work that a station has open beside its single travellers: ships and groups, taken up by whoever sits there."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from screening_desk.records.day_models import TravelGroup
from screening_desk.records.vessel_models import PortCall
from screening_desk.services.errors import Refused
from screening_desk.services.settings import read_settings

Shared = TypeVar("Shared", PortCall, TravelGroup)


def found_here(session: Session, kind: type[Shared], key: str) -> Shared:
    """Return a ship or a group of this station; another station's is not there."""
    row = session.get(kind, key)
    if row is None or row.station != read_settings(session).station:
        raise Refused("not_found")
    return row


def open_here(session: Session, kind: type[Shared], key: str, closed: str) -> Shared:
    """Return it while it is open; once closed, `closed` is what is refused."""
    row = found_here(session, kind, key)
    if row.closed_at is not None:
        raise Refused(closed)
    return row
