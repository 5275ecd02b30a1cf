"""Findings about one traveller: every rule that holds for the mode and the day, in display order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from screening_desk.reference.loading import Reference
from screening_desk.reference.model import (
    NOT_IN_FORCE,
    Confidence,
    FactValue,
    Handling,
    RuleRow,
    Verdict,
    confidence_of,
)
from screening_desk.rules import (
    applicant,
    citizen,
    counter,
    crew,
    document,
    entry,
    inside,
    lists,
    returnee,
    stay,
    visa,
    visitor,
    worker,
)
from screening_desk.rules.inspection import DocumentFacts, Facts, Inspection, Outcome
from screening_desk.rules.registry import RULES, Rule

__all__ = ["Basis", "DocumentFacts", "Facts", "Finding", "check", "open_inputs"]

MODULES = (applicant, citizen, counter, crew, document, entry, inside, lists, returnee, stay, visa, visitor, worker)
"""Importing them registers their rules."""


@dataclass(frozen=True, slots=True)
class Basis:
    """The rule row a finding rests on, as it was."""

    rule: str
    instrument: str
    article: str
    valid_from: date | None
    checked_on: date
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: codes and facts only. `facts["case"]` names how the rule came out; `asks` the input that settles it."""

    code: str
    verdict: Verdict
    handling: Handling
    subject: str
    facts: Mapping[str, FactValue]
    basis: Basis
    asks: str | None = None


def check(facts: Facts, reference: Reference, on: date) -> tuple[Finding, ...]:
    """Apply every rule row that is in force on `on` and made for the mode; pure, never raises for any facts.

    Order: supervisor, complete here, not assessed, inform, ok, not applicable; within these as the rows stand.
    """
    seen = Inspection(facts, reference)
    found = []
    for row, judged_by in _asked(reference, facts.mode, on):
        outcome = judged_by(seen, row)
        if outcome is not None:
            found.append(_finding(row, outcome))
    found += [_not_yet(row, on) for row, judged_by in _later(reference, facts.mode, on) if judged_by(seen, row)]
    return tuple(sorted(found, key=_rank))


@lru_cache(maxsize=16)
def _asked(reference: Reference, mode: str, on: date) -> tuple[tuple[RuleRow, Rule], ...]:
    """The rows of a mode that are in force on a day, with what judges them: the same at every key of that day."""
    rows = (row for row in reference.rules.values() if mode in row.modes and row.in_force(on))
    return tuple((row, RULES[row.rule]) for row in rows if row.rule in RULES)


@lru_cache(maxsize=16)
def _later(reference: Reference, mode: str, on: date) -> tuple[tuple[RuleRow, Rule], ...]:
    """The rows of a mode that came into force after a day, where the data do not hold what was in force before."""
    held = {row.rule for row, _ in _asked(reference, mode, on)}
    rows = (row for row in reference.rules.values() if mode in row.modes and row.rule not in held)
    first = {row.rule: row for row in rows if row.rule in RULES and row.valid_from is not None and row.valid_from > on}
    return tuple((row, RULES[row.rule]) for row in first.values())


def open_inputs(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the inputs that wait for the officer before the screening can be finished, each once, in display order."""
    waiting = (
        found.asks for found in findings if found.verdict == "not_assessed" and found.handling == "complete_here"
    )
    return tuple(dict.fromkeys(asks for asks in waiting if asks is not None))


def _finding(row: RuleRow, outcome: Outcome) -> Finding:
    case = row.cases[outcome.case]
    confidence = confidence_of(row, case, outcome.facts)
    basis = Basis(row.id, row.instrument, row.article, row.valid_from, row.checked_on, confidence)
    facts: dict[str, FactValue] = {"case": outcome.case, **outcome.facts}
    return Finding(row.id, case.verdict, case.handling, row.subject, facts, basis, outcome.asks or row.asks)


def _not_yet(row: RuleRow, on: date) -> Finding:
    """What a day before the row asked for is not known: that is said, and never left out as if all were well."""
    basis = Basis(row.id, row.instrument, row.article, row.valid_from, row.checked_on, row.confidence)
    facts: dict[str, FactValue] = {"case": NOT_IN_FORCE, "since": str(row.valid_from), "day": on.isoformat()}
    return Finding(row.id, "not_assessed", "inform", row.subject, facts, basis)


def _rank(finding: Finding) -> int:
    if finding.handling == "supervisor":
        return 0
    if finding.verdict == "not_assessed":
        return 2
    if finding.handling == "complete_here":
        return 1
    return {"blocker": 3, "attention": 3, "ok": 4, "not_applicable": 5}[finding.verdict]
