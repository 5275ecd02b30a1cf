"""The words of the referral letter and its reply slip by name, so that a missing one is found before a page is made."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from screening_desk.letters.wording import Language, Wording


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
    tonight: str
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
    answer_yes: str
    answer_part: str
    answer_no: str
    services: str
    other: str
    refused: str
    follow_up: str
    follow_up_value: str
    sender: str
    receiving: str
    stamp: str


class ReferralWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words of the letter; ``proof`` is the Indonesian one's alone, ``mark`` that of its translation."""

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
    age: dict[str, str]
    proof: dict[str, str] = {}
    mark: dict[str, str] = {}
    language: Language = "id"


class SlipPaper(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All words of the reply slip."""

    slip: SlipWords
    services: dict[str, str]


@lru_cache(maxsize=16)
def referral_words(wording: Wording, language: Language = "id") -> ReferralWords:
    """The words of the letter, or of its English translation."""
    kind = "referral" if language == "id" else "translation"
    return msgspec.convert({**wording[kind].nested, "language": language}, ReferralWords)


@lru_cache(maxsize=16)
def slip_words(wording: Wording) -> SlipPaper:
    """The words of the reply slip."""
    return msgspec.convert(wording["slip"].nested, SlipPaper)
