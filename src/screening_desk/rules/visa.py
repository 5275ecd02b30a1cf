"""Findings about the visa: index, use-by date, length of stay, purpose; ticket and permit at entry."""

from datetime import date

from screening_desk.reference.model import FactValue, RuleRow, VisaRow
from screening_desk.rules.days import add_days
from screening_desk.rules.entry import stay_from_today
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("visa")
def visa(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A visa of a known index that is still good for entry (decision 4)."""
    if seen.basis == "on_arrival" and not (seen.visa and seen.visa.basis == "on_arrival"):
        return None  # the row "on_arrival" says it
    if seen.basis not in {"visa", "on_arrival"}:
        return None
    if seen.visa_code is None:
        return Outcome("outside_index" if seen.kind in row.codes("kinds") else "no_code")
    if seen.visa is None:
        checked = seen.reference.content.visas.checked_on.isoformat()
        return Outcome("unknown_code", {"code": seen.visa_code, "checked": checked})
    if seen.visa.basis == "visa_free":
        return Outcome("not_a_visa", {"code": seen.visa_code})
    return _use_by(seen, seen.visa)


@rule("visa_legacy")
def visa_legacy(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A code that is no longer issued: good until the document ends, odd when issued later (decision 13)."""
    if seen.basis not in {"visa", "on_arrival"} or seen.visa is None or seen.visa.status != "legacy":
        return None
    last, issued = row.day("last"), _issued(seen)
    facts: dict[str, FactValue] = {"code": seen.visa.code, "last": last.isoformat()}
    if issued is None:
        return Outcome("unknown", facts)
    return Outcome("late" if issued > last else "ok", facts | {"issued": issued.isoformat()})


@rule("visa_stay")
def visa_stay(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """How long the visa lets the holder stay when entering today."""
    if seen.basis != "visa" or seen.visa is None or seen.visa.basis == "visa_free":
        return None
    until, facts = stay_from_today(seen).last_day, visa_facts(seen.visa)
    if until is None or seen.visa.days is None:
        return Outcome(seen.visa.stay, facts)
    return Outcome("days", facts | {"days": seen.visa.days, "until": until.isoformat()})


@rule("visa_area")
def visa_area(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A visa that holds only in a part of the country."""
    if seen.person != "foreigner" or seen.basis in {"visa", "visa_free", "permit", "exempt", "cleared"}:
        return None
    return Outcome("limited", {"code": str(seen.visa_code)}) if seen.visa_code in row.codes("codes") else None


@rule("purpose")
def purpose(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Stated purpose against the purposes the visa code is for (decision 8)."""
    if seen.basis not in {"visa_free", "on_arrival", "visa"} or seen.visa is None:
        return None
    return fits_code(seen, seen.visa)


def fits_code(seen: Inspection, visa_row: VisaRow) -> Outcome:
    """Compare the stated purpose, or the activity found, with what a visa code is for."""
    stated, facts = seen.answer("purpose"), visa_facts(visa_row)
    if visa_row.purposes is None:
        return Outcome("no_table", facts)
    if stated is None:
        return Outcome("unanswered")
    facts |= {"purpose": stated}
    if stated in visa_row.purposes:
        return Outcome("ok", facts)
    facts |= {"covers": ", ".join(visa_row.purposes)}
    if stated in visa_row.unclear:
        return Outcome("unclear", facts)
    fits = [
        row.code
        for row in seen.reference.visa_index.values()
        if row.status == "current" and stated in (row.purposes or ())
    ]
    return Outcome("differs", facts | {"fits": ", ".join(fits)}) if fits else Outcome("nowhere", facts)


def visa_facts(row: VisaRow) -> dict[str, FactValue]:
    """Name the code, and how sure its row is where that is weaker than the whole index."""
    code: dict[str, FactValue] = {"code": row.code}
    return code | ({"confidence": row.confidence} if row.confidence else {})


@rule("onward_ticket")
def onward_ticket(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Return or onward ticket of visa-free visitors and of holders of other documents."""
    if seen.basis in {None, "exempt", "cleared"}:
        return None
    if seen.basis != "visa_free" and seen.kind not in row.codes("kinds"):
        return Outcome("not_needed")
    answer = seen.answer("onward_ticket")
    return Outcome("unanswered" if answer is None else "ok" if answer == "yes" else "missing")


@rule("reentry_permit")
def reentry_permit(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Re-entry permit of a permit holder who comes back."""
    if seen.basis != "permit":
        return None
    answer = seen.answer("reentry_permit")
    return Outcome("unanswered" if answer is None else "ok" if answer == "yes" else "missing")


@rule("permit_entry")
def permit_entry(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A stay permit must still run on the day of entry."""
    if seen.basis != "permit":
        return None
    until = seen.day("permit_until")
    if until is None:
        return Outcome("not_printed" if seen.answer("permit_until") == "none" else "unanswered")
    facts: dict[str, FactValue] = {"until": until.isoformat()}
    if until < seen.today:
        return Outcome("over", facts | {"days": (seen.today - until).days})
    return Outcome("ok", facts | {"left": (until - seen.today).days})


def _use_by(seen: Inspection, row: VisaRow) -> Outcome:
    """Last day the visa can be used to enter: as printed, otherwise counted from issue where the index says so."""
    facts = visa_facts(row)
    printed, answer = seen.day("visa_use_by"), seen.answer("visa_use_by")
    if printed is not None:
        return _usable(seen, "ok", facts, printed)
    if answer == "counter" and seen.basis == "on_arrival":
        return Outcome("counter", facts, asks="visa_use_by")
    if answer != "none":
        return Outcome("no_use_by", facts, asks="visa_use_by")
    if row.use_by_days is None:
        return Outcome("not_counted", facts, asks="visa_use_by")
    facts |= {"days": row.use_by_days}
    issued = _issued(seen)
    if issued is None:
        return Outcome("no_issue", facts, asks="visa_issued")
    return _usable(seen, "counted", facts, add_days(issued, row.use_by_days))


def _usable(seen: Inspection, case: str, facts: dict[str, FactValue], use_by: date) -> Outcome:
    facts |= {"use_by": use_by.isoformat()}
    if use_by < seen.today:
        return Outcome("used_up", facts | {"late": (seen.today - use_by).days}, asks="visa_use_by")
    return Outcome(case, facts, asks="visa_use_by")


def _issued(seen: Inspection) -> date | None:
    """Day of issue; one after today is a slip of the finger and counts as not given."""
    issued = seen.day("visa_issued")
    return None if issued is None or issued > seen.today else issued
