"""What only the officer can say: what was seen, and what SIMKIM answered."""

from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("corrected")
def corrected(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Fields that say something else than the zone; where its check digits hold they speak for the zone."""
    differs = seen.document.differs
    if not differs:
        return None
    facts: dict[str, FactValue] = {"fields": ", ".join(differs)}
    doubtful = seen.document.mrz_valid and set(differs) & set(row.codes("checked"))
    return Outcome("doubtful" if doubtful and seen.person != "citizen" else "differs", facts)


@rule("intact")
def intact(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Condition of the document, as the officer saw it."""
    answer = seen.answer("intact")
    if answer is None:
        return Outcome("unanswered")
    if answer == "damaged":
        return Outcome("damaged_citizen" if seen.person == "citizen" else "damaged")
    return Outcome("ok")


@rule("arrival_card")
def arrival_card(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The arrival card: missing means fill it in now, for citizens and foreigners alike."""
    if seen.cleared:
        return None
    answer = seen.answer("arrival_card")
    if answer is None:
        return Outcome("unanswered")
    return Outcome("fill" if answer == "not_filled" else "ok")


@rule("simkim_entry", "simkim_exit", "simkim_applicant", "simkim_stay", "simkim_crew")
def simkim(seen: Inspection, row: RuleRow) -> Outcome | None:
    """SIMKIM's answer as the officer gave it (decision 9); how it is handled depends on mode and nationality."""
    answer = seen.answer("simkim")
    if answer is None:
        return Outcome("unanswered")
    since = seen.answer("simkim_since")
    facts = {"since": since} if answer == "unreachable" and since else {}
    citizen_entry = seen.entering and seen.person == "citizen"
    if answer == "hit" and "hit_citizen" in row.cases and seen.person == "citizen" and not seen.leaving:
        return Outcome("hit_citizen")
    if answer == "unreachable" and (citizen_entry or "unreachable" not in row.cases):
        return Outcome("unreachable_note", facts)
    if answer == "not_this_stage" and "wrong_stage" in row.cases:
        return Outcome("wrong_stage")
    return Outcome(answer, facts)
