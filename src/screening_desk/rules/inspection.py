"""What the rules look at: the facts of one traveller on one day, and what follows from them directly."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from screening_desk.documents import dates, states
from screening_desk.reference.loading import Reference
from screening_desk.reference.model import FactValue

Person = Literal["citizen", "foreigner", "unknown"]


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the document says, without names. `mrz_valid` None: entered by hand, nothing could be calculated."""

    document_code: str = ""
    issuing_state: str = ""
    nationality: str = ""
    birth_date: date | None = None
    expiry_date: date | None = None
    mrz_valid: bool | None = None
    mrz_problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the rules may use. `given` holds the officer's own answers by input id (ISO dates as text).

    `victim_question`: for a foreigner the indicators stand at "partial" or above, so that no charge is computed
    (decision 10).
    """

    mode: str
    document: DocumentFacts
    given: Mapping[str, str] = field(default_factory=dict)
    today: date = date.min
    victim_question: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one rule came out: the case of its row, the facts for the words, the input that is missing or was used."""

    case: str
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    asks: str | None = None


@dataclass(frozen=True)
class Inspection:
    """Facts beside the reference data they are judged by."""

    facts: Facts
    reference: Reference

    @property
    def today(self) -> date:
        """Day of the inspection."""
        return self.facts.today

    @property
    def document(self) -> DocumentFacts:
        """What the document says."""
        return self.facts.document

    @property
    def mode(self) -> str:
        """Counter mode."""
        return self.facts.mode

    @cached_property
    def country(self) -> str:
        """ISO code of the nationality by which the lists know it ("DEU" for D), or the code as it stands."""
        return country_of(self.document.nationality)

    @cached_property
    def person(self) -> Person:
        """Citizen or foreigner by the nationality in the document; unknown where it is missing."""
        if not self.country:
            return "unknown"
        return "citizen" if self.country in self.reference.rules["citizen_entry"].codes("states") else "foreigner"

    @cached_property
    def kind(self) -> str:
        """Kind of document: the officer's answer, otherwise what its code says."""
        return self.answer("document_kind") or kind_of(self.document.document_code)

    @cached_property
    def returnee(self) -> bool:
        """Say whether this is a citizen coming home with an SPLP, or sent back (decision 15)."""
        return (
            self.mode == "arrival"
            and self.person == "citizen"
            and (self.kind == "splp" or self.answer("returned") == "yes")
        )

    @cached_property
    def child(self) -> bool:
        """Say whether the child path holds: under age, or the age is not known (decision 6)."""
        birth = self.document.birth_date
        if birth is None or birth > self.today:
            return True
        return dates.age_on(birth, self.today) < self.reference.rules["birth_date"].number("adult_age")

    def answer(self, input_id: str) -> str | None:
        """Return the officer's answer when it is one the input knows, None when there is none."""
        value = self.facts.given.get(input_id, "").strip()
        row = self.reference.inputs[input_id]
        if row.kind in {"choice", "date"}:
            return value if row.choice(value) else None
        return value or None

    def day(self, input_id: str) -> date | None:
        """Return the date the officer gave, None when there is none or it is no date."""
        try:
            return date.fromisoformat(self.facts.given.get(input_id, "").strip())
        except ValueError:
            return None


def country_of(code: str) -> str:
    """Return the code by which the rules know a state; unknown codes stay as they are, without fillers."""
    state = states.find(code)
    return code.rstrip("<").strip().upper() if state is None else state.country


def kind_of(document_code: str) -> str:
    """Return the kind of document its MRZ code names (ICAO Doc 9303-4 4.2.2.3); "" when it names none."""
    code = document_code.rstrip("<").strip().upper()
    if code in {"P", "PP", "PN"}:
        return "ordinary"
    return {"PD": "diplomatic", "PO": "service", "PS": "service", "PE": "emergency", "PR": "refugee"}.get(
        code, "ordinary" if code == "" else "other"
    )


def add_months(day: date, count: int) -> date:
    """Add calendar months; a day beyond the calendar is its last day."""
    try:
        return dates.add_months(day, count)
    except ValueError:
        return date.max


def months_left(day: date, end: date) -> int:
    """Count the full calendar months from `day` to `end`, 0 when `end` is over."""
    count = (end.year - day.year) * 12 + end.month - day.month
    return max(0, count if add_months(day, count) <= end else count - 1)
