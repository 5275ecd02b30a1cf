"""The time of the office; what is stored is UTC."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Jakarta")


def day_of(moment: datetime) -> date:
    """Return the day at the office, which is not always the day in UTC."""
    return moment.astimezone(ZONE).date()


def start_of(day: date) -> datetime:
    """Return the moment at which a day of the office begins."""
    return datetime.combine(day, time(), ZONE)
