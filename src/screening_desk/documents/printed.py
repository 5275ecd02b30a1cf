"""The printed page beside the zone: where they say different things, and where only the spelling differs.

Sources: ICAO Doc 9303-3 4.6 (names), section 6 (national letters); 9303-4 4.2.3 and its like (shortened names).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from screening_desk.documents import numbers, states, transliteration
from screening_desk.documents.results import Document

Agreement = Literal["same", "spelling", "shortened", "order", "different", "not_comparable"]


@dataclass(frozen=True, slots=True)
class Page:
    """What a person reads on the printed page; None for what was not looked at, "" for what is not there."""

    primary: str | None = None
    secondary: str | None = None
    number: str | None = None
    nationality: str | None = None
    birth_date: date | None = None
    sex: str | None = None
    expiry_date: date | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that does not say the same in both places.

    `agreement` is `different`, or for names also `order` (the same words, otherwise divided or in another order) and
    `not_comparable` (a script without a table). A number with the letter O for a zero is `spelling`.
    """

    field: str
    page: str
    zone: str
    agreement: Agreement


def differences(page: Page, document: Document, *, truncated: bool = False) -> tuple[Difference, ...]:
    """Compare everything that was looked at; `()` where page and zone agree, by national letters and shortening too.

    `truncated` says that the name field of the zone is full (`names.truncated`, or the note `name_truncated`).
    """
    found = [*_names(page, document, truncated=truncated)]
    if page.number is not None and (how := compare_numbers(page.number, document.document_number)) != "same":
        found.append(Difference("number", page.number, document.document_number, how))
    if page.nationality is not None and _country(page.nationality) != _country(document.nationality):
        found.append(Difference("nationality", page.nationality, document.nationality, "different"))
    if page.sex is not None and (page.sex or "<").replace("X", "<") != document.sex.replace("X", "<"):
        found.append(Difference("sex", page.sex, document.sex, "different"))
    if page.birth_date is not None and page.birth_date.strftime("%y%m%d") != document.birth_date_raw:
        found.append(Difference("birth", page.birth_date.isoformat(), document.birth_date_raw, "different"))
    if page.expiry_date is not None and page.expiry_date.strftime("%y%m%d") != document.expiry_date_raw:
        found.append(Difference("expiry", page.expiry_date.isoformat(), document.expiry_date_raw, "different"))
    return tuple(found)


def compare_names(page: str, zone: str, *, truncated: bool = False) -> Agreement:
    """Compare one printed name with one of the zone.

    `same` letter for letter; `spelling` by national letters, marks, hyphens and blanks; `shortened` where the zone has
    the beginnings of its words and the field was full.
    """
    ways = transliteration.spellings(page)
    if not ways:
        return "not_comparable" if page.strip() else ("same" if not zone else "different")
    if " ".join(page.upper().split()) == zone:
        return "same"
    if _closed(ways) & _closed((zone, *_respelled(zone))):
        return "spelling"
    if truncated and any(_shortens(zone, way) for way in ways):
        return "shortened"
    return "different"


def compare_numbers(page: str, zone: str) -> Agreement:
    """Compare two document numbers without blanks and signs; O for 0 is a matter of spelling."""
    if numbers.plain(page) == numbers.plain(zone):
        return "same"
    return "spelling" if numbers.key(page) == numbers.key(zone) else "different"


def _names(page: Page, document: Document, *, truncated: bool) -> list[Difference]:
    parts = [
        ("primary", page.primary, document.primary_identifier),
        ("secondary", page.secondary, document.secondary_identifier),
    ]
    found = [
        Difference(field, seen, zone, how)
        for field, seen, zone in parts
        if seen is not None
        and (how := compare_names(seen, zone, truncated=truncated)) in {"different", "not_comparable"}
    ]
    if not found or page.primary is None or page.secondary is None:
        return found
    seen, zone = f"{page.primary} {page.secondary}".strip(), " ".join(part[2] for part in parts).strip()
    words = {tuple(sorted(way.split())) for way in transliteration.spellings(seen)}
    return [Difference("name", seen, zone, "order")] if tuple(sorted(zone.split())) in words else found


def _shortens(zone: str, whole: str) -> bool:
    """Tell whether the words of a full field begin the words of a name, in order; words at the end may be gone."""
    words = whole.split()
    cut = zone.split()
    return bool(cut) and len(cut) <= len(words) and all(map(str.startswith, words, cut))


def _respelled(zone: str) -> tuple[str, ...]:
    """Give what else the issuer could have put in the zone, for people who type MULLER where Müller is printed."""
    return tuple(way for name in transliteration.readings(zone) for way in transliteration.spellings(name))


def _closed(ways: tuple[str, ...]) -> set[str]:
    return {way.replace(" ", "") for way in ways}


def _country(code: str) -> str:
    state = states.find(code.strip().upper())
    return state.country if state else code.strip().upper()
