"""Where the time comes from, so that tests can hold it still and a clock set back is noticed."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """A source of time: aware UTC for what is stored, monotonic seconds for how long something took."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        return time.monotonic()


def stamp(moment: datetime) -> str:
    """Return a UTC time for a file name: 20261124T023000Z."""
    return f"{moment:%Y%m%dT%H%M%SZ}"
