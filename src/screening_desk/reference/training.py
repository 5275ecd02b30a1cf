"""Training cases: invented travellers with what is seen, found and heard at the counter, and the key they are measured by.

They judge nobody and have no part in the version of the reference data. One file is one case, so that a trainer can
write one; whether its key is what the rules make of its facts is asked by `services.training_check`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from screening_desk.reference import reading
from screening_desk.reference.indicators import Level
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

FOLDER = Path(__file__).parent / "training_cases"
CaseMode = Literal["arrival", "departure", "applicant", "stay"]
"""The modes of the counter in which one traveller stands before the officer; ships and their crew are no case."""
Outcome = Literal["proceed", "hand_over", "danger"]
"""How a case rightly ends: finished and saved; to the supervisor with a reason; to the supervisor now."""
OUTCOMES: tuple[Outcome, ...] = ("proceed", "hand_over", "danger")
Spoken = Literal["yes", "no", "unknown"]
"""The right answer to an item. "Not asked" is never right for what the case answers."""


class Typed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is typed from a document without a zone: an identity card whose number is the NIK, or a family card."""

    document_number: str
    primary_identifier: str
    secondary_identifier: str = ""
    nationality: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{1,3}$")]
    sex: Literal["M", "F", "X"]
    birth_date: date


class CaseDocument(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One document on the desk; the first of a case is the one it is opened by.

    It has the lines of its zone (`mrz`) or, without a zone, what is `typed` from it. `printed` is what else can be read
    on it (stamp, visa sticker, annotation), in both languages.
    """

    kind: Literal["passport", "visa", "card", "other"]
    mrz: str = ""
    typed: Typed | None = None
    printed: Text | None = None

    @property
    def zone(self) -> str:
        """The lines without blanks around them, as a reader would send them; empty where there is none."""
        return "\n".join(self.mrz.split())


class Check(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the officer finds when checking one input, and the value it rightly becomes (as in `inputs*.toml`)."""

    value: Annotated[str, msgspec.Meta(min_length=1)]
    words: Text | None = None
    """What is heard or seen then; without it the value itself is shown."""


class Beside(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is heard instead while the companion can hear, and what would be noted of it."""

    answer: Spoken
    words: Text


class Heard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is heard (or seen, for an observed item) when an item is asked, and its right answer."""

    answer: Spoken
    words: Text
    beside: Beside | None = None
    worth: bool = True
    """False for what is not worth asking here: it is answered, and counted as asked without need."""


CardAnswer = Literal["yes", "no", "unknown", "declined"]


class OnCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which question cards the person can read, by the code of the language, and what is answered there.

    `answers` holds only what is answered otherwise than aloud, or what the case says nothing about.
    """

    languages: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    answers: dict[str, CardAnswer] = {}


class Companion(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who stands beside the traveller, and what happens when the officer parts the two."""

    words: Text
    parted: Text


class Must(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What must not be missed: items to be answered as the case has them, and findings that must stand on the page.

    A finding is written `code.case`, for example `destination.not_placement`; `told` are facts of the child path, `lists`
    instruments whose result the learner must come to: only where the counter's list alone would not be enough work.
    """

    items: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    apart: bool = False
    """Whether the private items must be asked away from the companion."""


class Key(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the rules make of the case, and why; `instruments` by the id of an instrument beside the counter list."""

    level: Level
    outcome: Outcome
    must: Must = msgspec.field(default_factory=Must)
    reasons: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    wrong: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    """What would be wrong, above all judging by who somebody is."""
    instruments: dict[str, str] = {}


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, dict=True):
    """One training case. `day` is the day it plays on, and by whose rules it is judged.

    `looks` is the age by looks where the case wants it noticed (years, roughly); the age by document is in the zone.
    `checks` by input, `heard` by item or follow-up (also of an instrument), `told` by fact of the child path.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{2,39}$")]
    title: Text
    mode: CaseMode
    day: date
    document: Annotated[tuple[CaseDocument, ...], msgspec.Meta(min_length=1)]
    seen: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    looks: int | None = None
    companion: Companion | None = None
    card: OnCard | None = None
    """None: no question card is used in this case."""
    checks: dict[str, Check]
    heard: dict[str, Heard]
    told: dict[str, Check] = {}
    key: Key

    @property
    def digest(self) -> str:
        """SHA-256 of the case, in hex: kept with each run, since a trainer may change a case."""
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()

    def hear(self, item: str, *, beside: bool) -> tuple[Spoken, Text] | None:
        """Return the answer and the words of an item, as they are while the companion can hear or not.

        None where the case has nothing about it: then it is not asked.
        """
        heard = self.heard.get(item)
        if heard is None:
            return None
        if beside and heard.beside is not None:
            return heard.beside.answer, heard.beside.words
        return heard.answer, heard.words

    def on_card(self, item: str) -> CardAnswer:
        """Return what the person answers to an item on a card that they can read."""
        own = self.card.answers.get(item) if self.card is not None else None
        heard = self.heard.get(item)
        return own or (heard.answer if heard is not None else "unknown")

    @property
    def worth(self) -> frozenset[str]:
        """Items that are worth asking here."""
        return frozenset(item for item, heard in self.heard.items() if heard.worth)

    @property
    def let_go(self) -> bool:
        """Whether the traveller may proceed."""
        return self.key.outcome == "proceed"


@lru_cache(maxsize=1)
def load() -> Mapping[str, Case]:
    """Return the cases shipped with the program by their id; ReferenceError names the fault in one sentence."""
    return by_id(read(path) for path in sorted(FOLDER.glob("*.toml")))


def read(path: Path) -> Case:
    """Read one case; ReferenceError names the file and the place in one sentence."""
    case = reading.convert(path, reading.read(path), Case)
    problem = next(empty_words(case), "")
    if problem:
        raise ReferenceError(f"{path.name}: {problem}.", "words")
    return case


def by_id(cases: Iterator[Case]) -> Mapping[str, Case]:
    """Return cases by their id; ReferenceError when two have one id."""
    found: dict[str, Case] = {}
    for case in cases:
        if case.id in found:
            raise ReferenceError(f"Two training cases have the id {case.id}.", "twice")
        found[case.id] = case
    return found


def empty_words(case: Case) -> Iterator[str]:
    """Places without words in one of the languages, as sentences without the full stop."""
    for place, value in _texts(msgspec.to_builtins(case), ""):
        for language, name in (("id", "Indonesian"), ("en", "English")):
            if not str(value[language]).strip():
                yield f"no {name} words at {place}"


def _texts(content: object, place: str) -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(content, dict):
        if content.keys() == {"id", "en"}:
            yield place, content
            return
        for name, value in content.items():
            yield from _texts(value, f"{place}.{name}" if place else name)
    elif isinstance(content, list | tuple):
        for number, value in enumerate(content, start=1):
            yield from _texts(value, f"{place}[{number}]")
