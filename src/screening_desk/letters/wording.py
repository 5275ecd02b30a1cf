"""The words of letters, read once from ``wording.toml`` and checked for shape."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from importlib.resources import files

import msgspec

from screening_desk.letters.layout import TIED
from screening_desk.letters.view import CopyWords


class Instruments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of the legal instruments a letter cites."""

    law: str
    law_short: str
    regulation: str
    secrecy_articles: str
    data_law: str


class LetterWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"and_": "and"}):
    """Labels and sentences of the referral letter."""

    title: str
    number: str
    classification: str
    attachments: str
    attachments_value: str
    subject: str
    subject_value: str
    to: str
    at: str
    person: str
    opening: str
    opening_mou: str
    mou: str
    mou_dated: str
    data: str
    case_code: str
    age_band: str
    sex: str
    languages: str
    and_: str
    interpreter: str
    interpreter_only: str
    contact_way: str
    contact_default: str
    services: str
    urgent_need: str
    consent: str
    through_interpreter: str
    exception: str
    identity_by_hand: str
    identity: str
    identity_after: str
    full_name: str
    birth_date: str
    nationality: str
    document_number: str
    secrecy: str
    answer_phone: str
    answer: str
    closing: str
    official_name: str
    nip: str
    copies_to: str
    register: str
    secret: str
    page: str
    sample: str
    months: tuple[str, ...]


class ProofWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside the check code and on a letter that is printed again."""

    caption: str
    register: str
    how: str
    unissued: str
    copy: str


class SlipWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Labels of the reply slip."""

    attachment: str
    attachment_value: str
    number: str
    day: str
    title: str
    case_code: str
    intro: str
    receiver: str
    officer: str
    received: str
    answer: str
    answers: tuple[str, ...]
    services: str
    other: str
    refused: str
    follow_up: str
    follow_up_value: str
    sender: str
    receiving: str
    stamp: str


class Neutral(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that never stand on a sheet the person carries (lower case)."""

    never: tuple[str, ...]


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words of the letters."""

    instruments: Instruments
    letter: LetterWords
    speed: dict[str, str]
    sex: dict[str, str]
    who: dict[str, str]
    how: dict[str, str]
    grounds: dict[str, str]
    codes: dict[str, str]
    signer: dict[str, str]
    services: dict[str, str]
    slip_services: dict[str, str]
    slip: SlipWords
    proof: ProofWords
    neutral: Neutral
    copy: dict[str, dict[str, str | dict[str, str]]]


@cache
def wording() -> Wording:
    """The words; ``msgspec.ValidationError`` when a key is missing, unknown or of the wrong kind."""
    return msgspec.toml.decode((files(__package__) / "wording.toml").read_bytes(), type=Wording)


def copy_words(language: str) -> CopyWords:
    """The built-in words of the consent copy: ``id`` or ``en`` (``KeyError`` for any other)."""
    table = dict(wording().copy[language])
    scope = table.pop("scope")
    pairs = tuple(scope.items()) if isinstance(scope, dict) else ()
    return CopyWords(scope=pairs, **{key: str(value) for key, value in table.items()})


def long_day(day: date) -> str:
    """``24 November 2026``, never broken over two lines."""
    return f"{day.day}{TIED}{wording().letter.months[day.month - 1]}{TIED}{day.year}"


def clock(at: datetime, zone: str) -> str:
    """``10.20 WIB``: the wall clock as it stands in ``at``."""
    return f"{at.hour:02}.{at.minute:02}{TIED}{zone}".rstrip()
