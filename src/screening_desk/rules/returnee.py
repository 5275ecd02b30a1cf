"""Findings about a returning citizen: how the person is, before anything else (decision 15). Nobody is held here."""

from screening_desk.reference.model import RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("need_health", "need_food", "need_shelter", "need_family", "need_threat")
def need(seen: Inspection, row: RuleRow) -> Outcome | None:
    """One need: yes raises concern, until help for it was given."""
    if not seen.returnee:
        return None
    answer = seen.answer(row.rule)
    helped = seen.answer(row.rule.replace("need_", "help_")) == "done"
    if answer == "yes" and helped and "helped" in row.cases:
        return Outcome("helped")
    return Outcome(answer or "unanswered")
