"""Dates of travel documents: centuries of two-digit years, calendar months, ages.

Sources: ICAO Doc 9303-3 4.8 (YYMMDD, unknown parts of a birth date are fillers). Decided: parts written 00 are unknown
too; born on 29 February means a birthday on 1 March in common years.
"""

import calendar
from datetime import date

OLDEST = 110  # years; nobody of a greater age stands at a counter (decided)
LONGEST_LIFE = 15  # years a document may still run; longer is possible (cards for old people) and said (decided)
# Machine readable documents exist since 1980 (first edition of Doc 9303), so none expired before.
_FIRST_EXPIRY_YEAR = 1980
_UNKNOWN = ("<<", "00")
_BUDDHIST = 543
_NO_GREGORIAN_YEAR = 2400
_LEAP_YEAR = 2000


def birth(raw: str, today: date) -> date | None:
    """Read a birth date of six characters: the newest such day that is not after `today`.

    Ages are therefore 0 to 99. None where year, month or day is unknown (`<<`; `00` for month and day); ValueError
    where the characters are no date of any century.
    """
    if len(raw) == 6 and _is_number(raw):
        year, rest = divmod(int(raw), 10000)
        month, day = divmod(rest, 100)
        if month and day:
            return _newest(year, month, day, today)
    _check_incomplete(raw)
    return None


def other_century(born: date, today: date) -> date | None:
    """Give the same birth date a century earlier where that age is possible too; None where it is not."""
    try:
        older = born.replace(year=born.year - 100)
    except ValueError:  # 29 February 2000, no such day in 1900
        return None
    return older if age_on(older, today) <= OLDEST else None


def expiry(raw: str, today: date) -> date:
    """Read an expiry date of six digits within the possible life of a document; ValueError where it is no date.

    The window is 100 calendar years from the later of 1980 and 50 years before `today`: a document long expired stays
    expired, and none is older than machine readable documents are.
    """
    if len(raw) != 6 or not _is_number(raw):
        raise ValueError("not a date of expiry")
    year, rest = divmod(int(raw), 10000)
    start = max(_FIRST_EXPIRY_YEAR, today.year - 50)
    return date(start + (year - start) % 100, rest // 100, rest % 100)


def add_months(day: date, months: int) -> date:
    """Add calendar months, counted from the day itself; a day the month does not have becomes its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def age_on(birth_date: date, day: date) -> int:
    """Count completed years; born on 29 February, the birthday is 1 March in common years. ValueError before birth."""
    if day < birth_date:
        raise ValueError("the day lies before the birth")
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def known_age(birth_date: date | None, day: date) -> int | None:
    """Count completed years; None where the birth date is missing or lies after the day, as a slip of typing does."""
    return age_on(birth_date, day) if birth_date is not None and birth_date <= day else None


def gregorian(year: int) -> int | None:
    """Give the year that a typed Buddhist year means (2569 is 2026), for a question; None for a year that is none."""
    return year - _BUDDHIST if year > _NO_GREGORIAN_YEAR else None


def possible_ages(raw: str, today: date) -> tuple[int, int] | None:
    """Give the youngest and oldest age that an incomplete birth date allows; None where the year is not known.

    `850000` on 25 November 2026 is 40 or 41 (decided: a child as long as the youngest age says so). ValueError where
    the characters are no date of any century.
    """
    whole = birth(raw, today)
    if whole is not None:
        age = age_on(whole, today)
        return age, age
    if raw[:2] == "<<":
        return None
    year = int(raw[:2]) + today.year // 100 * 100
    months = [int(raw[2:4])] if raw[2:4] not in _UNKNOWN else [1, 12]
    if date(year, months[0], 1) > today:
        year -= 100
    last = calendar.monthrange(year, months[-1])[1]
    days = [int(raw[4:6])] if raw[4:6] not in _UNKNOWN else [1, last]
    first_day, last_day = date(year, months[0], days[0]), date(year, months[-1], min(days[-1], last))
    return age_on(min(last_day, today), today), age_on(first_day, today)


def _newest(year: int, month: int, day: int, today: date) -> date:
    century = today.year // 100 * 100
    for full_year in (century + year, century - 100 + year):
        try:
            found = date(full_year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    raise ValueError("not a date of birth")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _check_incomplete(raw: str) -> None:
    """Refuse what is no birth date, and an incomplete one whose known parts are impossible."""
    year, month, day = raw[:2], raw[2:4], raw[4:6]
    if len(raw) != 6 or (year != "<<" and not _is_number(year)):
        raise ValueError("not a date of birth")
    for part, most in ((month, 12), (day, 31)):
        if part not in _UNKNOWN and not (_is_number(part) and int(part) <= most):
            raise ValueError("not a date of birth")
    if month not in _UNKNOWN and day not in _UNKNOWN:
        date(_LEAP_YEAR, int(month), int(day))
