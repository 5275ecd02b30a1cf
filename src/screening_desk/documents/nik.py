"""Identity numbers of Indonesian residents (NIK): 16 digits, and what can be told from them without any register.

Layout (general knowledge, UU 23/2006): six digits of the region of first registration, the birth date as DDMMYY with 40
added to the day for women, four digits of a serial. The region says where somebody was first registered, never where
they live now, and a NIK does not change when a birth date is corrected: a difference is a question, not an error.
"""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

Problem = Literal["length", "date", "placeholder"]

LENGTH = 16
_FEMALE_DAYS = 40


@dataclass(frozen=True, slots=True)
class Nik:
    """What sixteen digits say. `day`, `month` and `short_year` of birth are 0 where the digits are no date.

    `problems`: "length" (not sixteen digits), "date" (no date of any year), "placeholder" (one digit repeated, or digits
    counting up or down).
    """

    digits: str
    day: int = 0
    month: int = 0
    short_year: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def plausible(self) -> bool:
        """Say whether nothing speaks against it; it says nothing about whether the number was ever given out."""
        return not self.problems

    @property
    def province(self) -> str:
        """First two digits."""
        return self.digits[:2]

    @property
    def district(self) -> str:
        """First four digits."""
        return self.digits[:4]

    def fits(self, birth: date) -> bool:
        """Say whether the digits name that birth date; the century is not in them."""
        return (self.day, self.month, self.short_year) == (birth.day, birth.month, birth.year % 100)


def read(text: str) -> Nik:
    """Read a NIK as typed; blanks, dots and dashes between the digits do not count. Never raises."""
    digits = "".join(character for character in text if character not in " .-\u00a0\t")
    if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()):
        return Nik(digits, problems=("length",))
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    day -= _FEMALE_DAYS if day > _FEMALE_DAYS else 0
    problems: tuple[Problem, ...] = ("placeholder",) if _placeholder(digits) else ()
    if not _is_date(day, month, year):
        return Nik(digits, problems=(*problems, "date"))
    return Nik(digits, day, month, year, problems)


def _is_date(day: int, month: int, short_year: int) -> bool:
    """Say whether the day is one of some century; 29 February only where one of the two years is a leap year."""
    for century in (1900, 2000):
        try:
            date(century + short_year, month, day)
        except ValueError:
            continue
        return True
    return False


def _placeholder(digits: str) -> bool:
    steps = {(int(right) - int(left)) % 10 for left, right in pairwise(digits)}
    return steps in ({0}, {1}, {9})
