"""Further findings about a foreigner at entry: earlier short visits, guarantor, documents other than a national passport."""

from screening_desk.reference.model import RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("last_visit")
def last_visit(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A short visit soon after another: a question about the purpose, never a fault by itself."""
    if seen.basis is None or seen.visa_code not in row.codes("codes"):
        return None
    if seen.answer("last_visit_end") == "none":
        return Outcome("none_seen")
    ended = seen.day("last_visit_end")
    if ended is None or ended > seen.today:
        return Outcome("unanswered")
    gap = (seen.today - ended).days
    case = "close" if gap <= row.number("near_days") else "apart"
    return Outcome(case, {"ended": ended.isoformat(), "gap": gap})


@rule("guarantor")
def guarantor(seen: Inspection, row: RuleRow) -> Outcome | None:
    """The guarantor of a visa that has one, as far as the table says so."""
    if seen.basis != "visa" or seen.visa is None or seen.visa.guarantor is None:
        return None
    by_document = seen.kind in row.codes("kinds")
    if seen.visa.guarantor == "not_by_default" and not by_document:
        return None
    facts = {"code": seen.visa.code}
    return Outcome({None: "unanswered", "known": "ok"}.get(answer := seen.answer("guarantor"), str(answer)), facts)


@rule("return_permission", "director_approval")
def other_document(seen: Inspection, row: RuleRow) -> Outcome | None:
    """What a foreigner with a document other than a national passport brings besides it."""
    if seen.person != "foreigner" or seen.cleared or seen.kind not in row.codes("kinds"):
        return None
    answer = seen.answer(row.rule)
    return Outcome("unanswered" if answer is None else "ok" if answer == "yes" else "missing")
