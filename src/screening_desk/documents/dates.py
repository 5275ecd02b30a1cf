"""Dates of travel documents: centuries of two-digit years, calendar months, ages.

Sources: ICAO Doc 9303-3 4.8 (YYMMDD, unknown parts of a birth date are fillers). Decided: parts written 00 are unknown
too; born on 29 February means a birthday on 1 March in common years.
"""

import calendar
from datetime import date

# Machine readable documents exist since 1980 (first edition of Doc 9303), so none expired before.
_FIRST_EXPIRY_YEAR = 1980
_UNKNOWN = ("<<", "00")
_LEAP_YEAR = 2000


def birth(raw: str, today: date) -> date | None:
    """Read a birth date of six characters: the newest such day that is not after `today`.

    Ages are therefore 0 to 99. None where year, month or day is unknown (`<<`; `00` for month and day); ValueError
    where the characters are no date of any century.
    """
    year, month, day = raw[:2], raw[2:4], raw[4:6]
    if len(raw) != 6 or (year != "<<" and not _is_number(year)):
        raise ValueError("not a date of birth")
    if year == "<<" or month in _UNKNOWN or day in _UNKNOWN:
        _check_known_parts(month, day)
        return None
    if not (_is_number(month) and _is_number(day)):
        raise ValueError("not a date of birth")
    century = today.year // 100 * 100
    for full_year in (century + int(year), century - 100 + int(year)):
        try:
            found = date(full_year, int(month), int(day))
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError("not a date of birth")


def expiry(raw: str, today: date) -> date:
    """Read an expiry date of six digits within the possible life of a document; ValueError where it is no date.

    The window is 100 calendar years from the later of 1980 and 50 years before `today`: a document long expired stays
    expired, and none is older than machine readable documents are.
    """
    if len(raw) != 6 or not _is_number(raw):
        raise ValueError("not a date of expiry")
    start = max(_FIRST_EXPIRY_YEAR, today.year - 50)
    return date(start + (int(raw[:2]) - start) % 100, int(raw[2:4]), int(raw[4:6]))


def add_months(day: date, months: int) -> date:
    """Add calendar months, counted from the day itself; a day the month does not have becomes its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def age_on(birth_date: date, day: date) -> int:
    """Count completed years; born on 29 February, the birthday is 1 March in common years. ValueError before birth."""
    if day < birth_date:
        raise ValueError("the day lies before the birth")
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _check_known_parts(month: str, day: str) -> None:
    """Refuse an incomplete birth date whose known parts are impossible."""
    for part, most in ((month, 12), (day, 31)):
        if part not in _UNKNOWN and not (_is_number(part) and int(part) <= most):
            raise ValueError("not a date of birth")
    if month not in _UNKNOWN and day not in _UNKNOWN:
        date(_LEAP_YEAR, int(month), int(day))
