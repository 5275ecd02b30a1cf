"""The people of a ship as plain values: list against document, and what goes from the ship into each row. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from screening_desk.documents.numbers import plain
from screening_desk.exchange.crew_list import CrewRow
from screening_desk.services.draft import Answered, Draft, Given, Identity
from screening_desk.services.typed_names import filled_up, typed_name


@dataclass(frozen=True)
class Ship:
    """What is known of the ship; each of its people is judged and saved with it."""

    given: Mapping[str, Given] = field(default_factory=dict)
    not_interviewed: str = ""
    """Why the people without a private talk had none; stored with each of them."""

    def give(self, at: datetime, **values: str) -> Ship:
        """Return the ship with rows answered; an empty value takes an answer back."""
        given = {key: value for key, value in self.given.items() if key not in values}
        given.update({key: Given(value, at) for key, value in values.items() if value})
        return replace(self, given=given)

    def value(self, key: str) -> str:
        """Return an answer, empty where there is none."""
        return self.given[key].value if key in self.given else ""


@dataclass(frozen=True)
class Listed:
    """What the carrier's list says of one person, kept beside what the document says."""

    line: int
    name: str
    rank: str = ""
    nationality: str = ""
    document_number: str = ""
    birth_date: date | None = None
    expiry_date: date | None = None
    seafarer_number: str = ""
    seafarer_until: date | None = None
    joined: date | None = None
    faults: tuple[str, ...] = ()
    """What could not be read in the list: ``field:kind``."""

    @classmethod
    def of(cls, row: CrewRow) -> Listed:
        """Keep what a row of a list says."""
        return cls(
            line=row.line,
            name=", ".join(part for part in (row.primary_identifier, row.secondary_identifier) if part),
            rank=row.rank,
            nationality=row.nationality,
            document_number=row.document_number,
            birth_date=row.birth_date,
            expiry_date=row.expiry_date,
            seafarer_number=row.seafarer_number,
            seafarer_until=row.seafarer_until,
            joined=row.joined,
            faults=tuple(f"{fault.field}:{fault.kind}" for fault in row.faults),
        )


def identity_of_row(row: CrewRow) -> Identity:
    """Return who a row of a list is about; typed by the carrier, seen by nobody yet."""
    name = typed_name(row.primary_identifier, row.secondary_identifier)
    return Identity(
        source="listed",
        document_code="P" if row.document_number else "",
        issuing_state=row.issuing_state or row.nationality,
        document_number=row.document_number,
        nationality=row.nationality,
        sex=row.sex,
        primary_identifier=name.primary,
        secondary_identifier=name.secondary,
        birth_date=row.birth_date,
        expiry_date=row.expiry_date,
    )


def member_draft(screening_id: str, at: datetime, identity: Identity) -> Draft:
    """Begin a row: on board nobody is alone, so every answer counts as given beside others until taken apart."""
    return Draft(screening_id=screening_id, mode="crew", opened_at=at, identity=identity, accompanied=True)


def with_ship(ship: Ship, draft: Draft) -> Draft:
    """Return the row as it is asked about: the ship's answers under its own, and nothing else filled in."""
    return replace(draft, given={**ship.given, **draft.given})


def own(ship: Ship, draft: Draft) -> Draft:
    """Return the row without what it has from the ship: the inverse of `with_ship`."""
    return replace(draft, given={key: value for key, value in draft.given.items() if ship.given.get(key) != value})


def ready(ship: Ship, draft: Draft, quick: Iterable[str], at: datetime) -> Draft:
    """Return the row as it would be saved: the ship's answers under its own, every unasked question as not asked."""
    unasked = {item: Answered("not_asked", at) for item in quick if item not in draft.answers}
    return replace(
        with_ship(ship, draft),
        answers={**draft.answers, **unasked},
        reason=draft.reason or ship.not_interviewed,
    )


def match(rows: Iterable[tuple[int, Identity, Listed | None]], identity: Identity) -> int | None:
    """Return the position of the row with the document's number and state; None where no row fits.

    A row is known by what its list or its document says; a row that names no state is held against the number alone.
    Where a list names somebody twice, the first row that nobody was read for yet is theirs.
    """
    number = plain(identity.document_number)
    states = {identity.issuing_state, identity.nationality} - {""}
    found = []
    for position, known, listed in rows:
        numbers = {plain(known.document_number), plain(listed.document_number if listed else "")} - {""}
        named = {known.issuing_state, known.nationality} - {""}
        if number in numbers and (not named or not states or named & states):
            found.append((position, known.source == "listed"))
    unread = [position for position, only_listed in found if only_listed]
    if len(found) == 1 or unread:
        return unread[0] if unread else found[0][0]
    return None


def by_book(rows: Iterable[tuple[int, Identity, Listed | None]], listed: Listed) -> int | None:
    """Return the row of a list with the same seafarer's book, for people whose list names no other document."""
    book = plain(listed.seafarer_number)
    if not book or listed.document_number:
        return None
    same = (position for position, _, known in rows if known and plain(known.seafarer_number) == book)
    return next(same, None)


def differences(listed: Listed | None, identity: Identity) -> tuple[str, ...]:
    """Name what list and document say differently: ``name``, ``number``, ``nationality``, ``birth``, ``expiry``.

    What one of them does not say is no difference.
    """
    if listed is None:
        return ()
    pairs: dict[str, tuple[object, object]] = {
        "name": (_words(listed.name), _words(identity.name)),
        "number": (plain(listed.document_number), plain(identity.document_number)),
        "nationality": (listed.nationality, identity.nationality),
        "birth": (listed.birth_date, identity.birth_date),
        "expiry": (listed.expiry_date, identity.expiry_date),
    }
    found = (name for name, (one, other) in pairs.items() if one and other and one != other)
    return tuple(name for name in found if name != "name" or not filled_up(listed.name, identity.name))


def _words(name: str) -> frozenset[str]:
    """The words of a name in any order: lists put the family name first, last, or nowhere apart."""
    return frozenset(name.upper().replace(",", " ").replace("-", " ").replace("'", "").split())
