"""Which station a store belongs to, and which audit chain it is writing now."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.clock import Clock
from screening_desk.records.errors import Damaged
from screening_desk.records.models import Setting

_PART = re.compile(r"[A-Z0-9]{1,8}\Z", re.ASCII)
_KEY = "station."


@dataclass(frozen=True, slots=True)
class StationIdentity:
    """An office and one of its stations, each of 1 to 8 capitals and digits: `SD` and `BKL2`."""

    office_code: str
    station_code: str

    def __post_init__(self) -> None:
        if not (_PART.match(self.office_code) and _PART.match(self.station_code)):
            raise ValueError("office and station codes are 1 to 8 capitals and digits")

    def __str__(self) -> str:
        return f"{self.office_code}-{self.station_code}"


def remember(session: Session, station: StationIdentity, chain_id: str, clock: Clock) -> None:
    """Write which chain the station appends to from now on."""
    value = {"office_code": station.office_code, "station_code": station.station_code, "chain_id": chain_id}
    session.merge(Setting(key=f"{_KEY}{station}", value=value, changed_at=clock.now(), changed_by=""))
    session.flush()


def recall(session: Session, station: StationIdentity | None = None) -> tuple[StationIdentity, str] | None:
    """Return the station of the store (or the one asked for) and its chain id; None when it is not known yet."""
    keys = Setting.key.startswith(_KEY) if station is None else Setting.key == f"{_KEY}{station}"
    rows = session.scalars(select(Setting).where(keys)).all()
    if not rows:
        return None
    if len(rows) > 1:
        raise Damaged("The store names more than one station.")
    value = rows[0].value
    return StationIdentity(str(value["office_code"]), str(value["station_code"])), str(value["chain_id"])
