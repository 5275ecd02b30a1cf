"""Findings about a person who applies for an Indonesian passport; nothing is approved or refused here.

Nothing rests on sex or marital status, and on age only that a birth date is compared with the NIK.
"""

from screening_desk.documents import nik as numbers
from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("applicant_citizen")
def applicant_citizen(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Passports are issued to citizens."""
    if seen.person == "unknown":
        return None  # the row "state_code" asks for it
    return Outcome("ok") if seen.person == "citizen" else Outcome("foreign", {"country": seen.country})


@rule("nik")
def nik(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The number of the identity card, by itself and beside the birth date; needed where no passport was read."""
    typed = seen.document.nik.strip()
    if not typed:
        return None if seen.document.document_code else Outcome("missing")
    number = numbers.read(typed)
    if "length" in number.problems:
        return Outcome("length", {"count": len(number.digits), "length": numbers.LENGTH})
    if number.problems:
        return Outcome(number.problems[0])
    known = {number.province, number.district} & seen.reference.regions.keys()
    if not known:
        return Outcome("region", {"province": number.province})
    birth = seen.document.birth_date
    if birth is None:
        return Outcome("undated")
    return Outcome("ok" if number.fits(birth) else "differs")


@rule("old_passport")
def old_passport(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The passport to be replaced, one that is lost, or the first application without one."""
    first = seen.answer("first_application")
    if first in {"yes", "lost"}:
        return Outcome("first" if first == "yes" else "lost", asks="first_application")
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


@rule("payer", "papers_by")
def arranged(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Who pays, and who arranged the papers: a broker or somebody just met is a reason to ask on."""
    name = row.rule
    answer = seen.answer(name)
    if answer in {None, "unknown"}:
        return Outcome("unanswered" if answer is None else "not_known")
    facts: dict[str, FactValue] = {"who": str(answer)}
    return Outcome("ask_on" if answer in row.codes("ask_on") else "stated", facts)


@rule("contact_abroad")
def contact_abroad(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Somebody at the destination, for purposes where there is one to be called."""
    if seen.answer("travel_purpose") not in row.codes("purposes"):
        return None
    answer = seen.answer("contact_abroad")
    return Outcome({None: "unanswered", "reached": "ok", "unknown": "not_known"}.get(answer, str(answer)))


@rule("earlier_applications")
def earlier_applications(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Applications before this one, as the person says; SIMKIM is asked in a row of its own."""
    answer = seen.answer("earlier_applications")
    if answer in {"never", "approved"}:
        return Outcome("stated", {"earlier": str(answer)})
    return Outcome({None: "unanswered", "unknown": "not_known"}.get(answer, str(answer)))


@rule("labour_letter")
def labour_letter(seen: Inspection, row: RuleRow) -> Outcome | None:
    """A letter of the labour office: off until the office asks for it (decision 14)."""
    if row.rule not in seen.facts.office or seen.answer("travel_purpose") != "work":
        return None
    answer = seen.answer("labour_letter")
    return Outcome({None: "unanswered", "present": "ok"}.get(answer, "absent"))
