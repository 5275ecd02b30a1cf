"""Cells of watch lists made comparable: words, dates, numbers, sexes. What cannot be used is kept as written and marked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import date

from screening_desk.documents.numbers import folded, placeholder, plain
from screening_desk.documents.states import code_of
from screening_desk.exchange.list_values import Number, NumberKind
from screening_desk.exchange.written_dates import Order, read_date

LONGEST_NAME, LONGEST_TEXT, LONGEST_NUMBER, LONGEST_KEY = 200, 4_000, 64, 120
MANY = 60
"""Names, dates or numbers of one entry that are taken."""
EARLIEST = 1850
"""A birth year before this is none."""

_NOTHING = frozenset({"", "-", "--", "N/A", "NA", "NONE", "NULL", "UNKNOWN", "NIHIL", "TIDAK ADA", "TIDAK DIKETAHUI"})
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?(?:T.*)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-./](\d{4})")
_SEXES = {
    **dict.fromkeys(("M", "MALE", "L", "LK", "LAKI-LAKI", "LAKI LAKI", "PRIA"), "M"),
    **dict.fromkeys(("F", "FEMALE", "P", "PR", "PEREMPUAN", "WANITA"), "F"),
    **dict.fromkeys(("X", "OTHER", "LAINNYA"), "X"),
}
_INDONESIA = "62"


def words(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return a text on one line, without signs that nobody sees; empty where it says that there is nothing."""
    clean = text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)
    clean = " ".join(clean.split())[:longest]
    return "" if clean.upper() in _NOTHING else clean


def distinct(texts: Iterable[str], longest: int = LONGEST_NAME) -> tuple[str, ...]:
    """Return texts once each, in their order."""
    return tuple(dict.fromkeys(found for text in texts if (found := words(text, longest))))[:MANY]


def birth(raw: str, today: date, order: Order | None = None) -> tuple[str, str]:
    """Return a birth date as far as it is usable (1990, 1990-05, 1990-05-31), and a flag; never both."""
    day = partial(raw, order)
    if not day or int(day[:4]) < EARLIEST:
        return "", "birth_unread"
    return ("", "birth_future") if day > today.isoformat()[: len(day)] else (day, "")


def partial(raw: str, order: Order | None = None) -> str:
    """Return a date as far as it is known, or nothing where it cannot be read."""
    if match := _PARTIAL.fullmatch(raw):
        if match[2] is None:
            return match[1]
        return f"{match[1]}-{match[2]}" if 1 <= int(match[2]) <= 12 else ""
    if (match := _MONTH_YEAR.fullmatch(raw)) and 1 <= int(match[1]) <= 12:
        return f"{match[2]}-{int(match[1]):02d}"
    day = read_date(raw.partition("T")[0], order)
    return day.isoformat() if day else ""


def births(
    raws: Iterable[str], today: date, order: Order | None = None
) -> tuple[tuple[str, ...], tuple[str, ...], set[str]]:
    """Return usable birth dates, all of them as written, and flags."""
    raw = distinct(raws, 40)
    found = [birth(each, today, order) for each in raw]
    return tuple(dict.fromkeys(day for day, _ in found if day)), raw, {flag for _, flag in found if flag}


def number(kind: NumberKind, raw: str, state: str = "", document: str = "") -> Number | None:
    """Return a number of an entry; None where nothing of a number is in it."""
    written = words(raw, LONGEST_NUMBER)
    signs = phone(written) if kind == "phone" else plain(written)
    if not signs or not any(sign.isdigit() for sign in signs):
        return None
    found = None if placeholder(signs) else folded(signs)
    return Number(kind, written, signs, found, code_of(state), words(document, 16))


def phone(written: str) -> str:
    """Return the digits of a phone number with the code of its country, as contacts of a traveller are kept.

    What is no whole number of any country keeps its digits; one with a 0 in front is of Indonesia.
    """
    from screening_desk.matching.contact_keys import phone_key  # noqa: PLC0415 - few lists have phone numbers

    if whole := phone_key(written):
        return whole.removeprefix("+")
    digits = "".join(sign for sign in written if sign.isdigit() and sign.isascii())
    if written.lstrip().startswith("+") or not digits.startswith("0"):
        return digits
    return digits[2:] if digits.startswith("00") else _INDONESIA + digits[1:]


def sex(raw: str) -> tuple[str, str]:
    """Return M, F or X, and a flag where something else is written."""
    text = words(raw, 20).upper()
    return (_SEXES.get(text, ""), "" if not text or text in _SEXES else "sex_unread")


def states(raws: Iterable[str]) -> tuple[str, ...]:
    """Return nationalities: codes where they are known, otherwise as written."""
    return tuple(dict.fromkeys(code_of(text) or text.upper() for text in distinct(raws, 60)))


def key_of(*parts: str) -> str:
    """Return a key made of what an entry says, for a source that gives none: the same in the next version."""
    said = "\x1f".join(part.casefold() for part in parts)
    return "=" + hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=15).hexdigest()


def key(written: str) -> str:
    """Return the key that a source gives, or a hash of one that is too long to keep."""
    text = words(written, 10_000)
    return text if len(text) <= LONGEST_KEY else key_of(text)
