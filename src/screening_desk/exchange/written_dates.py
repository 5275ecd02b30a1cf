"""Dates as people write them in lists. Day before month or month before day is found from the list, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

Order = Literal["day_first", "month_first"]

_YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})")
_WITH_MONTH = re.compile(r"(\d{1,2})[-./ ]*([A-Z]{3,9})\.?[-./, ]*(\d{4})")
# English and Indonesian, by their first three letters: AGU and AGT, MEI, OKT, DES, NOP are Indonesian.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "JAN",
            "FEB PEB",
            "MAR",
            "APR",
            "MAY MEI",
            "JUN",
            "JUL",
            "AUG AGU AGT AGS",
            "SEP",
            "OCT OKT",
            "NOV NOP",
            "DEC DES",
        ),
        start=1,
    )
    for name in names.split()
}


def order_of(written: Iterable[str]) -> Order | None:
    """Tell how the dates of one list are written; None where no date tells, or where two contradict each other."""
    found: set[Order] = set()
    for text in written:
        if match := _YEAR_LAST.fullmatch(text.strip()):
            first, second = int(match[1]), int(match[2])
            if first > 12 >= second:
                found.add("day_first")
            elif second > 12 >= first:
                found.add("month_first")
    return found.pop() if len(found) == 1 else None


def read_date(text: str, order: Order | None) -> date | None:
    """Read one date: 2028-04-01, 01-04-2028, 1 April 2028. Two-digit years are not read, the century is not in them.

    Without an `order` a date is read only where both readings give the same day or only one of them is a date.
    """
    word = text.strip().upper()
    if match := _YEAR_FIRST.fullmatch(word):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _WITH_MONTH.fullmatch(word):
        month = _MONTHS.get(match[2][:3])
        return _day(int(match[3]), month, int(match[1])) if month else None
    if match := _YEAR_LAST.fullmatch(word):
        year, first, second = int(match[3]), int(match[1]), int(match[2])
        readings = {"day_first": _day(year, second, first), "month_first": _day(year, first, second)}
        if order is not None:
            return readings[order]
        days = {day for day in readings.values() if day is not None}
        return days.pop() if len(days) == 1 else None
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
