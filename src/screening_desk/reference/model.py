"""Shapes of the reference data: what a rule row, an input, a list and a visa code hold."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

import msgspec

from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

Verdict = Literal["ok", "attention", "blocker", "not_assessed", "not_applicable"]
Handling = Literal["none", "inform", "complete_here", "supervisor"]
Confidence = Literal["official", "secondary", "low", "general", "decided", "unknown"]
"""How sure a row is; "unknown": no source says it, the row only informs."""
Mode = Literal["arrival", "departure", "applicant", "stay", "crew", "vessel"]
"""Counter modes; "crew" judges one member of a ship's crew, "vessel" the ship itself (once, at the head of the page)."""
Filled = Annotated[str, msgspec.Meta(min_length=1)]
Identifier = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]*$")]
StateCode = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
FactValue = str | int | bool

PLACEHOLDER = re.compile(r"\{(\w+)(?::(\w+))?\}")
"""`{fact}` or `{fact:format}` in the words of a case; formats are date, money, days, months, visa, may_not (what the
visa code does not allow), scheme, field or the id of an input, whose choices are then named (several, separated by
", ")."""


NOT_IN_FORCE = "not_in_force"
"""How a row came out on a day before it held."""


def in_force(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    """Say whether something dated holds on `day`; an unknown first or last day does not limit it."""
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way a rule can come out: verdict and handling, and the words of the row."""

    verdict: Verdict
    handling: Handling
    value: Text
    state: Text
    explanation: Text | None = None
    settle: Text | None = None
    confidence: Confidence | None = None  # where a decision, not the instrument, settles just this case

    def texts(self) -> tuple[Text, ...]:
        """Return the words that are there."""
        return tuple(text for text in (self.value, self.state, self.explanation, self.settle) if text is not None)


class RuleRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One dated legal fact or practice that findings rest on. `note` says where the row was taken from.

    `asks` is the input a row waits for unless the rule names another; `inputs` are all that can change what it says.
    `continues` is the rule this row takes over from on its first day: the same function judges, by these numbers.
    """

    id: Identifier
    title: Text
    subject: Literal["document", "person", "visa", "permit", "office"]
    instrument: Filled
    article: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: Filled
    modes: tuple[Mode, ...]
    continues: Identifier | None = None
    asks: Identifier | None = None
    inputs: tuple[Identifier, ...] = ()
    parameters: Mapping[str, int | date | tuple[str, ...]] = msgspec.field(default_factory=dict)
    cases: Mapping[str, Case]

    @property
    def rule(self) -> str:
        """Id of the rule this row is one of: its own, or that of the row it takes over from."""
        return self.continues or self.id

    def in_force(self, day: date) -> bool:
        """Say whether the row holds on `day`."""
        return in_force(self.valid_from, self.valid_to, day)

    def number(self, name: str) -> int:
        """Return a whole-number parameter."""
        value = self.parameters.get(name)
        if not isinstance(value, int):
            raise ReferenceError(f"Rule {self.id} needs the number {name}.")
        return value

    def day(self, name: str) -> date:
        """Return a date parameter."""
        value = self.parameters.get(name)
        if not isinstance(value, date):
            raise ReferenceError(f"Rule {self.id} needs the date {name}.")
        return value

    def codes(self, name: str) -> tuple[str, ...]:
        """Return a parameter that lists codes."""
        value = self.parameters.get(name)
        if not isinstance(value, tuple):
            raise ReferenceError(f"Rule {self.id} needs the list {name}.")
        return value


_WEAKEST_FIRST: tuple[Confidence, ...] = ("unknown", "low", "general", "decided", "secondary", "official")


def confidence_of(rule: RuleRow, case: Case, facts: Mapping[str, FactValue]) -> Confidence:
    """Say how sure a finding is: its case's confidence or the rule's, or that of a table row it rests on when weaker.

    A rule that rests on a row of a table (a visa code, a tariff, a destination) leaves that row's confidence in the
    fact "confidence".
    """
    said = {case.confidence or rule.confidence, facts.get("confidence")}
    return next(each for each in _WEAKEST_FIRST if each in said)


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One answer of an input; `key` is the single key that chooses it ("" = none)."""

    value: Filled
    text: Text
    key: Annotated[str, msgspec.Meta(max_length=1)] = ""


class InputRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A question only the officer can answer. A date input may have choices too ("not printed").

    `confirm` is the value that the one key K sets when the officer saw that all is in order. A "state" is a code of
    ICAO Doc 9303-3 section 5.
    """

    id: Identifier
    kind: Literal["choice", "date", "code", "text", "state"]
    title: Text
    choices: tuple[Choice, ...] = ()
    confirm: str | None = None

    def choice(self, value: str) -> Choice | None:
        """Return the choice with this value."""
        return next((choice for choice in self.choices if choice.value == value), None)


class ListGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Members of a list that came with the same instrument; `valid_from` None means "day unknown"."""

    instrument: Filled
    valid_from: date | None = None
    valid_to: date | None = None
    states: tuple[StateCode, ...]


class StateList(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A dated list of nationalities. The age of the list is counted from `checked_on`."""

    id: Literal["visa_free", "on_arrival", "calling"]
    title: Text
    checked_on: date
    confidence: Confidence
    note: Filled
    group: tuple[ListGroup, ...]

    def members(self, day: date) -> frozenset[str]:
        """Return the ISO alpha-3 codes that are on the list on `day`."""
        return frozenset(
            state for group in self.group if in_force(group.valid_from, group.valid_to, day) for state in group.states
        )


class VisaRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A visa index code. `days` = stay from entry; "permit" = the printed ITAS rules; "unknown" = no known term.

    What the source does not say is None. `extension_days`: length of one extension; `total_days` or `total_months`: the
    longest stay with extensions, from entry. `instrument`, `valid_from` and `valid_to` only where they are not those of
    the whole index.
    """

    code: Annotated[str, msgspec.Meta(pattern=r"^[A-F][0-9]{1,3}[A-Z]?$")]
    name: Text
    basis: Literal["visa_free", "on_arrival", "visa"] = "visa"
    status: Literal["current", "legacy"] = "current"
    stay: Literal["days", "permit", "unknown"] = "days"
    days: Annotated[int, msgspec.Meta(ge=1)] | None = None
    use_by_days: int | None = None
    extendable: bool | None = None
    extension_days: int | None = None
    total_days: int | None = None
    total_months: int | None = None
    converts: bool | None = None
    guarantor: Literal["needed", "not_by_default"] | None = None
    may_not: Text | None = None
    purposes: tuple[str, ...] | None = None  # None: the source does not say
    unclear: tuple[str, ...] = ()  # purposes the sources do not settle for this code
    instrument: Filled | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    confidence: Confidence | None = None


class VisaIndex(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The table of visa codes with its instrument."""

    instrument: Filled
    valid_from: date
    checked_on: date
    confidence: Confidence
    note: Filled
    visa: tuple[VisaRow, ...]


class PermitRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of stay permit. `counted` = without a printed end the days of the visa index count from entry."""

    id: Identifier
    name: Text
    instrument: Filled
    article: str
    checked_on: date
    confidence: Confidence
    counted: bool = False
    assessed: bool = True


class SchemeRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A way of going abroad to work, with the papers it needs. Only `conditional` papers may be "not applicable".

    `complete` is False where the source names some papers and not all of them.
    """

    id: Identifier
    title: Text
    instrument: Filled
    article: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: Filled
    papers: tuple[Identifier, ...]
    conditional: tuple[Identifier, ...] = ()
    complete: bool = True


class DestinationRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whether Indonesian workers may be placed in some states; `work` and `schemes` limit what the row speaks about.

    A state without a row has the status "unknown".
    """

    states: tuple[StateCode, ...]
    status: Literal["open", "closed", "not_placement", "unknown"]
    work: Literal["household"] | None = None
    schemes: tuple[Identifier, ...] = ()
    instrument: Filled
    article: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: Filled


class TariffRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one day of overstay costs, and by which regulation."""

    id: Literal["overstay_day"]
    amount: Annotated[int, msgspec.Meta(ge=0)]
    instrument: Filled
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: Filled


ANY_WORK = "any"
"""The sector of a figure for work in general."""


class WorkRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A sector of work, and what people call it."""

    id: Identifier
    name: Text
    also: tuple[Filled, ...] = ()


class PayRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What work pays in a sector of a country: what is usual, or the least that is allowed.

    A lower limit says nothing about what is usual. `not_for` are sectors for which work in general does not stand.
    """

    sector: Identifier
    name: Text
    country: StateCode
    amount: Annotated[int, msgspec.Meta(ge=1)]
    currency: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
    figure: Literal["usual", "legal_minimum", "official_floor"] = "usual"
    period: Literal["month", "day"] = "month"
    not_for: tuple[Identifier, ...] = ()
    instrument: Filled
    valid_from: date | None = None
    valid_to: date | None = None
    checked_on: date
    confidence: Confidence
    note: str = ""


class UsualPay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Pay by sector and country; where no row is, it is not known and nothing is judged by it."""

    instrument: Filled
    checked_on: date
    confidence: Confidence
    note: Filled
    work: tuple[WorkRow, ...] = ()
    pay: tuple[PayRow, ...] = ()


class RegionTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Codes of provinces and districts at the head of a NIK, by which its plausibility is judged."""

    instrument: Filled
    checked_on: date
    confidence: Confidence
    note: Filled
    region: Mapping[Annotated[str, msgspec.Meta(pattern=r"^[0-9]{2}([0-9]{2})?$")], str]
