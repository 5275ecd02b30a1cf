"""Findings about a person who applies for an Indonesian passport; nothing is approved or refused here."""

from screening_desk.reference.model import RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("applicant_citizen")
def applicant_citizen(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Passports are issued to citizens."""
    if seen.person == "unknown":
        return None  # the row "state_code" asks for it
    return Outcome("ok") if seen.person == "citizen" else Outcome("foreign", {"country": seen.country})


@rule("old_passport")
def old_passport(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The passport to be replaced, or the first application without one."""
    first = seen.answer("first_application")
    if first == "yes":
        return Outcome("first", asks="first_application")
    if first is None and not seen.document.document_code and seen.expires is None:
        return Outcome("unanswered", asks="first_application")
    condition = seen.answer("intact")
    if condition is None:
        return Outcome("not_seen")
    if condition == "damaged":
        return Outcome("damaged")
    if seen.expires is None:
        return Outcome("undated")
    return Outcome("ok", {"expires": seen.expires.isoformat()})


@rule("papers")
def papers(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Identity card, family card and birth certificate, as the officer saw them."""
    answer = seen.answer("papers")
    return Outcome({None: "unanswered", "seen": "ok"}.get(answer, str(answer)))
