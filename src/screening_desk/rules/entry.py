"""On what a foreigner enters: lists of nationalities, basis of entry, calling visa."""

from screening_desk.reference.model import FactValue, RuleRow, StateList
from screening_desk.rules.days import Allowance, DayCount, count
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("sar_passport")
def sar_passport(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Hong Kong and Macao SAR passports, whose zone says CHN: only the officer's switch tells (decision 12)."""
    if seen.country not in row.codes("states"):
        return None
    answer = seen.answer("sar_passport")
    return Outcome("unanswered" if answer is None else "sar" if answer == "yes" else "mainland")


@rule("entry_basis")
def entry_basis(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """What the entry rests on; while it is open, what the lists offer."""
    if seen.person != "foreigner":
        return None
    if seen.basis is not None:
        return Outcome(seen.basis) if seen.basis in {"exempt", "cleared"} else None
    free, arrival = seen.listed(seen.reference.visa_free), seen.listed(seen.reference.on_arrival)
    if free:
        return Outcome("may_visa_free", {"checked": seen.reference.visa_free.checked_on.isoformat()})
    if free is None or arrival is None:
        return Outcome("unclear")
    return Outcome(
        "may_on_arrival" if arrival else "visa_needed", {"checked": seen.reference.on_arrival.checked_on.isoformat()}
    )


@rule("visa_free", "on_arrival")
def listed_entry(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Entry without a visa in hand: the nationality must be on the list; if it is, how long the stay may be."""
    if seen.basis != row.rule:
        return None
    states = seen.reference.visa_free if row.rule == "visa_free" else seen.reference.on_arrival
    on_list = seen.listed(states)
    if on_list is None:
        return Outcome("sar_open", asks="sar_passport") if _sar_open(seen) else Outcome("unclear", _country(seen))
    if not on_list:
        return Outcome("not_listed", _country(seen) | {"checked": states.checked_on.isoformat()})
    code, visa = str(seen.visa_code), seen.visa
    if visa is None or visa.basis != row.rule:
        return Outcome("wrong_code", {"code": code}, asks="visa_index")
    stay = stay_from_today(seen)
    if stay.last_day is None or visa.days is None:
        return Outcome("no_term", {"code": code})
    return Outcome("ok", {"code": code, "days": visa.days, "until": stay.last_day.isoformat()})


def stay_from_today(seen: Inspection) -> DayCount:
    """Count the stay that begins with an entry today, by the visa code."""
    visa = seen.visa
    allowance = Allowance(visa.code, visa.days) if visa is not None and visa.days is not None else None
    return count(seen.today, seen.today, allowance)


@rule("list_age")
def list_age(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A list that somebody last looked at too long ago; only the list the entry rests on is named."""
    states = _list_used(seen)
    if states is None:
        return None
    age, limit = (seen.today - states.checked_on).days, row.number("days")
    if age <= limit:
        return None
    return Outcome(states.id, {"checked": states.checked_on.isoformat(), "age": age, "limit": limit})


@rule("calling_visa")
def calling_visa(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A nationality whose visa needs a special approval: confirm it, with a visa in hand too (decision 12)."""
    if seen.person != "foreigner" or seen.basis in {"permit", "cleared"} or not seen.listed(seen.reference.calling):
        return None
    return Outcome("confirm", _country(seen))


def _list_used(seen: Inspection) -> StateList | None:
    reference = seen.reference
    if seen.basis == "visa_free":
        return reference.visa_free
    if seen.basis == "on_arrival":
        return reference.on_arrival
    return reference.calling if seen.basis == "visa" and seen.listed(reference.calling) else None


def _sar_open(seen: Inspection) -> bool:
    return seen.country in seen.row("sar_passport").codes("states") and not seen.answer("sar_passport")


def _country(seen: Inspection) -> dict[str, FactValue]:
    return {"country": seen.country}
