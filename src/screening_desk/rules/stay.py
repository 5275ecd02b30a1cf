"""Findings about a foreigner's stay at exit and at an inspection: permit, last permitted day, overstay."""

from datetime import date
from typing import Literal

from screening_desk.reference.loading import Reference
from screening_desk.reference.model import FactValue, PermitRow, RuleRow
from screening_desk.rules.days import Allowance, DayCount, count
from screening_desk.rules.ends import End, unreachable
from screening_desk.rules.entry import stay_from_today
from screening_desk.rules.inspection import Facts, Inspection, Outcome
from screening_desk.rules.registry import rule

NO_STAMP = "no_stamp"


def day_count(facts: Facts, reference: Reference) -> DayCount:
    """Count the days of a traveller's stay: at entry the one that would begin today, otherwise the one that runs."""
    seen = Inspection(facts, reference)
    if seen.person != "foreigner":
        return DayCount()
    if seen.mode == "arrival":
        return count(seen.today, end=seen.day("permit_until")) if seen.basis == "permit" else stay_from_today(seen)
    return counted_stay(seen) if permit_of(seen) is not None else DayCount()


@rule("stay_citizen")
def stay_citizen(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A citizen needs no stay permit."""
    return Outcome("citizen") if seen.person == "citizen" else None


@rule("permit_kind")
def permit_kind(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Which stay permit the officer saw."""
    if seen.person != "foreigner":
        return None
    kind = seen.answer("permit_kind")
    if kind is None:
        return Outcome("unanswered")
    permit = seen.reference.permits.get(kind)
    if permit is None:
        return Outcome("not_shown")
    return Outcome("known" if permit.assessed else "not_judged", {"kind": kind})


@rule("stay_until")
def stay_until(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Last permitted day: the end in the passport or in SIMKIM, otherwise counted from entry (decisions 2 and 3)."""
    if permit_of(seen) is None:
        return None
    stay = counted_stay(seen)
    if stay.last_day is None or stay.left is None:
        return _missing(seen)
    if stay.over:  # the row "overstay" says it; this one keeps a slip in the date within reach
        asks = "entry_date" if stay.rests_on == "counted" else "permit_until"
        return Outcome("over", {"ended": stay.last_day.isoformat()}, asks)
    facts: dict[str, FactValue] = {"until": stay.last_day.isoformat(), "left": stay.left}
    if stay.rests_on in {"printed", "recorded"}:
        return Outcome(stay.rests_on, facts)
    return Outcome("counted", facts | {"entry": str(seen.day("entry_date"))}, asks="entry_date")


@rule("stay_dates")
def stay_dates(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Printed and counted end differ: both are shown (decision 2); not where the printed one is not used."""
    printed, allowance = seen.day("permit_until"), _allowance(seen)
    if permit_of(seen) is None or printed is None or allowance is None or End.of(seen).used != printed:
        return None
    counted = count(seen.today, seen.day("entry_date"), allowance).last_day
    if counted is None or counted == printed:
        return None
    return Outcome("differ", {"printed": printed.isoformat(), "counted": counted.isoformat()})


@rule("stay_record")
def stay_record(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The end date in SIMKIM beside the one in the passport (decision 3); asked once SIMKIM has answered."""
    end = End.of(seen)
    if permit_of(seen) is None or not end.seen:
        return None
    if unreachable(seen):
        day = seen.day("permit_recorded")
        return Outcome("unreachable", asks="simkim") if day is None else Outcome("set_aside", {"recorded": str(day)})
    if end.unread:
        return None if seen.answer("simkim") is None else Outcome("not_compared")
    if end.recorded is None:
        return Outcome("no_other")
    facts: dict[str, FactValue] = {"recorded": end.recorded.isoformat()}
    if end.differs:
        return Outcome("differs", facts | {"printed": str(end.printed)})
    return Outcome("same" if end.printed else "only_recorded", facts)


@rule("stay_end")
def stay_end(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Which of two end dates the officer uses, and why (decision 3)."""
    end, reason = End.of(seen), seen.answer("permit_rests_on")
    if permit_of(seen) is None or not end.differs:
        return None
    if end.used is None or reason is None:
        both: dict[str, FactValue] = {"printed": str(end.printed), "recorded": str(end.recorded)}
        return Outcome("open" if reason is None else "unsure", both)
    return Outcome("chosen", {"used": end.used.isoformat(), "reason": reason})


@rule("overstay")
def overstay(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Days after the last permitted day; a charge is only counted where nothing speaks against it (decisions 5, 10, 11)."""
    permit = permit_of(seen)
    stay = counted_stay(seen)
    if permit is None or not stay.over or stay.last_day is None:
        return None
    limit, tariff = row.number("limit_days"), seen.reference.tariff("overstay_day", seen.today)
    facts: dict[str, FactValue] = {"until": stay.last_day.isoformat(), "days": stay.over, "limit": limit}
    case = _not_charged(seen, row, permit, stay.over)
    if case is not None:
        return Outcome(case, facts)
    if tariff is None:
        return Outcome("no_tariff", facts)
    facts |= {"tariff": tariff.amount, "tariff_of": tariff.instrument, "confidence": tariff.confidence}
    return Outcome("charge", facts | {"charge": stay.over * tariff.amount})


def _not_charged(seen: Inspection, row: RuleRow, permit: PermitRow, over: int) -> str | None:
    """Say what speaks against counting a charge, the strongest first."""
    limit = row.number("limit_days")
    against = (
        ("open_question", seen.facts.victim_question),
        ("child", seen.child),
        ("by_circular", permit.id in row.codes("by_circular")),
        ("exact_limit", over == limit),
        ("over_limit", over > limit),
    )
    return next((case for case, holds in against if holds), None)


@rule("epo")
def epo(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Exit permit only of a permit holder who leaves for good (decision 11)."""
    if seen.person != "foreigner" or seen.answer("permit_kind") not in row.codes("permits"):
        return None
    answer = seen.answer("epo")
    return Outcome({None: "unanswered", "yes": "ok", "no": "missing"}.get(answer, "returning"))


@rule("address_report")
def address_report(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Whether a change of address was reported (UU 6/2011 Art. 71)."""
    if seen.person != "foreigner":
        return None
    answer = seen.answer("address_report")
    return Outcome({None: "unanswered", "yes": "ok", "no": "missing"}.get(answer, "unknown"))


def permit_of(seen: Inspection) -> PermitRow | None:
    """Return the kind of permit when this program judges it."""
    permit = seen.reference.permits.get(seen.answer("permit_kind") or "")
    return permit if seen.person == "foreigner" and permit is not None and permit.assessed else None


def counted_stay(seen: Inspection) -> DayCount:
    """Count the stay that runs. Days count from entry only after the officer said that no end is printed or recorded."""
    end, entry = End.of(seen), seen.day("entry_date")
    if end.used is not None:
        rests_on: Literal["printed", "recorded"] = "printed" if end.used == end.printed else "recorded"
        return count(seen.today, entry, _allowance(seen), end.used, rests_on)
    if end.differs or end.unread or seen.answer("permit_until") != "none" or _extensions_open(seen):
        return count(seen.today, entry)
    return count(seen.today, entry, _allowance(seen))


def _allowance(seen: Inspection) -> Allowance | None:
    """Days of the visa code with the extensions given; None where the table cannot count them."""
    permit, visa = permit_of(seen), seen.visa
    if permit is None or not permit.counted or visa is None or visa.days is None:
        return None
    extensions = int(seen.answer("extensions") or 0)
    allowance = Allowance(visa.code, visa.days, extensions, visa.extension_days or 0)
    if not extensions:
        return allowance
    longest = visa.total_days or visa.days + (visa.extension_days or 0)
    return allowance if visa.extension_days and allowance.total <= longest else None


def _extensions_open(seen: Inspection) -> bool:
    """Say whether the code can have been extended and nobody said whether it was."""
    return seen.visa is not None and seen.visa.extendable is not False and seen.answer("extensions") is None


def _entered(seen: Inspection) -> date | None:
    entered = seen.day("entry_date")
    return None if entered is None or entered > seen.today else entered


def _missing(seen: Inspection) -> Outcome:
    """Say which fact the last day waits for: the ends in passport and SIMKIM first, then what days are counted by."""
    end = End.of(seen)
    if end.differs:
        return Outcome("two_ends", {"printed": str(end.printed)})
    if seen.answer("permit_until") != "none":
        return Outcome("no_end", asks="permit_until")
    return Outcome("record_first") if end.unread else _not_counted(seen)


def _not_counted(seen: Inspection) -> Outcome:
    """Say what is missing to count the days from entry."""
    permit, visa = permit_of(seen), seen.visa
    if permit is not None and permit.counted and seen.visa_code is None:
        return Outcome("no_code", asks="visa_index")
    if permit is None or not permit.counted or visa is None or visa.days is None:
        return Outcome("not_countable")
    if _entered(seen) is None:
        return Outcome(NO_STAMP if seen.answer("entry_date") == NO_STAMP else "no_entry", asks="entry_date")
    asks = "extensions" if _extensions_open(seen) else "permit_until"
    return Outcome("extensions_open" if asks == "extensions" else "extension_unknown", {"code": visa.code}, asks=asks)
