"""What an office sets about itself: one typed value in one row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from screening_desk.records.models import Setting
from screening_desk.records.prepared import Prepared
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import changed_by

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
    duty_person: str = ""
    """Whom to call about a hand-over; empty: the supervisors who signed in today."""
    language: Literal["id", "en"] = "id"
    closed_mode: Literal["start", "first_finding", "by_hand"] = "first_finding"
    card_return: Literal["pin", "key"] = "pin"
    """What gives the screen back to the officer after a question card: the PIN of the sign-in, or a key alone."""
    reader_prefix: str = ""
    reader_suffix: str = ""
    backup_folder: str = ""
    """Where the daily backup goes; empty: none is made by itself."""
    backup_keep: int = 14
    """How many daily backups stay in the folder."""
    backup_days: int = 1
    """How many days old the newest backup may be before people are reminded."""
    labour_letter: bool = False
    """Whether passport applicants who will work abroad are asked for a letter of the labour office (decision 14)."""
    check_code: bool = False
    """Whether letters carry a check code; changed by ``letter_marks.switch`` alone (decision 27)."""
    letter_seal: bool = False
    """Whether the electronic copy of a letter carries the station's seal; likewise (decision 28)."""
    sample: bool = False
    """True for a demo office: letters carry "CONTOH, data rekaan"."""
    training: bool = False
    """True for a training store, from its first moment and for good: invented travellers only, and no real work."""

    @property
    def station(self) -> str:
        """The code on every row and register number: office-station."""
        return f"{self.office_code}{self.station_code}"

    @property
    def asks(self) -> frozenset[str]:
        """Rules that are off until an office asks for them, and this one does."""
        return frozenset({"labour_letter"} if self.labour_letter else ())


def read_settings(session: Session) -> OfficeSettings:
    """Read the office's settings inside a running transaction."""
    found = _OFFICE.first(session, {"key": KEY})
    return msgspec.convert(found[0], OfficeSettings) if found else OfficeSettings()


def settings_of(desk: Desk) -> OfficeSettings:
    """Return the settings; they name no traveller, so reading them leaves no entry."""
    with desk.store.read() as session:
        return read_settings(session)


def save_settings(desk: Desk, settings: OfficeSettings, saw: OfficeSettings | None = None) -> None:
    """Replace the office's settings; ``saw`` is what they were when the form was opened."""
    with desk.act(Action.SETTINGS, "setting", "") as session:
        if settings.training != desk.training:
            raise Refused("training_for_good")
        before = read_settings(session)
        settings = replace(settings, check_code=before.check_code, letter_seal=before.letter_seal)
        if saw is not None and before != saw:
            row = session.get(Setting, KEY)
            raise changed_by(session, row.changed_by if row else "", row.changed_at if row else None)
        put_settings(session, desk, settings)


def put_settings(session: Session, desk: Desk, settings: OfficeSettings) -> None:
    """Write the settings inside a running transaction."""
    write_settings(session, settings, desk.clock.now(), desk.actor.id)


def write_settings(session: Session, settings: OfficeSettings, at: datetime, by: str) -> None:
    """Do the same where there is no desk yet."""
    session.merge(Setting(key=KEY, value=msgspec.to_builtins(settings), changed_at=at, changed_by=by))
    session.flush()
