"""Invented travellers, and one line of a case table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from msgspec.structs import replace as change

from screening_desk import reference, rules
from screening_desk.reference import Reference
from screening_desk.reference.loading import Content
from screening_desk.rules import DocumentFacts, Facts, Finding
from screening_desk.rules.inspection import ListFacts

TODAY = date(2026, 11, 24)


@cache
def shipped() -> Reference:
    """The reference data shipped with the program, read once."""
    return reference.load()


@cache
def other_data(name: str) -> Reference:
    """Reference data as they may be one day: the rules must follow them without a change of code."""
    content = shipped().content
    changed: dict[str, Callable[[], Content]] = {
        "shipped": lambda: content,
        "no tariff": lambda: change(content, tariffs=()),
        "Malaysia closed": lambda: change(
            content, destinations=(change(content.destinations[0], states=("MYS",), status="closed"),)
        ),
        "every paper conditional": lambda: change(
            content, schemes=tuple(change(scheme, conditional=scheme.papers) for scheme in content.schemes)
        ),
        "no paper conditional": lambda: change(
            content, schemes=tuple(change(scheme, conditional=()) for scheme in content.schemes)
        ),
    }
    return Reference(changed[name]())


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
    office: frozenset[str] = frozenset()
    data: str = "shipped"
    lists: ListFacts | None = None

    @property
    def all_facts(self) -> Facts:
        """The facts the rules get."""
        return Facts(self.mode, self.who, self.given, self.today, self.question, self.office, self.lists)


def findings(facts: Facts) -> tuple[Finding, ...]:
    """What the rules say about these facts on their own day."""
    return rules.check(facts, shipped(), facts.today)


def finding(code: str, facts: Facts, data: str = "shipped") -> Finding | None:
    """What one rule says, None when it shows no row."""
    said = rules.check(facts, other_data(data), facts.today)
    return next((found for found in said if found.code == code), None)
