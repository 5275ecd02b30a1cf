"""Three facts instead of one flag about a promised job: which work, what pay, and where; the rule compares.

They stand among what was given, as they were told, without names. Who paid, who holds the passport and who waits at
arrival stand beside them in words and weigh nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from screening_desk.reference import Reference
from screening_desk.reference.model import UsualPay
from screening_desk.rules.pay import PayFinding, Promise, compare
from screening_desk.services.draft import Draft

WORK, COUNTRY, PAY, CURRENCY = "job_work", "job_country", "job_pay", "job_currency"
PAID_BY, PASSPORT_WITH, MET_BY = "job_paid_by", "job_passport_with", "job_met_by"
COMPARED = (WORK, COUNTRY, PAY, CURRENCY)
BESIDE = (PAID_BY, PASSPORT_WITH, MET_BY)
DESTINATION = "destination"
"""The country is taken from the destination of the journey where nobody said another one."""
_MOST = 12


def promise_of(given: Mapping[str, str], usual: UsualPay | None) -> Promise | None:
    """Return what was promised; None as long as one of the facts is missing or is no number."""
    work, currency = given.get(WORK, "").strip(), given.get(CURRENCY, "").strip().upper()
    country = (given.get(COUNTRY) or given.get(DESTINATION) or "").strip().upper()
    amount = given.get(PAY, "").strip()
    if not (work and country and currency and amount.isascii() and amount.isdigit() and len(amount) <= _MOST):
        return None
    return Promise(_sector(work, usual), country, int(amount), currency)


def pay_of(draft: Draft, reference: Reference, on: date) -> PayFinding:
    """Compare the promise with the usual pay that holds on a day; without a figure nothing is assessed."""
    usual = reference.content.usual_pay
    given = {key: each.value for key, each in draft.given.items()}
    return compare(promise_of(given, usual), usual, on)


def _sector(work: str, usual: UsualPay | None) -> str:
    """The sector that was named; the words themselves, which no figure has, where none or more than one was.

    Its code or name by itself goes before one of its words among others ("PRT di Taipei").
    """
    words = work.casefold()
    if usual is None:
        return work
    named = [(row.id, row.name) for row in usual.work] + [(row.sector, row.name) for row in usual.pay]
    for code, name in named:
        if words in {code.casefold(), name.id.casefold(), name.en.casefold()}:
            return code
    among = {row.id for row in usual.work if any(_holds(words, each.casefold()) for each in row.also)}
    return among.pop() if len(among) == 1 else work


def _holds(words: str, part: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", words) is not None
