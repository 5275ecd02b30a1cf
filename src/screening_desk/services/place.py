"""What may be shown before anybody has signed in: a small side file with names and ages, nothing of a person."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from screening_desk.records import durable

if TYPE_CHECKING:
    from screening_desk.services.settings import OfficeSettings

NAME = "place.json"


@dataclass(frozen=True)
class Place:
    """Names of the office and of the counter, and what the sign-in page says about the data."""

    office_name: str = ""
    station_name: str = ""
    language: str = "id"
    backup_at: datetime | None = None
    """When the last verified backup was made here."""
    law_checked_on: date | None = None
    """The oldest day on which somebody looked at the rules in force here."""
    code_open: bool = False
    """A recovery code was shown and nobody has said yet that its paper is kept."""
    training: bool = False
    """A training store lies here; the store itself says so too, and its word counts."""

    @property
    def line(self) -> str:
        """Office and counter in one line."""
        return " · ".join(part for part in (self.office_name, self.station_name) if part)


def place_of(folder: Path) -> Place:
    """Return what the sign-in page shows; a missing or damaged side file shows nothing."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Place)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return Place()


def place_line(folder: Path) -> str:
    """Return office and counter in one line."""
    return place_of(folder).line


def name_place(folder: Path, settings: OfficeSettings) -> None:
    """Write the names that the sign-in page shows."""
    note(
        folder,
        office_name=settings.office_name,
        station_name=settings.station_name,
        language=settings.language,
        training=settings.training,
    )


def note(folder: Path, **changes: Any) -> None:
    """Change some of it. A side file that cannot be written keeps nobody from working: the page shows what was."""
    before = place_of(folder)
    after = replace(before, **changes)
    if after != before:
        with contextlib.suppress(OSError):
            durable.replace(folder / NAME, msgspec.json.encode(after))
