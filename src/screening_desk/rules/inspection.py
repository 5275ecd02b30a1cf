"""What the rules look at: the facts of one traveller on one day, and what follows from them directly."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from screening_desk.documents import dates, states
from screening_desk.reference.loading import Reference
from screening_desk.reference.model import FactValue, RuleRow, SchemeRow, StateList, VisaRow, in_force

Person = Literal["citizen", "foreigner", "unknown"]


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the document says, without names."""

    document_code: str = ""
    issuing_state: str = ""
    nationality: str = ""
    birth_date: date | None = None
    expiry_date: date | None = None
    mrz_valid: bool | None = None
    """None: entered by hand, nothing could be calculated."""
    mrz_problems: tuple[str, ...] = ()
    """Parts of the zone that do not agree: "number", or with the kind before it, "check_digit:number"."""
    nik: str = ""
    """Number of the identity card as typed; it never goes into a finding."""
    differs: tuple[str, ...] = ()
    """Fields that the officer corrected by hand: the record says something else than the zone."""
    repaired: tuple[str, ...] = ()
    """Parts of a misread zone that the officer repaired with a proposal; `mrz_valid` is of the repaired zone then."""
    listed: bool = False
    """What a carrier's list says; nobody has read or typed the document itself."""


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What the office's own lists said, as counts alone: nothing here says which list, or whom it is about.

    ``lists``: how many there are; ``searched``: how many of them could be asked; ``as_of`` and ``age``: of the oldest
    of these. Matches: ``protected``, ``strong`` and ``possible`` wait for an answer; ``given``: an officer said the same
    person, or cannot tell; ``proposed``: said not the same; ``again``: dismissed, and shown again all the same.
    """

    lists: int = 0
    searched: int = 0
    as_of: str = ""
    age: int = 0
    loading: int = 0
    old: int = 0
    protected: int = 0
    strong: int = 0
    possible: int = 0
    given: int = 0
    proposed: int = 0
    again: int = 0
    dismissed: int = 0
    weak: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything the rules may use. `given` holds the officer's own answers by input id (ISO dates as text).

    `victim_question`: for a foreigner the indicators stand at "partial" or above, so that no charge is computed
    (decision 10). `office` names the rules that are off until an office asks for them, and this one does.
    """

    mode: str
    document: DocumentFacts
    given: Mapping[str, str]
    today: date
    victim_question: bool = False
    office: frozenset[str] = frozenset()
    lists: ListFacts | None = None
    """None: nobody asked the lists about this person."""


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

    def row(self, rule_id: str) -> RuleRow:
        """Return the row of a rule that holds today."""
        return self.reference.row(rule_id, self.today)

    @property
    def entering(self) -> bool:
        """Say whether the person comes into the country."""
        return self.mode == "arrival" or (self.mode == "crew" and self.answer("vessel_call") == "arrival")

    @property
    def leaving(self) -> bool:
        """Say whether the person goes out of the country."""
        return self.mode == "departure" or (self.mode == "crew" and self.answer("vessel_call") == "departure")

    @property
    def cleared(self) -> bool:
        """Say whether the first checkpoint has done the entry checks already, as the officer saw."""
        if self.mode == "crew":
            return self.entering and self.answer("first_port") == "cleared"
        return self.entering and self.basis == "cleared"

    @cached_property
    def country(self) -> str:
        """ISO code of the nationality by which the lists know it ("DEU" for D), or the code as it stands."""
        return country_of(self.document.nationality)

    @cached_property
    def person(self) -> Person:
        """Citizen or foreigner by the nationality in the document; unknown where it is missing."""
        if not self.country:
            return "unknown"
        return "citizen" if self.country in self.row("citizen_entry").codes("states") else "foreigner"

    @property
    def visa_zone(self) -> bool:
        """Say whether the zone that was read is a visa's."""
        return self.document.document_code[:1] in self.row("visa_zone").codes("codes")

    @property
    def expires(self) -> date | None:
        """Last day of the travel document; not known while only its visa was read."""
        return None if self.visa_zone else self.document.expiry_date

    @cached_property
    def kind(self) -> str:
        """Kind of document: the officer's answer, otherwise what its code says.

        A document for somebody without a nationality is no national passport, although older ones carry the code P.
        """
        state = states.find(self.document.nationality)
        if state is not None and state.kind in {"stateless", "refugee"}:
            return self.answer("document_kind") or "refugee"
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
        return dates.age_on(birth, self.today) < self.row("birth_date").number("adult_age")

    @property
    def basis(self) -> str | None:
        """Basis of entry a foreigner claims, as the officer chose it; only an arrival asks for it.

        Where the mode was changed, what was chosen before must not say which visa the person holds.
        """
        return self.answer("entry_basis") if self.mode == "arrival" and self.person == "foreigner" else None

    @cached_property
    def possible(self) -> frozenset[str]:
        """Codes the lists may know this person by: several while the SAR switch is open, none where codes say nothing."""
        row, state = self.row("sar_passport"), states.find(self.document.nationality)
        if self.country in row.codes("states"):
            answer = self.answer("sar_passport")
            return frozenset(
                (*(row.codes("sar") if answer != "no" else ()), *(() if answer == "yes" else (self.country,)))
            )
        if state is None or state.kind in self.row("state_code").codes("kinds"):
            return frozenset()
        return frozenset({self.country})

    def listed(self, states_list: StateList) -> bool | None:
        """Say whether the person is on a list today; None while that cannot be read from it."""
        members = states_list.members(self.today)
        answers = {code in members for code in self.possible}
        return answers.pop() if len(answers) == 1 else None

    @cached_property
    def visa_code(self) -> str | None:
        """Visa index code: what the officer typed, otherwise what the basis of entry brings with it."""
        typed = (self.answer("visa_index") or "").replace(" ", "").replace("-", "").upper()
        if self.basis == "visa_free":
            return self.row("visa_free").codes("codes")[0]
        if typed:
            return typed
        return self.row("on_arrival").codes("codes")[0] if self.basis == "on_arrival" else None

    @cached_property
    def visa(self) -> VisaRow | None:
        """The row of the visa code; None for no code or one the table does not know today."""
        row = self.reference.visa_index.get(self.visa_code or "")
        return row if row is not None and in_force(row.valid_from, row.valid_to, self.today) else None

    @cached_property
    def scheme(self) -> SchemeRow | None:
        """The placement scheme of a citizen who goes abroad to work; None while it is open or there is none."""
        if self.person != "citizen":
            return None
        chosen = {"work": self.answer("worker_scheme"), "seafarer": "seafarer"}.get(self.answer("travel_purpose") or "")
        if self.mode == "crew":
            chosen = "seafarer" if self.answer("crew_movement") == "joins" else None
        row = self.reference.schemes.get(chosen or "")
        return row if row is not None and in_force(row.valid_from, row.valid_to, self.today) else None

    def answer(self, input_id: str) -> str | None:
        """Return the officer's answer when it is one the input knows, None when there is none."""
        value, row = self.facts.given.get(input_id, "").strip(), self.reference.inputs.get(input_id)
        if row is None:  # an earlier version of the data did not ask this
            return None
        if row.kind in {"choice", "date"}:
            return value if row.choice(value) else None
        return value or None

    def state(self, input_id: str) -> str | None:
        """Return the state the officer named, by the code the rules know; None when there is none or it is no state."""
        found = states.find((self.answer(input_id) or "").upper())
        return found.country if found is not None and found.kind in {"state", "specimen"} else None

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
