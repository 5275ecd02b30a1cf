"""One entry of a list beside one traveller: what both say, how they stand to each other, and the keys of a remembered pair."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from screening_desk.documents import mrz, numbers
from screening_desk.documents.numbers import folded as folded_number
from screening_desk.matching import Card, Document, Facts, Hit, Pair, compare, compare_names
from screening_desk.matching.comparing import same_name
from screening_desk.matching.folding import words
from screening_desk.records.list_models import ListEntry, ListNumber
from screening_desk.reference.matching import AliasKind, BirthHow, ContactHow, DocumentHow, NameHow, Seen, SexHow
from screening_desk.services.draft import Identity

CARD_KINDS = {"passport", "other"}
"""Kinds of numbers that a travel document may have."""
CLOSER = 0.4
"""Likeness from which a name is looked at once more, word by word."""


@dataclass(frozen=True)
class Number:
    """A number of an entry as it is listed."""

    kind: str
    number: str
    state: str = ""
    document: str = ""

    @property
    def plain(self) -> str:
        """The number without signs."""
        return numbers.plain(self.number)


@dataclass(frozen=True)
class Entry:
    """What an entry says, as it was when it was found."""

    key: str
    subject: str = "person"
    names: tuple[str, ...] = ()
    weak_names: tuple[str, ...] = ()
    births: tuple[str, ...] = ()
    births_raw: tuple[str, ...] = ()
    sex: str = ""
    nationalities: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()
    text: str = ""
    listed_on: str = ""


@dataclass(frozen=True)
class Traveller:
    """What a document says of somebody, as far as lists are asked about it."""

    name: str
    number: str = ""
    state: str = ""
    kind: str = ""
    """passport or national_id."""
    birth: date | None = None
    sex: str = ""
    nationality: str = ""
    cut_short: bool = False
    added_name: str = ""
    """The name of another page of the document; it is asked about as well."""

    @property
    def folded(self) -> str:
        """The number by which lists are looked up."""
        return folded_number(self.number)


@dataclass(frozen=True)
class NameMet:
    """By which name of an entry it was found, and which words agree."""

    name: str
    weak: bool
    likeness: float
    pairs: tuple[Pair, ...] = ()
    added: bool = False
    """By the traveller's added name, and not by that of the zone."""

    @property
    def hit(self) -> Hit:
        """The same for the comparison."""
        return Hit("", self.likeness, self.name, self.pairs)


@dataclass(frozen=True)
class ContactMet:
    """A contact that the traveller named and the entry has: its field, as typed, as listed, and the key that both have."""

    field: str
    how: ContactHow
    here: str
    there: str
    key: str
    other_form: bool = False
    """Both name a form of company, and not the same one."""


@dataclass(frozen=True)
class Copy:
    """Both sides as they were, with the head of the list: what the card of an old screening is painted from."""

    here: Traveller
    there: Entry
    met: NameMet | None
    list_name: str = ""
    owner: str = ""
    kind: str = ""
    severity: str = ""
    instruction_kind: str = ""
    instruction: str = ""
    expires_on: date | None = None
    as_of: date | None = None
    warn_after_days: int = 0
    seen: Seen | None = field(default=None)
    contacts: tuple[ContactMet, ...] = ()


def traveller(identity: Identity) -> Traveller:
    """Return what lists are asked about somebody whose document was read or typed."""
    zone = identity.mrz_confirmed or identity.mrz
    notes = mrz.read(zone).notes if zone else ()
    name = " ".join(part for part in (identity.secondary_identifier, identity.primary_identifier) if part)
    return Traveller(
        name=name,
        number=identity.document_number,
        state=identity.issuing_state or ("" if identity.document_code else "IDN"),
        kind="passport" if identity.document_code else "national_id",
        birth=identity.birth_date,
        sex=identity.sex,
        nationality=identity.nationality,
        cut_short=any(note.code == "name_truncated" for note in notes),
        added_name=identity.added_name,
    )


def entry_of(row: ListEntry, listed: Iterable[ListNumber]) -> Entry:
    """Return a stored entry as a value; placeholder numbers stand in it as well, and are never compared."""
    return Entry(
        key=row.entry_key,
        subject=row.subject,
        names=tuple(row.names),
        weak_names=tuple(row.weak_names),
        births=tuple(row.births),
        births_raw=tuple(row.births_raw),
        sex=row.sex,
        nationalities=tuple(row.nationalities),
        numbers=tuple(Number(one.kind, one.number, one.state, one.document) for one in listed if one.folded),
        text=row.text,
        listed_on=row.listed_on,
    )


def name_met(asked: str, hit: Hit, *, weak: bool, added: bool = False) -> NameMet:
    """Return how a name was met; two names that are the same word by word are so, however the index came upon them."""
    if hit.score >= CLOSER and not same_name(hit):
        found = compare_names(asked, hit.name)
        if found.likeness == "same":
            return NameMet(hit.name, weak, found.score, found.why, added)
    return NameMet(hit.name, weak, hit.score, hit.why, added)


def beside(here: Traveller, there: Entry, met: NameMet | None, contacts: tuple[ContactMet, ...] = ()) -> Seen:
    """Say how an entry stands to a traveller, in the words of ``reference/matching.toml``."""
    agreeing = _agreeing(met) if met is not None else 0
    alias: AliasKind = "weak" if met is not None and met.weak else "full"
    lines = {line.feature: line.answer for line in card(here, there, met).lines}
    birth: BirthHow = "missing"
    if not lines["birth_date"].startswith("missing"):
        birth = msgspec.convert(lines["birth_date"], BirthHow)
    sex: SexHow = "missing"
    if not lines["sex"].startswith("missing"):
        sex = msgspec.convert(lines["sex"], SexHow)
    likeness = round(100 * met.likeness) if met is not None else 0
    hows = {each.how for each in contacts}
    order: tuple[ContactHow, ...] = ("phone", "company", "person")
    contact: ContactHow = next((how for how in order if how in hows), "none")
    return Seen(document(here, there), name_how(met), alias, birth, sex, agreeing, likeness, contact)


def name_how(met: NameMet | None) -> NameHow:
    """Say whether a name is the same: also where all that differs is a word written as its first letter (ANNA M. SPESIMEN)."""
    if met is None:
        return "none"
    shortened = _agreeing(met) >= 2 and all(pair.how in {"same", "spelling", "initial"} for pair in met.pairs)
    return "same" if same_name(met.hit) or shortened else "similar"


def _agreeing(met: NameMet) -> int:
    """How many words of more than one letter agree."""
    return sum(pair.how in {"same", "spelling"} and len(pair.here) > 1 for pair in met.pairs)


def document(here: Traveller, there: Entry) -> DocumentHow:
    """Say how the number of a document stands to those of an entry: the best of them."""
    if not here.folded:
        return "none"
    found = {_number(here, each) for each in there.numbers}
    order: tuple[DocumentHow, ...] = ("same", "folded", "state_unknown", "other_kind", "other_state")
    return next((how for how in order if how in found), "none")


def _number(here: Traveller, there: Number) -> DocumentHow:
    if folded_number(there.number) != here.folded or there.kind == "phone":
        return "none"
    if there.kind != here.kind and "other" not in {there.kind, here.kind}:
        return "other_kind"
    if not there.state:
        return "state_unknown"
    if there.state != here.state:
        return "other_state"
    return "same" if there.plain == numbers.plain(here.number) else "folded"


def card(here: Traveller, there: Entry, met: NameMet | None) -> Card:
    """Compare both sides feature by feature."""
    births = tuple(dict.fromkeys(each for written in there.births for each in _meant(written)))
    mine = Facts(
        (here.birth.isoformat(),) if here.birth else (),
        here.sex,
        frozenset({here.nationality} - {""}),
        (Document(here.number, here.state),) if here.number else (),
    )
    theirs = Facts(
        births,
        there.sex,
        frozenset(there.nationalities),
        tuple(Document(each.number, each.state) for each in there.numbers if each.kind != "phone"),
    )
    return compare(mine, theirs, met.hit if met is not None else None)


def _meant(written: str) -> tuple[str, ...]:
    """1 January is what registers write where only the year is known, and some people's birthday."""
    return (written, written[:4]) if written.endswith("-01-01") else (written,)


def person_key(here: Traveller) -> str:
    """Return the hash of document, name and birth date together; empty without a number, as then nobody is the same for sure."""
    if not here.folded:
        return ""
    name = " ".join(sorted(word.folded for word in words(here.name)))
    born = here.birth.isoformat() if here.birth else ""
    added = [" ".join(sorted(word.folded for word in words(here.added_name)))] if here.added_name else []
    return _hash([numbers.plain(here.number), here.state, here.kind, name, born, *added])


def pair_key(here: Traveller, screening_id: str, contacts: tuple[ContactMet, ...]) -> str:
    """Return the traveller's half of a pair: who met an entry by a contact is asked about again with another one.

    Without a number nobody is remembered, but within a screening each set of contacts is a question of its own.
    """
    person = person_key(here)
    if not contacts:
        return person
    return _hash([person or screening_id, *sorted([each.how, each.key] for each in contacts)])


def entry_hash(there: Entry) -> str:
    """Return the hash of what an entry says of the person; words of the source about the reason do not count."""
    listed = sorted([each.kind, each.plain, each.state, each.document] for each in there.numbers)
    parts = (there.names, there.weak_names, there.births_raw, there.nationalities)
    return _hash([there.sex, *(sorted(part) for part in parts), listed])


def _hash(parts: list[Any]) -> str:
    return hashlib.sha256(b"screening-desk pair 1\x00" + msgspec.json.encode(parts)).hexdigest()
