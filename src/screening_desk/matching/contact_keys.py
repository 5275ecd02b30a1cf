"""The same contact, however it was written: keys of phone numbers, addresses, companies and people, tickets, trips.

Pure. Two texts lead to each other where their keys are equal and not empty; an empty key leads nowhere: what is no whole
number, no place, nobody's name or a placeholder is kept as it was typed and links nobody. Nothing is guessed or completed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal, NamedTuple

import msgspec
import phonenumbers
from anyascii import anyascii

from screening_desk.matching import folding

Kind = Literal["phone", "address", "party", "ticket", "trip"]
VERSION = 1
"""Raised when a text gets another key than before: keys are kept in stores, which then make them anew."""
LONGEST = 200
"""Letters of a text that are looked at."""
LONGEST_KEY = 400

_TOKEN = re.compile(r"[A-Z]+|[0-9]+")
_PARTS = re.compile(r"[A-Z0-9]+")
_LETTERS = re.compile(r"[A-Z]+")
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[^)\]0-9\s+.-][^)\]]*[)\]]")
_ETICKET = re.compile(r"(?<![0-9])([0-9]{3})[- ]?([0-9]{10})(?![0-9])")
_FLIGHT = re.compile(r"(?<![A-Z0-9])([A-Z][A-Z0-9]|[0-9][A-Z])[ -]?([0-9]{1,4})(?![0-9])")
_DAY = re.compile(
    r"(?<![0-9])(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}))(?![0-9])"
)
_CARE_OF = re.compile(r"\bD/A\b")
_POSTAL = 5
_REFERENCE = 6
_WHOLE = 4  # letters from which on a word of an address is folded: shorter ones are blocks, floors and abbreviations


class _Phone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    region: str
    run: int


class _Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    least_letters: int
    dropped: frozenset[str]
    buildings: frozenset[str]
    neighbourhood: tuple[str, str]
    same: dict[str, str]


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    written: tuple[tuple[str, ...], ...]


class _Extra(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    dropped: frozenset[str]
    same: dict[str, str]


class _Party(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    nobody: frozenset[str]
    least_words: int
    form: tuple[_Form, ...]
    extra: _Extra


class _Ticket(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    marks: frozenset[str]
    tickets: frozenset[str]


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    confidence: str
    phone: _Phone
    address: _Address
    party: _Party
    ticket: _Ticket


@cache
def _data() -> _Data:
    return msgspec.toml.decode((files(__package__) / "contacts.toml").read_bytes(), type=_Data)


def key_of(kind: Kind, text: str) -> str:
    """Return the key of a text of this kind; empty where it leads nowhere."""
    key = _BY_KIND[kind](text[:LONGEST])
    return key if len(key) <= LONGEST_KEY else ""


def phone_key(text: str) -> str:
    """Return a whole, valid number with its country; an Indonesian one where no country is written."""
    text = _IN_BRACKETS.sub(" ", text).strip()
    for written in (text, re.sub(r"^\s*00", "+", text)):
        try:
            number = phonenumbers.parse(written, _data().phone.region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            if _is_placeholder(str(number.national_number), _data().phone.run):
                return ""
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return ""


def address_key(text: str) -> str:
    """Return the words of an address in one order; empty where it names no house: a town alone is no link."""
    data = _data().address
    tokens = [data.same.get(token, token) for token in _TOKEN.findall(_CARE_OF.sub(" ", _plain(text)))]
    words = _joined([word for word in _numbered(tokens, data) if word not in data.dropped])
    if words and words[-1].isdigit() and len(words[-1]) == _POSTAL:
        words.pop()
    named = [word for word in words if word.isalpha() and len(word) >= data.least_letters]
    other = [word for word in named if word not in data.buildings]
    if not other or not (any(not word.isalpha() for word in words) or len(named) > len(other)):
        return ""
    return " ".join(sorted({folding.fold(word) if word.isalpha() and len(word) >= _WHOLE else word for word in words}))


def party_key(text: str) -> str:
    """Return a company by its form and name, or a person by all words of the name; empty where nobody is named."""
    data = _data().party
    forms, left = _company(_PARTS.findall(_plain(text).replace("&", " DAN ")), data)
    if forms:
        name = "".join(data.extra.same.get(word, word) for word in left if word not in data.extra.dropped)
        return f"{'+'.join(sorted(forms))}:{name}" if len(name) > 1 else ""
    if any(letter.isdigit() for letter in text):
        return ""
    words = [word for word in folding.words(text) if word.written not in data.nobody]
    whole = [word for word in words if len(word.written) > 1]
    if len(whole) < data.least_words:
        return ""
    return " ".join(sorted(word.folded for word in words))


class Company(NamedTuple):
    """A company as a list is asked about it: its forms, and the name without them, spelled in one way; no name leads nowhere."""

    forms: frozenset[str]
    names: frozenset[str]


def company(text: str) -> Company:
    """Return forms and name of a company apart; where no form stands it may be a person, whose words come in any order."""
    data = _data().party
    forms, left = _company(_PARTS.findall(_plain(text[:LONGEST]).replace("&", " DAN ")), data)
    parts = [data.extra.same.get(word, word) for word in left if word not in data.extra.dropped]
    names = {_LETTERS.sub(lambda found: folding.fold(found[0]), "".join(parts))}
    if not forms:
        names.add(" ".join(sorted(word.folded for word in folding.words(text) if word.written not in data.nobody)))
    return Company(forms, frozenset(name for name in names if len(name) > 1))


def ticket_key(text: str) -> str:
    """Return the reference of a booking or the number of a ticket; a flight and its day are a trip."""
    plain, data = _plain(text), _data().ticket
    if found := _ETICKET.search(plain):
        digits = found[1] + found[2]
        return "" if _is_placeholder(digits, _data().phone.run) else f"T {digits}"
    parts = _PARTS.findall(plain)
    marked = any(part in data.marks for part in parts)
    left = [part for part in parts if part not in data.marks and part not in data.tickets]
    sure = [part for part in left if _is_reference(part)]
    if len(sure) == 1 and (marked or len(left) == 1):
        return f"B {sure[0]}"
    return ""


def trip_key(text: str) -> str:
    """Return flight and day; empty where one of the two is missing."""
    plain = _plain(text)
    flight, day = _FLIGHT.search(plain), _DAY.search(plain)
    if flight is None or day is None:
        return ""
    year, month, date = (day[1], day[2], day[3]) if day[1] else (day[6], day[5], day[4])
    return f"{flight[1]}{int(flight[2])} {year}-{int(month):02d}-{int(date):02d}"


def is_company(key: str) -> bool:
    """Say whether a party key is that of a company."""
    return ":" in key


def _plain(text: str) -> str:
    return (text if text.isascii() else anyascii(text)).upper()


def _is_reference(part: str) -> bool:
    """A booking is six letters and figures; a word or a row of equal ones is none."""
    some = any(letter.isdigit() for letter in part) and any(letter.isalpha() for letter in part)
    return len(part) == _REFERENCE and some and len(set(part)) > 2 and part != "ABC123"


def _is_placeholder(digits: str, run: int) -> bool:
    """Whether so many digits in a row are equal, rising or falling."""
    for step in (0, 1, 9):
        length = 1
        for one, other in pairwise(digits):
            length = length + 1 if (int(one) + step) % 10 == int(other) else 1
            if length >= run:
                return True
    return False


def _numbered(tokens: Sequence[str], data: _Address) -> list[str]:
    """Put the figures of the neighbourhood (RT 3 RW 5, RT/RW 03/05, RT 3/5) to their words; figures lose zeros in front."""
    first, second = data.neighbourhood
    out: list[str] = []
    waits: list[str] = []
    last = ""
    for token in tokens:
        if token in data.neighbourhood:
            waits.append(token)
        elif token.isdigit():
            figure = token.lstrip("0") or "0"
            if waits:
                last = waits.pop(0)
                out.append(last + figure)
                continue
            out.append((second if last == first else "") + figure)
        else:
            waits = []
            out.append(token)
        last = token if token in data.neighbourhood else ""
    return out


def _joined(tokens: Sequence[str]) -> list[str]:
    """Join a single letter and the figure beside it: A 2, A-2 and A2; 12 A and 12A."""
    out: list[str] = []
    for token in tokens:
        before = out[-1] if out else ""
        letter_figure = len(before) == 1 and before.isalpha() and token.isdigit()
        if letter_figure or (before.isdigit() and len(token) == 1 and token.isalpha()):
            out[-1] = before + token
        else:
            out.append(token)
    return out


def _company(parts: Sequence[str], data: _Party) -> tuple[frozenset[str], list[str]]:
    """Take the forms of a company out of its words: at the beginning and at the end, where they stand."""
    left, forms = list(parts), set[str]()
    for form in data.form:
        for written in form.written:
            size = len(written)
            outer = [word for word in left if word not in data.extra.dropped]
            if len(outer) <= size:
                continue
            if tuple(outer[:size]) == written:
                left = outer[size:]
            elif tuple(outer[-size:]) == written:
                left = outer[:-size]
            else:
                continue
            forms.add(form.id)
            break
    return frozenset(forms), left


_BY_KIND: Mapping[Kind, Callable[[str], str]] = {
    "phone": phone_key,
    "address": address_key,
    "party": party_key,
    "ticket": ticket_key,
    "trip": trip_key,
}
