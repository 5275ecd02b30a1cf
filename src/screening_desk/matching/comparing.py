"""What agrees, differs or is missing beside a name: the facts of a match card, and its verdict in a word.

A name that agrees with nothing to disagree is a name, never "the same person". Missing is a finding of its own; it neither
agrees nor differs. Whoever reads the card decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from screening_desk.matching.index import Hit

Feature = Literal["document", "birth_date", "sex", "nationality"]
Answer = Literal[
    "agrees", "differs", "missing_here", "missing_there", "missing_both",
    "day_month_swapped", "year_only", "year_and_month_only", "near",
]  # fmt: skip
Verdict = Literal["same_document", "name_and_birth_date", "name_only", "name_but_born_otherwise", "similar_name"]

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MARKS = re.compile(r"[^0-9A-Z]")
NEAR_YEARS = 1
"""Years by which two birth years may differ and still be near: ages are told and counted, papers are made by ear."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document by its number, the State that issued it, and its kind; State and kind empty where not known."""

    number: str
    issuing_state: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of somebody beside the name. Dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; empty is not known."""

    birth_dates: tuple[str, ...] = ()
    sex: str = ""
    """``F``, ``M`` or ``X``."""
    nationalities: frozenset[str] = frozenset()
    """Codes of ICAO Doc 9303."""
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: what was compared, how it came out, and the words of both sides as they were written."""

    feature: Feature
    answer: Answer
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Card:
    """A match as it is shown: the verdict, and a line for each feature, always all of them."""

    verdict: Verdict
    lines: tuple[Line, ...]


def compare(here: Facts, there: Facts, name: Hit | None) -> Card:
    """Compare a traveller with an entry; ``name`` is how their names met, None where only a document led to the entry."""
    lines = (_document(here, there), _birth(here, there), _sex(here, there), _nationality(here, there))
    answers = {line.feature: line.answer for line in lines}
    return Card(_verdict(answers["document"], answers["birth_date"], name), lines)


def same_document(one: Document, other: Document) -> bool:
    """Whether two documents are one: number, and where both are known State and kind too. Marks and case do not count."""
    if _plain(one.number) != _plain(other.number) or not _plain(one.number):
        return False
    return all(not mine or not theirs or mine == theirs for mine, theirs in _kinds(one, other))


def same_name(name: Hit) -> bool:
    """Whether every word of both names has a partner that is the same, or the same in another spelling."""
    return all(pair.how in {"same", "spelling"} for pair in name.why)


def _verdict(document: Answer, birth: Answer, name: Hit | None) -> Verdict:
    if document == "agrees":
        return "same_document"
    if name is None or not same_name(name):
        return "similar_name"
    if birth == "agrees":
        return "name_and_birth_date"
    return "name_but_born_otherwise" if birth == "differs" else "name_only"


def _document(here: Facts, there: Facts) -> Line:
    said = _told(each.number for each in here.documents), _told(each.number for each in there.documents)
    for mine in here.documents:
        for theirs in there.documents:
            if same_document(mine, theirs):
                return Line("document", "agrees", mine.number, theirs.number)
    return Line("document", _missing(*said) or "differs", *said)


def _birth(here: Facts, there: Facts) -> Line:
    said = _told(here.birth_dates), _told(there.birth_dates)
    mine = [parts for each in here.birth_dates if (parts := _parts(each))]
    theirs = [parts for each in there.birth_dates if (parts := _parts(each))]
    missing = _missing("x" if mine else "", "x" if theirs else "")
    if missing:
        return Line("birth_date", missing, *said)
    order: tuple[Answer, ...] = ("agrees", "day_month_swapped", "year_and_month_only", "year_only", "near", "differs")
    answers = {_dates(one, other) for one in mine for other in theirs}
    return Line("birth_date", next(answer for answer in order if answer in answers), *said)


def _dates(one: tuple[int, ...], other: tuple[int, ...]) -> Answer:
    known = min(len(one), len(other))
    if one[:known] == other[:known]:
        answers: tuple[Answer, ...] = ("year_only", "year_and_month_only", "agrees")
        return answers[known - 1]
    if known == 3 and one[0] == other[0] and one[1:] == other[:0:-1]:
        return "day_month_swapped"
    if known < 3:
        return "near" if abs(one[0] - other[0]) <= NEAR_YEARS else "differs"
    near = sum(mine != theirs for mine, theirs in zip(one, other, strict=True)) == 1
    return "near" if near and abs(one[0] - other[0]) <= NEAR_YEARS else "differs"


def _sex(here: Facts, there: Facts) -> Line:
    known = {"F", "M"}
    mine, theirs = (each.sex if each.sex in known else "" for each in (here, there))
    answer = _missing(mine, theirs) or ("agrees" if mine == theirs else "differs")
    return Line("sex", answer, here.sex, there.sex)


def _nationality(here: Facts, there: Facts) -> Line:
    said = _told(sorted(here.nationalities)), _told(sorted(there.nationalities))
    answer = _missing(*said) or ("agrees" if here.nationalities & there.nationalities else "differs")
    return Line("nationality", answer, *said)


def _missing(mine: str, theirs: str) -> Answer | None:
    if mine and theirs:
        return None
    if not mine and not theirs:
        return "missing_both"
    return "missing_there" if mine else "missing_here"


def _parts(text: str) -> tuple[int, ...]:
    """Year, month and day as far as they are known; a month or day written 00 is not. Empty for what is no date."""
    found = _DATE.fullmatch(text.strip())
    numbers: list[int] = []
    for part in found.groups() if found else ():
        if part is None or int(part) == 0:
            break
        numbers.append(int(part))
    return tuple(numbers)


def _plain(number: str) -> str:
    return _MARKS.sub("", number.upper())


def _kinds(one: Document, other: Document) -> tuple[tuple[str, str], ...]:
    return ((one.issuing_state, other.issuing_state), (one.kind, other.kind))


def _told(words: Iterable[str]) -> str:
    return ", ".join(each for each in words if each)
