"""Findings about a citizen who goes abroad to work: scheme, its papers, destination, least age. Nobody is refused here."""

from screening_desk.documents import dates
from screening_desk.reference.model import DestinationRow, FactValue, RuleRow, in_force
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule

PAPERS = (
    "paper_marital", "paper_marriage_book", "paper_family", "paper_competence", "paper_health", "paper_visa",
    "paper_placement", "paper_contract", "paper_jkn", "paper_call_letter", "paper_employer", "paper_social_security",
    "paper_own_risk", "paper_leave", "paper_photo", "paper_id_card", "paper_seafarer_book", "paper_sea_agreement",
)  # fmt: skip


@rule("worker_scheme")
def worker_scheme(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The scheme first: its papers follow from it."""
    if not _goes_to_work(seen):
        return None
    scheme = seen.scheme
    if scheme is None:
        chosen = seen.answer("worker_scheme")
        if chosen is None:
            return Outcome("unanswered")
        return Outcome("none_applicant" if seen.mode == "applicant" else "none")
    facts: dict[str, FactValue] = {"scheme": scheme.id, "confidence": scheme.confidence}
    if seen.mode == "applicant":
        return Outcome("advised", facts)
    return Outcome("chosen" if scheme.complete else "incomplete", facts)


@rule(*PAPERS)
def paper(seen: Inspection, row: RuleRow) -> Outcome | None:
    """One paper of the scheme, as the officer saw it; "not applicable" only where it is conditional (decision 14)."""
    scheme, name = seen.scheme, row.rule
    if scheme is None or name not in scheme.papers:
        return None
    answer, facts = seen.answer(name), {"scheme": scheme.id}
    if answer == "not_applicable":
        return Outcome("not_applicable" if name in scheme.conditional else "not_conditional", facts)
    return Outcome({None: "unanswered", "present": "ok"}.get(answer, str(answer)), facts)


@rule("e_kpmi")
def e_kpmi(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The electronic card: where it is missing, somebody verifies; it never defers a departure by itself."""
    if seen.scheme is None:
        return None
    answer = seen.answer("e_kpmi")
    return Outcome({None: "unanswered", "present": "ok"}.get(answer, str(answer)))


@rule("worker_age")
def worker_age(seen: Inspection, row: RuleRow) -> Outcome | None:
    """The least age of a migrant worker (UU 18/2017 Art. 5)."""
    if not _goes_to_work(seen):
        return None
    birth, least = seen.document.birth_date, row.number("least_age")
    if birth is None or birth > seen.today:
        return Outcome("unknown", {"least": least})
    return Outcome("ok" if dates.age_on(birth, seen.today) >= least else "under", {"least": least})


@rule("destination")
def destination(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Whether Indonesian workers are placed in that state; a state without a row is not known, never open."""
    if not _placed(seen, row):
        return None
    typed, country = seen.answer("destination"), seen.state("destination")
    if country is None:
        return Outcome("unanswered") if typed is None else Outcome("unmapped", {"country": typed})
    status = _status(seen, country, None)
    if status is None:
        return Outcome("unknown", {"country": country})
    return Outcome(status.status, _status_facts(status, country))


@rule("household_work")
def household_work(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Work in a household, asked only where a state is closed for it."""
    country = seen.state("destination")
    status = _status(seen, country, "household") if country is not None and _placed(seen, row) else None
    if country is None or status is None:
        return None
    case = {None: "unanswered", "yes": "closed", "no": "other_work"}.get(seen.answer("household_work"), "not_known")
    return Outcome(case, _status_facts(status, country))


def _placed(seen: Inspection, row: RuleRow) -> bool:
    """Say whether a country of placement matters: a ship's crew is not placed in one."""
    if seen.person != "citizen" or seen.answer("travel_purpose") != "work":
        return False
    return seen.scheme is None or seen.scheme.id not in row.codes("without")


def _goes_to_work(seen: Inspection) -> bool:
    return seen.person == "citizen" and seen.answer("travel_purpose") in {"work", "seafarer"}


def _status(seen: Inspection, country: str, work: str | None) -> DestinationRow | None:
    """The row of the state about all work, or about one kind of it; one about this scheme comes first."""
    scheme = seen.scheme.id if seen.scheme else ""
    found = [
        row
        for row in seen.reference.content.destinations
        if country in row.states
        and row.work == work
        and in_force(row.valid_from, row.valid_to, seen.today)
        and (not row.schemes or scheme in row.schemes)
    ]
    return min(found, key=lambda row: not row.schemes, default=None)


def _status_facts(row: DestinationRow, country: str) -> dict[str, FactValue]:
    return {"country": country, "source": row.instrument, "confidence": row.confidence}
