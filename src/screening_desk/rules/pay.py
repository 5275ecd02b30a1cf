"""Promised pay against usual pay: three facts (work, promised, usual) instead of one flag.

Only more than double is a sign; exactly double is not (decision 23). Without a dated figure for the sector and the
country, in the same currency, nothing is assessed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from screening_desk.reference.model import PayRow, UsualPay, in_force
from screening_desk.rules.outcome import Given

TIMES = 2


@dataclass(frozen=True)
class Promise:
    """What was promised for a month of which work and where, as the person or a paper says."""

    sector: str
    country: str
    amount: int
    currency: str


@dataclass(frozen=True)
class PayFinding:
    """How a promise compares, and the row it was compared with."""

    state: Literal["more_than_double", "not_more", "not_assessed"]
    row: PayRow | None = None

    @property
    def given(self) -> Given | None:
        """The answer to the computed item of an instrument; None where nothing is assessed."""
        return {"more_than_double": Given("yes"), "not_more": Given("no"), "not_assessed": None}[self.state]


def compare(promise: Promise | None, usual: UsualPay | None, on: date) -> PayFinding:
    """Compare a promise with the usual pay of that work that holds on a day; at most one figure does."""
    if promise is None or promise.amount <= 0 or usual is None:
        return PayFinding("not_assessed")
    row = next(
        (
            row
            for row in usual.pay
            if (row.sector, row.country, row.currency) == (promise.sector, promise.country, promise.currency)
            and in_force(row.valid_from, row.valid_to, on)
        ),
        None,
    )
    if row is None:
        return PayFinding("not_assessed")
    return PayFinding("more_than_double" if promise.amount > TIMES * row.amount else "not_more", row)
