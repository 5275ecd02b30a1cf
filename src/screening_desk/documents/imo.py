"""IMO ship identification numbers: seven digits, the last of which is a check digit (IMO Resolution A.1117(30)).

The first six digits are weighted 7 down to 2; the last digit of the sum is the check digit.
"""

from dataclasses import dataclass
from typing import Literal

LENGTH = 7
_WEIGHTS = range(LENGTH, 1, -1)


@dataclass(frozen=True, slots=True)
class ImoNumber:
    """What was typed, reduced to its digits. `problem`: "length", "check_digit" or None; `expected` is the digit that
    the first six call for, empty where they are no digits."""

    digits: str
    problem: Literal["length", "check_digit"] | None = None
    expected: str = ""

    @property
    def valid(self) -> bool:
        """Say whether it has seven digits and the check digit holds."""
        return self.problem is None


def read(text: str) -> ImoNumber:
    """Read an IMO number as written on hulls and in lists ("IMO 9074729", "IMO9074729", "9074729"). Never raises."""
    digits = "".join(text.upper().removeprefix("IMO").split()).strip(".:-")
    if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()):
        return ImoNumber(digits, "length")
    expected = check_digit(digits[:-1])
    return ImoNumber(digits, None if digits[-1] == expected else "check_digit", expected)


def check_digit(six: str) -> str:
    """Compute the check digit of the first six digits; ValueError where they are not six digits."""
    if len(six) != LENGTH - 1 or not (six.isascii() and six.isdigit()):
        raise ValueError("not six digits")
    return str(sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, six, strict=True)) % 10)
