"""Findings about a citizen's journey: why it is made, who goes with a minor, and coming home with an SPLP."""

from screening_desk.reference.model import RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("travel_purpose")
def travel_purpose(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Why a citizen goes abroad, in the person's own words; it decides which further rows are needed."""
    if seen.person != "citizen":
        return None
    purpose = seen.answer("travel_purpose")
    if purpose is None:
        return Outcome("unanswered")
    return Outcome("not_known") if purpose == "unknown" else Outcome("stated", {"purpose": purpose})


@rule("minor_escort")
def minor_escort(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Who goes with a minor, or whose consent was seen; the same while the age is not known (decision 6)."""
    if seen.person != "citizen" or not seen.child:
        return None
    answer = seen.answer("minor_escort")
    if answer in {"parent", "guardian", "letter"}:
        return Outcome("ok", {"escort": answer})
    return Outcome({None: "unanswered", "none": "missing"}.get(answer, "unknown"))


@rule("citizenship_proof")
def citizenship_proof(seen: Inspection, row: RuleRow) -> Outcome | None:
    """An SPLP is proof of citizenship (UU 63/2024 Art. 24A)."""
    return Outcome("ok") if seen.returnee and seen.kind in row.codes("kinds") else None


@rule("splp_reason")
def splp_reason(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Why the person comes home with an SPLP; a passport that somebody holds is a reason to ask on."""
    if not seen.returnee or seen.kind not in row.codes("kinds"):
        return None
    answer = seen.answer("splp_reason")
    if answer in {None, "unknown"}:
        return Outcome("unanswered" if answer is None else "not_known")
    return Outcome("held" if answer == "held" else "stated", {"reason": str(answer)})
