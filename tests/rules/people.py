"""Invented travellers, and one line of a case table."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from screening_desk import reference, rules
from screening_desk.reference import Reference
from screening_desk.rules import DocumentFacts, Facts, Finding

TODAY = date(2026, 11, 24)


@cache
def shipped() -> Reference:
    """The reference data shipped with the program, read once."""
    return reference.load()


UTOPIAN = DocumentFacts("P", "UTO", "UTO", date(1974, 8, 12), date(2031, 4, 18), True)
CITIZEN = replace(UTOPIAN, issuing_state="IDN", nationality="IDN")
NOBODY = DocumentFacts(mrz_valid=None)


def of(nationality: str, **changes: object) -> DocumentFacts:
    """A valid ordinary passport of that state."""
    return replace(UTOPIAN, issuing_state=nationality, nationality=nationality, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Line:
    """What one rule says about one traveller; `says` None: no row is shown."""

    name: str
    says: str | None
    who: DocumentFacts = UTOPIAN
    mode: str = "arrival"
    given: Mapping[str, str] = field(default_factory=dict)
    today: date = TODAY
    question: bool = False
    facts: Mapping[str, object] = field(default_factory=dict)
    asks: str | None = None

    @property
    def all_facts(self) -> Facts:
        """The facts the rules get."""
        return Facts(self.mode, self.who, self.given, self.today, self.question)


def findings(facts: Facts) -> tuple[Finding, ...]:
    """What the rules say about these facts on their own day."""
    return rules.check(facts, shipped(), facts.today)


def finding(code: str, facts: Facts) -> Finding | None:
    """What one rule says, None when it shows no row."""
    return next((found for found in findings(facts) if found.code == code), None)
