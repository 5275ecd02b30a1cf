"""Findings about a foreigner inside the country: how the stay may go on, what the person does, coming back after leaving."""

from datetime import date

from screening_desk.reference.model import RuleRow, VisaRow
from screening_desk.rules.days import add_days, add_months, last_day
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule
from screening_desk.rules.stay import NO_STAMP, counted_stay, permit_of
from screening_desk.rules.visa import fits_code, visa_facts


@rule("no_stamp")
def no_stamp(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """An entry without a stamp: autogates leave none, so it is no anomaly."""
    if seen.person != "foreigner" or seen.answer("entry_date") != NO_STAMP:
        return None
    return Outcome("autogate")


@rule("extension")
def extension(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Whether the permit can be extended, and how long the stay may become."""
    permit = permit_of(seen)
    if permit is None or permit.id not in row.codes("permits") or counted_stay(seen).over:
        return None
    if not permit.counted:
        return Outcome("by_code")
    visa = seen.visa
    if seen.visa_code is None or visa is None:
        return Outcome("no_code", asks="visa_index")
    if visa.extendable is None:
        return Outcome("unknown", visa_facts(visa))
    return _longest(seen, visa) if visa.extendable else Outcome("not_extendable", visa_facts(visa))


def _longest(seen: Inspection, visa: VisaRow) -> Outcome:
    facts, entry = visa_facts(visa), seen.day("entry_date")
    if visa.total_days is None and visa.total_months is None:
        return Outcome("extendable", facts)
    if entry is None or entry > seen.today:
        if visa.total_days is not None:
            return Outcome("total_days", facts | {"days": visa.total_days})
        return Outcome("total_months", facts | {"months": visa.total_months or 0})
    by_months = add_days(add_months(entry, visa.total_months or 0), -1)
    until = by_months if visa.total_days is None else last_day(entry, visa.total_days)
    return Outcome("until", facts | {"until": until.isoformat()})


@rule("conversion", "bridging_window", "itap_window")
def window(seen: Inspection, row: RuleRow) -> Outcome | None:
    """What may be asked for near the end of a permit: change of status, bridging permit, extension of an ITAP."""
    permit, until = permit_of(seen), counted_stay(seen).last_day
    if permit is None or permit.id not in row.codes("permits") or until is None or until < seen.today:
        return None
    first = add_days(until, -row.number("first_days"))
    if seen.today < first:
        return None
    if row.rule == "conversion":
        return _conversion(seen, until)
    last = add_days(until, -row.number("last_days"))
    if seen.today > last:
        return Outcome("late", {"last": last.isoformat()})
    return Outcome("open", {"first": first.isoformat(), "last": last.isoformat()})


def _conversion(seen: Inspection, until: date) -> Outcome:
    visa = seen.visa
    if seen.visa_code is None or visa is None:
        return Outcome("no_code", asks="visa_index")
    facts = visa_facts(visa)
    if visa.converts is None:
        return Outcome("unknown", facts)
    return Outcome("open", facts | {"last": until.isoformat()}) if visa.converts else Outcome("not_convertible", facts)


@rule("activity")
def activity(seen: Inspection, row: RuleRow) -> Outcome | None:
    """What the person does here against what the code of visa and permit is for (UU 6/2011 Art. 122)."""
    permit = permit_of(seen)
    if permit is None or permit.id not in row.codes("permits"):
        return None
    if seen.visa_code is None:
        return Outcome("no_code", asks="visa_index")
    if seen.visa is None:
        return Outcome("unknown_code", {"code": seen.visa_code}, asks="visa_index")
    return fits_code(seen, seen.visa)


@rule("reentry_exit")
def reentry_exit(seen: Inspection, row: RuleRow) -> Outcome | None:
    """The re-entry permit of a permit holder who leaves and means to come back."""
    if seen.person != "foreigner" or seen.answer("permit_kind") not in row.codes("permits"):
        return None
    if seen.answer("epo") != "returning":
        return None
    answer = seen.answer("reentry_permit")
    return Outcome("unanswered" if answer is None else "ok" if answer == "yes" else "missing")
