"""Findings about a foreigner's stay at exit and at an inspection: permit, last permitted day, overstay."""

from datetime import date

from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.inspection import Inspection, Outcome, last_day
from screening_desk.rules.registry import rule


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
    """Last permitted day: the printed end, otherwise counted from entry (decision 2)."""
    if not _judged(seen):
        return None
    printed, counted = seen.day("permit_until"), _counted(seen)
    until = printed or counted
    if until is None:
        return _missing(seen)
    if until < seen.today:
        return None  # the row "overstay" says it
    facts: dict[str, FactValue] = {"until": until.isoformat(), "left": (until - seen.today).days}
    if printed is not None:
        return Outcome("printed", facts)
    return Outcome("counted", facts | {"entry": str(seen.day("entry_date"))})


@rule("stay_dates")
def stay_dates(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Printed and counted end differ: both are shown (decision 3)."""
    printed, counted = seen.day("permit_until"), _counted(seen)
    if not _judged(seen) or printed is None or counted is None or printed == counted:
        return None
    return Outcome("differ", {"printed": printed.isoformat(), "counted": counted.isoformat()})


@rule("overstay")
def overstay(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Days after the last permitted day; a charge is only counted where nothing speaks against it (decisions 5, 10, 11)."""
    until = seen.day("permit_until") or _counted(seen)
    if not _judged(seen) or until is None or until >= seen.today:
        return None
    days, limit, tariff = (seen.today - until).days, row.number("limit_days"), row.number("tariff")
    facts: dict[str, FactValue] = {"until": until.isoformat(), "days": days, "limit": limit}
    if seen.facts.victim_question:
        return Outcome("open_question", facts)
    if seen.child:
        return Outcome("child", facts)
    if days == limit:
        return Outcome("exact_limit", facts)
    if days > limit:
        return Outcome("over_limit", facts)
    return Outcome("charge", facts | {"tariff": tariff, "charge": days * tariff})


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


def _judged(seen: Inspection) -> bool:
    permit = seen.reference.permits.get(seen.answer("permit_kind") or "")
    return seen.person == "foreigner" and permit is not None and permit.assessed


def _counts(seen: Inspection) -> bool:
    """Say whether days can be counted from entry for this kind of permit."""
    permit = seen.reference.permits.get(seen.answer("permit_kind") or "")
    return permit is not None and permit.counted


def _entered(seen: Inspection) -> date | None:
    entered = seen.day("entry_date")
    return None if entered is None or entered > seen.today else entered


def _counted(seen: Inspection) -> date | None:
    entered = _entered(seen)
    if not _counts(seen) or entered is None or seen.visa is None or seen.visa.days is None:
        return None
    return last_day(entered, seen.visa.days)


def _missing(seen: Inspection) -> Outcome:
    """Say which fact the last day waits for."""
    if seen.answer("permit_until") != "none":
        return Outcome("no_end", asks="permit_until")
    if not _counts(seen):
        return Outcome("not_countable")
    if seen.visa_code is None:
        return Outcome("no_code", asks="visa_index")
    if seen.visa is None or seen.visa.days is None:
        return Outcome("not_countable")
    return Outcome("no_entry", asks="entry_date")
