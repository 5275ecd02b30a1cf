"""The open screening of one traveller, as a frozen value: what was read, seen, told, answered and noted so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal, TypeVar

import msgspec

from screening_desk.documents import mrz, printed
from screening_desk.documents.mrz import Document, Reading
from screening_desk.matching import compare_names
from screening_desk.reference import instruments
from screening_desk.rules.assessment import Answer
from screening_desk.rules.inspection import ListFacts, country_of
from screening_desk.services.errors import Refused
from screening_desk.services.interview import Interview
from screening_desk.services.typed_names import filled_up

Body = TypeVar("Body")
Endorsement = Literal["done", "not_yet", "not_recorded"]
Source = Literal["reader", "pasted", "typed", "corrected", "listed"]
"""How the fields came: ``corrected`` is read and then corrected by hand, the zone itself stays as it was read; ``listed``
is what a carrier wrote, and nobody saw the document."""
How = Literal["", "seen", "told", "document", "card"]
"""How an answer is known; empty where nobody said."""
_KNOWN: Mapping[str, instruments.How | None] = {
    "": None, "seen": "seen", "told": "told", "document": "documented", "card": "told",
}  # fmt: skip


@dataclass(frozen=True)
class Identity:
    """Who the document says this is; dates are None where the document does not say."""

    source: Source = "typed"
    mrz: str = ""
    mrz_valid: bool | None = None
    mrz_problems: tuple[str, ...] = ()
    document_code: str = ""
    issuing_state: str = ""
    document_number: str = ""
    nationality: str = ""
    sex: str = ""
    primary_identifier: str = ""
    secondary_identifier: str = ""
    birth_date_raw: str = ""
    birth_date: date | None = None
    expiry_date_raw: str = ""
    expiry_date: date | None = None
    optional_data: str = ""
    mrz_confirmed: str = ""
    """The zone as a person confirmed it, where what was read was misread; the fields are taken from it."""
    keyboard: str = ""
    """Layouts by which keys of a reader became this zone, as in ``Arrival.keyboard``; ``caps`` for Caps Lock alone."""
    added_name: str = ""
    """The name that the issuer added on another page: that of father and grandfather for a pilgrimage. No zone has it."""

    @property
    def name(self) -> str:
        """The name as it stands on the screen: PRIMARY, SECONDARY."""
        return ", ".join(part for part in (self.primary_identifier, self.secondary_identifier) if part)


@dataclass(frozen=True)
class Given:
    """What the officer answered about a check row or was told, and when; ``beside``: while a companion could hear.

    ``carried``: it came from the person's travel group and nobody answered it for this person.
    """

    value: str
    at: datetime
    beside: bool = False
    carried: bool = False


@dataclass(frozen=True)
class Answered:
    """An answer to one item; ``apart`` says that no companion stood beside.

    ``declined``: the person did not want to answer. The value beside it is never a no (``Draft.decline``). ``language``
    is the code of the question card that it was given on.
    """

    value: Answer
    at: datetime
    apart: bool = False
    how: How = ""
    declined: bool = False
    language: str = ""


@dataclass(frozen=True)
class ItemAnswer:
    """An answer to an item of an instrument beside the counter's list; ``how``: by what it is known, for yes and no.

    ``declined``: the person did not want to answer, or not again: a yes given before stays a yes.
    """

    value: instruments.Answer
    at: datetime
    how: How = ""
    apart: bool = False
    declined: bool = False

    @property
    def known(self) -> instruments.How | None:
        """How the rules take it; only a yes and a no are known by anything."""
        return _KNOWN[self.how] if self.value in {"yes", "no"} else None


@dataclass(frozen=True)
class Late:
    """That a screening is entered from paper: when it happened, on which sheet, written by whom, and why on paper."""

    acted_at: datetime
    paper_number: str
    writer: str
    why: str


@dataclass(frozen=True)
class Draft:
    """An open screening. Every change makes a new value; the services keep the newest in the store."""

    screening_id: str
    mode: str
    opened_at: datetime
    identity: Identity
    given: Mapping[str, Given] = field(default_factory=dict)
    answers: Mapping[str, Answered] = field(default_factory=dict)
    accompanied: bool | None = None
    apart: bool = False
    note: str = ""
    reason: str = ""
    endorsement: Endorsement = "not_recorded"
    group_id: str = ""
    """The travel group that this person belongs to."""
    late: Late | None = None
    interview: Interview | None = None
    """The private interview, where there was one."""
    items: Mapping[str, ItemAnswer] = field(default_factory=dict)
    """Answers to items of the instruments beside the counter's list; item ids differ between all of them."""
    lists: ListFacts | None = None
    """What the watch lists said, as counts; the matches themselves are rows beside (``services/matches.py``)."""

    def give(self, at: datetime, **values: str) -> Draft:
        """Return the draft with check rows answered; an empty value takes an answer back."""
        given = {key: value for key, value in self.given.items() if key not in values}
        beside = self.accompanied is True and not self.apart
        given.update({key: Given(value, at, beside) for key, value in values.items() if value})
        return replace(self, given=given)

    def answer(self, at: datetime, item: str, value: Answer | None, how: How = "") -> Draft:
        """Return the draft with one item answered, or its answer cleared."""
        answers = {key: old for key, old in self.answers.items() if key != item}
        if value is not None:
            answers[item] = Answered(value, at, apart=self.apart or self.accompanied is False, how=how)
        return replace(self, answers=answers)

    def answer_item(
        self,
        at: datetime,
        item: str,
        value: instruments.Answer | None,
        how: How = "",
    ) -> Draft:
        """Return the draft with one item of an instrument answered, or its answer cleared; ``declined`` keeps a yes."""
        items = {key: old for key, old in self.items.items() if key != item}
        old, declined = self.items.get(item), value == "declined"
        if declined and old is not None and old.value == "yes":
            items[item] = replace(old, declined=True)
        elif value is not None:
            apart = self.apart or self.accompanied is False
            items[item] = ItemAnswer(value, at, how, apart=apart, declined=declined)
        return replace(self, items=items)

    def decline(self, at: datetime, item: str, value: Answer, how: How = "") -> Draft:
        """Return the draft with the mark that the person did not want to answer; a yes given before stays a yes.

        ``value`` is ``not_asked`` or ``unknown``: ``asking.declined_value`` says which leaves more concern.
        """
        old = self.answers.get(item)
        if old is not None and old.value == "yes":
            return replace(self, answers={**self.answers, item: replace(old, declined=True)})
        declined = self.answer(at, item, value, how)
        return replace(declined, answers={**declined.answers, item: replace(declined.answers[item], declined=True)})

    def answer_on_card(
        self, at: datetime, item: str, value: Answer | None, language: str, declined: Answer = "not_asked"
    ) -> Draft:
        """Return the draft with what the person answered alone on the screen; None: they did not want to say.

        ``declined`` is what that is kept as (``asking.declined_value``); a yes given before stays, as everywhere.
        """
        old = self.answers.get(item)
        if value is None and old is not None and old.value == "yes":
            return self.decline(at, item, declined)
        said = Answered(value or declined, at, apart=True, how="card", declined=value is None, language=language)
        return replace(self, answers={**self.answers, item: said})


def identity_of(reading: Reading, source: Source) -> Identity:
    """Take over what a machine readable zone says, with its problems as codes."""
    problems = tuple(f"{problem.kind}:{problem.field}" for problem in reading.problems)
    arrival, lines = reading.arrival, "\n".join(reading.lines)
    if reading.document is None:
        return Identity(source=source, mrz=lines, mrz_valid=False, mrz_problems=problems)
    document: Document = reading.document
    return Identity(
        source=source,
        mrz="\n".join(arrival.as_read) or lines,
        mrz_confirmed=lines if arrival.as_read else "",
        keyboard=arrival.keyboard or ("caps" if arrival.small_letters else ""),
        mrz_valid=reading.valid,
        mrz_problems=problems,
        document_code=document.document_code,
        issuing_state=document.issuing_state,
        document_number=document.document_number,
        nationality=document.nationality,
        sex=document.sex,
        primary_identifier=document.primary_identifier,
        secondary_identifier=document.secondary_identifier,
        birth_date_raw=document.birth_date_raw,
        birth_date=document.birth_date,
        expiry_date_raw=document.expiry_date_raw,
        expiry_date=document.expiry_date,
        optional_data=document.optional_data,
    )


_IN_ZONE = {
    "code": "document_code",
    "issuer": "issuing_state",
    "number": "document_number",
    "name": "primary_identifier",
    "nationality": "nationality",
    "birth": "birth_date_raw",
    "sex": "sex",
    "expiry": "expiry_date_raw",
}


def differences(identity: Identity) -> tuple[str, ...]:
    """Name the fields in which the record differs from the zone: they were corrected by hand.

    The printed page may spell a name otherwise, or longer (MÜLLER and MUELLER): that is no difference.
    """
    zone = identity.mrz_confirmed or identity.mrz
    reading = mrz.read(zone) if zone else None
    if reading is None or reading.document is None:
        return ()
    document = reading.document
    others = {field for field, name in _IN_ZONE.items() if getattr(identity, name) != getattr(document, name)}
    if identity.secondary_identifier != document.secondary_identifier:
        others.add("name")
    if "name" in others and _same_name(identity, document, cut_off=_cut_off(reading)):
        others.discard("name")
    return tuple(field for field in _IN_ZONE if field in others)


def _same_name(identity: Identity, document: Document, *, cut_off: bool) -> bool:
    here = printed.Page(identity.primary_identifier, identity.secondary_identifier)
    if not printed.differences(here, document, truncated=cut_off):
        return True
    return filled_up(
        f"{identity.primary_identifier} {identity.secondary_identifier}",
        f"{document.primary_identifier} {document.secondary_identifier}",
        truncated=cut_off,
    )


def _cut_off(reading: Reading) -> bool:
    return any(note.code == "name_truncated" for note in reading.notes)


FORMAT = 1
"""Raised when a field of a draft goes or changes what it means; a body without a number is of format 1."""


def pack(draft: Draft) -> dict[str, Any]:
    """Return the draft as plain JSON values for its row in the store."""
    packed: dict[str, Any] = msgspec.to_builtins(draft)
    return packed | {"format": FORMAT}


def unpack(body: dict[str, Any]) -> Draft:
    """Return the draft of a stored row; refuses what another version of the program wrote, which is never misread."""
    draft = readable(body)
    if draft is None:
        raise Refused("draft_other_version")
    return draft


def readable(body: dict[str, Any]) -> Draft | None:
    """Return the draft of a stored row; None when another version of the program wrote it."""
    return read_as(Draft, body) if format_of(body) == FORMAT else None


def read_as(kind: type[Body], body: dict[str, Any]) -> Body | None:
    """Return what is kept in a stored row; None when another version of the program wrote it."""
    try:
        return msgspec.convert(body, kind)
    except msgspec.ValidationError:
        return None


def known(kind: type[Body], body: dict[str, Any]) -> Body:
    """Return what is kept in a stored row; refuses what another version of the program wrote, as a draft does."""
    found = read_as(kind, body)
    if found is None:
        raise Refused("draft_other_version")
    return found


def format_of(body: Mapping[str, Any]) -> int:
    """Return the format in which a stored row was written."""
    written = body.get("format", 1)
    return written if isinstance(written, int) else 0


def take_visa(draft: Draft, visa: Reading, at: datetime) -> tuple[Draft, str]:
    """Put what a visa's zone says into the rows of the open traveller; nothing that was answered is overwritten.

    The word says what happened: ``taken``, ``not_valid`` (check digits or no date), ``other_person`` (another name or
    nationality than the passport's) or ``answered`` (the rows are filled already).
    """
    document = visa.document
    if document is None or not visa.valid or document.expiry_date is None:
        return draft, "not_valid"
    other_state = country_of(document.nationality) != country_of(draft.identity.nationality)
    if other_state or not _visa_names(draft.identity, document, cut_off=_cut_off(visa)):
        return draft, "other_person"
    wanted = {"entry_basis": "visa", "visa_use_by": document.expiry_date.isoformat()}
    if any(draft.given[key].value != value for key, value in wanted.items() if key in draft.given):
        return draft, "answered"
    return draft.give(at, **wanted), "taken"


def _visa_names(passport: Identity, visa: Document, *, cut_off: bool) -> bool:
    """Tell whether a visa names the passport's person: by the surname, the whole name however filled up, or the added one."""
    surname = printed.compare_names(passport.primary_identifier, visa.primary_identifier, truncated=cut_off)
    if surname not in {"different", "not_comparable"}:
        return True
    named = f"{visa.primary_identifier} {visa.secondary_identifier}"
    whole = f"{passport.primary_identifier} {passport.secondary_identifier}", passport.added_name
    return any(compare_names(named, name, cut_short=cut_off).likeness == "same" for name in whole)
