"""What every page is given: the signed-in desk, the tasks, the theme and the office's manners."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QLocale

from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.services.door import Door
from screening_desk.services.zone import ZONE

if TYPE_CHECKING:
    from screening_desk.services.desk import Desk
    from screening_desk.services.settings import OfficeSettings


@dataclass(frozen=True)
class Context:
    """Handed to each page when somebody has signed in; gone when they lock."""

    desk: Desk
    tasks: Tasks
    theme: Theme
    settings: OfficeSettings
    door: Door

    @property
    def language(self) -> Literal["id", "en"]:
        """The language of the screen, for words that come from reference data."""
        return current_language()

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        return self.door.folder

    def now(self) -> datetime:
        """Return the present moment in UTC, from the office's clock."""
        return self.desk.clock.now()


def current_language() -> Literal["id", "en"]:
    """Return the language the window speaks; it is the application's default locale."""
    return "en" if QLocale().language() == QLocale.Language.English else "id"


def day_text(moment: datetime | date | None) -> str:
    """Return DD-MM-YYYY in the office's zone; an unknown day is a dash, never empty."""
    if moment is None:
        return "–"
    day = moment.astimezone(ZONE).date() if isinstance(moment, datetime) else moment
    return f"{day:%d-%m-%Y}"


def time_text(moment: datetime | None) -> str:
    """Return 09.41 in the office's zone; an unknown time is a dash."""
    return f"{moment.astimezone(ZONE):%H.%M}" if moment else "–"


def counted(number: int) -> str:
    """Return a number in the manner of the screen's language: 18.402 or 18,402."""
    return QLocale().toString(number)
