"""Catalogue of trafficking indicators: typed, checked, with the words of the assessment in both languages."""

import functools
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Literal, Protocol, get_args

import msgspec

from screening_desk.reference.model import Confidence
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error
from screening_desk.reference.told import Told, told_problems

Column = Literal["danger", "proses", "cara", "tujuan", "child"]
Strength = Literal["strong", "medium", "weak"]
Flow = Literal["O", "I", "R", "P"]
Phase = Literal["recruitment", "transit", "destination"]
Mode = Literal["arrival", "departure", "applicant", "stay", "crew"]
Answer = Literal["yes", "no", "unknown", "not_asked"]
Level = Literal["not_assessed", "none_yet", "partial", "strong", "danger"]
Section = Literal["why", "why_not", "gap", "note"]

ELEMENTS: tuple[Column, ...] = ("proses", "cara", "tujuan")
"""Columns of UU 21/2007 Art. 1(1): act, means, purpose."""

_UNCODED = "Q"  # items of the quick list that no list of indicators has: the screens show a dash for them
PLACEHOLDERS = frozenset({"items", "first", "last", "columns"})
"""What the wording of a trace step may fill in."""

# Flow letters of the checklist. A foreigner met inside the country (stay) came in at some time, so "stay" goes with I;
# R is an Indonesian coming home and shares the arrival counter with I. A ship's crew comes, goes and returns at once.
MODES_OF_FLOW: Mapping[str, tuple[str, ...]] = {
    "O": ("departure", "crew"),
    "I": ("arrival", "stay", "crew"),
    "R": ("arrival", "crew"),
    "P": ("applicant",),
}

PHASES_OF_FLOW: Mapping[str, tuple[Phase, ...]] = {
    "O": ("recruitment", "transit"),
    "I": ("transit", "destination"),
    "R": ("destination",),
    "P": ("recruitment",),
}
"""Where in a trafficking somebody is who is met in that flow; the same fact at another place is another indicator."""


class Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where an item comes from; `checked_on` is the day somebody last looked."""

    id: str
    title: Text
    confidence: Confidence
    checked_on: date


class FollowUp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A second question after a yes, answered under its own key; only an explicit no keeps danger closed."""

    key: str
    text: Text
    ask: Text


class Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One indicator, worded so that yes raises concern (decision 17).

    `strength` is None for the danger question and the child group, which the rule counts by itself.
    `context` marks facts about who somebody is (age): they steer the path and never weigh. `guardian` marks what a
    parent, a guardian or their letter can settle. A retired item keeps its id for ever and is not asked; a yes that
    was given to it stands.
    """

    id: str
    column: Column
    flow: tuple[Flow, ...]
    text: Text
    ask: Text
    source: str
    confidence: Confidence
    article: str | None = None
    strength: Strength | None = None
    quick_words: Text | None = msgspec.field(name="short", default=None)
    ask_companion: Text | None = None
    do_not_ask: Text | None = None
    provenance: Text | None = None
    follow_up: FollowUp | None = None
    observed: bool = False
    private: bool = False
    child_only: bool = False
    context: bool = False
    opens_danger: bool = False
    guardian: bool = False
    disputed: bool = False
    retired_in: str | None = None

    @property
    def modes(self) -> frozenset[str]:
        """Counter modes in which the item is asked."""
        return _modes(self.flow)

    @property
    def phases(self) -> tuple[Phase, ...]:
        """When what the item asks can have happened: the flow of the traveller fixes it."""
        met = {phase for letter in self.flow for phase in PHASES_OF_FLOW[letter]}
        return tuple(phase for phase in get_args(Phase) if phase in met)

    @property
    def short(self) -> Text:
        """Wording of the quick list; the full text where there is no shorter one."""
        return self.quick_words or self.text


class Sentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Wording of one trace code; `{items}`, `{first}`, `{last}`, `{columns}` are filled in."""

    section: Section
    id: str
    en: str


class Catalogue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All indicators of one version; kept with the screenings that used it (promise 6)."""

    id: str
    version: str
    effective_from: date
    quick: tuple[str, ...]
    sources: tuple[Source, ...]
    levels: dict[Level, Text]
    answers: dict[Answer, Text]
    columns: dict[Column, Text]
    trace: dict[str, Sentence]
    items: tuple[Item, ...] = msgspec.field(name="item")
    foot: Text | None = None
    foot_child: Text | None = None
    """What is said below every result, and below that of a child."""
    told: tuple[Told, ...] = ()
    """Facts of the child path in the order they are asked; they stand among what was given, and never weigh."""

    @functools.cached_property
    def by_id(self) -> Mapping[str, Item]:
        """Items by their id."""
        return {item.id: item for item in self.items}

    @functools.cached_property
    def danger(self) -> Item:
        """The one question "help needed now?"."""
        return next(item for item in self.items if item.column == "danger")

    @functools.cached_property
    def follow_ups(self) -> Mapping[str, Item]:
        """Answer keys of second questions, each with the item it follows."""
        return {item.follow_up.key: item for item in self.items if item.follow_up}


class Step(Protocol):
    """What is needed of a trace step to put it into words."""

    @property
    def code(self) -> str: ...
    @property
    def items(self) -> tuple[str, ...]: ...
    @property
    def facts(self) -> Mapping[str, str | int | bool]: ...


def load(folder: Path | None = None) -> Catalogue:
    """Read `indicators.toml` of that folder (default: beside this module); ReferenceError says what is wrong."""
    path = (folder or Path(__file__).parent) / "indicators.toml"
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReferenceError(f"{path.name} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ReferenceError(f"{path.name} is not valid TOML: {error}.") from error
    return _checked(content, path.name)


def canonical(catalogue: Catalogue) -> str:
    """The whole catalogue as one canonical JSON text, for hashing and for keeping with the screenings."""
    return msgspec.json.encode(catalogue, order="sorted").decode()


def from_canonical(text: str) -> Catalogue:
    """The catalogue a `canonical` text was made of; ReferenceError when the text is damaged."""
    try:
        content = msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise ReferenceError(f"The stored indicators cannot be read: {error}.", "value") from error
    return _checked(content, "The stored indicators")


def applicable(catalogue: Catalogue, mode: str, child: bool) -> tuple[Item, ...]:
    """Items asked in that mode, in catalogue order; `child` adds A1 to A5, A0 is always there (decision 19)."""
    asked = (item for item in catalogue.items if mode in item.modes and item.retired_in is None)
    return tuple(item for item in asked if child or not item.child_only)


def sentence(step: Step, catalogue: Catalogue, language: Language) -> str:
    """Words for one trace step; KeyError when the catalogue has no such code."""
    words = catalogue.trace[step.code]
    template = words.id if language == "id" else words.en
    columns = str(step.facts.get("columns", "")).split()
    coded = [item for item in step.items if not item.startswith(_UNCODED)] or [""]
    return template.format(
        items=listed([item_word(item, catalogue, language) for item in step.items], language),
        first=coded[0],
        last=coded[-1],
        columns=listed([catalogue.columns[column].get(language) for column in columns], language),  # type: ignore[index]
    )


def item_word(item: str, catalogue: Catalogue, language: Language) -> str:
    """An item in running text: its code, or its words where the screen shows a dash instead of a code."""
    asked = catalogue.by_id.get(item)
    if asked is None or not item.startswith(_UNCODED):
        return item
    return f"“{asked.short.get(language)}”"


def level_words(level: Level, catalogue: Catalogue, language: Language) -> str:
    """The result in the words of the design: Belum dinilai, Belum ada indikasi, ..."""
    return catalogue.levels[level].get(language)


def listed(words: Sequence[str], language: Language) -> str:
    """Words as a list in running text: "P1, P2 dan C4", "P1, P2 and C4"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {'dan' if language == 'id' else 'and'} {words[-1]}"


def listed_codes(codes: Sequence[str], language: Language) -> str:
    """Codes as a list in which neighbours stand as a span: "DR03 sampai DR10 dan CR02", "DR03 to DR10 and CR02"."""
    spans: list[list[str]] = []
    for code in codes:
        if spans and _neighbours(spans[-1][-1], code):
            spans[-1].append(code)
        else:
            spans.append([code])
    to = "sampai" if language == "id" else "to"
    words = [[f"{span[0]} {to} {span[-1]}"] if len(span) > 2 else span for span in spans]
    return listed([word for span in words for word in span], language)


def _neighbours(one: str, other: str) -> bool:
    letters = other.rstrip("0123456789")
    digits = other.removeprefix(letters)
    return bool(digits) and one == f"{letters}{int(digits) - 1:0{len(digits)}d}"


@functools.cache
def _modes(flow: tuple[Flow, ...]) -> frozenset[str]:
    return frozenset(mode for letter in flow for mode in MODES_OF_FLOW[letter])


def _checked(content: object, where: str) -> Catalogue:
    try:
        catalogue = msgspec.convert(content, Catalogue)
    except msgspec.ValidationError as error:
        raise ReferenceError(f"{where}: {error}.") from error
    problem = next(_problems(catalogue), None)
    if problem:
        raise ReferenceError(f"{where}: {problem}.")
    return catalogue


def _problems(catalogue: Catalogue) -> Iterator[str]:
    """Everything a typed file can still get wrong, as sentences without the full stop."""
    items, sources = catalogue.items, {source.id for source in catalogue.sources}
    keys = [item.id for item in items] + [item.follow_up.key for item in items if item.follow_up]
    yield from (f"item {key} stands there twice" for key, count in Counter(keys).items() if count > 1)
    yield from (f"the quick list names {key}, which is no item" for key in catalogue.quick if key not in set(keys))
    if len(set(catalogue.quick)) < len(catalogue.quick):
        yield "the quick list names an item twice"
    if [item.column for item in items].count("danger") != 1:
        yield "exactly one item must be the danger question"
    for item in items:
        yield from (f"item {item.id} {problem}" for problem in _item_problems(item, sources))
        if item.retired_in and not _past(item.retired_in, catalogue.version):
            yield f"item {item.id} is retired in a version that is still to come"
        if item.id in catalogue.quick and item.retired_in:
            yield f"item {item.id} is retired and still in the quick list"
        if item.id in catalogue.quick and not item.quick_words:
            yield f"item {item.id} is in the quick list and has no short wording"
    yield from told_problems(catalogue.told, sources)
    for part, expected in (("levels", Level), ("answers", Answer), ("columns", Column)):
        missing = [name for name in get_args(expected) if name not in getattr(catalogue, part)]
        yield from (f"{part} has no words for {name}" for name in missing)
    for code, words in catalogue.trace.items():
        used = {name for text in (words.id, words.en) for _, name, _, _ in Formatter().parse(text) if name is not None}
        yield from (f"trace {code} has an unknown placeholder {{{name}}}" for name in sorted(used - PLACEHOLDERS))
    yield from (f"empty words at {place}" for place in _blanks(msgspec.to_builtins(catalogue), "catalogue"))


def _past(retired_in: str, version: str) -> bool:
    return retired_in.isdigit() and version.isdigit() and int(retired_in) <= int(version)


def _item_problems(item: Item, sources: set[str]) -> Iterator[str]:
    """What is wrong with one item by itself."""
    weighed = item.column in ELEMENTS
    wrong = {
        f"names the source {item.source}, which is not listed": item.source not in sources,
        "has no flow letter and would never be asked": not item.flow,
        "is context (who somebody is) and must not weigh": item.context and (item.strength or item.opens_danger),
        "has no strength": weighed and not item.context and not item.strength,
        "is counted by its own rule and must not have a strength": not weighed and item.strength,
        "is for children only and stands outside the child group": item.child_only and item.column != "child",
        "is private and does not say when not to ask": item.private and not item.do_not_ask,
        "steers a rule and cannot be retired": item.retired_in and (not weighed or item.context),
        "reads the statement aloud instead of asking": item.ask in (item.text, item.quick_words),
    }
    yield from (problem for problem, found in wrong.items() if found)
    for text in (item.ask, item.follow_up and item.follow_up.ask):
        if text and not (text.id.rstrip().endswith("?") and text.en.rstrip().endswith("?")):
            yield "has no spoken question in both languages"


def _blanks(content: object, place: str) -> Iterator[str]:
    """Places whose wording is empty or only spaces."""
    if isinstance(content, str) and not content.strip():
        yield place
    elif isinstance(content, dict):
        for key, value in content.items():
            yield from _blanks(value, f"{place}.{key}")
    elif isinstance(content, list | tuple):
        for value in content:
            name = value.get("id", "") if isinstance(value, dict) else value
            yield from _blanks(value, f"{place}.{name}")
