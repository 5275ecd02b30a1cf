"""Promised pay against what is known of pay: three facts (work, promised, known) instead of one flag.

Only more than double the usual pay is a sign; exactly double is not (decision 23). A legal minimum or an official floor
is no usual pay: most work pays more, so how often a promise holds it is told and answers nothing. Without a dated figure
for the sector and the country, in the same currency and for a month, nothing is assessed.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from screening_desk.reference.model import ANY_WORK, PayRow, UsualPay, in_force
from screening_desk.rules.outcome import Given

TIMES = 2

PayState = Literal[
    "more_than_double",
    "not_more",
    "above_limit",
    "near_limit",
    "below_limit",
    "other_currency",
    "other_period",
    "not_assessed",
]
"""The first two stand beside usual pay, the next three beside a lower limit: more than double, up to double, below it."""


@dataclass(frozen=True)
class Promise:
    """What was promised for a month of which work and where, as the person or a paper says."""

    sector: str
    country: str
    amount: int
    currency: str


@dataclass(frozen=True)
class PayFinding:
    """How a promise compares, the row it was compared with, and how many whole times the promise holds it."""

    state: PayState
    row: PayRow | None = None
    times: int = 0

    @property
    def given(self) -> Given | None:
        """The answer to the computed item of an instrument; None where nothing is assessed."""
        return {"more_than_double": Given("yes"), "not_more": Given("no")}.get(self.state)


def compare(promise: Promise | None, usual: UsualPay | None, on: date) -> PayFinding:
    """Compare a promise with the figure that says most of that work on a day.

    The sector's own figure goes before work in general, and what is usual before a lower limit.
    """
    if promise is None or promise.amount <= 0 or usual is None:
        return PayFinding("not_assessed")
    there = sorted(
        (row for row in usual.pay if _about(row, promise) and in_force(row.valid_from, row.valid_to, on)),
        key=lambda row: (row.sector == ANY_WORK, row.figure != "usual", row.currency != promise.currency),
    )
    if not there:
        return PayFinding("not_assessed")
    row = next((row for row in there if (row.currency, row.period) == (promise.currency, "month")), None)
    if row is None:
        return PayFinding("other_period" if there[0].period != "month" else "other_currency", there[0])
    return PayFinding(_state(promise.amount, row), row, promise.amount // row.amount)


def _about(row: PayRow, promise: Promise) -> bool:
    if row.country != promise.country:
        return False
    return row.sector == promise.sector or (row.sector == ANY_WORK and promise.sector not in row.not_for)


def _state(amount: int, row: PayRow) -> PayState:
    if row.figure == "usual":
        return "more_than_double" if amount > TIMES * row.amount else "not_more"
    if amount > TIMES * row.amount:
        return "above_limit"
    return "near_limit" if amount >= row.amount else "below_limit"
