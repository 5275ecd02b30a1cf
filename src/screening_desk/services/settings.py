"""What an office sets about itself: one typed value in one row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from screening_desk.records.models import Setting
from screening_desk.records.prepared import Prepared
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk

KEY = "office"
_OFFICE = Prepared(select(Setting.value).where(Setting.key == bindparam("key")))


@dataclass(frozen=True)
class OfficeSettings:
    """Names, letterhead and manners of one office. Empty means "not set" and is said so, never filled in."""

    office_name: str = ""
    station_name: str = ""
    office_code: str = ""
    station_code: str = ""
    town: str = ""
    letterhead: tuple[str, ...] = ()
    letterhead_address: str = ""
    duty_phone: str = ""
    language: Literal["id", "en"] = "id"
    closed_mode: Literal["start", "first_finding", "by_hand"] = "first_finding"
    reader_prefix: str = ""
    reader_suffix: str = ""
    sample: bool = False
    """True for a demo office: letters carry "CONTOH, data rekaan"."""

    @property
    def station(self) -> str:
        """The code on every row and register number: office-station."""
        return f"{self.office_code}{self.station_code}"


def read_settings(session: Session) -> OfficeSettings:
    """Read the office's settings inside a running transaction."""
    found = _OFFICE.first(session, {"key": KEY})
    return msgspec.convert(found[0], OfficeSettings) if found else OfficeSettings()


def settings_of(desk: Desk) -> OfficeSettings:
    """Return the settings; they name no traveller, so reading them leaves no entry."""
    with desk.store.read() as session:
        return read_settings(session)


def save_settings(desk: Desk, settings: OfficeSettings) -> None:
    """Replace the office's settings."""
    with desk.act(Action.SETTINGS, "setting", "") as session:
        put_settings(session, desk, settings)


def put_settings(session: Session, desk: Desk, settings: OfficeSettings) -> None:
    """Write the settings inside a running transaction."""
    row = session.get(Setting, KEY)
    value = msgspec.to_builtins(settings)
    if row is None:
        session.add(Setting(key=KEY, value=value, changed_at=desk.clock.now(), changed_by=desk.actor.id))
    else:
        row.value, row.changed_at, row.changed_by = value, desk.clock.now(), desk.actor.id
    session.flush()
