"""Findings about the travel document itself, by direction and nationality."""

from datetime import date

from screening_desk.documents import states
from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.days import add_months, months_left
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("mrz")
def mrz(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Check digits that do not hold, hold only since a person repaired the zone, or could not be calculated."""
    if seen.answer("first_application") == "yes" and seen.mode == "applicant":
        return None
    if seen.document.repaired:
        return Outcome("repaired", {"fields": ", ".join(seen.document.repaired)})
    if seen.document.mrz_valid is None:
        return Outcome("listed" if seen.document.listed and "listed" in row.cases else "typed")
    if seen.document.mrz_valid:
        return None
    fields = ", ".join(dict.fromkeys(problem.rpartition(":")[2] for problem in seen.document.mrz_problems))
    return Outcome("failed_citizen" if seen.person == "citizen" else "failed", {"fields": fields} if fields else {})


@rule("visa_zone")
def visa_zone(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The zone of a visa where the passport's is needed."""
    return Outcome("visa") if seen.visa_zone else None


@rule("state_code")
def state_code(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Nationality or issuing state that is missing, special or not mapped (decision 12)."""
    if seen.person == "unknown":
        return Outcome("missing")
    codes = [seen.document.nationality]
    if seen.person == "foreigner" and seen.document.issuing_state:
        codes.append(seen.document.issuing_state)
    for code in codes:
        state = states.find(code)
        if state is None:
            return Outcome("unmapped", {"code": code})
        if state.kind in row.codes("kinds"):
            return Outcome("special", {"code": state.code})
    return None


@rule("birth_date")
def birth_date(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A birth date that is not known, or lies in the future."""
    if seen.document.birth_date is None:
        return Outcome("unknown")
    return Outcome("future") if seen.document.birth_date > seen.today else None


@rule("expired")
def expired(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A document past its expiry day; a citizen at entry has a row of their own."""
    end = seen.expires
    if end is None or end >= seen.today or (seen.person == "citizen" and not seen.leaving):
        return None
    facts: dict[str, FactValue] = {"expires": end.isoformat(), "days": (seen.today - end).days}
    return Outcome("expired_inside" if seen.mode == "stay" else "expired", facts)


@rule("six_months", "twelve_months")
def months_at_entry(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Validity a foreigner's document must still have on the day of entry, in calendar months."""
    if seen.person == "citizen" or not seen.entering or seen.cleared:
        return None
    others = seen.row("twelve_months").codes("kinds")
    if (seen.kind in others) != (row.rule == "twelve_months"):
        return None
    months, end = row.number("months"), seen.expires
    needed = add_months(seen.today, months)
    facts: dict[str, FactValue] = {"months": months, "needed": needed.isoformat()}
    if end is None:
        return Outcome("unknown", facts)
    if end < seen.today:
        return None  # the row "expired" says it
    facts |= {"expires": end.isoformat(), "left": months_left(seen.today, end)}
    if end < needed:
        return Outcome("short", facts | {"short": (needed - end).days})
    return Outcome("exact" if end == needed else "ok", facts)


@rule("citizen_entry")
def citizen_entry(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A citizen coming in: never a bar, whatever the document says (UU 6/2011 Art. 14)."""
    if seen.person != "citizen" or not seen.entering:
        return None
    steers = "returned" if seen.mode == "arrival" else None  # says more than the document, and is asked of nobody
    if seen.returnee:
        return Outcome("returnee", asks=steers)
    end = seen.expires
    if end is None:
        return Outcome("unknown")
    return Outcome("expired" if end < seen.today else "ok", {"expires": end.isoformat()}, asks=steers)


@rule("returnee")
def returnee(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The path of a returning citizen: needs first (decision 15)."""
    return Outcome("path") if seen.returnee else None


@rule("exit_validity")
def exit_validity(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Validity at exit and at a stay inspection: valid is enough; under six months is advice to a citizen."""
    if not seen.leaving and (seen.mode == "crew" or seen.person == "citizen"):
        return None
    end = seen.expires
    if end is None:
        return Outcome("unknown")
    if end < seen.today:
        return None  # the row "expired" says it
    months = row.number("months")
    facts: dict[str, FactValue] = {"expires": end.isoformat(), "left": months_left(seen.today, end), "months": months}
    return Outcome("advice" if _advised(seen, end, months) else "ok", facts)


def _advised(seen: Inspection, end: date, months: int) -> bool:
    return seen.leaving and seen.person == "citizen" and end < add_months(seen.today, months)
